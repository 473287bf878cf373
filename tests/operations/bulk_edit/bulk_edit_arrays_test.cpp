// SPDX-License-Identifier: GPL-3.0-or-later
// Arrays of many records that gain and lose an element, and fields inside documents, on real stores.
#include "operations/bulk_edit/bulk_edit_undo.h"
#include "tests/support/server_console.h"
#include "tests/support/temporary_database.h"
#include "tests/support/verify_result.h"

#include <QtTest>

using namespace registrar;
using namespace Qt::StringLiterals;

namespace
{

using Kind = FieldAssignment::Kind;

FieldAssignment gains(const FieldPath &field, const Value &element)
{
    return {field, Kind::Gain, element};
}

FieldAssignment loses(const FieldPath &field, const Value &element)
{
    return {field, Kind::Lose, element};
}

} // namespace

class BulkEditArraysTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> journal_;
    std::unique_ptr<TemporaryDatabase> database_;

    [[nodiscard]] BulkEditRequest request(const EntitySource &source,
                                          const QList<FieldAssignment> &assignments) const
    {
        StoreAccess access = database_->access();
        access.options.storeName = u"store"_s;
        return {.deployment = u"campus"_s,
                .blueprint = nullptr,
                .repository = std::make_shared<Repository>(access),
                .query = {.source = source},
                .assignments = assignments,
                .journalFolder = journal_->path()};
    }
    [[nodiscard]] BulkEditRequest onTable(const FieldAssignment &assignment) const
    {
        return request({u"public"_s, u"people"_s}, {assignment});
    }
    [[nodiscard]] BulkEditRequest onDocuments(const FieldAssignment &assignment) const
    {
        return request({{}, u"people"_s}, {assignment});
    }
    /// Every row's column, as PostgreSQL writes it.
    [[nodiscard]] QString column(const QString &name) const
    {
        const auto rows = runSql(database_->access(),
                                 u"select coalesce(%1::text, 'null') from people order by id"_s.arg(name));
        QStringList texts;
        for (const QStringList &row : rows.value_or(QList<QStringList>()))
            texts.append(row.value(0));
        return texts.join(u' ');
    }
    /// How many documents match.
    [[nodiscard]] qint64 count(const QByteArray &filter) const
    {
        const auto answer = runMongo(database_->access(), R"({"count": "people", "query": )" + filter + "}");
        const QJsonValue count = answer ? answer->value(u"n"_s) : QJsonValue(); // {"$numberInt": "1"}
        return count.isObject() ? count.toObject().begin().value().toString().toLongLong() : count.toInt(-1);
    }
    void fillTable()
    {
        TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
        VERIFY_RESULT(runSql(database->access(),
                             u"create table people (id int primary key, tags text[], sizes int[]);"
                             "insert into people values (1, '{red,blue}', '{1,3}'), (2, '{}', '{3,3}'), "
                             "(3, null, null), (4, '{green}', '{2}')"_s));
        database_ = std::move(database);
    }
    void fillDocuments()
    {
        TEMPORARY_DATABASE(database, StoreKind::MongoDb);
        VERIFY_RESULT(runMongo(database->access(), R"({"insert": "people", "documents": [
            {"_id": 1, "tags": ["red", "blue"], "address": {"city": "London", "codes": [1, 2]}},
            {"_id": 2, "tags": []},
            {"_id": 3, "address": {"city": "Paris"}},
            {"_id": 4, "tags": "green", "address": "elsewhere"},
            {"_id": 5, "tags": ["red", "red"], "address": null}]})"));
        database_ = std::move(database);
    }

