// SPDX-License-Identifier: GPL-3.0-or-later
// The window's way of exporting and importing deployments.
#include "app/deployment_transfer.h"

#include "app/main_window.h"
#include "app/window_session.h"
#include "repository/answer.h"
#include "widgets/connections/export_deployments_dialog.h"
#include "widgets/connections/passphrase_dialog.h"
#include "widgets/shared/notification_bar.h"
#include "widgets/shared/question.h"

#include <QFileInfo>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace registrar
{

DeploymentTransfer::DeploymentTransfer(MainWindow &window, WindowSession &session, QObject *parent)
    : QObject(parent)
    , window_(window)
    , session_(session)
{
}

void DeploymentTransfer::tell(const Error &error)
{
    if (error.kind != Error::Kind::Cancelled) {
        window_.notifications()->tell(NotificationBar::Tone::Danger, error.toText());
    }
}

void DeploymentTransfer::askPassphrase(bool isNew, const QString &fileName,
                                       const std::function<void(const QString &)> &answer)
{
    const PassphraseDialog::Words words{
        .title = isNew ? tr("Encrypt the file") : tr("Open the file"),
        .text = isNew ? tr("Choose a passphrase for the file, and tell it to whoever imports it by another "
                           "way than the file.")
                      : tr("%1 is encrypted. Type its passphrase.").arg(QFileInfo(fileName).fileName()),
        .accept = isNew ? tr("Encrypt") : tr("Open")};
    auto *dialog = new PassphraseDialog(
        isNew ? PassphraseRequest::Reason::Choose : PassphraseRequest::Reason::Open, words, &window_);
    connect(dialog, &PassphraseDialog::chosen, this, answer);
    dialog->open();
}

void DeploymentTransfer::exportDeployments()
{
    const auto list = [] { return DeploymentCatalogue().list(); };
    whenAnswered(QtConcurrent::run(list), this, [this](const Result<QList<Deployment>> &deployments) {
        if (!deployments) {
            return tell(deployments.error());
        }
        QStringList names;
        for (const Deployment &deployment : *deployments) {
            names.append(deployment.name);
        }
        if (names.isEmpty()) {
            window_.notifications()->tell(NotificationBar::Tone::Information,
                                          tr("There is nothing to export: no deployment was added yet."));
            return;
        }
        auto *dialog = new ExportDeploymentsDialog(names, &window_);
        connect(dialog, &ExportDeploymentsDialog::chosen, this,
                [this](const QStringList &chosen, bool withPasswords) {
                    if (withPasswords) {
                        askPassphrase(true, {}, [this, chosen](const QString &passphrase) {
                            write(chosen, passphrase);
                        });
                    } else {
                        write(chosen, {});
                    }
                });
        dialog->open();
    });
}

void DeploymentTransfer::write(const QStringList &names, const QString &passphrase)
{
    const FileQuestion question{.kind = FileQuestion::Kind::Save,
                                .title = tr("Export deployments"),
                                .filters = {tr("Deployments (*.registrar)")},
                                .suggestedName = u"deployments.registrar"_s};
    FileQuestion::open(&window_, question, [this, names, passphrase](const QString &fileName) {
        const auto work = [names, passphrase, fileName, secrets = session_.secrets()]() -> Result<qsizetype> {
            const auto bundle = gatherBundle(DeploymentCatalogue(), *secrets, names, !passphrase.isEmpty());
            if (!bundle) {
                return failure(bundle.error());
            }
            const auto written = exportBundle(*bundle, passphrase, fileName);
            return written ? Result<qsizetype>(bundle->deployments.size()) : failure(written.error());
        };
        whenAnswered(QtConcurrent::run(&session_.secretsPool(), work), this,
                     [this, fileName](const Result<qsizetype> &count) {
                         if (!count) {
                             return tell(count.error());
                         }
                         window_.notifications()->tell(
                             NotificationBar::Tone::Success,
                             tr("%n deployment(s) were exported to %1.", nullptr, int(*count)).arg(fileName));
                     });
    });
}

void DeploymentTransfer::importDeployments()
{
    FileQuestion::open(&window_,
                       {.kind = FileQuestion::Kind::Open,
                        .title = tr("Import deployments"),
                        .filters = {tr("Deployments (*.registrar)"), tr("All files (*)")},
                        .suggestedName = {}},
                       [this](const QString &fileName) { importFile(fileName); });
}

void DeploymentTransfer::importFile(const QString &fileName)
{
    whenAnswered(QtConcurrent::run([fileName] { return readBundleFile(fileName); }), this,
                 [this, fileName](const Result<QByteArray> &bytes) {
                     if (!bytes) {
                         return tell(bytes.error());
                     }
                     if (isSealed(*bytes)) {
                         askPassphrase(false, fileName, [this, bytes = *bytes](const QString &passphrase) {
                             read(bytes, passphrase);
                         });
                     } else {
                         read(*bytes, {});
                     }
                 });
}

void DeploymentTransfer::read(const QByteArray &bytes, const QString &passphrase)
{
    const auto work = [bytes, passphrase, secrets = session_.secrets()]() -> Result<BundleImport> {
        const auto bundle = readBundle(bytes, passphrase);
        if (!bundle) {
            return failure(bundle.error());
        }
        DeploymentCatalogue catalogue;
        return importBundle(catalogue, *secrets, *bundle, false);
    };
    whenAnswered(
        QtConcurrent::run(&session_.secretsPool(), work), this, [this](const Result<BundleImport> &import) {
            if (!import) {
                return tell(import.error());
            }
            session_.readDeployments();
            const bool all = import->skipped.isEmpty();
            const QString done = tr("%n deployment(s) were imported.", nullptr, int(import->added.size()));
            window_.notifications()->tell(
                all ? NotificationBar::Tone::Success : NotificationBar::Tone::Warning,
                all ? done
                    : done + u' ' +
                          tr("There already, and left as they are: %1.").arg(import->skipped.join(u", "_s)));
        });
}

} // namespace registrar
