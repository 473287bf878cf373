// SPDX-License-Identifier: GPL-3.0-or-later
// What PostgreSQL keeps instead of a password.
#pragma once

#include <QByteArray>

namespace registrar
{

/// `SCRAM-SHA-256$iterations:salt$StoredKey:ServerKey` (RFC 5803) of an ASCII password.
/// The salt should be 28 bytes long: clients of the MongoDB protocol refuse any other length with
/// SCRAM-SHA-256, and FerretDB hands PostgreSQL's out.
[[nodiscard]] QByteArray scramVerifier(const QByteArray &password, const QByteArray &salt, int iterations);

/// 32 letters and digits from the system's own source of randomness.
[[nodiscard]] QString generatedPassword();
[[nodiscard]] QByteArray generatedSalt();

} // namespace registrar
