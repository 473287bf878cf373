// SPDX-License-Identifier: GPL-3.0-or-later
// The menu bar, made from what the registry of actions knows.
#pragma once

#include <QHash>
#include <QObject>

class QMenu;
class QMenuBar;

namespace registrar
{

class ActionRegistry;

class WindowMenus : public QObject
{
    Q_OBJECT
public:
    /// Both outlive this object.
    WindowMenus(QMenuBar &bar, ActionRegistry &registry, QObject *parent = nullptr);

private:
    void fill();
    [[nodiscard]] QMenu *menu(const QString &path) const;

    ActionRegistry &registry_;
    QHash<QString, QMenu *> menus_; ///< by path: "view", "view/theme"
};

} // namespace registrar
