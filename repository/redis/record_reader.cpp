// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/redis/record_reader.h"

#include "repository/redis/key_filter.h"
#include "repository/redis/value_codec.h"

#include <QtEndian>

#include <algorithm>

namespace registrar::redis
{

namespace
{

constexpr qint64 largestValue = qint64{1024} * 1024; ///< bytes of a value that are read for a page
constexpr qint64 smallValue =
    qint64{64} * 1024; ///< up to this size a value is read whole without asking for its length
constexpr qint64 largestLength = 1000; ///< elements of a value that are read for a page
constexpr qsizetype digestBytes = 20;

struct KeyState {
    QByteArray key;
    QByteArray typeName;
    KeyType type = KeyType::Other;
    qint64 ttl = -1; ///< milliseconds, -1 for never
    qint64 expiresAt = -1;
    qint64 size = -1; ///< bytes, -1 where the server does not tell
    qint64 length = -1;
    qint64 readCount = 0; ///< elements or bytes to read; 0 for all
    Value value;
    bool truncated = false;
    [[nodiscard]] bool isThere() const { return !typeName.isEmpty() && typeName != "none"; }
};

using States = std::vector<KeyState>;

Result<States> readStates(Connection &connection, const ServerFeatures &features, const QByteArrayList &keys,
                          RecordParts parts)
{
    const bool size = features.memoryUsage && (parts.size || parts.value);
    std::vector<Command> commands;
    for (const QByteArray &key : keys) {
        commands.push_back({"TYPE", key});
        commands.push_back({"PTTL", key});
        if (features.absoluteExpiry) {
            commands.push_back({"PEXPIRETIME", key});
        }
        if (size) {
            commands.push_back({"MEMORY", "USAGE", key});
        }
    }
    const auto replies = connection.pipeline(commands);
    if (!replies) {
        return failure(replies.error());
    }
    States states;
    auto reply = replies->begin();
    for (const QByteArray &key : keys) {
        if (reply->isError()) {
            return failure(connection.replyError(*reply));
        }
        KeyState state{.key = key, .typeName = (reply++)->bytes()};
        state.type = keyTypeFromName(state.typeName);
        state.ttl = reply->isError() ? -1 : reply->integer();
        ++reply;
        if (features.absoluteExpiry) {
            state.expiresAt = reply->isError() ? -1 : reply->integer();
            ++reply;
        }
        if (size) {
            state.size = reply->isError() || reply->isNull() ? -1 : reply->integer();
            ++reply;
        }
        states.push_back(std::move(state));
    }
    return states;
}

/// Big values, and those whose size is not known, are asked for their length and read in part where that is
/// too much.
Result<void> readLengths(Connection &connection, States &states)
{
    std::vector<Command> commands;
    std::vector<KeyState *> asked;
    for (KeyState &state : states) {
        const Command command = lengthCommand(state.type, state.key);
        if (state.isThere() && !command.isEmpty() && (state.size < 0 || state.size > smallValue)) {
            commands.push_back(command);
            asked.push_back(&state);
        }
    }
    const auto replies = connection.pipeline(commands);
    if (!replies) {
        return failure(replies.error());
    }
    for (size_t index = 0; index < asked.size(); ++index) {
        KeyState &state = *asked.at(index);
        state.length = replies->at(index).integer();
        const bool isString = state.type == KeyType::String;
        const qint64 mean =
            isString ? 1 : std::max<qint64>(state.size / std::max<qint64>(state.length, 1), 1);
        const qint64 most =
            isString ? largestValue : std::clamp(largestValue / mean, qint64(1), largestLength);
        state.truncated = state.length > most;
        state.readCount = state.truncated ? most : 0;
    }
    return {};
}

qint64 lengthOf(const KeyState &state)
{
    if (const auto *elements = state.value.get<Value::Array>()) {
        return elements->size();
    }
    if (const auto *fields = state.value.get<Document>()) {
        return fields->size();
    }
    return state.value.is<Value::Other>() ? 0 : state.value.toUtf8OrBytes().size();
}

Result<void> readValues(Connection &connection, States &states)
{
    std::vector<Command> commands;
    for (const KeyState &state : states) {
        if (state.isThere()) {
            commands.push_back(state.truncated ? readFirstCommand(state.type, state.key, state.readCount)
                                               : readCommand(state.type, state.key));
        }
    }
    const auto replies = connection.pipeline(commands);
    if (!replies) {
        return failure(replies.error());
    }
    auto reply = replies->begin();
    for (KeyState &state : states) {
        if (!state.isThere()) {
            continue;
        }
        if (reply->isError() && reply->bytes().startsWith("WRONGTYPE")) {
            state.typeName.clear(); // replaced by another type in between: no state of it was seen whole
        } else if (reply->isError() && reply->bytes().startsWith("NOPERM")) {
            state.value = Value(); // the key is shown, its value is not
        } else if (reply->isError() && state.type != KeyType::Json) {
            return failure(connection.replyError(*reply));
        } else {
            state.value = state.truncated ? decodeFirst(state.type, state.typeName, *reply)
                                          : decodeValue(state.type, state.typeName, *reply);
            // Gone in between: a collection without elements is a key that is not there.
            const bool isCollection = state.type != KeyType::String && state.type != KeyType::Json &&
                                      state.type != KeyType::Other && state.type != KeyType::Stream;
            const bool isGone = reply->isNull() || (isCollection && lengthOf(state) == 0);
            state.typeName = isGone ? QByteArray() : state.typeName;
        }
        ++reply;
    }
    return {};
}

QByteArray versionOf(const KeyState &state, qint64 length, bool hasExpiry)
{
    QByteArray version = valueDigest(state.typeName, state.value, length);
    if (hasExpiry) {
        QByteArray expiry(sizeof(qint64), Qt::Uninitialized);
        qToBigEndian(state.expiresAt, expiry.data());
        version += expiry;
    }
    return version;
}

std::optional<Record> toRecord(const KeyState &state, const KeyPattern &pattern,
                               const ServerFeatures &features, RecordParts parts)
{
    if (!state.isThere()) {
        return std::nullopt;
    }
    Record record;
    const Value key = Value::fromUtf8OrBytes(state.key);
    record.key = {key};
    record.fields.append({field::key, key});
    const QByteArrayList variables = pattern.parse(state.key).value_or(QByteArrayList());
    for (qsizetype index = 0; index < variables.size(); ++index) {
        record.fields.append({pattern.variables().at(index), Value::fromUtf8OrBytes(variables.at(index))});
    }
    record.fields.append({field::type, QString::fromUtf8(state.typeName)});
    record.fields.append({field::ttl, state.ttl < 0 ? Value::null() : Value(state.ttl)});
    if (parts.size) {
        record.fields.append({field::size, state.size < 0 ? Value::null() : Value(state.size)});
    }
    record.sizeBytes = std::max<qint64>(state.size, 0);
    if (parts.value) {
        const qint64 length = state.length < 0 ? lengthOf(state) : state.length;
        record.fields.append({field::value, state.value});
        record.fields.append({field::length, length});
        if (state.truncated) {
            record.fields.append({field::truncated, true});
        }
        record.version = versionOf(state, length, features.absoluteExpiry);
    }
    return record;
}

} // namespace

std::optional<qint64> expiryOfVersion(const QByteArray &version)
{
    if (version.size() != digestBytes + qsizetype(sizeof(qint64))) {
        return std::nullopt;
    }
    return qFromBigEndian<qint64>(version.constData() + digestBytes);
}

QByteArray digestOfVersion(const QByteArray &version)
{
    return version.left(digestBytes);
}

Result<std::vector<std::optional<Record>>> readRecords(Connection &connection, const ServerFeatures &features,
                                                       const KeyPattern &pattern, const QByteArrayList &keys,
                                                       RecordParts parts)
{
    auto states = readStates(connection, features, keys, parts);
    if (!states) {
        return failure(states.error());
    }
    if (parts.value) {
        if (const auto lengths = readLengths(connection, *states); !lengths) {
            return failure(lengths.error());
        }
        if (const auto values = readValues(connection, *states); !values) {
            return failure(values.error());
        }
    }
    std::vector<std::optional<Record>> records;
    records.reserve(states->size());
    for (const KeyState &state : *states) {
        records.push_back(toRecord(state, pattern, features, parts));
    }
    return records;
}

} // namespace registrar::redis
