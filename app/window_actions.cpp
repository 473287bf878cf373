// SPDX-License-Identifier: GPL-3.0-or-later
// What a person can do in the window itself, whatever page is shown.
#include "app/window_actions.h"

#include "app/main_window.h"
#include "widgets/shared/action_registry.h"
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
    registry.add({.id = u"closeTab"_s,
                  .title = Words::tr("&Close tab"),
                  .iconName = u"close"_s,
                  .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_W), QKeySequence(Qt::CTRL | Qt::Key_F4)},
                  .menu = u"file"_s,
                  .section = 1,
                  .applies = Words::tr("A tab is open")},
                 [&window] { window.closeCurrentTab(); });
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

void addViewActions(ActionRegistry &registry, MainWindow &window)
{
    registry.add(
        {.id = u"findEntity"_s,
         .title = Words::tr("&Find entity"),
         .iconName = u"search"_s,
         .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_K), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)},
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
    registry.add({.id = u"operations"_s,
                  .title = Words::tr("Show &operations"),
                  .iconName = u"operations"_s,
                  .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_J)},
                  .menu = u"view"_s,
                  .section = 1},
                 [&window] { window.showOperations(); });
    const QString tabs = Words::tr("Several tabs are open");
    registry.add(
        {.id = u"nextTab"_s,
         .title = Words::tr("&Next tab"),
         .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_Tab), QKeySequence(Qt::CTRL | Qt::Key_PageDown)},
         .menu = u"view"_s,
         .section = 2,
         .applies = tabs},
        [&window] { window.stepTab(1); });
    registry.add({.id = u"previousTab"_s,
                  .title = Words::tr("&Previous tab"),
                  .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab),
                                QKeySequence(Qt::CTRL | Qt::Key_PageUp)},
                  .menu = u"view"_s,
                  .section = 2,
                  .applies = tabs},
                 [&window] { window.stepTab(-1); });
}

} // namespace

void addWindowActions(ActionRegistry &registry, MainWindow &window)
{
    addFileActions(registry, window);
    addViewActions(registry, window);
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
        {Theme::Choice::Dark, Words::tr("Dar&k theme")}};
    for (const auto &[choice, title] : choices) {
        QAction *action = registry.add({.id = u"theme-"_s + Theme::choiceName(choice),
                                        .title = title,
                                        .menu = u"view/theme"_s,
                                        .section = 3,
                                        .checkable = true},
                                       [&preferences, choice = choice] { preferences.setTheme(choice); });
        group->addAction(action);
        const auto check = [action, &theme, choice = choice] {
            action->setChecked(theme.choice() == choice);
        };
        QObject::connect(&theme, &Theme::changed, action, check);
        check();
    }
}

} // namespace registrar
