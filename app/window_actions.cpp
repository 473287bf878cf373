// SPDX-License-Identifier: GPL-3.0-or-later
// What a person can do in the window itself, whatever page is shown.
#include "app/window_actions.h"

#include "app/main_window.h"
#include "app/window_tabs.h"
#include "widgets/shared/action_registry.h"
#include "widgets/shared/page_area.h"
#include "widgets/shared/panes.h"
#include "widgets/shared/preferences.h"

#include <QActionGroup>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WindowActions)
};

void addFileActions(ActionRegistry &registry, MainWindow &window)
{
    registry.add({.id = u"addDeployment"_s,
                  .title = Words::tr("&Add deployment…"),
                  .iconName = u"add"_s,
                  .shortcuts = {QKeySequence::New},
                  .menu = u"file"_s},
                 [&window] { Q_EMIT window.addDeploymentAsked(); });
    registry.add({.id = u"openSandbox"_s,
                  .title = Words::tr("Open &sandbox"),
                  .iconName = u"sandbox"_s,
                  .menu = u"file"_s},
                 [&window] { Q_EMIT window.openSandboxAsked(); });
    registry.add({.id = u"importDeployments"_s,
                  .title = Words::tr("&Import deployments…"),
                  .iconName = u"import"_s,
                  .menu = u"file"_s},
                 [&window] { Q_EMIT window.importDeploymentsAsked(); });
    registry.add({.id = u"exportDeployments"_s,
                  .title = Words::tr("E&xport deployments…"),
                  .iconName = u"export"_s,
                  .menu = u"file"_s},
                 [&window] { Q_EMIT window.exportDeploymentsAsked(); });
    registry.add({.id = u"closeTab"_s,
                  .title = Words::tr("&Close tab"),
                  .iconName = u"close"_s,
                  .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_W), QKeySequence(Qt::CTRL | Qt::Key_F4)},
                  .menu = u"file"_s,
                  .section = 1,
                  .applies = Words::tr("A tab is open")},
                 [&window] { window.tabs().close(window.tabs().area()->currentPage()); });
    registry.add({.id = u"closeOtherTabs"_s,
                  .title = Words::tr("Close &other tabs"),
                  .menu = u"file"_s,
                  .section = 1,
                  .applies = Words::tr("Several tabs are open")},
                 [&window] { window.tabs().closeOthers(); });
    registry.add({.id = u"reopenTab"_s,
                  .title = Words::tr("&Reopen closed tab"),
                  .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T)},
                  .menu = u"file"_s,
                  .section = 1,
                  .applies = Words::tr("A tab was closed")},
                 [&window] { window.tabs().reopenClosed(); });
    QAction *settings = registry.add({.id = u"settings"_s,
                                      .title = Words::tr("Se&ttings…"),
                                      .iconName = u"settings"_s,
                                      .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_Comma)},
                                      .menu = u"file"_s,
                                      .section = 2},
                                     [&window] { window.showSettings(); });
    settings->setMenuRole(QAction::PreferencesRole);
    QAction *quit = registry.add({.id = u"quit"_s,
                                  .title = Words::tr("&Quit"),
                                  .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_Q)},
                                  .menu = u"file"_s,
                                  .section = 3},
                                 [&window] { window.close(); });
    quit->setMenuRole(QAction::QuitRole);
}

void addGoActions(ActionRegistry &registry, MainWindow &window)
{
    registry.add({.id = u"palette"_s,
                  .title = Words::tr("Go to or &do anything…"),
                  .iconName = u"search"_s,
                  .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_K)},
                  .menu = u"go"_s},
                 [&window] { window.openPalette(); });
    registry.add({.id = u"nextPane"_s,
                  .title = Words::tr("Next p&ane"),
                  .shortcuts = {QKeySequence(Qt::Key_F6)},
                  .menu = u"go"_s,
                  .section = 2},
                 [&window] { stepPane(&window, 1); });
    registry.add({.id = u"previousPane"_s,
                  .title = Words::tr("Previous pan&e"),
                  .shortcuts = {QKeySequence(Qt::SHIFT | Qt::Key_F6)},
                  .menu = u"go"_s,
                  .section = 2},
                 [&window] { stepPane(&window, -1); });
    const QString tabs = Words::tr("Several tabs are open");
    registry.add(
        {.id = u"nextTab"_s,
         .title = Words::tr("&Next tab"),
         .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_Tab), QKeySequence(Qt::CTRL | Qt::Key_PageDown)},
         .menu = u"go"_s,
         .section = 2,
         .applies = tabs},
        [&window] { window.tabs().area()->step(1); });
    registry.add({.id = u"previousTab"_s,
                  .title = Words::tr("&Previous tab"),
                  .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab),
                                QKeySequence(Qt::CTRL | Qt::Key_PageUp)},
                  .menu = u"go"_s,
                  .section = 2,
                  .applies = tabs},
                 [&window] { window.tabs().area()->step(-1); });
    registry.add({.id = u"toggleFavourite"_s,
                  .title = Words::tr("Add to or remove from &favourites"),
                  .iconName = u"star"_s,
                  .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B)},
                  .menu = u"go"_s,
                  .section = 3,
                  .applies = Words::tr("An entity is shown, or current in the tree")},
                 [&window] { window.toggleFavourite(); });
}

