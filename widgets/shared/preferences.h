// SPDX-License-Identifier: GPL-3.0-or-later
// What a person has chosen for the whole program, kept in one settings file.
#pragma once

#include "models/dates/date_format.h"
#include "widgets/shared/theme.h"

#include <QSettings>
#include <QTimeZone>

namespace registrar
{

/// Every value is applied at once: who shows it listens to `changed`. docs/settings.md lists the keys and
/// defaults.
class Preferences : public QObject
{
    Q_OBJECT
public:
    explicit Preferences(const QString &file, QObject *parent = nullptr);

    /// The file itself, for what is remembered rather than chosen: places, sizes, shortcuts.
    [[nodiscard]] QSettings &file() { return file_; }

    [[nodiscard]] Theme::Choice theme() const;
    void setTheme(Theme::Choice choice);
    /// "es", or empty for the system's.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &code);

    /// "local", "utc", or a zone's name as in "Asia/Tehran".
    [[nodiscard]] QString timeZoneName() const;
    void setTimeZoneName(const QString &name);
    /// In which instants are shown and typed; the workstation's where the name means nothing.
    [[nodiscard]] QTimeZone timeZone() const;
    /// How days are written where they are only looked at.
    [[nodiscard]] DateFormat dateFormat() const;
    void setDateFormat(DateFormat format);
    /// Records that a table reads at a time, within the bounds of `PageSize`.
    [[nodiscard]] int pageSize() const;
    void setPageSize(int records);
    /// Whether the tabs of last time are opened again.
    [[nodiscard]] bool reopensTabs() const;
    void setReopensTabs(bool reopens);
    /// Whether the person is asked before the program ends while edits are staged; they are kept in any case.
    [[nodiscard]] bool asksBeforeQuitting() const;
    void setAsksBeforeQuitting(bool asks);

    static const QString themeKey;      ///< "theme"
    static const QString languageKey;   ///< "language"
    static const QString timeZoneKey;   ///< "timeZone"
    static const QString dateFormatKey; ///< "dateFormat"
    static const QString pageSizeKey;   ///< "pageSize"
    static const QString reopenTabsKey; ///< "reopenTabs"
    static const QString askQuitKey;    ///< "askBeforeQuitting"

Q_SIGNALS:
    void changed(const QString &key);

private:
    void put(const QString &key, const QVariant &value, const QVariant &usual);

    QSettings file_;
};

} // namespace registrar
