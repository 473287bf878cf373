// SPDX-License-Identifier: GPL-3.0-or-later
// The folders of this workstation's user.
#include "operations/folders.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace registrar
{

QString configFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/registrar"_s;
}

QString stateFolder()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/registrar"_s;
#else
    // QStandardPaths knows the state folder from Qt 6.7 on.
    if (QStandardPaths::isTestModeEnabled())
        return QDir::homePath() + u"/.qttest/state/registrar"_s;
    const QString base = qEnvironmentVariable("XDG_STATE_HOME");
    return (QDir::isAbsolutePath(base) ? base : QDir::homePath() + u"/.local/state"_s) + u"/registrar"_s;
#endif
}

QString settingsFile()
{
    return configFolder() + u"/settings.ini"_s;
}

namespace
{
QString chosenFolder(const QString &key, const QString &usual)
{
    const QString chosen = QSettings(settingsFile(), QSettings::IniFormat).value(key).toString();
    return QDir::isAbsolutePath(chosen) ? chosen : usual;
}
} // namespace

QString journalFolder()
{
    return chosenFolder(u"folders/journal"_s, stateFolder() + u"/journal"_s);
}

QString logFolder()
{
    return chosenFolder(u"folders/log"_s, stateFolder());
}

} // namespace registrar
