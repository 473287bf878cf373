// SPDX-License-Identifier: GPL-3.0-or-later
// Starts an operation that destroys something: its plan is worked out and shown, and the person is asked.
#include "widgets/operations/planned_start.h"

#include "repository/answer.h"
#include "widgets/shared/question.h"

#include <QWidget>
#include <QtConcurrentRun>

namespace registrar
{

namespace
{

QString detailOf(const Plan &plan, const QString &note)
{
    QStringList lines;
    for (const QString &line : plan.toLines().mid(1)) // without the title
        lines.append(line.trimmed());
    if (!note.isEmpty())
        lines.append(note);
    return lines.join(u'\n');
}

} // namespace

void startPlanned(QWidget *parent, OperationList &operations, std::unique_ptr<OperationWork> work,
                  const PlannedStart &start)
{
    const auto kept = std::make_shared<std::unique_ptr<OperationWork>>(std::move(work));
    const auto cancel = std::make_shared<CancelSource>();
    QObject::connect(parent, &QObject::destroyed, parent, [cancel] { cancel->cancel(); });
    const auto plan = [kept, token = cancel->token()] { return (*kept)->plan(token); };
    whenAnswered(QtConcurrent::run(plan), parent,
                 [parent, &operations, kept, start](const Result<Plan> &planned) {
                     if (!planned) {
                         start.failed(planned.error());
                         return;
                     }
                     const Question question{.title = planned->title,
                                             .text = start.text,
                                             .detail = detailOf(*planned, start.note),
                                             .accept = start.accept,
                                             .reject = {},
                                             .destructive = planned->destructive,
                                             .typedName = start.typedName};
                     Question::open(parent, question, [&operations, kept, start](bool accepted) {
                         if (accepted)
                             start.started(operations.start(std::move(*kept)));
                         else if (start.declined)
                             start.declined();
                     });
                 });
}

} // namespace registrar
