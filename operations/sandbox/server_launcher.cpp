// SPDX-License-Identifier: GPL-3.0-or-later
// The servers' surroundings: root, user, folders, environment.
#include "operations/sandbox/server_launcher.h"

#include "operations/sandbox/operating_system.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

/// PostgreSQL refuses uid 0, so the superuser becomes this one inside.
constexpr qint64 userInstead = 1000;
/// The longest path of a local socket is 107 bytes; "/.s.PGSQL.65535.lock" comes behind the folder's.
constexpr qsizetype longestSocketFolder = 85;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(registrar::ServerLauncher)
};

qint64 userInside()
{
    return ownUserId() == 0 ? userInstead : ownUserId();
}

} // namespace

ServerLauncher::ServerLauncher(ServerPrograms programs, SandboxFolder folder)
    : programs_(std::move(programs))
    , folder_(std::move(folder))
{
}

QString ServerLauncher::socketFolder() const
{
    return programs_.bwrap.isEmpty() ? folder_.file(u"run"_s) : u"/tmp/registrar-sandbox"_s;
}

Result<void> ServerLauncher::prepare() const
{
    if (const auto made = folder_.make(); !made)
        return made;
    if (const auto made = SandboxFolder(folder_.file(u"run"_s)).make(); !made)
        return made;
    if (socketFolder().toUtf8().size() > longestSocketFolder)
        return failure(
            {.kind = Error::Kind::InvalidInput,
             .what = Text::tr("The sandbox's folder has too long a path for local sockets."),
             .why = Text::tr("%1 is longer than %2 bytes.").arg(socketFolder()).arg(longestSocketFolder),
             .remedy = Text::tr("Install bubblewrap, or set XDG_STATE_HOME to a shorter path.")});
    // initdb looks its own user up by number, so that number needs a name inside.
    QFile passwd(programs_.root + u"/etc/passwd"_s);
    QByteArray users = passwd.open(QIODevice::ReadOnly) ? passwd.readAll() : QByteArray();
    users.prepend(u"registrar-sandbox:x:%1:%1::/tmp:/bin/sh\n"_s.arg(userInside()).toUtf8());
    return writePrivateFile(folder_.file(u"passwd"_s), users);
}

QStringList ServerLauncher::confinement() const
{
    QStringList arguments;
    if (programs_.root.isEmpty())
        arguments << u"--ro-bind"_s << u"/"_s << u"/"_s;
    else
        arguments << u"--ro-bind"_s << programs_.root + u"/usr"_s << u"/usr"_s << u"--symlink"_s
                  << u"usr/bin"_s << u"/bin"_s << u"--symlink"_s << u"usr/lib"_s << u"/lib"_s
                  << u"--symlink"_s << u"usr/lib64"_s << u"/lib64"_s << u"--ro-bind"_s
                  << programs_.root + u"/etc"_s << u"/etc"_s;
    const QString user = QString::number(userInside());
    arguments << u"--ro-bind"_s << folder_.file(u"passwd"_s) << u"/etc/passwd"_s << u"--dev"_s << u"/dev"_s
              << u"--proc"_s << u"/proc"_s << u"--tmpfs"_s << u"/tmp"_s << u"--bind"_s << folder_.path()
              << folder_.path() << u"--bind"_s << folder_.file(u"run"_s) << socketFolder();
    for (const QString &program : {programs_.ferretdb, programs_.mongod}) {
        if (!program.isEmpty() && !programs_.root.isEmpty())
            arguments << u"--ro-bind"_s << program << program;
    }
    arguments << u"--unshare-user"_s << u"--uid"_s << user << u"--gid"_s << user << u"--unshare-pid"_s
              << u"--unshare-ipc"_s << u"--die-with-parent"_s << u"--chdir"_s << folder_.path() << u"--"_s;
    return arguments;
}

void ServerLauncher::configure(QProcess &process, const QString &program, const QStringList &arguments,
                               const QProcessEnvironment &extra) const
{
    QProcessEnvironment environment = extra;
    environment.insert(u"PATH"_s, u"/usr/local/bin:/usr/bin:/bin"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"HOME"_s, folder_.path());
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder_.path());
    endWithThisThread(process);
    if (programs_.bwrap.isEmpty()) {
        process.setProgram(program);
        process.setArguments(arguments);
    } else {
        process.setProgram(programs_.bwrap);
        process.setArguments(confinement() << program << arguments);
    }
}

Result<QString> ServerLauncher::run(const QString &program, const QStringList &arguments,
                                    const QByteArray &input) const
{
    constexpr int longestRun = 60'000;
    QProcess process;
    configure(process, program, arguments);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start();
    process.write(input);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(longestRun);
    QString said = QString::fromUtf8(process.readAll()).trimmed();
    if (ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return said;
    return failure(
        {.kind = Error::Kind::Internal,
         .what = Text::tr("%1 failed.").arg(program),
         .why = said.isEmpty() ? process.errorString() : said.right(2000),
         .remedy =
             Text::tr("Make the sandbox anew with: registrar sandbox reset --name %1").arg(folder_.name())});
}

} // namespace registrar
