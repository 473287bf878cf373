// SPDX-License-Identifier: GPL-3.0-or-later
// The one window: the tree of deployments, the open pages, the status bar. It assembles them and does nothing
// else.
#include "app/main_window.h"

#include "app/about_dialog.h"
#include "app/window_actions.h"
#include "widgets/connections/deployment_tree.h"
#include "widgets/connections/server_status.h"
#include "widgets/shared/icons.h"
#include "widgets/shared/notification_bar.h"
#include "widgets/shared/operation_list_button.h"
#include "widgets/shared/page_tabs.h"
#include "widgets/shared/state_view.h"

#include <QAction>
#include <QCloseEvent>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace registrar
{

MainWindow::MainWindow(WindowServices services, QWidget *parent)
    : QMainWindow(parent)
    , services_(std::move(services))
    , model_(services_.deployments)
    , actions_(std::make_unique<WindowActions>(*this))
    , splitter_(new QSplitter(this))
    , tree_(new DeploymentTree(model_, splitter_))
    , notifications_(new NotificationBar(this))
    , stack_(new QStackedWidget(this))
    , welcome_(new StateView(this))
    , tabs_(new PageTabs(this))
    , server_(new ServerStatus(services_.deployments, this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"Registrar"_s);
    setWindowIcon(QIcon(u":/icons/registrar.svg"_s));
    makeLayout();
    makeStatusBar();
    connectParts();
    connectActions();
    restore();
    onTabChanged();
}

MainWindow::~MainWindow() = default;

void MainWindow::makeLayout()
{
    welcome_->showEmpty(u"table"_s, tr("Choose an entity"),
                        tr("Expand a deployment and a store in the tree, or press Ctrl+K and type a name."));
    stack_->addWidget(welcome_);
    stack_->addWidget(tabs_);
    auto *right = new QWidget(splitter_);
    auto *layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(notifications_);
    layout->addWidget(stack_, 1);
    splitter_->addWidget(tree_);
    splitter_->addWidget(right);
    splitter_->setStretchFactor(0, 0);
    splitter_->setStretchFactor(1, 1);
    splitter_->setChildrenCollapsible(false);
    tree_->setMinimumWidth(180);
    splitter_->setSizes({260, 900});
    setCentralWidget(splitter_);
    resize(1180, 740);
}

void MainWindow::makeStatusBar()
{
    auto *operations = new OperationListButton(services_.operations, this);
    statusBar()->setObjectName(u"statusBar"_s);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(server_, 1);
    statusBar()->addPermanentWidget(operations);
    connect(actions_->operations, &QAction::triggered, operations, &OperationListButton::showList);
}

void MainWindow::connectParts()
{
    connect(tree_, &DeploymentTree::entityActivated, this, &MainWindow::open);
    connect(tree_, &DeploymentTree::addDeploymentAsked, this, &MainWindow::addDeploymentAsked);
    connect(tree_, &DeploymentTree::openSandboxAsked, this, &MainWindow::openSandboxAsked);
    connect(tree_, &DeploymentTree::removalAsked, this, &MainWindow::removalAsked);
    connect(tabs_, &QTabWidget::currentChanged, this, &MainWindow::onTabChanged);
    connect(tabs_, &PageTabs::closeAsked, this, &MainWindow::askToClose);
    OpenDeployments &deployments = services_.deployments;
    connect(&deployments, &OpenDeployments::storeLost, this,
            [this](StoreConnection *store, const Error &error) { tell(store, error); });
    connect(&deployments, &OpenDeployments::storeMended, this,
            [this](StoreConnection *store) { tell(store, std::nullopt); });
}

void MainWindow::connectActions()
{
    connect(actions_->addDeployment, &QAction::triggered, this, &MainWindow::addDeploymentAsked);
    connect(actions_->openSandbox, &QAction::triggered, this, &MainWindow::openSandboxAsked);
    connect(actions_->closeTab, &QAction::triggered, this, [this] { askToClose(tabs_->currentWidget()); });
    connect(actions_->quit, &QAction::triggered, this, &QWidget::close);
    connect(actions_->nextTab, &QAction::triggered, this, [this] { tabs_->step(1); });
    connect(actions_->previousTab, &QAction::triggered, this, [this] { tabs_->step(-1); });
    connect(actions_->showTree, &QAction::toggled, tree_, &QWidget::setVisible);
    connect(actions_->findEntity, &QAction::triggered, this, [this] {
        actions_->showTree->setChecked(true);
        tree_->focusFilter();
    });
    connect(actions_->about, &QAction::triggered, this,
            [this] { openAboutDialog(this, services_.deployments); });
    for (auto action = actions_->themes.cbegin(); action != actions_->themes.cend(); ++action) {
        action.value()->setChecked(action.key() == services_.theme.choice());
        connect(action.value(), &QAction::triggered, this, [this, choice = action.key()] {
            services_.theme.setChoice(choice);
            services_.settings.setValue(u"theme"_s, Theme::choiceName(choice));
        });
    }
}

void MainWindow::open(const EntityAddress &address)
{
    if (address.entity.isEmpty()) {
        tree_->reveal(address);
        return;
    }
    if (QWidget *page = tabs_->page(address.toText())) {
        tabs_->setCurrentWidget(page);
        return;
    }
    auto *page = new EntityPage(services_.deployments, address, services_.pages, tabs_);
    connect(page, &EntityPage::contentMade, this,
            [this, page](QWidget *content) { onContentMade(page, content); });
    const QModelIndex node = model_.find(address);
    const QString title = node.isValid() ? node.data().toString() : address.entity;
    //: a tab's tool tip: entity, deployment, store
    tabs_->addPage(page, address.toText(), title,
                   tr("%1\n%2, %3").arg(address.entity, address.deployment, address.store),
                   icon(page->iconName(), IconTone::Dim));
    onTabChanged();
    if (page->content()) {
        onContentMade(page, page->content());
    }
}

EntityPage *MainWindow::currentPage() const
{
    return qobject_cast<EntityPage *>(tabs_->currentWidget());
}

void MainWindow::onContentMade(EntityPage *page, QWidget *)
{
    tabs_->setTabIcon(tabs_->indexOf(page), icon(page->iconName(), IconTone::Dim));
    onTabChanged();
}

void MainWindow::onTabChanged()
{
    EntityPage *page = currentPage();
    stack_->setCurrentWidget(page ? static_cast<QWidget *>(tabs_) : welcome_);
    server_->showStore(page ? page->address() : EntityAddress());
    actions_->closeTab->setEnabled(page != nullptr);
    actions_->nextTab->setEnabled(tabs_->count() > 1);
    actions_->previousTab->setEnabled(tabs_->count() > 1);
    setWindowTitle(
        page
            ? tr("%1 · %2 · Registrar").arg(tabs_->tabText(tabs_->currentIndex()), page->address().deployment)
            : u"Registrar"_s);
}

void MainWindow::askToClose(QWidget *page)
{
    if (page) {
        tabs_->closePage(page);
        onTabChanged();
    }
}

void MainWindow::tell(StoreConnection *store, const std::optional<Error> &lost)
{
    const QString name = store->deploymentName() + u'/' + store->store().name;
    if (lost) {
        notifications_->tell(NotificationBar::Tone::Warning,
                             tr("The connection to %1 broke and is being mended. Staged edits are kept. %2")
                                 .arg(name, lost->why));
    } else {
        notifications_->tell(NotificationBar::Tone::Success, tr("The connection to %1 is back.").arg(name));
    }
}

void MainWindow::restore()
{
    restoreGeometry(services_.settings.value(u"geometry"_s).toByteArray());
    splitter_->restoreState(services_.settings.value(u"splitter"_s).toByteArray());
}

bool MainWindow::event(QEvent *event)
{
    const bool handled = QMainWindow::event(event);
    if (event->type() == QEvent::Paint && !painted_) {
        painted_ = true;
        QMetaObject::invokeMethod(this, &MainWindow::firstPainted, Qt::QueuedConnection);
    }
    return handled;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    services_.settings.setValue(u"geometry"_s, saveGeometry());
    services_.settings.setValue(u"splitter"_s, splitter_->saveState());
    event->accept();
}

} // namespace registrar
