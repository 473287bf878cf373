// SPDX-License-Identifier: GPL-3.0-or-later
// Runs packaging/sandbox/install.
#include "operations/sandbox/sandbox_install.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(registrar::SandboxInstall)
};

/// Beside an installed program, otherwise in the source tree that the program was built from.
QString installScript()
{
    const QStringList folders = {
        QDir(QCoreApplication::applicationDirPath()).filePath(u"../share/registrar/packaging"_s),
        QStringLiteral(REGISTRAR_PACKAGING_FOLDER)};
    for (const QString &folder : folders) {
        const QFileInfo script(folder + u"/sandbox/install"_s);
        if (script.isExecutable())
            return script.canonicalFilePath();
    }
    return {};
}

/// Hands on the complete lines that have come so far.
void tellLines(QProcess &process, QString &rest, const std::function<void(const QString &)> &said)
{
    rest += QString::fromUtf8(process.readAllStandardOutput());
    qsizetype end = 0;
    while ((end = rest.indexOf(u'\n')) >= 0) {
        said(rest.left(end));
        rest.remove(0, end + 1);
    }
}

} // namespace

Result<void> installSandboxServers(const std::function<void(const QString &)> &said,
                                   const CancelToken &cancel)
{
    const QString script = installScript();
    const QString bash = QStandardPaths::findExecutable(u"bash"_s);
    if (script.isEmpty() || bash.isEmpty())
        return failure({.kind = Error::Kind::Unsupported,
                        .what = Text::tr("The sandbox's servers cannot be installed."),
                        .why = bash.isEmpty() ? Text::tr("There is no bash on this system.")
                                              : Text::tr("The install script is not beside the program."),
                        .remedy = Text::tr("Install servers yourself; the sandbox uses those on PATH.")});
    constexpr int betweenLooks = 200;
    QProcess process;
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(bash, {script});
    QString rest;
    while (process.state() != QProcess::NotRunning) {
        process.waitForReadyRead(betweenLooks);
        tellLines(process, rest, said);
        if (cancel.isCancelled()) {
            process.terminate();
            process.waitForFinished();
            return failure({.kind = Error::Kind::Cancelled,
                            .what = Text::tr("Installing the sandbox's servers was cancelled."),
                            .remedy = Text::tr("Run it again at any time; what is done is not done twice.")});
        }
    }
    tellLines(process, rest, said);
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return {};
    return failure({.kind = Error::Kind::Internal,
                    .what = Text::tr("The sandbox's servers were not installed."),
                    .why = QString::fromUtf8(process.readAllStandardError()).trimmed(),
                    .remedy = Text::tr("Run it again at any time; what is done is not done twice.")});
}

} // namespace registrar