private Q_SLOTS:
    void init() { journal_ = std::make_unique<QTemporaryDir>(); }
    void cleanup() { database_.reset(); }

    void anArrayOfATableGainsAndLosesAnElement()
    {
        fillTable();
        BulkEdit gain(onTable(gains({u"tags"_s}, Value(u"red"_s))));
        UNWRAP_RESULT(const Plan plan, gain.plan({}));
        QVERIFY2(plan.items.first().title.contains(u"gains red"_s), qPrintable(plan.items.first().title));
        QCOMPARE(column(u"tags"_s), u"{red,blue} {} null {green}"_s); // a plan writes nothing
        const OperationReport report = runOperation(gain, {}, {});
        QVERIFY2(!report.error, report.error ? describeError(*report.error).constData() : "");
        QCOMPARE(column(u"tags"_s), u"{red,blue} {red} {red} {green,red}"_s);
        QCOMPARE(gain.result()->changed, 3);
        QCOMPARE(gain.result()->unchanged, 1);

        BulkEditUndo undo(u"campus"_s, onTable({}).repository, nullptr, gain.result()->sets,
                          Journal(journal_->path()));
        QVERIFY(!runOperation(undo, {}, {}).error);
        QCOMPARE(column(u"tags"_s), u"{red,blue} {} null {green}"_s);

        // What is typed as text is a whole number among whole numbers; every one of them goes.
        BulkEdit lose(onTable(loses({u"sizes"_s}, Value(u"3"_s))));
        QVERIFY(!runOperation(lose, {}, {}).error);
        QCOMPARE(column(u"sizes"_s), u"{1} {} null {2}"_s);
        QCOMPARE(lose.result()->changed, 2);
        QCOMPARE(lose.result()->unchanged, 2);
    }

    void whatTheArrayCannotHoldIsLeftOut()
    {
        fillTable();
        BulkEdit gain(onTable(gains({u"sizes"_s}, Value(u"large"_s))));
        const OperationReport report = runOperation(gain, {}, {});
        QVERIFY(!report.error);
        QCOMPARE(column(u"sizes"_s), u"{1,3} {3,3} null {2}"_s);
        QCOMPARE(gain.result()->changed, 0);
        QCOMPARE(gain.result()->refused, 4);
    }

    void anArrayOfDocumentsGainsAndLosesAnElement()
    {
        fillDocuments();
        BulkEdit gain(onDocuments(gains({u"tags"_s}, Value(u"red"_s))));
        const OperationReport report = runOperation(gain, {}, {});
        QVERIFY2(!report.error, report.error ? describeError(*report.error).constData() : "");
        QCOMPARE(gain.result()->changed, 2); // the empty one, and the one that was not there
        QCOMPARE(gain.result()->unchanged, 2);
        QCOMPARE(gain.result()->refused, 1); // a text is no array
        QCOMPARE(count(R"({"tags": ["red"]})"), 2);
        QCOMPARE(count(R"({"tags": "green"})"), 1);
        BulkEdit lose(onDocuments(loses({u"tags"_s}, Value(u"red"_s))));
        QVERIFY(!runOperation(lose, {}, {}).error);
        QCOMPARE(count(R"({"tags": ["blue"]})"), 1);
        QCOMPARE(count(R"({"tags": {"$size": 0}})"), 3);
        BulkEditUndo undo(u"campus"_s, onDocuments({}).repository, nullptr, gain.result()->sets,
                          Journal(journal_->path()));
        // Both have lost it since: the one that was empty is as it was, the one that was not there is not.
        QCOMPARE(runOperation(undo, {}, {}).figures.value(u"left"_s).toInt(), 1);
        QCOMPARE(count(R"({"_id": 3, "tags": []})"), 1);
    }

    void fieldsInsideDocumentsAreEditedByTheirPath()
    {
        fillDocuments();
        BulkEdit city(onDocuments({{u"address"_s, u"city"_s}, Kind::Set, Value(u"Rome"_s)}));
        UNWRAP_RESULT(const BulkEditPreview preview, city.preview({}));
        QCOMPARE(preview.samples.first().changes.first().before, Value(u"London"_s));
        const OperationReport report = runOperation(city, {}, {});
        QVERIFY2(!report.error, report.error ? describeError(*report.error).constData() : "");
        QCOMPARE(count(R"({"address.city": "Rome"})"), 3);
        QCOMPARE(count(R"({"address.city": "Rome", "address.codes": [1, 2]})"), 1); // nothing else of it
        QCOMPARE(city.result()->changed, 3);
        QCOMPARE(city.result()->refused, 2); // a text and null hold no fields
        QCOMPARE(count(R"({"address": "elsewhere"})"), 1);
        BulkEdit code(onDocuments(gains({u"address"_s, u"codes"_s}, Value(qint32(7)))));
        QVERIFY(!runOperation(code, {}, {}).error);
        QCOMPARE(count(R"({"address.codes": [1, 2, 7]})"), 1);
        QCOMPARE(count(R"({"address.codes": [7]})"), 2);
        BulkEditUndo undo(u"campus"_s, onDocuments({}).repository, nullptr, city.result()->sets,
                          Journal(journal_->path()));
        QVERIFY(!runOperation(undo, {}, {}).error);
        QCOMPARE(count(R"({"address.city": "London"})"), 1);
        QCOMPARE(count(R"({"address.city": "Rome"})"), 0);
    }
};

QTEST_GUILESS_MAIN(BulkEditArraysTest)
#include "bulk_edit_arrays_test.moc"
