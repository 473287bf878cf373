// SPDX-License-Identifier: GPL-3.0-or-later
// What the window asks about deployments: adding, editing, removing, unlocking, taking them along.
#include "app/deployment_dialogs.h"

#include "app/main_window.h"
#include "app/window_session.h"
#include "models/changes/staged_stores.h"
#include "widgets/connections/deployment_dialog.h"
#include "widgets/connections/deployment_tree.h"
#include "widgets/connections/passphrase_dialog.h"
#include "widgets/connections/server_status.h"
#include "widgets/connections/unlock_dialog.h"
#include "widgets/shared/notification_bar.h"
#include "widgets/shared/question.h"

#include <QMimeData>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace registrar
{

DeploymentDialogs::DeploymentDialogs(MainWindow &window, WindowSession &session, StagedStores &staged,
                                     QObject *parent)
    : QObject(parent)
    , window_(window)
    , session_(session)
    , staged_(staged)
    , transfer_(window, session)
{
    connectWindow();
    connectSession();
}

void DeploymentDialogs::connectWindow()
{
    connect(&window_, &MainWindow::addDeploymentAsked, this, &DeploymentDialogs::add);
    connect(&window_, &MainWindow::removalAsked, this, &DeploymentDialogs::remove);
    connect(&window_, &MainWindow::mimeDropped, this, &DeploymentDialogs::takeMime);
    connect(window_.tree(), &DeploymentTree::editAsked, this, &DeploymentDialogs::edit);
    connect(window_.tree(), &DeploymentTree::unlockAsked, this, &DeploymentDialogs::unlock);
    connect(window_.tree(), &DeploymentTree::lockAsked, &session_, &WindowSession::lock);
    connect(window_.serverStatus(), &ServerStatus::unlockAsked, this, &DeploymentDialogs::unlock);
    connect(window_.serverStatus(), &ServerStatus::lockAsked, &session_, &WindowSession::lock);
    connect(&window_, &MainWindow::exportDeploymentsAsked, &transfer_,
            &DeploymentTransfer::exportDeployments);
    connect(&window_, &MainWindow::importDeploymentsAsked, &transfer_,
            &DeploymentTransfer::importDeployments);
}

void DeploymentDialogs::connectSession()
{
    connect(&session_, &WindowSession::deploymentAdded, this, [this](const QString &name) {
        const OpenDeployment *open = session_.deployments().find(name);
        if (open && !open->stores.isEmpty()) {
            window_.open({name, open->stores.first()->store().name, {}});
        }
    });
    connect(&session_, &WindowSession::deploymentRenamed, &staged_, &StagedStores::rename);
    connect(&session_.deployments(), &OpenDeployments::relocked, this, [this](const QString &name) {
        window_.notifications()->tell(
            NotificationBar::Tone::Information,
            tr("%1 is read-only again: the time it was unlocked for is over.").arg(name));
    });
    connect(&session_.passphrases(), &PassphraseExchange::asked, this, &DeploymentDialogs::askPassphrase);
}

void DeploymentDialogs::askPassphrase(const PassphraseRequest &request)
{
    auto *dialog = new PassphraseDialog(request.reason, PassphraseDialog::wordsFor(request), &window_);
    PassphraseExchange *exchange = &session_.passphrases();
    // Somebody waits on another thread, so there is an answer however the dialog ends, and one alone.
    const auto isAnswered = std::make_shared<bool>(false);
    connect(dialog, &PassphraseDialog::chosen, exchange, [exchange, isAnswered](const QString &passphrase) {
        *isAnswered = true;
        exchange->answer(passphrase);
    });
    connect(dialog, &QObject::destroyed, exchange, [exchange, isAnswered] {
        if (!*isAnswered) {
            exchange->answer({});
        }
    });
    dialog->open();
}

DeploymentDialog *DeploymentDialogs::add()
{
    auto *dialog = new DeploymentDialog(session_.deployments(), &window_);
    connect(dialog, &DeploymentDialog::chosen, &session_, &WindowSession::addDeployment);
    dialog->open();
    return dialog;
}

void DeploymentDialogs::edit(const QString &deployment)
{
    const OpenDeployment *open = session_.deployments().find(deployment);
    if (!open) {
        return;
    }
    if (session_.isSandboxed(deployment)) {
        window_.notifications()->tell(
            NotificationBar::Tone::Information,
            tr("%1 is on the sandbox, whose servers and addresses are made anew each time.").arg(deployment));
        return;
    }
    Deployment known = open->deployment;
    known.readOnly = known.readOnly || open->unlockedUntil;
    auto *dialog = new DeploymentDialog(session_.deployments(), &window_);
    dialog->edit(known, [this](const QString &name, const DeploymentStore &store) {
        return session_.password(name, store);
    });
    connect(dialog, &DeploymentDialog::edited, &session_, &WindowSession::updateDeployment);
    dialog->open();
}

void DeploymentDialogs::remove(const QString &deployment)
{
    const int lost = staged_.count(deployment);
    const Question question{
        .title = tr("Remove deployment"),
        .text = tr("Remove %1 from this computer?").arg(deployment),
        .detail = tr("Its addresses and passwords are forgotten here. Nothing in its "
                     "stores is changed.") +
                  (lost > 0 ? u' ' + tr("%n staged edit(s) are lost.", nullptr, lost) : QString()),
        .accept = tr("Remove"),
        .reject = {},
        .destructive = true,
        .typedName = {}};
    Question::open(&window_, question, [this, deployment](bool accepted) {
        if (accepted) {
            staged_.forget(deployment);
            session_.removeDeployment(deployment);
        }
    });
}

void DeploymentDialogs::unlock(const QString &deployment)
{
    auto *dialog = new UnlockDialog(deployment, &window_);
    connect(dialog, &UnlockDialog::chosen, &session_,
            [this, deployment](const QDateTime &until, const QString &reason) {
                session_.unlock(deployment, until, reason);
            });
    dialog->open();
}

void DeploymentDialogs::takeMime(const QMimeData *data)
{
    const QUrl url = data && data->hasUrls() ? data->urls().first() : QUrl();
    if (url.isLocalFile() && url.fileName().endsWith(u".registrar")) {
        transfer_.importFile(url.toLocalFile());
        return;
    }
    add()->importMime(data);
}

} // namespace registrar
