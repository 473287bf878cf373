// SPDX-License-Identifier: GPL-3.0-or-later
// Records of every type on real stores as trees: edited in one place, and the same everywhere else.
#include "models/records/json_members.h"
#include "models/records/record_tree_model.h"
#include "repository/answer.h"
#include "repository/text/extended_json.h"
#include "tests/support/random_value.h"
#include "tests/support/server_console.h"
#include "tests/support/temporary_database.h"
#include "tests/support/verify_result.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace registrar;
using namespace Qt::StringLiterals;

namespace
{

constexpr int waitMilliseconds = 20'000;

} // namespace

class RecordTreeModelTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TemporaryDatabase> database_;
    std::shared_ptr<Repository> repository_;
    std::shared_ptr<StagedChanges> changes_;
    std::unique_ptr<RecordsModel> records_;
    std::unique_ptr<RecordTreeModel> tree_;
    std::unique_ptr<QAbstractItemModelTester> tester_;
    bool tested_ = true;

    void open(std::unique_ptr<TemporaryDatabase> database, const EntitySource &source, EntityKind kind)
    {
        database_ = std::move(database);
        StoreAccess access = database_->access();
        access.options.storeName = u"store"_s;
        repository_ = std::make_shared<Repository>(access);
        changes_ = std::make_shared<StagedChanges>(u"store"_s);
        BlueprintEntity entity;
        entity.name = source.name;
        entity.store = u"store"_s;
        entity.source = source;
        entity.kind = kind;
        entity.fieldsComplete = false;
        records_ = std::make_unique<RecordsModel>(repository_, entity, changes_);
        tree_ = std::make_unique<RecordTreeModel>(*records_);
        records_->setViewport(0, 10);
        records_->start();
        QTRY_VERIFY_WITH_TIMEOUT(records_->rowCount() > 0 && records_->record(0) && records_->description(),
                                 waitMilliseconds);
        tree_->showRow(0);
        if (tested_) // the tester fetches everything, and may not do so while the model is reset
            tester_ = std::make_unique<QAbstractItemModelTester>(
                tree_.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    /// Adds one document through the driver, which carries every type, and opens it.
    void openDocument(const Document &document)
    {
        TEMPORARY_DATABASE(database, StoreKind::MongoDb);
        Repository writer(database->access());
        ChangeSet set;
        Change add;
        add.kind = Change::Kind::Add;
        add.source = {{}, u"things"_s};
        add.document = document;
        set.changes = {add};
        const Result<ApplyReport> report = writer.apply(set).result();
        VERIFY_RESULT(report);
        QVERIFY(report->allApplied());
        open(std::move(database), {{}, u"things"_s}, EntityKind::Collection);
    }

    [[nodiscard]] QModelIndex find(const FieldPath &path, int column = RecordTreeModel::ValueColumn)
    {
        QModelIndex index;
        for (const QString &name : path) {
            while (tree_->canFetchMore(index))
                tree_->fetchMore(index);
            QModelIndex next;
            for (int row = 0; row < tree_->rowCount(index) && !next.isValid(); ++row) {
                if (tree_->index(row, 0, index).data().toString() == name)
                    next = tree_->index(row, 0, index);
            }
            if (!next.isValid())
                return {};
            index = next;
        }
        return index.siblingAtColumn(column);
    }

    [[nodiscard]] Document staged() const { return records_->document(0); }

    void applyAll()
    {
        const Result<ApplyReport> report = repository_->apply(changes_->changeSet()).result();
        VERIFY_RESULT(report);
        for (const ChangeOutcome &outcome : report->outcomes)
            QVERIFY2(outcome.kind == ChangeOutcome::Kind::Applied,
                     outcome.error ? describeError(*outcome.error).constData() : "not applied");
        changes_->fold(*report);
    }

    [[nodiscard]] Document stored() const
    {
        const Result<Record> record =
            repository_->record(records_->entity().source, records_->record(0)->key).result();
        return record ? record->fields : Document();
    }

private Q_SLOTS:
    void cleanup()
    {
        tested_ = true;
        tester_.reset();
        tree_.reset();
        records_.reset();
        changes_.reset();
        repository_.reset();
        database_.reset();
    }

    void changesOneFieldOfEveryTypeAndNothingElse()
    {
        Document document{{u"_id"_s, Value(1)}, {u"edited"_s, Value(u"before"_s)}};
        Value::Array all;
        for (const Value &value : everyKindOfBsonValue()) {
            if (!value.isMissing())
                all.append(value);
        }
        document.append({u"values"_s, Value(all)});
        document.append(
            {u"inner"_s, Value(Document{{u"count"_s, Value(qint64(7))}, {u"all"_s, Value(all)}})});
        openDocument(document);
        QVERIFY(find({u"inner"_s, u"count"_s}).isValid());
        QCOMPARE(find({u"inner"_s, u"count"_s}, RecordTreeModel::TypeColumn).data().toString(), u"int64"_s);
        QVERIFY(tree_->setData(find({u"inner"_s, u"count"_s}), u"8"_s));
        QVERIFY(tree_->setData(find({u"edited"_s}), u"after"_s));
        applyAll();
        setField(document, {u"inner"_s, u"count"_s}, Value(qint64(8)));
        setField(document, {u"edited"_s}, Value(u"after"_s));
        QVERIFY(stored() == document);
    }

    void keepsAnyDocumentAsItWasElsewhere()
    {
        RandomValue random(42, RandomValue::Types::Bson);
        Document document = random.document(3);
        QSet<QString> names{u"_id"_s, u"field"_s};
        document.removeIf([&names](const Field &field) {
            const bool known = names.contains(field.name) || field.name.isEmpty() ||
                               field.name.contains(u'.') || field.name.startsWith(u'$') ||
                               field.name.contains(QChar(0));
            names.insert(field.name);
            return known;
        });
        document.prepend({u"_id"_s, Value(1)});
        openDocument(document);
        const QModelIndex made = tree_->insert({}, -1, Value(Value::Decimal128{}), {});
        QVERIFY(made.isValid());
        QCOMPARE(made.data().toString(), u"field"_s);
        applyAll();
        document.append({u"field"_s, Value(Value::Decimal128{})});
        QVERIFY(stored() == document);
    }

    void addsRemovesRenamesAndMoves()
    {
        openDocument(
            {{u"_id"_s, Value(1)},
             {u"address"_s, Value(Document{{u"street"_s, Value(u"a"_s)}, {u"town"_s, Value(u"b"_s)}})},
             {u"sizes"_s, Value(Value::Array{Value(1), Value(2), Value(3)})}});
        const auto address = [this] { return find({u"address"_s}, 0); };
        const auto sizes = [this] { return find({u"sizes"_s}, 0); };
        QVERIFY(tree_->setData(find({u"address"_s, u"town"_s}, 0), u"city"_s));
        QVERIFY(tree_->insert(address(), 1, Value(12), u"number"_s).isValid());
        QCOMPARE(staged().at(1).value,
                 Value(Document{
                     {u"street"_s, Value(u"a"_s)}, {u"number"_s, Value(12)}, {u"city"_s, Value(u"b"_s)}}));
        QVERIFY(tree_->move(tree_->index(0, 0, address()), 2).isValid());
        QCOMPARE(tree_->index(2, 0, address()).data().toString(), u"street"_s);
        tree_->fetchMore(sizes());
        QVERIFY(tree_->remove(tree_->index(0, 0, sizes())));
        QVERIFY(tree_->insert(sizes(), 0, Value(9)).isValid());
        QCOMPARE(staged().at(2).value, Value(Value::Array{Value(9), Value(2), Value(3)}));
        QVERIFY(tree_->setData(sizes(), u"measures"_s));
        QVERIFY(!find({u"sizes"_s}).isValid());
        QVERIFY(find({u"measures"_s}).isValid());
        applyAll();
        QCOMPARE(fieldOf(stored(), u"measures"_s), Value(Value::Array{Value(9), Value(2), Value(3)}));
        while (changes_->canUndo())
            changes_->undo();
    }

    void undoesEveryStep()
    {
        openDocument(
            {{u"_id"_s, Value(1)}, {u"a"_s, Value(Document{{u"b"_s, Value(1)}})}, {u"c"_s, Value(u"x"_s)}});
        const Document before = staged();
        QVERIFY(tree_->setData(find({u"a"_s, u"b"_s}), u"2"_s));
        QVERIFY(tree_->setData(find({u"c"_s}, 0), u"renamed"_s));
        QVERIFY(tree_->remove(find({u"a"_s}, 0)));
        QVERIFY(
            tree_->paste({}, u"{\"pasted\": {\"$numberLong\": \"5\"}, \"more\": [1]}"_s, false).isValid());
        QCOMPARE(fieldOf(staged(), u"pasted"_s), Value(qint64(5)));
        int steps = 0;
        for (; changes_->canUndo(); ++steps)
            changes_->undo();
        QCOMPARE(steps, 4); // a renaming and a pasting are one step each
        QVERIFY(staged() == before);
        QVERIFY(changes_->isEmpty());
        QCOMPARE(find({u"a"_s, u"b"_s}).data().toString(), u"1"_s);
    }

    void changesTypesAndTellsWhatCannotBe()
    {
        openDocument({{u"_id"_s, Value(1)}, {u"n"_s, Value(5)}, {u"f"_s, Value(1.5)}});
        QVERIFY(tree_->setData(find({u"n"_s}, RecordTreeModel::TypeColumn), u"decimal128"_s));
        QVERIFY(fieldOf(staged(), u"n"_s).is<Value::Decimal128>());
        QSignalSpy refused(tree_.get(), &RecordTreeModel::refused);
        QVERIFY(!tree_->setData(find({u"f"_s}, RecordTreeModel::TypeColumn), u"int32"_s));
        QCOMPARE(refused.size(), 1);
        QVERIFY(refused.first().first().value<Error>().toText().contains(u"1.5"_s));
        QVERIFY(!tree_->setData(find({u"n"_s}), u"many"_s));
        QCOMPARE(refused.size(), 2);
        QVERIFY(!(tree_->flags(find({u"_id"_s})) & Qt::ItemIsEditable)); // names the record
    }

    void opensFiveThousandFieldsAFewAtATime()
    {
        Document document{{u"_id"_s, Value(1)}};
        Document many;
        for (int field = 0; field < 5000; ++field)
            many.append({u"field%1"_s.arg(field), Value(field)});
        document.append({u"many"_s, Value(many)});
        document.append({u"long"_s, Value(QString(2'000'000, u'x'))});
        tested_ = false;
        openDocument(document);
        QCOMPARE(tree_->rowCount(), 0); // nothing is looked at before it is wanted
        const QModelIndex node = find({u"many"_s}, 0);
        tree_->fetchMore(node);
        QVERIFY(tree_->rowCount(node) < 5000);
        QVERIFY(tree_->canFetchMore(node));
        const QModelIndex last = tree_->indexAt({1, 4999});
        QCOMPARE(last.data().toString(), u"field4999"_s);
        QVERIFY(find({u"long"_s}).data().toString().size() <= 200);
        QVERIFY(!(tree_->flags(find({u"long"_s})) & Qt::ItemIsEditable)); // not in a cell
        QVERIFY(tree_->setData(last.siblingAtColumn(RecordTreeModel::ValueColumn), u"1"_s));
        QCOMPARE(changes_->records().first().fields.first().field, FieldPath({u"many"_s, u"field4999"_s}));
    }

    void editsJsonWithoutRewritingIt()
    {
        TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
        const QString json =
            u"{ \"n\" : 1.10, \"big\": 123456789012345678901234567890,  \"list\":[true,{ \"deep\": \"\\u00e9\" }] }"_s;
        VERIFY_RESULT(runSql(
            database->access(),
            u"create table notes (id integer primary key, exact json, binary_json jsonb, words text[]);"
            "insert into notes values (1, '%1', '%1', array['a', 'b'])"_s.arg(json)));
        open(std::move(database), {u"public"_s, u"notes"_s}, EntityKind::Table);
        QCOMPARE(find({u"exact"_s, u"list"_s, u"1"_s, u"deep"_s}).data().toString(), u"é"_s);
        QVERIFY(tree_->setData(find({u"exact"_s, u"list"_s, u"1"_s, u"deep"_s}), u"changed"_s));
        QVERIFY(tree_->setData(find({u"binary_json"_s, u"n"_s}), u"1.100"_s));
        QVERIFY(tree_->setData(find({u"words"_s, u"1"_s}), u"c"_s));
        QSignalSpy refused(tree_.get(), &RecordTreeModel::refused);
        QVERIFY(!tree_->insert({}, -1, Value(1)).isValid()); // a row has its columns, no others
        QCOMPARE(refused.size(), 1);
        applyAll();
        QCOMPARE(fieldOf(stored(), u"exact"_s).toText(), QString(json).replace(u"\\u00e9"_s, u"changed"_s));
        QCOMPARE(
            fieldOf(stored(), u"binary_json"_s).toText(),
            u"{\"n\": 1.100, \"big\": 123456789012345678901234567890, \"list\": [true, {\"deep\": \"é\"}]}"_s);
        QCOMPARE(fieldOf(stored(), u"words"_s), Value(Value::Array{Value(u"a"_s), Value(u"c"_s)}));
    }

    void editsRedisValuesByElement()
    {
        TEMPORARY_DATABASE(database, StoreKind::Redis);
        VERIFY_RESULT(
            runRedis(database->access(), {"HSET", "thing:1", "a.b", "1", "$c", "2", "plain", "\xff\x01"}));
        open(std::move(database), {{}, u"thing:<id>"_s}, EntityKind::KeyPattern);
        QVERIFY(tree_->setData(find({u"value"_s, u"a.b"_s}), u"one"_s));
        QVERIFY(tree_->insert(find({u"value"_s}, 0), -1, Value(u"new"_s), u"added"_s).isValid());
        applyAll();
        UNWRAP_RESULT(const QByteArrayList all,
                      runRedis(database_->access(), {"HMGET", "thing:1", "a.b", "$c", "plain", "added"}));
        QCOMPARE(all, QByteArrayList({"one", "2", "\xff\x01", "new"}));
        QVERIFY(tree_->remove(find({u"value"_s, u"$c"_s}, 0)));
        applyAll();
        UNWRAP_RESULT(const QByteArrayList gone, runRedis(database_->access(), {"HEXISTS", "thing:1", "$c"}));
        QCOMPARE(gone.first(), QByteArray("0"));
    }
};

QTEST_GUILESS_MAIN(RecordTreeModelTest)
#include "record_tree_model_test.moc"
