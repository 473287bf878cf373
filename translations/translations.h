// SPDX-License-Identifier: GPL-3.0-or-later
// The languages that the program speaks.
#pragma once

#include <QLocale>

class QCoreApplication;

namespace registrar
{

/// Loads the translation for the locale where there is one, over English, whose file holds the plural forms.
/// Called once at start, from the main thread, before anything is shown.
void installTranslations(QCoreApplication &application, const QLocale &locale = QLocale());

} // namespace registrar
