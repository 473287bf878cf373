// SPDX-License-Identifier: GPL-3.0-or-later
// Change sets: every type comes back byte for byte, conflicts are seen, all or nothing holds.
#include "repository/change.h"
#include "tests/repository/postgresql/postgresql_fixture.h"
#include "tests/repository/postgresql/type_rows.h"

using namespace registrar;
using namespace Qt::StringLiterals;

namespace
{

Change updateOf(const EntitySource &source, const Record &record, const QString &field, const Value &after)
{
    return {.kind = Change::Kind::Update,
            .source = source,
            .key = record.key,
            .version = record.version,
            .fields = {{{field}, fieldOf(record.fields, field), after}}};
}

Change deletionOf(const EntitySource &source, const Record &record)
{
    return {.kind = Change::Kind::Delete,
            .source = source,
            .key = record.key,
            .version = record.version,
            .document = record.fields};
}

Change additionTo(const EntitySource &source, const Document &document)
{
    return {.kind = Change::Kind::Add, .source = source, .document = document};
}

} // namespace

class ChangeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTypeComesBackByteForByte();
    void nullMissingAndEmptyStayApart();
    void generatedAndIdentityColumnsAreLeftToTheServer();
    void aConflictShowsTheirRecord();
    void allOrNothing();
    void oneRecordCanBeChangedTwice();
    void theInverseUndoesEverything();
    void unconditionalFieldsAreWrittenOverWhatIsThere_data();
    void unconditionalFieldsAreWrittenOverWhatIsThere();
    void unconditionalFieldsAloneLeaveNothingToUndo();
    void deferredRulesAreToldOfTheChange();
    void partitionedTablesAreEdited();
    void compositeAndStrangeNamesAreEdited();
    void viewsAndKeylessTablesAreRefused();
    void refusalsSayWhichRule_data();
    void refusalsSayWhichRule();
    void aLostCommitIsFoundOut();
    void triggersThatTakeBackAreTold();
};

void ChangeTest::everyTypeComesBackByteForByte()
{
    POSTGRESQL_SESSION(database, session);
    QString columns;
    QString values;
    int number = 0;
    for (const QString &line : QString::fromUtf8(typeRows).split(u'\n', Qt::SkipEmptyParts)) {
        columns += u", \"c%1\" %2"_s.arg(number++).arg(line.section(u'|', 0, 0));
        values += u", "_s + line.section(u'|', 1);
    }
    RUN_SQL(database,
            u"CREATE EXTENSION vector; CREATE EXTENSION hstore; CREATE EXTENSION citext; CREATE TYPE mood AS "
            u"ENUM ('sad', 'so so', "
            "'happy'); CREATE TYPE person AS (name text, age int); CREATE DOMAIN positive AS int CHECK "
            "(VALUE > 0); "
            "CREATE DOMAIN short_text AS varchar(3); CREATE TABLE t (id int PRIMARY KEY, edited text"_s +
                columns + u"); INSERT INTO t VALUES (1, 'before'"_s + values + u"), (2, NULL"_s +
                u", NULL"_s.repeated(number) + u")"_s);
    const QString whole = u"SELECT md5(t::text), t::text FROM (SELECT * FROM t WHERE id = 1) t"_s;
    UNWRAP_RESULT(const QList<QStringList> before, runSql(database->access(), whole));
    UNWRAP_RESULT(const Record record, session->record(table(u"t"_s), {Value(1)}, {}));
    QCOMPARE(record.fields.size(), number + 2);

    UNWRAP_RESULT(
        const ApplyReport one,
        session->apply({.changes = {updateOf(table(u"t"_s), record, u"edited"_s, Value(u"before"_s))}}, {}));
    QVERIFY2(one.allApplied(), describeError(one.outcomes.first().error.value_or(Error{})));
    UNWRAP_RESULT(const QList<QStringList> after, runSql(database->access(), whole));
    QCOMPARE(after, before);

    // Every value written back as it was read, column by column, and into the record of NULLs too.
    UNWRAP_RESULT(Record empty, session->record(table(u"t"_s), {Value(2)}, {}));
    Change all{
        .kind = Change::Kind::Update, .source = table(u"t"_s), .key = empty.key, .version = empty.version};
    for (const Field &field : record.fields) {
        if (field.name != u"id")
            all.fields.append({{field.name}, fieldOf(empty.fields, field.name), field.value});
    }
    UNWRAP_RESULT(const ApplyReport copied, session->apply({.changes = {all}}, {}));
    QVERIFY2(copied.allApplied(), describeError(copied.outcomes.first().error.value_or(Error{})));
    for (int i = 0; i < number; ++i) {
        UNWRAP_RESULT(
            const QList<QStringList> same,
            runSql(database->access(),
                   u"SELECT a.\"c%1\"::text, b.\"c%1\"::text FROM t a, t b WHERE a.id = 1 AND b.id = 2"_s.arg(
                       i)));
        QCOMPARE(same.first().at(1), same.first().at(0));
    }
    QCOMPARE(copied.outcomes.first().now->fields.sliced(1), record.fields.sliced(1));
}

