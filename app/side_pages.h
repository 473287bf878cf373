// SPDX-License-Identifier: GPL-3.0-or-later
// The tabs that are of no entity: everything that is staged, and the journal.
#pragma once

#include "app/window_services.h"

namespace registrar
{

class PageArea;

class SidePages : public QObject
{
    Q_OBJECT
public:
    static const QString changesKey; ///< of the tabs
    static const QString journalKey;

    /// What the references name outlives it.
    SidePages(const WindowServices &services, PageArea &tabs, QObject *parent = nullptr);

    /// Opens the tab of that key, or shows it.
    void show(const QString &key);
    /// The page of that key and its icon; null for what is no such key.
    [[nodiscard]] QWidget *make(const QString &key, QIcon &icon);

Q_SIGNALS:
    /// The person wants to see the record where it is edited.
    void recordAsked(const registrar::EntityAddress &address, quint64 stagedId);
    /// One sentence for the status bar: what just happened.
    void messageShown(const QString &sentence);

private:
    QWidget *makeChanges();
    QWidget *makeJournal();

    WindowServices services_;
    PageArea &tabs_;
};

} // namespace registrar
