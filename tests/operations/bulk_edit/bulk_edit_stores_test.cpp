// SPDX-License-Identifier: GPL-3.0-or-later
// What an edit of many records sends to each kind of store, decimals without rounding, and what the journal
// takes back of an edit that was cancelled.
#include "operations/bulk_edit/bulk_edit_undo.h"
#include "repository/text/value_text.h"
#include "tests/support/server_console.h"
#include "tests/support/temporary_database.h"
#include "tests/support/verify_result.h"

#include <QtTest>

using namespace registrar;
using namespace Qt::StringLiterals;

namespace
{

using Kind = FieldAssignment::Kind;

FieldAssignment increases(const QString &name, const QString &step)
{
    return {{name}, Kind::Increase, Value(Value::Decimal{step})};
}

QString linesOf(const Plan &plan)
{
    return plan.statements.join(u'\n');
}

} // namespace

class BulkEditStoresTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> journal_;
    std::unique_ptr<TemporaryDatabase> database_;

    [[nodiscard]] BulkEditRequest request(const EntitySource &source,
                                          const QList<FieldAssignment> &assignments) const
    {
        StoreAccess access = database_->access();
        access.options.storeName = u"store"_s;
        BulkEditRequest request{.deployment = u"campus"_s,
                                .blueprint = nullptr,
                                .repository = std::make_shared<Repository>(access),
                                .query = {.source = source},
                                .assignments = assignments,
                                .journalFolder = journal_->path()};
        return request;
    }

    [[nodiscard]] QString sql(const QString &statement) const
    {
        const auto rows = runSql(database_->access(), statement);
        return rows && !rows->isEmpty() ? rows->constFirst().value(0)
               : rows                   ? u"nothing"_s
                                        : rows.error().toText();
    }

    static std::shared_ptr<const Blueprint> blueprintOf(const EntitySource &source, const QString &name,
                                                        Value::Type type)
    {
        BlueprintField field;
        field.name = name;
        field.types = {type};
        field.maximum = 100;
        BlueprintEntity entity;
        entity.name = source.name;
        entity.store = u"store"_s;
        entity.source = source;
        entity.fields = {field};
        entity.fieldsComplete = false;
        Blueprint blueprint;
        blueprint.entities = {entity};
        return std::make_shared<const Blueprint>(blueprint);
    }

    /// Cancels after the first batch, and takes back what was written, by the journal alone.
    void cancelAndTakeBack(const BulkEditRequest &wanted, qint64 *written)
    {
        CancelSource cancel;
        BulkEdit edit(wanted);
        OperationObserver observer;
        observer.progressed = [&](const Progress &progress) {
            if (progress.done >= BulkEdit::batchSize)
                cancel.cancel();
        };
        const OperationReport report = runOperation(edit, cancel.token(), observer);
        QCOMPARE(report.outcome, OperationReport::Outcome::Cancelled);
        *written = edit.result()->changed;
        QVERIFY(*written > 0);
        QVERIFY(report.done.first().contains(QString::number(*written)));
        const Journal journal(journal_->path());
        UNWRAP_RESULT(const QStringList sets, bulkEditSets(journal, edit.result()->run));
        QCOMPARE(sets.size(), 1);
        UNWRAP_RESULT(const ChangeSet inverse, journal.inverseOf(sets.first()));
        QCOMPARE(inverse.changes.size(), *written);
        BulkEditUndo undo(wanted.deployment, wanted.repository, wanted.blueprint, sets, journal);
        const OperationReport undone = runOperation(undo, {}, {});
        QVERIFY2(!undone.error, undone.error ? describeError(*undone.error).constData() : "");
        QCOMPARE(undone.figures.value(u"undone"_s).toInt(), *written);
        QCOMPARE(undone.figures.value(u"left"_s).toInt(), 0);
    }

