// SPDX-License-Identifier: GPL-3.0-or-later
// Two parts beside each other where there is room, else below each other; a person moves the border between
// them.
#include "widgets/shared/turning_splitter.h"

#include <algorithm>

namespace registrar
{

TurningSplitter::TurningSplitter(int besideWidth, const QList<int> &beside, const QList<int> &below,
                                 QWidget *parent)
    : QSplitter(parent)
    , besideWidth_(besideWidth)
    , beside_(beside)
    , below_(below)
{
}

QSize TurningSplitter::minimumSizeHint() const
{
    if (orientation() == Qt::Vertical)
        return QSplitter::minimumSizeHint();
    QSize size;
    for (int index = 0; index < count(); ++index) {
        const QWidget *part = widget(index);
        if (!part->isHidden())
            size = size.expandedTo(part->minimumSizeHint().expandedTo(part->minimumSize()));
    }
    return size;
}

void TurningSplitter::resizeEvent(QResizeEvent *event)
{
    const Qt::Orientation wanted = width() >= besideWidth_ ? Qt::Horizontal : Qt::Vertical;
    if (wanted != orientation()) {
        const bool turnsBelow = wanted == Qt::Vertical;
        bool allShown = count() > 1;
        for (int index = 0; index < count(); ++index)
            allShown = allShown && widget(index)->isVisible();
        if (allShown) // what is hidden has no size
            (turnsBelow ? beside_ : below_) = sizes();
        setOrientation(wanted);
        setSizes(turnsBelow ? below_ : beside_);
    }
    QSplitter::resizeEvent(event);
}

} // namespace registrar
