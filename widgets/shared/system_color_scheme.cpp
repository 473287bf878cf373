// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the desktop is dark, as far as this version of Qt can tell.
#include "widgets/shared/system_color_scheme.h"

#include <QGuiApplication>
#include <QPalette>
#include <QStyleHints>

namespace registrar
{

namespace
{
bool wasDark = false;
}

void rememberSystemPalette()
{
    wasDark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
}

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)

bool isSystemDark()
{
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    return scheme == Qt::ColorScheme::Unknown ? wasDark : scheme == Qt::ColorScheme::Dark;
}

void onSystemColorSchemeChange(QObject *context, const std::function<void()> &function)
{
    QObject::connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, context, function);
}

#else

bool isSystemDark()
{
    return wasDark;
}

void onSystemColorSchemeChange(QObject *, const std::function<void()> &) {}

#endif

} // namespace registrar
