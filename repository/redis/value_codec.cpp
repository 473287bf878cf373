// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/redis/value_codec.h"

#include "repository/redis/field_name.h"

#include <QCryptographicHash>
#include <QHash>
#include <QLocale>
#include <QtEndian>

#include <algorithm>
#include <bit>
#include <cmath>

namespace registrar::redis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype elementsPerCommand = 1000;

Value decodePairs(ReplyView reply)
{
    Document fields;
    fields.reserve(reply.size() / 2);
    for (qsizetype index = 0; index + 1 < reply.size(); index += 2) {
        fields.append({fieldNameFromBytes(reply.at(index).bytes()),
                       Value::fromUtf8OrBytes(reply.at(index + 1).bytes())});
    }
    return fields;
}

Value decodeElements(QByteArrayList elements, bool sorted)
{
    if (sorted) {
        std::ranges::sort(elements);
        elements.erase(std::unique(elements.begin(), elements.end()), elements.end());
    }
    Value::Array values;
    values.reserve(elements.size());
    for (const QByteArray &element : elements) {
        values.append(Value::fromUtf8OrBytes(element));
    }
    return values;
}

Value decodeScores(ReplyView reply)
{
    Value::Array members;
    for (qsizetype index = 0; index + 1 < reply.size(); index += 2) {
        members.append(Document{{u"member"_s, Value::fromUtf8OrBytes(reply.at(index).bytes())},
                                {u"score"_s, scoreFromText(reply.at(index + 1).bytes())}});
    }
    return members;
}

Value decodeEntries(ReplyView reply)
{
    Value::Array entries;
    for (qsizetype index = 0; index < reply.size(); ++index) {
        entries.append(Document{{u"id"_s, QString::fromLatin1(reply.at(index).at(0).bytes())},
                                {u"fields"_s, decodePairs(reply.at(index).at(1))}});
    }
    return entries;
}

void addBytes(QCryptographicHash &hash, char tag, const QByteArray &bytes)
{
    const quint64 size = qToBigEndian(quint64(bytes.size()));
    hash.addData(QByteArrayView(&tag, 1));
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(&size), sizeof size));
    hash.addData(bytes);
}

void addValue(QCryptographicHash &hash, const Value &value, bool sortFields)
{
    if (const auto *elements = value.get<Value::Array>()) {
        addBytes(hash, 'a', QByteArray::number(elements->size()));
        for (const Value &element : *elements) {
            addValue(hash, element, false);
        }
    } else if (const auto *document = value.get<Document>()) {
        Document fields = *document;
        if (sortFields) {
            std::ranges::sort(fields, {}, &Field::name);
        }
        addBytes(hash, 'd', QByteArray::number(fields.size()));
        for (const Field &field : fields) {
            addBytes(hash, 'n', field.name.toUtf8());
            addValue(hash, field.value, false);
        }
    } else if (const auto *number = value.get<double>()) {
        addBytes(hash, 'f', QByteArray::number(std::bit_cast<quint64>(*number)));
    } else {
        addBytes(hash, 'b', value.toUtf8OrBytes());
    }
}

/// `start` is repeated for every thousand groups of arguments.
std::vector<Command> inParts(const Command &start, const QList<QByteArrayList> &groups)
{
    std::vector<Command> commands;
    for (qsizetype index = 0; index < groups.size(); ++index) {
        if (index % elementsPerCommand == 0) {
            commands.push_back(start);
        }
        commands.back() += groups.at(index);
    }
    return commands;
}

QList<QByteArrayList> elementGroups(const Value &value)
{
    QList<QByteArrayList> groups;
    if (const auto *elements = value.get<Value::Array>()) {
        for (const Value &element : *elements) {
            groups.append({element.toUtf8OrBytes()});
        }
    }
    return groups;
}

QByteArrayList fieldArguments(const Value &value)
{
    QByteArrayList arguments;
    if (const auto *fields = value.get<Document>()) {
        for (const Field &field : *fields) {
            arguments << bytesFromFieldName(field.name) << field.value.toUtf8OrBytes();
        }
    }
    return arguments;
}

std::vector<Command> streamCommands(const QByteArray &key, const Value &value)
{
    std::vector<Command> commands;
    const auto *entries = value.get<Value::Array>();
    for (const Value &entry : entries ? *entries : Value::Array{}) {
        const QString id = entry.at(u"id"_s).toText();
        commands.push_back(Command{"XADD", key, id.isEmpty() ? "*" : id.toUtf8()} +
                           fieldArguments(entry.at(u"fields"_s)));
    }
    return commands;
}

} // namespace

KeyType keyTypeFromName(const QByteArray &name)
{
    static const QHash<QByteArray, KeyType> types{
        {"string", KeyType::String}, {"hash", KeyType::Hash},      {"list", KeyType::List},
        {"set", KeyType::Set},       {"zset", KeyType::SortedSet}, {"stream", KeyType::Stream},
        {"json", KeyType::Json},     {"ReJSON-RL", KeyType::Json},
    };
    return types.value(name, KeyType::Other);
}

QByteArray typeName(KeyType type)
{
    switch (type) {
    case KeyType::String:
        return "string";
    case KeyType::Hash:
        return "hash";
    case KeyType::List:
        return "list";
    case KeyType::Set:
        return "set";
    case KeyType::SortedSet:
        return "zset";
    case KeyType::Stream:
        return "stream";
    case KeyType::Json:
        return "ReJSON-RL";
    case KeyType::Other:
        break;
    }
    return {};
}

