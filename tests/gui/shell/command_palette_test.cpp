// SPDX-License-Identifier: GPL-3.0-or-later
// The palette, driven by keys alone over a real window and a real server.
#include "models/records/records_model.h"
#include "repository/text/value_text.h"
#include "tests/gui/shell/open_window.h"
#include "tests/support/server_console.h"
#include "tests/support/verify_result.h"
#include "widgets/palette/command_palette.h"
#include "widgets/records/records_page.h"
#include "widgets/records/records_table.h"
#include "widgets/settings/settings_dialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace registrar;

class CommandPaletteTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TemporaryDatabase> database_;
    std::unique_ptr<OpenWindow> open_;
    CommandPalette *palette_ = nullptr;
    QLineEdit *line_ = nullptr;

    void press(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(line_, Qt::Key(key), modifiers);
    }
    QString detail() const
    {
        const auto *list = palette_->findChild<QListView *>();
        return list->currentIndex().data(PaletteModel::ItemRole).value<PaletteItem>().detail;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
        database_ = std::move(database);
        VERIFY_RESULT(runSql(database_->access(),
                             u"CREATE TABLE users (id int PRIMARY KEY, name text);"
                             "INSERT INTO users SELECT n, 'user ' || n FROM generate_series(1, 300) n;"
                             "CREATE TABLE courses (id int PRIMARY KEY, title text)"_s));
    }

    void init()
    {
        open_ = std::make_unique<OpenWindow>(database_->access().password);
        open_->deployments->add(smallDeployment(u"campus"_s, database_->access().address));
        open_->window.show();
        QVERIFY(QTest::qWaitForWindowActive(&open_->window));
        QTRY_VERIFY(open_->deployments->find(u"campus"_s)->blueprint);
        QTest::keyClick(&open_->window, Qt::Key_K, Qt::ControlModifier);
        palette_ = open_->find<CommandPalette>(u"palette"_s);
        line_ = palette_->findChild<QLineEdit *>();
        QTRY_VERIFY(line_->hasFocus());
    }

    void cleanup() { open_.reset(); }

    void aStoreThatNobodyOpenedIsFoundByItsBlueprint()
    {
        StoreConnection *store = open_->deployments->connection(u"campus"_s, u"relational"_s);
        QCOMPARE(store->stage(), StoreConnection::Stage::Closed);
        QTest::keyClicks(line_, u"cou"_s);
        QCOMPARE(palette_->currentId(), u"entity:campus/relational/courses"_s);
        QCOMPARE(store->stage(), StoreConnection::Stage::Closed);
        press(Qt::Key_Return);
        QVERIFY(!palette_->isVisible());
        QTRY_VERIFY(open_->window.currentRecords());
        QCOMPARE(open_->window.currentRecords()->entity().name, u"courses"_s);

        QTest::keyClick(&open_->window, Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(palette_->currentId(), u"entity:campus/relational/courses"_s); // used lately
    }

    void aRecordIsReachedByItsKey()
    {
        QTest::keyClicks(line_, u"users 217"_s);
        QCOMPARE(palette_->currentId(), u"record:campus/relational/users#217"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(open_->window.currentRecords());
        auto *table = open_->window.currentRecords()->findChild<RecordsTable *>();
        QTRY_COMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), u"217"_s);
    }

    void whatComesLateNamesTheRecordAndKeepsTheSelection()
    {
        open_->deployments->connection(u"campus"_s, u"relational"_s)->open();
        QTRY_COMPARE(open_->deployments->connection(u"campus"_s, u"relational"_s)->stage(),
                     StoreConnection::Stage::Open);
        QTest::keyClicks(line_, u"users 42"_s);
        QTRY_VERIFY2(detail().startsWith(u"user 42 · "_s), qPrintable(detail()));
        line_->clear();
        QTest::keyClicks(line_, u"e"_s);
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        const QString id = palette_->currentId();
        open_->deployments->add(smallDeployment(u"annex"_s, database_->access().address));
        QTRY_VERIFY(palette_->model().rowOf(u"entity:annex/relational/users"_s) >= 0 ||
                    palette_->model().rowOf(u"entity:annex/relational/courses"_s) >= 0);
        QCOMPARE(palette_->currentId(), id);
        line_->clear();
        QTest::keyClicks(line_, u"users 4000"_s);
        QTRY_VERIFY2(detail().startsWith(u"No record has this key"_s), qPrintable(detail()));
    }

    void aRecordIsReachedByItsAddress()
    {
        open_.reset();
        VERIFY_RESULT(runSql(database_->access(),
                             u"CREATE TABLE people (id int PRIMARY KEY, email text UNIQUE);"
                             "INSERT INTO people SELECT n, 'person' || n || '@campus.example' FROM "
                             "generate_series(1, 300) n; ANALYZE people"_s));
        Blueprint blueprint = smallBlueprint();
        BlueprintEntity people = blueprint.entities.first();
        people.name = u"people"_s;
        people.source = {u"public"_s, u"people"_s};
        people.fieldsComplete = false;
        BlueprintField email;
        email.name = u"email"_s;
        email.types = {Value::Type::Text};
        email.format = u"email"_s;
        people.fields = {email};
        blueprint.entities.append(people);
        const QString password = database_->access().password;
        open_ = std::make_unique<OpenWindow>(std::make_unique<OpenDeployments>(
            [blueprint](const QString &) -> Result<Blueprint> { return blueprint; },
            [password](const QString &, const DeploymentStore &) {
                return QtFuture::makeReadyFuture(Result<QString>(password));
            }));
        open_->deployments->add(smallDeployment(u"campus"_s, database_->access().address));
        open_->window.show();
        QVERIFY(QTest::qWaitForWindowActive(&open_->window));
        StoreConnection *store = open_->deployments->connection(u"campus"_s, u"relational"_s);
        store->open();
        QTRY_COMPARE(store->stage(), StoreConnection::Stage::Open);
        QTRY_VERIFY(open_->deployments->find(u"campus"_s)->blueprint);
        open_->action(u"paletteAction"_s)->trigger();
        palette_ = open_->find<CommandPalette>(u"palette"_s);
        line_ = palette_->findChild<QLineEdit *>();
        QTRY_VERIFY(line_->hasFocus());
        QTest::keyClicks(line_, u"person217@campus.example"_s);
        QVERIFY(palette_->currentId().isEmpty()); // nothing is called like that, and nobody waits
        QTRY_COMPARE(palette_->currentId(), u"record:campus/relational/people#217"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(open_->window.currentRecords());
        auto *table = open_->window.currentRecords()->findChild<RecordsTable *>();
        const auto current = [table] {
            const auto *model = qobject_cast<RecordsModel *>(table->model());
            const Record *record = model->record(table->currentIndex().row());
            return record ? displayText(record->key.first()) : QString();
        };
        QTRY_COMPARE(current(), u"217"_s);
    }

    void actionsAndSettingsAreDone()
    {
        QTest::keyClicks(line_, u"dark th"_s);
        QCOMPARE(palette_->currentId(), u"action:theme-dark"_s);
        press(Qt::Key_Return);
        QCOMPARE(open_->theme.choice(), Theme::Choice::Dark);
        QTest::keyClick(&open_->window, Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(line_, u"langu"_s);
        QCOMPARE(palette_->currentId(), u"setting:language"_s);
        press(Qt::Key_Return);
        auto *dialog = open_->window.findChild<SettingsDialog *>();
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->findChild<QComboBox *>(u"language"_s)->hasFocus());
    }

    void theKeyboardMovesOverGroupsAndLeaves()
    {
        auto *list = palette_->findChild<QListView *>();
        const auto isHeading = [list] {
            return list->currentIndex().data(PaletteModel::HeadingRole).toBool();
        };
        for (int i = 0; i < palette_->model().rowCount() + 3; ++i) {
            press(Qt::Key_Down);
            QVERIFY(list->currentIndex().isValid() && !isHeading());
        }
        press(Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(list->currentIndex().row(), 1);
        press(Qt::Key_Up);
        QCOMPARE(list->currentIndex().row(), palette_->model().rowCount() - 1);
        press(Qt::Key_Home, Qt::ControlModifier);
        const QString first = palette_->currentId();
        press(Qt::Key_Tab);
        QVERIFY(palette_->currentId().startsWith(u"action:"_s));
        press(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(palette_->currentId(), first);
        QVERIFY(!line_->accessibleDescription().isEmpty());
        press(Qt::Key_Escape);
        QVERIFY(!palette_->isVisible());
        QVERIFY(!line_->hasFocus());
    }
};

QTEST_MAIN(CommandPaletteTest)
#include "command_palette_test.moc"
