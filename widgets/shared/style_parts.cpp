// SPDX-License-Identifier: GPL-3.0-or-later
// The strokes and surfaces that the style is made of.
#include "widgets/shared/style_parts.h"

#include "widgets/shared/theme_palette.h"

#include <QPainter>
#include <QPainterPath>

namespace registrar::style_parts
{

namespace
{

constexpr qreal corner = 4;
// Of boxes and buttons that nothing but their outline shows: smoothed edges and corners take from a thin line
// what makes it visible.
constexpr qreal outlineWidth = 1.75;
constexpr qreal outlineCorner = 3;

QColor outline(const ThemePalette &theme, bool enabled)
{
    return enabled ? theme.dim : theme.strongBorder;
}

void drawRounded(const QRect &rectangle, const QColor &fill, const QColor &line, QPainter &painter,
                 qreal width = 1, qreal round = corner)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    const qreal inset = width / 2;
    painter.drawRoundedRect(QRectF(rectangle).adjusted(inset, inset, -inset, -inset), round, round);
    painter.restore();
}

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

} // namespace

void drawField(const QStyleOption &option, QPainter &painter)
{
    const ThemePalette &theme = ThemePalette::of(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool focused = enabled && has(option, QStyle::State_HasFocus);
    const bool writable = enabled && !has(option, QStyle::State_ReadOnly);
    drawRounded(option.rect, writable ? theme.base : theme.window,
                focused ? theme.accent : theme.strongBorder, painter, focused ? 1.5 : 1);
}

void drawButton(const QStyleOption &option, QPainter &painter)
{
    const ThemePalette &theme = ThemePalette::of(option.palette);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool main = enabled && button && button->features.testFlag(QStyleOptionButton::DefaultButton);
    if (button && button->features.testFlag(QStyleOptionButton::Flat) &&
        !has(option, QStyle::State_MouseOver) && !has(option, QStyle::State_HasFocus) &&
        !has(option, QStyle::State_Sunken)) {
        return;
    }
    QColor fill = main ? theme.accent : theme.isDark ? theme.hover : theme.base;
    if (has(option, QStyle::State_Sunken) || has(option, QStyle::State_On)) {
        fill = main ? theme.accent.darker(115) : theme.selection;
    } else if (enabled && has(option, QStyle::State_MouseOver)) {
        fill = main ? theme.accent.lighter(108) : theme.hover;
    }
    const bool focused =
        has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange);
    drawRounded(option.rect, enabled ? fill : theme.window,
                main      ? fill
                : focused ? theme.accent
                : enabled ? theme.strongBorder
                          : theme.border,
                painter);
    if (focused) {
        drawRounded(option.rect.adjusted(2, 2, -2, -2), Qt::transparent, main ? theme.onAccent : theme.accent,
                    painter);
    }
}

void drawButtonLabel(const QStyleOptionButton &option, QPainter &painter)
{
    const ThemePalette &theme = ThemePalette::of(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool main = enabled && option.features.testFlag(QStyleOptionButton::DefaultButton);
    constexpr int gap = 6;
    constexpr int menuRoom = 14;
    QRect room = option.rect.adjusted(6, 0, -6, 0);
    if (option.features.testFlag(QStyleOptionButton::HasMenu)) {
        room.setRight(room.right() - menuRoom); // the sign is drawn with the button
    }
    const QSize iconSize = option.icon.isNull() ? QSize(0, 0) : option.iconSize;
    const int between = option.icon.isNull() || option.text.isEmpty() ? 0 : gap;
    const int textWidth = qMin(option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width(),
                               room.width() - iconSize.width() - between);
    const int from = room.left() + qMax(0, (room.width() - iconSize.width() - between - textWidth) / 2);
    if (!option.icon.isNull()) {
        const QRect place(QPoint(from, room.top() + (room.height() - iconSize.height()) / 2), iconSize);
        option.icon.paint(&painter, QStyle::visualRect(option.direction, option.rect, place), Qt::AlignCenter,
                          enabled ? QIcon::Normal : QIcon::Disabled);
    }
    const QRect place(from + iconSize.width() + between, room.top(), textWidth, room.height());
    painter.save();
    painter.setPen(main ? theme.onAccent : option.palette.color(QPalette::ButtonText));
    painter.drawText(QStyle::visualRect(option.direction, option.rect, place),
                     Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option.text);
    painter.restore();
}

void drawToolButton(const QStyleOption &option, QPainter &painter)
{
    const ThemePalette &theme = ThemePalette::of(option.palette);
    if (has(option, QStyle::State_Sunken) || has(option, QStyle::State_On)) {
        drawRounded(option.rect, theme.selection, {}, painter);
    } else if (has(option, QStyle::State_Enabled) && has(option, QStyle::State_MouseOver)) {
        drawRounded(option.rect, theme.hover, {}, painter);
    }
    if (has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange)) {
        drawRounded(option.rect, Qt::transparent, theme.accent, painter);
    }
}

