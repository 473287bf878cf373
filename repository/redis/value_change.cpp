// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/redis/value_change.h"

#include "repository/redis/field_name.h"
#include "repository/redis/key_filter.h"
#include "repository/redis/words.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace registrar::redis
{

using namespace Qt::StringLiterals;

namespace
{

using Commands = std::vector<Command>;

std::unexpected<Error> refused(Error::Kind kind, const QString &why, const QString &remedy)
{
    return failure({.kind = kind, .why = why, .remedy = remedy, .field = field::value});
}

std::unexpected<Error> wrongShape()
{
    return refused(
        Error::Kind::Validation, Words::tr("Redis cannot hold this value in this type of key."),
        Words::tr("Elements are texts or bytes, never null and never nested; a score is a number."));
}

std::unexpected<Error> wouldBeTwice()
{
    return refused(Error::Kind::Validation, Words::tr("An element would be in the set twice."),
                   Words::tr("Change the one that is there, or give the new one another name."));
}

std::unexpected<Error> wouldBeEmpty()
{
    return refused(Error::Kind::Validation, Words::tr("A key without elements does not exist in Redis."),
                   Words::tr("Delete the key instead, or leave an element in it."));
}

bool isPlain(const Value &value)
{
    return !value.isAbsent() && !value.is<Value::Array>() && !value.is<Document>();
}

QList<Value> elementsOf(const Value &value)
{
    const auto *elements = value.get<Value::Array>();
    return elements ? *elements : QList<Value>();
}

std::optional<Members> hashOf(const Value &value)
{
    const auto *fields = value.get<Document>();
    if (!fields || !std::ranges::all_of(*fields, [](const Field &field) { return isPlain(field.value); })) {
        return std::nullopt;
    }
    Members named;
    for (const Field &field : *fields) {
        named.insert(bytesFromFieldName(field.name), field.value.toUtf8OrBytes());
    }
    return named;
}

std::optional<Members> scoresOf(const Value &value)
{
    Members named;
    for (const Value &member : elementsOf(value)) {
        const auto score = member.at(u"score"_s).toDouble();
        if (!isPlain(member.at(u"member"_s)) || !score || std::isnan(*score)) {
            return std::nullopt;
        }
        named.insert(member.at(u"member"_s).toUtf8OrBytes(), scoreText(*score));
    }
    return named;
}

std::optional<QByteArrayList> bytesOf(const Value &value)
{
    QByteArrayList bytes;
    for (const Value &element : elementsOf(value)) {
        if (!isPlain(element)) {
            return std::nullopt;
        }
        bytes.append(element.toUtf8OrBytes());
    }
    return bytes;
}

/// What is added goes first, so that the key does not vanish in between and lose its expiry.
Commands twoCommands(const Command &add, const Command &remove)
{
    Commands commands;
    if (add.size() > 2) {
        commands.push_back(add);
    }
    if (remove.size() > 2) {
        commands.push_back(remove);
    }
    return commands;
}

Result<Commands> namedCommands(const ValueChange &change, const std::optional<Members> &before,
                               const std::optional<Members> &after)
{
    if (!before || !after) {
        return wrongShape();
    }
    if (after->isEmpty() && !change.truncated) {
        return wouldBeEmpty();
    }
    const bool isHash = change.type == KeyType::Hash;
    if (!isHash && after->size() < elementsOf(change.after).size()) {
        return wouldBeTwice();
    }
    Command add{isHash ? "HSET" : "ZADD", change.key};
    Command remove{isHash ? "HDEL" : "ZREM", change.key};
    for (auto entry = after->cbegin(); entry != after->cend(); ++entry) {
        const auto known = before->constFind(entry.key());
        if (known == before->constEnd() || *known != *entry) {
            add << (isHash ? entry.key() : *entry) << (isHash ? *entry : entry.key());
        }
    }
    for (auto entry = before->cbegin(); entry != before->cend(); ++entry) {
        if (!after->contains(entry.key())) {
            remove << entry.key();
        }
    }
    return twoCommands(add, remove);
}

Result<Commands> setCommands(const ValueChange &change)
{
    const auto before = bytesOf(change.before);
    const auto after = bytesOf(change.after);
    if (!before || !after) {
        return wrongShape();
    }
    if (after->isEmpty() && !change.truncated) {
        return wouldBeEmpty();
    }
    if (QSet<QByteArray>(after->cbegin(), after->cend()).size() < after->size()) {
        return wouldBeTwice();
    }
    Command add{"SADD", change.key};
    Command remove{"SREM", change.key};
    std::ranges::copy_if(*after, std::back_inserter(add),
                         [&](const auto &element) { return !before->contains(element); });
    std::ranges::copy_if(*before, std::back_inserter(remove),
                         [&](const auto &element) { return !after->contains(element); });
    return twoCommands(add, remove);
}

Result<Commands> listCommands(const ValueChange &change)
{
    const auto before = bytesOf(change.before);
    const auto after = bytesOf(change.after);
    if (!before || !after) {
        return wrongShape();
    }
    if (after->isEmpty()) {
        return wouldBeEmpty();
    }
    Commands commands;
    if (before->size() == after->size()) {
        for (qsizetype index = 0; index < after->size(); ++index) {
            if (before->at(index) != after->at(index)) {
                commands.push_back({"LSET", change.key, QByteArray::number(index), after->at(index)});
            }
        }
        return commands;
    }
    if (change.truncated) {
        return refused(Error::Kind::Unsupported,
                       Words::tr("The list is too long to add or remove elements here."),
                       Words::tr("Change elements in place, or use Redis's own commands."));
    }
    if (after->size() > before->size() && after->first(before->size()) == *before) {
        commands.push_back(Command{"RPUSH", change.key} + after->sliced(before->size()));
        return commands;
    }
    commands.push_back({"UNLINK", change.key});
    commands.push_back(Command{"RPUSH", change.key} + *after);
    if (change.expiresAt >= 0) {
        commands.push_back({"PEXPIREAT", change.key, QByteArray::number(change.expiresAt)});
    }
    return commands;
}

Result<Commands> streamCommands(const ValueChange &change)
{
    QHash<QString, Value> before;
    for (const Value &entry : elementsOf(change.before)) {
        before.insert(entry.at(u"id"_s).toText(), entry.at(u"fields"_s));
    }
    Value::Array added;
    for (const Value &entry : elementsOf(change.after)) {
        const QString id = entry.at(u"id"_s).toText();
        const Value fields = entry.at(u"fields"_s);
        if (!fields.is<Document>() || fields.get<Document>()->isEmpty()) {
            return wrongShape();
        }
        if (!before.contains(id)) {
            added.append(entry);
        } else if (before.take(id) != fields) {
            return refused(Error::Kind::Unsupported, Words::tr("The entries of a stream cannot be changed."),
                           Words::tr("Delete the entry, or add another one at the end."));
        }
    }
    Commands commands = writeCommands(KeyType::Stream, change.key, added);
    Command remove{"XDEL", change.key};
    for (auto gone = before.cbegin(); gone != before.cend(); ++gone) {
        remove << gone.key().toUtf8();
    }
    if (remove.size() > 2) {
        commands.push_back(remove);
    }
    return commands;
}

} // namespace

Result<std::vector<Command>> changeCommands(const ValueChange &change)
{
    switch (change.type) {
    case KeyType::String:
        return isPlain(change.after)
                   ? Result<Commands>(Commands{{"SET", change.key, change.after.toUtf8OrBytes(), "KEEPTTL"}})
                   : wrongShape();
    case KeyType::Json:
        return isPlain(change.after)
                   ? Result<Commands>(Commands{{"JSON.SET", change.key, "$", change.after.toUtf8OrBytes()}})
                   : wrongShape();
    case KeyType::Hash:
        return namedCommands(change, hashOf(change.before), hashOf(change.after));
    case KeyType::SortedSet:
        return namedCommands(change, scoresOf(change.before), scoresOf(change.after));
    case KeyType::Set:
        return setCommands(change);
    case KeyType::List:
        return listCommands(change);
    case KeyType::Stream:
        return streamCommands(change);
    case KeyType::Other:
        break;
    }
    return refused(Error::Kind::Unsupported, Words::tr("Values of this type cannot be edited here."),
                   Words::tr("Use the commands of the module that the type belongs to."));
}

std::optional<Members> membersOf(KeyType type, const Value &value)
{
    Members members;
    if (type == KeyType::SortedSet) {
        const auto scores = scoresOf(value);
        return scores && scores->size() == elementsOf(value).size() ? scores : std::nullopt;
    }
    const auto elements = bytesOf(value);
    for (const QByteArray &element : elements.value_or(QByteArrayList())) {
        members.insert(element, {});
    }
    return elements && members.size() == elements->size() ? std::optional(members) : std::nullopt;
}

Value membersOnlyIn(KeyType type, const Value &one, const Value &other)
{
    const Members theirs = membersOf(type, other).value_or(Members());
    Value::Array only;
    for (const Value &element : elementsOf(one)) {
        const Members own = membersOf(type, Value(Value::Array{element})).value_or(Members());
        if (!own.isEmpty() &&
            (!theirs.contains(own.firstKey()) || theirs.value(own.firstKey()) != own.first())) {
            only.append(element);
        }
    }
    return only;
}

QByteArrayList overwrittenFields(const ValueChange &change)
{
    const auto before = hashOf(change.before);
    const auto after = hashOf(change.after);
    QByteArrayList fields;
    if (change.type != KeyType::Hash || !before || !after) {
        return fields;
    }
    for (auto entry = after->cbegin(); entry != after->cend(); ++entry) {
        if (before->contains(entry.key()) && before->value(entry.key()) != *entry) {
            fields.append(entry.key());
        }
    }
    return fields;
}

} // namespace registrar::redis