void addSplitActions(ActionRegistry &registry, MainWindow &window)
{
    const QString several = Words::tr("The side has several tabs");
    registry.add({.id = u"splitRight"_s,
                  .title = Words::tr("Split &right"),
                  .iconName = u"split-right"_s,
                  .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_Backslash)},
                  .menu = u"view"_s,
                  .section = 2,
                  .applies = several},
                 [&window] { window.tabs().area()->split(Qt::Horizontal); });
    registry.add({.id = u"splitDown"_s,
                  .title = Words::tr("Split do&wn"),
                  .iconName = u"split-down"_s,
                  .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Backslash)},
                  .menu = u"view"_s,
                  .section = 2,
                  .applies = several},
                 [&window] { window.tabs().area()->split(Qt::Vertical); });
    registry.add({.id = u"moveTab"_s,
                  .title = Words::tr("&Move tab to the other side"),
                  .shortcuts = {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Backslash)},
                  .menu = u"view"_s,
                  .section = 2,
                  .applies = Words::tr("The tabs are split")},
                 [&window] { window.tabs().area()->moveToNextSide(); });
}

void addViewActions(ActionRegistry &registry, MainWindow &window)
{
    registry.add({.id = u"findEntity"_s,
                  .title = Words::tr("&Find in the tree"),
                  .iconName = u"search"_s,
                  .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)},
                  .menu = u"view"_s,
                  .section = 1},
                 [&window] { window.findEntity(); });
    QAction *showTree = registry.add({.id = u"showTree"_s,
                                      .title = Words::tr("Show &deployments"),
                                      .iconName = u"panel"_s,
                                      .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_B)},
                                      .menu = u"view"_s,
                                      .section = 1,
                                      .checkable = true});
    showTree->setChecked(true);
    QObject::connect(showTree, &QAction::toggled, &window, &MainWindow::showTree);
    registry.add({.id = u"showChanges"_s,
                  .title = Words::tr("Show staged &edits"),
                  .iconName = u"edit"_s,
                  .shortcuts = {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_S)},
                  .menu = u"view"_s,
                  .section = 1},
                 [&window] { window.tabs().showChanges(); });
    registry.add({.id = u"showJournal"_s,
                  .title = Words::tr("Show &journal"),
                  .iconName = u"clock"_s,
                  .shortcuts = {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_J)},
                  .menu = u"view"_s,
                  .section = 1},
                 [&window] { window.tabs().showJournal(); });
    registry.add({.id = u"operations"_s,
                  .title = Words::tr("Show &operations"),
                  .iconName = u"operations"_s,
                  .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_J)},
                  .menu = u"view"_s,
                  .section = 1},
                 [&window] { window.showOperations(); });
    registry.add({.id = u"messages"_s,
                  .title = Words::tr("Show &messages"),
                  .iconName = u"information"_s,
                  .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J)},
                  .menu = u"view"_s,
                  .section = 1},
                 [&window] { window.showMessages(); });
}

} // namespace

void addWindowActions(ActionRegistry &registry, MainWindow &window)
{
    addFileActions(registry, window);
    addViewActions(registry, window);
    addSplitActions(registry, window);
    addGoActions(registry, window);
    registry.add({.id = u"shortcuts"_s,
                  .title = Words::tr("&Keyboard shortcuts…"),
                  .iconName = u"keyboard"_s,
                  .shortcuts = {QKeySequence(Qt::Key_F1), QKeySequence(Qt::CTRL | Qt::Key_Slash)},
                  .menu = u"help"_s},
                 [&window] { window.showShortcuts(); });
    QAction *about = registry.add({.id = u"about"_s,
                                   .title = Words::tr("&About Registrar"),
                                   .iconName = u"information"_s,
                                   .menu = u"help"_s,
                                   .section = 1},
                                  [&window] { window.showAbout(); });
    about->setMenuRole(QAction::AboutRole);
}

void addThemeActions(ActionRegistry &registry, Theme &theme, Preferences &preferences)
{
    QObject::connect(&preferences, &Preferences::changed, &registry,
                     [&theme, &preferences](const QString &key) {
                         if (key == Preferences::themeKey) {
                             theme.setChoice(preferences.theme());
                         }
                     });
    auto *group = new QActionGroup(&registry);
    const std::pair<Theme::Choice, QString> choices[] = {
        {Theme::Choice::System, Words::tr("As the &desktop")},
        {Theme::Choice::Light, Words::tr("&Light theme")},
        {Theme::Choice::Dark, Words::tr("Dar&k theme")},
        {Theme::Choice::Contrast, Words::tr("High &contrast theme")}};
    for (const auto &[choice, title] : choices) {
        QAction *action = registry.add({.id = u"theme-"_s + Theme::choiceName(choice),
                                        .title = title,
                                        .menu = u"view/theme"_s,
                                        .section = 3,
                                        .checkable = true},
                                       [&preferences, chosen = choice] { preferences.setTheme(chosen); });
        group->addAction(action);
        const auto check = [action, &theme, chosen = choice] {
            action->setChecked(theme.choice() == chosen);
        };
        QObject::connect(&theme, &Theme::changed, action, check);
        check();
    }
}

} // namespace registrar
