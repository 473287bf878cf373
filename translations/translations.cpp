// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/translations.h"

#include <QCoreApplication>
#include <QTranslator>

namespace registrar
{

using namespace Qt::StringLiterals;

namespace
{

void install(QCoreApplication &application, const QLocale &locale)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(locale, u"registrar"_s, u"_"_s, u":/translations"_s)) {
        QCoreApplication::installTranslator(translator);
    } else {
        delete translator;
    }
}

} // namespace

void installTranslations(QCoreApplication &application, const QLocale &locale)
{
    const QLocale english(QLocale::English);
    install(application, english);
    if (locale.language() != english.language()) {
        install(application, locale);
    }
}

} // namespace registrar
