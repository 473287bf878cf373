// SPDX-License-Identifier: GPL-3.0-or-later
// The colours of a theme, the ones that QPalette has no role for included.
#pragma once

#include <QColor>
#include <QPalette>

namespace registrar
{

/// Every colour that a widget may use. Text has a contrast of at least 4.5 : 1 on whatever it may stand on,
/// borders of controls and the focus 3 : 1. Widgets take `ThemePalette::of(palette())` when they paint, so
/// that a change of theme reaches them with the palette itself.
struct ThemePalette {
    bool isDark = false;
    bool isContrast = false; ///< then what is only tinted elsewhere has a line around it too
    QColor window;           ///< behind panels
    QColor base;             ///< behind text, tables and trees
    QColor alternate;        ///< every other row
    QColor text;
    QColor dim;   ///< text that comes second
    QColor faint; ///< placeholders
    QColor border;
    QColor strongBorder; ///< around what can be typed in or pressed
    QColor hover;
    QColor selection; ///< behind selected rows and text
    QColor accent;    ///< focus, links, the current tab
    QColor onAccent;
    QColor danger;
    QColor dangerBack;
    QColor warning;
    QColor warningBack; ///< also behind staged edits
    QColor success;
    QColor successBack;

    [[nodiscard]] static const ThemePalette &light();
    [[nodiscard]] static const ThemePalette &dark();
    [[nodiscard]] static const ThemePalette &contrast();
    /// The one that `palette` was made from.
    [[nodiscard]] static const ThemePalette &of(const QPalette &palette);

    [[nodiscard]] QPalette toPalette() const;
};

} // namespace registrar
