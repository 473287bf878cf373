// SPDX-License-Identifier: GPL-3.0-or-later
// What the status bar tells of the current tab's store: deployment, server, latency, encryption.
#pragma once

#include "models/connections/open_deployments.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace registrar
{

class ConnectionBadge;
class IconLabel;

class ServerStatus : public QWidget
{
    Q_OBJECT
public:
    explicit ServerStatus(OpenDeployments &deployments, QWidget *parent = nullptr);

    /// An address without a deployment shows nothing.
    void showStore(const EntityAddress &address);
    [[nodiscard]] QString serverText() const;
    [[nodiscard]] QString latencyText() const;
    [[nodiscard]] QString accessText() const;

Q_SIGNALS:
    void unlockAsked(const QString &deployment);
    void lockAsked(const QString &deployment);

protected:
    void changeEvent(QEvent *event) override;

private:
    void update();
    void showAccess(const OpenDeployment &open, const StoreConnection *store);

    OpenDeployments &deployments_;
    EntityAddress address_;
    ConnectionBadge *badge_;
    QLabel *server_;
    QLabel *latency_;
    IconLabel *lock_;
    QLabel *access_;
    QToolButton *unlock_;
};

} // namespace registrar
