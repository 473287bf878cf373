// SPDX-License-Identifier: GPL-3.0-or-later
// Laying out JSON.
#include "repository/blueprint/json_format.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

using Kind = LocatedJson::Kind;
constexpr qsizetype width = 118;

QString quoted(const QString &text)
{
    QString out = u"\""_s;
    for (const QChar letter : text) {
        static constexpr QStringView meant = u"\"\\\b\f\n\r\t";
        static constexpr QStringView written = u"\"\\bfnrt";
        if (const qsizetype index = meant.indexOf(letter); index >= 0)
            out += u'\\' + QString(written[index]);
        else if (letter.unicode() < 0x20)
            out += u"\\u%1"_s.arg(uint(letter.unicode()), 4, 16, QChar(u'0'));
        else
            out += letter;
    }
    return out + u'"';
}

QString oneLine(const LocatedJson &node)
{
    QStringList parts;
    switch (node.kind) {
    case Kind::Null:
        return u"null"_s;
    case Kind::Boolean:
        return node.boolean ? u"true"_s : u"false"_s;
    case Kind::Number:
        return node.text;
    case Kind::Text:
        return quoted(node.text);
    case Kind::Array:
        for (const LocatedJson &element : node.elements)
            parts << oneLine(element);
        return u'[' + parts.join(u", "_s) + u']';
    case Kind::Object:
        for (const LocatedJson::Member &member : node.members)
            parts << quoted(member.name) + u": "_s + oneLine(member.value);
        return u'{' + parts.join(u", "_s) + u'}';
    }
    return {};
}

/// `used` columns stand before the node on its line, and one comma may follow.
QString layOut(const LocatedJson &node, qsizetype indent, qsizetype used)
{
    const QString line = oneLine(node);
    const bool nested = !node.elements.isEmpty() || !node.members.isEmpty();
    if (!nested || used + line.size() < width)
        return line;
    const QString pad(indent + 2, u' ');
    QStringList parts;
    for (const LocatedJson &element : node.elements)
        parts << pad + layOut(element, indent + 2, indent + 2);
    for (const LocatedJson::Member &member : node.members) {
        const QString name = quoted(member.name) + u": "_s;
        parts << pad + name + layOut(member.value, indent + 2, indent + 2 + name.size());
    }
    const bool array = node.kind == Kind::Array;
    return (array ? u"[\n"_s : u"{\n"_s) + parts.join(u",\n"_s) + u'\n' + QString(indent, u' ') +
           (array ? u']' : u'}');
}

} // namespace

LocatedJson jsonText(const QString &text)
{
    LocatedJson node;
    node.kind = Kind::Text;
    node.text = text;
    return node;
}

LocatedJson jsonNumber(const QString &digits)
{
    LocatedJson node;
    node.kind = Kind::Number;
    node.text = digits;
    return node;
}

LocatedJson jsonBoolean(bool boolean)
{
    LocatedJson node;
    node.kind = Kind::Boolean;
    node.boolean = boolean;
    return node;
}

LocatedJson jsonNode(const QJsonValue &value)
{
    LocatedJson node;
    switch (value.type()) {
    case QJsonValue::Bool:
        return jsonBoolean(value.toBool());
    case QJsonValue::Double: {
        const qint64 whole = value.toInteger();
        const bool exact = value.toInteger(whole + 1) == whole;
        return jsonNumber(exact ? QString::number(whole)
                                : QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest));
    }
    case QJsonValue::String:
        return jsonText(value.toString());
    case QJsonValue::Array:
        node.kind = Kind::Array;
        for (const QJsonValue element : value.toArray())
            node.elements << jsonNode(element);
        return node;
    case QJsonValue::Object: {
        node.kind = Kind::Object;
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            node.members << LocatedJson::Member{member.key(), {}, jsonNode(member.value())};
        return node;
    }
    default:
        return node;
    }
}

QByteArray formatJson(const LocatedJson &node)
{
    return layOut(node, 0, 0).toUtf8() + '\n';
}

} // namespace registrar
