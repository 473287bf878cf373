// SPDX-License-Identifier: GPL-3.0-or-later
// Every type of key: read as a value, one part edited, everything else as it was.
#include "tests/repository/redis/redis_fixture.h"

using namespace registrar;
using namespace registrar::redis;
using namespace Qt::StringLiterals;

class RedisValuesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTypeIsReadWhole();
    void namesAndBytesOfAnyKindSurvive_data();
    void namesAndBytesOfAnyKindSurvive();
    void onePartEditedLeavesTheRest_data();
    void onePartEditedLeavesTheRest();
    void theExpiryIsKeptWhenTheValueChanges();
    void theExpiryIsSetAndTakenAwayAndUndone();
    void aFieldsOwnExpirySurvivesItsEdit();
    void aDeletedKeyComesBackByteForByte_data();
    void aDeletedKeyComesBackByteForByte();
    void longValuesAreCutAndEditedByElement();
    void whatRedisCannotHoldIsRefusedInWords_data();
    void whatRedisCannotHoldIsRefusedInWords();
    void aSetIsAppliedWholeOrNotAtAll();

private:
    static Change update(const Record &record, const QList<FieldChange> &fields);
    static void makeEveryType(RedisFixture &fixture);
};

Change RedisValuesTest::update(const Record &record, const QList<FieldChange> &fields)
{
    return {.kind = Change::Kind::Update,
            .source = {{}, u"<*>"_s},
            .key = record.key,
            .version = record.version,
            .fields = fields};
}

void RedisValuesTest::makeEveryType(RedisFixture &fixture)
{
    const auto made =
        fixture.pipeline(std::vector<Command>{{"SET", "string", "text"},
                                              {"SET", "bytes", QByteArray("\xff\x00\x01", 3)},
                                              {"SET", "empty", ""},
                                              {"HSET", "hash", "b", "2", "a", "1", "\xfe", "3"},
                                              {"RPUSH", "list", "x", "", "x", "\xff"},
                                              {"SADD", "set", "b", "a", "\xff"},
                                              {"ZADD", "zset", "0.1", "m", "-inf", "n", "1e300", "o"},
                                              {"XADD", "stream", "1-1", "f", "v", "f", "w"}});
    QVERIFY(made.has_value());
}

void RedisValuesTest::everyTypeIsReadWhole()
{
    REDIS_FIXTURE(fixture);
    makeEveryType(fixture);
    const auto value = [&](const QByteArray &key) { return fieldOf(fixture.read(key).fields, u"value"_s); };
    const Value xff(Value::Binary{"\xff"});
    QCOMPARE(value("string"), Value(u"text"_s));
    QCOMPARE(value("bytes"), Value(Value::Binary{QByteArray("\xff\x00\x01", 3)}));
    QCOMPARE(value("empty"), Value(QString(u""_s)));
    QCOMPARE(value("hash"), Value(Document{{u"b"_s, u"2"_s}, {u"a"_s, u"1"_s}, {u"\\xfe"_s, u"3"_s}}));
    QCOMPARE(value("list"), Value(Value::Array{u"x"_s, u""_s, u"x"_s, xff}));
    QCOMPARE(value("set"), Value(Value::Array{u"a"_s, u"b"_s, xff}));
    QCOMPARE(value("zset"), Value(Value::Array{Document{{u"member"_s, u"n"_s}, {u"score"_s, -HUGE_VAL}},
                                               Document{{u"member"_s, u"m"_s}, {u"score"_s, 0.1}},
                                               Document{{u"member"_s, u"o"_s}, {u"score"_s, 1e300}}}));
    QCOMPARE(value("stream"),
             Value(Value::Array{Document{{u"id"_s, u"1-1"_s},
                                         {u"fields"_s, Document{{u"f"_s, u"v"_s}, {u"f"_s, u"w"_s}}}}}));
    QCOMPARE(fieldOf(fixture.read("zset").fields, u"type"_s), Value(u"zset"_s));
    QCOMPARE(fieldOf(fixture.read("list").fields, u"length"_s), Value(qint64(4)));
    QCOMPARE(fieldOf(fixture.read("list").fields, u"ttl"_s), Value::null());
}

