// SPDX-License-Identifier: GPL-3.0-or-later
// Cells and records on the clipboard, from real stores and, as statements, back into them.
#include "models/records/record_copy.h"
#include "repository/text/extended_json.h"
#include "tests/gui/records/table_page.h"
#include "tests/support/random_value.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>

using namespace registrar;
using namespace Qt::StringLiterals;

class RecordsCopyTest : public QObject
{
    Q_OBJECT

private:
    static QString copied(const TablePage &opened, const QString &action)
    {
        QApplication::clipboard()->clear();
        auto *found = opened.page->findChild<QAction *>(action);
        if (found)
            found->trigger();
        return QApplication::clipboard()->text();
    }

    static void openExact(TablePage &opened)
    {
        TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
        VERIFY_RESULT(runSql(
            database->access(),
            u"create table exact (id bigint primary key, amount numeric, word text, at timestamptz, tags "
            u"text[], "
            "settings jsonb, bytes bytea, flag boolean, ratio double precision); "
            "insert into exact values (9007199254740993, 1.10, E'tab\\there, \"quoted\"\\nline | end', "
            "'2026-07-01 10:00:00.123456+00', '{a,\"b,c\"}', '{\"a\": 1.50}', '\\x00ff', true, 'NaN'), (2, null, '', null, null, null, null, null, 0.1)"_s));
        opened.database = std::move(database);
        opened.open(TablePage::entityOf({u"public"_s, u"exact"_s}));
        opened.table->selectAll();
    }

private Q_SLOTS:
    void copiesExactlyInEveryForm()
    {
        TablePage opened;
        openExact(opened);
        const QString csv = copied(opened, u"copyCsv"_s);
        QVERIFY2(csv.startsWith(u"id,amount,word,at,tags,settings,bytes,flag,ratio\n2,,\"\",,,,,,0.1\n"_s),
                 qPrintable(csv));
        QVERIFY2(csv.contains(u"9007199254740993,1.10,\"tab\there, \"\"quoted\"\"\nline | end\","
                              "2026-07-01 10:00:00.123456+00,"_s),
                 qPrintable(csv));
        const QString json = copied(opened, u"copyJson"_s);
        QVERIFY2(json.contains(u"9007199254740993"_s) && json.contains(u"1.10"_s), qPrintable(json));
        const QString markdown = copied(opened, u"copyMarkdown"_s);
        QVERIFY2(markdown.startsWith(u"| id | amount | word |"_s), qPrintable(markdown));
        QVERIFY2(markdown.contains(u"line \\| end"_s) && markdown.contains(u"<br>"_s), qPrintable(markdown));
        QCOMPARE(markdown.count(u'\n'), 4);
        opened.table->setCurrentIndex(opened.cell(1, u"id"_s));
        QCOMPARE(copied(opened, u"copyText"_s), u"9007199254740993"_s);
        QTest::keyClick(opened.table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"9007199254740993"_s);
    }

    void copiesWhatIsSelectedAsItStands()
    {
        TablePage opened;
        openExact(opened);
        opened.chooseOfHeader(u"amount"_s, u"hide"_s);
        opened.table->clearSelection();
        for (const QString &name : {u"id"_s, u"amount"_s, u"word"_s})
            opened.table->selectionModel()->select(opened.cell(0, name), QItemSelectionModel::Select);
        QCOMPARE(copied(opened, u"copyText"_s), u"2\t"_s);
        QCOMPARE(copied(opened, u"copyCsv"_s), u"id,word\n2,\"\"\n"_s);
    }

    void insertsAreTakenByPostgreSqlUnchanged()
    {
        TablePage opened;
        openExact(opened);
        const QString statement = copied(opened, u"copyStatements"_s);
        VERIFY_RESULT(runSql(opened.database->access(),
                             u"create table saved as table exact; truncate exact; "_s + statement));
        UNWRAP_RESULT(
            const auto rows,
            runSql(opened.database->access(),
                   u"select count(*) from exact e join saved s using (id) where e::text = s::text"_s));
        QCOMPARE(rows.constFirst().constFirst(), u"2"_s);
    }

