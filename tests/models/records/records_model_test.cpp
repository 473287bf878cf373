// SPDX-License-Identifier: GPL-3.0-or-later
// The records model on real stores: scrolled, dragged, sorted, filtered, written to by others, edited.
#include "models/records/filter_model.h"
#include "models/records/records_model.h"
#include "repository/answer.h"
#include "tests/support/server_console.h"
#include "tests/support/temporary_database.h"
#include "tests/support/verify_result.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QtTest>

using namespace registrar;
using namespace Qt::StringLiterals;

namespace
{

constexpr int rowsShown = 40;
constexpr int waitMilliseconds = 20'000;

BlueprintEntity entityOf(const EntitySource &source, const QString &store = u"store"_s)
{
    BlueprintEntity entity;
    entity.name = source.name;
    entity.store = store;
    entity.source = source;
    entity.fieldsComplete = false;
    return entity;
}

} // namespace

class RecordsModelTest : public QObject
{
    Q_OBJECT

private:
    /// One entity of a store, as a page has it.
    struct Opened {
        std::unique_ptr<TemporaryDatabase> database;
        std::shared_ptr<Repository> repository;
        std::shared_ptr<StagedChanges> changes;
        std::unique_ptr<RecordsModel> model;
        std::unique_ptr<QAbstractItemModelTester> tester;

        /// The tester looks at every row after every change: too much for tables of many rows.
        enum class Tester { On, Off };
        void open(const EntitySource &source, Tester on = Tester::On)
        {
            StoreAccess access = database->access();
            access.options.storeName = u"store"_s;
            repository = std::make_shared<Repository>(access);
            changes = std::make_shared<StagedChanges>(u"store"_s);
            model = std::make_unique<RecordsModel>(repository, entityOf(source), changes);
            if (on == Tester::On)
                tester = std::make_unique<QAbstractItemModelTester>(
                    model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
            model->setViewport(0, rowsShown);
            model->start();
        }
        [[nodiscard]] bool isLoaded(int first, int last) const
        {
            for (int row = first; row <= std::min(last, model->rowCount() - 1); ++row) {
                if (model->loadState(row) != RecordsModel::LoadState::Loaded)
                    return false;
            }
            return model->hasAnswered();
        }
        [[nodiscard]] qint64 number(int row, const QString &field) const
        {
            return fieldOf(model->document(row), field).toInteger().value_or(-1);
        }
        void show(int first)
        {
            model->setViewport(first, first + rowsShown);
            QTRY_VERIFY_WITH_TIMEOUT(isLoaded(first, first + rowsShown), waitMilliseconds);
        }
    };