void RedisValuesTest::namesAndBytesOfAnyKindSurvive_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("binary") << QByteArray("\x00\xff\x80", 3);
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("spaces and line feeds") << QByteArray(" a b\r\n\tc ");
    QTest::newRow("colons") << QByteArray(":a::b:");
    QTest::newRow("glob characters") << QByteArray("*?[a-z]^\\");
    QTest::newRow("angle brackets") << QByteArray("<id>");
    QTest::newRow("quotes and dollars") << QByteArray("\"'$where%s");
    QTest::newRow("unicode") << u"کلید 键 🔑"_s.toUtf8();
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbfx");
}

void RedisValuesTest::namesAndBytesOfAnyKindSurvive()
{
    QFETCH(QByteArray, name);
    REDIS_FIXTURE(fixture);
    fixture.redis({"SET", name, name});
    fixture.redis({"SET", "other", "x"});
    Query query = fixture.query();
    for (const Operator op : {Operator::Equals, Operator::Prefix, Operator::Contains}) {
        query.conditions = {{{u"key"_s}, op, {Value::fromUtf8OrBytes(name)}}};
        UNWRAP_RESULT(const Page page, fixture.session().page(query, Position::start(), {}));
        QVERIFY(std::ranges::any_of(page.records, [&](const Record &record) {
            return record.key.first().toUtf8OrBytes() == name &&
                   fieldOf(record.fields, u"value"_s).toUtf8OrBytes() == name;
        }));
        QVERIFY(name.isEmpty() || page.records.size() == 1);
    }
    const Record record = fixture.read(name);
    const QByteArray longer = name + name;
    UNWRAP_RESULT(
        const ApplyReport report,
        fixture.session().apply(
            {{},
             {update(record,
                     {{{u"value"_s}, fieldOf(record.fields, u"value"_s), Value::fromUtf8OrBytes(longer)}})}},
            {}));
    QVERIFY(report.allApplied());
    QCOMPARE(fixture.redis({"GET", name}).bytes(), longer);
}

void RedisValuesTest::onePartEditedLeavesTheRest_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QStringList>("path");
    QTest::addColumn<Value>("after");
    QTest::addColumn<QByteArrayList>("read");
    QTest::addColumn<QByteArrayList>("expected");
    const auto row = [](const QByteArray &key, const QStringList &path, const Value &after,
                        const QByteArrayList &read, const QByteArrayList &expected) {
        QTest::addRow("%s %s", key.constData(), qPrintable(path.join(u'.')))
            << key << path << after << read << expected;
    };
    row("hash", {u"value"_s, u"a"_s}, u"9"_s, {"HGETALL", "hash"}, {"b", "2", "a", "9", "\xfe", "3"});
    row("hash", {u"value"_s, u"\\xfe"_s}, Value(), {"HGETALL", "hash"}, {"b", "2", "a", "1"});
    row("hash", {u"value"_s, u"\\xfd"_s}, u"4"_s, {"HGETALL", "hash"},
        {"b", "2", "a", "1", "\xfe", "3", "\xfd", "4"});
    row("list", {u"value"_s, u"1"_s}, u"y"_s, {"LRANGE", "list", "0", "-1"}, {"x", "y", "x", "\xff"});
    row("list", {u"value"_s, u"0"_s}, Value(), {"LRANGE", "list", "0", "-1"}, {"", "x", "\xff"});
    row("list", {u"value"_s, u"4"_s}, u"z"_s, {"LRANGE", "list", "0", "-1"}, {"x", "", "x", "\xff", "z"});
    row("set", {u"value"_s, u"0"_s}, u"c"_s, {"SMISMEMBER", "set", "a", "b", "c", "\xff"}, {"", "", "", ""});
    row("zset", {u"value"_s, u"1"_s, u"score"_s}, 2.5, {"ZRANGE", "zset", "0", "-1", "WITHSCORES"},
        {"n", "-inf", "m", "2.5", "o", "1e+300"});
    row("stream", {u"value"_s, u"1"_s},
        Document{{u"id"_s, u"2-1"_s}, {u"fields"_s, Document{{u"g"_s, u"h"_s}}}}, {"XLEN", "stream"}, {});
}

