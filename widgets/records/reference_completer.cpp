// SPDX-License-Identifier: GPL-3.0-or-later
// The list of found records under a line that a reference is typed in.
#include "widgets/records/reference_completer.h"

#include "models/records/reference_search.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace registrar
{

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
            completer->complete();
        else if (search->rowCount() == 0)
            completer->popup()->hide();
    });
    return completer;
}

} // namespace registrar
