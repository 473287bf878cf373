// SPDX-License-Identifier: GPL-3.0-or-later
// Takes an edit of many records back, batch by batch, the last one first.
#include "operations/bulk_edit/bulk_edit_undo.h"

#include "operations/bulk_edit/apply_in_background.h"
#include "operations/journal/journal_undo.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct UndoText {
    Q_DECLARE_TR_FUNCTIONS(registrar::BulkEditUndo)
};

struct Tally {
    qint64 undone = 0;
    qint64 left = 0;
    qint64 notKept = 0; ///< the journal does not hold all of their values
};

bool isNotKept(const UndoPart &part)
{
    return !part.possible || !part.leftOut.isEmpty();
}

QString notKeptSentence(qint64 records)
{
    return UndoText::tr(
        "%n record(s) keep values that the journal does not hold: secrets, or very large ones.", nullptr,
        static_cast<int>(std::min<qint64>(records, INT_MAX)));
}

/// A conflict makes a store with transactions take the whole batch back: the others are sent again without
/// it.
Result<Tally> applyInverse(Repository &repository, ApplyRequest request, const Journal &journal,
                           const CancelToken &cancel)
{
    Tally tally;
    while (!request.changes.changes.isEmpty()) {
        const auto applied = applyInBackground(repository, request, journal, cancel);
        if (!applied)
            return failure(applied.error());
        QList<Change> again;
        for (qsizetype index = 0; index < request.changes.changes.size(); ++index) {
            const ChangeOutcome outcome = applied->report.outcomes.value(index);
            tally.undone += outcome.kind == ChangeOutcome::Kind::Applied;
            if (outcome.kind == ChangeOutcome::Kind::NotApplied)
                again.append(request.changes.changes.at(index));
            else if (outcome.kind != ChangeOutcome::Kind::Applied)
                ++tally.left;
        }
        if (again.size() == request.changes.changes.size()) {
            tally.left += again.size();
            break;
        }
        request.changes.changes = again;
    }
    return tally;
}

} // namespace

Result<QStringList> bulkEditSets(const Journal &journal, const QString &run)
{
    const auto entries = journal.find({.kind = u"bulk-edit"_s, .set = run, .limit = 1});
    if (!entries)
        return failure(entries.error());
    if (run.isEmpty() || entries->isEmpty())
        return failure({.kind = Error::Kind::NotFound,
                        .what = UndoText::tr("The journal knows of no edit “%1”.").arg(run)});
    QStringList sets;
    const Value names = fieldOf(entries->first().details, u"sets"_s);
    if (const auto *elements = names.get<Value::Array>()) {
        for (const Value &name : *elements)
            sets.append(name.toText());
    }
    return sets;
}

BulkEditUndo::BulkEditUndo(QString deployment, std::shared_ptr<Repository> repository,
                           std::shared_ptr<const Blueprint> blueprint, QStringList sets, Journal journal)
    : deployment_(std::move(deployment))
    , repository_(std::move(repository))
    , blueprint_(std::move(blueprint))
    , sets_(std::move(sets))
    , journal_(std::move(journal))
{
}

QString BulkEditUndo::title() const
{
    return UndoText::tr("Take an edit of many records back in %1").arg(deployment_);
}

Result<Plan> BulkEditUndo::plan(const CancelToken &cancel)
{
    qint64 records = 0;
    qint64 notKept = 0;
    for (const QString &set : sets_) {
        if (cancel.isCancelled())
            return failure({.kind = Error::Kind::Cancelled, .what = UndoText::tr("The undo was cancelled.")});
        const auto undo = undoOf(journal_, set);
        if (!undo)
            return failure(undo.error());
        records += std::ranges::count_if(undo->parts, &UndoPart::possible);
        notKept += std::ranges::count_if(undo->parts, isNotKept);
    }
    Plan plan;
    plan.title = title();
    plan.deployment = deployment_;
    plan.destructive = true; // what was written since the edit by others stays, what it wrote goes
    plan.items = {{.title = UndoText::tr("records to be written"), .count = records},
                  {.title = UndoText::tr("batches"), .count = sets_.size()}};
    if (notKept > 0)
        plan.warnings.append(notKeptSentence(notKept));
    return plan;
}

Result<void> BulkEditUndo::run(OperationContext &context)
{
    Tally all;
    Result<void> outcome;
    for (qsizetype index = sets_.size() - 1; index >= 0 && outcome; --index) {
        if (context.cancel().isCancelled()) {
            outcome =
                failure({.kind = Error::Kind::Cancelled, .what = UndoText::tr("The undo was cancelled.")});
            break;
        }
        const auto undo = undoOf(journal_, sets_.at(index));
        if (!undo) {
            outcome = failure(undo.error());
            break;
        }
        all.notKept += std::ranges::count_if(undo->parts, isNotKept);
        if (!undo->isPossible())
            continue;
        const auto tally = applyInverse(*repository_,
                                        {.deployment = deployment_,
                                         .blueprint = blueprint_,
                                         .changes = undo->changes(),
                                         .purpose = ApplyRequest::Purpose::Undo},
                                        journal_, context.cancel());
        if (!tally) {
            outcome = failure(tally.error());
            break;
        }
        all.undone += tally->undone;
        all.left += tally->left;
        context.progress(sets_.size() - index, sets_.size(), UndoText::tr("batches"));
    }
    context.figure(u"undone"_s, all.undone);
    context.figure(u"left"_s, all.left);
    context.did(UndoText::tr("%n record(s) taken back.", nullptr,
                             static_cast<int>(std::min<qint64>(all.undone, INT_MAX))));
    if (all.left > 0)
        context.warn(UndoText::tr("%n record(s) were changed since and left as they are.", nullptr,
                                  static_cast<int>(std::min<qint64>(all.left, INT_MAX))));
    if (all.notKept > 0)
        context.warn(notKeptSentence(all.notKept));
    return outcome;
}

} // namespace registrar