void drawCheck(const QStyleOption &option, QPainter &painter)
{
    const ThemePalette &theme = ThemePalette::of(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool on = has(option, QStyle::State_On);
    const bool partly = has(option, QStyle::State_NoChange);
    const QColor mark = enabled ? theme.accent : theme.faint;
    const QRect box = option.rect.adjusted(1, 1, -1, -1);
    drawRounded(box, on || partly ? mark : theme.base, on || partly ? mark : outline(theme, enabled), painter,
                outlineWidth, outlineCorner);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.onAccent, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QRectF inner(box);
    if (on) {
        painter.drawPolyline(
            QPolygonF({{inner.left() + inner.width() * 0.24, inner.top() + inner.height() * 0.54},
                       {inner.left() + inner.width() * 0.43, inner.top() + inner.height() * 0.72},
                       {inner.left() + inner.width() * 0.76, inner.top() + inner.height() * 0.32}}));
    } else if (partly) {
        painter.drawLine(QPointF(inner.left() + 3, inner.center().y()),
                         QPointF(inner.right() - 3, inner.center().y()));
    }
    painter.restore();
}

void drawRadio(const QStyleOption &option, QPainter &painter)
{
    const ThemePalette &theme = ThemePalette::of(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool on = has(option, QStyle::State_On);
    const QColor mark = enabled ? theme.accent : theme.faint;
    const int side = qMin(option.rect.width(), option.rect.height()) - 2;
    QRectF circle(0, 0, side, side);
    circle.moveCenter(QRectF(option.rect).center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme.base);
    painter.setPen(QPen(on ? mark : outline(theme, enabled), outlineWidth));
    constexpr qreal inset = outlineWidth / 2;
    painter.drawEllipse(circle.adjusted(inset, inset, -inset, -inset));
    if (on) {
        constexpr qreal dot = 0.25; ///< of the circle, on each side of the middle
        painter.setPen(Qt::NoPen);
        painter.setBrush(mark);
        painter.drawEllipse(circle.center(), side * dot, side * dot);
    }
    painter.restore();
}

void drawChevron(Qt::ArrowType direction, const QRect &rectangle, const QColor &color, QPainter &painter)
{
    const QPointF middle = QRectF(rectangle).center();
    constexpr qreal reach = 3.2;
    QPolygonF line;
    switch (direction) {
    case Qt::UpArrow:
        line = {{-reach, reach / 2}, {0, -reach / 2}, {reach, reach / 2}};
        break;
    case Qt::LeftArrow:
        line = {{reach / 2, -reach}, {-reach / 2, 0}, {reach / 2, reach}};
        break;
    case Qt::RightArrow:
        line = {{-reach / 2, -reach}, {reach / 2, 0}, {-reach / 2, reach}};
        break;
    case Qt::DownArrow:
    case Qt::NoArrow:
        line = {{-reach, -reach / 2}, {0, reach / 2}, {reach, -reach / 2}};
        break;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line.translated(middle));
    painter.restore();
}

void drawBranch(const QStyleOption &option, QPainter &painter)
{
    if (has(option, QStyle::State_Children)) {
        const Qt::ArrowType closed = option.direction == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow;
        drawChevron(has(option, QStyle::State_Open) ? Qt::DownArrow : closed, option.rect,
                    ThemePalette::of(option.palette).dim, painter);
    }
}

void drawFocus(const QStyleOption &option, QPainter &painter)
{
    drawRounded(option.rect, Qt::transparent, ThemePalette::of(option.palette).accent, painter);
}

void drawSplitter(const QStyleOption &option, QPainter &painter)
{
    painter.fillRect(option.rect, ThemePalette::of(option.palette).window);
    drawLine(option, !has(option, QStyle::State_Horizontal), painter);
}

void drawLine(const QStyleOption &option, bool horizontal, QPainter &painter)
{
    const QRect &all = option.rect;
    painter.fillRect(horizontal ? QRect(all.left(), all.center().y(), all.width(), 1)
                                : QRect(all.center().x(), all.top(), 1, all.height()),
                     ThemePalette::of(option.palette).border);
}

void drawBottomLine(const QStyleOption &option, QPainter &painter)
{
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     ThemePalette::of(option.palette).border);
}

void drawMenuBarItem(const QStyleOptionMenuItem &option, QPainter &painter)
{
    const ThemePalette &theme = ThemePalette::of(option.palette);
    painter.fillRect(option.rect, theme.window);
    if (has(option, QStyle::State_Selected) || has(option, QStyle::State_Sunken)) {
        drawRounded(option.rect.adjusted(1, 1, -1, -1), theme.hover, {}, painter);
    }
    painter.save();
    painter.setPen(has(option, QStyle::State_Enabled) ? theme.text : theme.faint);
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option.text);
    painter.restore();
}