Command lengthCommand(KeyType type, const QByteArray &key)
{
    switch (type) {
    case KeyType::String:
        return {"STRLEN", key};
    case KeyType::Hash:
        return {"HLEN", key};
    case KeyType::List:
        return {"LLEN", key};
    case KeyType::Set:
        return {"SCARD", key};
    case KeyType::SortedSet:
        return {"ZCARD", key};
    case KeyType::Stream:
        return {"XLEN", key};
    case KeyType::Json:
    case KeyType::Other:
        break;
    }
    return {};
}

Command readCommand(KeyType type, const QByteArray &key)
{
    switch (type) {
    case KeyType::String:
        return {"GET", key};
    case KeyType::Hash:
        return {"HGETALL", key};
    case KeyType::List:
        return {"LRANGE", key, "0", "-1"};
    case KeyType::Set:
        return {"SMEMBERS", key};
    case KeyType::SortedSet:
        return {"ZRANGE", key, "0", "-1", "WITHSCORES"};
    case KeyType::Stream:
        return {"XRANGE", key, "-", "+"};
    case KeyType::Json:
        return {"JSON.GET", key};
    case KeyType::Other:
        break;
    }
    return {"EXISTS", key};
}

Command readFirstCommand(KeyType type, const QByteArray &key, qint64 count)
{
    const QByteArray last = QByteArray::number(count - 1);
    const QByteArray number = QByteArray::number(count);
    switch (type) {
    case KeyType::String:
        return {"GETRANGE", key, "0", last};
    case KeyType::Hash:
        return {"HSCAN", key, "0", "COUNT", number};
    case KeyType::List:
        return {"LRANGE", key, "0", last};
    case KeyType::Set:
        return {"SSCAN", key, "0", "COUNT", number};
    case KeyType::SortedSet:
        return {"ZRANGE", key, "0", last, "WITHSCORES"};
    case KeyType::Stream:
        return {"XRANGE", key, "-", "+", "COUNT", number};
    case KeyType::Json:
    case KeyType::Other:
        break;
    }
    return {"EXISTS", key};
}

Value decodeValue(KeyType type, const QByteArray &name, ReplyView reply)
{
    switch (type) {
    case KeyType::String:
        return Value::fromUtf8OrBytes(reply.bytes());
    case KeyType::Hash:
        return decodePairs(reply);
    case KeyType::List:
        return decodeElements(reply.byteList(), false);
    case KeyType::Set:
        return decodeElements(reply.byteList(), true);
    case KeyType::SortedSet:
        return decodeScores(reply);
    case KeyType::Stream:
        return decodeEntries(reply);
    case KeyType::Json:
        if (!reply.isArray() && !reply.isError() && !reply.isNull() && !reply.bytes().isEmpty()) {
            return Value::Json{QString::fromUtf8(reply.bytes())};
        }
        break;
    case KeyType::Other:
        break;
    }
    return Value::Other{QString::fromUtf8(name), {}};
}

Value decodeFirst(KeyType type, const QByteArray &name, ReplyView reply)
{
    if (type == KeyType::Hash || type == KeyType::Set) {
        return decodeValue(type, name, reply.at(1));
    }
    if (type == KeyType::String) {
        // The cut may go through a character: up to three bytes of it are left out.
        for (qsizetype cut = 0; cut < 4 && cut < reply.bytes().size(); ++cut) {
            const Value value = Value::fromUtf8OrBytes(reply.bytes().chopped(cut));
            if (value.type() == Value::Type::Text) {
                return value;
            }
        }
    }
    return decodeValue(type, name, reply);
}

std::vector<Command> writeCommands(KeyType type, const QByteArray &key, const Value &value)
{
    switch (type) {
    case KeyType::String:
        return value.isAbsent() ? std::vector<Command>{}
                                : std::vector<Command>{{"SET", key, value.toUtf8OrBytes()}};
    case KeyType::Hash: {
        QList<QByteArrayList> groups;
        const QByteArrayList arguments = fieldArguments(value);
        for (qsizetype index = 0; index + 1 < arguments.size(); index += 2) {
            groups.append(arguments.mid(index, 2));
        }
        return inParts({"HSET", key}, groups);
    }
    case KeyType::List:
        return inParts({"RPUSH", key}, elementGroups(value));
    case KeyType::Set:
        return inParts({"SADD", key}, elementGroups(value));
    case KeyType::SortedSet: {
        QList<QByteArrayList> groups;
        if (const auto *members = value.get<Value::Array>()) {
            for (const Value &member : *members) {
                groups.append({scoreText(member.at(u"score"_s)), member.at(u"member"_s).toUtf8OrBytes()});
            }
        }
        return inParts({"ZADD", key}, groups);
    }
    case KeyType::Stream:
        return streamCommands(key, value);
    case KeyType::Json:
        return {{"JSON.SET", key, "$", value.toUtf8OrBytes()}};
    case KeyType::Other:
        break;
    }
    return {};
}

KeyType typeOfValue(const Value &value)
{
    switch (value.type()) {
    case Value::Type::Document:
        return KeyType::Hash;
    case Value::Type::Array:
        return KeyType::List;
    case Value::Type::Json:
        return KeyType::Json;
    default:
        return KeyType::String;
    }
}

QByteArray scoreText(const Value &score)
{
    const double number = score.toDouble().value_or(std::nan(""));
    if (std::isinf(number)) {
        return number > 0 ? "+inf" : "-inf";
    }
    return QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
}

double scoreFromText(const QByteArray &text)
{
    if (text == "inf" || text == "+inf") {
        return HUGE_VAL;
    }
    return text == "-inf" ? -HUGE_VAL : text.toDouble();
}

QByteArray valueDigest(const QByteArray &type, const Value &value, qint64 length)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    addBytes(hash, 't', type);
    addBytes(hash, 'l', QByteArray::number(length));
    addValue(hash, value, true);
    return hash.result();
}

} // namespace registrar::redis
