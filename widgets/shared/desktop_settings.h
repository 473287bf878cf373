// SPDX-License-Identifier: GPL-3.0-or-later
// What the desktop's own settings say of how programs are to look.
#pragma once

#include <functional>
#include <optional>

class QObject;

namespace registrar
{

struct DesktopSettings {
    std::optional<bool> dark;     ///< nothing: the desktop does not tell
    std::optional<bool> contrast; ///< whether high contrast is wanted
    bool operator==(const DesktopSettings &) const = default;
};

/// Calls `tell` with what the desktop says and again at every change, never before this has returned, on the
/// thread of `context` and as long as that lives. Nothing is waited for. Each system has a file of its own:
/// the settings portal of the free desktops (desktop_settings_portal.cpp), Windows; elsewhere nothing is
/// told.
void followDesktopSettings(QObject *context, const std::function<void(const DesktopSettings &)> &tell);

} // namespace registrar
