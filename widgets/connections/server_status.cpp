// SPDX-License-Identifier: GPL-3.0-or-later
// What the status bar tells of the current tab's store: deployment, server, latency, encryption.
#include "widgets/connections/server_status.h"

#include "models/connections/access_words.h"
#include "widgets/shared/connection_badge.h"
#include "widgets/shared/icon_label.h"
#include "widgets/shared/icons.h"
#include "widgets/shared/theme_palette.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

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
    , lock_(new IconLabel(this))
    , access_(new QLabel(this))
    , unlock_(new QToolButton(this))
{
    setObjectName(u"serverStatus"_s);
    server_->setObjectName(u"server"_s);
    latency_->setObjectName(u"latency"_s);
    lock_->setObjectName(u"encryption"_s);
    latency_->setForegroundRole(QPalette::PlaceholderText);
    access_->setObjectName(u"access"_s);
    access_->setTextFormat(Qt::PlainText);
    unlock_->setObjectName(u"unlock"_s);
    unlock_->setAutoRaise(true);
    unlock_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    unlock_->setFocusPolicy(Qt::TabFocus);
    connect(unlock_, &QToolButton::clicked, this, [this] {
        const OpenDeployment *open = deployments_.find(address_.deployment);
        if (open) {
            open->unlockedUntil ? Q_EMIT lockAsked(open->deployment.name)
                                : Q_EMIT unlockAsked(open->deployment.name);
        }
    });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 2, 8, 3);
    layout->setSpacing(12);
    for (QWidget *part :
         std::initializer_list<QWidget *>{badge_, access_, unlock_, server_, lock_, latency_}) {
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
    connect(&deployments_, &OpenDeployments::accessChanged, this, &ServerStatus::update);
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

void ServerStatus::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        update(); // colours that no role of a palette stands for
    }
}

QString ServerStatus::accessText() const
{
    return access_->text();
}

void ServerStatus::showAccess(const OpenDeployment &open, const StoreConnection *store)
{
    const AccessWords words = accessWords(open, store ? store->state().server : std::nullopt);
    const ThemePalette &theme = ThemePalette::of(palette());
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, words.tone == AccessWords::Tone::Good      ? theme.success
                                          : words.tone == AccessWords::Tone::Careful ? theme.warning
                                                                                     : theme.dim);
    access_->setPalette(colors);
    access_->setText(words.text);
    access_->setToolTip(words.detail);
    access_->setAccessibleDescription(words.detail);
    access_->setVisible(!words.text.isEmpty());
    const bool isUnlocked = open.unlockedUntil.has_value();
    unlock_->setVisible(isUnlocked || open.deployment.readOnly);
    unlock_->setText(isUnlocked ? tr("Lock") : tr("Unlock…"));
    unlock_->setIcon(icon(isUnlocked ? u"lock"_s : u"lock-open"_s, IconTone::Dim));
    unlock_->setToolTip(isUnlocked ? tr("Make %1 read-only again").arg(open.deployment.name)
                                   : tr("Let %1 be written to for a time").arg(open.deployment.name));
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
        access_->hide();
        unlock_->hide();
        return;
    }
    showAccess(*open, store);
    badge_->showDeployment(open->deployment,
                           accessWords(*open, store ? store->state().server : std::nullopt).sentence());
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
        const bool tunnelled = store->store().tunnel.has_value();
        const bool safe = state.server->encrypted || tunnelled;
        lock_->setIcon(icon(safe ? u"shield"_s : u"lock-open"_s, IconTone::Dim), 14);
        lock_->setToolTip(state.server->encrypted ? tr("The connection is encrypted.")
                          : tunnelled ? tr("The connection is encrypted as far as the SSH server.")
                                      : tr("The connection is not encrypted."));
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