    void writesTheShellOfMongoDbWithEveryType()
    {
        TablePage opened;
        TEMPORARY_DATABASE(database, StoreKind::MongoDb);
        VERIFY_RESULT(runMongo(
            database->access(),
            "{\"insert\": \"things\", \"documents\": [ {\"_id\": {\"$oid\": \"65f1c0ffee65f1c0ffee65f1\"}, "
            "\"big\": {\"$numberLong\": \"9007199254740993\"}, \"small\": {\"$numberInt\": \"7\"}, "
            "\"whole\": {\"$numberDouble\": \"5.0\"}, \"price\": {\"$numberDecimal\": \"1.10\"}, \"at\": "
            "{\"$date\": \"2026-07-01T10:00:00.5Z\"}, \"odd name\": \"say \\\"hi\\\"\", \"list\": [1, "
            "{\"a\": null}]}]}"));
        opened.database = std::move(database);
        opened.open(TablePage::entityOf({{}, u"things"_s}));
        opened.table->selectAll();
        QCOMPARE(copied(opened, u"copyStatements"_s),
                 u"db.getCollection(\"things\").insertMany([\n"
                 "    {_id: ObjectId(\"65f1c0ffee65f1c0ffee65f1\"), big: NumberLong(\"9007199254740993\"), "
                 "small: NumberInt(7), whole: Double(5), price: NumberDecimal(\"1.10\"), "
                 "at: ISODate(\"2026-07-01T10:00:00.5Z\"), \"odd name\": \"say \\\"hi\\\"\", "
                 "list: [NumberInt(1), {a: null}]}\n]);\n"_s);
    }

    void jsonOfMongoDbIsReadBackAsItWas()
    {
        TablePage opened;
        TEMPORARY_DATABASE(database, StoreKind::MongoDb);
        StoreAccess access = database->access();
        Repository writer(access);
        Value::Array all;
        for (const Value &value : everyKindOfBsonValue()) {
            if (!value.isMissing())
                all.append(value);
        }
        ChangeSet set;
        for (int id = 0; id < 2; ++id)
            set.changes.append({.kind = Change::Kind::Add,
                                .source = {{}, u"things"_s},
                                .document = {{u"_id"_s, Value(id)},
                                             {u"small"_s, Value(qint64(7))},
                                             {u"whole"_s, Value(5.0)},
                                             {u"at"_s, Value(Value::Instant{1'751'364'000'500})},
                                             {u"all"_s, Value(all)},
                                             {u"inner"_s, Value(Document{{u"a \"b\""_s, Value(all)}})}}});
        const Result<ApplyReport> report = writer.apply(set).result();
        VERIFY_RESULT(report);
        QVERIFY(report->allApplied());
        opened.database = std::move(database);
        opened.open(TablePage::entityOf({{}, u"things"_s}));
        QTRY_VERIFY_WITH_TIMEOUT(opened.model()->record(1), TablePage::waitMilliseconds);
        opened.table->selectAll();
        const QString json = copied(opened, u"copyJson"_s);
        UNWRAP_RESULT(const Value back, parseExtendedJson(json));
        QVERIFY(back.is<Value::Array>());
        QCOMPARE(back.get<Value::Array>()->size(), 2);
        for (int row = 0; row < 2; ++row)
            QVERIFY2(back.get<Value::Array>()->at(row) == Value(opened.model()->record(row)->fields),
                     qPrintable(json));
        QVERIFY2(json.contains(u"\"whole\":5.0"_s) && json.contains(u"\"_id\":1"_s),
                 qPrintable(json.left(300)));
        opened.table->clearSelection();
        opened.table->selectionModel()->select(opened.cell(0, u"small"_s), QItemSelectionModel::Select);
        QCOMPARE(copied(opened, u"copyJson"_s), u"{\"small\":{\"$numberLong\":\"7\"}}"_s);
    }

    void writesCommandsOfRedis()
    {
        TablePage opened;
        TEMPORARY_DATABASE(database, StoreKind::Redis);
        for (const QByteArrayList &command : {QByteArrayList{"SET", "greeting", "say \"hi\"\nthere"},
                                              {"HSET", "person", "name", "Ada"},
                                              {"ZADD", "board", "1.5", "ada"}})
            VERIFY_RESULT(runRedis(database->access(), command));
        opened.database = std::move(database);
        BlueprintEntity entity = TablePage::entityOf({{}, u"<*>"_s});
        entity.kind = EntityKind::KeyPattern;
        opened.open(entity);
        opened.table->selectAll();
        QStringList lines = copied(opened, u"copyStatements"_s).trimmed().split(u'\n');
        lines.sort();
        QCOMPARE(lines, QStringList({u"HSET person name Ada"_s, u"SET greeting \"say \\\"hi\\\"\\nthere\""_s,
                                     u"ZADD board 1.5 ada"_s}));
    }
};

QTEST_MAIN(RecordsCopyTest)
#include "records_copy_test.moc"
