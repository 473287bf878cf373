// SPDX-License-Identifier: GPL-3.0-or-later
// The menu bar, made from what the registry of actions knows.
#include "app/window_menus.h"

#include "widgets/shared/action_registry.h"
#include "widgets/shared/icons.h"

#include <QMenu>
#include <QMenuBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registrar
{

WindowMenus::WindowMenus(QMenuBar &bar, ActionRegistry &registry, QObject *parent)
    : QObject(parent)
    , registry_(registry)
{
    const std::pair<QString, QString> titles[] = {{u"file"_s, tr("&File")},     {u"edit"_s, tr("&Edit")},
                                                  {u"record"_s, tr("&Record")}, {u"view"_s, tr("&View")},
                                                  {u"go"_s, tr("&Go")},         {u"tools"_s, tr("&Tools")},
                                                  {u"help"_s, tr("&Help")}};
    for (const auto &[path, title] : titles) {
        menus_.insert(path, bar.addMenu(title));
    }
    const std::tuple<QString, QString, QString> inner[] = {
        {u"view/theme"_s, tr("&Theme"), u"theme"_s},
        {u"record/copy"_s, tr("&Copy as"), u"copy"_s},
        {u"record/field"_s, tr("F&ield of the tree"), u"documents"_s},
        {u"record/conflict"_s, tr("Con&flict"), u"warning"_s},
        {u"file/deployment"_s, tr("&Deployment"), u"deployment"_s}};
    for (const auto &[path, title, iconName] : inner) {
        auto *menu = new QMenu(title, &bar);
        menu->setIcon(icon(iconName));
        menus_.insert(path, menu);
    }
    connect(&registry_, &ActionRegistry::added, this, &WindowMenus::fill);
    fill();
}

QMenu *WindowMenus::menu(const QString &path) const
{
    return menus_.value(path);
}

void WindowMenus::fill()
{
    for (QMenu *menu : std::as_const(menus_)) {
        menu->clear();
    }
    QList<ActionDescription> descriptions = registry_.descriptions();
    std::ranges::stable_sort(descriptions, {}, &ActionDescription::section);
    QHash<QMenu *, int> sections;
    for (const ActionDescription &description : std::as_const(descriptions)) {
        QMenu *menu = this->menu(description.menu);
        if (!menu) {
            continue;
        }
        QMenu *parent = this->menu(description.menu.section(u'/', 0, -2));
        const int section = description.section;
        QMenu *divided = parent ? parent : menu;
        if (sections.value(divided, section) != section) {
            divided->addSeparator();
        }
        sections.insert(divided, section);
        if (parent && !parent->actions().contains(menu->menuAction())) {
            parent->addMenu(menu);
        }
        menu->addAction(registry_.action(description.id));
    }
    for (QMenu *menu : std::as_const(menus_)) {
        menu->menuAction()->setVisible(!menu->isEmpty());
    }
}

} // namespace registrar
