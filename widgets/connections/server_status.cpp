// SPDX-License-Identifier: GPL-3.0-or-later
// What the status bar tells of the current tab's store: deployment, server, latency, encryption.
#include "widgets/connections/server_status.h"

#include "widgets/shared/connection_badge.h"
#include "widgets/shared/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

QString latencyWords(std::chrono::microseconds latency)
{
    const double milliseconds = double(latency.count()) / 1000;
    return ServerStatus::tr("%1 ms").arg(QLocale().toString(milliseconds, 'f', milliseconds < 10 ? 1 : 0));
}

} // namespace

ServerStatus::ServerStatus(OpenDeployments &deployments, QWidget *parent)
    : QWidget(parent)
    , deployments_(deployments)
    , badge_(new ConnectionBadge(this))
    , server_(new QLabel(this))
    , latency_(new QLabel(this))
    , lock_(new QLabel(this))
{
    setObjectName(u"serverStatus"_s);
    server_->setObjectName(u"server"_s);
    latency_->setObjectName(u"latency"_s);
    lock_->setObjectName(u"encryption"_s);
    latency_->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 2, 8, 3);
    layout->setSpacing(12);
    for (QWidget *part : std::initializer_list<QWidget *>{badge_, server_, lock_, latency_}) {
        layout->addWidget(part);
    }
    layout->addStretch(1);
    const auto onStore = [this](StoreConnection *store) {
        if (store == deployments_.connection(address_.deployment, address_.store)) {
            update();
        }
    };
    connect(&deployments_, &OpenDeployments::storeChanged, this, onStore);
    connect(&deployments_, &OpenDeployments::latencyMeasured, this, onStore);
    connect(&deployments_, &OpenDeployments::removed, this, &ServerStatus::update);
    update();
}

void ServerStatus::showStore(const EntityAddress &address)
{
    address_ = address;
    update();
}

QString ServerStatus::serverText() const
{
    return server_->text();
}

QString ServerStatus::latencyText() const
{
    return latency_->text();
}

void ServerStatus::update()
{
    const OpenDeployment *open = deployments_.find(address_.deployment);
    const StoreConnection *store = deployments_.connection(address_.deployment, address_.store);
    for (QWidget *part : std::initializer_list<QWidget *>{server_, latency_, lock_}) {
        part->setVisible(store != nullptr);
    }
    if (!open) {
        badge_->clear();
        return;
    }
    badge_->showDeployment(open->deployment.name, open->deployment.environment, open->deployment.readOnly);
    if (!store) {
        return;
    }
    const ConnectionState &state = store->state();
    const bool connected = state.kind == ConnectionState::Kind::Connected && state.server;
    if (connected) {
        server_->setText(u"%1 %2"_s.arg(state.server->product, state.server->version));
        server_->setToolTip(tr("%1, signed in as %2")
                                .arg(store->store().address.firstHostText(),
                                     state.server->user.isEmpty() ? tr("nobody") : state.server->user));
        const bool safe = state.server->encrypted;
        lock_->setPixmap(icon(safe ? u"shield"_s : u"lock-open"_s, IconTone::Dim).pixmap(14, 14));
        lock_->setToolTip(safe ? tr("The connection is encrypted.") : tr("The connection is not encrypted."));
        lock_->setAccessibleName(lock_->toolTip());
    } else if (store->stage() == StoreConnection::Stage::Open) {
        server_->setText(tr("Connection lost, mending it"));
        server_->setToolTip(state.error ? state.error->toText() : QString());
    } else {
        server_->setText(store->stage() == StoreConnection::Stage::Opening ? tr("Connecting")
                                                                           : tr("Not connected"));
        server_->setToolTip(store->error() ? store->error()->toText() : QString());
    }
    lock_->setVisible(connected);
    latency_->setVisible(connected && state.latency.count() > 0);
    latency_->setText(latencyWords(state.latency));
    latency_->setToolTip(tr("How long the server takes to answer"));
}

} // namespace registrar
