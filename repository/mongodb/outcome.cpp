// SPDX-License-Identifier: GPL-3.0-or-later
// What became of a change.
#include "repository/mongodb/outcome.h"

#include "repository/mongodb/describe.h"
#include "repository/mongodb/paging.h"
#include "repository/text/extended_json.h"

#include <algorithm>

namespace registrar::mongodb
{

using namespace Qt::StringLiterals;

namespace
{

bool hasAll(const Record &record, const QList<FieldChange> &fields, Value FieldChange::*side)
{
    return std::ranges::all_of(fields, [&](const FieldChange &field) {
        const bool mayDiffer = field.unconditional && side == &FieldChange::before;
        return mayDiffer || fieldOf(record.fields, field.field) == field.*side;
    });
}

Error conflict(const Change &change, bool gone)
{
    return {.kind = Error::Kind::Conflict,
            .what = tr("The change was not applied."),
            .why = gone ? tr("Somebody else deleted the record since it was read.")
                        : tr("Somebody else changed the record since it was read."),
            .remedy = tr("Compare both versions and decide which one stays."),
            .entity = change.source.name};
}

ChangeOutcome conflicting(const Change &change, const std::optional<Record> &now)
{
    return {.kind = ChangeOutcome::Kind::Conflict, .error = conflict(change, !now), .theirs = now};
}

} // namespace

Result<std::optional<Record>> recordNow(SessionContext &context, const Change &change, const Value &id)
{
    auto record = readRecord(context, change.source, {id}, {});
    if (record) {
        return std::optional(std::move(*record));
    }
    if (record.error().kind == Error::Kind::NotFound) {
        return std::optional<Record>();
    }
    return std::unexpected(record.error());
}

ChangeOutcome outcomeByRecord(const Change &change, const std::optional<Record> &now)
{
    switch (change.kind) {
    case Change::Kind::Add:
        return {.kind = ChangeOutcome::Kind::Applied, .now = now};
    case Change::Kind::Update:
        if (now && hasAll(*now, change.fields, &FieldChange::after)) {
            return {.kind = ChangeOutcome::Kind::Applied, .now = now};
        }
        return conflicting(change, now);
    case Change::Kind::Delete:
        break;
    }
    return now ? conflicting(change, now) : ChangeOutcome{.kind = ChangeOutcome::Kind::Applied};
}

ChangeOutcome outcomeAfterLoss(const Change &change, const ChangeStatement &statement,
                               const std::optional<Record> &now, const Error &lost)
{
    const ChangeOutcome applied{.kind = ChangeOutcome::Kind::Applied, .now = now};
    const ChangeOutcome notApplied{.kind = ChangeOutcome::Kind::NotApplied, .error = lost};
    const ChangeOutcome unknown{.kind = ChangeOutcome::Kind::Unknown, .error = lost, .theirs = now};
    switch (change.kind) {
    case Change::Kind::Add:
        if (!now) {
            return notApplied;
        }
        return now->fields == statement.document ? applied : unknown;
    case Change::Kind::Update:
        if (now && hasAll(*now, change.fields, &FieldChange::after)) {
            return applied;
        }
        return now && hasAll(*now, change.fields, &FieldChange::before) ? notApplied : unknown;
    case Change::Kind::Delete:
        break;
    }
    return now ? notApplied : applied;
}

ChangeOutcome outcomeAfterAbort(const Change &change, const std::optional<Record> &now)
{
    const bool asItWas = now && hasAll(*now, change.fields, &FieldChange::before) &&
                         std::ranges::all_of(change.document, [&](const Field &field) {
                             return fieldOf(now->fields, field.name) == field.value;
                         });
    return change.kind == Change::Kind::Add || asItWas ? ChangeOutcome{} : conflicting(change, now);
}

void completeDuplicate(SessionContext &context, const Change &change, const ChangeStatement &statement,
                       Error &error)
{
    if (error.kind != Error::Kind::DuplicateKey || !error.value.isEmpty()) {
        return;
    }
    const auto indexes = indexesOf(context, change.source.name, {});
    const auto index = indexes ? std::ranges::find(*indexes, error.index, &IndexDescription::name)
                               : QList<IndexDescription>::const_iterator();
    if (!indexes || index == indexes->end()) {
        return;
    }
    Document written = statement.document;
    for (const FieldChange &field : change.fields) {
        setField(written, field.field, field.after);
    }
    Document values;
    QStringList names;
    for (const IndexKey &key : index->keys) {
        const Value value = key.field == u"_id" ? statement.id : fieldOf(written, key.field.split(u'.'));
        names.append(key.field);
        values.append({key.field, value});
    }
    error.field = names.join(u", ");
    error.value = toExtendedJson(values, ExtendedJsonMode::Relaxed);
    error.why = tr("The index “%1” allows each value once, and another record has %2 already.")
                    .arg(error.index, error.value);
}

ChangeSet inverseOf(const ChangeSet &changes, const QList<ChangeStatement> &statements,
                    const QList<ChangeOutcome> &outcomes)
{
    ChangeSet inverse{changes.store, {}};
    for (qsizetype index = changes.changes.size(); index-- > 0;) {
        if (outcomes[index].kind != ChangeOutcome::Kind::Applied) {
            continue;
        }
        Change change = changes.changes[index];
        change.key = {statements[index].id};
        switch (change.kind) {
        case Change::Kind::Add:
            change.kind = Change::Kind::Delete;
            change.document = statements[index].document;
            break;
        case Change::Kind::Update:
            for (FieldChange &field : change.fields) {
                std::swap(field.before, field.after);
            }
            change.fields.removeIf([](const FieldChange &field) { return field.unconditional; });
            std::ranges::reverse(change.fields);
            break;
        case Change::Kind::Delete:
            change.kind = Change::Kind::Add;
            break;
        }
        inverse.changes.append(change);
    }
    return inverse;
}

} // namespace registrar::mongodb
