// SPDX-License-Identifier: GPL-3.0-or-later
// A record that is to become a key: the commands that make it.
#pragma once

#include "repository/error.h"
#include "repository/redis/key_pattern.h"
#include "repository/redis/value_codec.h"

namespace registrar::redis
{

/// What a document of an added record says. Its fields are
/// - `key`, or the pattern's variables that make it;
/// - `type`, a name as TYPE answers it or "json"; without one the value tells: Document is a hash, Array a
/// list, Json
///   JSON, anything else a string;
/// - `value`, in the form that records have it;
/// - `ttl` in milliseconds, or `expiresAt`, an Instant or milliseconds since the epoch; null or missing:
/// never;
/// - or, in place of type and value, `dump`: Binary, what DUMP answered. So undo brings a deleted key back
/// exactly.
struct NewKey {
    QByteArray key;
    QByteArray dump;
    KeyType type = KeyType::String;
    Value value;
    std::optional<qint64> ttl;       ///< milliseconds from now
    std::optional<qint64> expiresAt; ///< milliseconds since the epoch

    /// InvalidInput or Validation tells the field; `what` is left to the caller.
    [[nodiscard]] static Result<NewKey> fromDocument(const KeyPattern &pattern, const Document &document);

    /// Creates the key, which must not be there.
    [[nodiscard]] std::vector<Command> commands() const;
};

/// The milliseconds since the epoch of an Instant or of an integer.
[[nodiscard]] std::optional<qint64> toEpochMilliseconds(const Value &value);

} // namespace registrar::redis
