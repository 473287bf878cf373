// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>

namespace registrar
{

using namespace Qt::StringLiterals;

namespace
{

const auto folder = u":/translations"_s;

/// Ours alone are taken away again, whoever else installs one.
class Translation : public QTranslator
{
public:
    using QTranslator::QTranslator;
};

bool install(QCoreApplication &application, const QLocale &locale, const QString &name, const QString &from)
{
    auto *translator = new Translation(&application);
    if (translator->load(locale, name, u"_"_s, from)) {
        return QCoreApplication::installTranslator(translator);
    }
    delete translator;
    return false;
}

} // namespace

QStringList availableLanguages()
{
    QStringList codes{u"en"_s};
    for (const QString &file : QDir(folder).entryList({u"registrar_*.qm"_s}, QDir::Files, QDir::Name)) {
        const QString code = file.section(u'_', 1).chopped(3);
        if (!codes.contains(code)) {
            codes.append(code);
        }
    }
    return codes;
}

QString languageName(const QString &code)
{
    return code == u"en" ? u"English"_s : QLocale(code).nativeLanguageName();
}

QLocale localeOf(const QString &code)
{
    const QLocale system = QLocale::system();
    const QLocale chosen(code);
    return code.isEmpty() || chosen.language() == system.language() ? system : chosen;
}

QLocale installTranslations(QCoreApplication &application, const QLocale &locale)
{
    QList<Translation *> present;
    for (QObject *child : application.children()) {
        if (auto *translation = dynamic_cast<Translation *>(child)) {
            present.append(translation);
        }
    }
    for (Translation *translation : std::as_const(present)) {
        QCoreApplication::removeTranslator(
            translation); // whoever hears of it may delete others of the children
        delete translation;
    }
    QLocale::setDefault(locale);
    const QLocale english(QLocale::English);
    install(application, english, u"registrar"_s, folder);
    if (locale.language() == english.language()) {
        return locale;
    }
    if (!install(application, locale, u"registrar"_s, folder)) {
        return english;
    }
    install(application, locale, u"qtbase"_s,
            QLibraryInfo::path(QLibraryInfo::TranslationsPath)); // Qt's own buttons
    return locale;
}

} // namespace registrar
