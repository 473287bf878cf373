// SPDX-License-Identifier: GPL-3.0-or-later
// What became of a change.
#include "repository/mongodb/outcome.h"

#include "repository/mongodb/bson_codec.h"
#include "repository/mongodb/describe.h"
#include "repository/mongodb/paging.h"
#include "repository/mongodb/words.h"
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
            .what = Words::tr("The change was not applied."),
            .why = gone ? Words::tr("Somebody else deleted the record since it was read.")
                        : Words::tr("Somebody else changed the record since it was read."),
            .remedy = Words::tr("Compare both versions and decide which one stays."),
            .entity = change.source.name};
}

ChangeOutcome conflicting(const Change &change, const std::optional<Record> &now)
{
    return {.kind = ChangeOutcome::Kind::Conflict, .error = conflict(change, !now), .theirs = now};
}

/// Keys that are the same to the server have the same name: 1 and 1.0 do.
QByteArray keyName(const Value &id)
{
    if (const auto number = id.toInteger()) {
        return QByteArray::number(*number);
    }
    return bsonFromDocument({{u"_id"_s, id}}).value_or(QByteArray());
}

/// Whether the server may hold the same key in other bytes than those that `keyName` tells.
bool hasSeveralNames(const Value &id)
{
    return id.is<Document>() || id.is<Value::Decimal128>() || id.is<Value::Symbol>();
}

Result<QHash<QByteArray, Record>> recordsByKey(SessionContext &context, const EntitySource &source,
                                               const QList<Value> &ids)
{
    FindOptions options;
    options.filter = {{u"_id"_s, Value(Document{{u"$in"_s, Value(Value::Array(ids))}})}};
    QHash<QByteArray, Record> records;
    const Doing doing{Words::tr("The records of “%1” could not be read.").arg(source.name), source.name};
    const auto read =
        context.connection->find(source.name, options, doing, {}, [&](QByteArrayView bson) -> Result<bool> {
            auto record = recordFrom(bson);
            if (!record) {
                return std::unexpected(record.error());
            }
            records.insert(keyName(record->key.first()), *record);
            return true;
        });
    return read ? Result<QHash<QByteArray, Record>>(records) : std::unexpected(read.error());
}

} // namespace

Result<QList<std::optional<Record>>> recordsNow(SessionContext &context, const EntitySource &source,
                                                const QList<Value> &ids)
{
    constexpr qsizetype atOnce = 500;
    QList<std::optional<Record>> all;
    for (qsizetype first = 0; first < ids.size(); first += atOnce) {
        const QList<Value> some = ids.mid(first, atOnce);
        const auto records = recordsByKey(context, source, some);
        if (!records) {
            return std::unexpected(records.error());
        }
        for (const Value &id : some) {
            const auto found = records->constFind(keyName(id));
            if (found != records->constEnd()) {
                all.append(*found);
            } else if (hasSeveralNames(id)) {
                auto single = recordNow(context, {.source = source}, id);
                if (!single) {
                    return std::unexpected(single.error());
                }
                all.append(*single);
            } else {
                all.append(std::nullopt);
            }
        }
    }
    return all;
}

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
    error.why = Words::tr("The index “%1” allows each value once, and another record has %2 already.")
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