void ChangeTest::nullMissingAndEmptyStayApart()
{
    POSTGRESQL_SESSION(database, session);
    RUN_SQL(database,
            u"CREATE TABLE t (id serial PRIMARY KEY, a text DEFAULT 'the default', b text DEFAULT 'x')"_s);
    UNWRAP_RESULT(
        const ApplyReport report,
        session->apply({.changes = {additionTo(table(u"t"_s), {{u"a"_s, Value::null()}}),
                                    additionTo(table(u"t"_s), {{u"a"_s, Value(u""_s)}, {u"b"_s, Value()}}),
                                    additionTo(table(u"t"_s), {})}},
                       {}));
    QVERIFY(report.allApplied());
    QCOMPARE(fieldOf(report.outcomes[0].now->fields, u"a"_s), Value::null());
    QCOMPARE(fieldOf(report.outcomes[1].now->fields, u"a"_s), Value(u""_s));
    QCOMPARE(fieldOf(report.outcomes[1].now->fields, u"b"_s), Value(u"x"_s));
    QCOMPARE(fieldOf(report.outcomes[2].now->fields, u"a"_s), Value(u"the default"_s));
    QCOMPARE(report.outcomes[2].now->key, (RecordKey{Value(3)}));
    UNWRAP_RESULT(
        const ApplyReport reset,
        session->apply({.changes = {updateOf(table(u"t"_s), *report.outcomes[0].now, u"a"_s, Value())}}, {}));
    QCOMPARE(fieldOf(reset.outcomes[0].now->fields, u"a"_s), Value(u"the default"_s));
}

void ChangeTest::generatedAndIdentityColumnsAreLeftToTheServer()
{
    POSTGRESQL_SESSION(database, session);
    RUN_SQL(
        database,
        u"CREATE TABLE t (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, a int, twice int GENERATED ALWAYS "
        "AS (a * 2) STORED)"_s);
    UNWRAP_RESULT(const ApplyReport added,
                  session->apply({.changes = {additionTo(table(u"t"_s), {{u"a"_s, Value(4)}})}}, {}));
    QVERIFY(added.allApplied());
    QCOMPARE(fieldOf(added.outcomes[0].now->fields, u"twice"_s), Value(8));
    UNWRAP_RESULT(const EntityDescription description, session->describe(table(u"t"_s), {}));
    QVERIFY(!description.fields[0].writable);
    QVERIFY(description.fields[2].generated);
    UNWRAP_RESULT(
        const ApplyReport refused,
        session->apply({.changes = {updateOf(table(u"t"_s), *added.outcomes[0].now, u"twice"_s, Value(1))}},
                       {}));
    QCOMPARE(refused.outcomes[0].kind, ChangeOutcome::Kind::Rejected);
    UNWRAP_RESULT(const ApplyReport gone,
                  session->apply({.changes = {deletionOf(table(u"t"_s), *added.outcomes[0].now)}}, {}));
    UNWRAP_RESULT(const ApplyReport back, session->apply(gone.inverse, {}));
    QVERIFY2(back.allApplied(), describeError(back.outcomes[0].error.value_or(Error{})));
    QCOMPARE(back.outcomes[0].now->fields, added.outcomes[0].now->fields);
}

