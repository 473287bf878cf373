// SPDX-License-Identifier: GPL-3.0-or-later
// One element of a list as a small sign that can be taken out, edited and moved by mouse and keyboard.
#include "widgets/records/tag_chip.h"

#include "widgets/shared/theme_palette.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace registrar
{

namespace
{

constexpr int padding = 8;
constexpr int crossSize = 7;
constexpr int widest = 260;

} // namespace

TagChip::TagChip(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setAccessibleName(text);
    setToolTip(tr("%1\nEnter changes it, Delete takes it out, Alt and an arrow key move it.").arg(text));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

void TagChip::setReadOnly(bool readOnly)
{
    readOnly_ = readOnly;
    setToolTip(readOnly ? text() : toolTip());
    updateGeometry();
    update();
}

QSize TagChip::sizeHint() const
{
    const int words = fontMetrics().horizontalAdvance(text());
    const int cross = readOnly_ ? 0 : crossSize + padding;
    return {std::min(widest, words + 2 * padding + cross), fontMetrics().height() + 6};
}

QSize TagChip::minimumSizeHint() const
{
    return sizeHint().boundedTo({80, sizeHint().height()});
}

QRect TagChip::crossRect() const
{
    return QStyle::visualRect(
        layoutDirection(), rect(),
        QRect(width() - padding - crossSize, (height() - crossSize) / 2, crossSize, crossSize));
}

void TagChip::paintEvent(QPaintEvent *)
{
    const ThemePalette &theme = ThemePalette::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? theme.accent : theme.border);
    painter.setBrush(underMouse() && !readOnly_ ? theme.hover : theme.alternate);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(theme.text);
    const int behind = readOnly_ ? padding : 2 * padding + crossSize - 2;
    const QRect words =
        QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(padding, 0, -behind, 0));
    painter.drawText(
        words, static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter,
        fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    if (readOnly_)
        return;
    painter.setPen(QPen(theme.dim, 1.3));
    const QRect cross = crossRect();
    painter.drawLine(cross.topLeft(), cross.bottomRight());
    painter.drawLine(cross.topRight(), cross.bottomLeft());
}

void TagChip::keyPressEvent(QKeyEvent *event)
{
    const bool forward = event->key() == (isRightToLeft() ? Qt::Key_Left : Qt::Key_Right);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (event->modifiers() & Qt::AltModifier)
            Q_EMIT moveWanted(forward ? 1 : -1);
        else
            Q_EMIT focusWanted(forward ? 1 : -1);
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT removeWanted();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        Q_EMIT editWanted();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void TagChip::mouseReleaseEvent(QMouseEvent *event)
{
    setDown(false);
    if (!readOnly_ && crossRect().adjusted(-5, -8, 5, 8).contains(event->position().toPoint()))
        Q_EMIT removeWanted();
}

void TagChip::mouseDoubleClickEvent(QMouseEvent *)
{
    Q_EMIT editWanted();
}

} // namespace registrar
