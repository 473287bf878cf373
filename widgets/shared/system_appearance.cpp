// SPDX-License-Identifier: GPL-3.0-or-later
// How the desktop wants programs to look, as far as this version of Qt and the desktop tell.
#include "widgets/shared/system_appearance.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPalette>
#include <QStyleHints>

namespace registrar
{

namespace
{

bool isDarkPalette()
{
    return QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
}

} // namespace

SystemAppearance::SystemAppearance(QObject *parent)
    : QObject(parent)
    , paletteIsDark_(isDarkPalette())
{
    reading_.setSingleShot(true);
    reading_.setInterval(0);
    connect(&reading_, &QTimer::timeout, this, &SystemAppearance::readPalette);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this,
            &SystemAppearance::changed);
#endif
    QCoreApplication::instance()->installEventFilter(this);
    followDesktopSettings(this, [this](const DesktopSettings &settings) { take(settings); });
}

bool SystemAppearance::isDark() const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown) {
        return scheme == Qt::ColorScheme::Dark;
    }
#endif
    return desktop_.dark.value_or(paletteIsDark_);
}

bool SystemAppearance::wantsContrast() const
{
    return desktop_.contrast.value_or(false);
}

bool SystemAppearance::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange) {
        reading_.start();
    }
    return QObject::eventFilter(watched, event);
}

/// The program's own palette names every colour, so that the platform's is seen only while there is none.
void SystemAppearance::readPalette()
{
    const QPalette own = QGuiApplication::palette();
    QGuiApplication::setPalette(QPalette());
    const bool dark = isDarkPalette();
    QGuiApplication::setPalette(own);
    if (std::exchange(paletteIsDark_, dark) != dark) {
        Q_EMIT changed();
    }
}

void SystemAppearance::take(const DesktopSettings &settings)
{
    if (std::exchange(desktop_, settings) != settings) {
        Q_EMIT changed();
    }
}

} // namespace registrar
