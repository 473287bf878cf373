// SPDX-License-Identifier: GPL-3.0-or-later
// Filters typed in the stores' own languages, on real servers: completed, run, remembered, refused at their
// place.
#include "tests/gui/records/table_page.h"
#include "widgets/records/filter_bar.h"
#include "widgets/records/query_box.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QLabel>
#include <QPushButton>

using namespace registrar;
using namespace Qt::StringLiterals;

class QueryBoxTest : public QObject
{
    Q_OBJECT

private:
    static void openPeople(TablePage &opened)
    {
        TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
        VERIFY_RESULT(
            runSql(database->access(),
                   u"create type duty as enum ('student', 'teacher'); create table people (id integer "
                   "primary key, full_name text, role duty, age integer); insert into people select n, "
                   "'Person ' || n, (case n % 3 when 0 then 'teacher' else 'student' end)::duty, 20 + n % 7 "
                   "from generate_series(1, 500) n; analyze people"_s));
        opened.database = std::move(database);
        opened.open(TablePage::entityOf({u"public"_s, u"people"_s}));
    }

    static QueryBox *openBox(const TablePage &opened)
    {
        opened.find<QPushButton>(u"filterNative"_s)->setChecked(true);
        auto *box = opened.find<QueryBox>(u"queryBox"_s);
        box->setFocus();
        return box;
    }

private Q_SLOTS:
    void runsAWhereExpressionAndRemembersIt()
    {
        TablePage opened;
        openPeople(opened);
        QueryBox *box = openBox(opened);
        QVERIFY(box && box->isVisible() && !box->placeholderText().isEmpty());
        const QString text = u"role = 'teacher' AND (age > 24 OR id = 3)"_s;
        QTest::keyClicks(box, text);
        QTest::keyClick(box, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(opened.model()->query().conditions.size(), 1, TablePage::waitMilliseconds);
        QCOMPARE(opened.model()->query().conditions.first().op, Operator::Native);
        QTRY_VERIFY_WITH_TIMEOUT(opened.isRead() && opened.said(0, u"id"_s) == u"3"_s,
                                 TablePage::waitMilliseconds);
        QVERIFY(box->toPlainText().isEmpty());
        QVERIFY(opened.find<QWidget>(u"filterChip0"_s)->accessibleName().startsWith(u"WHERE "_s));
        QTest::keyClick(box, Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(box->toPlainText(), text);

        opened.open(TablePage::entityOf({u"public"_s, u"people"_s}));
        box = openBox(opened);
        QTest::keyClick(box, Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(box->toPlainText(), text);
        QTest::keyClick(box, Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(box->toPlainText(), QString());
    }

    void underlinesWhatIsWrongAndRunsNothing()
    {
        TablePage opened;
        openPeople(opened);
        QueryBox *box = openBox(opened);
        const auto *problem = opened.find<QLabel>(u"filterProblem"_s);
        const auto marked = [&box] {
            const auto marks = box->extraSelections();
            return marks.isEmpty() ? QString() : marks.first().cursor.selectedText();
        };
        for (const auto &[text, wrong] : {std::pair(u"role = 'teacher' AND nosuch > 1"_s, u"nosuch"_s),
                                          std::pair(u"1=1); DELETE FROM people"_s, u")"_s),
                                          std::pair(u"pg_sleep(5) IS NULL"_s, u"pg_sleep"_s)}) {
            box->setPlainText(text);
            QTest::keyClick(box, Qt::Key_Return);
            QTRY_VERIFY_WITH_TIMEOUT(problem->isVisible(), TablePage::waitMilliseconds);
            QCOMPARE(marked(), wrong);
            opened.takePicture(u"query-refused"_s);
            QCOMPARE(box->toPlainText(), text);
            QVERIFY(opened.model()->query().conditions.isEmpty());
        }
        // The same is told while one types, quietly.
        box->clear();
        QTest::keyClicks(box, u"agee > 3"_s);
        QTRY_VERIFY_WITH_TIMEOUT(marked() == u"agee"_s, TablePage::waitMilliseconds);
        QVERIFY(!problem->isVisible());
    }

    void completesFieldsAndTheirValues()
    {
        TablePage opened;
        openPeople(opened);
        QueryBox *box = openBox(opened);
        QTest::keyClicks(box, u"full"_s);
        auto *completer = box->findChild<QCompleter *>();
        QTRY_VERIFY(completer->popup()->isVisible());
        QTest::keyClick(completer->popup(), Qt::Key_Down);
        QTest::keyClick(completer->popup(), Qt::Key_Return);
        QCOMPARE(box->toPlainText(), u"full_name"_s);
        QTest::keyClicks(box, u" = 'x' OR role = teach"_s);
        QTRY_VERIFY(completer->popup()->isVisible());
        QTest::keyClick(completer->popup(), Qt::Key_Down);
        QTest::keyClick(completer->popup(), Qt::Key_Return);
        QVERIFY2(box->toPlainText().endsWith(u"role = 'teacher'"_s), qPrintable(box->toPlainText()));
    }

    void runsAFilterOfMongoDbsShell()
    {
        TablePage opened;
        TEMPORARY_DATABASE(database, StoreKind::MongoDb);
        VERIFY_RESULT(runMongo(database->access(), R"({"insert": "people", "documents": [
            {"_id": 1, "name": "Ada"}, {"_id": 2, "name": "ada b"}, {"_id": 3, "name": "Bob"}]})"));
        opened.database = std::move(database);
        opened.open(TablePage::entityOf({{}, u"people"_s}));
        QueryBox *box = openBox(opened);
        QTest::keyClicks(box, u"{name: /^ada/i, _id: {$gte: 2},}"_s);
        QTest::keyClick(box, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(opened.isRead() && opened.model()->rowCount() == 1 &&
                                     opened.said(0, u"_id"_s) == u"2"_s,
                                 TablePage::waitMilliseconds);
    }

    void runsAFilterInExtendedJson_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("a 64-bit number")
            << uR"({"big": {"$numberLong": "9007199254740993"}})"_s << QStringList{u"1"_s};
        QTest::newRow("a decimal") << uR"({"price": {"$gte": {"$numberDecimal": "1.10"}}})"_s
                                   << QStringList{u"1"_s, u"2"_s};
        QTest::newRow("a date") << uR"({"at": {"$lt": {"$date": "2026-07-01T00:00:00Z"}}})"_s
                                << QStringList{u"1"_s};
        QTest::newRow("an id, in canonical numbers")
            << uR"({"owner": {"$oid": "65f1c0ffee65f1c0ffee65f1"}, "_id": {"$ne": {"$numberInt": "1"}}})"_s
            << QStringList{u"2"_s};
        QTest::newRow("null or missing") << uR"({"owner": null})"_s << QStringList{u"3"_s};
        QTest::newRow("the shell's words")
            << u"{at: {$gte: ISODate('2026-07-01')}, price: NumberDecimal('2')}"_s << QStringList{u"2"_s};
    }

    void runsAFilterInExtendedJson()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, found);
        TablePage opened;
        TEMPORARY_DATABASE(database, StoreKind::MongoDb);
        VERIFY_RESULT(runMongo(database->access(), R"({"insert": "things", "documents": [
            {"_id": 1, "big": {"$numberLong": "9007199254740993"}, "price": {"$numberDecimal": "1.10"},
             "at": {"$date": "2026-06-30T23:59:59.999Z"}, "owner": {"$oid": "65f1c0ffee65f1c0ffee65f1"}},
            {"_id": 2, "big": {"$numberLong": "9007199254740992"}, "price": {"$numberDecimal": "2"},
             "at": {"$date": "2026-07-01T00:00:00Z"}, "owner": {"$oid": "65f1c0ffee65f1c0ffee65f1"}},
            {"_id": 3, "price": {"$numberDecimal": "1.09"}}]})"));
        opened.database = std::move(database);
        opened.open(TablePage::entityOf({{}, u"things"_s}));
        QueryBox *box = openBox(opened);
        QTest::keyClicks(box, typed);
        QTest::keyClick(box, Qt::Key_Return);
        const auto ids = [&] {
            QStringList said;
            for (int row = 0; row < opened.model()->rowCount(); ++row)
                said.append(opened.said(row, u"_id"_s));
            return said;
        };
        QTRY_VERIFY2_WITH_TIMEOUT(
            opened.isRead() && opened.model()->query().conditions.size() == 1 && ids() == found,
            qPrintable(ids().join(u' ') + opened.find<QLabel>(u"filterProblem"_s)->text()),
            TablePage::waitMilliseconds);
    }

