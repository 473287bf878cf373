// SPDX-License-Identifier: GPL-3.0-or-later
// The window's pages: entities, what is staged, the journal; opened, named, closed and remembered.
#pragma once

#include "app/tab_memory.h"
#include "app/tab_places.h"
#include "app/window_services.h"
#include "models/connections/destination.h"

#include <QHash>

namespace registrar
{

class DeploymentTreeModel;
class EntityPage;
class Navigation;
class RecordExports;
class RecordsPage;
class SidePages;

class WindowTabs : public QObject
{
    Q_OBJECT
public:
    /// All of them outlive this object. The area, which holds the pages, is a child of `parent`.
    WindowTabs(const WindowServices &services, DeploymentTreeModel &model, Navigation &navigation,
               RecordExports &exports, QWidget *parent);
    ~WindowTabs() override;

    [[nodiscard]] PageArea *area() const { return area_; }
    [[nodiscard]] bool isEmpty() const { return area_->count() == 0; }
    /// The current tab's page of an entity, or null.
    [[nodiscard]] EntityPage *currentPage() const;
    /// What it holds; null while it waits for its store.
    [[nodiscard]] RecordsPage *currentRecords() const;
    [[nodiscard]] QString currentTitle() const;
    [[nodiscard]] bool hasClosed() const { return memory_.hasClosed(); }

    /// Opens a tab on the entity, or shows the one that is open.
    void open(const EntityAddress &address);
    void open(const Destination &destination);
    void showChanges();
    void showJournal();
    /// Shows a staged edit's record; 0: its entity.
    void showStaged(const EntityAddress &address, quint64 stagedId);

    void close(QWidget *page);
    void closeOthers();
    void reopenClosed();
    /// For the next start, and at it: the tabs, and where the person was in each.
    void keep();
    void reopen();
    /// Opens the tabs of `other`, each where it is, and asks their stores at once.
    void takeOver(const WindowTabs &other);

Q_SIGNALS:
    void changed(); ///< which tabs there are, which is current, or what it holds
    void messageShown(const QString &sentence);
    void deploymentUsed(const QString &deployment);

private:
    EntityPage *makePage(const EntityAddress &address);
    QWidget *makePageOf(const QString &key, QIcon &icon);
    void onContentMade(EntityPage *page, QWidget *content);
    /// Where the tab's records are, or where they are to be taken.
    [[nodiscard]] std::optional<RecordsPlace> placeOf(QWidget *page) const;
    void connectRecords(EntityPage *page, RecordsPage *records);
    void setTitle(QWidget *page, const QString &title);
    void refreshTitles();

    WindowServices services_;
    DeploymentTreeModel &model_;
    Navigation &navigation_;
    RecordExports &exports_;
    PageArea *area_;
    SidePages *sidePages_;
    TabMemory memory_;
    TabPlaces places_;
    QHash<const QWidget *, QString>
        titles_; ///< of entities, as they say them; the same ones tell their deployment too
};

} // namespace registrar
