// SPDX-License-Identifier: GPL-3.0-or-later
// How an operation, or a message, is drawn in a list: a sign, a line, and a dimmer line below.
#pragma once

#include <QStyledItemDelegate>

namespace registrar
{

/// The sign is the icon of Qt::DecorationRole, the second line the text of `detailRole`. While an operation
/// runs, its bar stands under both.
class OperationDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit OperationDelegate(int detailRole, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int detailRole_;
};

} // namespace registrar
