// SPDX-License-Identifier: GPL-3.0-or-later
// The driver's and the server's failures as errors in words.
#pragma once

#include "repository/error.h"
#include "repository/mongodb/mongoc_compatibility.h"
#include "repository/value.h"

namespace registrar::mongodb
{

/// What was being done, for the error's first sentence and its place.
struct Doing {
    QString what;   ///< a whole sentence: "The records could not be read."
    QString entity; ///< the collection, empty where none is involved
};

/// The server's numbers that are told apart.
namespace code
{
inline constexpr int userNotFound = 11;
inline constexpr int unauthorized = 13;
inline constexpr int authenticationFailed = 18;
inline constexpr int namespaceNotFound = 26;
inline constexpr int indexNotFound = 27;
inline constexpr int cursorNotFound = 43;
inline constexpr int namespaceExists = 48;
inline constexpr int maxTimeExpired = 50;
inline constexpr int commandNotFound = 59;
inline constexpr int indexOptionsConflict = 85;
inline constexpr int indexKeySpecsConflict = 86;
inline constexpr int cappedPositionLost = 136;
inline constexpr int documentValidation = 121;
inline constexpr int documentDbValidation = 525074461;
inline constexpr int objectTooLarge = 10334;
inline constexpr int duplicateKey = 11000;
inline constexpr int interrupted = 11601;
} // namespace code

/// From an error of libmongoc and, where there was one, the server's reply (empty otherwise).
[[nodiscard]] Error errorFrom(const bson_error_t &error, const Document &reply, const Doing &doing);
/// From one entry of a reply's `writeErrors`, or a reply that is an error itself: code, message, keyPattern,
/// errInfo …
[[nodiscard]] Error serverError(int code, const QString &message, const Document &details,
                                const Doing &doing);
[[nodiscard]] Error readOnlyRefusal(const QString &entity);
[[nodiscard]] Error cancelled();
[[nodiscard]] Error notOpen();

} // namespace registrar::mongodb
