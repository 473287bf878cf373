// SPDX-License-Identifier: GPL-3.0-or-later
// Settings and shortcuts are applied at once, kept, and put back.
#include "widgets/settings/settings_dialog.h"
#include "widgets/settings/shortcuts_dialog.h"
#include "widgets/shared/action_registry.h"
#include "widgets/shared/preferences.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace registrar;

class SettingsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir folder_;
    QString file() const { return folder_.filePath(u"settings.ini"_s); }

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void cleanup() { QFile::remove(file()); }

    void everyChoiceHasItsControlAndIsNamed()
    {
        Preferences preferences(file());
        SettingsDialog dialog(preferences);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        for (const SettingsDialog::Choice &choice : SettingsDialog::choices()) {
            QVERIFY2(dialog.findChild<QWidget *>(choice.name), qPrintable(choice.name));
        }
    }

    void theTimeZoneIsFoundByTypingAndKept()
    {
        Preferences preferences(file());
        QSignalSpy changed(&preferences, &Preferences::changed);
        SettingsDialog dialog(preferences);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        auto *zone = dialog.findChild<QComboBox *>(u"timeZone"_s);
        const int tehran = zone->findData(u"Asia/Tehran"_s);
        QVERIFY(tehran > 0);
        zone->setCurrentIndex(tehran);
        Q_EMIT zone->activated(tehran);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(preferences.timeZone(), QTimeZone("Asia/Tehran"));
        zone->lineEdit()->setText(u"Nowhere/At all"_s);
        Q_EMIT zone->lineEdit()->editingFinished();
        QCOMPARE(preferences.timeZone(), QTimeZone("Asia/Tehran"));
        QCOMPARE(zone->currentData().toString(), u"Asia/Tehran"_s);
        Preferences again(file());
        preferences.file().sync();
        again.file().sync();
        QCOMPARE(again.timeZoneName(), u"Asia/Tehran"_s);
        preferences.setTimeZoneName(u"local"_s);
        QVERIFY(!preferences.file().contains(Preferences::timeZoneKey)); // a default is not written
        preferences.setTimeZoneName(u"Atlantis/Centre"_s);
        QCOMPARE(preferences.timeZone(), QTimeZone::systemTimeZone());
    }

    void foldersMustBeWholePaths()
    {
        Preferences preferences(file());
        SettingsDialog dialog(preferences);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        auto *line = dialog.findChild<QLineEdit *>(u"folders/journal"_s);
        line->setText(u"somewhere"_s);
        Q_EMIT line->editingFinished();
        QVERIFY(line->text().isEmpty());
        QVERIFY(!preferences.file().contains(u"folders/journal"_s));
        line->setText(folder_.path());
        Q_EMIT line->editingFinished();
        QCOMPARE(preferences.file().value(u"folders/journal"_s).toString(), folder_.path());
        QVERIFY(!dialog.findChild<QCheckBox *>(u"reopenTabs"_s)->text().isEmpty());
    }

    void keysThatAreTakenAreToldOfAndMoved()
    {
        QWidget window;
        Preferences preferences(file());
        ActionRegistry registry(&window, preferences.file());
        const QKeySequence first(Qt::CTRL | Qt::Key_1);
        const QKeySequence second(Qt::CTRL | Qt::Key_2);
        registry.add({.id = u"one"_s, .title = u"Do &one"_s, .shortcuts = {first}});
        registry.add({.id = u"two"_s, .title = u"Do &two"_s, .shortcuts = {second}});
        ShortcutsDialog dialog(registry);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        auto *search = dialog.findChild<QLineEdit *>(u"shortcutSearch"_s);
        auto *list = dialog.findChild<QTreeView *>(u"shortcutList"_s);
        auto *keys = dialog.findChild<QKeySequenceEdit *>(u"shortcutKeys"_s);
        const QAbstractItemModelTester tester(list->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto *conflict = dialog.findChild<QLabel *>(u"shortcutConflict"_s);
        QPushButton *set = nullptr;
        for (auto *button : dialog.findChildren<QPushButton *>()) {
            set = button->text() == u"&Set" ? button : set;
        }
        QTest::keyClicks(search, u"do two"_s);
        QCOMPARE(list->model()->rowCount(), 1);
        QCOMPARE(keys->keySequence(), second);
        QVERIFY(!set->isEnabled());
        keys->setKeySequence(first);
        QVERIFY2(conflict->text().contains(u"Do one"_s), qPrintable(conflict->text()));
        QTest::mouseClick(set, Qt::LeftButton);
        QCOMPARE(registry.action(u"two"_s)->shortcut(), first);
        QVERIFY(registry.action(u"one"_s)->shortcuts().isEmpty());
        QVERIFY(conflict->text().isEmpty());
        search->clear();
        QTest::keyClicks(search, u"ctrl+1"_s);
        QCOMPARE(list->model()->rowCount(), 1);
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"resetAll"_s), Qt::LeftButton);
        QCOMPARE(registry.action(u"one"_s)->shortcut(), first);
        QCOMPARE(registry.action(u"two"_s)->shortcut(), second);
        QVERIFY(!registry.isChanged(u"one"_s));
    }

    void escapeTakesBackWhatWasPressedAndThenCloses()
    {
        QWidget window;
        QSettings settings(folder_.filePath(u"escape.ini"_s), QSettings::IniFormat);
        ActionRegistry registry(&window, settings);
        const QKeySequence shipped(Qt::CTRL | Qt::Key_U);
        registry.add({.id = u"one"_s, .title = u"Do &one"_s, .shortcuts = {shipped}});
        registry.add({.id = u"two"_s, .title = u"Do &two"_s});
        ShortcutsDialog dialog(registry);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *keys = dialog.findChild<QKeySequenceEdit *>(u"shortcutKeys"_s);
        const QPushButton *set = dialog.findChild<QPushButton *>(u"setShortcut"_s);
        for (const auto &[row, present] : {std::pair(0, shipped), std::pair(1, QKeySequence())}) {
            dialog.show();
            auto *list = dialog.findChild<QTreeView *>(u"shortcutList"_s);
            list->setCurrentIndex(list->model()->index(row, 0));
            QCOMPARE(keys->keySequence(), present);
            keys->setFocus();
            QTest::keyClick(keys, Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
            QCOMPARE(keys->keySequence(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Y));
            QTest::keyClick(keys, Qt::Key_Escape);
            QCOMPARE(keys->keySequence(), present);
            QVERIFY(!set->isEnabled());
            QVERIFY(dialog.isVisible());
            QTest::keyClick(keys, Qt::Key_Escape);
            QVERIFY(!dialog.isVisible());
        }
        QCOMPARE(registry.shortcuts(u"one"_s), QList{shipped});
        QVERIFY(registry.shortcuts(u"two"_s).isEmpty());
    }
};

QTEST_MAIN(SettingsTest)
#include "settings_test.moc"
