// SPDX-License-Identifier: GPL-3.0-or-later
// An edit whose filter its own writing empties, while another connection adds and deletes records: each
// record is met once, and none is missed.
#include "operations/bulk_edit/bulk_edit.h"
#include "tests/support/server_console.h"
#include "tests/support/temporary_database.h"
#include "tests/support/verify_result.h"

#include <QJsonArray>
#include <QThread>
#include <QtTest>

#include <atomic>

using namespace registrar;
using namespace Qt::StringLiterals;

namespace
{

constexpr int people = 2'600; ///< that stay; their keys are the multiples of ten

FieldAssignment becomes(const FieldPath &field, const Value &value)
{
    return {field, FieldAssignment::Kind::Set, value};
}

FieldAssignment increases(const QString &name)
{
    return {{name}, FieldAssignment::Kind::Increase, Value(qint32(1))};
}

/// Calls a function with rising numbers on a thread of its own, until it goes.
class Meanwhile
{
public:
    explicit Meanwhile(const std::function<void(int)> &step)
        : thread_(QThread::create([this, step] {
            while (!stop_)
                step(done_++);
        }))
    {
        thread_->start();
    }
    ~Meanwhile()
    {
        stop_ = true;
        thread_->wait();
    }
    /// Lets it do two more steps, so that one lies wholly between what was before and what comes.
    void letPass() const
    {
        for (const int until = done_ + 2; done_ < until && thread_->isRunning();)
            QThread::yieldCurrentThread();
    }

private:
    std::unique_ptr<QThread> thread_;
    std::atomic<bool> stop_ = false;
    std::atomic<int> done_ = 0;
};

} // namespace

class BulkEditMovingTest : public QObject
{
    Q_OBJECT

    QTemporaryDir journal_;

    [[nodiscard]] BulkEditRequest request(const TemporaryDatabase &database, const EntitySource &source,
                                          const FieldPath &role) const
    {
        StoreAccess access = database.access();
        access.options.storeName = u"store"_s;
        BulkEditRequest request{.deployment = u"campus"_s,
                                .blueprint = nullptr,
                                .repository = std::make_shared<Repository>(access),
                                .query = {.source = source},
                                .assignments = {becomes(role, Value(u"b"_s))},
                                .journalFolder = journal_.path()};
        request.query.conditions = {{role, Operator::Equals, {Value(u"a"_s)}, true}};
        return request;
    }

    static OperationReport runBeside(BulkEdit &edit, const std::function<void(int)> &step)
    {
        const Meanwhile meanwhile(step);
        return runOperation(edit, {}, {.progressed = [&](const Progress &) { meanwhile.letPass(); }});
    }

private Q_SLOTS:
    void meetsEachRowOnce()
    {
        TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
        VERIFY_RESULT(runSql(
            database->access(),
            u"create table people (id int primary key, role text not null, n int not null default 0);"
            "create table met (id int);"
            "create function note() returns trigger language plpgsql as $$ begin "
            "insert into met values (new.id); return new; end $$;"
            "create trigger note after update on people for each row execute function note();"
            "insert into people select 10 * n, 'a' from generate_series(1, %1) n;"
            "insert into people select 10 * n + 5, 'a' from generate_series(1, %1, 4) n"_s.arg(people)));
        BulkEditRequest wanted = request(*database, {u"public"_s, u"people"_s}, {u"role"_s});
        wanted.assignments.append(increases(u"n"_s));
        BulkEdit edit(wanted);
        const OperationReport report = runBeside(edit, [&](int step) {
            // Before and behind wherever the edit is; those that go end with a five.
            (void)runSql(database->access(),
                         u"insert into people select 10 * ((n * 97 + %1 * 13) % %2) + 1 + %1 % 4, 'a' "
                         "from generate_series(1, 20) n on conflict do nothing;"
                         "delete from people where id % 10 = 5 and id % 7 = %1 % 7"_s.arg(step)
                             .arg(people));
        });
        QVERIFY2(!report.error, report.error ? describeError(*report.error).constData() : "");
        const auto one = [&](const QString &sql) {
            const auto rows = runSql(database->access(), sql);
            return rows ? rows->constFirst().constFirst() : rows.error().toText();
        };
        QCOMPARE(one(u"select count(*) from people where id % 10 = 0 and role = 'b' and n = 1"_s),
                 QString::number(people));
        QCOMPARE(one(u"select count(*) from (select from met group by id having count(*) > 1) twice"_s),
                 u"0"_s);
        QCOMPARE(one(u"select count(*) from people where (role = 'b') <> (n = 1)"_s), u"0"_s);
        QCOMPARE(one(u"select count(*) from met"_s), QString::number(edit.result()->changed));
        QVERIFY(one(u"select count(*) from people where id % 10 between 1 and 4"_s).toInt() > 0);
        QVERIFY(one(u"select count(*) from people where id % 10 = 5"_s).toInt() < people / 4);
    }

