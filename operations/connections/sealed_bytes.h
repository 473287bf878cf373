// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes that only somebody who knows a passphrase can read, and that nobody can change unnoticed.
#pragma once

#include "repository/error.h"

#include <QByteArrayView>

namespace registrar
{

/// What it costs to try one passphrase (Argon2id). It is written into the sealed bytes, so that a later
/// version may ask for more.
struct SealCost {
    quint32 memoryKibibytes = 64 * 1024;
    quint32 passes = 3;
    quint32 lanes = 1;
};

/// The format, version 1; numbers are big-endian:
///
/// | offset | bytes | holds |
/// |---|---|---|
/// | 0 | 8 | `RGSEALED` |
/// | 8 | 4 | the format's version, 1 |
/// | 12 | 4, 4, 4 | Argon2id's memory in KiB, passes and lanes |
/// | 24 | 16 | Argon2id's salt, random |
/// | 40 | 24 | XChaCha20-Poly1305's nonce, random |
/// | 64 | as many as were sealed, and 16 | the bytes and their tag; the 64 before them are authenticated too
/// |
///
/// The passphrase is normalised (NFC) and taken as UTF-8. Takes about a fifth of a second with the usual
/// cost. Any thread.
[[nodiscard]] Result<QByteArray> seal(QByteArrayView plain, const QString &passphrase, SealCost cost = {});

/// WrongPassword where the passphrase is another one or the bytes were changed, which cannot be told apart;
/// InvalidInput where they are no sealed bytes, or would cost more than this computer should spend on them;
/// Unsupported for a newer version of the format.
[[nodiscard]] Result<QByteArray> unseal(QByteArrayView sealed, const QString &passphrase);

/// Whether the bytes begin as sealed bytes do.
[[nodiscard]] bool isSealed(QByteArrayView bytes);

} // namespace registrar
