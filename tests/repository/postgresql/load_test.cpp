// SPDX-License-Identifier: GPL-3.0-or-later
// Tables made from a blueprint, filled by COPY, and found again by discovering.
#include "repository/blueprint.h"
#include "repository/text/value_text.h"
#include "tests/repository/postgresql/postgresql_fixture.h"

#include <numeric>

using namespace registrar;
using namespace Qt::StringLiterals;

namespace
{

BlueprintField field(const QString &name, Value::Type type, const QString &nativeType, bool nullable = true)
{
    BlueprintField made;
    made.name = name;
    made.types = {type};
    made.nativeType = nativeType;
    made.nullable = nullable;
    return made;
}

/// Courses refer to users; a view joins them.
QList<BlueprintEntity> school()
{
    BlueprintEntity users;
    users.name = u"users"_s;
    users.source = table(u"users"_s, u"my school"_s);
    users.fields = {field(u"id"_s, Value::Type::Int32, u"serial"_s, false),
                    field(u"email"_s, Value::Type::Text, u"varchar(255)"_s, false),
                    field(u"role"_s, Value::Type::Text, u"varchar(20)"_s, false),
                    field(u"face"_s, Value::Type::Vector, u"vector(3)"_s),
                    field(u"mood"_s, Value::Type::Other, u"mood"_s)};
    users.fields[1].unique = true;
    users.fields[2].defaultExpression = u"'learner'"_s;
    users.fields[4].values = {Value(u"sad"_s), Value(u"so so"_s)};
    users.key = {u"id"_s};
    users.checks = {u"role IN ('learner', 'admin')"_s};
    users.indexes = {
        {.name = u"by role"_s, .keys = {{u"role"_s, u"-1"_s}}},
        {.name = u"email words"_s, .keys = {{u"email"_s, u"gin_trgm_ops"_s}}, .method = u"gin"_s},
        {.name = u"proposed"_s, .keys = {{u"mood"_s, u"1"_s}}, .optional = true}};
    BlueprintEntity courses;
    courses.name = u"courses"_s;
    courses.source = table(u"courses"_s, u"my school"_s);
    courses.fields = {field(u"id"_s, Value::Type::Int32, u"serial"_s, false),
                      field(u"teacher"_s, Value::Type::Int32, u"integer"_s)};
    courses.fields[1].reference = BlueprintReference{
        .entity = u"users"_s, .field = u"id"_s, .onDelete = u"cascade"_s, .enforced = true};
    courses.key = {u"id"_s};
    BlueprintEntity taught;
    taught.name = u"taught"_s;
    taught.kind = EntityKind::View;
    taught.source = table(u"taught"_s, u"my school"_s);
    taught.viewDefinition =
        u"SELECT u.email, c.id FROM \"my school\".users u JOIN \"my school\".courses c ON c.teacher = u.id;"_s;
    return {taught, courses, users};
}

} // namespace

class LoadTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void makesWhatTheBlueprintTells();
    void refusesTypesThatAreNone();
    void loadsManyRecords();
    void numbersGoOnBehindTheLoadedOnes_data();
    void numbersGoOnBehindTheLoadedOnes();
    void theServerKnowsWhatWasLoaded();
    void aRefusedLoadAddsNothing();
    void aLoadThatIsGivenUpAddsNothing();
    void clearsTablesThatOthersReferTo();
    void makesAndRemovesDatabases();
    void discoversEverything();
};

void LoadTest::makesWhatTheBlueprintTells()
{
    POSTGRESQL_SESSION(database, session);
    VERIFY_RESULT(session->create(school(), {}));
    VERIFY_RESULT(session->create(school(), {}));
    VERIFY_RESULT(session->createIndexes(school(), {}));
    VERIFY_RESULT(session->createIndexes(school(), {}));
    UNWRAP_RESULT(const EntityDescription users, session->describe(table(u"users"_s, u"my school"_s), {}));
    QCOMPARE(users.fields[1].nativeType, u"character varying(255)"_s);
    QCOMPARE(users.fields[3].dimension, 3);
    QCOMPARE(users.fields[4].enumValues, (QStringList{u"sad"_s, u"so so"_s}));
    QStringList names;
    for (const IndexDescription &index : users.indexes)
        names.append(index.name);
    names.sort();
    QCOMPARE(names, (QStringList{u"by role"_s, u"email words"_s, u"users_email_key"_s, u"users_pkey"_s}));
    UNWRAP_RESULT(const EntityDescription courses,
                  session->describe(table(u"courses"_s, u"my school"_s), {}));
    QCOMPARE(courses.foreignKeys.size(), 1);
    QCOMPARE(courses.foreignKeys[0].onDelete, u"cascade"_s);
    QCOMPARE(courses.foreignKeys[0].target.name, u"users"_s);
    VERIFY_RESULT(session->page({.source = table(u"taught"_s, u"my school"_s)}, Position::start(), {}));
}

