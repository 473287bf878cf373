// SPDX-License-Identifier: GPL-3.0-or-later
// The strokes and surfaces that the style is made of.
#pragma once

#include <QStyleOption>

class QPainter;

namespace registrar::style_parts
{

void drawField(const QStyleOption &option, QPainter &painter);
void drawButton(const QStyleOption &option, QPainter &painter);
void drawToolButton(const QStyleOption &option, QPainter &painter);
void drawCheck(const QStyleOption &option, QPainter &painter);
/// A small arrow head in the middle of `rectangle`.
void drawChevron(Qt::ArrowType direction, const QRect &rectangle, const QColor &color, QPainter &painter);
void drawTab(const QStyleOptionTab &option, QPainter &painter);
void drawHeaderSection(const QStyleOptionHeader &option, QPainter &painter);
void drawProgress(const QStyleOptionProgressBar &option, QPainter &painter);
void drawScrollBar(const QStyleOptionSlider &option, const QRect &handle, QPainter &painter);

} // namespace registrar::style_parts