void ChangeTest::aConflictShowsTheirRecord()
{
    POSTGRESQL_SESSION(database, session);
    RUN_SQL(database, u"CREATE TABLE t (id int PRIMARY KEY, a int); INSERT INTO t VALUES (1, 1), (2, 1)"_s);
    UNWRAP_RESULT(const Record first, session->record(table(u"t"_s), {Value(1)}, {}));
    UNWRAP_RESULT(const Record second, session->record(table(u"t"_s), {Value(2)}, {}));
    RUN_SQL(database, u"UPDATE t SET a = 7 WHERE id = 1; DELETE FROM t WHERE id = 2"_s);
    UNWRAP_RESULT(const ApplyReport report,
                  session->apply({.changes = {updateOf(table(u"t"_s), first, u"a"_s, Value(2)),
                                              deletionOf(table(u"t"_s), second)}},
                                 {}));
    QCOMPARE(report.outcomes[0].kind, ChangeOutcome::Kind::Conflict);
    QCOMPARE(fieldOf(report.outcomes[0].theirs->fields, u"a"_s), Value(7));
    QCOMPARE(report.outcomes[1].kind, ChangeOutcome::Kind::Conflict);
    QVERIFY(!report.outcomes[1].theirs);
    QVERIFY(report.inverse.changes.isEmpty());
}

void ChangeTest::allOrNothing()
{
    POSTGRESQL_SESSION(database, session);
    RUN_SQL(database, u"CREATE TABLE t (id int PRIMARY KEY, a int NOT NULL)"_s);
    UNWRAP_RESULT(
        const ApplyReport report,
        session->apply({.changes = {additionTo(table(u"t"_s), {{u"id"_s, Value(1)}, {u"a"_s, Value(1)}}),
                                    additionTo(table(u"t"_s), {{u"id"_s, Value(2)}, {u"a"_s, Value::null()}}),
                                    additionTo(table(u"t"_s), {{u"id"_s, Value(1)}, {u"a"_s, Value(1)}})}},
                       {}));
    QCOMPARE(report.outcomes[0].kind, ChangeOutcome::Kind::NotApplied);
    QCOMPARE(report.outcomes[1].error->kind, Error::Kind::Validation);
    QCOMPARE(report.outcomes[1].error->field, u"a"_s);
    QVERIFY2(report.outcomes[2].error->kind == Error::Kind::DuplicateKey,
             describeError(*report.outcomes[2].error));
    UNWRAP_RESULT(const Total total, session->count({.source = table(u"t"_s)}, {}));
    QCOMPARE(total.records, 0);
}

void ChangeTest::oneRecordCanBeChangedTwice()
{
    POSTGRESQL_SESSION(database, session);
    RUN_SQL(database, u"CREATE TABLE t (id int PRIMARY KEY, a int, b int); INSERT INTO t VALUES (1, 1, 1)"_s);
    UNWRAP_RESULT(const Record record, session->record(table(u"t"_s), {Value(1)}, {}));
    UNWRAP_RESULT(const ApplyReport report,
                  session->apply({.changes = {updateOf(table(u"t"_s), record, u"a"_s, Value(2)),
                                              updateOf(table(u"t"_s), record, u"b"_s, Value(3))}},
                                 {}));
    QVERIFY(report.allApplied());
    UNWRAP_RESULT(const ApplyReport undone, session->apply(report.inverse, {}));
    QVERIFY(undone.allApplied());
    UNWRAP_RESULT(const Record after, session->record(table(u"t"_s), {Value(1)}, {}));
    QCOMPARE(after.fields, record.fields);
}

