// SPDX-License-Identifier: GPL-3.0-or-later
// What the window shows while nothing is open: deployments of late, and ways to begin.
#include "widgets/connections/welcome_page.h"

#include "models/connections/access_words.h"
#include "widgets/shared/connection_badge.h"
#include "widgets/shared/icons.h"
#include "widgets/shared/panes.h"
#include "widgets/shared/theme_palette.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

const QString settingsKey = u"recentDeployments"_s;
constexpr int mostShown = 6;
constexpr int columnWidth = 460;

QLabel *plainLabel(QWidget *parent, bool isDim)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    if (isDim) {
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    return label;
}

} // namespace

WelcomePage::WelcomePage(OpenDeployments &deployments, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , deployments_(deployments)
    , settings_(settings)
    , title_(plainLabel(this, false))
    , detail_(plainLabel(this, true))
    , recentTitle_(plainLabel(this, true))
    , recent_(new QVBoxLayout)
{
    setObjectName(u"welcome"_s);
    setAcceptDrops(true);
    setFocusPolicy(Qt::ClickFocus);
    makeLayout();
    markPane(this);
    for (const auto signal : {&OpenDeployments::added, &OpenDeployments::removed}) {
        connect(&deployments_, signal, this, &WelcomePage::update);
    }
    connect(&deployments_, &OpenDeployments::accessChanged, this, &WelcomePage::update);
    update();
}

void WelcomePage::makeLayout()
{
    QFont large = title_->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setWeight(QFont::DemiBold);
    title_->setFont(large);
    title_->setObjectName(u"welcomeTitle"_s);
    auto *add = new QPushButton(icon(u"add"_s), tr("Add deployment…"), this);
    add->setObjectName(u"welcomeAdd"_s);
    auto *sandbox = new QPushButton(icon(u"sandbox"_s), tr("Open sandbox"), this);
    sandbox->setObjectName(u"welcomeSandbox"_s);
    connect(add, &QPushButton::clicked, this, &WelcomePage::addDeploymentAsked);
    connect(sandbox, &QPushButton::clicked, this, &WelcomePage::openSandboxAsked);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(add);
    buttons->addWidget(sandbox);
    buttons->addStretch(1);
    auto *drop = plainLabel(this, true);
    drop->setText(
        tr("Drop a .env file, a docker-compose.yml, an alembic.ini or exported deployments here, or "
           "press Ctrl+V to paste addresses."));
    recentTitle_->setText(tr("Deployments"));
    recent_->setSpacing(2);
    auto *column = new QWidget(this);
    column->setMaximumWidth(columnWidth);
    auto *layout = new QVBoxLayout(column);
    layout->setSpacing(8);
    layout->addWidget(title_);
    layout->addWidget(detail_);
    layout->addSpacing(10);
    layout->addLayout(buttons);
    layout->addSpacing(14);
    layout->addWidget(recentTitle_);
    layout->addLayout(recent_);
    layout->addSpacing(14);
    layout->addWidget(drop);
    auto *centred = new QHBoxLayout;
    centred->addStretch(1);
    centred->addWidget(column, 10);
    centred->addStretch(1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(32, 24, 32, 24);
    all->addStretch(2);
    all->addLayout(centred);
    all->addStretch(3);
}

QStringList WelcomePage::recent() const
{
    QStringList names = settings_.value(settingsKey).toStringList();
    for (const OpenDeployment &open : deployments_.deployments()) {
        if (!names.contains(open.deployment.name)) {
            names.append(open.deployment.name);
        }
    }
    names.removeIf([this](const QString &name) { return !deployments_.find(name); });
    return names.mid(0, mostShown);
}

void WelcomePage::remember(const QString &deployment)
{
    QStringList names = settings_.value(settingsKey).toStringList();
    names.removeAll(deployment);
    names.prepend(deployment);
    settings_.setValue(settingsKey, names.mid(0, mostShown));
    update();
}

void WelcomePage::update()
{
    while (QLayoutItem *item = recent_->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QStringList names = recent();
    for (const QString &name : names) {
        recent_->addWidget(makeButton(*deployments_.find(name)));
    }
    recentTitle_->setVisible(!names.isEmpty());
    title_->setText(names.isEmpty() ? tr("Welcome to Registrar") : tr("Nothing is open"));
    detail_->setText(names.isEmpty()
                         ? tr("Add a platform with its databases, or try everything on the sandbox: private "
                              "servers with sample data on this computer.")
                         : tr("Choose an entity in the tree, press Ctrl+K and type its name, or go on with a "
                              "deployment."));
}

QWidget *WelcomePage::makeButton(const OpenDeployment &open)
{
    const Deployment &deployment = open.deployment;
    auto *button = new QPushButton(this);
    button->setObjectName(u"recent-"_s + deployment.name);
    button->setFlat(true);
    button->setAccessibleName(tr("%1, %2, %3")
                                  .arg(deployment.name,
                                       ConnectionBadge::environmentTitle(deployment.environment),
                                       deployment.blueprint));
    auto *badge = new ConnectionBadge(button);
    badge->showDeployment(deployment, accessWords(open).sentence());
    auto *blueprint = plainLabel(button, true);
    blueprint->setWordWrap(false);
    blueprint->setText(deployment.blueprint.section(u'/', -1));
    auto *layout = new QHBoxLayout(button);
    layout->setContentsMargins(10, 6, 10, 6);
    layout->addWidget(badge);
    layout->addStretch(1);
    layout->addWidget(blueprint);
    button->setMinimumHeight(badge->sizeHint().height() + 12);
    for (QWidget *part : std::initializer_list<QWidget *>{badge, blueprint}) {
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    connect(button, &QPushButton::clicked, this, [this, name = deployment.name] {
        const OpenDeployment *known = deployments_.find(name);
        if (known && !known->stores.isEmpty()) {
            Q_EMIT opened({name, known->stores.first()->store().name, {}});
        }
    });
    return button;
}

void WelcomePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText()) {
        event->acceptProposedAction();
        isDropTarget_ = true;
        QWidget::update();
    }
}

void WelcomePage::dragLeaveEvent(QDragLeaveEvent *)
{
    isDropTarget_ = false;
    QWidget::update();
}

void WelcomePage::dropEvent(QDropEvent *event)
{
    isDropTarget_ = false;
    QWidget::update();
    event->acceptProposedAction();
    Q_EMIT mimeDropped(event->mimeData());
}

void WelcomePage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste)) {
        Q_EMIT mimeDropped(QGuiApplication::clipboard()->mimeData());
    } else {
        QWidget::keyPressEvent(event);
    }
}

void WelcomePage::paintEvent(QPaintEvent *)
{
    const ThemePalette &theme = ThemePalette::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.base);
    if (isDropTarget_) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.accent, 2, Qt::DashLine));
        painter.drawRoundedRect(rect().adjusted(12, 12, -12, -12), 8, 8);
    }
}

} // namespace registrar
