// SPDX-License-Identifier: GPL-3.0-or-later
// Digits of one width, so that numbers under each other can be compared.
#pragma once

#include <QFont>

namespace registrar
{

/// Before Qt 6.7 the font as it is: the usual fonts of desktops have such digits anyway.
[[nodiscard]] inline QFont
withTabularDigits(QFont font) // NOLINT(performance-unnecessary-value-param): changed from 6.7 on
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    font.setFeature("tnum", 1);
#endif
    return font;
}

} // namespace registrar
