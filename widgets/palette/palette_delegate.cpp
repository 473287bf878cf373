// SPDX-License-Identifier: GPL-3.0-or-later
// How a row of the palette is drawn: icon, title with the found letters marked, place, shortcut.
#include "widgets/palette/palette_delegate.h"

#include "models/palette/palette_model.h"
#include "widgets/shared/icons.h"
#include "widgets/shared/theme_palette.h"

#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

constexpr int margin = 12;
constexpr int gap = 8;
constexpr int iconSize = 16;

void drawHeading(QPainter &painter, const QStyleOptionViewItem &option, const QString &title)
{
    const ThemePalette &theme = ThemePalette::of(option.palette);
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    font.setPointSizeF(font.pointSizeF() * 0.9);
    painter.setFont(font);
    painter.setPen(theme.dim);
    painter.drawText(option.rect.adjusted(margin, 4, -margin, -2), Qt::AlignVCenter | Qt::AlignLeading,
                     title);
}

/// The title in one line with the letters at `positions` marked; answers its width.
int drawTitle(QPainter &painter, const QStyleOptionViewItem &option, const QRect &place, const QString &title,
              const QList<int> &positions)
{
    const ThemePalette &theme = ThemePalette::of(option.palette);
    const QString shown = option.fontMetrics.elidedText(title, Qt::ElideRight, place.width());
    QTextLayout layout(shown, option.font);
    QTextOption text;
    text.setWrapMode(QTextOption::NoWrap);
    text.setTextDirection(option.direction);
    layout.setTextOption(text);
    QList<QTextLayout::FormatRange> marks;
    QTextCharFormat mark;
    mark.setForeground(theme.accent);
    mark.setFontWeight(QFont::Bold);
    for (const int position : positions) {
        if (position < shown.size()) {
            marks.append({position, 1, mark});
        }
    }
    layout.setFormats(marks);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(place.width());
    layout.endLayout();
    const int width = qMin(place.width(), qCeil(line.naturalTextWidth()));
    const QPointF corner(place.left(), place.top() + (place.height() - line.height()) / 2);
    painter.setPen(theme.text);
    layout.draw(&painter, corner);
    return width;
}

} // namespace

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    const QString title = index.data().toString();
    if (index.data(PaletteModel::HeadingRole).toBool()) {
        drawHeading(*painter, option, title);
        painter->restore();
        return;
    }
    const ThemePalette &theme = ThemePalette::of(option.palette);
    const auto item = index.data(PaletteModel::ItemRole).value<PaletteItem>();
    const bool current = option.state.testFlag(QStyle::State_Selected);
    if (current || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(option.rect, current ? theme.selection : theme.hover);
    }
    const auto mirrored = [&option](const QRect &place) {
        return QStyle::visualRect(option.direction, option.rect, place);
    };
    QRect rest = option.rect.adjusted(margin, 0, -margin, 0);
    if (!item.iconName.isEmpty()) {
        const QRect place(rest.left(), rest.top() + (rest.height() - iconSize) / 2, iconSize, iconSize);
        icon(item.iconName, IconTone::Dim).paint(painter, mirrored(place));
    }
    rest.setLeft(rest.left() + iconSize + gap);
    painter->setFont(option.font);
    if (!item.keys.isEmpty()) {
        const int width = option.fontMetrics.horizontalAdvance(item.keys) + 2;
        painter->setPen(theme.dim);
        painter->drawText(mirrored({rest.right() - width, rest.top(), width, rest.height()}),
                          Qt::AlignVCenter | Qt::AlignRight, item.keys);
        rest.setRight(rest.right() - width - gap);
    }
    const auto positions = index.data(PaletteModel::PositionsRole).value<QList<int>>();
    const int width = drawTitle(*painter, option, mirrored(rest), title, positions);
    rest.setLeft(rest.left() + width + gap);
    if (rest.width() > 40) {
        painter->setPen(theme.dim);
        painter->drawText(mirrored(rest),
                          Qt::AlignVCenter | int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)),
                          option.fontMetrics.elidedText(item.detail, Qt::ElideRight, rest.width()));
    }
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, option.fontMetrics.height() + 12};
}

} // namespace registrar
