// SPDX-License-Identifier: GPL-3.0-or-later
// The one window: the tree of deployments, the open pages, the status bar. It assembles them and does nothing
// else.
#include "app/main_window.h"

#include "app/about_dialog.h"
#include "app/deployment_actions.h"
#include "app/navigation.h"
#include "app/window_actions.h"
#include "app/window_menus.h"
#include "app/window_palette.h"
#include "app/window_tabs.h"
#include "widgets/changes/staged_button.h"
#include "widgets/connections/deployment_tree.h"
#include "widgets/connections/entity_page.h"
#include "widgets/connections/server_status.h"
#include "widgets/connections/welcome_page.h"
#include "widgets/operations/operations_panel.h"
#include "widgets/operations/running_operations_dialog.h"
#include "widgets/records/records_actions.h"
#include "widgets/settings/settings_dialog.h"
#include "widgets/settings/shortcuts_dialog.h"
#include "widgets/shared/action_registry.h"
#include "widgets/shared/notification_bar.h"
#include "widgets/shared/operation_list_button.h"
#include "widgets/shared/page_area.h"
#include "widgets/shared/panes.h"
#include "widgets/shared/question.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCloseEvent>
#include <QMenu>
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
const auto favouritesKey = u"window/favourites"_s;
} // namespace

MainWindow::MainWindow(WindowServices services, QWidget *parent)
    : QMainWindow(parent)
    , services_(services)
    , model_(services_.deployments)
    , operationModel_(services_.operations)
    , favourites_(model_)
    , actions_(new ActionRegistry(this, services_.preferences.file()))
    , splitter_(new QSplitter(this))
    , pages_(new QSplitter(Qt::Vertical, this))
    , tree_(new DeploymentTree(model_, favourites_, splitter_))
    , notifications_(new NotificationBar(this))
    , exports_(services_.operations, *notifications_)
    , stack_(new QStackedWidget(this))
    , welcome_(new WelcomePage(services_.deployments, services_.preferences.file(), this))
    , navigation_(new Navigation(*this, *actions_, services_.deployments, services_.operations))
    , tabs_(new WindowTabs(services_, model_, *navigation_, exports_, this))
    , server_(new ServerStatus(services_.deployments, this))
    , operations_(new OperationListButton(operationModel_, this))
    , panel_(new OperationsPanel(operationModel_, messages_, this))
    , palette_(new WindowPalette(*this, services_.deployments, services_.preferences))
    , keptEdits_(services_.records.staged(), *notifications_)
{
    setObjectName(u"mainWindow"_s);
    services_.records.setSettings(&services_.preferences.file());
    setDateFormat(services_.preferences.dateFormat());
    setWindowTitle(u"Registrar"_s);
    setWindowIcon(QIcon(u":/icons/registrar.svg"_s));
    makeLayout();
    makeStatusBar();
    connectParts();
    addWindowActions(*actions_, *this);
    addDeploymentActions(*actions_, *this, services_.deployments);
    addThemeActions(*actions_, services_.theme, services_.preferences);
    actions_->declare(recordsActions());
    new WindowMenus(*menuBar(), *actions_, this);
    restore();
    onTabChanged();
}

MainWindow::~MainWindow() = default;

void MainWindow::makeLayout()
{
    stack_->addWidget(welcome_);
    stack_->addWidget(tabs_->area());
    auto *right = new QWidget(splitter_);
    auto *layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(notifications_);
    pages_->addWidget(stack_);
    pages_->addWidget(panel_);
    pages_->setStretchFactor(0, 1);
    pages_->setChildrenCollapsible(false);
    pages_->setSizes({500, 220});
    panel_->hide();
    layout->addWidget(pages_, 1);
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
    markPane(statusBar());
    statusBar()->addWidget(server_, 1);
    auto *staged = new StagedButton(services_.records.staged(), this);
    connect(staged, &QToolButton::clicked, tabs_, &WindowTabs::showChanges);
    statusBar()->addPermanentWidget(staged);
    statusBar()->addPermanentWidget(operations_);
}

