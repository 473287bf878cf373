// SPDX-License-Identifier: GPL-3.0-or-later
// The languages that the program speaks.
#pragma once

#include <QLocale>
#include <QStringList>

class QCoreApplication;

namespace registrar
{

/// The codes of the languages that the program can speak, English first: "en", "es" …
[[nodiscard]] QStringList availableLanguages();
/// The code's language in its own words: "español".
[[nodiscard]] QString languageName(const QString &code);
/// The locale of a chosen language; empty, the system's. Where the system speaks the language too, its own
/// country's numbers and dates are kept.
[[nodiscard]] QLocale localeOf(const QString &code);

/// Loads the translation for the locale where there is one, over English, whose file holds the plural forms,
/// and makes the locale the program's own. What was installed before is taken away. From
/// the main thread; widgets are told by `QEvent::LanguageChange`. Answers the locale
/// whose language is spoken now: the one that was asked for, or English.
QLocale installTranslations(QCoreApplication &application, const QLocale &locale = QLocale());

} // namespace registrar
