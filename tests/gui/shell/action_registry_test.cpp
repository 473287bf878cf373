// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done is known in one place: the window's own, the shown page's, and a person's own shortcuts.
#include "widgets/records/records_actions.h"
#include "widgets/shared/action_registry.h"

#include <QSettings>
#include <QSignalSpy>
#include <QWidget>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace registrar;

namespace
{

const QKeySequence saveKeys(Qt::CTRL | Qt::Key_S);
const QKeySequence otherKeys(Qt::CTRL | Qt::SHIFT | Qt::Key_Y);

ActionDescription apply()
{
    return {.id = u"apply"_s, .title = u"&Apply"_s, .shortcuts = {saveKeys}, .menu = u"edit"_s};
}

/// A page with one action.
struct Page : QWidget {
    Page()
        : action(new QAction(this))
    {
        describe(action, apply(), this);
        connect(action, &QAction::triggered, this, [this] { ++applied; });
    }
    QAction *action;
    int applied = 0;
};

} // namespace

class ActionRegistryTest : public QObject
{
    Q_OBJECT

    QTemporaryDir folder_;
    std::unique_ptr<QSettings> settings_;
    std::unique_ptr<QWidget> window_;

private Q_SLOTS:
    void init()
    {
        settings_ = std::make_unique<QSettings>(folder_.filePath(u"settings.ini"_s), QSettings::IniFormat);
        settings_->clear();
        window_ = std::make_unique<QWidget>();
    }

    void aPagesActionIsHandedToThePageThatIsShown()
    {
        ActionRegistry registry(window_.get(), *settings_);
        registry.declare({apply()});
        QAction *action = registry.action(u"apply"_s);
        QVERIFY(!action->isEnabled());
        Page one;
        Page other;
        registry.showPage(&one);
        QVERIFY(action->isEnabled());
        registry.showPage(&other);
        action->trigger();
        QCOMPARE(one.applied, 0);
        QCOMPARE(other.applied, 1);
        other.action->setEnabled(false);
        QVERIFY(!action->isEnabled());
        one.action->setEnabled(false);
        other.action->setEnabled(true);
        QVERIFY(action->isEnabled());
        registry.showPage(nullptr);
        QVERIFY(!action->isEnabled());
    }

    void aPageThatIsGoneLeavesNothingBehind()
    {
        ActionRegistry registry(window_.get(), *settings_);
        registry.declare({apply()});
        auto page = std::make_unique<Page>();
        registry.showPage(page.get());
        page.reset();
        QVERIFY(!registry.action(u"apply"_s)->isEnabled());
        registry.showPage(nullptr);
        registry.setShortcuts(u"apply"_s, {otherKeys});
    }

    void whatWasNotDeclaredIsLearntFromThePage()
    {
        ActionRegistry registry(window_.get(), *settings_);
        QSignalSpy added(&registry, &ActionRegistry::added);
        Page page;
        registry.showPage(&page);
        QCOMPARE(added.size(), 1);
        QVERIFY(registry.description(u"apply"_s));
        registry.action(u"apply"_s)->trigger();
        QCOMPARE(page.applied, 1);
    }

    void aPersonsOwnShortcutReachesWindowAndPagesAndIsKept()
    {
        {
            ActionRegistry registry(window_.get(), *settings_);
            registry.declare({apply()});
            registry.add({.id = u"quit"_s, .title = u"&Quit"_s});
            Page page;
            registry.showPage(&page);
            registry.setShortcuts(u"apply"_s, {otherKeys});
            registry.setShortcuts(u"quit"_s, {saveKeys});
            QCOMPARE(page.action->shortcut(), otherKeys);
            QVERIFY(
                registry.action(u"apply"_s)->text().contains(otherKeys.toString(QKeySequence::NativeText)));
            QVERIFY(registry.action(u"apply"_s)->shortcuts().isEmpty());
            QCOMPARE(registry.action(u"quit"_s)->shortcut(), saveKeys);
        }
        window_ = std::make_unique<QWidget>();
        ActionRegistry again(window_.get(), *settings_);
        again.declare({apply()});
        Page later;
        again.showPage(&later);
        QCOMPARE(later.action->shortcut(), otherKeys);
        QVERIFY(again.isChanged(u"apply"_s));
        again.resetShortcuts(u"apply"_s);
        QCOMPARE(later.action->shortcut(), saveKeys);
        QVERIFY(!again.isChanged(u"apply"_s));
    }

    void theRecordsActionsAreTold()
    {
        QStringList ids;
        for (const ActionDescription &description : recordsActions()) {
            QVERIFY2(!ids.contains(description.id), qPrintable(description.id));
            ids.append(description.id);
            QVERIFY2(!description.title.isEmpty() && !description.applies.isEmpty() &&
                         !description.menu.isEmpty(),
                     qPrintable(description.id));
        }
    }
};

QTEST_MAIN(ActionRegistryTest)
#include "action_registry_test.moc"
