// SPDX-License-Identifier: GPL-3.0-or-later
// The one window: the tree of deployments, the open pages, the status bar. It assembles them and does nothing
// else.
#pragma once

#include "app/kept_edits_notice.h"
#include "app/record_exports.h"
#include "app/window_services.h"
#include "models/connections/deployment_tree_model.h"
#include "models/connections/destination.h"
#include "models/connections/favourites_model.h"
#include "models/operations/operation_list_model.h"
#include "widgets/shared/notification_log.h"

#include <QMainWindow>
#include <QMimeData>

class QSplitter;
class QStackedWidget;

namespace registrar
{

class ActionRegistry;
class DeploymentTree;
class EntityPage;
class Navigation;
class NotificationBar;
class OperationListButton;
class OperationsPanel;
class RecordsPage;
class ServerStatus;
class WelcomePage;
class WindowPalette;
class WindowTabs;

class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// What the services refer to outlives the window.
    explicit MainWindow(WindowServices services, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens a tab on the entity, or shows the one that is open; without an entity, shows the store in the
    /// tree.
    void open(const EntityAddress &address);
    /// Goes there: opens or shows the entity's tab, sets its filter where the destination has one, and makes
    /// its record current, wherever it stands; where there is no such record the page says so.
    void open(const Destination &destination);
    /// Shows what `other` shows, at its place; for a window that replaces it.
    void takeOver(const MainWindow &other);
    [[nodiscard]] ActionRegistry &actionRegistry() const { return *actions_; }
    [[nodiscard]] WindowTabs &tabs() const { return *tabs_; }
    [[nodiscard]] DeploymentTree *tree() const { return tree_; }
    [[nodiscard]] NotificationBar *notifications() const { return notifications_; }
    [[nodiscard]] ServerStatus *serverStatus() const { return server_; }
    /// The current tab's page, or null.
    [[nodiscard]] EntityPage *currentPage() const;
    /// What the current tab holds; null while it waits for its store.
    [[nodiscard]] RecordsPage *currentRecords() const;

public Q_SLOTS:
    void toggleFavourite();
    void openPalette();
    void findEntity();
    void showTree(bool shown);
    void showOperations();
    void showMessages();
    void showSettings();
    void showShortcuts();
    void showAbout();

Q_SIGNALS:
    void firstPainted(); ///< once
    void addDeploymentAsked();
    void importDeploymentsAsked();
    void exportDeploymentsAsked();
    void openSandboxAsked();
    void removalAsked(const QString &deployment);
    void mimeDropped(const QMimeData *data); ///< onto the welcome page

protected:
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void makeLayout();
    void makeStatusBar();
    void connectParts();
    void restore();
    void showTabMenu(QWidget *page, const QPoint &place);
    void onTabChanged();
    void askAboutOperations();
    void showDatesAnew();
    void tell(StoreConnection *store, const std::optional<Error> &lost);

    WindowServices services_;
    DeploymentTreeModel model_;
    OperationListModel operationModel_;
    NotificationLog messages_;
    FavouritesModel favourites_;
    ActionRegistry *actions_;
    QSplitter *splitter_;
    QSplitter *pages_; ///< the tabs, and the panel below them
    DeploymentTree *tree_;
    NotificationBar *notifications_;
    RecordExports exports_;
    QStackedWidget *stack_;
    WelcomePage *welcome_;
    Navigation *navigation_;
    WindowTabs *tabs_;
    ServerStatus *server_;
    OperationListButton *operations_;
    OperationsPanel *panel_;
    WindowPalette *palette_;
    KeptEditsNotice keptEdits_;
    bool painted_ = false;
    bool closing_ = false; ///< the person has been told of what is staged
};

} // namespace registrar
