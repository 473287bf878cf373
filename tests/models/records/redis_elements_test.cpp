// SPDX-License-Identifier: GPL-3.0-or-later
// Redis values of every type edited element by element in the record's tree, on a real server: the rest
// stays, the expiry stays, somebody else's change is a conflict, and the inverse brings everything back.
#include "models/records/record_tree_model.h"
#include "tests/support/server_console.h"
#include "tests/support/temporary_database.h"
#include "tests/support/verify_result.h"

#include <QSignalSpy>
#include <QtTest>

#include <cmath>
#include <functional>

using namespace registrar;
using namespace Qt::StringLiterals;

namespace
{

constexpr int waitMilliseconds = 20'000;
constexpr auto expiry = "4102444800123";

class OpenedKey
{
public:
    explicit OpenedKey(std::unique_ptr<TemporaryDatabase> database)
        : database_(std::move(database))
    {
        StoreAccess access = database_->access();
        access.options.storeName = u"store"_s;
        repository_ = std::make_shared<Repository>(access);
        changes_ = std::make_shared<StagedChanges>(u"store"_s);
        BlueprintEntity entity;
        entity.name = u"things"_s;
        entity.store = u"store"_s;
        entity.source = {{}, u"thing:<id>"_s};
        entity.kind = EntityKind::KeyPattern;
        entity.fieldsComplete = false;
        records_ = std::make_unique<RecordsModel>(repository_, entity, changes_);
        tree_ = std::make_unique<RecordTreeModel>(*records_);
        records_->setViewport(0, 10);
        records_->start();
    }

    [[nodiscard]] bool isRead() const
    {
        return records_->rowCount() == 1 && records_->record(0) && records_->description();
    }
    [[nodiscard]] RecordTreeModel &tree() { return *tree_; }
    [[nodiscard]] StagedChanges &changes() { return *changes_; }
    [[nodiscard]] Value value() const { return fieldOf(records_->document(0), u"value"_s); }

