// SPDX-License-Identifier: GPL-3.0-or-later
// What a person has chosen for the whole program, kept in one settings file.
#include "widgets/shared/preferences.h"

#include "models/records/page_size.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registrar
{

const QString Preferences::themeKey = u"theme"_s;
const QString Preferences::languageKey = u"language"_s;
const QString Preferences::timeZoneKey = u"timeZone"_s;
const QString Preferences::dateFormatKey = u"dateFormat"_s;
const QString Preferences::pageSizeKey = u"pageSize"_s;
const QString Preferences::reopenTabsKey = u"reopenTabs"_s;
const QString Preferences::askQuitKey = u"askBeforeQuitting"_s;

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

QString Preferences::timeZoneName() const
{
    return file_.value(timeZoneKey, u"local"_s).toString();
}

void Preferences::setTimeZoneName(const QString &name)
{
    put(timeZoneKey, name, u"local"_s);
}

QTimeZone Preferences::timeZone() const
{
    const QString name = timeZoneName();
    if (name == u"utc") {
        return QTimeZone::utc();
    }
    const QTimeZone named(name.toUtf8());
    return named.isValid() ? named : QTimeZone::systemTimeZone();
}

DateFormat Preferences::dateFormat() const
{
    return dateFormatFromName(file_.value(dateFormatKey).toString()).value_or(DateFormat::Iso);
}

void Preferences::setDateFormat(DateFormat format)
{
    put(dateFormatKey, dateFormatName(format), dateFormatName(DateFormat::Iso));
}

int Preferences::pageSize() const
{
    bool isNumber = false;
    const int records = file_.value(pageSizeKey, PageSize::usual).toInt(&isNumber);
    return isNumber ? std::clamp(records, PageSize::least, PageSize::most) : PageSize::usual;
}

void Preferences::setPageSize(int records)
{
    put(pageSizeKey, std::clamp(records, PageSize::least, PageSize::most), PageSize::usual);
}

bool Preferences::reopensTabs() const
{
    return file_.value(reopenTabsKey, true).toBool();
}

void Preferences::setReopensTabs(bool reopens)
{
    put(reopenTabsKey, reopens, true);
}

bool Preferences::asksBeforeQuitting() const
{
    return file_.value(askQuitKey, true).toBool();
}

void Preferences::setAsksBeforeQuitting(bool asks)
{
    put(askQuitKey, asks, true);
}

void Preferences::put(const QString &key, const QVariant &value, const QVariant &usual)
{
    if (file_.value(key, usual).toString() == value.toString()) {
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
