// SPDX-License-Identifier: GPL-3.0-or-later
// The number of records under the table: about at first, exactly when asked for, and no longer than wanted.
#include "tests/gui/records/table_page.h"

#include <QLabel>
#include <QPushButton>

#include <thread>

using namespace registrar;
using namespace Qt::StringLiterals;

class RecordsCountTest : public QObject
{
    Q_OBJECT

    static QString status(const TablePage &opened) { return opened.find<QLabel>(u"recordsStatus"_s)->text(); }
    static QPushButton *button(const TablePage &opened)
    {
        return opened.find<QPushButton>(u"countExactly"_s);
    }
    static QString sqlText(const TablePage &opened, const QString &statement)
    {
        const auto rows = runSql(opened.database->access(), statement);
        return rows && !rows->isEmpty() ? rows->constFirst().value(0) : QString();
    }

    static BlueprintEntity fill(const TemporaryDatabase &database, StoreKind kind)
    {
        BlueprintEntity entity;
        if (kind == StoreKind::PostgreSql) {
            (void)runSql(database.access(),
                         u"create table things (id integer primary key); insert into things "
                         "select generate_series(1, 11000); analyze things; insert into "
                         "things select generate_series(11001, 12000)"_s);
            entity = TablePage::entityOf({u"public"_s, u"things"_s});
        } else if (kind == StoreKind::MongoDb) {
            for (int part = 0; part < 12; ++part) {
                QByteArrayList documents;
                for (int number = 0; number < 1000; ++number)
                    documents.append("{\"_id\": " + QByteArray::number(part * 1000 + number) + "}");
                (void)runMongo(database.access(),
                               "{\"insert\": \"things\", \"documents\": [" + documents.join(',') + "]}");
            }
            entity = TablePage::entityOf({{}, u"things"_s});
            entity.kind = EntityKind::Collection;
        } else {
            QByteArrayList set{"MSET"};
            for (int number = 0; number < 12'000; ++number)
                set << "thing:" + QByteArray::number(number) << "x";
            (void)runRedis(database.access(), set);
            entity = TablePage::entityOf({{}, u"thing:<id>"_s});
            entity.kind = EntityKind::KeyPattern;
        }
        return entity;
    }

private Q_SLOTS:
    void countsExactlyWhenAsked_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("PostgreSQL") << static_cast<int>(StoreKind::PostgreSql);
        QTest::newRow("MongoDB") << static_cast<int>(StoreKind::MongoDb);
        QTest::newRow("Redis") << static_cast<int>(StoreKind::Redis);
    }

    void countsExactlyWhenAsked()
    {
        QFETCH(int, kind);
        TablePage opened;
        TEMPORARY_DATABASE(database, static_cast<StoreKind>(kind));
        const BlueprintEntity entity = fill(*database, static_cast<StoreKind>(kind));
        opened.database = std::move(database);
        opened.open(entity);
        QTRY_VERIFY_WITH_TIMEOUT(opened.model()->total().records > 0, TablePage::waitMilliseconds);
        QVERIFY(!opened.model()->total().exact); // nothing counts twelve thousand records unasked
        QVERIFY2(status(opened).contains(u"about"_s), qPrintable(status(opened)));
        QVERIFY(button(opened)->isVisible());
        QTest::mouseClick(button(opened), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(opened.model()->total().exact, TablePage::waitMilliseconds);
        QCOMPARE(opened.model()->total().records, 12'000);
        QVERIFY2(status(opened).contains(QLocale().toString(12'000)) && !status(opened).contains(u"about"_s),
                 qPrintable(status(opened)));
        QVERIFY(!button(opened)->isVisible());
    }

    void countsWhatTheFilterLeaves()
    {
        TablePage opened;
        TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
        const BlueprintEntity entity = fill(*database, StoreKind::PostgreSql);
        opened.database = std::move(database);
        opened.open(entity);
        opened.model()->setConditions({{{u"id"_s}, Operator::AtMost, {Value(7654)}}});
        QTRY_VERIFY_WITH_TIMEOUT(opened.isRead(), TablePage::waitMilliseconds);
        QTRY_VERIFY_WITH_TIMEOUT(opened.model()->total().exact || button(opened)->isVisible(),
                                 TablePage::waitMilliseconds);
        if (!opened.model()->total().exact)
            QTest::mouseClick(button(opened), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(opened.model()->total().exact, TablePage::waitMilliseconds);
        QCOMPARE(opened.model()->total().records, 7654);
    }

    void stopsOnTheServerWhenCancelled()
    {
        TablePage opened;
        TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
        const BlueprintEntity entity = fill(*database, StoreKind::PostgreSql);
        opened.database = std::move(database);
        opened.open(entity);
        const StoreAccess access = opened.database->access();
        const QString letGo = u"select pg_cancel_backend(pid) from pg_stat_activity where datname = "
                              "current_database() and query like 'begin; lock table things%'"_s;
        std::thread holder([access] {
            (void)runSql(access, u"begin; lock table things in access exclusive mode; select pg_sleep(120); "
                                 "commit"_s);
        });
        const auto released = qScopeGuard([&] {
            (void)sqlText(opened, letGo);
            holder.join();
        });
        QTRY_COMPARE_WITH_TIMEOUT(sqlText(opened, u"select count(*) from pg_locks where relation = "
                                                  "'things'::regclass and mode = 'AccessExclusiveLock' and "
                                                  "granted"_s),
                                  u"1"_s, TablePage::waitMilliseconds);
        const QString waiting = u"select count(*) from pg_stat_activity where datname = current_database() "
                                "and wait_event_type = 'Lock'"_s;
        const QString before = status(opened);
        QTest::mouseClick(button(opened), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(sqlText(opened, waiting), u"1"_s, TablePage::waitMilliseconds);
        QVERIFY(opened.model()->isCounting());
        QVERIFY(status(opened) != before);
        QVERIFY(button(opened)->isVisible());
        opened.takePicture(u"counting"_s);
        QTest::mouseClick(button(opened), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!opened.model()->isCounting(), TablePage::waitMilliseconds);
        QTRY_COMPARE_WITH_TIMEOUT(sqlText(opened, waiting), u"0"_s, TablePage::waitMilliseconds);
        QCOMPARE(status(opened), before);
        QCOMPARE(sqlText(opened, letGo), u"t"_s); // still held: it was the count that gave up
        QTRY_COMPARE_WITH_TIMEOUT(
            sqlText(opened, u"select count(*) from pg_locks where relation = 'things'::regclass and mode = "
                            "'AccessExclusiveLock'"_s),
            u"0"_s, TablePage::waitMilliseconds);
        QTest::mouseClick(button(opened), Qt::LeftButton); // and can be asked for again
        QTRY_VERIFY_WITH_TIMEOUT(opened.model()->total().exact, TablePage::waitMilliseconds);
        QCOMPARE(opened.model()->total().records, 12'000);
    }
};

QTEST_MAIN(RecordsCountTest)
#include "records_count_test.moc"
