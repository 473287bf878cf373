// SPDX-License-Identifier: GPL-3.0-or-later
// How a row of the tree of staged edits is drawn.
#pragma once

#include <QStyledItemDelegate>

namespace registrar
{

class ChangesDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace registrar