void ChangeTest::theInverseUndoesEverything()
{
    POSTGRESQL_SESSION(database, session);
    RUN_SQL(database,
            u"CREATE TABLE t (id int PRIMARY KEY, a text); INSERT INTO t VALUES (1, 'one'), (2, 'two')"_s);
    const QString all = u"SELECT id, a FROM t ORDER BY id"_s;
    UNWRAP_RESULT(const QList<QStringList> before, runSql(database->access(), all));
    UNWRAP_RESULT(const Record first, session->record(table(u"t"_s), {Value(1)}, {}));
    UNWRAP_RESULT(const Record second, session->record(table(u"t"_s), {Value(2)}, {}));
    UNWRAP_RESULT(const ApplyReport done,
                  session->apply({.changes = {deletionOf(table(u"t"_s), first),
                                              updateOf(table(u"t"_s), second, u"id"_s, Value(1)),
                                              additionTo(table(u"t"_s), {{u"id"_s, Value(3)}})}},
                                 {}));
    QVERIFY(done.allApplied());
    UNWRAP_RESULT(const ApplyReport undone, session->apply(done.inverse, {}));
    QVERIFY2(undone.allApplied(), describeError(undone.outcomes.last().error.value_or(Error{})));
    UNWRAP_RESULT(const QList<QStringList> after, runSql(database->access(), all));
    QCOMPARE(after, before);
    UNWRAP_RESULT(const ApplyReport redone, session->apply(undone.inverse, {}));
    QVERIFY(redone.allApplied());
}

void ChangeTest::unconditionalFieldsAreWrittenOverWhatIsThere_data()
{
    QTest::addColumn<bool>("withVersion");
    QTest::newRow("compared by version") << true;
    QTest::newRow("compared by fields") << false;
}

void ChangeTest::unconditionalFieldsAreWrittenOverWhatIsThere()
{
    QFETCH(const bool, withVersion);
    POSTGRESQL_SESSION(database, session);
    RUN_SQL(database,
            u"CREATE TABLE t (id int PRIMARY KEY, a int, touched int); INSERT INTO t VALUES (1, 1, 5)"_s);
    UNWRAP_RESULT(const Record record, session->record(table(u"t"_s), {Value(1)}, {}));
    Change change = updateOf(table(u"t"_s), record, u"a"_s, Value(2));
    change.fields.append({{u"touched"_s}, Value(4711), Value(6), true});
    if (!withVersion)
        change.version.clear();

    UNWRAP_RESULT(const ApplyReport report, session->apply({.changes = {change}}, {}));
    QVERIFY(report.allApplied());
    QCOMPARE(fieldOf(report.outcomes[0].now->fields, u"touched"_s), Value(6));
    QCOMPARE(report.inverse.changes[0].fields, (QList<FieldChange>{{{u"a"_s}, Value(2), Value(1)}}));

    UNWRAP_RESULT(const ApplyReport undone, session->apply(report.inverse, {}));
    QVERIFY(undone.allApplied());
    QCOMPARE(fieldOf(undone.outcomes[0].now->fields, u"a"_s), Value(1));
    QCOMPARE(fieldOf(undone.outcomes[0].now->fields, u"touched"_s), Value(6));

    // The other field of the same change is still compared.
    UNWRAP_RESULT(const ApplyReport applied, session->apply(undone.inverse, {}));
    QVERIFY(applied.allApplied());
    UNWRAP_RESULT(const ApplyReport again, session->apply({.changes = {change}}, {}));
    QCOMPARE(again.outcomes[0].kind, ChangeOutcome::Kind::Conflict);
}

