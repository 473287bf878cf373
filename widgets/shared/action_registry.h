// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that a person can do in the window: menus, the palette and the list of shortcuts are made from
// it.
#pragma once

#include "widgets/shared/action_description.h"

#include <QAction>
#include <QHash>
#include <QPointer>

#include <functional>

class QSettings;

namespace registrar
{

/// Two kinds of actions are known. The window's own work anywhere in the window. A page's are QActions on the
/// page (QWidget::actions) whose object name is the id; the window's action of that id is handed on to the
/// page that is shown, and enabled while it has one. A person's own shortcuts reach both.
class ActionRegistry : public QObject
{
    Q_OBJECT
public:
    /// `window` owns the actions; `settings` keeps changed shortcuts and outlives the registry.
    ActionRegistry(QWidget *window, QSettings &settings);

    /// Adds one of the window's own.
    QAction *add(const ActionDescription &description, const std::function<void()> &run = {});
    /// Tells of what a kind of page can do before there is such a page.
    void declare(const QList<ActionDescription> &pageActions);
    /// Hands pages' actions on to `page` from now on; null: to none. What it can do and was not declared is
    /// added to the menu "record".
    void showPage(QWidget *page);

    [[nodiscard]] const QList<ActionDescription> &descriptions() const { return descriptions_; }
    [[nodiscard]] const ActionDescription *description(const QString &id) const;
    /// The window's action of that id, whose object name is the id with "Action" behind it; null where there
    /// is none.
    [[nodiscard]] QAction *action(const QString &id) const { return actions_.value(id); }

    [[nodiscard]] QList<QKeySequence> shortcuts(const QString &id) const;
    [[nodiscard]] bool isChanged(const QString &id) const; ///< whether the shortcuts are a person's own
    void setShortcuts(const QString &id, const QList<QKeySequence> &keys);
    void resetShortcuts(const QString &id);

Q_SIGNALS:
    void added();                      ///< an action is new
    void triggered(const QString &id); ///< by whatever means
    void shortcutsChanged(const QString &id);

private:
    QAction *make(const ActionDescription &description);
    void applyShortcuts(const QString &id);
    void mirror(const QString &id, QAction *pageAction);
    [[nodiscard]] QString settingsKey(const QString &id) const;

    QWidget *window_;
    QSettings &settings_;
    QList<ActionDescription> descriptions_;
    QHash<QString, QAction *> actions_;
    QHash<QString, QList<QPointer<QAction>>> pageActions_; ///< of every page there is, by id
    QHash<QString, QPointer<QAction>> shown_;              ///< of the page that is shown; a key without an
                                                           ///< action: the page lacks it
};

} // namespace registrar
