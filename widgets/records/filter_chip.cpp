// SPDX-License-Identifier: GPL-3.0-or-later
// One condition of the filter as a small sign: what it says, whether an index serves it, and a way to take it
// out.
#include "widgets/records/filter_chip.h"

#include "widgets/shared/theme_palette.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace registrar
{

namespace
{

constexpr int padding = 9;
constexpr int markWidth = 12;
constexpr int crossWidth = 18;

} // namespace

FilterChip::FilterChip(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

void FilterChip::show(const QString &text, Mark mark, const QString &note)
{
    setText(text);
    mark_ = mark;
    setToolTip(tr("%1\nPress to change it, Delete to take it out.").arg(note));
    setAccessibleName(text);
    setAccessibleDescription(toolTip());
    updateGeometry();
    update();
}

QSize FilterChip::sizeHint() const
{
    const int width = fontMetrics().horizontalAdvance(text());
    return {padding * 2 + markWidth + width + crossWidth, fontMetrics().height() + 8};
}

QSize FilterChip::minimumSizeHint() const
{
    return {padding * 2 + markWidth + crossWidth + 40, sizeHint().height()};
}

QRect FilterChip::crossRect() const
{
    return QStyle::visualRect(layoutDirection(), rect(),
                              QRect(width() - padding - 10, (height() - 8) / 2, 8, 8));
}

QRect FilterChip::markRect() const
{
    return QStyle::visualRect(layoutDirection(), rect(), QRect(padding, (height() - 7) / 2, 7, 7));
}

void FilterChip::paintEvent(QPaintEvent *)
{
    const ThemePalette &theme = ThemePalette::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? theme.accent : theme.strongBorder);
    painter.setBrush(underMouse() ? theme.hover : theme.base);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);
    // Full: an index serves it. A ring: none does. Told in words by the tool tip.
    const QColor colour = mark_ == Mark::Indexed      ? theme.success
                          : mark_ == Mark::NotIndexed ? theme.warning
                                                      : theme.faint;
    painter.setPen(QPen(colour, 1.5));
    painter.setBrush(mark_ == Mark::Indexed ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawEllipse(markRect());
    painter.setPen(theme.text);
    const QRect textRect = QStyle::visualRect(
        layoutDirection(), rect(), rect().adjusted(padding + markWidth, 0, -padding - crossWidth + 4, 0));
    painter.drawText(textRect,
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) |
                         Qt::AlignVCenter,
                     fontMetrics().elidedText(text(), Qt::ElideRight, textRect.width()));
    painter.setPen(QPen(theme.dim, 1.5));
    const QRect cross = crossRect();
    painter.drawLine(cross.topLeft(), cross.bottomRight());
    painter.drawLine(cross.topRight(), cross.bottomLeft());
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        Q_EMIT removeWanted();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void FilterChip::mouseReleaseEvent(QMouseEvent *event)
{
    if (crossRect().adjusted(-6, -8, 6, 8).contains(event->pos())) {
        setDown(false);
        Q_EMIT removeWanted();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

} // namespace registrar
