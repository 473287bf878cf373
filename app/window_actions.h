// SPDX-License-Identifier: GPL-3.0-or-later
// The window's menus and shortcuts.
#pragma once

#include "widgets/shared/theme.h"

#include <QMap>

class QAction;
class QMainWindow;

namespace registrar
{

/// The actions, owned by the window. Their menus are made with them.
struct WindowActions {
    explicit WindowActions(QMainWindow &window);

    QAction *addDeployment;
    QAction *openSandbox;
    QAction *closeTab;
    QAction *quit;
    QAction *undo;
    QAction *redo;
    QAction *apply;
    QAction *discard;
    QAction *filterRecords;
    QAction *findEntity;
    QAction *showTree;
    QAction *reload;
    QAction *nextTab;
    QAction *previousTab;
    QAction *operations;
    QAction *about;
    QMap<Theme::Choice, QAction *> themes;

private:
    void makeFileMenu(QMainWindow &window);
    void makeEditMenu(QMainWindow &window);
    void makeViewMenu(QMainWindow &window);
    void makeHelpMenu(QMainWindow &window);
};

} // namespace registrar
