// SPDX-License-Identifier: GPL-3.0-or-later
// The one window: the tree of deployments, the open pages, the status bar. It assembles them and does nothing
// else.
#pragma once

#include "app/window_services.h"
#include "models/connections/deployment_tree_model.h"

#include <QMainWindow>

class QSplitter;
class QStackedWidget;

namespace registrar
{

class ActionRegistry;
class DeploymentTree;
class EntityPage;
class NotificationBar;
class OperationListButton;
class PageTabs;
class RecordsPage;
class ServerStatus;
class StateView;

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
    /// Shows what `other` shows, at its place; for a window that replaces it.
    void takeOver(const MainWindow &other);
    [[nodiscard]] ActionRegistry &actions() const { return *actions_; }
    [[nodiscard]] DeploymentTree *tree() const { return tree_; }
    [[nodiscard]] NotificationBar *notifications() const { return notifications_; }
    /// The current tab's page, or null.
    [[nodiscard]] EntityPage *currentPage() const;
    /// What the current tab holds; null while it waits for its store.
    [[nodiscard]] RecordsPage *currentRecords() const;

public Q_SLOTS:
    void closeCurrentTab();
    void stepTab(int by);
    void findEntity();
    void showTree(bool shown);
    void showOperations();
    void showSettings();
    void showAbout();

Q_SIGNALS:
    void firstPainted(); ///< once
    void addDeploymentAsked();
    void openSandboxAsked();
    void removalAsked(const QString &deployment);

protected:
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void makeLayout();
    void makeStatusBar();
    void connectParts();
    void restore();
    void onTabChanged();
    void onContentMade(EntityPage *page, QWidget *content);
    void askToClose(QWidget *page);
    [[nodiscard]] bool hasStagedChanges() const;
    void tell(StoreConnection *store, const std::optional<Error> &lost);

    WindowServices services_;
    DeploymentTreeModel model_;
    ActionRegistry *actions_;
    QSplitter *splitter_;
    DeploymentTree *tree_;
    NotificationBar *notifications_;
    QStackedWidget *stack_;
    StateView *welcome_;
    PageTabs *tabs_;
    ServerStatus *server_;
    OperationListButton *operations_;
    bool painted_ = false;
    bool closing_ = false; ///< the person has agreed to lose what is staged
};

} // namespace registrar
