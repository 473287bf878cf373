// SPDX-License-Identifier: GPL-3.0-or-later
// One edit of many records on real stores: planned, written in batches, cancelled, refused, taken back.
#include "operations/bulk_edit/bulk_edit_undo.h"
#include "tests/support/server_console.h"
#include "tests/support/temporary_database.h"
#include "tests/support/verify_result.h"

#include <QtTest>

using namespace registrar;
using namespace Qt::StringLiterals;

namespace
{

BlueprintField field(const QString &name, Value::Type type)
{
    BlueprintField field;
    field.name = name;
    field.types = {type};
    return field;
}

std::shared_ptr<const Blueprint> blueprintOf(const EntitySource &source)
{
    BlueprintEntity entity;
    entity.name = u"people"_s;
    entity.store = u"store"_s;
    entity.source = source;
    entity.key = {u"id"_s};
    entity.fields = {field(u"id"_s, Value::Type::Int32), field(u"role"_s, Value::Type::Text),
                     field(u"age"_s, Value::Type::Int32)};
    entity.fields[0].immutable = true;
    entity.fields[1].values = {Value(u"student"_s), Value(u"teacher"_s)};
    entity.fields[2].maximum = 1'000'000;
    Blueprint blueprint;
    blueprint.entities = {entity};
    return std::make_shared<const Blueprint>(blueprint);
}

FieldAssignment set(const QString &name, const Value &value)
{
    return {{name}, FieldAssignment::Kind::Set, value};
}

} // namespace

class BulkEditTest : public QObject
{
    Q_OBJECT

    QTemporaryDir journal_;
    std::unique_ptr<TemporaryDatabase> database_;

    /// 1,300 people, three batches: every other one a student.
    void fillTable()
    {
        TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
        VERIFY_RESULT(
            runSql(database->access(),
                   u"create table people (id int primary key, role text, age int not null check (age <> 666 "
                   u"or id = 666));"
                   "insert into people select n, case n % 2 when 0 then 'student' else 'teacher' end, n "
                   "from generate_series(1, 1300) n"_s));
        database_ = std::move(database);
    }

    [[nodiscard]] BulkEditRequest request(const EntitySource &source,
                                          const QList<FieldAssignment> &assignments,
                                          bool readOnly = false) const
    {
        StoreAccess access = database_->access();
        access.options.storeName = u"store"_s;
        access.options.readOnly = readOnly;
        BulkEditRequest request{.deployment = u"campus"_s,
                                .blueprint = blueprintOf(source),
                                .repository = std::make_shared<Repository>(access),
                                .query = {.source = source},
                                .assignments = assignments,
                                .journalFolder = journal_.path()};
        return request;
    }
    [[nodiscard]] BulkEditRequest onTable(const QList<FieldAssignment> &assignments) const
    {
        return request({u"public"_s, u"people"_s}, assignments);
    }

    [[nodiscard]] QString sql(const QString &statement) const
    {
        const auto rows = runSql(database_->access(), statement);
        return rows && !rows->isEmpty() ? rows->constFirst().value(0) : u"failed"_s;
    }

private Q_SLOTS:
    void plansWithAnExactCountAndSamples()
    {
        fillTable();
        BulkEditRequest wanted = onTable({set(u"role"_s, Value(u"teacher"_s))});
        wanted.query.conditions = {{{u"age"_s}, Operator::AtMost, {Value(qint32(101))}, true}};
        BulkEdit edit(wanted);
        UNWRAP_RESULT(const BulkEditPreview preview, edit.preview({}));
        QCOMPARE(preview.records, 101);
        QCOMPARE(preview.samples.size(), BulkEdit::sampleSize);
        QVERIFY(preview.samples.at(0).changes.isEmpty()); // is a teacher already
        QCOMPARE(preview.samples.at(1).changes.first().before, Value(u"student"_s));
        UNWRAP_RESULT(const Plan plan, edit.plan({}));
        QVERIFY(plan.items.first().title.contains(u"teacher"_s));
        QCOMPARE(sql(u"select count(*) from people where role = 'student'"_s),
                 u"650"_s); // a plan writes nothing
    }

    void writesInBatchesAndTakesItAllBack()
    {
        fillTable();
        BulkEdit edit(onTable({set(u"role"_s, Value(u"teacher"_s))}));
        const OperationReport report = runOperation(edit, {}, {});
        QVERIFY2(!report.error, report.error ? describeError(*report.error).constData() : "");
        QCOMPARE(edit.result()->changed, 650);
        QCOMPARE(edit.result()->unchanged, 650);
        QCOMPARE(edit.result()->sets.size(), 3);
        QCOMPARE(sql(u"select count(*) from people where role = 'teacher'"_s), u"1300"_s);
        // One of them is changed again before the undo: it stays.
        QVERIFY(runSql(database_->access(), u"update people set role = 'student', age = 5 where id = 2"_s));
        UNWRAP_RESULT(const QStringList sets, bulkEditSets(Journal(journal_.path()), edit.result()->run));
        QCOMPARE(sets, edit.result()->sets);
        const BulkEditRequest same = onTable({});
        BulkEditUndo undo(u"campus"_s, same.repository, same.blueprint, sets, Journal(journal_.path()));
        UNWRAP_RESULT(const Plan plan, undo.plan({}));
        QVERIFY(plan.destructive);
        QCOMPARE(plan.items.first().count, 650);
        QVERIFY(plan.warnings.isEmpty());
        QCOMPARE(sql(u"select count(*) from people where role = 'teacher'"_s),
                 u"1299"_s); // nothing is written yet
        CancelSource cancelled;
        cancelled.cancel();
        VERIFY_FAILS(undo.plan(cancelled.token()), Error::Kind::Cancelled);
        const OperationReport undone = runOperation(undo, {}, {});
        QVERIFY(!undone.error);
        QCOMPARE(undone.figures.value(u"undone"_s).toInt(), 649);
        QCOMPARE(undone.figures.value(u"left"_s).toInt(), 1);
        QCOMPARE(sql(u"select count(*) from people where role = 'student'"_s), u"650"_s);
        QVERIFY(!bulkEditSets(Journal(journal_.path()), u"nothing"_s));
    }

