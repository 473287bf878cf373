// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/redis/new_key.h"

#include "repository/redis/key_filter.h"
#include "repository/redis/words.h"

#include <cmath>

namespace registrar::redis
{

using namespace Qt::StringLiterals;

namespace
{

Error refusal(const QString &field, const QString &why, const QString &remedy)
{
    return {.kind = Error::Kind::Validation, .why = why, .remedy = remedy, .field = field};
}

Result<QByteArray> keyFrom(const KeyPattern &pattern, const Document &document)
{
    const Value given = fieldOf(document, field::key);
    if (!given.isAbsent()) {
        if (pattern.matches(given.toUtf8OrBytes())) {
            return given.toUtf8OrBytes();
        }
        return failure(refusal(field::key, Words::tr("The key does not follow the pattern of these keys."),
                               Words::tr("Write it as the pattern says, or add it among all keys.")));
    }
    QMap<QString, QByteArray> values;
    for (const QString &variable : pattern.variables()) {
        const Value value = fieldOf(document, variable);
        if (!value.isAbsent()) {
            values.insert(variable, value.toUtf8OrBytes());
        }
    }
    if (const auto key = pattern.keyOf(values)) {
        return *key;
    }
    return failure(refusal(field::key, Words::tr("The record has no key."),
                           Words::tr("Give the key, or every variable of its pattern.")));
}

bool fits(KeyType type, const Value &value)
{
    const auto *elements = value.get<Value::Array>();
    const auto *fields = value.get<Document>();
    switch (type) {
    case KeyType::String:
        return !value.isAbsent() && !elements && !fields;
    case KeyType::Json:
        return value.is<Value::Json>() || value.is<QString>();
    case KeyType::Hash:
        return fields && !fields->isEmpty();
    case KeyType::List:
    case KeyType::Set:
        return elements && !elements->isEmpty();
    case KeyType::SortedSet:
        return elements && !elements->isEmpty() && std::ranges::all_of(*elements, [](const Value &member) {
                   return !member.at(u"member"_s).isAbsent() &&
                          !std::isnan(member.at(u"score"_s).toDouble().value_or(std::nan("")));
               });
    case KeyType::Stream:
        return elements && !elements->isEmpty() && std::ranges::all_of(*elements, [](const Value &entry) {
                   const Value entryFields = entry.at(u"fields"_s);
                   return entryFields.is<Document>() && !entryFields.get<Document>()->isEmpty();
               });
    case KeyType::Other:
        break;
    }
    return false;
}

} // namespace

std::optional<qint64> toEpochMilliseconds(const Value &value)
{
    const auto *instant = value.get<Value::Instant>();
    return instant ? std::optional(instant->milliseconds) : value.toInteger();
}

Result<NewKey> NewKey::fromDocument(const KeyPattern &pattern, const Document &document)
{
    NewKey made;
    auto key = keyFrom(pattern, document);
    if (!key) {
        return failure(key.error());
    }
    made.key = *key;
    made.ttl = fieldOf(document, field::ttl).toInteger();
    made.expiresAt = toEpochMilliseconds(fieldOf(document, field::expiresAt));
    if (made.ttl && *made.ttl <= 0) {
        return failure(
            refusal(field::ttl, Words::tr("The key would expire at once."),
                    Words::tr("Give milliseconds greater than zero, or none for a key that stays.")));
    }
    if (const Value dump = fieldOf(document, field::dump); !dump.isAbsent()) {
        made.dump = dump.toUtf8OrBytes();
        return made;
    }
    made.value = fieldOf(document, field::value);
    const Value type = fieldOf(document, field::type);
    made.type = type.isAbsent() ? typeOfValue(made.value) : keyTypeFromName(type.toUtf8OrBytes());
    if (made.type == KeyType::Other) {
        return failure(refusal(field::type,
                               Words::tr("Keys of the type \"%1\" cannot be made here.").arg(type.toText()),
                               Words::tr("Use string, hash, list, set, zset, stream or json.")));
    }
    if (!fits(made.type, made.value)) {
        return failure(
            refusal(field::value,
                    Words::tr("The value is empty or has not the form of a %1.")
                        .arg(QString::fromUtf8(typeName(made.type))),
                    Words::tr("A hash is a document, a list or a set an array, a sorted set an array of "
                              "{member, score}, a stream an array of {id, fields}; none may be empty.")));
    }
    return made;
}

std::vector<Command> NewKey::commands() const
{
    if (!dump.isEmpty()) {
        Command restore{"RESTORE", key, QByteArray::number(expiresAt.value_or(ttl.value_or(0))), dump};
        if (expiresAt) {
            restore << "ABSTTL";
        }
        return {restore};
    }
    std::vector<Command> commands = writeCommands(type, key, value);
    const QByteArray time = QByteArray::number(expiresAt.value_or(ttl.value_or(0)));
    if (type == KeyType::String && (expiresAt || ttl)) {
        commands.front() << (expiresAt ? "PXAT" : "PX") << time;
    } else if (expiresAt || ttl) {
        commands.push_back({expiresAt ? "PEXPIREAT" : "PEXPIRE", key, time});
    }
    return commands;
}

} // namespace registrar::redis
