// SPDX-License-Identifier: GPL-3.0-or-later
// Another language reaches every corner of the window without a restart.
#include "app/window_keeper.h"
#include "app/window_session.h"
#include "tests/gui/shell/open_window.h"
#include "tests/support/server_console.h"
#include "tests/support/verify_result.h"
#include "translations/translations.h"
#include "widgets/records/records_page.h"
#include "widgets/records/records_table.h"
#include "widgets/settings/settings_dialog.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTranslator>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace registrar;

namespace
{

/// Puts every text in brackets, so that what was never translated stands out.
class Brackets : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *text, const char *, int) const override
    {
        return u'[' + QString::fromUtf8(text) + u']';
    }
};

/// Deletes objects of the application as soon as another language is heard of.
class Leaving : public QObject
{
public:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange && watched == qApp)
            qDeleteAll(std::exchange(leaving, {}));
        return QObject::eventFilter(watched, event);
    }
    QList<QObject *> leaving;
};

} // namespace

class LanguageTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TemporaryDatabase> database_;

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
        database_ = std::move(database);
        VERIFY_RESULT(runSql(database_->access(), u"CREATE TABLE users (id int PRIMARY KEY, name text);"
                                                  "INSERT INTO users VALUES (1, 'Ada'), (2, 'Grace')"_s));
    }

    void whatLeavesWithALanguageIsNotLookedAtAgain()
    {
        installTranslations(*qApp, QLocale(QLocale::Spanish));
        Leaving leaving;
        for (int number = 0; number < 50; ++number)
            leaving.leaving.append(new QObject(qApp));
        qApp->installEventFilter(&leaving);
        installTranslations(*qApp, QLocale(QLocale::Persian));
        QVERIFY(leaving.leaving.isEmpty());
        installTranslations(*qApp, QLocale(QLocale::English));
    }

    void everyLanguageNamesItself()
    {
        const QStringList codes = availableLanguages();
        QVERIFY(codes.startsWith(u"en"_s));
        for (const QString &code : codes) {
            QVERIFY2(!languageName(code).isEmpty(), qPrintable(code));
            QCOMPARE(localeOf(code).language(), QLocale(code).language());
        }
    }

    void theWindowIsSpokenAnewWithItsPagesAndItsStagedEdits()
    {
        OpenWindow open(database_->access().password);
        open.window.hide();
        WindowSession session;
        WindowKeeper keeper(open.services, session);
        keeper.window().show();
        open.deployments->add(smallDeployment(u"campus"_s, database_->access().address));
        keeper.window().open({u"campus"_s, u"relational"_s, u"users"_s});
        QTRY_VERIFY(keeper.window().currentRecords());
        auto *table = keeper.window().currentRecords()->findChild<RecordsTable *>();
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QTRY_VERIFY(table->model()->flags(table->model()->index(0, 1)).testFlag(Qt::ItemIsEditable));
        QVERIFY(table->model()->setData(table->model()->index(0, 1), QVariant::fromValue(Value(u"Eva"_s))));
        QVERIFY(keeper.window().currentRecords()->hasStagedChanges());

        QSignalSpy remade(&keeper, &WindowKeeper::remade);
        Brackets brackets;
        QCoreApplication::installTranslator(&brackets);
        QTRY_COMPARE(remade.size(), 1);
        MainWindow &window = keeper.window();
        QTRY_VERIFY(window.currentRecords());
        QVERIFY(window.isVisible());
        QVERIFY(window.currentRecords()->hasStagedChanges());
        for (const QAction *menu : window.menuBar()->actions()) {
            QVERIFY2(menu->text().startsWith(u'['), qPrintable(menu->text()));
            for (const QAction *action : menu->menu()->actions()) {
                QVERIFY2(action->isSeparator() || action->text().startsWith(u'['),
                         qPrintable(action->text()));
            }
        }
        for (const auto *button : window.findChildren<QAbstractButton *>()) {
            if (button->objectName().startsWith(u"locationPart"_s)) {
                continue; // the names of deployments, stores and entities are nobody's to translate
            }
            const QString text = button->text() + button->toolTip() + button->accessibleName();
            QVERIFY2(
                text.contains(u'[') || !button->isVisible() || button->focusPolicy() == Qt::NoFocus,
                qPrintable(QLatin1String(button->metaObject()->className()) + button->objectName() + text));
        }
        QCoreApplication::removeTranslator(&brackets);
        QTRY_COMPARE(remade.size(), 2);
        QTRY_VERIFY(keeper.window().currentRecords());
        QVERIFY(keeper.window().currentRecords()->hasStagedChanges());
        QVERIFY(!keeper.window().menuBar()->actions().constFirst()->text().contains(u'['));
    }

    void theLanguageIsChosenInTheSettings()
    {
        OpenWindow open{QString()};
        open.window.show();
        open.action(u"settingsAction"_s)->trigger();
        auto *dialog = open.window.findChild<SettingsDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        auto *box = dialog->findChild<QComboBox *>(u"language"_s);
        QCOMPARE(box->count(), availableLanguages().size() + 1);
        QCOMPARE(box->currentData().toString(), QString());
        QSignalSpy changed(&open.preferences, &Preferences::changed);
        box->setCurrentIndex(box->findData(u"en"_s));
        Q_EMIT box->activated(box->currentIndex());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(open.preferences.language(), u"en"_s);
        open.action(u"settingsAction"_s)->trigger();
        QCOMPARE(open.window.findChildren<SettingsDialog *>().size(), 1);
    }
};

QTEST_MAIN(LanguageTest)
#include "language_test.moc"
