// SPDX-License-Identifier: GPL-3.0-or-later
// The one window: the tree of deployments, the open pages, the status bar. It assembles them and does nothing
// else.
#include "app/main_window.h"

#include "app/about_dialog.h"
#include "app/window_actions.h"
#include "app/window_menus.h"
#include "widgets/connections/deployment_tree.h"
#include "widgets/connections/entity_page.h"
#include "widgets/connections/server_status.h"
#include "widgets/records/records_actions.h"
#include "widgets/records/records_page.h"
#include "widgets/settings/settings_dialog.h"
#include "widgets/shared/action_registry.h"
#include "widgets/shared/icons.h"
#include "widgets/shared/notification_bar.h"
#include "widgets/shared/operation_list_button.h"
#include "widgets/shared/page_tabs.h"
#include "widgets/shared/question.h"
#include "widgets/shared/state_view.h"

#include <QCloseEvent>
#include <QMenuBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{
constexpr int messageTime = 5000; ///< milliseconds

/// `entity` empty: the whole window is being closed.
Question closeQuestion(const QString &entity)
{
    const bool all = entity.isEmpty();
    return {.title = all ? MainWindow::tr("Quit Registrar") : MainWindow::tr("Close tab"),
            .text = all ? MainWindow::tr("Quit and lose the staged edits?")
                        : MainWindow::tr("Close %1 and lose its staged edits?").arg(entity),
            .detail = MainWindow::tr("They have not been applied to the store yet."),
            .accept = all ? MainWindow::tr("Discard and quit") : MainWindow::tr("Discard and close"),
            .reject = {},
            .destructive = true,
            .typedName = {}};
}
} // namespace

