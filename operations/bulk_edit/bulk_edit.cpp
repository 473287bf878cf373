// SPDX-License-Identifier: GPL-3.0-or-later
// One edit of many records: planned with counts and samples, written batch by batch, each record only as it
// was read.
#include "operations/bulk_edit/bulk_edit.h"

#include "operations/bulk_edit/apply_in_background.h"
#include "repository/blueprint/record_rules.h"
#include "repository/text/value_text.h"

#include <QCoreApplication>
#include <QSet>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct BulkEditText {
    Q_DECLARE_TR_FUNCTIONS(registrar::BulkEdit)
};

Error validationError(const FieldProblem &problem)
{
    return {.kind = Error::Kind::Validation,
            .what = BulkEditText::tr("The edit breaks a rule of the blueprint."),
            .why = problem.message,
            .remedy = BulkEditText::tr("Choose another field or another value."),
            .field = pathText(problem.field)};
}

/// The same for the same key only.
QByteArray identity(const RecordKey &key)
{
    QByteArray text;
    for (const Value &part : key)
        text += editText(part).toUtf8() + '\0' + part.typeName().toUtf8() + '\0';
    return text;
}

/// Leaves out what the page before had already: Redis can answer the keys between two pages twice.
void dropRepeated(QList<Record> &records, QSet<QByteArray> &before)
{
    QSet<QByteArray> here;
    records.removeIf([&](const Record &record) {
        const QByteArray key = identity(record.key);
        const bool repeated = before.contains(key) || here.contains(key);
        here.insert(key);
        return repeated;
    });
    before = std::move(here);
}

} // namespace

BulkEdit::BulkEdit(BulkEditRequest request)
    : request_(std::move(request))
    , result_(std::make_shared<BulkEditResult>())
{
    request_.query.sort.clear();
    result_->run = QUuid::createUuid().toString(QUuid::WithoutBraces);
}

const BlueprintEntity *BulkEdit::entity() const
{
    return request_.blueprint
               ? request_.blueprint->entityBySource(request_.repository->storeName(), request_.query.source)
               : nullptr;
}

QString BulkEdit::entityTitle() const
{
    return entity() ? entity()->displayTitle() : request_.query.source.toText();
}

QString BulkEdit::title() const
{
    return BulkEditText::tr("Edit many records of %1 in %2").arg(entityTitle(), request_.deployment);
}

Result<void> BulkEdit::check() const
{
    if (request_.repository->isReadOnly())
        return failure(
            {.kind = Error::Kind::ReadOnly,
             .what = BulkEditText::tr("%1 is read-only.").arg(request_.deployment),
             .remedy = BulkEditText::tr("Connect it as writable when it is to be changed from here."),
             .store = request_.repository->storeName()});
    if (!entity())
        return {};
    const QList<FieldProblem> problems = problemsOf(*entity(), request_.assignments);
    return problems.isEmpty() ? Result<void>() : failure(validationError(problems.first()));
}

Query BulkEdit::batchQuery(int limit) const
{
    Query query = request_.query;
    query.limit = limit;
    query.fields.clear();
    if (request_.repository->kind() == StoreKind::Redis)
        return query; // what Redis compares before it writes is the whole value
    for (const FieldAssignment &assignment : request_.assignments)
        query.fields.append(assignment.field.first());
    query.fields.removeDuplicates();
    return query;
}

Result<QList<Record>> BulkEdit::readKeys(qsizetype from, int count, const CancelToken &cancel) const
{
    const auto read = [source = request_.query.source, keys = request_.keys.mid(from, count),
                       cancel](Session &session) -> Result<QList<Record>> {
        QList<Record> records;
        for (const RecordKey &key : keys) {
            auto record = session.record(source, key, cancel);
            if (record)
                records.append(std::move(*record));
            else if (record.error().kind != Error::Kind::NotFound)
                return failure(record.error());
        }
        return records;
    };
    return request_.repository
        ->run<QList<Record>>(Repository::Lane::Background, Repository::Retry::Read, cancel, read)
        .result();
}

Result<Page> BulkEdit::readPage(int limit, const Position &position, const CancelToken &cancel) const
{
    const auto read = [query = batchQuery(limit), position, cancel](Session &session) {
        return session.page(query, position, cancel);
    };
    return request_.repository->run<Page>(Repository::Lane::Background, Repository::Retry::Read, cancel, read)
        .result();
}

Result<void> BulkEdit::run(OperationContext &context)
{
    if (const auto fine = check(); !fine)
        return failure(fine.error());
    const QString unit = BulkEditText::tr("records");
    const auto total = request_.keys.isEmpty()
                           ? request_.repository->count(request_.query, context.cancel()).result()
                           : Result<Total>(Total{request_.keys.size(), true});
    if (!total)
        return failure(total.error());
    Result<void> outcome;
    Position position = Position::start();
    QSet<QByteArray> before;
    qint64 seen = 0;
    for (bool more = true; more && outcome;) {
        QList<Record> records;
        if (request_.keys.isEmpty()) {
            const auto page = readPage(batchSize, position, context.cancel());
            if (!page) {
                outcome = failure(page.error());
                break;
            }
            records = page->records;
            position = page->after;
            more = !page->atEnd;
            dropRepeated(records, before);
        } else {
            const auto read = readKeys(seen, batchSize, context.cancel());
            if (!read) {
                outcome = failure(read.error());
                break;
            }
            records = *read;
            more = seen + batchSize < request_.keys.size();
        }
        outcome = writeBatch(records, context);
        seen += request_.keys.isEmpty() ? records.size() : batchSize;
        context.progress(std::min(seen, std::max(total->records, seen)), std::max(total->records, seen),
                         unit);
    }
    tell(context);
    if (const auto written = writeRun(); !written)
        context.warn(written.error().toText());
    return outcome;
}

