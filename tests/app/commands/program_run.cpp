// SPDX-License-Identifier: GPL-3.0-or-later
// Starting the program and reading what it says.
#include "tests/app/commands/program_run.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

constexpr int longestRunMilliseconds = 60000;

} // namespace

QJsonObject ProgramAnswer::json() const
{
    return QJsonDocument::fromJson(out.trimmed().split('\n').last()).object();
}

ProgramHome::ProgramHome()
    : environment_(QProcessEnvironment::systemEnvironment())
{
    environment_.insert(u"HOME"_s, folder_.path());
    environment_.insert(u"XDG_CONFIG_HOME"_s, folder_.filePath(u"config"_s));
    environment_.insert(u"XDG_STATE_HOME"_s, folder_.filePath(u"state"_s));
    // No keychain is reached, least of all the one of whoever runs the tests.
    environment_.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s);
    QFile passphrase(folder_.filePath(u"passphrase"_s));
    if (passphrase.open(QIODevice::WriteOnly) &&
        passphrase.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        passphrase.write("a passphrase for tests\n");
    environment_.insert(u"REGISTRAR_PASSPHRASE_FILE"_s, passphrase.fileName());
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment_.remove(name);
}

ProgramAnswer ProgramHome::runIn(const QProcessEnvironment &environment, const QStringList &words,
                                 const QByteArray &input)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(REGISTRAR_PROGRAM), words);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(longestRunMilliseconds) || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.readAllStandardOutput(),
                process.readAllStandardError() + process.errorString().toUtf8()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

ProgramAnswer ProgramHome::run(const QStringList &words, const QByteArray &input) const
{
    return runIn(environment_, words, input);
}

ProgramAnswer ProgramHome::runWith(const QString &variable, const QString &value,
                                   const QStringList &words) const
{
    QProcessEnvironment environment = environment_;
    environment.insert(variable, value);
    return runIn(environment, words, {});
}

} // namespace registrar
