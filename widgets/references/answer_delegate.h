// SPDX-License-Identifier: GPL-3.0-or-later
// Draws questions to stores and their answers: what leads somewhere looks like a link, what is wrong like a
// warning.
#pragma once

#include <QStyledItemDelegate>

namespace registrar
{

/// For models with AnswerRoles.
class AnswerDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace registrar