    void meetsEachDocumentOnce()
    {
        TEMPORARY_DATABASE(database, StoreKind::MongoDb);
        QByteArrayList documents;
        for (int number = 1; number <= people; ++number) {
            documents.append("{\"_id\": " + QByteArray::number(10 * number) + R"(, "role": "a", "n": 0})");
            if (number % 4 == 0)
                documents.append("{\"_id\": " + QByteArray::number(10 * number + 5) +
                                 R"(, "role": "a", "n": 0})");
        }
        VERIFY_RESULT(runMongo(database->access(),
                               R"({"insert": "people", "documents": [)" + documents.join(',') + "]}"));
        BulkEditRequest wanted = request(*database, {{}, u"people"_s}, {u"role"_s});
        wanted.assignments.append(increases(u"n"_s));
        BulkEdit edit(wanted);
        const OperationReport report = runBeside(edit, [&](int step) {
            QByteArrayList added;
            for (int number = 0; number < 20; ++number)
                added.append("{\"_id\": " +
                             QByteArray::number(10 * ((number * 97 + step * 13) % people) + 1 + step % 4) +
                             R"(, "role": "a", "n": 0})");
            (void)runMongo(database->access(), R"({"insert": "people", "ordered": false, "documents": [)" +
                                                   added.join(',') + "]}");
            (void)runMongo(
                database->access(),
                R"({"delete": "people", "deletes": [{"q": {"_id": {"$mod": [10, 5]}}, "limit": 1}]})");
        });
        QVERIFY2(!report.error, report.error ? describeError(*report.error).constData() : "");
        const auto count = [&](const QByteArray &filter) {
            const auto answer = runMongo(database->access(),
                                         R"({"aggregate": "people", "cursor": {}, "pipeline": [{"$match": )" +
                                             filter + R"(}, {"$group": {"_id": null, "n": {"$sum": 1}}}]})");
            if (!answer)
                return -1;
            const QJsonArray found = answer->value("cursor"_L1).toObject().value("firstBatch"_L1).toArray();
            return found.isEmpty() ? 0
                                   : found.first()
                                         .toObject()
                                         .value("n"_L1)
                                         .toObject()
                                         .value("$numberInt"_L1)
                                         .toString()
                                         .toInt();
        };
        QCOMPARE(count(R"({"_id": {"$mod": [10, 0]}, "role": "b", "n": 1})"), people);
        QCOMPARE(count(R"({"n": {"$gt": 1}})"), 0);
        QCOMPARE(count(R"({"role": "a", "n": 1})"), 0);
        QCOMPARE(count(R"({"role": "b", "n": 0})"), 0);
        QVERIFY(count(R"({"_id": {"$mod": [10, 1]}})") > 0);
    }

    void meetsEachKeyOnce()
    {
        TEMPORARY_DATABASE(database, StoreKind::Redis);
        const auto name = [](int number) { return "person:" + QByteArray::number(number); };
        for (int number = 1; number <= people / 2; ++number)
            VERIFY_RESULT(runRedis(database->access(), {"HSET", name(10 * number), "role", "a"}));
        BulkEdit edit(request(*database, {{}, u"person:<id>"_s}, {u"value"_s, u"role"_s}));
        const OperationReport report = runBeside(edit, [&](int step) {
            // The table grows and shrinks while it is scanned.
            for (int number = 0; number < 40; ++number)
                (void)runRedis(database->access(),
                               {step % 3 == 2 ? "DEL" : "HSET",
                                name(10 * ((number + step / 3 * 40) % people) + 1), "role", "a"});
        });
        QVERIFY2(!report.error, report.error ? describeError(*report.error).constData() : "");
        for (int number = 1; number <= people / 2; ++number) {
            UNWRAP_RESULT(const QByteArrayList role,
                          runRedis(database->access(), {"HGET", name(10 * number), "role"}));
            QCOMPARE(role, QByteArrayList{"b"});
        }
        QVERIFY(edit.result()->changed >= people / 2);
        QCOMPARE(edit.result()->refused, 0);
    }
};

QTEST_GUILESS_MAIN(BulkEditMovingTest)
#include "bulk_edit_moving_test.moc"
