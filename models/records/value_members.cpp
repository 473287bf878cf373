// SPDX-License-Identifier: GPL-3.0-or-later
// What is inside a document, an array or a JSON text, and edits of it, whichever of them it is.
#include "models/records/value_members.h"

#include "models/records/json_members.h"

namespace registrar
{

namespace
{

const QString *jsonOf(const Value &value)
{
    const auto *json = value.get<Value::Json>();
    return json ? &json->text : nullptr;
}

Value json(const QString &text)
{
    return Value(Value::Json{text});
}

} // namespace

bool hasMembers(const Value &value)
{
    if (const QString *text = jsonOf(value))
        return jsonKind(*text) == JsonKind::Object || jsonKind(*text) == JsonKind::Array;
    return value.is<Document>() || value.is<Value::Array>();
}

bool hasNames(const Value &value)
{
    const QString *text = jsonOf(value);
    return text ? jsonKind(*text) == JsonKind::Object : value.is<Document>();
}

bool isJsonText(const Value &value)
{
    return value.is<Value::Json>();
}

QList<Field> membersOf(const Value &value)
{
    if (const auto *document = value.get<Document>())
        return *document;
    QList<Field> members;
    if (const QString *text = jsonOf(value)) {
        const bool named = hasNames(value);
        const QList<JsonMember> places = jsonMembers(*text);
        members.reserve(places.size());
        for (const JsonMember &place : places)
            members.append({named ? place.name : QString::number(members.size()),
                            json(text->mid(place.valueStart, place.end - place.valueStart))});
    } else if (const auto *elements = value.get<Value::Array>()) {
        members.reserve(elements->size());
        for (const Value &element : *elements)
            members.append({QString::number(members.size()), element});
    }
    return members;
}

Value withMember(const Value &value, int index, const Value &member)
{
    if (const QString *text = jsonOf(value))
        return json(jsonWith(*text, index, jsonOfValue(member)));
    if (const auto *document = value.get<Document>()) {
        Document changed = *document;
        changed[index].value = member;
        return Value(changed);
    }
    Value::Array elements = *value.get<Value::Array>();
    elements[index] = member;
    return Value(elements);
}

Value withoutMember(const Value &value, int index)
{
    if (const QString *text = jsonOf(value))
        return json(jsonWithout(*text, index));
    if (const auto *document = value.get<Document>()) {
        Document changed = *document;
        changed.removeAt(index);
        return Value(changed);
    }
    Value::Array elements = *value.get<Value::Array>();
    elements.removeAt(index);
    return Value(elements);
}

Value withInserted(const Value &value, int index, const Field &member)
{
    if (const QString *text = jsonOf(value))
        return json(jsonWithInserted(*text, index, member.name, jsonOfValue(member.value)));
    if (const auto *document = value.get<Document>()) {
        Document changed = *document;
        changed.insert(index, member);
        return Value(changed);
    }
    Value::Array elements = *value.get<Value::Array>();
    elements.insert(index, member.value);
    return Value(elements);
}

Value withRenamed(const Value &value, int index, const QString &name)
{
    if (const QString *text = jsonOf(value))
        return json(jsonWithRenamed(*text, index, name));
    Document changed = *value.get<Document>();
    changed[index].name = name;
    return Value(changed);
}

Value withMoved(const Value &value, int from, int to)
{
    if (const QString *text = jsonOf(value))
        return json(jsonWithMoved(*text, from, to));
    if (const auto *document = value.get<Document>()) {
        Document changed = *document;
        changed.move(from, to);
        return Value(changed);
    }
    Value::Array elements = *value.get<Value::Array>();
    elements.move(from, to);
    return Value(elements);
}

} // namespace registrar
