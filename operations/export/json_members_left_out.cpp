// SPDX-License-Identifier: GPL-3.0-or-later
// Cutting members out of JSON text.
#include "operations/export/json_members_left_out.h"

namespace registrar
{

namespace
{

bool isSpace(char character)
{
    return character == ' ' || character == '\n' || character == '\t' || character == '\r';
}

qsizetype skipSpace(QByteArrayView json, qsizetype place)
{
    while (place < json.size() && isSpace(json[place]))
        ++place;
    return place;
}

/// Behind the string that opens at `place`.
qsizetype skipString(QByteArrayView json, qsizetype place)
{
    for (++place; place < json.size(); ++place) {
        if (json[place] == '\\')
            ++place;
        else if (json[place] == '"')
            return place + 1;
    }
    return json.size();
}

/// Behind the value that begins at `place`: at the comma or the bracket that ends it.
qsizetype skipValue(QByteArrayView json, qsizetype place)
{
    int depth = 0;
    while (place < json.size()) {
        const char character = json[place];
        if (character == '"') {
            place = skipString(json, place);
            continue;
        }
        if (character == '{' || character == '[')
            ++depth;
        else if (depth == 0 && (character == '}' || character == ']' || character == ','))
            return place;
        else if (character == '}' || character == ']')
            --depth;
        ++place;
    }
    return place;
}

} // namespace

JsonMembersLeftOut::JsonMembersLeftOut(const QList<FieldPath> &paths)
{
    for (const FieldPath &path : paths)
        add(path, 0);
}

void JsonMembersLeftOut::add(const FieldPath &path, qsizetype step)
{
    if (step == path.size())
        return;
    const auto [member, isNew] = members_.try_emplace(path[step].toUtf8());
    // What is left out itself needs no more to be told.
    if (step + 1 == path.size())
        member->second.members_.clear();
    else if (isNew || !member->second.isEmpty())
        member->second.add(path, step + 1);
}

const JsonMembersLeftOut *JsonMembersLeftOut::inside(const QByteArray &name) const
{
    const auto found = members_.find(name);
    return found == members_.end() ? nullptr : &found->second;
}

QByteArray JsonMembersLeftOut::without(QByteArrayView json) const
{
    const qsizetype open = skipSpace(json, 0);
    if (isEmpty() || open == json.size())
        return json.toByteArray();
    return json[open] == '{'   ? objectWithout(json, open)
           : json[open] == '[' ? arrayWithout(json, open)
                               : json.toByteArray();
}

QByteArray JsonMembersLeftOut::objectWithout(QByteArrayView json, qsizetype open) const
{
    qsizetype place = open + 1;
    QByteArray result = json.first(place).toByteArray();
    bool first = true;
    while (place < json.size() && json[place] != '}') {
        const qsizetype memberStart = place;
        qsizetype quote = place;
        while (quote < json.size() && json[quote] != '"' && json[quote] != '}')
            ++quote;
        if (quote == json.size() || json[quote] == '}')
            break;
        const qsizetype nameEnd = skipString(json, quote);
        // Names of described fields need no escapes that matter here: writers escape control characters and
        // quotes alone.
        const QByteArray name = json.sliced(quote + 1, qMax<qsizetype>(0, nameEnd - quote - 2)).toByteArray();
        const qsizetype memberEnd = skipValue(json, nameEnd);
        qsizetype value = skipSpace(json, nameEnd);
        value = value < memberEnd && json[value] == ':' ? skipSpace(json, value + 1) : value;
        const JsonMembersLeftOut *known = inside(name);
        const bool isText = value < memberEnd && json[value] == '"';
        if (!known || !(known->isEmpty() || isText)) {
            if (!first)
                result += ',';
            result += json.sliced(memberStart, value - memberStart);
            const QByteArrayView text = json.sliced(value, memberEnd - value);
            result += known ? known->without(text) : text.toByteArray();
            first = false;
        }
        place = memberEnd < json.size() && json[memberEnd] == ',' ? memberEnd + 1 : memberEnd;
    }
    return result + json.sliced(place).toByteArray();
}

QByteArray JsonMembersLeftOut::arrayWithout(QByteArrayView json, qsizetype open) const
{
    qsizetype place = open + 1;
    QByteArray result = json.first(place).toByteArray();
    while (place < json.size() && json[place] != ']') {
        const qsizetype end = skipValue(json, place);
        const QByteArrayView element = json.sliced(place, end - place);
        const qsizetype value = skipSpace(element, 0);
        result += value < element.size() && element[value] == '"' ? QByteArray("null") : without(element);
        if (end >= json.size() || json[end] != ',')
            return result + json.sliced(end).toByteArray();
        result += ',';
        place = end + 1;
    }
    return result + json.sliced(place).toByteArray();
}

} // namespace registrar