void drawTabClose(const QStyleOption &option, QPainter &painter)
{
    const ThemePalette &theme = ThemePalette::of(option.palette);
    const bool hovered = has(option, QStyle::State_MouseOver);
    if (hovered) {
        drawRounded(option.rect, theme.hover, {}, painter);
    }
    const QPointF middle = QRectF(option.rect).center();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hovered ? theme.text : theme.dim, 1.2, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(middle - QPointF(3, 3), middle + QPointF(3, 3));
    painter.drawLine(middle - QPointF(3, -3), middle + QPointF(3, -3));
    painter.restore();
}

void drawTab(const QStyleOptionTab &option, QPainter &painter)
{
    const ThemePalette &theme = ThemePalette::of(option.palette);
    const bool current = has(option, QStyle::State_Selected);
    const bool hovered = has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    painter.fillRect(option.rect, current ? theme.base : hovered ? theme.hover : theme.window);
    painter.fillRect(QRect(option.rect.right(), option.rect.top(), 1, option.rect.height()), theme.border);
    if (current) {
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 2), theme.accent);
    } else {
        painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                         theme.border);
    }
    if (current && has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange)) {
        drawRounded(option.rect.adjusted(3, 4, -4, -3), Qt::transparent, theme.accent, painter);
    }
}

void drawHeaderSection(const QStyleOptionHeader &option, QPainter &painter)
{
    const ThemePalette &theme = ThemePalette::of(option.palette);
    const bool hovered = has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    painter.fillRect(option.rect, hovered ? theme.hover : theme.window);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.border);
    const bool mirrored = option.direction == Qt::RightToLeft;
    painter.fillRect(QRect(mirrored ? option.rect.left() : option.rect.right(), option.rect.top(), 1,
                           option.rect.height()),
                     theme.border);
}

void drawProgress(const QStyleOptionProgressBar &option, QPainter &painter)
{
    const ThemePalette &theme = ThemePalette::of(option.palette);
    const int height = qMin(6, option.rect.height());
    QRect groove(option.rect.left(), option.rect.center().y() - height / 2, option.rect.width(), height);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.border);
    painter.drawRoundedRect(groove, height / 2.0, height / 2.0);
    painter.setBrush(theme.accent);
    const int range = option.maximum - option.minimum;
    if (range <= 0) {
        // Without a known end: a third of the groove, which says that work goes on and no more.
        groove.setLeft(groove.left() + groove.width() / 3);
        groove.setWidth(groove.width() / 2);
        painter.drawRoundedRect(groove, height / 2.0, height / 2.0);
    } else if (option.progress > option.minimum) {
        const int done =
            qMax(height, int(qint64(groove.width()) * (option.progress - option.minimum) / range));
        if (option.direction == Qt::RightToLeft) {
            groove.setLeft(groove.right() - done + 1);
        } else {
            groove.setWidth(done);
        }
        painter.drawRoundedRect(groove, height / 2.0, height / 2.0);
    }
    painter.restore();
}

void drawScrollBar(const QStyleOptionSlider &option, const QRect &handle, const QColor &ground,
                   QPainter &painter)
{
    const ThemePalette &theme = ThemePalette::of(option.palette);
    painter.fillRect(option.rect, ground);
    if (option.maximum <= option.minimum) {
        return;
    }
    const bool wide = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    const int inset = wide ? 2 : 3;
    const QRect bar = option.orientation == Qt::Vertical ? handle.adjusted(inset, 1, -inset, -1)
                                                         : handle.adjusted(1, inset, -1, -inset);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(wide ? theme.faint : theme.strongBorder);
    const qreal round = qMin(bar.width(), bar.height()) / 2.0;
    painter.drawRoundedRect(bar, round, round);
    painter.restore();
}

} // namespace registrar::style_parts
