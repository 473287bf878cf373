// SPDX-License-Identifier: GPL-3.0-or-later
// What an edit of many records will do, before it does anything.
#include "operations/bulk_edit/bulk_edit.h"
#include "repository/blueprint/entity_links.h"
#include "repository/blueprint/record_rules.h"
#include "repository/blueprint/secret_values.h"
#include "repository/text/value_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct PreviewText {
    Q_DECLARE_TR_FUNCTIONS(registrar::BulkEdit)
};

QString keyLine(const RecordKey &key)
{
    QStringList parts;
    for (const Value &part : key)
        parts.append(displayText(part));
    return parts.join(u" · "_s);
}

QString shown(const Value &value)
{
    const QString text = displayText(value, {.maximumLength = 60});
    return value.isMissing() ? PreviewText::tr("missing")
           : value.isNull()  ? PreviewText::tr("null")
           : text.isEmpty()  ? PreviewText::tr("empty")
                             : text;
}

int plural(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, INT_MAX));
}

/// The records with these keys, as a link by the fields of the key finds them.
QList<QList<Condition>> keyConditions(const QStringList &fields, const QList<RecordKey> &keys)
{
    if (fields.isEmpty())
        return {};
    EntityLink link{.field = {fields.first()}, .toField = fields.first()};
    for (const QString &name : fields.mid(1))
        link.more.append({.field = name, .types = {}, .toField = name, .toTypes = {}});
    QList<Value> targets;
    for (const RecordKey &key : keys)
        targets.append(link.isComposite() ? Value(Value::Array(key)) : key.value(0));
    return holderConditions(link, targets);
}

} // namespace

QStringList statementLines(const BulkEditPreview &preview)
{
    if (preview.statements.changes.isEmpty())
        return {};
    QStringList lines;
    if (!preview.statements.begin.isEmpty())
        lines.append(preview.statements.begin);
    for (const ChangePreview &change : preview.statements.changes) {
        lines += change.statements;
        if (change.refusal)
            lines.append(u"-- "_s + change.refusal->toText());
    }
    if (preview.more > 0)
        lines.append(u"-- "_s + PreviewText::tr("… and the same for up to %n more record(s) of the batch",
                                                nullptr, plural(preview.more)));
    if (!preview.statements.end.isEmpty())
        lines.append(preview.statements.end);
    if (preview.batches > 1)
        lines.append(u"-- "_s +
                     PreviewText::tr("… and so on, in up to %n batch(es)", nullptr, plural(preview.batches)));
    return lines;
}

Result<BulkEditPreview> BulkEdit::preview(const CancelToken &cancel)
{
    if (const auto fine = check(); !fine)
        return failure(fine.error());
    BulkEditPreview preview;
    QList<Record> first;
    if (request_.keys.isEmpty()) {
        const auto total = request_.repository->count(request_.query, cancel).result();
        if (!total)
            return failure(total.error());
        preview.records = total->records;
        const auto page = readPage(sampleSize, Position::start(), cancel);
        if (!page)
            return failure(page.error());
        first = page->records;
    } else {
        preview.records = request_.keys.size();
        const auto records = readKeys(0, sampleSize, cancel);
        if (!records)
            return failure(records.error());
        first = *records;
    }
    QList<Change> changes;
    for (const Record &record : std::as_const(first).mid(0, sampleSize)) {
        BulkEditPreview::Sample sample{record.key, record.fields, {}, {}};
        const auto change = changeOf(record);
        if (change)
            sample.changes = change->fields;
        else
            sample.refusal = change.error().why;
        if (!sample.changes.isEmpty())
            changes.append(*change);
        preview.samples.append(sample);
    }
    preview.batches = (preview.records + batchSize - 1) / batchSize;
    preview.more = std::max<qint64>(
        std::min<qint64>(preview.records, batchSize) - static_cast<qint64>(preview.samples.size()), 0);
    const auto statements = previewOf(changes, cancel);
    if (!statements)
        return failure(statements.error());
    preview.statements = *statements;
    if (const auto counted = countStaged(preview, cancel); !counted)
        return failure(counted.error());
    return preview;
}