    void leavesOutWhatTheStoreAndTheRulesRefuse()
    {
        fillTable();
        QVERIFY(runSql(database_->access(), u"update people set age = 999999 where id in (7, 8)"_s));
        BulkEdit edit(onTable({{{u"age"_s}, FieldAssignment::Kind::Increase, Value(qint32(2))}}));
        const OperationReport report = runOperation(edit, {}, {});
        QVERIFY(!report.error);
        QCOMPARE(edit.result()->changed, 1297);
        QCOMPARE(edit.result()->refused,
                 3); // two beyond the rule, and 664 would become what the check forbids
        QCOMPARE(sql(u"select age from people where id = 664"_s), u"664"_s);
        QCOMPARE(sql(u"select age from people where id = 663"_s), u"665"_s);
        QVERIFY(!report.warnings.isEmpty());
    }

    void refusesBeforehandWhatNoRecordMayHave()
    {
        fillTable();
        BulkEdit wrong(onTable({set(u"role"_s, Value(u"wizard"_s))}));
        VERIFY_FAILS(wrong.plan({}), Error::Kind::Validation);
        QCOMPARE(runOperation(wrong, {}, {}).error->kind, Error::Kind::Validation);
        BulkEdit key(onTable({set(u"id"_s, Value(qint32(1)))}));
        VERIFY_FAILS(key.plan({}), Error::Kind::Validation);
        const BulkEditRequest reading =
            request({u"public"_s, u"people"_s}, {set(u"role"_s, Value(u"teacher"_s))}, true);
        VERIFY_FAILS(BulkEdit(reading).plan({}), Error::Kind::ReadOnly);
        QCOMPARE(sql(u"select count(*) from people where role = 'student'"_s), u"650"_s);
    }

    void stopsAfterTooManyRefusals()
    {
        fillTable();
        QVERIFY(
            runSql(database_->access(),
                   u"alter table people add constraint learned check (role <> 'teacher' or age % 2 = 1)"_s));
        BulkEdit edit(onTable({set(u"role"_s, Value(u"teacher"_s))}));
        const OperationReport report = runOperation(edit, {}, {});
        QCOMPARE(report.outcome, OperationReport::Outcome::Failed);
        QCOMPARE(edit.result()->changed, 0);
        QVERIFY(edit.result()->refused > BulkEdit::mostRefusals);
    }

    void aCancelTellsWhatWasDone()
    {
        fillTable();
        CancelSource cancel;
        BulkEdit edit(onTable({set(u"age"_s, Value(qint32(1)))}));
        OperationObserver observer;
        observer.progressed = [&](const Progress &progress) {
            if (progress.done >= BulkEdit::batchSize)
                cancel.cancel();
        };
        const OperationReport report = runOperation(edit, cancel.token(), observer);
        QCOMPARE(report.outcome, OperationReport::Outcome::Cancelled);
        QVERIFY(edit.result()->changed >= BulkEdit::batchSize - 1 && edit.result()->changed < 1299);
        QCOMPARE(sql(u"select count(*) from people where age = 1"_s),
                 QString::number(edit.result()->changed + 1));
        QVERIFY(report.done.first().contains(QString::number(edit.result()->changed)));
        UNWRAP_RESULT(const QStringList sets, bulkEditSets(Journal(journal_.path()), edit.result()->run));
        QVERIFY(!sets.isEmpty());
    }

    void editsChosenRecordsOfACollection()
    {
        TEMPORARY_DATABASE(database, StoreKind::MongoDb);
        database_ = std::move(database);
        VERIFY_RESULT(runMongo(database_->access(), R"({"insert": "people", "documents": [
            {"_id": 1, "role": "student", "age": 20, "note": "x"}, {"_id": 2, "role": "student", "age": 21},
            {"_id": 3, "role": "student", "age": {"$numberLong": "22"}}]})"));
        BulkEditRequest wanted =
            request({{}, u"people"_s}, {{{u"age"_s}, FieldAssignment::Kind::Increase, Value(qint32(1))},
                                        {{u"note"_s}, FieldAssignment::Kind::Remove, {}}});
        wanted.blueprint = nullptr;
        wanted.keys = {{Value(qint32(1))}, {Value(qint32(3))}, {Value(qint32(9))}};
        BulkEdit edit(wanted);
        const OperationReport report = runOperation(edit, {}, {});
        QVERIFY2(!report.error, report.error ? describeError(*report.error).constData() : "");
        QCOMPARE(edit.result()->changed, 2);
        const auto read = [&](qint32 id) {
            return wanted.repository->record({{}, u"people"_s}, {Value(id)}).result();
        };
        UNWRAP_RESULT(const Record first, read(1));
        QCOMPARE(fieldOf(first.fields, u"age"_s), Value(qint32(21)));
        QVERIFY(fieldOf(first.fields, u"note"_s).isMissing());
        UNWRAP_RESULT(const Record second, read(2));
        QCOMPARE(fieldOf(second.fields, u"age"_s), Value(qint32(21))); // was not chosen
        UNWRAP_RESULT(const Record third, read(3));
        QCOMPARE(fieldOf(third.fields, u"age"_s), Value(qint64(23)));
    }
};

QTEST_GUILESS_MAIN(BulkEditTest)
#include "bulk_edit_test.moc"