    /// The place below the key's value.
    [[nodiscard]] QModelIndex at(const QStringList &path, int column = RecordTreeModel::ValueColumn)
    {
        QModelIndex index;
        for (const QString &name : QStringList{u"value"_s} + path) {
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

    Result<ApplyReport> apply()
    {
        Result<ApplyReport> report = repository_->apply(changes_->changeSet()).result();
        if (report)
            changes_->fold(*report);
        return report;
    }
    Result<ApplyReport> apply(const ChangeSet &changes) { return repository_->apply(changes).result(); }
    [[nodiscard]] QByteArrayList redis(const QByteArrayList &command) const
    {
        const auto reply = runRedis(database_->access(), command);
        return reply ? *reply : QByteArrayList{"failed", describeError(reply.error())};
    }
    [[nodiscard]] QByteArray expiresAt() const { return redis({"PEXPIRETIME", "thing:1"}).value(0); }

private:
    std::unique_ptr<TemporaryDatabase> database_;
    std::shared_ptr<Repository> repository_;
    std::shared_ptr<StagedChanges> changes_;
    std::unique_ptr<RecordsModel> records_;
    std::unique_ptr<RecordTreeModel> tree_;
};

using Edit = std::function<bool(OpenedKey &)>;

Value scored(const Value &member, double score)
{
    return Value(Document{{u"member"_s, member}, {u"score"_s, Value(score)}});
}

Value entry(const QString &id, const Document &fields)
{
    return Value(Document{{u"id"_s, Value(id)}, {u"fields"_s, Value(fields)}});
}

QByteArray whyNot(const ApplyReport &report)
{
    const auto &error = report.outcomes.first().error;
    return error ? describeError(*error) : QByteArray("no error");
}

} // namespace

Q_DECLARE_METATYPE(Edit)

/// Makes the key of those commands with an expiry, and opens it.
#define OPENED_KEY(opened, ...)                                                                              \
    TEMPORARY_DATABASE(database_##opened, StoreKind::Redis);                                                 \
    for (const QByteArrayList &command_ : __VA_ARGS__)                                                       \
        VERIFY_RESULT(runRedis(database_##opened->access(), command_));                                      \
    VERIFY_RESULT(runRedis(database_##opened->access(), {"PEXPIREAT", "thing:1", expiry}));                  \
    OpenedKey opened(std::move(database_##opened));                                                          \
    QTRY_VERIFY_WITH_TIMEOUT(opened.isRead(), waitMilliseconds);                                             \
    opened.tree().showRow(0)

class RedisElementsTest : public QObject
{
    Q_OBJECT

    static void row(const char *name, const QList<QByteArrayList> &setUp, const Edit &edit,
                    const QByteArrayList &read, const QByteArrayList &expected)
    {
        QTest::newRow(name) << setUp << edit << read << expected;
    }

    static void listRows()
    {
        const QList<QByteArrayList> list{{"RPUSH", "thing:1", "a", "", "a", "\xff\x01", "z"}};
        const QByteArrayList read{"LRANGE", "thing:1", "0", "-1"};
        row("list: one of two equal elements", list,
            [](OpenedKey &key) { return key.tree().setData(key.at({u"2"_s}), u"b"_s); }, read,
            {"a", "", "b", "\xff\x01", "z"});
        row("list: an element put in the middle", list,
            [](OpenedKey &key) { return key.tree().insert(key.at({}, 0), 1, Value(u"new"_s)).isValid(); },
            read, {"a", "new", "", "a", "\xff\x01", "z"});
        row("list: an element at the end", list,
            [](OpenedKey &key) { return key.tree().insert(key.at({}, 0), -1, Value(u"new"_s)).isValid(); },
            read, {"a", "", "a", "\xff\x01", "z", "new"});
        row("list: an element taken out", list,
            [](OpenedKey &key) { return key.tree().remove(key.at({u"0"_s}, 0)); }, read,
            {"", "a", "\xff\x01", "z"});
        row("list: an element moved", list,
            [](OpenedKey &key) { return key.tree().move(key.at({u"4"_s}, 0), -3).isValid(); }, read,
            {"a", "z", "", "a", "\xff\x01"});
        row("list: bytes that are no text", list,
            [](OpenedKey &key) {
                return key.tree().data(key.at({u"3"_s}, RecordTreeModel::TypeColumn)).toString() ==
                           Value::typeName(Value::Type::Binary) &&
                       key.tree().setValue(key.at({u"3"_s}), Value(Value::Binary{QByteArray("\xfe\0", 2)}));
            },
            read, {"a", "", "a", QByteArray("\xfe\0", 2), "z"});
        row("list: text made of bytes", {{"RPUSH", "thing:1", "a", "b"}},
            [](OpenedKey &key) {
                return key.tree().setData(key.at({u"1"_s}, RecordTreeModel::TypeColumn),
                                          Value::typeName(Value::Type::Binary)) &&
                       key.tree().setValue(key.at({u"1"_s}), Value(Value::Binary{"\xc3\x28"}));
            },
            read, {"a", "\xc3\x28"});
    }

    static void setRows()
    {
        const QList<QByteArrayList> set{{"SADD", "thing:1", "a", "b", "", "\xff"}};
        const QByteArrayList read{"SORT", "thing:1", "ALPHA"};
        row("set: an element changed", set,
            [](OpenedKey &key) { return key.tree().setData(key.at({u"2"_s}), u"c"_s); }, read,
            {"", "a", "c", "\xff"});
        row("set: an element added", set,
            [](OpenedKey &key) { return key.tree().insert(key.at({}, 0), -1, Value(u"ab"_s)).isValid(); },
            read, {"", "a", "ab", "b", "\xff"});
        row("set: the empty element taken out", set,
            [](OpenedKey &key) { return key.tree().remove(key.at({u"0"_s}, 0)); }, read, {"a", "b", "\xff"});
        row("set: bytes that are no text", set,
            [](OpenedKey &key) {
                return key.tree().setValue(key.at({u"3"_s}), Value(Value::Binary{QByteArray("\xff\0", 2)}));
            },
            read, {"", "a", "b", QByteArray("\xff\0", 2)});
    }

    static void sortedSetRows()
    {
        const QList<QByteArrayList> scores{
            {"ZADD", "thing:1", "-inf", "low", "0.1", "tenth", "3", "\xff", "3", "three", "+inf", "high"}};
        const QByteArrayList read{"ZRANGE", "thing:1", "0", "-1", "WITHSCORES"};
        const auto score = [](const QString &index, const QString &typed) {
            return [index, typed](OpenedKey &key) {
                return key.tree().setData(key.at({index, u"score"_s}), typed);
            };
        };
        row("zset: a fraction", scores, score(u"1"_s, u"0.30000000000000004"_s), read,
            {"low", "-inf", "tenth", "0.30000000000000004", "three", "3", "\xff", "3", "high", "inf"});
        row("zset: endless", scores, score(u"1"_s, u"inf"_s), read,
            {"low", "-inf", "three", "3", "\xff", "3", "high", "inf", "tenth", "inf"});
        row("zset: endless below", scores, score(u"4"_s, u"-inf"_s), read,
            {"high", "-inf", "low", "-inf", "tenth", "0.1", "three", "3", "\xff", "3"});
        row("zset: no longer endless", scores, score(u"0"_s, u"-1.5"_s), read,
            {"low", "-1.5", "tenth", "0.1", "three", "3", "\xff", "3", "high", "inf"});
        row("zset: larger than whole numbers are exact", scores, score(u"2"_s, u"9007199254740992"_s), read,
            {"low", "-inf", "tenth", "0.1", "\xff", "3", "three", "9007199254740992", "high", "inf"});
        row("zset: a member renamed", scores,
            [](OpenedKey &key) {
                return key.tree().setData(key.at({u"1"_s, u"member"_s}), u"a tenth"_s);
            },
            read, {"low", "-inf", "a tenth", "0.1", "three", "3", "\xff", "3", "high", "inf"});
        row("zset: a member of bytes", scores,
            [](OpenedKey &key) {
                return key.tree().setValue(key.at({u"3"_s, u"member"_s}), Value(Value::Binary{"\xfe"}));
            },
            read, {"low", "-inf", "tenth", "0.1", "three", "3", "\xfe", "3", "high", "inf"});
        row("zset: a member added", scores,
            [](OpenedKey &key) {
                return key.tree().insert(key.at({}, 0), -1, scored(Value(u"half"_s), 0.5)).isValid();
            },
            read, {"low", "-inf", "tenth", "0.1", "half", "0.5", "three", "3", "\xff", "3", "high", "inf"});
        row("zset: a member taken out", scores,
            [](OpenedKey &key) { return key.tree().remove(key.at({u"4"_s}, 0)); }, read,
            {"low", "-inf", "tenth", "0.1", "three", "3", "\xff", "3"});
    }

    static void streamRows()
    {
        const QList<QByteArrayList> stream{{"XADD", "thing:1", "1-1", "kind", "made", "by", "\xff"},
                                           {"XADD", "thing:1", "2-5", "kind", "sent"},
                                           {"XADD", "thing:1", "3-0", "kind", "gone"},
                                           {"XGROUP", "CREATE", "thing:1", "readers", "2-5"}};
        const QByteArrayList read{"XRANGE", "thing:1", "-", "+"};
        row("stream: an entry added", stream,
            [](OpenedKey &key) {
                return key.tree()
                    .insert(key.at({}, 0), -1, entry(u"4-1"_s, {{u"kind"_s, Value(u"new"_s)}}))
                    .isValid();
            },
            read,
            {"1-1", "kind", "made", "by", "\xff", "2-5", "kind", "sent", "3-0", "kind", "gone", "4-1", "kind",
             "new"});
        row("stream: an entry deleted", stream,
            [](OpenedKey &key) { return key.tree().remove(key.at({u"1"_s}, 0)); }, read,
            {"1-1", "kind", "made", "by", "\xff", "3-0", "kind", "gone"});
        row("stream: the last entry deleted", stream,
            [](OpenedKey &key) { return key.tree().remove(key.at({u"2"_s}, 0)); }, read,
            {"1-1", "kind", "made", "by", "\xff", "2-5", "kind", "sent"});
    }

    static void hashRows()
    {
        const QList<QByteArrayList> hash{{"HSET", "thing:1", "a.b", "1", "$c", "2", "plain", "\xff\x01"}};
        const QByteArrayList read{"HMGET", "thing:1", "a.b", "$c", "plain", "added", "renamed"};
        row("hash: a field renamed", hash,
            [](OpenedKey &key) { return key.tree().setData(key.at({u"$c"_s}, 0), u"renamed"_s); }, read,
            {"1", {}, "\xff\x01", {}, "2"});
        row("hash: a field added", hash,
            [](OpenedKey &key) {
                return key.tree().insert(key.at({}, 0), -1, Value(u"new"_s), u"added"_s).isValid();
            },
            read, {"1", "2", "\xff\x01", "new", {}});
    }

private Q_SLOTS:
    void changesOneElementAndTakesItBack_data()
    {
        QTest::addColumn<QList<QByteArrayList>>("setUp");
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QByteArrayList>("read");
        QTest::addColumn<QByteArrayList>("expected");
        listRows();
        setRows();
        sortedSetRows();
        streamRows();
        hashRows();
    }

    void changesOneElementAndTakesItBack()
    {
        QFETCH(QList<QByteArrayList>, setUp);
        QFETCH(Edit, edit);
        QFETCH(QByteArrayList, read);
        QFETCH(QByteArrayList, expected);
        OPENED_KEY(key, setUp);
        const QByteArrayList before = key.redis(read);
        QSignalSpy refused(&key.tree(), &RecordTreeModel::refused);
        QVERIFY2(edit(key), refused.isEmpty()
                                ? "not found"
                                : describeError(refused.first().first().value<Error>()).constData());
        UNWRAP_RESULT(const ApplyReport report, key.apply());
        QVERIFY2(report.allApplied(), whyNot(report));
        QVERIFY(key.changes().isEmpty());
        QCOMPARE(key.redis(read), expected);
        QCOMPARE(key.expiresAt(), QByteArray(expiry));
        UNWRAP_RESULT(const ApplyReport undone, key.apply(report.inverse));
        QVERIFY2(undone.allApplied(), whyNot(undone));
        QCOMPARE(key.redis(read), before);
        QCOMPARE(key.expiresAt(), QByteArray(expiry));
        UNWRAP_RESULT(const ApplyReport redone, key.apply(undone.inverse));
        QVERIFY2(redone.allApplied(), whyNot(redone));
        QCOMPARE(key.redis(read), expected);
        QCOMPARE(key.expiresAt(), QByteArray(expiry));
    }

    void aStreamsReadersComeBackWithIt()
    {
        OPENED_KEY(key, QList<QByteArrayList>{{"XADD", "thing:1", "1-1", "a", "b"},
                                              {"XADD", "thing:1", "2-1", "a", "c"},
                                              {"XGROUP", "CREATE", "thing:1", "readers", "1-1"}});
        const QByteArrayList dump = key.redis({"DUMP", "thing:1"});
        QVERIFY(key.tree().remove(key.at({u"1"_s}, 0)));
        UNWRAP_RESULT(const ApplyReport report, key.apply());
        QVERIFY2(report.allApplied(), whyNot(report));
        QVERIFY(key.redis({"XINFO", "GROUPS", "thing:1"}).contains("readers"));
        UNWRAP_RESULT(const ApplyReport undone, key.apply(report.inverse));
        QVERIFY2(undone.allApplied(), whyNot(undone));
        QCOMPARE(key.redis({"DUMP", "thing:1"}), dump);
    }

    void entriesOfAStreamAreNotChanged()
    {
        OPENED_KEY(key, QList<QByteArrayList>{{"XADD", "thing:1", "1-1", "kind", "made"},
                                              {"XADD", "thing:1", "2-1", "kind", "sent"}});
        QSignalSpy refused(&key.tree(), &RecordTreeModel::refused);
        const QModelIndex kind = key.at({u"1"_s, u"fields"_s, u"kind"_s});
        QVERIFY(!(key.tree().flags(kind) & Qt::ItemIsEditable));
        QVERIFY(!key.tree().setValue(kind, Value(u"changed"_s)));
        QVERIFY(!key.tree().insert(key.at({u"1"_s, u"fields"_s}, 0), -1, Value(u"x"_s), u"more"_s).isValid());
        QVERIFY(!key.tree().remove(key.at({u"1"_s, u"fields"_s, u"kind"_s}, 0)));
        QVERIFY(!key.tree().setValue(key.at({u"0"_s, u"id"_s}), Value(u"0-1"_s)));
        (void)key.tree().move(key.at({u"0"_s}, 0), 1);
        QCOMPARE(refused.size(), 5);
        for (const auto &told : refused) {
            const Error error = told.first().value<Error>();
            QVERIFY2(error.what.contains(u"stream"_s), describeError(error));
        }
        QVERIFY(key.changes().isEmpty());
    }

    void aNewEntryOfAStreamIsNumberedByTheServer()
    {
        OPENED_KEY(key, QList<QByteArrayList>{{"XADD", "thing:1", "1-1", "kind", "made"}});
        const Value like = key.tree().newMember(key.at({}, 0));
        QCOMPARE(like.at(u"id"_s), Value(u"*"_s));
        QCOMPARE(like.at(u"fields"_s), Value(Document{{u"kind"_s, Value(u"made"_s)}}));
        const QModelIndex made = key.tree().insert(key.at({}, 0), -1, like);
        QVERIFY(made.isValid());
        QVERIFY(
            key.tree().setData(key.at({u"1"_s, u"fields"_s, u"kind"_s}), u"sent"_s)); // it is not there yet
        UNWRAP_RESULT(const ApplyReport report, key.apply());
        QVERIFY2(report.allApplied(), whyNot(report));
        const QByteArrayList entries = key.redis({"XRANGE", "thing:1", "-", "+"});
        QCOMPARE(entries.size(), 6);
        QCOMPARE(entries.mid(4), QByteArrayList({"kind", "sent"}));
        QVERIFY(entries.at(3).contains('-') && entries.at(3) != "1-1");
        QCOMPARE(key.value().get<Value::Array>()->at(1).at(u"id"_s).toText().toUtf8(), entries.at(3));
    }

    void tellsThatAnElementIsThereAlready_data()
    {
        QTest::addColumn<QByteArrayList>("setUp");
        QTest::addColumn<Value>("again");
        QTest::newRow("set") << QByteArrayList{"SADD", "thing:1", "a", "b"} << Value(u"a"_s);
        QTest::newRow("sorted set") << QByteArrayList{"ZADD", "thing:1", "1", "a", "2", "b"}
                                    << scored(Value(u"a"_s), 9);
    }

    void tellsThatAnElementIsThereAlready()
    {
        QFETCH(QByteArrayList, setUp);
        QFETCH(Value, again);
        OPENED_KEY(key, QList<QByteArrayList>{setUp});
        const QByteArrayList dump = key.redis({"DUMP", "thing:1"});
        QVERIFY(key.tree().insert(key.at({}, 0), -1, again).isValid());
        UNWRAP_RESULT(const ApplyReport report, key.apply());
        QCOMPARE(report.outcomes.first().kind, ChangeOutcome::Kind::Rejected);
        QVERIFY2(report.outcomes.first().error->why.contains(u"twice"_s), whyNot(report));
        QCOMPARE(key.redis({"DUMP", "thing:1"}), dump);
        QVERIFY(!key.changes().isEmpty()); // kept, to be put right
    }

    void somebodyElsesChangeIsAConflict_data()
    {
        QTest::addColumn<QByteArrayList>("setUp");
        QTest::addColumn<QStringList>("path");
        QTest::addColumn<Value>("mine");
        QTest::addColumn<QByteArrayList>("theirs");
        QTest::newRow("list") << QByteArrayList{"RPUSH", "thing:1", "a", "b"} << QStringList{u"0"_s}
                              << Value(u"mine"_s) << QByteArrayList{"LPUSH", "thing:1", "theirs"};
        QTest::newRow("list, another element")
            << QByteArrayList{"RPUSH", "thing:1", "a", "b"} << QStringList{u"0"_s} << Value(u"mine"_s)
            << QByteArrayList{"LSET", "thing:1", "1", "theirs"};
        QTest::newRow("set") << QByteArrayList{"SADD", "thing:1", "a", "b"} << QStringList{u"0"_s}
                             << Value(u"mine"_s) << QByteArrayList{"SREM", "thing:1", "a"};
        QTest::newRow("score") << QByteArrayList{"ZADD", "thing:1", "1", "a", "2", "b"}
                               << QStringList{u"0"_s, u"score"_s} << Value(5.5)
                               << QByteArrayList{"ZINCRBY", "thing:1", "1", "a"};
        QTest::newRow("hash") << QByteArrayList{"HSET", "thing:1", "a", "1"} << QStringList{u"a"_s}
                              << Value(u"mine"_s) << QByteArrayList{"HSET", "thing:1", "a", "theirs"};
        QTest::newRow("gone") << QByteArrayList{"RPUSH", "thing:1", "a"} << QStringList{u"0"_s}
                              << Value(u"mine"_s) << QByteArrayList{"DEL", "thing:1"};
        QTest::newRow("another type") << QByteArrayList{"SADD", "thing:1", "a"} << QStringList{u"0"_s}
                                      << Value(u"mine"_s) << QByteArrayList{"SET", "thing:1", "a"};
    }

    void somebodyElsesChangeIsAConflict()
    {
        QFETCH(QByteArrayList, setUp);
        QFETCH(QStringList, path);
        QFETCH(Value, mine);
        QFETCH(QByteArrayList, theirs);
        OPENED_KEY(key, QList<QByteArrayList>{setUp});
        QVERIFY(key.tree().setValue(key.at(path), mine));
        (void)key.redis(theirs);
        const QByteArrayList dump = key.redis({"DUMP", "thing:1"});
        UNWRAP_RESULT(const ApplyReport report, key.apply());
        QCOMPARE(report.outcomes.first().kind, ChangeOutcome::Kind::Conflict);
        QCOMPARE(report.outcomes.first().theirs.has_value(), theirs.first() != "DEL");
        QCOMPARE(key.redis({"DUMP", "thing:1"}), dump);
    }

    void aStreamThatMovedOnIsAConflict()
    {
        OPENED_KEY(key, QList<QByteArrayList>{{"XADD", "thing:1", "1-1", "a", "b"}});
        QVERIFY(key.tree().remove(key.at({u"0"_s}, 0)));
        (void)key.redis({"XADD", "thing:1", "5-1", "a", "c"});
        UNWRAP_RESULT(const ApplyReport report, key.apply());
        QCOMPARE(report.outcomes.first().kind, ChangeOutcome::Kind::Conflict);
        QCOMPARE(key.redis({"XLEN", "thing:1"}), QByteArrayList{"2"});
    }

    void undoOfALongSortedSetFindsItsMemberAgain()
    {
        QByteArrayList add{"ZADD", "thing:1"};
        for (int member = 0; member < 5000; ++member)
            add << QByteArray::number(member) << "a member with some length " + QByteArray::number(member);
        OPENED_KEY(key, QList<QByteArrayList>{add});
        const QByteArrayList read{"ZRANGE", "thing:1", "0", "-1", "WITHSCORES"};
        const QByteArrayList before = key.redis(read);
        QVERIFY(key.tree().setData(key.at({u"3"_s, u"score"_s}), u"4321.5"_s)); // far behind what is read
        QVERIFY(key.tree().setData(key.at({u"5"_s, u"member"_s}), u"renamed"_s));
        UNWRAP_RESULT(const ApplyReport report, key.apply());
        QVERIFY2(report.allApplied(), whyNot(report));
        QCOMPARE(key.redis({"ZSCORE", "thing:1", "a member with some length 3"}), QByteArrayList{"4321.5"});
        (void)key.redis({"ZADD", "thing:1", "7", "a member with some length 4999"}); // not what is undone
        (void)key.redis({"ZADD", "thing:1", "4999", "a member with some length 4999"});
        UNWRAP_RESULT(const ApplyReport undone, key.apply(report.inverse));
        QVERIFY2(undone.allApplied(), whyNot(undone));
        QCOMPARE(key.redis(read), before);
        QCOMPARE(key.expiresAt(), QByteArray(expiry));
        UNWRAP_RESULT(const ApplyReport redone, key.apply(undone.inverse));
        QVERIFY2(redone.allApplied(), whyNot(redone));
        QCOMPARE(key.redis({"ZSCORE", "thing:1", "a member with some length 3"}), QByteArrayList{"4321.5"});
        QCOMPARE(key.redis({"ZSCORE", "thing:1", "renamed"}), QByteArrayList{"5"});
        (void)key.redis({"ZADD", "thing:1", "1", "a member with some length 3"}); // behind what is read
        UNWRAP_RESULT(const ApplyReport late, key.apply(redone.inverse));
        QCOMPARE(late.outcomes.first().kind, ChangeOutcome::Kind::Conflict);
    }

    void undoOfALongSetFindsItsElementAgain()
    {
        QByteArrayList add{"SADD", "thing:1"};
        for (int element = 0; element < 5000; ++element)
            add << "an element with some length " + QByteArray::number(element);
        OPENED_KEY(key, QList<QByteArrayList>{add});
        const QByteArrayList read{"SORT", "thing:1", "ALPHA"};
        const QByteArrayList before = key.redis(read);
        QVERIFY(key.tree().setData(key.at({u"0"_s}), u"zzz"_s));
        QVERIFY(key.tree().setData(key.at({u"7"_s}), u"aaa"_s));
        UNWRAP_RESULT(const ApplyReport report, key.apply());
        QVERIFY2(report.allApplied(), whyNot(report));
        QCOMPARE(key.redis({"SISMEMBER", "thing:1", "zzz"}), QByteArrayList{"1"});
        QVERIFY(key.redis(read) != before);
        UNWRAP_RESULT(const ApplyReport undone, key.apply(report.inverse));
        QVERIFY2(undone.allApplied(), whyNot(undone));
        QCOMPARE(key.redis(read), before);
        QCOMPARE(key.expiresAt(), QByteArray(expiry));
    }
};

QTEST_GUILESS_MAIN(RedisElementsTest)
#include "redis_elements_test.moc"