Result<Change> BulkEdit::changeOf(const Record &record) const
{
    const auto fields = changesOf(request_.assignments, record.fields);
    if (!fields)
        return failure(fields.error());
    Change change{.kind = Change::Kind::Update,
                  .source = request_.query.source,
                  .key = record.key,
                  .version = record.version,
                  .fields = *fields};
    if (fields->isEmpty() || !entity())
        return change;
    const QList<FieldProblem> problems = checkChange(*entity(), change);
    return problems.isEmpty() ? Result<Change>(change) : failure(validationError(problems.first()));
}

Result<void> BulkEdit::writeBatch(const QList<Record> &records, OperationContext &context)
{
    QList<Change> changes;
    for (const Record &record : records) {
        const auto change = changeOf(record);
        if (!change)
            refuse(change.error());
        else if (change->fields.isEmpty())
            ++result_->unchanged;
        else
            changes.append(*change);
    }
    return send(changes, context);
}

/// A store with transactions takes a whole batch back for one record: the others are sent again without it.
Result<void> BulkEdit::send(QList<Change> changes, OperationContext &context)
{
    while (!changes.isEmpty()) {
        if (context.cancel().isCancelled())
            return failure(
                {.kind = Error::Kind::Cancelled, .what = BulkEditText::tr("The edit was cancelled.")});
        if (result_->refused > mostRefusals)
            return failure({.kind = Error::Kind::Validation,
                            .what = BulkEditText::tr("The edit was stopped after too many refusals."),
                            .why = result_->refusal ? result_->refusal->toText() : QString(),
                            .remedy = BulkEditText::tr("Narrow the filter, or choose another value.")});
        const ApplyRequest request{.deployment = request_.deployment,
                                   .blueprint = request_.blueprint,
                                   .changes = {request_.repository->storeName(), changes}};
        const auto applied = applyInBackground(*request_.repository, request, Journal(request_.journalFolder),
                                               context.cancel());
        if (!applied)
            return failure(applied.error());
        if (!applied->report.inverse.changes.isEmpty())
            result_->sets.append(applied->set);
        if (!applied->journalWarning.isEmpty())
            context.warn(applied->journalWarning);
        std::optional<Error> unknown;
        const QList<Change> left = sort(changes, applied->report, unknown);
        if (unknown)
            return failure(*unknown);
        if (left.size() ==
            changes.size()) // nobody was to blame, and nothing was written: it would go on for ever
            return failure({.kind = Error::Kind::Internal,
                            .what = BulkEditText::tr("The store wrote nothing and does not say why.")});
        changes = left;
    }
    return {};
}

/// Counts what became of each; answers those that were only taken back with the others.
QList<Change> BulkEdit::sort(const QList<Change> &sent, const ApplyReport &report,
                             std::optional<Error> &unknown)
{
    QList<Change> left;
    for (qsizetype index = 0; index < sent.size(); ++index) {
        const ChangeOutcome outcome = report.outcomes.value(index);
        switch (outcome.kind) {
        case ChangeOutcome::Kind::Applied:
            ++result_->changed;
            break;
        case ChangeOutcome::Kind::Conflict:
            ++result_->conflicts;
            break;
        case ChangeOutcome::Kind::Rejected:
            refuse(outcome.error.value_or(Error()));
            break;
        case ChangeOutcome::Kind::NotApplied:
            left.append(sent.at(index));
            break;
        case ChangeOutcome::Kind::Unknown:
            unknown = outcome.error.value_or(Error{.kind = Error::Kind::ConnectionLost});
            break;
        }
    }
    return left;
}

void BulkEdit::refuse(const Error &error)
{
    ++result_->refused;
    if (!result_->refusal)
        result_->refusal = error;
}

/// One entry that names the sets of all batches, so that the whole can be found and taken back.
Result<void> BulkEdit::writeRun() const
{
    if (result_->sets.isEmpty())
        return {};
    Value::Array sets;
    for (const QString &set : std::as_const(result_->sets))
        sets.append(Value(set));
    JournalEntry entry;
    entry.deployment = request_.deployment;
    entry.store = request_.repository->storeName();
    entry.entity = request_.query.source.toText();
    entry.kind = u"bulk-edit"_s;
    entry.set = result_->run;
    entry.outcome = u"applied"_s;
    entry.details = {{u"sets"_s, Value(sets)}, {u"changed"_s, Value(result_->changed)}};
    Journal journal(request_.journalFolder);
    const auto written = journal.append({entry});
    return written ? Result<void>() : failure(written.error());
}

void BulkEdit::tell(OperationContext &context) const
{
    const auto plural = [](qint64 count) { return static_cast<int>(std::min<qint64>(count, INT_MAX)); };
    context.figure(u"changed"_s, result_->changed);
    context.figure(u"unchanged"_s, result_->unchanged);
    context.figure(u"conflicts"_s, result_->conflicts);
    context.figure(u"refused"_s, result_->refused);
    context.did(BulkEditText::tr("%n record(s) changed.", nullptr, plural(result_->changed)));
    if (result_->unchanged > 0)
        context.did(BulkEditText::tr("%n record(s) were so already.", nullptr, plural(result_->unchanged)));
    if (result_->conflicts > 0)
        context.warn(BulkEditText::tr("%n record(s) were changed by somebody else meanwhile and left alone.",
                                      nullptr, plural(result_->conflicts)));
    if (result_->refused > 0)
        context.warn(BulkEditText::tr("%n record(s) were refused.", nullptr, plural(result_->refused)) +
                     u' ' + (result_->refusal ? result_->refusal->toText() : QString()));
}

} // namespace registrar
