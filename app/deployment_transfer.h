// SPDX-License-Identifier: GPL-3.0-or-later
// The window's way of exporting and importing deployments.
#pragma once

#include "operations/connections/deployment_bundle.h"

#include <QObject>

namespace registrar
{

class MainWindow;
class WindowSession;

/// Asks in the window, works on the session's thread for secrets, tells the outcome in the window. Both
/// outlive it.
class DeploymentTransfer : public QObject
{
    Q_OBJECT
public:
    DeploymentTransfer(MainWindow &window, WindowSession &session, QObject *parent = nullptr);

    void exportDeployments();
    void importDeployments();
    /// Also for a file that was dropped.
    void importFile(const QString &fileName);

private:
    void askPassphrase(bool isNew, const QString &fileName,
                       const std::function<void(const QString &passphrase)> &answer);
    void write(const QStringList &names, const QString &passphrase);
    void read(const QByteArray &bytes, const QString &passphrase);
    void tell(const Error &error);

    MainWindow &window_;
    WindowSession &session_;
};

} // namespace registrar
