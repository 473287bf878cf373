// SPDX-License-Identifier: GPL-3.0-or-later
// What the window asks about deployments: adding, editing, removing, unlocking, taking them along.
#pragma once

#include "app/deployment_transfer.h"

class QMimeData;

namespace registrar
{

class DeploymentDialog;
struct PassphraseRequest;
class StagedStores;

/// Connects the window's wishes with the session. All of them outlive it.
class DeploymentDialogs : public QObject
{
    Q_OBJECT
public:
    DeploymentDialogs(MainWindow &window, WindowSession &session, StagedStores &staged,
                      QObject *parent = nullptr);

    /// The dialog is open already.
    DeploymentDialog *add();
    void edit(const QString &deployment);
    void remove(const QString &deployment);
    void unlock(const QString &deployment);
    /// What was dropped or pasted: a file of deployments is imported, anything else begins a new deployment.
    void takeMime(const QMimeData *data);

private:
    void connectWindow();
    void connectSession();
    void askPassphrase(const PassphraseRequest &request);

    MainWindow &window_;
    WindowSession &session_;
    StagedStores &staged_;
    DeploymentTransfer transfer_;
};

} // namespace registrar