void RedisValuesTest::onePartEditedLeavesTheRest()
{
    QFETCH(QByteArray, key);
    QFETCH(QStringList, path);
    QFETCH(Value, after);
    QFETCH(QByteArrayList, read);
    QFETCH(QByteArrayList, expected);
    REDIS_FIXTURE(fixture);
    makeEveryType(fixture);
    const Record record = fixture.read(key);
    UNWRAP_RESULT(
        const ApplyReport report,
        fixture.session().apply({{}, {update(record, {{path, fieldOf(record.fields, path), after}})}}, {}));
    QVERIFY2(report.allApplied(),
             report.outcomes.first().error ? describeError(*report.outcomes.first().error).constData() : "");
    const Reply reply = fixture.redis(read);
    if (key == "set") {
        QCOMPARE(reply.at(0).integer(), qint64(0));
        QCOMPARE(reply.at(2).integer(), qint64(1));
        QCOMPARE(fixture.redis({"SCARD", "set"}).integer(), qint64(3));
    } else if (key == "stream") {
        QCOMPARE(reply.integer(), qint64(2));
    } else {
        QCOMPARE(reply.byteList(), expected);
    }
    UNWRAP_RESULT(const ApplyReport undone, fixture.session().apply(report.inverse, {}));
    QVERIFY(undone.allApplied());
    Document before = record.fields;
    Document now = fixture.read(key).fields;
    QVERIFY(setField(before, {u"size"_s}, Value()) && setField(now, {u"size"_s}, Value()));
    if (key == "hash") { // fields that come back stand at the end
        QCOMPARE(fixture.read(key).version, record.version);
    } else {
        QCOMPARE(now, before);
    }
}

void RedisValuesTest::theExpiryIsKeptWhenTheValueChanges()
{
    REDIS_FIXTURE(fixture);
    makeEveryType(fixture);
    for (const QByteArray &key :
         {QByteArray("string"), QByteArray("hash"), QByteArray("list"), QByteArray("zset")}) {
        fixture.redis({"PEXPIREAT", key, "4102444800123"});
        const Record record = fixture.read(key);
        Value after = u"new"_s;
        if (key == "hash") {
            after = Document{{u"only"_s, u"one"_s}};
        } else if (key == "list") {
            after = Value::Array{u"one"_s};
        } else if (key == "zset") {
            after = Value::Array{Document{{u"member"_s, u"p"_s}, {u"score"_s, 1.0}}};
        }
        UNWRAP_RESULT(
            const ApplyReport report,
            fixture.session().apply(
                {{}, {update(record, {{{u"value"_s}, fieldOf(record.fields, u"value"_s), after}})}}, {}));
        QVERIFY(report.allApplied());
        QCOMPARE(fieldOf(fixture.read(key).fields, u"value"_s), after);
        QCOMPARE(fixture.redis({"PEXPIRETIME", key}).integer(), qint64(4102444800123));
    }
}