void LoadTest::refusesTypesThatAreNone()
{
    POSTGRESQL_SESSION(database, session);
    BlueprintEntity entity;
    entity.name = u"t"_s;
    entity.source = table(u"t"_s);
    entity.fields = {field(u"a"_s, Value::Type::Int32, u"integer); DROP TABLE x; --"_s)};
    VERIFY_FAILS(session->create({entity}, {}), Error::Kind::InvalidInput);
    entity.fields = {field(u"a"_s, Value::Type::Int32, u"nonsense"_s)};
    VERIFY_FAILS(session->create({entity}, {}), Error::Kind::NotFound);
}

void LoadTest::loadsManyRecords()
{
    POSTGRESQL_SESSION(database, session);
    RUN_SQL(database, u"CREATE TABLE t (id int PRIMARY KEY, a text, b bytea, tags text[], at timestamptz, "
                      u"twice int GENERATED ALWAYS AS "
                      "(id * 2) STORED)"_s);
    UNWRAP_RESULT(const std::unique_ptr<BulkWriter> writer,
                  session->bulkWriter(table(u"t"_s), {u"id"_s, u"a"_s, u"b"_s, u"tags"_s, u"at"_s}));
    const QString awkward = u"tab\t line\n return\r back\\slash \\N 日本"_s;
    for (int i = 0; i < 20'000; ++i)
        VERIFY_RESULT(writer->add({{u"id"_s, Value(i)},
                                   {u"a"_s, i % 2 ? Value(awkward) : Value()},
                                   {u"b"_s, Value(Value::Binary{QByteArray("\0\t\\", 3), 0})},
                                   {u"tags"_s, Value(Value::Array{Value(u"a\\\"b"_s), Value::null()})},
                                   {u"at"_s, Value(Value::TimestampZoned{i})}}));
    VERIFY_RESULT(session->ping()); // the session is free meanwhile
    UNWRAP_RESULT(const qint64 added, writer->finish());
    QCOMPARE(added, 20'000);
    UNWRAP_RESULT(const Record record, session->record(table(u"t"_s), {Value(7)}, {}));
    QCOMPARE(record.fields, (Document{{u"id"_s, Value(7)},
                                      {u"a"_s, Value(awkward)},
                                      {u"b"_s, Value(Value::Binary{QByteArray("\0\t\\", 3), 0})},
                                      {u"tags"_s, Value(Value::Array{Value(u"a\\\"b"_s), Value::null()})},
                                      {u"at"_s, Value(Value::TimestampZoned{7})},
                                      {u"twice"_s, Value(14)}}));
    UNWRAP_RESULT(const Record other, session->record(table(u"t"_s), {Value(8)}, {}));
    QCOMPARE(fieldOf(other.fields, u"a"_s), Value::null());
}

void LoadTest::numbersGoOnBehindTheLoadedOnes_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QList<int>>("loaded");
    QTest::addColumn<int>("next");
    QList<int> hundred(100);
    std::iota(hundred.begin(), hundred.end(), 1);
    QTest::newRow("serial") << u"serial"_s << hundred << 101;
    QTest::newRow("identity") << u"int GENERATED BY DEFAULT AS IDENTITY"_s << hundred << 101;
    QTest::newRow("identity that takes no ids") << u"bigint GENERATED ALWAYS AS IDENTITY"_s << hundred << 101;
    QTest::newRow("only the first id") << u"serial"_s << QList<int>{1} << 2;
    QTest::newRow("nothing loaded") << u"serial"_s << QList<int>{} << 1;
    QTest::newRow("before the sequence") << u"serial"_s << QList<int>{-5} << 1;
    QTest::newRow("never back") << u"int GENERATED BY DEFAULT AS IDENTITY (START 500)"_s << hundred << 500;
    QTest::newRow("up to the end") << u"smallint GENERATED BY DEFAULT AS IDENTITY (MAXVALUE 9 CYCLE)"_s
                                   << QList<int>{8, 70} << 1;
    QTest::newRow("falling") << u"int GENERATED BY DEFAULT AS IDENTITY (INCREMENT -1)"_s << QList<int>{-3, -9}
                             << -10;
}

void LoadTest::numbersGoOnBehindTheLoadedOnes()
{
    QFETCH(const QString, column);
    QFETCH(const QList<int>, loaded);
    QFETCH(const int, next);
    POSTGRESQL_SESSION(database, session);
    BlueprintEntity entity;
    entity.name = u"t"_s;
    entity.source = table(u"my \"table\""_s);
    RUN_SQL(database, u"CREATE TABLE \"my \"\"table\"\"\" (\"the id\" %1 PRIMARY KEY, a int)"_s.arg(column));
    UNWRAP_RESULT(const std::unique_ptr<BulkWriter> writer,
                  session->bulkWriter(entity.source, {u"the id"_s, u"a"_s}));
    for (const int id : loaded)
        VERIFY_RESULT(writer->add({{u"the id"_s, Value(id)}, {u"a"_s, Value(1)}}));
    VERIFY_RESULT(writer->finish());
    VERIFY_RESULT(session->createIndexes({entity}, {}));
    VERIFY_RESULT(session->createIndexes({entity}, {})); // the second time there is nothing to do

    const Change addition{
        .kind = Change::Kind::Add, .source = entity.source, .document = {{u"a"_s, Value(2)}}};
    UNWRAP_RESULT(const ApplyReport added, session->apply({.changes = {addition}}, {}));
    QVERIFY2(added.allApplied(), describeError(added.outcomes[0].error.value_or(Error{})));
    QCOMPARE(editText(added.outcomes[0].now->key.first()), QString::number(next));
}

void LoadTest::theServerKnowsWhatWasLoaded()
{
    POSTGRESQL_SESSION(database, session);
    // Nobody else gathers statistics meanwhile.
    RUN_SQL(database, u"CREATE TABLE t (id int PRIMARY KEY, a text) WITH (autovacuum_enabled = false)"_s);
    UNWRAP_RESULT(const std::unique_ptr<BulkWriter> writer,
                  session->bulkWriter(table(u"t"_s), {u"id"_s, u"a"_s}));
    for (int i = 0; i < 1000; ++i)
        VERIFY_RESULT(writer->add({{u"id"_s, Value(i)}, {u"a"_s, Value(i % 10 ? u"many"_s : u"few"_s)}}));
    VERIFY_RESULT(writer->finish());
    BlueprintEntity entity;
    entity.name = u"t"_s;
    entity.source = table(u"t"_s);
    const Query few{.source = table(u"t"_s), .conditions = {{{u"a"_s}, Operator::Equals, {Value(u"few"_s)}}}};
    UNWRAP_RESULT(const Total guessed, session->estimate(few, {}));
    QVERIFY(guessed.records != 100);
    VERIFY_RESULT(session->createIndexes({entity}, {}));
    UNWRAP_RESULT(const Total known, session->estimate(few, {}));
    QCOMPARE(known.records, 100);
    UNWRAP_RESULT(const Total all, session->estimate({.source = table(u"t"_s)}, {}));
    QCOMPARE(all.records, 1000);
}

void LoadTest::aRefusedLoadAddsNothing()
{
    POSTGRESQL_SESSION(database, session);
    RUN_SQL(database, u"CREATE TABLE t (id int PRIMARY KEY)"_s);
    UNWRAP_RESULT(const std::unique_ptr<BulkWriter> writer, session->bulkWriter(table(u"t"_s), {}));
    VERIFY_RESULT(writer->add({{u"id"_s, Value(1)}}));
    VERIFY_RESULT(writer->add({{u"id"_s, Value(1)}}));
    const auto refused = writer->finish();
    VERIFY_FAILS(refused, Error::Kind::DuplicateKey);
    QCOMPARE(refused.error().index, u"t_pkey"_s);
    UNWRAP_RESULT(const Total total, session->count({.source = table(u"t"_s)}, {}));
    QCOMPARE(total.records, 0);
    VERIFY_FAILS(session->bulkWriter(table(u"t"_s), {u"none"_s}), Error::Kind::InvalidInput);
}

void LoadTest::aLoadThatIsGivenUpAddsNothing()
{
    POSTGRESQL_SESSION(database, session);
    RUN_SQL(database, u"CREATE TABLE t (id int PRIMARY KEY)"_s);
    {
        UNWRAP_RESULT(const std::unique_ptr<BulkWriter> writer,
                      session->bulkWriter(table(u"t"_s), {u"id"_s}));
        VERIFY_RESULT(writer->add({{u"id"_s, Value(1)}}));
    }
    UNWRAP_RESULT(const Total total, session->count({.source = table(u"t"_s)}, {}));
    QCOMPARE(total.records, 0);
}

void LoadTest::clearsTablesThatOthersReferTo()
{
    POSTGRESQL_SESSION(database, session);
    RUN_SQL(database, u"CREATE TABLE p (id int PRIMARY KEY); CREATE TABLE c (id int PRIMARY KEY, p int "
                      u"REFERENCES p); INSERT INTO p VALUES "
                      "(1), (2); INSERT INTO c VALUES (1, 1)"_s);
    VERIFY_FAILS(session->clear(table(u"p"_s), {}), Error::Kind::ForeignKey);
    VERIFY_RESULT(session->clear(table(u"c"_s), {}));
    VERIFY_RESULT(session->clear(table(u"p"_s), {}));
    UNWRAP_RESULT(const Total total, session->count({.source = table(u"p"_s)}, {}));
    QCOMPARE(total.records, 0);
}

void LoadTest::makesAndRemovesDatabases()
{
    POSTGRESQL_SESSION(database, session);
    const QString name = database->name() + u" \"second\""_s;
    VERIFY_RESULT(session->createDatabase(name));
    VERIFY_FAILS(session->createDatabase(name), Error::Kind::DuplicateKey);
    UNWRAP_RESULT(const QStringList names, session->databases());
    QVERIFY(names.contains(name));
    VERIFY_RESULT(session->dropDatabase(name));
    VERIFY_FAILS(session->dropDatabase(name), Error::Kind::UnknownDatabase);
}

void LoadTest::discoversEverything()
{
    POSTGRESQL_SESSION(database, session);
    RUN_SQL(database,
            u"CREATE TYPE mood AS ENUM ('sad', 'happy'); CREATE DOMAIN percent AS int CHECK (VALUE >= 0 AND "
            u"VALUE <= 100); "
            "CREATE SCHEMA other; CREATE TABLE users (id serial PRIMARY KEY, name varchar(50) NOT NULL CHECK "
            "(char_length(name) >= 3), email text UNIQUE CHECK (email ~ '^[^@]+@[^@]+$'), role varchar(20) "
            "DEFAULT 'user' "
            "CHECK (role IN ('user', 'admin')), mood mood, done percent, semester int CHECK (semester "
            "BETWEEN 1 AND 8), tags "
            "text[], twice int GENERATED ALWAYS AS (2) STORED); COMMENT ON COLUMN users.name IS 'what people "
            "call them'; "
            "CREATE INDEX by_role ON users (role DESC) WHERE role <> 'user'; CREATE TABLE other.\"odd name\" "
            "(id int PRIMARY KEY, owner "
            "int REFERENCES users ON DELETE SET NULL); CREATE VIEW v AS SELECT id FROM users; CREATE TABLE p "
            "(id int) "
            "PARTITION BY RANGE (id); CREATE TABLE p1 PARTITION OF p FOR VALUES FROM (0) TO (9)"_s);
    UNWRAP_RESULT(const QList<BlueprintEntity> entities, session->discover({}));
    const auto find = [&](const QString &name) {
        const auto found = std::ranges::find(entities, name, &BlueprintEntity::name);
        return found == entities.end() ? BlueprintEntity{} : *found;
    };
    QCOMPARE(entities.size(), 5);
    const BlueprintEntity users = find(u"users"_s);
    QCOMPARE(users.key, QStringList{u"id"_s});
    QCOMPARE(users.field(u"id"_s)->nativeType, u"serial"_s);
    QVERIFY(users.field(u"id"_s)->generated);
    const BlueprintField name = *users.field(u"name"_s);
    QCOMPARE(name.help, u"what people call them"_s);
    QCOMPARE(name.maximumLength, 50);
    QCOMPARE(name.minimumLength, 3);
    QVERIFY(name.required);
    QVERIFY(users.field(u"email"_s)->unique);
    QCOMPARE(users.field(u"email"_s)->pattern, u"^[^@]+@[^@]+$"_s);
    QCOMPARE(users.field(u"role"_s)->values, (QList<Value>{Value(u"user"_s), Value(u"admin"_s)}));
    QCOMPARE(users.field(u"mood"_s)->values.size(), 2);
    QCOMPARE(users.field(u"done"_s)->minimum, 0.0);
    QCOMPARE(users.field(u"done"_s)->maximum, 100.0);
    QCOMPARE(users.field(u"semester"_s)->minimum, 1.0);
    QCOMPARE(users.field(u"semester"_s)->maximum, 8.0);
    QCOMPARE(users.field(u"tags"_s)->elementTypes, QList<Value::Type>{Value::Type::Text});
    QVERIFY(users.field(u"twice"_s)->readOnly);
    QCOMPARE(users.checks.size(), 4);
    const BlueprintEntity odd = find(u"other.odd name"_s);
    QCOMPARE(odd.field(u"owner"_s)->reference->entity, u"users"_s);
    QCOMPARE(odd.field(u"owner"_s)->reference->onDelete, u"set null"_s);
    QVERIFY(find(u"v"_s).readOnly);
    QVERIFY(find(u"v"_s).viewDefinition.contains(u"SELECT"));
    QCOMPARE(find(u"p"_s).kind, EntityKind::PartitionedTable);
    QCOMPARE(find(u"p1"_s).kind, EntityKind::Partition);
}

QTEST_GUILESS_MAIN(LoadTest)
#include "load_test.moc"
