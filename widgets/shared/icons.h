// SPDX-License-Identifier: GPL-3.0-or-later
// Registrar's own icons, drawn in the colour of the text beside them.
#pragma once

#include <QIcon>

namespace registrar
{

enum class IconTone { Text, Dim, Accent, Danger, Warning, Success, OnAccent };

/// The icon `resources/icons/<name>.svg`. Its strokes follow the application's theme, also after it is
/// switched.
[[nodiscard]] QIcon icon(const QString &name, IconTone tone = IconTone::Text);

} // namespace registrar
