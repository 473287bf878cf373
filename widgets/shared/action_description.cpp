// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of something that a person can do, before there is a button, a key or a menu for it.
#include "widgets/shared/action_description.h"

#include "widgets/shared/icons.h"

#include <QAction>
#include <QWidget>

namespace registrar
{

QString ActionDescription::plainTitle() const
{
    return QString(title).remove(u'&');
}

void describe(QAction *action, const ActionDescription &description, QWidget *page)
{
    action->setObjectName(description.id);
    action->setText(description.plainTitle());
    if (!description.iconName.isEmpty()) {
        action->setIcon(icon(description.iconName));
    }
    action->setCheckable(description.checkable);
    action->setShortcuts(description.shortcuts);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    page->addAction(action);
}

} // namespace registrar
