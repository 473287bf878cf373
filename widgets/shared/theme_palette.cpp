// SPDX-License-Identifier: GPL-3.0-or-later
// The colours of a theme, the ones that QPalette has no role for included.
#include "widgets/shared/theme_palette.h"

namespace registrar
{

namespace
{

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

} // namespace

const ThemePalette &ThemePalette::light()
{
    static const ThemePalette palette{
        .isDark = false,
        .window = rgb(0xf5f6f7),
        .base = rgb(0xffffff),
        .alternate = rgb(0xf9fafb),
        .text = rgb(0x1d2125),
        .dim = rgb(0x5b636d),
        .faint = rgb(0x5f6771),
        .border = rgb(0xdfe2e6),
        .strongBorder = rgb(0x7f8690),
        .hover = rgb(0xebedf0),
        .selection = rgb(0xd9e6fb),
        .accent = rgb(0x1f5ac6),
        .onAccent = rgb(0xffffff),
        .danger = rgb(0xb3261e),
        .dangerBack = rgb(0xfbeae9),
        .warning = rgb(0x7a5000),
        .warningBack = rgb(0xfdf3d8),
        .success = rgb(0x17663a),
        .successBack = rgb(0xe4f4ea),
    };
    return palette;
}

const ThemePalette &ThemePalette::dark()
{
    static const ThemePalette palette{
        .isDark = true,
        .window = rgb(0x202226),
        .base = rgb(0x18191c),
        .alternate = rgb(0x1c1d21),
        .text = rgb(0xe2e4e8),
        .dim = rgb(0xa6adb7),
        .faint = rgb(0x9ea5af),
        .border = rgb(0x33363c),
        .strongBorder = rgb(0x757b85),
        .hover = rgb(0x2b2e33),
        .selection = rgb(0x243a5e),
        .accent = rgb(0x7cb0ff),
        .onAccent = rgb(0x0c1524),
        .danger = rgb(0xf59a92),
        .dangerBack = rgb(0x3b2423),
        .warning = rgb(0xe3b75f),
        .warningBack = rgb(0x3a311c),
        .success = rgb(0x7bd3a0),
        .successBack = rgb(0x1d3327),
    };
    return palette;
}

const ThemePalette &ThemePalette::contrast()
{
    static const ThemePalette palette{
        .isDark = true,
        .isContrast = true,
        .window = rgb(0x000000),
        .base = rgb(0x000000),
        .alternate = rgb(0x0d0d0d),
        .text = rgb(0xffffff),
        .dim = rgb(0xe6e6e6),
        .faint = rgb(0xcfcfcf),
        .border = rgb(0x9a9a9a),
        .strongBorder = rgb(0xffffff),
        .hover = rgb(0x262626),
        .selection = rgb(0x1c3f7a),
        .accent = rgb(0xffd83d),
        .onAccent = rgb(0x000000),
        .danger = rgb(0xffa3a0),
        .dangerBack = rgb(0x3d0000),
        .warning = rgb(0xffcf5c),
        .warningBack = rgb(0x332400),
        .success = rgb(0x7dffb0),
        .successBack = rgb(0x00331a),
    };
    return palette;
}

const ThemePalette &ThemePalette::of(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    if (window == contrast().window) {
        return contrast();
    }
    return window.lightness() < 128 ? dark() : light();
}

QPalette ThemePalette::toPalette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, alternate);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::PlaceholderText, faint);
    palette.setColor(QPalette::Button, isDark ? hover : base);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, danger);
    palette.setColor(QPalette::ToolTipBase, isDark ? hover : base);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Highlight, selection);
    palette.setColor(QPalette::HighlightedText, text);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    palette.setColor(QPalette::Light, isDark ? hover : base);
    palette.setColor(QPalette::Midlight, hover);
    palette.setColor(QPalette::Mid, border);
    palette.setColor(QPalette::Dark, strongBorder);
    palette.setColor(QPalette::Shadow, isDark ? QColor(Qt::black) : strongBorder);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                                           QPalette::HighlightedText, QPalette::PlaceholderText}) {
        QColor disabled = faint;
        disabled.setAlpha(170);
        palette.setColor(QPalette::Disabled, role, disabled);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, hover);
    palette.setColor(QPalette::Disabled, QPalette::Base, window);
    return palette;
}

} // namespace registrar