/// With everything that is filled in when they are written.
Result<ApplyPreview> BulkEdit::previewOf(const QList<Change> &changes, const CancelToken &cancel) const
{
    if (changes.isEmpty())
        return ApplyPreview();
    ChangeSet set{request_.repository->storeName(), changes};
    if (request_.blueprint) {
        const auto prepared =
            prepareChanges(*request_.blueprint, set.store, set, QDateTime::currentDateTimeUtc());
        if (!prepared)
            return failure(prepared.error());
        set = *prepared;
    }
    for (Change &change : set.changes)
        change = withoutSecrets(change, entity()); // a preview is looked at and copied
    const auto ask = [set, cancel](Session &session) { return session.preview(set, cancel); };
    return request_.repository
        ->run<ApplyPreview>(Repository::Lane::Background, Repository::Retry::Read, cancel, ask)
        .result();
}

/// Of the records with edits staged here, those that this edit finds too.
Result<void> BulkEdit::countStaged(BulkEditPreview &preview, const CancelToken &cancel) const
{
    if (request_.staged.isEmpty())
        return {};
    if (!request_.keys.isEmpty()) {
        preview.staged = std::ranges::count_if(
            request_.staged, [this](const RecordKey &key) { return request_.keys.contains(key); });
        return {};
    }
    const auto ask = [request = request_, cancel](Session &session) -> Result<std::pair<qint64, bool>> {
        const auto description = session.describe(request.query.source, cancel);
        if (!description)
            return failure(description.error());
        std::pair<qint64, bool> counted{0, true};
        const QList<QList<Condition>> groups = keyConditions(description->keyFields, request.staged);
        for (const QList<Condition> &group : groups.mid(0, mostAsked)) {
            Query query = request.query;
            query.conditions += group;
            const auto total = session.count(query, cancel);
            if (!total)
                return failure(total.error());
            counted.first += total->records;
        }
        if (groups.size() > mostAsked)
            return std::pair<qint64, bool>{request.staged.size(), false};
        return counted;
    };
    const auto counted =
        request_.repository
            ->run<std::pair<qint64, bool>>(Repository::Lane::Background, Repository::Retry::Read, cancel, ask)
            .result();
    if (!counted)
        return failure(counted.error());
    std::tie(preview.staged, preview.stagedExact) = *counted;
    return {};
}

Result<Plan> BulkEdit::plan(const CancelToken &cancel)
{
    const auto preview = this->preview(cancel);
    if (!preview)
        return failure(preview.error());
    Plan plan;
    plan.title = title();
    plan.deployment = request_.deployment;
    plan.destructive = true;
    for (const FieldAssignment &assignment : request_.assignments) {
        const BlueprintField *field = entity() ? fieldAt(*entity(), assignment.field) : nullptr;
        plan.items.append(
            {.title = assignmentText(assignment, field ? field->displayTitle() : pathText(assignment.field)),
             .count = preview->records});
    }
    for (const BulkEditPreview::Sample &sample : preview->samples) {
        QStringList parts;
        for (const FieldChange &change : sample.changes) {
            const auto told = [&](const Value &value) {
                return shown(withoutSecrets(entity(), change.field, value));
            };
            parts.append(
                u"%1: %2 → %3"_s.arg(pathText(change.field), told(change.before), told(change.after)));
        }
        plan.items.append({.title = keyLine(sample.key),
                           .detail = !sample.refusal.isEmpty() ? sample.refusal
                                     : parts.isEmpty()         ? PreviewText::tr("is so already")
                                                               : parts.join(u", "_s)});
    }
    plan.statements = statementLines(*preview);
    if (preview->staged > 0)
        plan.warnings.append(PreviewText::tr("%n record(s) have staged edits, which will meet a conflict "
                                             "unless they are applied or discarded first.",
                                             nullptr, plural(preview->staged)));
    if (request_.keys.isEmpty() && request_.query.conditions.isEmpty())
        plan.warnings.append(PreviewText::tr("No condition: every record is edited."));
    return plan;
}

} // namespace registrar
