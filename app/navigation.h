// SPDX-License-Identifier: GPL-3.0-or-later
// Back, forward and the line that says where one is, for the pages of one window.
#pragma once

#include "models/connections/open_deployments.h"
#include "models/connections/visit_history.h"

#include <QHash>
#include <QPointer>
#include <QTimer>

class QAction;
class QMainWindow;

namespace registrar
{

class ActionRegistry;
class EntityPage;
class LocationBar;
class OperationList;
class RecordsPage;

/// Follows what the window shows, and asks it to go elsewhere with `wanted`.
class Navigation : public QObject
{
    Q_OBJECT
public:
    /// Adds its two actions to the window's, and takes the mouse's back and forward buttons.
    Navigation(QMainWindow &window, ActionRegistry &actions, OpenDeployments &deployments,
               OperationList &operations);

    [[nodiscard]] QAction *backAction() const { return back_; }
    [[nodiscard]] QAction *forwardAction() const { return forward_; }

    /// A new tab: it is given its line.
    void addPage(EntityPage *page);
    /// Its records are there.
    void fillPage(EntityPage *page, RecordsPage *records);
    /// It is the one that is shown now; null where none is.
    void showPage(EntityPage *page);
    /// Where the page is to be taken as soon as its records are there.
    void keep(EntityPage *page, const Destination &destination);

Q_SIGNALS:
    void wanted(const registrar::Destination &destination);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void travel(std::optional<Destination> (VisitHistory::*step)());
    void noteNow();
    void refreshActions();
    void refreshLocation(EntityPage *page);
    [[nodiscard]] Destination placeOf(const EntityPage &page) const;
    void activatePart(const EntityPage &page, int part);

    QMainWindow &window_;
    OpenDeployments &deployments_;
    OperationList &operations_;
    VisitHistory history_;
    QAction *back_;
    QAction *forward_;
    QHash<EntityPage *, LocationBar *> bars_;
    QHash<EntityPage *, Destination> waiting_;
    QPointer<EntityPage> shown_;
    QTimer noting_; ///< so that what is met on the way to a place is no visit
};

} // namespace registrar
