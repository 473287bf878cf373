// SPDX-License-Identifier: GPL-3.0-or-later
// The members of a JSON text, one level deep, and edits of one that leave every other byte as it is.
#include "models/records/json_members.h"

#include "repository/text/extended_json.h"
#include "repository/text/json_format.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(JsonMembers)
};

bool isSpace(QChar letter)
{
    return letter == u' ' || letter == u'\n' || letter == u'\r' || letter == u'\t';
}

qsizetype skipSpace(QStringView json, qsizetype at)
{
    while (at < json.size() && isSpace(json[at]))
        ++at;
    return at;
}

/// Behind the closing quote.
qsizetype skipText(QStringView json, qsizetype at)
{
    for (++at; at < json.size() && json[at] != u'"'; ++at) {
        if (json[at] == u'\\')
            ++at;
    }
    return at + 1;
}

/// Behind the value that begins there.
qsizetype skipValue(QStringView json, qsizetype at)
{
    if (json[at] == u'"')
        return skipText(json, at);
    if (json[at] != u'{' && json[at] != u'[') {
        while (at < json.size() && !isSpace(json[at]) && json[at] != u',' && json[at] != u'}' &&
               json[at] != u']')
            ++at;
        return at;
    }
    int depth = 0;
    while (at < json.size()) {
        const QChar letter = json[at];
        if (letter == u'"') {
            at = skipText(json, at);
            continue;
        }
        ++at;
        if (letter == u'{' || letter == u'[')
            ++depth;
        else if ((letter == u'}' || letter == u']') && --depth == 0)
            break;
    }
    return at;
}

QString memberText(bool named, const QString &name, const QString &value)
{
    return named ? jsonOfText(name) + u": "_s + value : value;
}

} // namespace

JsonKind jsonKind(QStringView json)
{
    const qsizetype at = skipSpace(json, 0);
    const QChar first = at < json.size() ? json[at] : QChar(u'n');
    switch (first.unicode()) {
    case u'{':
        return JsonKind::Object;
    case u'[':
        return JsonKind::Array;
    case u'"':
        return JsonKind::Text;
    case u't':
    case u'f':
        return JsonKind::Boolean;
    case u'n':
        return JsonKind::Null;
    default:
        return JsonKind::Number;
    }
}

QString jsonKindName(JsonKind kind)
{
    switch (kind) {
    case JsonKind::Object:
        return u"object"_s;
    case JsonKind::Array:
        return u"array"_s;
    case JsonKind::Text:
        return u"text"_s;
    case JsonKind::Number:
        return u"number"_s;
    case JsonKind::Boolean:
        return u"boolean"_s;
    case JsonKind::Null:
        break;
    }
    return u"null"_s;
}

QList<JsonMember> jsonMembers(QStringView json)
{
    QList<JsonMember> members;
    const JsonKind kind = jsonKind(json);
    if (kind != JsonKind::Object && kind != JsonKind::Array)
        return members;
    qsizetype at = skipSpace(json, 0) + 1;
    while (true) {
        at = skipSpace(json, at);
        if (at >= json.size() || json[at] == u'}' || json[at] == u']')
            return members;
        JsonMember member;
        member.start = at;
        if (kind == JsonKind::Object) {
            const qsizetype end = skipText(json, at);
            member.name = textOfJson(json.mid(at, end - at));
            at = skipSpace(json, skipSpace(json, end) + 1); // behind the colon
        }
        member.valueStart = at;
        if (at >= json.size())
            return members;
        member.end = skipValue(json, at);
        at = skipSpace(json, member.end);
        members.append(std::move(member));
        if (at < json.size() && json[at] == u',')
            ++at;
    }
}

QString textOfJson(QStringView json)
{
    const QStringView inside = json.trimmed();
    if (inside.size() < 2)
        return {};
    if (!inside.contains(u'\\'))
        return inside.mid(1, inside.size() - 2).toString();
    QString text;
    text.reserve(inside.size());
    for (qsizetype at = 1; at < inside.size() - 1; ++at) {
        if (inside[at] != u'\\') {
            text += inside[at];
            continue;
        }
        const QChar escape = inside[++at];
        switch (escape.unicode()) {
        case u'n':
            text += u'\n';
            break;
        case u't':
            text += u'\t';
            break;
        case u'r':
            text += u'\r';
            break;
        case u'b':
            text += u'\b';
            break;
        case u'f':
            text += u'\f';
            break;
        case u'u':
            text += QChar(char16_t(inside.mid(at + 1, 4).toUInt(nullptr, 16)));
            at += 4;
            break;
        default:
            text += escape;
        }
    }
    return text;
}

QString jsonOfText(const QString &text)
{
    ByteBuffer out;
    appendJsonText(out, text);
    return QString::fromUtf8(out.view());
}

QString jsonOfValue(const Value &value)
{
    if (const auto *json = value.get<Value::Json>())
        return json->text;
    return jsonSpaced(toExtendedJson(value, ExtendedJsonMode::Relaxed));
}

