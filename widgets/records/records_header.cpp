// SPDX-License-Identifier: GPL-3.0-or-later
// The header of the records table: its arrows tell every field of the sort, numbered where there are several.
#include "widgets/records/records_header.h"

#include "widgets/shared/theme_palette.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace registrar
{

RecordsHeader::RecordsHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setTextElideMode(Qt::ElideRight);
    setMinimumSectionSize(40);
    setSectionsClickable(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setAccessibleName(tr("Fields"));
}

void RecordsHeader::setSortMarks(const QHash<int, SortMark> &marks)
{
    marks_ = marks;
    viewport()->update();
}

void RecordsHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    const auto mark = marks_.constFind(section);
    // Qt draws the arrow of an ascending sort as pointing down.
    option->sortIndicator = mark == marks_.cend() ? QStyleOptionHeader::None
                            : mark->descending    ? QStyleOptionHeader::SortUp
                                                  : QStyleOptionHeader::SortDown;
    if (mark != marks_.cend() && marks_.size() > 1)
        option->text += QString(3, QChar::Nbsp); // room for the number
}

void RecordsHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    QHeaderView::paintSection(painter, rect, section);
    painter->restore();
    const auto mark = marks_.constFind(section);
    if (mark == marks_.cend() || marks_.size() < 2)
        return;
    QStyleOptionHeaderV2 option;
    initStyleOption(&option);
    initStyleOptionForIndex(&option, section);
    option.rect = rect;
    const QRect arrow = style()->subElementRect(QStyle::SE_HeaderArrow, &option, this);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.8);
    const QString place = QString::number(mark->place);
    const QFontMetrics metrics(small);
    QRect number(0, rect.top() + 2, metrics.horizontalAdvance(place) + 4, rect.height() - 4);
    if (isRightToLeft())
        number.moveLeft(arrow.right() + 1);
    else
        number.moveRight(arrow.left() - 1);
    const ThemePalette &theme = ThemePalette::of(palette());
    painter->fillRect(number, theme.window); // over the end of a long title
    painter->setFont(small);
    painter->setPen(theme.dim);
    painter->drawText(number, Qt::AlignCenter, place);
}

} // namespace registrar
