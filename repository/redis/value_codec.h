// SPDX-License-Identifier: GPL-3.0-or-later
// Redis's types as values: which commands read them, and what their replies mean.
#pragma once

#include "repository/redis/reply.h"
#include "repository/redis/server_features.h"
#include "repository/value.h"

namespace registrar::redis
{

enum class KeyType { String, Hash, List, Set, SortedSet, Stream, Json, Other };

/// By the name that TYPE answers; `json` is understood for the JSON module's too.
[[nodiscard]] KeyType keyTypeFromName(const QByteArray &name);
/// What TYPE answers for a blueprint's word ("json" is `ReJSON-RL`).
[[nodiscard]] QByteArray typeName(KeyType type);

/// Answers the number of elements, of bytes in a string; empty where the type has no such command.
[[nodiscard]] Command lengthCommand(KeyType type, const QByteArray &key);
/// Reads the whole value.
[[nodiscard]] Command readCommand(KeyType type, const QByteArray &key);
/// Reads about `count` elements from the start, or `count` bytes of a string.
[[nodiscard]] Command readFirstCommand(KeyType type, const QByteArray &key, qint64 count);

/// Strings: Text or Binary. Hashes: Document, see field_name.h. Lists and sets: Array, sets sorted. Sorted
/// sets: Array of {member, score}. Streams: Array of {id, fields}. JSON: Json. Anything else: Other without a
/// text, named by its type.
[[nodiscard]] Value decodeValue(KeyType type, const QByteArray &name, ReplyView reply);
/// The reply to `readFirstCommand`, which for hashes and sets comes with a cursor.
[[nodiscard]] Value decodeFirst(KeyType type, const QByteArray &name, ReplyView reply);

/// The commands that make a key with this value, none where the value is empty or of the wrong shape. More
/// than one where it is long. The key must not be there.
[[nodiscard]] std::vector<Command> writeCommands(KeyType type, const QByteArray &key, const Value &value);
/// The type that a value would be stored as where none is named.
[[nodiscard]] KeyType typeOfValue(const Value &value);

[[nodiscard]] QByteArray scoreText(const Value &score); ///< shortest text that reads back to the same number
[[nodiscard]] double scoreFromText(const QByteArray &text);
/// Twenty bytes that change with the value. The order of a hash's fields does not count.
[[nodiscard]] QByteArray valueDigest(const QByteArray &type, const Value &value, qint64 length);

} // namespace registrar::redis