void MainWindow::connectParts()
{
    connect(tree_, &DeploymentTree::entityActivated, this,
            qOverload<const EntityAddress &>(&MainWindow::open));
    connect(tree_, &DeploymentTree::addDeploymentAsked, this, &MainWindow::addDeploymentAsked);
    connect(tree_, &DeploymentTree::openSandboxAsked, this, &MainWindow::openSandboxAsked);
    connect(tree_, &DeploymentTree::removalAsked, this, &MainWindow::removalAsked);
    connect(&keptEdits_, &KeptEditsNotice::showWanted, tabs_, &WindowTabs::showChanges);
    connect(navigation_, &Navigation::wanted, this, qOverload<const Destination &>(&MainWindow::open));
    connect(tabs_, &WindowTabs::changed, this, &MainWindow::onTabChanged);
    connect(tabs_, &WindowTabs::deploymentUsed, welcome_, &WelcomePage::remember);
    connect(tabs_, &WindowTabs::messageShown, this,
            [this](const QString &sentence) { statusBar()->showMessage(sentence, messageTime); });
    connect(tabs_->area(), &PageArea::menuAsked, this, &MainWindow::showTabMenu);
    connect(operations_, &QToolButton::clicked, this, &MainWindow::showOperations);
    connect(panel_, &OperationsPanel::closeAsked, panel_, &QWidget::hide);
    connect(notifications_, &NotificationBar::told, &messages_, &NotificationLog::add);
    connect(&favourites_, &FavouritesModel::changed, this,
            [this] { services_.preferences.file().setValue(favouritesKey, favourites_.addresses()); });
    connect(welcome_, &WelcomePage::addDeploymentAsked, this, &MainWindow::addDeploymentAsked);
    connect(welcome_, &WelcomePage::openSandboxAsked, this, &MainWindow::openSandboxAsked);
    connect(welcome_, &WelcomePage::mimeDropped, this, &MainWindow::mimeDropped);
    connect(welcome_, &WelcomePage::opened, this, qOverload<const EntityAddress &>(&MainWindow::open));
    connect(&services_.preferences, &Preferences::changed, this, [this](const QString &key) {
        if (key == Preferences::dateFormatKey) {
            showDatesAnew();
        }
    });
    OpenDeployments &deployments = services_.deployments;
    connect(&deployments, &OpenDeployments::storeLost, this,
            [this](StoreConnection *store, const Error &error) { tell(store, error); });
    connect(&deployments, &OpenDeployments::storeMended, this,
            [this](StoreConnection *store) { tell(store, std::nullopt); });
}

void MainWindow::toggleFavourite()
{
    const EntityPage *page = tabs_->currentPage();
    const EntityAddress address = page ? page->address() : tree_->current();
    if (!address.entity.isEmpty()) {
        favourites_.toggle(address);
    }
}

/// Records pages do more by themselves; other lists ask for their texts whenever they are painted.
void MainWindow::showDatesAnew()
{
    setDateFormat(services_.preferences.dateFormat());
    for (const QAbstractItemView *view : findChildren<QAbstractItemView *>()) {
        view->viewport()->update();
    }
}

void MainWindow::openPalette()
{
    palette_->open();
}

void MainWindow::showTabMenu(QWidget *page, const QPoint &place)
{
    tabs_->area()->setCurrentPage(page);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString &id : {u"closeTab"_s, u"closeOtherTabs"_s, u"reopenTab"_s, QString(), u"splitRight"_s,
                              u"splitDown"_s, u"moveTab"_s, QString(), u"toggleFavourite"_s}) {
        id.isEmpty() ? void(menu->addSeparator()) : menu->addAction(actions_->action(id));
    }
    menu->popup(place);
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
    panel_->showPart(OperationsPanel::Part::Operations);
}

void MainWindow::showMessages()
{
    panel_->showPart(OperationsPanel::Part::Messages);
}

void MainWindow::showSettings()
{
    SettingsDialog::open(this, services_.preferences);
}

void MainWindow::showShortcuts()
{
    ShortcutsDialog::open(this, *actions_);
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
    tabs_->takeOver(*other.tabs_);
    if (other.findChild<SettingsDialog *>()) {
        showSettings();
    }
}

void MainWindow::open(const EntityAddress &address)
{
    tree_->reveal(address);
    if (!address.entity.isEmpty()) {
        tabs_->open(address);
    }
}

