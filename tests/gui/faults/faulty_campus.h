// SPDX-License-Identifier: GPL-3.0-or-later
// The campus with more records than a page, and what the tests of failing networks and servers look at in it.
#pragma once

#include "tests/gui/changes/changes_window.h"
#include "widgets/records/records_table.h"
#include "widgets/shared/notification_bar.h"

#include <QTimer>

namespace registrar
{

/// Which records of the campus a test works on: one entity of each kind of store.
struct CampusPart {
    QString store;
    QString entity;
    FieldPath field; ///< that is edited
    QString key;     ///< of the record that was edited, as the table shows it; the first one
};

[[nodiscard]] CampusPart campusPart(StoreKind kind);

/// Fills each store far beyond a page. A user counts its own updates, and one that is added gets its key from
/// the server, so that what is written twice shows.
[[nodiscard]] Result<void> fillFar(const Campus &campus);

/// Stages an update of the first record and an addition, both of which write `text`.
[[nodiscard]] bool stageBoth(RecordsModel &model, CampusPart &part, const QString &text);

/// What the store itself has of it, past Registrar's drivers.
struct Written {
    int updated = 0; ///< how often the record was updated; 0 or 1 where the store keeps no count
    int added = 0;   ///< how many records were added
    [[nodiscard]] bool operator==(const Written &) const = default;
};
[[nodiscard]] Written written(const Campus &campus, const CampusPart &part, const QString &text);

/// Counts turns of the event loop, to see that it goes on.
class Ticks
{
public:
    Ticks();
    [[nodiscard]] int count() const { return count_; }

private:
    QTimer timer_;
    int count_ = 0;
};

/// The window on the campus, and everything that it tells.
class FaultyWindow
{
public:
    FaultyWindow(const QMap<QString, StoreAccess> &stores, const QString &folder);

    /// Opens the records; false where they do not come.
    [[nodiscard]] bool open(const CampusPart &part);
    [[nodiscard]] ChangesWindow &window() { return window_; }
    [[nodiscard]] RecordsPage *page() { return window_.window().currentRecords(); }
    [[nodiscard]] RecordsModel &model() { return *ChangesWindow::modelOf(page()); }
    [[nodiscard]] RecordsTable *table()
    {
        return page()->findChild<RecordsTable *>(QStringLiteral("recordsTable"));
    }
    void scrollToEnd();
    void scrollToStart();
    /// Whether all that is in sight is loaded.
    [[nodiscard]] bool isInSightLoaded();
    [[nodiscard]] ConnectionState::Kind state(const QString &store);
    /// Presses a button of the page by its name; false where it cannot be pressed.
    [[nodiscard]] bool press(const QString &button);
    /// Reads the page again, applies its staged edits, so many of them, and waits until they are written.
    [[nodiscard]] bool applyAgain(int edits = 2);

    /// What the page's own line tells.
    [[nodiscard]] NotificationBar *notice()
    {
        return page()->findChild<NotificationBar *>(QStringLiteral("notice"));
    }
    /// Everything that was told in the window and its pages since the start.
    [[nodiscard]] const QStringList &told() const { return told_; }
    [[nodiscard]] bool hasTold(const QString &part) const { return !told_.filter(part).isEmpty(); }

private:
    void listen();

    ChangesWindow window_;
    QStringList told_;
    QObject listener_; ///< goes first, so that nothing is told to what is gone
};

} // namespace registrar