void ChangeTest::unconditionalFieldsAloneLeaveNothingToUndo()
{
    POSTGRESQL_SESSION(database, session);
    RUN_SQL(database,
            u"CREATE TABLE t (id int PRIMARY KEY, a int, touched int); INSERT INTO t VALUES (1, 1, 5)"_s);
    UNWRAP_RESULT(const Record record, session->record(table(u"t"_s), {Value(1)}, {}));
    Change touch = updateOf(table(u"t"_s), record, u"touched"_s, Value(6));
    touch.fields.first().unconditional = true;

    UNWRAP_RESULT(const ApplyReport touched, session->apply({.changes = {touch}}, {}));
    QVERIFY(touched.allApplied());
    QVERIFY(touched.inverse.changes.isEmpty());
    // The next change of the same set goes on from the version that the first one left.
    touch.version = touched.outcomes[0].now->version;
    Change change = updateOf(table(u"t"_s), *touched.outcomes[0].now, u"a"_s, Value(2));
    UNWRAP_RESULT(const ApplyReport both, session->apply({.changes = {touch, change}}, {}));
    QVERIFY(both.allApplied());
    UNWRAP_RESULT(const ApplyReport undone, session->apply(both.inverse, {}));
    QVERIFY(undone.allApplied());
    QCOMPARE(fieldOf(undone.outcomes[0].now->fields, u"a"_s), Value(1));
}

void ChangeTest::deferredRulesAreToldOfTheChange()
{
    POSTGRESQL_SESSION(database, session);
    RUN_SQL(database, u"CREATE TABLE p (id int PRIMARY KEY); CREATE TABLE c (id int PRIMARY KEY, p int "
                      u"REFERENCES p DEFERRABLE "
                      "INITIALLY DEFERRED)"_s);
    const Change child = additionTo(table(u"c"_s), {{u"id"_s, Value(1)}, {u"p"_s, Value(9)}});
    const Change parent = additionTo(table(u"p"_s), {{u"id"_s, Value(9)}});
    const Change other = additionTo(table(u"p"_s), {{u"id"_s, Value(8)}});
    UNWRAP_RESULT(const ApplyReport refused, session->apply({.changes = {child, other}}, {}));
    QCOMPARE(refused.outcomes[0].kind, ChangeOutcome::Kind::Rejected);
    QCOMPARE(refused.outcomes[0].error->kind, Error::Kind::ForeignKey);
    QCOMPARE(refused.outcomes[1].kind, ChangeOutcome::Kind::NotApplied);
    UNWRAP_RESULT(const ApplyReport fine, session->apply({.changes = {child, parent}}, {}));
    QVERIFY(fine.allApplied());
}

void ChangeTest::partitionedTablesAreEdited()
{
    POSTGRESQL_SESSION(database, session);
    RUN_SQL(
        database,
        u"CREATE TABLE p (id int, half int, a text, PRIMARY KEY (id, half)) PARTITION BY LIST (half); "
        "CREATE TABLE p1 PARTITION OF p FOR VALUES IN (1); CREATE TABLE p2 PARTITION OF p FOR VALUES IN (2)"_s);
    UNWRAP_RESULT(
        const ApplyReport added,
        session->apply({.changes = {additionTo(table(u"p"_s), {{u"id"_s, Value(1)}, {u"half"_s, Value(1)}})}},
                       {}));
    QVERIFY2(added.allApplied(), describeError(added.outcomes[0].error.value_or(Error{})));
    QVERIFY(!added.outcomes[0].now->version.isEmpty());
    UNWRAP_RESULT(
        const ApplyReport moved,
        session->apply({.changes = {updateOf(table(u"p"_s), *added.outcomes[0].now, u"half"_s, Value(2))}},
                       {}));
    QVERIFY2(moved.allApplied(), describeError(moved.outcomes[0].error.value_or(Error{})));
    QCOMPARE(moved.outcomes[0].now->key, (RecordKey{Value(1), Value(2)}));
    UNWRAP_RESULT(const ApplyReport gone,
                  session->apply({.changes = {deletionOf(table(u"p2"_s), *moved.outcomes[0].now)}}, {}));
    QVERIFY(gone.allApplied());
}

