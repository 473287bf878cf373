// SPDX-License-Identifier: GPL-3.0-or-later
// The colours of a line of JSON.
#pragma once

#include "widgets/shared/theme_palette.h"

#include <QTextLayout>

namespace registrar
{

/// Texts of JSON end in the line that they begin in, so that a line can be judged by itself.
[[nodiscard]] QList<QTextLayout::FormatRange> jsonColours(const QString &line, const ThemePalette &theme);

} // namespace registrar
