// SPDX-License-Identifier: GPL-3.0-or-later
// What a person has chosen for the whole program, kept in one settings file.
#include "widgets/shared/preferences.h"

using namespace Qt::StringLiterals;

namespace registrar
{

const QString Preferences::themeKey = u"theme"_s;
const QString Preferences::languageKey = u"language"_s;

Preferences::Preferences(const QString &file, QObject *parent)
    : QObject(parent)
    , file_(file, QSettings::IniFormat)
{
}

Theme::Choice Preferences::theme() const
{
    return Theme::choiceFromName(file_.value(themeKey).toString()).value_or(Theme::Choice::System);
}

void Preferences::setTheme(Theme::Choice choice)
{
    put(themeKey, Theme::choiceName(choice), Theme::choiceName(Theme::Choice::System));
}

QString Preferences::language() const
{
    return file_.value(languageKey).toString();
}

void Preferences::setLanguage(const QString &code)
{
    put(languageKey, code, QString());
}

void Preferences::put(const QString &key, const QVariant &value, const QVariant &usual)
{
    if (file_.value(key, usual) == value) {
        return;
    }
    if (value == usual) {
        file_.remove(key); // so that a later version may choose another default
    } else {
        file_.setValue(key, value);
    }
    Q_EMIT changed(key);
}

} // namespace registrar