    static void fillNumbers(const StoreAccess &access, int count)
    {
        VERIFY_RESULT(runSql(
            access,
            u"create table numbers (id integer primary key, square bigint not null, word text);"
            "insert into numbers select n, n::bigint * n, 'word ' || n % 100 from "
            "generate_series(1, %1) n; create index on numbers (square); analyze numbers"_s.arg(count)));
    }

private Q_SLOTS:
    void scrollsThroughAHundredThousandRowsMeetingEachOnce()
    {
        Opened opened;
        TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
        fillNumbers(database->access(), 100'000);
        opened.database = std::move(database);
        opened.open({u"public"_s, u"numbers"_s}, Opened::Tester::Off);
        QTRY_VERIFY_WITH_TIMEOUT(opened.model->rowCount() > 90'000, waitMilliseconds);
        qint64 expected = 1;
        for (int row = 0; row < opened.model->rowCount(); ++row) {
            if (row % rowsShown == 0)
                opened.show(row);
            if (opened.number(row, u"id"_s) != expected)
                QFAIL(qPrintable(u"row %1 holds %2"_s.arg(row).arg(opened.number(row, u"id"_s))));
            ++expected;
        }
        QCOMPARE(expected, 100'001);
        QCOMPARE(opened.model->rowCount(), 100'000);
    }

    void jumpsNearTheRightPlace()
    {
        Opened opened;
        TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
        fillNumbers(database->access(), 100'000);
        opened.database = std::move(database);
        opened.open({u"public"_s, u"numbers"_s}, Opened::Tester::Off);
        QTRY_VERIFY_WITH_TIMEOUT(opened.model->rowCount() > 90'000, waitMilliseconds);
        for (const int row : {50'000, 90'000, 20'000, 75'000}) {
            opened.show(row);
            QVERIFY2(std::abs(opened.number(row, u"id"_s) - row) < 5'000,
                     qPrintable(QString::number(opened.number(row, u"id"_s))));
        }
        opened.show(opened.model->rowCount() - rowsShown);
        QTRY_COMPARE_WITH_TIMEOUT(opened.number(opened.model->rowCount() - 1, u"id"_s), 100'000,
                                  waitMilliseconds);
    }

    void keepsItsRowsTrueOnRandomJourneys()
    {
        Opened opened;
        TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
        fillNumbers(database->access(), 2'500);
        opened.database = std::move(database);
        opened.open({u"public"_s, u"numbers"_s});
        QTRY_VERIFY_WITH_TIMEOUT(opened.model->rowCount() > 2'000, waitMilliseconds);
        QRandomGenerator random(11);
        for (int step = 0; step < 12; ++step)
            opened.show(random.bounded(opened.model->rowCount()));
        for (int row = 0; row < opened.model->rowCount(); ++row) {
            if (row % rowsShown == 0)
                opened.show(row);
            if (opened.number(row, u"id"_s) != row + 1)
                QFAIL(qPrintable(u"row %1 holds %2"_s.arg(row).arg(opened.number(row, u"id"_s))));
        }
        QCOMPARE(opened.model->rowCount(), 2'500);
    }

    void readsOnlyWhatADragEndsAt()
    {
        Opened opened;
        TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
        fillNumbers(database->access(), 100'000);
        opened.database = std::move(database);
        opened.open({u"public"_s, u"numbers"_s}, Opened::Tester::Off);
        QTRY_VERIFY_WITH_TIMEOUT(opened.model->rowCount() > 90'000, waitMilliseconds);
        for (int row = 1000; row < 90'000; row += 100)
            opened.model->setViewport(row, row + rowsShown);
        opened.show(60'000);
        int loaded = 0;
        for (int row = 2000; row < 59'000; row += 10)
            loaded += opened.model->loadState(row) == RecordsModel::LoadState::Loaded;
        QVERIFY2(loaded < 100, qPrintable(QString::number(loaded)));
    }

    void goesOnWhileOthersWrite()
    {
        Opened opened;
        TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
        fillNumbers(database->access(), 5'000);
        const StoreAccess access = database->access();
        opened.database = std::move(database);
        opened.open({u"public"_s, u"numbers"_s});
        QHash<qint64, int> met;
        for (int row = 0; row < std::max(opened.model->rowCount(), 1); ++row) {
            if (row % 200 == 0) {
                VERIFY_RESULT(runSql(access, u"delete from numbers where id % 97 = %1; "
                                             "insert into numbers values (%2, 0, 'new')"_s.arg(row / 200)
                                                 .arg(100'000 + row)));
            }
            if (row % rowsShown == 0)
                opened.show(row);
            ++met[opened.number(row, u"id"_s)];
        }
        for (int id = 1; id <= 5'000; ++id) {
            if (id % 97 > 5'000 / 200)
                QCOMPARE(met.value(id), 1);
        }
    }

    void sortsAndFilters()
    {
        Opened opened;
        TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
        fillNumbers(database->access(), 3'000);
        opened.database = std::move(database);
        opened.open({u"public"_s, u"numbers"_s});
        QTRY_VERIFY_WITH_TIMEOUT(opened.isLoaded(0, rowsShown), waitMilliseconds);
        opened.model->setSort({{{u"square"_s}, true}});
        QTRY_VERIFY_WITH_TIMEOUT(opened.isLoaded(0, rowsShown) && opened.model->rowCount() > 0,
                                 waitMilliseconds);
        QCOMPARE(opened.number(0, u"id"_s), 3'000);
        opened.model->setConditions({{{u"word"_s}, Operator::Equals, {Value(u"word 7"_s)}}});
        QTRY_COMPARE_WITH_TIMEOUT(opened.model->total().records, 30, waitMilliseconds);
        QTRY_VERIFY_WITH_TIMEOUT(opened.isLoaded(0, rowsShown), waitMilliseconds);
        QTRY_COMPARE_WITH_TIMEOUT(opened.model->rowCount(), 30, waitMilliseconds);
        QCOMPARE(opened.number(29, u"id"_s), 7);
        opened.model->setConditions({{{u"word"_s}, Operator::Equals, {Value(u"nothing"_s)}}});
        QTRY_VERIFY_WITH_TIMEOUT(opened.model->hasAnswered() && opened.model->rowCount() == 0,
                                 waitMilliseconds);
    }

    void asksBeforeAnExpensiveSort()
    {
        Opened opened;
        TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
        fillNumbers(database->access(), 60'000);
        opened.database = std::move(database);
        opened.open({u"public"_s, u"numbers"_s}, Opened::Tester::Off);
        QTRY_VERIFY_WITH_TIMEOUT(opened.model->total().records > 50'000 && opened.model->hasAnswered(),
                                 waitMilliseconds);
        QSignalSpy asked(opened.model.get(), &RecordsModel::sortNeedsConsent);
        opened.model->setSort({{{u"word"_s}, false}});
        QSignalSpy refused(opened.model.get(), &RecordsModel::sortRefused);
        QTRY_VERIFY_WITH_TIMEOUT(asked.count() + refused.count() + opened.model->query().sort.size() > 0,
                                 waitMilliseconds);
        QCOMPARE(refused.count(), 0);
        QCOMPARE(asked.count(), 1);
        QVERIFY(!asked.first().at(1).toString().isEmpty());
        QVERIFY(opened.model->query().sort.isEmpty());
        opened.model->setSort({{{u"square"_s}, false}});
        QTRY_VERIFY_WITH_TIMEOUT(!opened.model->query().sort.isEmpty(), waitMilliseconds);
        QCOMPARE(asked.count(), 1);
    }

    void asksBeforeASortOfUnknownCost()
    {
        Opened opened;
        TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
        fillNumbers(database->access(), 60'000);
        const StoreAccess access = database->access();
        opened.database = std::move(database);
        opened.open({u"public"_s, u"numbers"_s}, Opened::Tester::Off);
        QTRY_VERIFY_WITH_TIMEOUT(opened.model->total().records > 50'000 && opened.model->hasAnswered(),
                                 waitMilliseconds);
        QTRY_VERIFY_WITH_TIMEOUT(opened.isLoaded(0, rowsShown), waitMilliseconds);
        VERIFY_RESULT(
            runSql(access, u"alter table numbers drop column word"_s)); // nobody can cost what is gone
        QSignalSpy asked(opened.model.get(), &RecordsModel::sortNeedsConsent);
        opened.model->setSort({{{u"word"_s}, false}});
        QTRY_COMPARE_WITH_TIMEOUT(asked.count(), 1, waitMilliseconds);
        QVERIFY(!asked.first().at(1).toString().isEmpty());
        QVERIFY(opened.model->query().sort.isEmpty());
    }

    void aRefusedSortTellsReasonAndRemedy()
    {
        Opened opened;
        TEMPORARY_DATABASE(database, StoreKind::Redis);
        VERIFY_RESULT(runRedis(database->access(), {"SET", "session:1", "x"}));
        opened.database = std::move(database);
        opened.open({{}, u"session:<id>"_s});
        QTRY_VERIFY_WITH_TIMEOUT(opened.model->hasAnswered(), waitMilliseconds);
        QSignalSpy refused(opened.model.get(), &RecordsModel::sortRefused);
        opened.model->setSort({{{u"type"_s}, false}});
        QCOMPARE(refused.count(), 1);
        const auto server = opened.repository->state().server;
        QVERIFY(server);
        const Capability sort = server->capability(Capability::Kind::Sort);
        QVERIFY(!sort.reason.isEmpty() && !sort.remedy.isEmpty());
        QCOMPARE(refused.first().first().toString(), sort.reason + u' ' + sort.remedy);
    }

    void aFailedDescriptionIsToldAndAskedForAgain()
    {
        Opened opened;
        TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
        const StoreAccess access = database->access();
        opened.database = std::move(database);
        opened.open({u"public"_s, u"numbers"_s}, Opened::Tester::Off);
        QTRY_VERIFY_WITH_TIMEOUT(opened.model->descriptionError().has_value(), waitMilliseconds);
        QVERIFY(!opened.model->isEditable());
        QVERIFY(!opened.model->descriptionError()->remedy.isEmpty());
        QVERIFY(opened.model->editRefusalWithRemedy().contains(opened.model->descriptionError()->remedy));
        fillNumbers(access, 10);
        opened.model->retry();
        QTRY_VERIFY_WITH_TIMEOUT(opened.model->description().has_value(), waitMilliseconds);
        QVERIFY(!opened.model->descriptionError());
        QVERIFY(opened.model->isEditable());
    }

    void whatAStoreCannotFilterByIsTold()
    {
        Opened opened;
        TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
        fillNumbers(database->access(), 10);
        opened.database = std::move(database);
        opened.open({u"public"_s, u"numbers"_s});
        QTRY_VERIFY_WITH_TIMEOUT(opened.model->description().has_value(), waitMilliseconds);
        const auto server = opened.repository->state().server;
        const RecordColumn &column = opened.model->columns().at(opened.model->columnOf(u"word"_s));
        const QList<MissingOperator> missing = missingOperatorsFor(column, server);
        QVERIFY(!missing.isEmpty());
        const QList<Operator> offered = operatorsFor(column, server);
        for (const MissingOperator &each : missing) {
            QVERIFY(!offered.contains(each.op));
            QVERIFY(!each.why.isEmpty());
        }
        QVERIFY(missingOperatorsFor(column, {}).isEmpty());
    }

    void tellsNullFromEmptyInWords()
    {
        Opened opened;
        TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
        VERIFY_RESULT(runSql(database->access(),
                             u"create table people (id serial primary key, name text, born date);"
                             "insert into people (name) values (null), (''), ('Ada')"_s));
        opened.database = std::move(database);
        opened.open({u"public"_s, u"people"_s});
        QTRY_VERIFY_WITH_TIMEOUT(opened.isLoaded(0, 2) && opened.model->rowCount() == 3, waitMilliseconds);
        QTRY_VERIFY_WITH_TIMEOUT(opened.model->description().has_value(), waitMilliseconds);
        const int column = opened.model->columnOf(u"name"_s);
        QCOMPARE(opened.model->index(0, column).data(Qt::AccessibleTextRole).toString(), u"null"_s);
        QCOMPARE(opened.model->index(1, column).data(Qt::AccessibleTextRole).toString(), u"empty text"_s);
        QVERIFY(opened.model->setData(opened.model->index(0, column), u"Grace"_s));
        QVERIFY(opened.model->index(0, column).data(RecordsModel::CellChangedRole).toBool());
        QSignalSpy refused(opened.model.get(), &RecordsModel::editRefused);
        QVERIFY(!opened.model->setData(opened.model->index(0, opened.model->columnOf(u"born"_s)),
                                       u"yesterday"_s));
        QCOMPARE(refused.count(), 1);
        opened.model->reload();
        QTRY_VERIFY_WITH_TIMEOUT(opened.isLoaded(0, 2) && !opened.model->isLoading(), waitMilliseconds);
        QCOMPARE(opened.model->index(0, column).data().toString(), u"Grace"_s);
    }

    void showsFieldsAsTheyAreMetAndAppliesEdits()
    {
        Opened opened;
        TEMPORARY_DATABASE(database, StoreKind::MongoDb);
        VERIFY_RESULT(runMongo(database->access(), R"({"insert": "people", "documents": [
            {"_id": 1, "name": "Ada"}, {"_id": 2, "name": null, "tags": ["a"]}, {"_id": 3, "odd.name": true}]})"));
        const StoreAccess access = database->access();
        opened.database = std::move(database);
        opened.open({{}, u"people"_s});
        QTRY_COMPARE_WITH_TIMEOUT(opened.model->rowCount(), 3, waitMilliseconds);
        QTRY_VERIFY_WITH_TIMEOUT(opened.isLoaded(0, 2), waitMilliseconds);
        QTRY_VERIFY_WITH_TIMEOUT(opened.model->columnOf(u"odd.name"_s) >= 0, waitMilliseconds);
        const int name = opened.model->columnOf(u"name"_s);
        QCOMPARE(opened.model->index(1, name).data(Qt::AccessibleTextRole).toString(), u"null"_s);
        QCOMPARE(opened.model->index(2, name).data(Qt::AccessibleTextRole).toString(), u"missing"_s);
        VERIFY_RESULT(opened.model->stageField(0, {u"name"_s}, Value(u"Grace"_s)));
        VERIFY_RESULT(opened.model->stageField(1, {u"name"_s}, Value(u"Joan"_s)));
        VERIFY_RESULT(runMongo(
            access,
            R"({"update": "people", "updates": [{"q": {"_id": 2}, "u": {"$set": {"name": "Jean"}}}]})"));
        std::optional<Result<ApplyReport>> report;
        whenAnswered(opened.repository->apply(opened.changes->changeSet()), this,
                     [&](const Result<ApplyReport> &answer) { report = answer; });
        QTRY_VERIFY_WITH_TIMEOUT(report.has_value(), waitMilliseconds);
        VERIFY_RESULT(*report);
        opened.changes->fold(**report);
        QCOMPARE(opened.model->index(0, name).data().toString(), u"Grace"_s);
        QVERIFY(!opened.model->index(0, name).data(RecordsModel::CellChangedRole).toBool());
        QCOMPARE(opened.changes->conflicts(), 1);
        QCOMPARE(fieldOf(opened.model->staged(1)->theirs->fields, u"name"_s), Value(u"Jean"_s));
    }

    void putsStagedRecordsOnTop()
    {
        Opened opened;
        TEMPORARY_DATABASE(database, StoreKind::MongoDb);
        VERIFY_RESULT(runMongo(database->access(),
                               R"({"insert": "people", "documents": [{"_id": 1, "name": "Ada"}]})"));
        opened.database = std::move(database);
        opened.open({{}, u"people"_s});
        QTRY_VERIFY_WITH_TIMEOUT(opened.isLoaded(0, 0) && opened.model->rowCount() == 1, waitMilliseconds);
        QTRY_VERIFY_WITH_TIMEOUT(opened.model->description().has_value(), waitMilliseconds);
        QCOMPARE(opened.model->stageAdd(), 0);
        QCOMPARE(opened.model->stageDuplicate(1), 1);
        QCOMPARE(opened.model->rowCount(), 3);
        QVERIFY(fieldOf(opened.model->document(1), u"_id"_s).isMissing());
        QCOMPARE(fieldOf(opened.model->document(1), u"name"_s), Value(u"Ada"_s));
        opened.changes->undo();
        opened.changes->undo();
        QCOMPARE(opened.model->rowCount(), 1);
    }

    void scrollsThroughRedisKeys()
    {
        Opened opened;
        TEMPORARY_DATABASE(database, StoreKind::Redis);
        for (int key = 0; key < 700; ++key)
            VERIFY_RESULT(runRedis(database->access(), {"SET", "session:" + QByteArray::number(key), "x"}));
        for (int key = 0; key < 700; ++key)
            VERIFY_RESULT(runRedis(database->access(), {"SET", "other:" + QByteArray::number(key), "x"}));
        opened.database = std::move(database);
        opened.open({{}, u"session:<id>"_s});
        QSet<QByteArray> met;
        QTRY_VERIFY_WITH_TIMEOUT(opened.model->hasAnswered(), waitMilliseconds);
        for (int row = 0; row < opened.model->rowCount(); ++row) {
            if (row % rowsShown == 0)
                opened.show(row);
            if (row < opened.model->rowCount())
                met.insert(recordIdentity({}, opened.model->record(row)->key));
        }
        QCOMPARE(met.size(), 700);
    }

    void tellsWhyNothingCanBeRead()
    {
        Opened opened;
        TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
        opened.database = std::move(database);
        opened.open({u"public"_s, u"nowhere"_s});
        QTRY_VERIFY_WITH_TIMEOUT(opened.model->error().has_value(), waitMilliseconds);
        QVERIFY(!opened.model->error()->what.isEmpty());
        VERIFY_RESULT(runSql(opened.database->access(),
                             u"create table nowhere (id integer primary key); insert into "
                             "nowhere values (1)"_s));
        opened.model->retry();
        QTRY_COMPARE_WITH_TIMEOUT(opened.model->rowCount(), 1, waitMilliseconds);
        QVERIFY(!opened.model->error());
    }
};

QTEST_MAIN(RecordsModelTest)
#include "records_model_test.moc"
