// SPDX-License-Identifier: GPL-3.0-or-later
// The window's menus and shortcuts.
#include "app/window_actions.h"

#include "widgets/shared/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WindowActions)
};

QAction *add(QMenu *menu, const QString &objectName, const QString &text, const QString &iconName,
             const QList<QKeySequence> &shortcuts)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(objectName);
    if (!iconName.isEmpty()) {
        action->setIcon(icon(iconName));
    }
    action->setShortcuts(shortcuts);
    return action;
}

/// A page has these keys itself, and the same key twice would do nothing: the menu only tells of them.
QAction *addTold(QMenu *menu, const QString &objectName, const QString &text, const QString &iconName,
                 const QKeySequence &keys)
{
    return add(menu, objectName, text + u'\t' + keys.toString(QKeySequence::NativeText), iconName, {});
}

} // namespace

WindowActions::WindowActions(QMainWindow &window)
{
    makeFileMenu(window);
    makeEditMenu(window);
    makeViewMenu(window);
    makeHelpMenu(window);
}

void WindowActions::makeFileMenu(QMainWindow &window)
{
    QMenu *menu = window.menuBar()->addMenu(Words::tr("&File"));
    addDeployment =
        add(menu, u"addDeploymentAction"_s, Words::tr("&Add deployment…"), u"add"_s, {QKeySequence::New});
    openSandbox = add(menu, u"openSandboxAction"_s, Words::tr("Open &sandbox"), u"sandbox"_s, {});
    menu->addSeparator();
    closeTab = add(menu, u"closeTabAction"_s, Words::tr("&Close tab"), u"close"_s,
                   {QKeySequence(Qt::CTRL | Qt::Key_W), QKeySequence(Qt::CTRL | Qt::Key_F4)});
    menu->addSeparator();
    quit = add(menu, u"quitAction"_s, Words::tr("&Quit"), {}, {QKeySequence(Qt::CTRL | Qt::Key_Q)});
    quit->setMenuRole(QAction::QuitRole);
}

void WindowActions::makeEditMenu(QMainWindow &window)
{
    QMenu *menu = window.menuBar()->addMenu(Words::tr("&Edit"));
    undo = addTold(menu, u"undoAction"_s, Words::tr("&Undo"), u"undo"_s, QKeySequence::Undo);
    redo = addTold(menu, u"redoAction"_s, Words::tr("&Redo"), u"redo"_s, QKeySequence::Redo);
    menu->addSeparator();
    apply = addTold(menu, u"applyAction"_s, Words::tr("&Apply staged edits"), u"apply"_s, QKeySequence::Save);
    discard = add(menu, u"discardAction"_s, Words::tr("&Discard staged edits"), u"discard"_s, {});
    menu->addSeparator();
    filterRecords = addTold(menu, u"filterRecordsAction"_s, Words::tr("&Filter records"), u"filter"_s,
                            QKeySequence::Find);
}

void WindowActions::makeViewMenu(QMainWindow &window)
{
    QMenu *menu = window.menuBar()->addMenu(Words::tr("&View"));
    reload = addTold(menu, u"reloadAction"_s, Words::tr("&Reload"), u"reload"_s, QKeySequence::Refresh);
    findEntity = add(menu, u"findEntityAction"_s, Words::tr("&Find entity"), u"search"_s,
                     {QKeySequence(Qt::CTRL | Qt::Key_K), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)});
    showTree = add(menu, u"showTreeAction"_s, Words::tr("Show &deployments"), u"panel"_s,
                   {QKeySequence(Qt::CTRL | Qt::Key_B)});
    showTree->setCheckable(true);
    showTree->setChecked(true);
    operations = add(menu, u"operationsAction"_s, Words::tr("Show &operations"), u"operations"_s,
                     {QKeySequence(Qt::CTRL | Qt::Key_J)});
    menu->addSeparator();
    nextTab = add(menu, u"nextTabAction"_s, Words::tr("&Next tab"), {},
                  {QKeySequence(Qt::CTRL | Qt::Key_Tab), QKeySequence(Qt::CTRL | Qt::Key_PageDown)});
    previousTab =
        add(menu, u"previousTabAction"_s, Words::tr("&Previous tab"), {},
            {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab), QKeySequence(Qt::CTRL | Qt::Key_PageUp)});
    menu->addSeparator();
    QMenu *themeMenu = menu->addMenu(icon(u"theme"_s), Words::tr("&Theme"));
    auto *group = new QActionGroup(&window);
    const std::pair<Theme::Choice, QString> choices[] = {
        {Theme::Choice::System, Words::tr("As the &desktop")},
        {Theme::Choice::Light, Words::tr("&Light")},
        {Theme::Choice::Dark, Words::tr("Dar&k")}};
    for (const auto &[choice, title] : choices) {
        QAction *action = add(themeMenu, u"theme-"_s + Theme::choiceName(choice), title, {}, {});
        action->setCheckable(true);
        group->addAction(action);
        themes.insert(choice, action);
    }
}

void WindowActions::makeHelpMenu(QMainWindow &window)
{
    QMenu *menu = window.menuBar()->addMenu(Words::tr("&Help"));
    about = add(menu, u"aboutAction"_s, Words::tr("&About Registrar"), u"information"_s, {});
    about->setMenuRole(QAction::AboutRole);
}

} // namespace registrar
