// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that a person can do in the window: menus, the palette and the list of shortcuts are made from
// it.
#include "widgets/shared/action_registry.h"

#include "widgets/shared/icons.h"

#include <QSettings>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registrar
{

ActionRegistry::ActionRegistry(QWidget *window, QSettings &settings)
    : QObject(window)
    , window_(window)
    , settings_(settings)
{
}

QAction *ActionRegistry::make(const ActionDescription &description)
{
    auto *action = new QAction(description.title, window_);
    action->setObjectName(description.id + u"Action"_s);
    action->setCheckable(description.checkable);
    if (!description.iconName.isEmpty()) {
        action->setIcon(icon(description.iconName));
    }
    descriptions_.append(description);
    actions_.insert(description.id, action);
    connect(action, &QAction::triggered, this, [this, id = description.id] { Q_EMIT triggered(id); });
    return action;
}

QAction *ActionRegistry::add(const ActionDescription &description, const std::function<void()> &run)
{
    QAction *action = make(description);
    window_->addAction(action);
    if (run) {
        connect(action, &QAction::triggered, this, run);
    }
    applyShortcuts(description.id);
    Q_EMIT added();
    return action;
}

void ActionRegistry::declare(const QList<ActionDescription> &pageActions)
{
    for (const ActionDescription &description : pageActions) {
        if (actions_.contains(description.id)) {
            continue;
        }
        QAction *action = make(description);
        action->setEnabled(false);
        shown_.insert(description.id, nullptr);
        connect(action, &QAction::triggered, this, [this, id = description.id] {
            if (QAction *pageAction = shown_.value(id)) {
                pageAction->trigger();
            }
        });
        applyShortcuts(description.id);
    }
    Q_EMIT added();
}

void ActionRegistry::showPage(QWidget *page)
{
    const QList<QAction *> present = page ? page->actions() : QList<QAction *>();
    QList<ActionDescription> unknown;
    for (const QAction *action : present) {
        if (!action->objectName().isEmpty() && !action->text().isEmpty() &&
            !actions_.contains(action->objectName())) {
            unknown.append({.id = action->objectName(),
                            .title = action->text(),
                            .shortcuts = action->shortcuts(),
                            .menu = u"record"_s,
                            .section = 9,
                            .checkable = action->isCheckable()});
        }
    }
    if (!unknown.isEmpty()) {
        declare(unknown);
    }
    for (auto shown = shown_.begin(); shown != shown_.end(); ++shown) {
        const auto found = std::ranges::find(present, shown.key(), &QObject::objectName);
        mirror(shown.key(), found == present.end() ? nullptr : *found);
    }
}

void ActionRegistry::mirror(const QString &id, QAction *pageAction)
{
    QPointer<QAction> &shown = shown_[id];
    QAction *action = actions_.value(id);
    if (shown != pageAction) {
        if (shown) {
            disconnect(shown, nullptr, action, nullptr);
        }
        shown = pageAction;
        if (!pageAction) {
            action->setEnabled(false);
            return;
        }
        const auto follow = [action, pageAction] {
            action->setEnabled(pageAction->isEnabled());
            action->setChecked(pageAction->isChecked());
        };
        connect(pageAction, &QAction::changed, action, follow);
        connect(pageAction, &QObject::destroyed, action, [action] { action->setEnabled(false); });
        follow();
    }
    QList<QPointer<QAction>> &known = pageActions_[id];
    known.removeIf([](const QPointer<QAction> &gone) { return !gone; });
    if (pageAction && !known.contains(pageAction)) {
        known.append(pageAction);
        pageAction->setShortcuts(shortcuts(id));
    }
}

const ActionDescription *ActionRegistry::description(const QString &id) const
{
    const auto found = std::ranges::find(descriptions_, id, &ActionDescription::id);
    return found == descriptions_.end() ? nullptr : &*found;
}

QString ActionRegistry::settingsKey(const QString &id) const
{
    return u"shortcuts/"_s + id;
}

bool ActionRegistry::isChanged(const QString &id) const
{
    return settings_.contains(settingsKey(id));
}

QList<QKeySequence> ActionRegistry::shortcuts(const QString &id) const
{
    if (isChanged(id)) {
        QList<QKeySequence> keys = QKeySequence::listFromString(settings_.value(settingsKey(id)).toString());
        keys.removeAll(QKeySequence()); // what an empty text is read as
        return keys;
    }
    const ActionDescription *described = description(id);
    return described ? described->shortcuts : QList<QKeySequence>();
}

void ActionRegistry::setShortcuts(const QString &id, const QList<QKeySequence> &keys)
{
    const ActionDescription *described = description(id);
    if (described && described->shortcuts == keys) {
        settings_.remove(settingsKey(id));
    } else {
        settings_.setValue(settingsKey(id), QKeySequence::listToString(keys));
    }
    applyShortcuts(id);
}

void ActionRegistry::resetShortcuts(const QString &id)
{
    settings_.remove(settingsKey(id));
    applyShortcuts(id);
}

void ActionRegistry::applyShortcuts(const QString &id)
{
    QAction *action = actions_.value(id);
    const QList<QKeySequence> keys = shortcuts(id);
    if (shown_.contains(id)) {
        // The page has the keys itself, and the same key twice would do nothing: the menu only tells of them.
        const QString title = description(id)->title;
        action->setText(keys.isEmpty() ? title
                                       : title + u'\t' + keys.first().toString(QKeySequence::NativeText));
        for (const QPointer<QAction> &pageAction : std::as_const(pageActions_[id])) {
            if (pageAction) {
                pageAction->setShortcuts(keys);
            }
        }
    } else {
        action->setShortcuts(keys);
    }
    Q_EMIT shortcutsChanged(id);
}

} // namespace registrar
