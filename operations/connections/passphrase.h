// SPDX-License-Identifier: GPL-3.0-or-later
// How the passphrase of an encrypted file is asked for, and how good one is.
#pragma once

#include "repository/error.h"

#include <functional>
#include <optional>

namespace registrar
{

struct PassphraseRequest {
    enum class Reason {
        Choose, ///< there is no file yet: a new passphrase, confirmed
        Open,
        WrongBefore, ///< the last one did not open the file
    };
    Reason reason = Reason::Open;
    QString fileName;
};

/// Answers a passphrase, or why there is none (Cancelled where the person does not want to). May block; never
/// called on the GUI thread. Whoever cannot do better when asked again answers an error to `WrongBefore`.
using PassphraseSource = std::function<Result<QString>(const PassphraseRequest &request)>;

/// The first line of a file that only its owner can read.
[[nodiscard]] Result<QString> passphraseFromFile(const QString &fileName);

/// The environment variable that may name such a file: `REGISTRAR_PASSPHRASE_FILE`.
[[nodiscard]] QString passphraseFileVariable();

/// How long somebody who has the file would have to guess.
struct PassphraseStrength {
    enum class Level { TooShort, Weak, Fair, Strong };
    Level level = Level::TooShort;
    QString hint; ///< a sentence
};
[[nodiscard]] PassphraseStrength passphraseStrength(const QString &passphrase);

} // namespace registrar
