// SPDX-License-Identifier: GPL-3.0-or-later
// How a row of the palette is drawn: icon, title with the found letters marked, place, shortcut.
#pragma once

#include <QStyledItemDelegate>

namespace registrar
{

class PaletteDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace registrar
