// SPDX-License-Identifier: GPL-3.0-or-later
// Hashes a password the way that the platforms check it: bcrypt, with a cost that takes a while.
#pragma once

#include "repository/error.h"

#include <QFuture>

namespace registrar
{

/// bcrypt reads this many bytes of a password and silently forgets the rest.
inline constexpr qsizetype longestPassword = 72;
inline constexpr int passwordCost = 12; ///< two to this power of rounds

/// InvalidInput where bcrypt would not keep all of the password: more than 72 bytes of UTF-8, a zero byte, or
/// nothing at all. No error holds the password.
[[nodiscard]] Result<void> checkPassword(const QString &password);

/// `$2b$12$…`, worked out on another thread, which takes a part of a second. The password is not kept.
[[nodiscard]] QFuture<Result<QString>> hashPassword(const QString &password);

/// Whether the password is the one that the hash was made from.
[[nodiscard]] bool isPasswordOf(const QString &password, const QString &hash);

enum class PasswordStrength { Weak, Fair, Strong };
/// By how long guessing would take: length, kinds of characters, and what everybody tries first.
[[nodiscard]] PasswordStrength passwordStrength(const QString &password);

} // namespace registrar
