// SPDX-License-Identifier: GPL-3.0-or-later
// The program behind the tests' sandbox: `start FOLDER` ties one to the process that runs this, `stop FOLDER`
// removes it, `own FOLDER [PID]` is the owner itself.
#include "operations/sandbox/sandbox.h"
#include "operations/sandbox/sandbox_control.h"

#include <QCoreApplication>
#include <QSemaphore>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace registrar;

namespace
{

int fail(const Error &error)
{
    std::fprintf(stderr, "%s\n", qPrintable(error.toText()));
    return 1;
}

int own(const SandboxFolder &folder, qint64 ownerPid)
{
    QSemaphore ended;
    const auto sandbox =
        Sandbox::start({.folder = folder, .durable = false, .ownerPid = ownerPid},
                       {.progressed = {}, .ended = [&ended](SandboxEnd) { ended.release(); }}, {});
    if (!sandbox)
        return fail(sandbox.error());
    ended.acquire();
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3) {
        std::fprintf(stderr, "Usage: registrar_test_sandbox start|stop|own FOLDER [PID]\n");
        return 2;
    }
    const SandboxFolder folder(arguments.at(2));
    if (arguments.at(1) == u"own"_s)
        return own(folder, arguments.value(3).toLongLong());
    // A run that was killed may have left its data; each starts with none.
    if (const auto removed = resetSandbox(folder, {});
        !removed && removed.error().kind != Error::Kind::NotFound)
        return fail(removed.error());
    if (arguments.at(1) == u"stop"_s)
        return 0;
    const auto started = startInBackground(folder, QCoreApplication::applicationFilePath(),
                                           {u"own"_s, folder.path(), QString::number(getppid())}, {});
    if (!started)
        return fail(started.error());
    for (const MissingPart &part : started->missing)
        std::printf("Missing: %s. %s %s\n", qPrintable(part.part), qPrintable(part.why),
                    qPrintable(part.remedy));
    return 0;
}
