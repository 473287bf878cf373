// SPDX-License-Identifier: GPL-3.0-or-later
// How a line of the tree of deployments is drawn: icon, name, and at the far end its count or its signs.
#pragma once

#include <QStyledItemDelegate>

namespace registrar
{

class DeploymentTreeDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace registrar
