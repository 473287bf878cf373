// SPDX-License-Identifier: GPL-3.0-or-later
// The strokes and surfaces that the style is made of.
#pragma once

#include <QStyleOption>

class QPainter;

namespace registrar::style_parts
{

void drawField(const QStyleOption &option, QPainter &painter);
void drawButton(const QStyleOption &option, QPainter &painter);
/// Icon and text side by side in the middle, mirrored where the layout is.
void drawButtonLabel(const QStyleOptionButton &option, QPainter &painter);
void drawToolButton(const QStyleOption &option, QPainter &painter);
void drawCheck(const QStyleOption &option, QPainter &painter);
void drawRadio(const QStyleOption &option, QPainter &painter);
/// A small arrow head in the middle of `rectangle`.
void drawChevron(Qt::ArrowType direction, const QRect &rectangle, const QColor &color, QPainter &painter);
/// Of a tree's node.
void drawBranch(const QStyleOption &option, QPainter &painter);
void drawFocus(const QStyleOption &option, QPainter &painter);
void drawSplitter(const QStyleOption &option, QPainter &painter);
void drawLine(const QStyleOption &option, bool horizontal, QPainter &painter);
void drawBottomLine(const QStyleOption &option, QPainter &painter);
void drawMenuBarItem(const QStyleOptionMenuItem &option, QPainter &painter);
void drawTabClose(const QStyleOption &option, QPainter &painter);
void drawTab(const QStyleOptionTab &option, QPainter &painter);
void drawHeaderSection(const QStyleOptionHeader &option, QPainter &painter);
void drawProgress(const QStyleOptionProgressBar &option, QPainter &painter);
void drawScrollBar(const QStyleOptionSlider &option, const QRect &handle, const QColor &ground,
                   QPainter &painter);

} // namespace registrar::style_parts
