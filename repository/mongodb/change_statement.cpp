// SPDX-License-Identifier: GPL-3.0-or-later
// A staged change as filter and update.
#include "repository/mongodb/change_statement.h"

#include "repository/mongodb/bson_codec.h"
#include "repository/mongodb/errors.h"
#include "repository/mongodb/field_names.h"
#include "repository/mongodb/filter.h"
#include "repository/mongodb/paging.h"
#include "repository/mongodb/words.h"
#include "repository/text/extended_json.h"

#include <algorithm>

namespace registrar::mongodb
{

using namespace Qt::StringLiterals;

namespace
{

Document literal(const Value &value)
{
    return {{u"$literal"_s, value}};
}

std::unexpected<Error> refused(const Change &change, Error::Kind kind, const QString &why,
                               const FieldPath &field = {})
{
    return failure(
        {.kind = kind,
         .what = Words::tr("The change was not sent."),
         .why = why,
         .remedy = Words::tr("Take this change out of the set, or change the record in another way."),
         .entity = change.source.name,
         .field = pathText(field)});
}

/// A top-level field whatever its name.
Value fieldExpression(const QString &name)
{
    return Value(Document{{u"$getField"_s, Value(Document{{u"field"_s, Value(literal(Value(name)))},
                                                          {u"input"_s, Value(u"$$ROOT"_s)}})}});
}

/// A top-level name with a dot or a dollar sign is reached by expressions only.
Document unchangedByExpression(const QString &name, const Value &value)
{
    const Value field = fieldExpression(name);
    const QString type = value.isMissing() ? u"missing"_s : bsonTypeName(value);
    const Value sameType(
        Document{{u"$eq"_s, Value(Value::Array{Value(Document{{u"$type"_s, field}}), Value(type)})}});
    if (value.isMissing()) {
        return {{u"$expr"_s, sameType}};
    }
    const Value sameValue(Document{{u"$eq"_s, Value(Value::Array{field, Value(literal(value))})}});
    return {{u"$expr"_s, Value(Document{{u"$and"_s, Value(Value::Array{sameType, sameValue})}})}};
}

Result<Document> unchangedFields(const Change &change)
{
    Document filter = keyFilter(change.key.first());
    Value::Array conditions{Value(filter)};
    const auto add = [&](const FieldPath &field, const Value &before) -> Result<void> {
        const auto condition = unchangedFilter(field, before);
        if (!condition) {
            return std::unexpected(condition.error());
        }
        conditions.append(Value(*condition));
        return {};
    };
    for (const FieldChange &field : change.fields) {
        if (field.unconditional) {
            continue;
        }
        if (const auto added = add(field.field, field.before); !added) {
            return std::unexpected(added.error());
        }
    }
    for (const Field &field : change.document) {
        if (field.name == u"_id") {
            continue;
        }
        if (const auto added = add({field.name}, field.value); !added) {
            return std::unexpected(added.error());
        }
    }
    return conditions.size() == 1 ? filter : filter + Document{{u"$and"_s, Value(conditions.sliced(1))}};
}

/// `$set`, `$inc` and `$unset` of the changed paths alone.
Value operatorsFor(const QList<FieldChange> &fields)
{
    Document set;
    Document increase;
    Document unset;
    for (const FieldChange &change : fields) {
        const QString path = change.field.join(u'.');
        if (!change.increase.isMissing()) {
            increase.append({path, change.increase});
            continue;
        }
        change.after.isMissing() ? unset.append({path, Value(u""_s)}) : set.append({path, change.after});
    }
    Document update;
    if (!set.isEmpty()) {
        update.append({u"$set"_s, Value(set)});
    }
    if (!increase.isEmpty()) {
        update.append({u"$inc"_s, Value(increase)});
    }
    if (!unset.isEmpty()) {
        update.append({u"$unset"_s, Value(unset)});
    }
    return Value(update);
}

/// One stage, in which names with dots and dollar signs are literals.
Result<Value> pipelineFor(const Change &change)
{
    // The key stays by itself; left in, FerretDB would repeat it.
    Value document(Document{{u"$unsetField"_s, Value(Document{{u"field"_s, Value(u"_id"_s)},
                                                              {u"input"_s, Value(u"$$ROOT"_s)}})}});
    for (const FieldChange &field : change.fields) {
        if (field.field.size() != 1) {
            return refused(change, Error::Kind::Unsupported,
                           isPlainPath(field.field)
                               ? Words::tr("A field inside another one cannot be changed "
                                           "together with a field whose name has a dot or "
                                           "begins with a dollar sign.")
                               : Words::tr("MongoDB cannot set a field inside another one when "
                                           "its name has a dot or begins with a "
                                           "dollar sign."),
                           field.field);
        }
        Value after = field.after.isMissing() ? Value(u"$$REMOVE"_s) : Value(literal(field.after));
        if (!field.increase.isMissing()) {
            after = Value(Document{{u"$add"_s, Value(Value::Array{fieldExpression(field.field.first()),
                                                                  Value(literal(field.increase))})}});
        }
        document = Value(
            Document{{u"$setField"_s, Value(Document{{u"field"_s, Value(literal(Value(field.field.first())))},
                                                     {u"input"_s, document},
                                                     {u"value"_s, after}})}});
    }
    return Value(Value::Array{Value(Document{{u"$replaceWith"_s, document}})});
}

Value newObjectId()
{
    bson_oid_t made;
    bson_oid_init(&made, nullptr);
    Value::ObjectId id;
    std::copy_n(made.bytes, id.bytes.size(), id.bytes.begin());
    return Value(id);
}

/// The key is made here, so that the record can be looked for when the answer does not come.
ChangeStatement additionFor(const Change &change)
{
    ChangeStatement statement;
    statement.document = change.document;
    statement.id = fieldOf(change.document, u"_id"_s);
    if (statement.id.isMissing()) {
        statement.id =
            change.key.isEmpty() || change.key.first().isMissing() ? newObjectId() : change.key.first();
        statement.document.removeIf([](const Field &field) { return field.name == u"_id"; });
        statement.document.prepend({u"_id"_s, statement.id});
    }
    return statement;
}

} // namespace

Result<Document> unchangedFilter(const FieldPath &field, const Value &value)
{
    if (!isPlainPath(field)) {
        if (field.size() == 1) {
            return unchangedByExpression(field.first(), value);
        }
        const auto dotted = dottedPath(field);
        return std::unexpected(dotted.error());
    }
    const QString path = field.join(u'.');
    if (value.isMissing()) {
        return Document{{path, Value(Document{{u"$exists"_s, Value(false)}})}};
    }
    Document test{{u"$eq"_s, value}};
    if (value.isNull() || value.is<Value::Undefined>()) { // the type is the value
        test = {{u"$type"_s, Value(bsonTypeName(value))}};
    } else {
        test.append({u"$type"_s, Value(bsonTypeName(value))});
    }
    if (!value.is<Value::Array>()) { // both operators would also look into a list
        test.append({u"$not"_s, Value(Document{{u"$type"_s, Value(u"array"_s)}})});
    }
    return Document{{path, Value(test)}};
}

Result<ChangeStatement> statementFor(const Change &change)
{
    if (change.kind == Change::Kind::Add) {
        return additionFor(change);
    }
    if (change.key.size() != 1) {
        return refused(change, Error::Kind::InvalidInput, Words::tr("The record has no key."));
    }
    const auto filter = unchangedFields(change);
    if (!filter) {
        return std::unexpected(filter.error());
    }
    ChangeStatement statement{.id = change.key.first(), .filter = *filter};
    if (change.kind == Change::Kind::Delete) {
        return statement;
    }
    if (change.fields.isEmpty()) {
        return refused(change, Error::Kind::InvalidInput, Words::tr("No field is changed."));
    }
    const bool plain =
        std::ranges::all_of(change.fields, [](const FieldChange &field) { return isPlainPath(field.field); });
    const auto update = plain ? Result<Value>(operatorsFor(change.fields)) : pipelineFor(change);
    if (!update) {
        return std::unexpected(update.error());
    }
    statement.update = *update;
    return statement;
}

Result<QString> statementText(const Change &change)
{
    const auto statement = statementFor(change);
    if (!statement) {
        return std::unexpected(statement.error());
    }
    const QString collection =
        u"db.getCollection(%1)."_s.arg(toExtendedJson(Value(change.source.name), ExtendedJsonMode::Relaxed));
    switch (change.kind) {
    case Change::Kind::Add: {
        // A key that is made when the record is sent is another one then.
        const bool hasKey = !fieldOf(change.document, u"_id"_s).isMissing() || !change.key.isEmpty();
        return collection +
               u"insertOne(%1)"_s.arg(toExtendedJson(hasKey ? statement->document : change.document));
    }
    case Change::Kind::Update:
        return collection + u"updateOne(%1, %2)"_s.arg(toExtendedJson(statement->filter),
                                                       toExtendedJson(statement->update));
    case Change::Kind::Delete:
        break;
    }
    return collection + u"deleteOne(%1)"_s.arg(toExtendedJson(statement->filter));
}

} // namespace registrar::mongodb
