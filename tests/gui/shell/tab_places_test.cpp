// SPDX-License-Identifier: GPL-3.0-or-later
// A tab stays where it was: over a change of the language, and from one start to the next.
#include "app/window_keeper.h"
#include "app/window_session.h"
#include "app/window_tabs.h"
#include "models/records/records_model.h"
#include "models/records/records_place.h"
#include "tests/gui/shell/open_window.h"
#include "tests/support/server_console.h"
#include "tests/support/verify_result.h"
#include "widgets/records/filter_chip.h"
#include "widgets/records/records_navigator.h"
#include "widgets/records/records_page.h"
#include "widgets/records/records_table.h"
#include "widgets/shared/segmented_control.h"

#include <QDirIterator>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTranslator>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace registrar;

namespace
{

const EntityAddress users{u"campus"_s, u"relational"_s, u"users"_s};
const auto teacher = u"Sokolova-Ivanova"_s; // what is filtered by, and is to be on no disk in plain text

/// Any translator makes the window anew.
class Unchanged : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *, const char *, int) const override { return {}; }
};

struct Shown {
    explicit Shown(const MainWindow &window)
        : page(window.currentRecords())
        , table(page ? page->findChild<RecordsTable *>() : nullptr)
        , model(table ? qobject_cast<RecordsModel *>(table->model()) : nullptr)
    {
    }
    RecordsPage *page;
    RecordsTable *table;
    RecordsModel *model;

    [[nodiscard]] QAction *form() const { return page->findChild<QAction *>(u"showForm"_s); }
    [[nodiscard]] SegmentedControl *views() const
    {
        return page->findChild<SegmentedControl *>(u"recordViews"_s);
    }
    [[nodiscard]] Value topId() const
    {
        const Record *record = model->record(table->rowAt(0));
        return record ? record->key.first() : Value();
    }
    [[nodiscard]] Value currentId() const { return page->navigator().currentKey().value(0); }
};

} // namespace

class TabPlacesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TemporaryDatabase> database_;

    /// Filters, sorts, scrolls far down, chooses a record there and opens it as text.
    void settle(const MainWindow &window, bool filtered)
    {
        Shown shown(window);
        if (filtered) {
            shown.page->navigator().go(
                QList<Condition>{{{u"teacher"_s}, Operator::Equals, {Value(teacher)}, true}}, {});
            shown.model->setSort({{{u"grade"_s}, true}});
        }
        QTRY_VERIFY(shown.model->hasAnswered() && !shown.model->isLoading());
        QTRY_VERIFY(shown.model->rowCount() > 1500);
        shown.table->scrollTo(shown.model->index(1200, 0), QAbstractItemView::PositionAtTop);
        QTRY_VERIFY(!shown.topId().isAbsent());
        const int row = shown.table->rowAt(0) + 5;
        QTRY_VERIFY(shown.model->record(row));
        shown.table->setCurrentIndex(shown.model->index(row, shown.model->columnOf(u"grade"_s)));
        shown.form()->setChecked(true);
        shown.views()->setCurrent(2);
        QTRY_VERIFY(!shown.currentId().isAbsent());
    }

    void compare(const MainWindow &window, const RecordsPlace &before, const Value &topId,
                 const Value &currentId)
    {
        QTRY_VERIFY(window.currentRecords());
        const Shown shown(window);
        QTRY_COMPARE(shown.topId(), topId);
        QTRY_COMPARE(shown.currentId(), currentId);
        QCOMPARE(shown.model->query().conditions, before.conditions);
        QCOMPARE(shown.model->query().sort, before.sort);
        QCOMPARE(shown.page->navigator().conditions(), before.conditions);
        QCOMPARE(int(shown.page->findChildren<FilterChip *>().size()), int(before.conditions.size()));
        QVERIFY(shown.form()->isChecked());
        QCOMPARE(shown.views()->current(), 2);
        QCOMPARE(shown.page->place().column, before.column);
        QVERIFY2(std::abs(shown.page->place().top.row - before.top.row) < 50,
                 qPrintable(QString::number(shown.page->place().top.row)));
        // What is above is read as well as what is below.
        shown.table->scrollToTop();
        QTRY_VERIFY(shown.model->record(0));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
        database_ = std::move(database);
        VERIFY_RESULT(runSql(
            database_->access(),
            u"CREATE TABLE users (id int PRIMARY KEY, teacher text, grade int NOT NULL);"
            "INSERT INTO users SELECT n, CASE n % 2 WHEN 0 THEN 'Sokolova-Ivanova' ELSE 'Noether' END, n % 97"
            "  FROM generate_series(1, 4000) n;"
            "CREATE TABLE courses (id int PRIMARY KEY, title text); ANALYZE"_s));
    }

    void aPlaceIsReadBackAsItWasWritten()
    {
        const RecordsPlace place{
            .conditions = {{{u"seen"_s}, Operator::LessThan, {Value(Value::Instant{1})}, true}},
            .sort = {{{u"seen"_s}, true}},
            .top = {.row = 7,
                    .ahead = 2,
                    .rows = 90,
                    .position = Position{Position::Kind::From, {Value(qint64(1)), Value(u"é"_s)}, "\x01\xff"},
                    .key = {Value(Value::Uuid{})}},
            .across = 12,
            .current = {Value(qint32(5))},
            .column = u"seen"_s,
            .recordShown = true,
            .recordView = 1};
        QCOMPARE(RecordsPlace::fromJson(place.toJson()), std::optional(place));
        QCOMPARE(RecordsPlace::fromJson({}), std::nullopt);
    }

    void anotherLanguageChangesNoPlace_data()
    {
        QTest::addColumn<bool>("filtered");
        QTest::newRow("all records") << false;
        QTest::newRow("filtered and sorted") << true;
    }

    void anotherLanguageChangesNoPlace()
    {
        QFETCH(bool, filtered);
        OpenWindow open(database_->access().password);
        open.window.hide();
        WindowSession session;
        WindowKeeper keeper(open.services, session);
        keeper.window().show();
        open.deployments->add(smallDeployment(u"campus"_s, database_->access().address));
        keeper.window().open(users);
        QTRY_VERIFY(keeper.window().currentRecords());
        settle(keeper.window(), filtered);
        if (QTest::currentTestFailed())
            return;
        const Shown shown(keeper.window());
        const RecordsPlace before = shown.page->place();
        const Value top = shown.topId();
        const Value current = shown.currentId();

        QSignalSpy remade(&keeper, &WindowKeeper::remade);
        Unchanged translator;
        QCoreApplication::installTranslator(&translator);
        QTRY_COMPARE(remade.size(), 1);
        compare(keeper.window(), before, top, current);
        QCoreApplication::removeTranslator(&translator);
        QTRY_COMPARE(remade.size(), 2);
    }

    void theNextStartBeginsWhereTheLastOneEndedAndNothingIsInPlainText()
    {
        OpenWindow open(database_->access().password);
        open.deployments->add(smallDeployment(u"campus"_s, database_->access().address));
        RecordsPlace before;
        Value top;
        Value current;
        {
            MainWindow first(open.services);
            first.resize(1200, 700);
            first.show();
            first.open(users);
            QTRY_VERIFY(first.currentRecords());
            settle(first, true);
            if (QTest::currentTestFailed())
                return;
            const Shown shown(first);
            before = shown.page->place();
            top = shown.topId();
            current = shown.currentId();
            // A tab that waits behind another one keeps its place, too.
            first.open({u"campus"_s, u"relational"_s, u"courses"_s});
            QTRY_VERIFY(first.currentRecords());
            first.close();
        }
        open.preferences.file().sync();
        QDirIterator files(open.folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        bool kept = false;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(teacher.toUtf8()), qPrintable(file.fileName()));
            kept |= file.fileName().endsWith(u".places"_s);
        }
        QVERIFY(kept);
        {
            MainWindow second(open.services); // nothing of it is looked at but the tab in front
            second.show();
            second.tabs().reopen();
            QTRY_VERIFY(second.currentRecords());
            QCOMPARE(second.currentRecords()->entity().name, u"courses"_s);
            second.close();
        }
        MainWindow third(open.services);
        third.show();
        third.tabs().reopen();
        third.tabs().open(users);
        compare(third, before, top, current);

        // A destination is where the person wants to be now.
        third.close();
        MainWindow fourth(open.services);
        fourth.show();
        fourth.tabs().reopen();
        fourth.open(Destination(users, QList<Condition>{}, {Value(qint32(3))}));
        QTRY_VERIFY(fourth.currentRecords());
        QTRY_COMPARE(Shown(fourth).currentId(), Value(qint32(3)));
        QVERIFY(Shown(fourth).page->navigator().conditions().isEmpty());
    }

    void whoDoesNotWantTheTabsBackLeavesNoPlacesEither()
    {
        OpenWindow open(database_->access().password);
        open.deployments->add(smallDeployment(u"campus"_s, database_->access().address));
        const auto hasPlaces = [&open] {
            return QFile::exists(open.staged.place().folder + u"/tabs.places"_s);
        };
        const auto visit = [&open] {
            MainWindow window(open.services);
            window.show();
            window.open(users);
            QTRY_VERIFY(window.currentRecords());
            window.close();
        };
        visit();
        QVERIFY(hasPlaces());
        open.preferences.setReopensTabs(false);
        visit();
        QVERIFY(!hasPlaces());
    }

    void aDamagedFileIsNotMissed()
    {
        OpenWindow open(database_->access().password);
        open.deployments->add(smallDeployment(u"campus"_s, database_->access().address));
        QVERIFY(QDir().mkpath(open.staged.place().folder));
        QFile file(open.staged.place().folder + u"/tabs.places"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("nothing that was sealed");
        file.close();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot be opened"_s));
        TabPlaces places(open.staged.place());
        QSignalSpy read(&places, &TabPlaces::wasRead);
        places.read();
        QTRY_COMPARE(read.size(), 1);
        QVERIFY(!places.find(users.toText()));
    }
};

QTEST_MAIN(TabPlacesTest)
#include "tab_places_test.moc"