void ChangeTest::compositeAndStrangeNamesAreEdited()
{
    POSTGRESQL_SESSION(database, session);
    const EntitySource source{u"my \"schema\".x"_s, u"select $1 'é'; --"_s};
    RUN_SQL(
        database,
        u"CREATE SCHEMA \"my \"\"schema\"\".x\"; CREATE TABLE \"my \"\"schema\"\".x\".\"select $1 'é'; --\" "
        "(\"a b\" int, \"from\" text, \"q\"\"q\" text, \"$2\" text, \"a.b\" int, t int, PRIMARY KEY (\"from\", \"a b\"))"_s);
    UNWRAP_RESULT(const ApplyReport added,
                  session->apply({.changes = {additionTo(source, {{u"from"_s, Value(u"x"_s)},
                                                                  {u"a b"_s, Value(1)},
                                                                  {u"q\"q"_s, Value(u"'; DROP TABLE x"_s)},
                                                                  {u"$2"_s, Value(u"$3"_s)},
                                                                  {u"a.b"_s, Value(5)},
                                                                  {u"t"_s, Value(6)}})}},
                                 {}));
    QVERIFY2(added.allApplied(), describeError(added.outcomes[0].error.value_or(Error{})));
    UNWRAP_RESULT(
        const ApplyReport changed,
        session->apply({.changes = {updateOf(source, *added.outcomes[0].now, u"q\"q"_s, Value(u"%_\\"_s))}},
                       {}));
    QVERIFY(changed.allApplied());
    Query query{.source = source, .sort = {{{u"a.b"_s}, true}, {{u"t"_s}, false}}};
    query.conditions = {{{u"q\"q"_s}, Operator::Prefix, {Value(u"%_\\"_s)}}};
    UNWRAP_RESULT(const Page page, session->page(query, Position::start(), {}));
    QCOMPARE(page.records.size(), 1);
    QCOMPARE(fieldOf(page.records[0].fields, FieldPath{u"$2"_s}), Value(u"$3"_s));
    UNWRAP_RESULT(const Page none, session->page(query, page.after, {}));
    QVERIFY(none.records.isEmpty());
}

void ChangeTest::viewsAndKeylessTablesAreRefused()
{
    POSTGRESQL_SESSION(database, session);
    RUN_SQL(database, u"CREATE TABLE t (a int); CREATE VIEW v AS SELECT * FROM t"_s);
    for (const QString &name : {u"t"_s, u"v"_s}) {
        UNWRAP_RESULT(const ApplyReport report,
                      session->apply({.changes = {additionTo(table(name), {{u"a"_s, Value(1)}})}}, {}));
        QCOMPARE(report.outcomes[0].kind, ChangeOutcome::Kind::Rejected);
        QCOMPARE(report.outcomes[0].error->kind, Error::Kind::Unsupported);
        QVERIFY(!report.outcomes[0].error->remedy.isEmpty());
    }
}

void ChangeTest::refusalsSayWhichRule_data()
{
    QTest::addColumn<Document>("document");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("index");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, const Document &document, Error::Kind kind, const QString &index,
                        const QString &field, const QString &value) {
        QTest::newRow(name) << document << int(kind) << index << field << value;
    };
    row("duplicate", {{u"email"_s, Value(u"a@b"_s)}}, Error::Kind::DuplicateKey, u"u_email_key"_s, u"email"_s,
        u"a@b"_s);
    row("foreign key", {{u"boss"_s, Value(77)}}, Error::Kind::ForeignKey, u"u_boss_fkey"_s, u"boss"_s,
        u"77"_s);
    row("check", {{u"age"_s, Value(-1)}}, Error::Kind::Validation, u"u_age_check"_s, {}, {});
    row("not null", {{u"role"_s, Value::null()}}, Error::Kind::Validation, {}, u"role"_s, {});
    row("too long", {{u"role"_s, Value(u"far too long"_s)}}, Error::Kind::Validation, {}, {}, {});
    row("no number", {{u"age"_s, Value(u"many"_s)}}, Error::Kind::InvalidInput, {}, {}, {});
    row("out of range", {{u"age"_s, Value(qint64(1) << 40)}}, Error::Kind::Validation, {}, {}, {});
    row("domain", {{u"score"_s, Value(11)}}, Error::Kind::Validation, u"score_check"_s, {}, {});
    row("unknown column", {{u"none"_s, Value(1)}}, Error::Kind::InvalidInput, {}, u"none"_s, {});
    row("document", {{u"role"_s, Value(Document{})}}, Error::Kind::InvalidInput, {}, {}, {});
    row("trigger", {{u"age"_s, Value(13)}}, Error::Kind::Validation, {}, {}, {});
}

