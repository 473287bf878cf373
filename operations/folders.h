// SPDX-License-Identifier: GPL-3.0-or-later
// Where Registrar keeps what is its own on this workstation.
#pragma once

#include <QString>

namespace registrar
{

/// Settings and the list of deployments: ~/.config/registrar. Not made by asking.
[[nodiscard]] QString configFolder();
/// The journal, the log, sandboxes: ~/.local/state/registrar ($XDG_STATE_HOME); on Windows and macOS the
/// application's local data. Not made by asking.
[[nodiscard]] QString stateFolder();
/// Settings that a person may change by hand, see docs/settings.md.
[[nodiscard]] QString settingsFile();
/// As the settings say, else in the state folder. Not made by asking.
[[nodiscard]] QString journalFolder();
[[nodiscard]] QString logFolder();

} // namespace registrar
