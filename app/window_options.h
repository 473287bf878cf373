// SPDX-License-Identifier: GPL-3.0-or-later
// What the words behind the program's name ask of the window.
#pragma once

#include "models/connections/entity_address.h"
#include "repository/error.h"
#include "widgets/shared/theme.h"

#include <QCommandLineOption>

namespace registrar
{

struct WindowOptions {
    QString sandbox;                    ///< opened at once, started where it does not run; empty for none
    QString pictures;                   ///< a folder for pictures of everything, after which the program ends
    QString picture;                    ///< a file for a picture of the window, after which the program ends
    std::optional<Theme::Choice> theme; ///< otherwise as it was left
    QList<EntityAddress> open;          ///< the last one is shown
    bool timings = false;               ///< tells when the window and its records were first painted

    /// `words` without the program's name. An error of kind InvalidInput names the word that is wrong.
    [[nodiscard]] static Result<WindowOptions> fromWords(const QStringList &words);
    /// The options, with the words that `--help` has for them.
    [[nodiscard]] static QList<QCommandLineOption> known();
};

} // namespace registrar
