// SPDX-License-Identifier: GPL-3.0-or-later
// Changes to documents and back.
#include "operations/journal/change_document.h"

#include "repository/text/extended_json.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct ChangeText {
    Q_DECLARE_TR_FUNCTIONS(registrar::Journal)
};

QString kindText(Change::Kind kind)
{
    switch (kind) {
    case Change::Kind::Add:
        return u"add"_s;
    case Change::Kind::Update:
        return u"update"_s;
    case Change::Kind::Delete:
        break;
    }
    return u"delete"_s;
}

std::optional<Change::Kind> kindFromText(const QString &text)
{
    for (const Change::Kind kind : {Change::Kind::Add, Change::Kind::Update, Change::Kind::Delete})
        if (kindText(kind) == text)
            return kind;
    return std::nullopt;
}

Value pathValue(const FieldPath &path)
{
    Value::Array steps;
    for (const QString &step : path)
        steps.append(Value(step));
    return steps;
}

FieldPath pathFrom(const Value &value)
{
    FieldPath path;
    if (const auto *steps = value.get<Value::Array>())
        for (const Value &step : *steps)
            path.append(step.toText());
    return path;
}

void put(Document &document, const QString &name, const Value &value)
{
    if (!value.isMissing())
        document.append({name, value});
}

Error notAChange()
{
    return {.kind = Error::Kind::InvalidInput,
            .what = ChangeText::tr("The journal's entry holds no changes that can be understood.")};
}

} // namespace

Result<Change> changeFromDocument(const Document &document)
{
    if (!fieldOf(document, u"incomplete"_s).isMissing())
        return failure(
            {.kind = Error::Kind::Unsupported,
             .what = ChangeText::tr("The change cannot be undone from the journal."),
             .why = ChangeText::tr(
                 "It holds secrets or very large values, of which the journal keeps digests alone."),
             .remedy = ChangeText::tr("Set the fields by hand, or restore them from a backup.")});
    const auto kind = kindFromText(fieldOf(document, u"kind"_s).toText());
    if (!kind)
        return failure(notAChange());
    Change change;
    change.kind = *kind;
    change.source = {fieldOf(document, u"space"_s).toText(), fieldOf(document, u"entity"_s).toText()};
    if (const auto key = fieldOf(document, u"key"_s); const auto *values = key.get<Value::Array>())
        change.key = *values;
    change.version = fieldOf(document, u"version"_s).toUtf8OrBytes();
    if (fieldOf(document, u"version"_s).isMissing())
        change.version.clear();
    const Value fields = fieldOf(document, u"fields"_s);
    if (const auto *list = fields.get<Value::Array>())
        for (const Value &field : *list)
            change.fields.append({pathFrom(field.at(u"field"_s)), field.at(u"before"_s), field.at(u"after"_s),
                                  field.at(u"unconditional"_s) == Value(true)});
    const Value record = fieldOf(document, u"document"_s);
    if (const auto *recordFields = record.get<Document>())
        change.document = *recordFields;
    change.undo = fieldOf(document, u"undo"_s) == Value(true);
    return change;
}

Document changeToDocument(const Change &change)
{
    Document document{{u"kind"_s, Value(kindText(change.kind))},
                      {u"space"_s, Value(change.source.space)},
                      {u"entity"_s, Value(change.source.name)},
                      {u"key"_s, Value(Value::Array(change.key))}};
    if (!change.version.isEmpty())
        document.append({u"version"_s, Value(Value::Binary{change.version, 0})});
    if (!change.fields.isEmpty()) {
        Value::Array fields;
        for (const FieldChange &field : change.fields) {
            Document entry{{u"field"_s, pathValue(field.field)}};
            put(entry, u"before"_s, field.before);
            put(entry, u"after"_s, field.after);
            if (field.unconditional)
                entry.append({u"unconditional"_s, Value(true)});
            fields.append(Value(entry));
        }
        document.append({u"fields"_s, Value(fields)});
    }
    if (!change.document.isEmpty())
        document.append({u"document"_s, Value(change.document)});
    if (change.undo)
        document.append({u"undo"_s, Value(true)});
    return document;
}

Value changeSetToValue(const ChangeSet &changes)
{
    Value::Array array;
    for (const Change &change : changes.changes)
        array.append(Value(changeToDocument(change)));
    return array;
}

Result<ChangeSet> changeSetFromValue(const QString &store, const Value &value)
{
    const auto *list = value.get<Value::Array>();
    if (!list)
        return failure(notAChange());
    ChangeSet set;
    set.store = store;
    for (const Value &each : *list) {
        const auto *document = each.get<Document>();
        if (!document)
            return failure(notAChange());
        auto change = changeFromDocument(*document);
        if (!change)
            return failure(change.error());
        set.changes.append(std::move(*change));
    }
    return set;
}

QString keyText(const RecordKey &key)
{
    return key.isEmpty() ? QString() : toExtendedJson(Value(Value::Array(key)));
}

} // namespace registrar