void MainWindow::open(const Destination &destination)
{
    tree_->reveal(destination.address);
    if (!destination.address.entity.isEmpty()) {
        tabs_->open(destination);
    }
}

EntityPage *MainWindow::currentPage() const
{
    return tabs_->currentPage();
}

RecordsPage *MainWindow::currentRecords() const
{
    return tabs_->currentRecords();
}

void MainWindow::onTabChanged()
{
    EntityPage *page = tabs_->currentPage();
    PageArea &area = *tabs_->area();
    stack_->setCurrentWidget(tabs_->isEmpty() ? static_cast<QWidget *>(welcome_) : &area);
    server_->showStore(page ? page->address() : EntityAddress());
    const bool several = area.count() > 1;
    const std::pair<QString, bool> applies[] = {
        {u"closeTab"_s, !tabs_->isEmpty()},
        {u"closeOtherTabs"_s, several},
        {u"reopenTab"_s, tabs_->hasClosed()},
        {u"nextTab"_s, several},
        {u"previousTab"_s, several},
        {u"splitRight"_s, area.canSplit()},
        {u"splitDown"_s, area.canSplit()},
        {u"moveTab"_s, area.sides().size() > 1},
        {u"toggleFavourite"_s, page != nullptr || !tree_->current().entity.isEmpty()}};
    for (const auto &[id, enabled] : applies) {
        actions_->action(id)->setEnabled(enabled);
    }
    actions_->showPage(page ? page->content() : area.currentPage());
    navigation_->showPage(page);
    const QString title = tabs_->currentTitle();
    setWindowTitle(page               ? tr("%1 · %2 · Registrar").arg(title, page->address().deployment)
                   : !title.isEmpty() ? tr("%1 · Registrar").arg(title)
                                      : u"Registrar"_s);
}

void MainWindow::tell(StoreConnection *store, const std::optional<Error> &lost)
{
    const QString name = store->deploymentName() + u'/' + store->store().name;
    if (lost) {
        Error more = *lost;
        more.what.clear(); // the notice says it itself
        notifications_->tell(NotificationBar::Tone::Warning,
                             tr("The connection to %1 broke and is being mended. Staged edits are kept. %2")
                                 .arg(name, more.toText())
                                 .trimmed());
    } else {
        notifications_->tell(NotificationBar::Tone::Success, tr("The connection to %1 is back.").arg(name));
    }
}

void MainWindow::restore()
{
    const QSettings &memory = services_.preferences.file();
    restoreGeometry(memory.value(u"window/geometry"_s).toByteArray());
    splitter_->restoreState(memory.value(u"window/splitter"_s).toByteArray());
    pages_->restoreState(memory.value(u"window/panel"_s).toByteArray());
    favourites_.set(memory.value(favouritesKey).toStringList());
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
    const int staged = services_.records.staged().count();
    // A desktop that is being shut down is not kept waiting: nothing is lost.
    if (!closing_ && staged > 0 && !qApp->isSavingSession() && services_.preferences.asksBeforeQuitting()) {
        event->ignore();
        const Question question{
            .title = tr("Quit Registrar"),
            .text = tr("Quit with %n staged edit(s)?", nullptr, staged),
            .detail = tr("They have not been applied. They are kept on this computer and staged again when "
                         "you come back."),
            .accept = tr("Keep and quit"),
            .reject = {},
            .destructive = false,
            .typedName = {}};
        Question::open(this, question, [this](bool accepted) {
            closing_ = accepted;
            if (accepted)
                close();
        });
        return;
    }
    if (!services_.operations.running().isEmpty() && !qApp->isSavingSession()) {
        event->ignore();
        askAboutOperations();
        return;
    }
    services_.records.staged().flush();
    QSettings &memory = services_.preferences.file();
    memory.setValue(u"window/geometry"_s, saveGeometry());
    memory.setValue(u"window/splitter"_s, splitter_->saveState());
    memory.setValue(u"window/panel"_s, pages_->saveState());
    tabs_->keep();
    event->accept();
}

void MainWindow::askAboutOperations()
{
    auto *dialog = new RunningOperationsDialog(services_.operations, this);
    connect(dialog, &QDialog::accepted, this, &MainWindow::close);
    connect(dialog, &QDialog::rejected, this, [this] { closing_ = false; });
    dialog->open();
}

} // namespace registrar