QString jsonCompact(QStringView json)
{
    QString out;
    out.reserve(json.size());
    for (qsizetype at = 0; at < json.size();) {
        if (json[at] == u'"') {
            const qsizetype end = skipText(json, at);
            out += json.mid(at, end - at);
            at = end;
        } else if (isSpace(json[at])) {
            ++at;
        } else {
            out += json[at++];
        }
    }
    return out;
}

QString jsonSpaced(QStringView json)
{
    QString out;
    out.reserve(json.size() + json.size() / 8);
    for (qsizetype at = 0; at < json.size();) {
        if (json[at] == u'"') {
            const qsizetype end = skipText(json, at);
            out += json.mid(at, end - at);
            at = end;
            continue;
        }
        out += json[at];
        if (json[at] == u',' || json[at] == u':')
            out += u' ';
        ++at;
    }
    return out;
}

Result<QString> jsonFromTyped(JsonKind kind, const QString &typed)
{
    const auto refuse = [](const QString &what) {
        return failure({.kind = Error::Kind::InvalidInput, .what = what});
    };
    switch (kind) {
    case JsonKind::Text:
    case JsonKind::Null:
        return jsonOfText(typed);
    case JsonKind::Number: {
        static const QRegularExpression number(u"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?$"_s);
        const QString digits = typed.trimmed();
        if (number.match(digits).hasMatch())
            return digits;
        return refuse(Words::tr("A number is expected, such as 12 or 1.5."));
    }
    case JsonKind::Boolean: {
        const QString word = typed.trimmed().toLower();
        if (word == "true"_L1 || word == "false"_L1)
            return word;
        return refuse(Words::tr("true or false is expected."));
    }
    case JsonKind::Object:
    case JsonKind::Array:
        break;
    }
    return refuse(Words::tr("What it holds is edited one by one, or in the text."));
}

Result<QString> jsonAs(JsonKind kind, const QString &json)
{
    const JsonKind present = jsonKind(json);
    if (kind == present)
        return json;
    if (kind == JsonKind::Null)
        return u"null"_s;
    const bool holds = present == JsonKind::Object || present == JsonKind::Array;
    if (holds && kind != JsonKind::Text)
        return failure(
            {.kind = Error::Kind::InvalidInput,
             .what = Words::tr("%1 cannot be turned into %2.").arg(jsonKindName(present), jsonKindName(kind)),
             .why = Words::tr("It holds other values.")});
    switch (kind) {
    case JsonKind::Object:
        if (present == JsonKind::Null)
            return u"{}"_s;
        return failure(
            {.kind = Error::Kind::InvalidInput,
             .what = Words::tr("%1 cannot be turned into %2.").arg(jsonKindName(present), jsonKindName(kind)),
             .why = Words::tr("A single value has no names for fields.")});
    case JsonKind::Array:
        return present == JsonKind::Null ? u"[]"_s : u'[' + json + u']';
    case JsonKind::Text:
        return present == JsonKind::Null ? u"\"\""_s : jsonOfText(json);
    default:
        break;
    }
    if (present == JsonKind::Null)
        return kind == JsonKind::Number ? u"0"_s : u"false"_s;
    return jsonFromTyped(kind, present == JsonKind::Text ? textOfJson(json) : json);
}

QString jsonWith(const QString &json, int index, const QString &value)
{
    const JsonMember member = jsonMembers(json).at(index);
    return json.left(member.valueStart) + value + json.mid(member.end);
}

QString jsonWithout(const QString &json, int index)
{
    const QList<JsonMember> members = jsonMembers(json);
    const JsonMember &member = members.at(index);
    if (index + 1 < members.size())
        return json.left(member.start) + json.mid(members.at(index + 1).start);
    const qsizetype from = index > 0 ? members.at(index - 1).end : member.start;
    return json.left(from) + json.mid(member.end);
}

QString jsonWithInserted(const QString &json, int index, const QString &name, const QString &value)
{
    const QList<JsonMember> members = jsonMembers(json);
    const QString text = memberText(jsonKind(json) == JsonKind::Object, name, value);
    if (members.isEmpty()) {
        const qsizetype open = skipSpace(json, 0) + 1;
        return json.left(open) + text + json.mid(skipSpace(json, open));
    }
    if (index < members.size()) {
        const qsizetype at = members.at(index).start;
        return json.left(at) + text + u", "_s + json.mid(at);
    }
    const qsizetype at = members.last().end;
    return json.left(at) + u", "_s + text + json.mid(at);
}

QString jsonWithRenamed(const QString &json, int index, const QString &name)
{
    const JsonMember member = jsonMembers(json).at(index);
    const qsizetype nameEnd = skipText(json, member.start);
    return json.left(member.start) + jsonOfText(name) + json.mid(nameEnd);
}

QString jsonWithMoved(const QString &json, int from, int to)
{
    const QList<JsonMember> members = jsonMembers(json);
    QStringList texts;
    for (const JsonMember &member : members)
        texts.append(json.mid(member.start, member.end - member.start));
    texts.move(from, to);
    QString out = json.left(members.first().start);
    for (qsizetype place = 0; place < members.size(); ++place) {
        const qsizetype next = place + 1 < members.size() ? members.at(place + 1).start : json.size();
        out += texts.at(place) + json.mid(members.at(place).end, next - members.at(place).end);
    }
    return out;
}

} // namespace registrar
