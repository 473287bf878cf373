// SPDX-License-Identifier: GPL-3.0-or-later
// Conditions that a person writes in SQL: what they find, and that they can be nothing but conditions.
#include "repository/postgresql/native_condition.h"
#include "tests/repository/postgresql/postgresql_fixture.h"

using namespace registrar;
using namespace Qt::StringLiterals;

class NativeTest : public QObject
{
    Q_OBJECT

private:
    static void fill(const TemporaryDatabase &database)
    {
        VERIFY_RESULT(runSql(
            database.access(),
            u"create table people (id integer primary key, name text, role text, \"Odd\"\"name\" integer);"
            "insert into people select n, 'Person ' || n, case n % 2 when 0 then 'admin' else 'user' end, n "
            "from generate_series(1, 1000) n; create index people_role_id on people (role, id);"
            "create sequence counter; create table witness (n integer);"
            "create function meddle(integer) returns boolean language plpgsql volatile as "
            "$$ begin insert into witness values ($1); return true; end $$;"
            "create function liar(integer) returns boolean language plpgsql stable as "
            "$$ begin execute 'insert into witness values (1)'; return true; end $$; analyze people"_s));
    }
    static Query queryOf(const QString &text, int limit = 200)
    {
        Query query;
        query.source = table(u"people"_s);
        query.conditions = {{{}, Operator::Native, {Value(text)}}};
        query.limit = limit;
        return query;
    }
    /// What the session answers to the text, in every way in which it reads by a query.
    static QList<std::optional<Error>> answers(Session &session, const QString &text)
    {
        struct Sink : ByteSink {
            Result<void> write(QByteArrayView) override { return {}; }
        } sink;
        const Query query = queryOf(text);
        const auto errorOf = [](const auto &result) {
            return result ? std::nullopt : std::optional<Error>(result.error());
        };
        return {errorOf(session.page(query, Position::start(), {})), errorOf(session.count(query, {})),
                errorOf(session.estimate(query, {})), errorOf(session.cost(query, {})),
                errorOf(session.stream(query, StreamFormat::Csv, sink, {}, {}))};
    }
    static QString single(const TemporaryDatabase &database, const QString &sql)
    {
        const auto rows = runSql(database.access(), sql);
        return rows && !rows->isEmpty() ? rows->constFirst().value(0) : u"?"_s;
    }

    // One for all: a hundred databases would take minutes.
    std::unique_ptr<TemporaryDatabase> database_;
    std::unique_ptr<Session> session_;

private Q_SLOTS:
    void initTestCase()
    {
        POSTGRESQL_SESSION(database, session);
        fill(*database);
        database_ = std::move(database);
        session_ = std::move(session);
    }

    void findsWhatTheExpressionSays()
    {
        const QList<std::pair<QString, qint64>> expressions{
            {u"role = 'admin' AND id > 990"_s, 5},
            {u"role = 'admin' OR id = 1"_s, 501},
            {u"name LIKE 'Person 99_'"_s, 10},
            {u"name = E'a'\n'\\') OR (true) --'"_s, 0}, // one text over two lines
            {u"\"Odd\"\"name\" BETWEEN 3 AND 7"_s, 5},
            {u"id IN (SELECT id FROM people WHERE role = 'user')"_s, 500},
            {u"name = $$it's; -- not (a) comment$$ OR id = 5"_s, 1},
            {u"name = E'a\\'b' OR name = 'don''t' OR id % 100 = 0"_s, 10},
            {u"now() > timestamp '2000-01-01' AND (ARRAY[1, 2, 3])[2] = id"_s, 1}};
        for (const auto &[text, expected] : expressions) {
            UNWRAP_RESULT(const auto total, session_->count(queryOf(text), {}));
            QVERIFY2(total.records == expected, qPrintable(text));
        }
    }

    void pagesByKeyBesideOtherConditions()
    {
        Query query = queryOf(u"role = 'admin' OR role = 'user'"_s, 70);
        query.conditions.append({{u"id"_s}, Operator::AtMost, {Value(500)}});
        query.sort = {{{u"role"_s}, false}};
        QList<qint64> ids;
        Position position = Position::start();
        for (int number = 0; number < 20; ++number) {
            UNWRAP_RESULT(const auto page, session_->page(query, position, {}));
            for (const Record &record : page.records)
                ids.append(record.key.first().toInteger().value_or(0));
            if (page.atEnd)
                break;
            position = page.after;
        }
        QCOMPARE(ids.size(), 500);
        QCOMPARE(QSet<qint64>(ids.cbegin(), ids.cend()).size(), 500);
        QCOMPARE(ids.first(), 2);
    }