    void completesFieldsOfMongoDb()
    {
        TablePage opened;
        TEMPORARY_DATABASE(database, StoreKind::MongoDb);
        VERIFY_RESULT(runMongo(database->access(), R"({"insert": "people", "documents": [
            {"_id": 1, "full_name": "Ada", "address": {"city": "London"}}]})"));
        opened.database = std::move(database);
        opened.open(TablePage::entityOf({{}, u"people"_s}));
        QueryBox *box = openBox(opened);
        QTest::keyClicks(box, u"{full"_s);
        auto *completer = box->findChild<QCompleter *>();
        QTRY_VERIFY(completer->popup()->isVisible());
        QTest::keyClick(completer->popup(), Qt::Key_Down);
        QTest::keyClick(completer->popup(), Qt::Key_Return);
        QCOMPARE(box->toPlainText(), u"{full_name"_s);
        QTest::keyClicks(box, u": 'Ada'}"_s);
        QTest::keyClick(box, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(opened.isRead() && opened.model()->query().conditions.size() == 1 &&
                                     opened.model()->rowCount() == 1,
                                 TablePage::waitMilliseconds);
    }

    void matchesKeysOfRedis()
    {
        TablePage opened;
        TEMPORARY_DATABASE(database, StoreKind::Redis);
        for (const QByteArray &key : {QByteArray("user:1"), QByteArray("user:22"), QByteArray("other:1")})
            VERIFY_RESULT(runRedis(database->access(), {"SET", key, "x"}));
        opened.database = std::move(database);
        BlueprintEntity entity = TablePage::entityOf({{}, u"<*>"_s});
        entity.kind = EntityKind::KeyPattern;
        opened.open(entity);
        QueryBox *box = openBox(opened);
        QTest::keyClicks(box, u"user:??"_s);
        QTest::keyClick(box, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(opened.isRead() && opened.model()->rowCount() == 1 &&
                                     opened.said(0, u"key"_s) == u"user:22"_s,
                                 TablePage::waitMilliseconds);
    }
};

QTEST_MAIN(QueryBoxTest)
#include "query_box_test.moc"