void ChangeTest::refusalsSayWhichRule()
{
    QFETCH(const Document, document);
    QFETCH(const int, kind);
    POSTGRESQL_SESSION(database, session);
    RUN_SQL(
        database,
        u"CREATE DOMAIN score AS int CHECK (VALUE <= 10); CREATE TABLE u (id serial PRIMARY KEY, email text "
        u"UNIQUE, boss "
        "int REFERENCES u, age int CHECK (age >= 0), role varchar(5) NOT NULL DEFAULT 'user', score score); "
        "CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.age = 13 THEN RAISE "
        "EXCEPTION "
        "'Unlucky'; END IF; RETURN NEW; END $$; CREATE TRIGGER x BEFORE INSERT ON u FOR EACH ROW EXECUTE "
        "FUNCTION refuse(); "
        "INSERT INTO u (email) VALUES ('a@b')"_s);
    UNWRAP_RESULT(const ApplyReport report,
                  session->apply({.changes = {additionTo(table(u"u"_s), document)}}, {}));
    QCOMPARE(report.outcomes[0].kind, ChangeOutcome::Kind::Rejected);
    const Error error = *report.outcomes[0].error;
    QVERIFY2(int(error.kind) == kind, describeError(error));
    QTEST(error.index, "index");
    QTEST(error.field, "field");
    QTEST(error.value, "value");
    QVERIFY2(!error.what.isEmpty() && !error.remedy.isEmpty(), describeError(error));
}

void ChangeTest::aLostCommitIsFoundOut()
{
    POSTGRESQL_SESSION(database, session);
    // The server process ends itself while it commits: the answer never comes.
    RUN_SQL(
        database,
        u"CREATE TABLE t (id int PRIMARY KEY, a int); CREATE FUNCTION die() RETURNS trigger LANGUAGE plpgsql "
        u"AS $$ BEGIN "
        "IF NEW.a = 13 THEN PERFORM pg_terminate_backend(pg_backend_pid()); END IF; RETURN NEW; END $$; "
        "CREATE CONSTRAINT TRIGGER x AFTER INSERT ON t DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION die()"_s);
    const auto lost = session->apply(
        {.changes = {additionTo(table(u"t"_s), {{u"id"_s, Value(1)}, {u"a"_s, Value(13)}})}}, {});
    QVERIFY(!lost || lost->outcomes[0].kind == ChangeOutcome::Kind::NotApplied);
    QCOMPARE((lost ? *lost->outcomes[0].error : lost.error()).kind, Error::Kind::ConnectionLost);
    UNWRAP_RESULT(const QList<QStringList> rows, runSql(database->access(), u"SELECT count(*) FROM t"_s));
    QCOMPARE(rows[0][0], u"0"_s);
}

void ChangeTest::triggersThatTakeBackAreTold()
{
    POSTGRESQL_SESSION(database, session);
    RUN_SQL(database, u"CREATE TABLE t (id int PRIMARY KEY, a int); INSERT INTO t VALUES (1, 1); CREATE "
                      u"FUNCTION no() RETURNS trigger "
                      "LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$; CREATE TRIGGER x BEFORE UPDATE ON t "
                      "FOR EACH ROW EXECUTE "
                      "FUNCTION no()"_s);
    UNWRAP_RESULT(const Record record, session->record(table(u"t"_s), {Value(1)}, {}));
    UNWRAP_RESULT(const ApplyReport report,
                  session->apply({.changes = {updateOf(table(u"t"_s), record, u"a"_s, Value(2))}}, {}));
    QCOMPARE(report.outcomes[0].kind, ChangeOutcome::Kind::Rejected);
    QVERIFY(report.outcomes[0].error->why.contains(u"trigger"));
}

QTEST_GUILESS_MAIN(ChangeTest)
#include "change_test.moc"