    void nothingLeavesTheCondition_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("position");
        const auto row = [](const char *name, const QString &text, int position = -1) {
            QTest::newRow(name) << text << position;
        };
        row("second statement", u"1=1); DELETE FROM people; --"_s, 3);
        row("semicolon", u"1=1; DELETE FROM people"_s, 3);
        row("leaves the parentheses", u"true) OR (true"_s, 4);
        row("closes them", u"1=1) --"_s, 3);
        row("comment to the end", u"1=1 --"_s, 4);
        row("comment to the end after a line", u"1=1\n-- )"_s, 4);
        row("comment that swallows", u"1=1 /* "_s, 4);
        row("comment without a gap", u"5--3 = 8"_s, 1);
        row("comment in an operator", u"1 +/* */ 2 = 3"_s, 3);
        row("open quote", u"name = 'x"_s, 7);
        row("open escape", u"name = E'x\\' OR true"_s, 8);
        row("open dollar quote", u"name = $a$ x $b$"_s, 7);
        row("dollar in a name is no quote", u"a$b$ = 1) OR (1 = $b$"_s);
        row("brackets", u"(1=1] OR [1=1)"_s, 4);
        row("parameter", u"id = $1"_s, 5);
        row("unicode name", u"U&\"\\0070g_sleep\"(10) IS NULL"_s, 0);
        row("unicode text", u"name = U&'\\0027' OR true"_s, 7);
        row("order and limit", u"true ORDER BY (SELECT 1"_s);
        row("union", u"true) UNION SELECT (1"_s, 4);
        row("several expressions", u"true, true"_s);
        row("nothing", u"   "_s, 0);
        row("statement", u"DELETE FROM people"_s);
        row("statement inside", u"id IN (DELETE FROM people RETURNING id)"_s);
        row("writing table expression",
            u"id IN (WITH gone AS (DELETE FROM people RETURNING id) SELECT id FROM gone)"_s);
        row("no boolean", u"id"_s);
        row("no column", u"nosuch = 1"_s, 0);
        row("zero", QString(u"1 = 1 "_s) + QChar(u'\0'), 6);
    }
    void nothingLeavesTheCondition()
    {
        QFETCH(QString, text);
        QFETCH(int, position);
        for (const std::optional<Error> &error : answers(*session_, text)) {
            QVERIFY(error.has_value());
            QVERIFY2(position < 0 || error->position == position,
                     qPrintable(QString::number(error->position)));
            QVERIFY(!error->why.isEmpty() || !error->remedy.isEmpty());
        }
        QCOMPARE(single(*database_, u"select count(*) from people"_s), u"1000"_s);
    }

    void functionsThatActAreRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("writes") << u"meddle(id)"_s;
        QTest::newRow("writes, though it says it does not") << u"liar(id)"_s;
        QTest::newRow("sequence") << u"nextval('counter') > 0"_s;
        QTest::newRow("setting") << u"set_config('default_transaction_read_only', 'off', false) = 'off'"_s;
        QTest::newRow("other case") << u"SET_CONFIG ('statement_timeout', '0', false) = '0'"_s;
        QTest::newRow("quoted, with its schema")
            << u"pg_catalog . \"set_config\"('statement_timeout', '0', false) = '0'"_s;
        QTest::newRow("sleeps") << u"pg_sleep(1) IS NULL"_s;
        QTest::newRow("locks") << u"pg_advisory_lock(1) IS NULL"_s;
        QTest::newRow("ends sessions") << u"pg_terminate_backend(0)"_s;
        QTest::newRow("runs SQL") << u"query_to_xml('delete from people', true, true, '') IS NULL"_s;
        QTest::newRow("locks rows") << u"id IN (SELECT id FROM people FOR UPDATE)"_s;
    }
    void functionsThatActAreRefused()
    {
        QFETCH(QString, text);
        QVERIFY(!session_->page(queryOf(text), Position::start(), {}));
        QVERIFY(!session_->count(queryOf(text), {}));
        QCOMPARE(single(*database_, u"select count(*) from witness"_s), u"0"_s);
        QCOMPARE(single(*database_, u"select is_called from counter"_s), u"f"_s);
        // The session is as it was: it still reads, and by its own settings.
        UNWRAP_RESULT(const auto page, session_->page(queryOf(u"id = 1"_s), Position::start(), {}));
        QCOMPARE(page.records.size(), 1);
    }

    void placesOfErrorsAreThoseOfTheText()
    {
        const auto placeOf = [this](const QString &text) {
            const auto page = session_->page(queryOf(text), Position::start(), {});
            return page ? -2 : page.error().position;
        };
        QCOMPARE(placeOf(u"role = 'admin' AND nosuch > 1"_s), 19);
        QCOMPARE(placeOf(u"role = 'é😀' AND nosuch > 1"_s), 17);
        QCOMPARE(placeOf(u"role = = 'x'"_s), 7);
    }

    void costTellsWhetherAnIndexServesIt()
    {
        RUN_SQL(database_,
                u"insert into people select n, 'x', 'rare ' || n from generate_series(2000, 30000) n; "
                "analyze people"_s);
        UNWRAP_RESULT(const auto served, session_->cost(queryOf(u"role = 'rare 2500'"_s), {}));
        QVERIFY(served.conditions.first().indexed);
        QCOMPARE(served.conditions.first().index, u"people_role_id"_s);
        UNWRAP_RESULT(const auto scanned, session_->cost(queryOf(u"length(name) > 3"_s), {}));
        QVERIFY(!scanned.conditions.first().indexed);
        QVERIFY(!scanned.conditions.first().note.isEmpty());
    }

    void calledFunctionsAreFound()
    {
        QCOMPARE(postgresql::calledFunctions(
                     u"LOWER(name) = 'f(x)' AND s.\"Odd\"\"f\" (1) AND $$g(1)$$ = \"h\" AND (id) > 1"_s),
                 QStringList({u"lower"_s, u"Odd\"f"_s, u"AND"_s.toLower()}));
    }
};

QTEST_GUILESS_MAIN(NativeTest)
#include "native_test.moc"
