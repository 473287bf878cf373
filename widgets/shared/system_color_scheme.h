// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the desktop is dark, as far as this version of Qt can tell.
#pragma once

#include <functional>

class QObject;

namespace registrar
{

/// Qt 6.5 and later ask the desktop. Before that the palette that the platform gave the program is looked at,
/// which has to happen before the program sets its own: `rememberSystemPalette` does that, once, at start-up.
void rememberSystemPalette();
[[nodiscard]] bool isSystemDark();
/// Calls `function` whenever the desktop changes, as long as `context` lives. Before Qt 6.5 no change is
/// noticed.
void onSystemColorSchemeChange(QObject *context, const std::function<void()> &function);

} // namespace registrar
