// SPDX-License-Identifier: GPL-3.0-or-later
// A turning arc: work is under way and nobody knows how long it takes.
#include "widgets/shared/busy_mark.h"

#include "widgets/shared/theme_palette.h"

#include <QPainter>

namespace registrar
{

BusyMark::BusyMark(int size, QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(size, size);
    timer_.setInterval(60);
    connect(&timer_, &QTimer::timeout, this, [this] {
        step_ = (step_ + 1) % 20;
        update();
    });
}

void BusyMark::paintEvent(QPaintEvent *)
{
    const ThemePalette &theme = ThemePalette::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF circle = QRectF(rect()).adjusted(2, 2, -2, -2);
    painter.setPen(QPen(theme.border, 2));
    painter.drawEllipse(circle);
    painter.setPen(QPen(theme.accent, 2, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(circle, -step_ * 18 * 16, 90 * 16);
}

void BusyMark::showEvent(QShowEvent *)
{
    timer_.start();
}

void BusyMark::hideEvent(QHideEvent *)
{
    timer_.stop();
}

} // namespace registrar