void RedisValuesTest::theExpiryIsSetAndTakenAwayAndUndone()
{
    REDIS_FIXTURE(fixture);
    fixture.redis({"SET", "session", "x", "PXAT", "4102444800123"});
    const Record record = fixture.read("session");
    const auto change = [&](const Record &read, const Value &after) {
        return fixture.session().apply(
            {{}, {update(read, {{{u"ttl"_s}, fieldOf(read.fields, u"ttl"_s), after}})}}, {});
    };
    UNWRAP_RESULT(const ApplyReport persisted, change(record, Value::null()));
    QVERIFY(persisted.allApplied());
    QCOMPARE(fixture.redis({"PEXPIRETIME", "session"}).integer(), qint64(-1));
    UNWRAP_RESULT(const ApplyReport undone, fixture.session().apply(persisted.inverse, {}));
    QVERIFY(undone.allApplied());
    QCOMPARE(fixture.redis({"PEXPIRETIME", "session"}).integer(), qint64(4102444800123));
    UNWRAP_RESULT(const ApplyReport set, change(fixture.read("session"), Value(qint64(60'000))));
    QVERIFY(set.allApplied());
    const qint64 left = fixture.redis({"PTTL", "session"}).integer();
    QVERIFY(left > 0 && left <= 60'000);
    // Somebody else has moved the expiry since `record` was read.
    UNWRAP_RESULT(const ApplyReport late, change(record, Value(qint64(1000))));
    QCOMPARE(late.outcomes.first().kind, ChangeOutcome::Kind::Conflict);
}

void RedisValuesTest::aFieldsOwnExpirySurvivesItsEdit()
{
    REDIS_FIXTURE(fixture);
    fixture.redis({"HSET", "hash", "a", "1", "b", "2"});
    if (fixture.redis({"HPEXPIREAT", "hash", "4102444800123", "FIELDS", "1", "a"}).isNull()) {
        QSKIP("This server's hash fields have no expiry of their own.");
    }
    const Record record = fixture.read("hash");
    UNWRAP_RESULT(
        const ApplyReport report,
        fixture.session().apply({{}, {update(record, {{{u"value"_s, u"a"_s}, u"1"_s, u"9"_s}})}}, {}));
    QVERIFY(report.allApplied());
    QCOMPARE(fixture.redis({"HGET", "hash", "a"}).bytes(), QByteArray("9"));
    QCOMPARE(fixture.redis({"HPEXPIRETIME", "hash", "FIELDS", "1", "a"}).at(0).integer(),
             qint64(4102444800123));
}

void RedisValuesTest::aDeletedKeyComesBackByteForByte_data()
{
    QTest::addColumn<QByteArray>("key");
    for (const char *key : {"string", "bytes", "empty", "hash", "list", "set", "zset", "stream"}) {
        QTest::newRow(key) << QByteArray(key);
    }
}

void RedisValuesTest::aDeletedKeyComesBackByteForByte()
{
    QFETCH(QByteArray, key);
    REDIS_FIXTURE(fixture);
    makeEveryType(fixture);
    fixture.redis({"XGROUP", "CREATE", "stream", "readers", "0"});
    fixture.redis({"PEXPIREAT", key, "4102444800123"});
    const QByteArray dump = fixture.redis({"DUMP", key}).bytes();
    const Record record = fixture.read(key);
    const Change remove{.kind = Change::Kind::Delete,
                        .source = {{}, u"<*>"_s},
                        .key = record.key,
                        .version = record.version,
                        .document = record.fields};
    UNWRAP_RESULT(const ApplyReport removed, fixture.session().apply({{}, {remove}}, {}));
    QVERIFY(removed.allApplied());
    QCOMPARE(fixture.redis({"EXISTS", key}).integer(), qint64(0));
    UNWRAP_RESULT(const ApplyReport restored, fixture.session().apply(removed.inverse, {}));
    QVERIFY(restored.allApplied());
    QCOMPARE(fixture.redis({"DUMP", key}).bytes(), dump);
    QCOMPARE(fixture.redis({"PEXPIRETIME", key}).integer(), qint64(4102444800123));
    QCOMPARE(fixture.read(key).version, record.version);
}

void RedisValuesTest::longValuesAreCutAndEditedByElement()
{
    REDIS_FIXTURE(fixture);
    Command push{"RPUSH", "long"};
    Command set{"HSET", "wide"};
    for (int number = 0; number < 5000; ++number) {
        push << "element with some length " + QByteArray::number(number);
        set << "field " + QByteArray::number(number) << QByteArray(40, 'v');
    }
    fixture.redis(push);
    fixture.redis(set);
    fixture.redis({"SET", "text", u"é"_s.repeated(qsizetype{1024} * 1024).toUtf8() + "x"});
    const Record list = fixture.read("long");
    QCOMPARE(fieldOf(list.fields, u"truncated"_s), Value(true));
    QCOMPARE(fieldOf(list.fields, u"length"_s), Value(qint64(5000)));
    QCOMPARE(fieldOf(list.fields, u"value"_s).get<Value::Array>()->size(), qsizetype(1000));
    UNWRAP_RESULT(
        const ApplyReport edited,
        fixture.session().apply(
            {{},
             {update(list, {{{u"value"_s, u"7"_s}, fieldOf(list.fields, {u"value"_s, u"7"_s}), u"new"_s}})}},
            {}));
    QVERIFY(edited.allApplied());
    QCOMPARE(fixture.redis({"LINDEX", "long", "7"}).bytes(), QByteArray("new"));
    QCOMPARE(fixture.redis({"LLEN", "long"}).integer(), qint64(5000));
    UNWRAP_RESULT(
        const ApplyReport whole,
        fixture.session().apply(
            {{}, {update(fixture.read("long"), {{{u"value"_s}, Value(), Value::Array{u"x"_s}}})}}, {}));
    QCOMPARE(whole.outcomes.first().kind, ChangeOutcome::Kind::Rejected);
    QCOMPARE(whole.outcomes.first().error->kind, Error::Kind::Unsupported);
    const Record hash = fixture.read("wide");
    const QString shown = fieldOf(hash.fields, u"value"_s).get<Document>()->first().name;
    UNWRAP_RESULT(const ApplyReport field,
                  fixture.session().apply(
                      {{}, {update(hash, {{{u"value"_s, shown}, QString(40, u'v'), u"w"_s}})}}, {}));
    QVERIFY(field.allApplied());
    QCOMPARE(fixture.redis({"HGET", "wide", shown.toUtf8()}).bytes(), QByteArray("w"));
    const Value text = fieldOf(fixture.read("text").fields, u"value"_s);
    QCOMPARE(text.type(), Value::Type::Text);
    QCOMPARE(text.toText().size(), qsizetype(512 * 1024));
}

void RedisValuesTest::whatRedisCannotHoldIsRefusedInWords_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QStringList>("path");
    QTest::addColumn<Value>("after");
    QTest::newRow("null in a hash") << QByteArray("hash") << QStringList{u"value"_s, u"a"_s} << Value::null();
    QTest::newRow("a document in a list")
        << QByteArray("list") << QStringList{u"value"_s, u"0"_s} << Value(Document{});
    QTest::newRow("a score that is no number")
        << QByteArray("zset") << QStringList{u"value"_s, u"0"_s, u"score"_s} << Value(u"high"_s);
    QTest::newRow("an empty list") << QByteArray("list") << QStringList{u"value"_s} << Value(Value::Array{});
    QTest::newRow("a changed stream entry")
        << QByteArray("stream") << QStringList{u"value"_s, u"0"_s, u"fields"_s}
        << Value(Document{{u"x"_s, u"y"_s}});
    QTest::newRow("another name") << QByteArray("string") << QStringList{u"key"_s} << Value(u"renamed"_s);
    QTest::newRow("another type") << QByteArray("string") << QStringList{u"type"_s} << Value(u"list"_s);
    QTest::newRow("no time left") << QByteArray("string") << QStringList{u"ttl"_s} << Value(qint64(0));
}

void RedisValuesTest::whatRedisCannotHoldIsRefusedInWords()
{
    QFETCH(QByteArray, key);
    QFETCH(QStringList, path);
    QFETCH(Value, after);
    REDIS_FIXTURE(fixture);
    makeEveryType(fixture);
    const QByteArray dump = fixture.redis({"DUMP", key}).bytes();
    const Record record = fixture.read(key);
    UNWRAP_RESULT(
        const ApplyReport report,
        fixture.session().apply({{}, {update(record, {{path, fieldOf(record.fields, path), after}})}}, {}));
    const ChangeOutcome &outcome = report.outcomes.first();
    QCOMPARE(outcome.kind, ChangeOutcome::Kind::Rejected);
    QVERIFY(!outcome.error->why.isEmpty() && !outcome.error->remedy.isEmpty());
    QCOMPARE(fixture.redis({"DUMP", key}).bytes(), dump);
}

void RedisValuesTest::aSetIsAppliedWholeOrNotAtAll()
{
    REDIS_FIXTURE(fixture);
    makeEveryType(fixture);
    const Record string = fixture.read("string");
    const Record list = fixture.read("list");
    fixture.redis({"RPUSH", "list", "theirs"});
    const Change add{.kind = Change::Kind::Add,
                     .source = {{}, u"user:<id>"_s},
                     .document = {{u"id"_s, u"7"_s},
                                  {u"value"_s, Document{{u"name"_s, u"Ada"_s}}},
                                  {u"ttl"_s, qint64(60'000)}}};
    UNWRAP_RESULT(const ApplyReport report,
                  fixture.session().apply({{},
                                           {add, update(string, {{{u"value"_s}, u"text"_s, u"mine"_s}}),
                                            update(list, {{{u"value"_s, u"0"_s}, u"x"_s, u"mine"_s}})}},
                                          {}));
    QCOMPARE(report.outcomes.at(0).kind, ChangeOutcome::Kind::NotApplied);
    QCOMPARE(report.outcomes.at(1).kind, ChangeOutcome::Kind::NotApplied);
    QCOMPARE(report.outcomes.at(2).kind, ChangeOutcome::Kind::Conflict);
    QVERIFY(report.outcomes.at(2).theirs.has_value());
    QVERIFY(report.inverse.changes.isEmpty());
    QCOMPARE(fixture.redis({"EXISTS", "user:7"}).integer(), qint64(0));
    QCOMPARE(fixture.redis({"GET", "string"}).bytes(), QByteArray("text"));
    UNWRAP_RESULT(const ApplyReport added, fixture.session().apply({{}, {add}}, {}));
    QVERIFY(added.allApplied());
    QCOMPARE(fixture.redis({"HGET", "user:7", "name"}).bytes(), QByteArray("Ada"));
    QVERIFY(fixture.redis({"PTTL", "user:7"}).integer() > 0);
}

QTEST_GUILESS_MAIN(RedisValuesTest)
#include "redis_values_test.moc"
