// SPDX-License-Identifier: GPL-3.0-or-later
// The list of found records under a line that a reference is typed in.
#include "widgets/records/reference_completer.h"

#include "models/records/reference_search.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

constexpr int widestList = 480;

/// Where the list hangs: below the line, as wide as what it shows, which a line between tags is not.
QRect listPlace(const QLineEdit &line, const QAbstractItemView &list)
{
    const int margins = 2 * list.frameWidth() + list.verticalScrollBar()->sizeHint().width();
    const int width = std::max(line.width(), std::min(list.sizeHintForColumn(0) + margins, widestList));
    return {line.isRightToLeft() ? line.width() - width : 0, 0, width, line.height()};
}

} // namespace

ReferenceSearch *searchFor(const InputContext &context, QObject *parent)
{
    return new ReferenceSearch(
        [targets = context.targets, reference = *context.reference] { return targets->target(reference); },
        parent);
}

QCompleter *completeFrom(ReferenceSearch *search, QLineEdit *line)
{
    auto *completer = new QCompleter(search, line);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setCompletionRole(Qt::EditRole);
    completer->setMaxVisibleItems(10);
    completer->popup()->setObjectName(u"referenceList"_s);
    completer->popup()->setAccessibleName(ReferenceSearch::tr("Records found"));
    completer->setWidget(line); // the line's own completion would filter what the store has found
    QObject::connect(search, &ReferenceSearch::found, line, [search, line, completer] {
        if (search->rowCount() > 0 && line->hasFocus())
            completer->complete(listPlace(*line, *completer->popup()));
        else if (search->rowCount() == 0)
            completer->popup()->hide();
    });
    return completer;
}

} // namespace registrar