MainWindow::MainWindow(WindowServices services, QWidget *parent)
    : QMainWindow(parent)
    , services_(std::move(services))
    , model_(services_.deployments)
    , actions_(new ActionRegistry(this, services_.preferences.file()))
    , splitter_(new QSplitter(this))
    , tree_(new DeploymentTree(model_, splitter_))
    , notifications_(new NotificationBar(this))
    , stack_(new QStackedWidget(this))
    , welcome_(new StateView(this))
    , tabs_(new PageTabs(this))
    , server_(new ServerStatus(services_.deployments, this))
    , operations_(new OperationListButton(services_.operations, this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"Registrar"_s);
    setWindowIcon(QIcon(u":/icons/registrar.svg"_s));
    makeLayout();
    makeStatusBar();
    connectParts();
    addWindowActions(*actions_, *this);
    addThemeActions(*actions_, services_.theme, services_.preferences);
    actions_->declare(recordsActions());
    new WindowMenus(*menuBar(), *actions_, this);
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
    statusBar()->setObjectName(u"statusBar"_s);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(server_, 1);
    statusBar()->addPermanentWidget(operations_);
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

void MainWindow::closeCurrentTab()
{
    askToClose(tabs_->currentWidget());
}

void MainWindow::stepTab(int by)
{
    tabs_->step(by);
}

void MainWindow::findEntity()
{
    actions_->action(u"showTree"_s)->setChecked(true);
    tree_->focusFilter();
}

void MainWindow::showTree(bool shown)
{
    tree_->setVisible(shown);
}

void MainWindow::showOperations()
{
    operations_->showList();
}

void MainWindow::showSettings()
{
    SettingsDialog::open(this, services_.preferences);
}

void MainWindow::showAbout()
{
    openAboutDialog(this, services_.deployments);
}

void MainWindow::takeOver(const MainWindow &other)
{
    restoreGeometry(other.saveGeometry());
    splitter_->restoreState(other.splitter_->saveState());
    actions_->action(u"showTree"_s)->setChecked(other.actions_->action(u"showTree"_s)->isChecked());
    for (const QString &key : other.tabs_->keys()) {
        if (const auto address = EntityAddress::fromText(key)) {
            open(*address);
        }
    }
    tabs_->setCurrentIndex(other.tabs_->currentIndex());
    if (other.findChild<SettingsDialog *>()) {
        showSettings();
    }
}

void MainWindow::open(const EntityAddress &address)
{
    tree_->reveal(address);
    if (address.entity.isEmpty()) {
        return;
    }
    if (QWidget *page = tabs_->page(address.toText())) {
        tabs_->setCurrentWidget(page);
        return;
    }
    const auto factory = [this](StoreConnection &store, std::shared_ptr<const Blueprint> blueprint,
                                const BlueprintEntity &entity, QWidget *parent) {
        return services_.records.make(store, blueprint, entity, parent);
    };
    auto *page = new EntityPage(services_.deployments, address, factory, tabs_);
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

RecordsPage *MainWindow::currentRecords() const
{
    const EntityPage *page = currentPage();
    return page ? qobject_cast<RecordsPage *>(page->content()) : nullptr;
}

void MainWindow::onContentMade(EntityPage *page, QWidget *content)
{
    tabs_->setTabIcon(tabs_->indexOf(page), icon(page->iconName(), IconTone::Dim));
    if (auto *records = qobject_cast<RecordsPage *>(content)) {
        const auto retitle = [this, page](const QString &title) {
            tabs_->setTabText(tabs_->indexOf(page), title);
        };
        retitle(records->title());
        connect(records, &RecordsPage::titleChanged, this, retitle);
        connect(records, &RecordsPage::messageShown, this,
                [this](const QString &sentence) { statusBar()->showMessage(sentence, messageTime); });
        if (page == currentPage()) {
            records->focusTable();
        }
    }
    onTabChanged();
}

void MainWindow::onTabChanged()
{
    EntityPage *page = currentPage();
    stack_->setCurrentWidget(page ? static_cast<QWidget *>(tabs_) : welcome_);
    server_->showStore(page ? page->address() : EntityAddress());
    actions_->action(u"closeTab"_s)->setEnabled(page != nullptr);
    actions_->action(u"nextTab"_s)->setEnabled(tabs_->count() > 1);
    actions_->action(u"previousTab"_s)->setEnabled(tabs_->count() > 1);
    actions_->showPage(page ? page->content() : nullptr);
    setWindowTitle(
        page
            ? tr("%1 · %2 · Registrar").arg(tabs_->tabText(tabs_->currentIndex()), page->address().deployment)
            : u"Registrar"_s);
}

bool MainWindow::hasStagedChanges() const
{
    for (int index = 0; index < tabs_->count(); ++index) {
        const auto *page = qobject_cast<EntityPage *>(tabs_->widget(index));
        const auto *records = page ? qobject_cast<RecordsPage *>(page->content()) : nullptr;
        if (records && records->hasStagedChanges()) {
            return true;
        }
    }
    return false;
}

void MainWindow::askToClose(QWidget *page)
{
    const auto *entityPage = qobject_cast<EntityPage *>(page);
    auto *records = entityPage ? qobject_cast<RecordsPage *>(entityPage->content()) : nullptr;
    if (!records || !records->hasStagedChanges()) {
        tabs_->closePage(page);
        onTabChanged();
        return;
    }
    const EntityAddress address = entityPage->address();
    const EntitySource source = records->entity().source;
    Question::open(this, closeQuestion(address.entity), [this, address, source](bool accepted) {
        if (!accepted) {
            return;
        }
        if (const auto staged = services_.records.staged(address.deployment, address.store)) {
            staged->discard(source);
        }
        tabs_->closePage(tabs_->page(address.toText()));
        onTabChanged();
    });
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
    const QSettings &memory = services_.preferences.file();
    restoreGeometry(memory.value(u"window/geometry"_s).toByteArray());
    splitter_->restoreState(memory.value(u"window/splitter"_s).toByteArray());
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
    if (!closing_ && hasStagedChanges()) {
        event->ignore();
        Question::open(this, closeQuestion({}), [this](bool accepted) {
            closing_ = accepted;
            if (accepted) {
                close();
            }
        });
        return;
    }
    QSettings &memory = services_.preferences.file();
    memory.setValue(u"window/geometry"_s, saveGeometry());
    memory.setValue(u"window/splitter"_s, splitter_->saveState());
    event->accept();
}

} // namespace registrar
