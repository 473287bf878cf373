// SPDX-License-Identifier: GPL-3.0-or-later
// Items side by side where all of them fit, else below each other.
#include "widgets/shared/turning_layout.h"

#include <algorithm>
#include <numeric>

namespace registrar
{

namespace
{

int heightOf(const QLayoutItem &item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

} // namespace

TurningLayout::TurningLayout(QWidget *parent)
    : QBoxLayout(LeftToRight, parent)
{
    setContentsMargins(0, 0, 0, 0);
}

QList<QLayoutItem *> TurningLayout::shownItems() const
{
    QList<QLayoutItem *> items;
    for (int index = 0; index < count(); ++index) {
        if (!itemAt(index)->isEmpty())
            items.append(itemAt(index));
    }
    return items;
}

int TurningLayout::besideWidth() const
{
    const QMargins margins = contentsMargins();
    const QList<QLayoutItem *> items = shownItems();
    int width = margins.left() + margins.right() + std::max(0, int(items.size()) - 1) * spacing();
    for (const QLayoutItem *item : items)
        width += item->minimumSize().width();
    return width;
}

void TurningLayout::setGeometry(const QRect &rect)
{
    const Direction wanted = rect.width() >= besideWidth() ? LeftToRight : TopToBottom;
    if (direction() != wanted)
        setDirection(wanted);
    QBoxLayout::setGeometry(rect);
}

QSize TurningLayout::minimumSize() const
{
    const QMargins margins = contentsMargins();
    QSize size;
    for (const QLayoutItem *item : shownItems())
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(margins);
}

QSize TurningLayout::sizeHint() const
{
    const QMargins margins = contentsMargins();
    const QList<QLayoutItem *> items = shownItems();
    QSize size(std::max(0, int(items.size()) - 1) * spacing(), 0);
    for (const QLayoutItem *item : items) {
        const QSize hint = item->sizeHint();
        size = {size.width() + hint.width(), std::max(size.height(), hint.height())};
    }
    return size.grownBy(margins);
}

/// What the items get side by side: as they ask for, the rest to who stretches; where it is not enough, it is
/// taken evenly from who can spare it.
QList<int> TurningLayout::sharesOf(int width) const
{
    QList<int> shares;
    QList<int> spare;
    QList<int> stretches;
    for (int index = 0; index < count(); ++index) {
        const QLayoutItem *item = itemAt(index);
        if (item->isEmpty())
            continue;
        const int least = item->minimumSize().width();
        shares.append(std::max(item->sizeHint().width(), least));
        spare.append(shares.last() - least);
        stretches.append(stretch(index));
    }
    int left = width - std::max(0, int(shares.size()) - 1) * spacing() -
               std::accumulate(shares.begin(), shares.end(), 0);
    const int stretched = std::accumulate(stretches.begin(), stretches.end(), 0);
    for (qsizetype place = 0; left > 0 && stretched > 0 && place < shares.size(); ++place)
        shares[place] += left * stretches.at(place) / stretched;
    while (left < 0) {
        const auto able = std::ranges::count_if(spare, [](int one) { return one > 0; });
        if (able == 0)
            break;
        const int each = std::max<int>(1, -left / static_cast<int>(able));
        for (qsizetype place = 0; place < shares.size(); ++place) {
            const int taken = std::min({each, spare.at(place), -left});
            shares[place] -= taken;
            spare[place] -= taken;
            left += taken;
        }
    }
    return shares;
}

int TurningLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const QList<QLayoutItem *> items = shownItems();
    const int inside = width - margins.left() - margins.right();
    const bool beside = width >= besideWidth();
    const QList<int> shares = beside ? sharesOf(inside) : QList<int>(items.size(), inside);
    int height = beside ? 0 : std::max(0, int(items.size()) - 1) * spacing();
    for (qsizetype place = 0; place < items.size(); ++place) {
        const int one = heightOf(*items.at(place), shares.at(place));
        height = beside ? std::max(height, one) : height + one;
    }
    return height + margins.top() + margins.bottom();
}

} // namespace registrar
