// SPDX-License-Identifier: GPL-3.0-or-later
// Where the program starts: a verb goes to the command line, everything else to the window.
#include "app/commands/command_line.h"
#include "app/console_input.h"
#include "app/core_dumps.h"
#include "app/log_file.h"
#include "app/window_start.h"
#include "operations/folders.h"
#include "translations/translations.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace registrar;

int main(int argc, char **argv)
{
    forbidCoreDumps();
    QCoreApplication::setApplicationName(u"registrar"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(REGISTRAR_VERSION));
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));

    if (!isForCommandLine(words)) {
        console::ignoreClosedPipes();
        return runWindow(argc, argv);
    }
    QCoreApplication application(argc, argv);
    installTranslations(application);
    CancelSource cancel;
    console::cancelOnInterrupt(cancel);
    startLog(logFolder());
    return static_cast<int>(runCommandLine(words, cancel.token()));
}