private Q_SLOTS:
    void init() { journal_ = std::make_unique<QTemporaryDir>(); }
    void cleanup() { database_.reset(); }

    void increasesNumericsWithoutRounding()
    {
        TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
        database_ = std::move(database);
        const auto large = u"99999999999999999999999999999999999999.999999999999999999999"_s;
        QVERIFY(
            runSql(database_->access(),
                   u"create table t (id int primary key, n numeric, priced numeric(6,2) not null default 1);"
                   "insert into t values (1, 0.1), (2, %1), (3, 'NaN'), (4, -0.000000000000000000001)"_s.arg(
                       large)));
        const EntitySource source{u"public"_s, u"t"_s};
        BulkEdit edit(request(source, {increases(u"n"_s, u"0.000000000000000000001"_s)}));
        UNWRAP_RESULT(const Plan plan, edit.plan({}));
        QVERIFY2(linesOf(plan).contains(u"SET \"n\" = t.\"n\" + '0.000000000000000000001'::numeric WHERE"_s),
                 qPrintable(linesOf(plan)));
        const OperationReport report = runOperation(edit, {}, {});
        QVERIFY2(!report.error, report.error ? describeError(*report.error).constData() : "");
        QCOMPARE(edit.result()->changed, 3);
        QCOMPARE(edit.result()->refused, 1); // NaN
        QCOMPARE(sql(u"select n from t where id = 1"_s), u"0.100000000000000000001"_s);
        QCOMPARE(sql(u"select n from t where id = 2"_s),
                 u"100000000000000000000000000000000000000.000000000000000000000"_s);
        QCOMPARE(sql(u"select n = 0 from t where id = 4"_s), u"t"_s);
        BulkEditUndo undo(u"campus"_s, request(source, {}).repository, nullptr, edit.result()->sets,
                          Journal(journal_->path()));
        QVERIFY(!runOperation(undo, {}, {}).error);
        QCOMPARE(sql(u"select n from t where id = 2"_s), large);
    }

    void refusesASumThatTheColumnWouldRound()
    {
        TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
        database_ = std::move(database);
        QVERIFY(runSql(database_->access(),
                       u"create table t (id int primary key, n numeric(6,2));"
                       "insert into t values (1, 1.10), (2, 9999.99), (3, 99.50), (4, null)"_s));
        const EntitySource source{u"public"_s, u"t"_s};
        BulkEditRequest finely = request(source, {increases(u"n"_s, u"0.005"_s)});
        finely.query.conditions = {{{u"n"_s}, Operator::IsNotNull, {}, true}};
        BulkEdit fine(finely);
        QVERIFY(!runOperation(fine, {}, {}).error);
        QCOMPARE(fine.result()->changed, 0);
        QCOMPARE(fine.result()->refused, 3);
        const Error &refusal = *fine.result()->refusal;
        QVERIFY2(refusal.why.contains(u"1.105"_s) && refusal.why.contains(u"1.11"_s),
                 describeError(refusal).constData());
        QCOMPARE(sql(u"select string_agg(n::text, ' ' order by id) from t"_s), u"1.10 9999.99 99.50"_s);
        // What the server itself refuses, and what a rule does.
        BulkEditRequest ruled = request(source, {increases(u"n"_s, u"0.90"_s)});
        ruled.blueprint = blueprintOf(source, u"n"_s, Value::Type::Decimal);
        BulkEdit edit(ruled);
        UNWRAP_RESULT(const BulkEditPreview preview, edit.preview({}));
        QVERIFY(!preview.samples.at(2).refusal.isEmpty());
        QVERIFY(!runOperation(edit, {}, {}).error);
        QCOMPARE(sql(u"select string_agg(n::text, ' ' order by id) from t"_s), u"2.00 9999.99 99.50"_s);
        BulkEdit beyond(request(source, {increases(u"n"_s, u"1"_s)}));
        QVERIFY(!runOperation(beyond, {}, {}).error);
        QCOMPARE(sql(u"select string_agg(n::text, ' ' order by id) from t"_s), u"3.00 9999.99 100.50"_s);
    }

    void increasesDecimal128WithoutRounding()
    {
        TEMPORARY_DATABASE(database, StoreKind::MongoDb);
        database_ = std::move(database);
        VERIFY_RESULT(runMongo(database_->access(), R"({"insert": "t", "documents": [
            {"_id": 1, "n": {"$numberDecimal": "0.1"}, "a.b": {"$numberDecimal": "5"}},
            {"_id": 2, "n": {"$numberDecimal": "9999999999999999999999999999999998"}},
            {"_id": 3, "n": {"$numberDecimal": "99.99"}}, {"_id": 4, "n": "text"}, {"_id": 5, "n": 7}]})"));
        const EntitySource source{{}, u"t"_s};
        BulkEditRequest wanted = request(source, {increases(u"n"_s, u"0.2"_s)});
        BulkEdit edit(wanted);
        UNWRAP_RESULT(const Plan plan, edit.plan({}));
        QVERIFY2(linesOf(plan).contains(u"\"$inc\""_s), qPrintable(linesOf(plan)));
        const OperationReport report = runOperation(edit, {}, {});
        QVERIFY2(!report.error, report.error ? describeError(*report.error).constData() : "");
        QCOMPARE(edit.result()->changed, 2);
        QCOMPARE(edit.result()->refused, 3); // more than 34 digits, no number, a whole number
        const auto value = [&](qint32 id, const QString &name) {
            const auto record = wanted.repository->record(source, {Value(id)}).result();
            return record ? editText(fieldOf(record->fields, name)) : record.error().toText();
        };
        QCOMPARE(value(1, u"n"_s), u"0.3"_s);
        QCOMPARE(value(2, u"n"_s), u"9999999999999999999999999999999998"_s);
        QCOMPARE(value(3, u"n"_s), u"100.19"_s);
        BulkEdit dotted(request(source, {increases(u"a.b"_s, u"0.25"_s)}));
        QVERIFY(!runOperation(dotted, {}, {}).error);
        QCOMPARE(dotted.result()->changed, 1);
        QCOMPARE(value(1, u"a.b"_s), u"5.25"_s);
        wanted.blueprint = blueprintOf(source, u"n"_s, Value::Type::Decimal128);
        BulkEdit ruled(wanted);
        QVERIFY(!runOperation(ruled, {}, {}).error);
        QCOMPARE(value(1, u"n"_s), u"0.5"_s);
        QCOMPARE(value(3, u"n"_s), u"100.19"_s); // a rule says 100 at most
    }

    void showsWhatEachStoreIsSent()
    {
        TEMPORARY_DATABASE(relational, StoreKind::PostgreSql);
        database_ = std::move(relational);
        QVERIFY(runSql(database_->access(), u"create table t (id int primary key, role text);"
                                            "insert into t select n, 'a' from generate_series(1, 1200) n"_s));
        BulkEditRequest wanted = request({u"public"_s, u"t"_s}, {{{u"role"_s}, Kind::Set, Value(u"it's"_s)}});
        wanted.query.conditions = {{{u"id"_s}, Operator::GreaterThan, {Value(qint32(100))}, true}};
        wanted.staged = {{Value(qint32(5))}, {Value(qint32(500))}, {Value(qint32(501))}};
        UNWRAP_RESULT(const BulkEditPreview preview, BulkEdit(wanted).preview({}));
        QCOMPARE(preview.statements.changes.size(), BulkEdit::sampleSize);
        QVERIFY(preview.statements.begin.startsWith(u"BEGIN"_s));
        QCOMPARE(preview.statements.end, u"COMMIT"_s);
        QVERIFY(preview.statements.changes.first().statements.first().contains(u"'it''s'"_s));
        QCOMPARE(preview.more, BulkEdit::batchSize - BulkEdit::sampleSize);
        QCOMPARE(preview.batches, 3);
        QCOMPARE(preview.staged, 2); // the filter does not find the first one
        UNWRAP_RESULT(const Plan plan, BulkEdit(wanted).plan({}));
        QVERIFY(!plan.warnings.isEmpty());
        QVERIFY(linesOf(plan).contains(u"492"_s));
        wanted.keys = {{Value(qint32(501))}, {Value(qint32(7))}};
        UNWRAP_RESULT(const BulkEditPreview chosen, BulkEdit(wanted).preview({}));
        QCOMPARE(chosen.staged, 1);
        QCOMPARE(chosen.more, 0);

        TEMPORARY_DATABASE(documents, StoreKind::MongoDb);
        database_ = std::move(documents);
        VERIFY_RESULT(
            runMongo(database_->access(), R"({"insert": "t", "documents": [{"_id": 1, "role": "a"}]})"));
        wanted = request({{}, u"t"_s}, {{{u"role"_s}, Kind::Remove, {}}});
        wanted.staged = {{Value(qint32(1))}, {Value(qint32(2))}};
        UNWRAP_RESULT(const BulkEditPreview removed, BulkEdit(wanted).preview({}));
        QVERIFY(removed.statements.changes.first().statements.first().contains(u"$unset"_s));
        QCOMPARE(removed.staged, 1);

        TEMPORARY_DATABASE(keys, StoreKind::Redis);
        database_ = std::move(keys);
        VERIFY_RESULT(runRedis(database_->access(), {"HSET", "person:1", "role", "a"}));
        wanted = request({{}, u"person:<id>"_s}, {{{u"value"_s, u"role"_s}, Kind::Set, Value(u"b"_s)}});
        wanted.staged = {{Value(u"person:1"_s)}, {Value(u"person:2"_s)}};
        UNWRAP_RESULT(const BulkEditPreview redis, BulkEdit(wanted).preview({}));
        QVERIFY2(redis.statements.changes.first().statements.join(u'\n').contains(u"HSET"_s),
                 qPrintable(redis.statements.changes.first().statements.join(u'\n')));
        QCOMPARE(redis.staged, 1);
    }

    void hidesSecretsInWhatItShows()
    {
        TEMPORARY_DATABASE(database, StoreKind::MongoDb);
        database_ = std::move(database);
        VERIFY_RESULT(runMongo(database_->access(),
                               R"({"insert": "t", "documents": [{"_id": 1, "pin": "swordfish"}]})"));
        const EntitySource source{{}, u"t"_s};
        BulkEditRequest wanted = request(source, {{{u"pin"_s}, Kind::Null, {}}});
        auto blueprint = std::make_shared<Blueprint>(*blueprintOf(source, u"pin"_s, Value::Type::Text));
        blueprint->entities.first().fields.first().secret = true;
        wanted.blueprint = blueprint;
        UNWRAP_RESULT(const Plan plan, BulkEdit(wanted).plan({}));
        QCOMPARE(plan.statements.size(), 1);
        QVERIFY(linesOf(plan).contains(u"pin"_s));
        QVERIFY2(!plan.toLines().join(u'\n').contains(u"swordfish"_s), qPrintable(linesOf(plan)));
    }

    void takesBackWhatWasWrittenBeforeACancel()
    {
        qint64 written = 0;
        TEMPORARY_DATABASE(relational, StoreKind::PostgreSql);
        database_ = std::move(relational);
        QVERIFY(runSql(database_->access(),
                       u"create table t (a int, b text, n numeric not null, primary key (a, b));"
                       "insert into t select n % 3, 'k' || n, n from generate_series(1, 1200) n"_s));
        const QString before = sql(u"select md5(string_agg(t::text, ';' order by a, b)) from t"_s);
        cancelAndTakeBack(request({u"public"_s, u"t"_s}, {increases(u"n"_s, u"0.5"_s)}), &written);
        QCOMPARE(written, BulkEdit::batchSize);
        QCOMPARE(sql(u"select md5(string_agg(t::text, ';' order by a, b)) from t where n = trunc(n)"_s),
                 before);

        TEMPORARY_DATABASE(documents, StoreKind::MongoDb);
        database_ = std::move(documents);
        QByteArrayList added;
        for (int number = 0; number < 1200; ++number)
            added.append("{\"_id\": " + QByteArray::number(number) + R"(, "role": "a"})");
        VERIFY_RESULT(
            runMongo(database_->access(), R"({"insert": "t", "documents": [)" + added.join(',') + "]}"));
        BulkEditRequest roles = request({{}, u"t"_s}, {{{u"role"_s}, Kind::Remove, {}}});
        cancelAndTakeBack(roles, &written);
        QCOMPARE(written, BulkEdit::batchSize);
        roles.query.conditions = {{{u"role"_s}, Operator::Equals, {Value(u"a"_s)}, true}};
        UNWRAP_RESULT(const Total back, roles.repository->count(roles.query).result());
        QCOMPARE(back.records, 1200);

        TEMPORARY_DATABASE(keys, StoreKind::Redis);
        database_ = std::move(keys);
        for (int number = 0; number < 1200; ++number)
            VERIFY_RESULT(runRedis(database_->access(),
                                   {"HSET", "person:" + QByteArray::number(number), "role", "a", "x", "1"}));
        BulkEditRequest hashes =
            request({{}, u"person:<id>"_s}, {{{u"value"_s, u"role"_s}, Kind::Set, Value(u"b"_s)}});
        cancelAndTakeBack(hashes, &written);
        hashes.query.conditions = {{{u"value"_s, u"role"_s}, Operator::Equals, {Value(u"a"_s)}, true}};
        UNWRAP_RESULT(const Total hashesBack, hashes.repository->count(hashes.query).result());
        QCOMPARE(hashesBack.records, 1200);
    }
};

QTEST_GUILESS_MAIN(BulkEditStoresTest)
#include "bulk_edit_stores_test.moc"
