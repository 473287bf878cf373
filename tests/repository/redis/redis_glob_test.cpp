// SPDX-License-Identifier: GPL-3.0-or-later
// Patterns of MATCH: read as the server reads them, and as a filter over an entity's keys.
#include "repository/redis/glob.h"
#include "tests/repository/redis/redis_fixture.h"

using namespace registrar;
using namespace registrar::redis;
using namespace Qt::StringLiterals;

class RedisGlobTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void matchesAsTheServerDoes()
    {
        TEMPORARY_DATABASE(database, StoreKind::Redis);
        RedisFixture fixture(std::move(database));
        const QByteArrayList keys{"a", "ab",          "abc",          "a*c", "a?c", "a[c",
                                  "",  "session:1:x", "session:22:x", "a-c", "]"};
        for (const QByteArray &key : keys)
            fixture.redis({"SET", key, "1"});
        for (const QByteArray &pattern :
             QByteArrayList{"*", "a*", "a?c", "a\\*c", "a[b-z]c", "a[^b]c", "a[*?]c", "session:?:*", "*:x",
                            "**c", "a[\\[]c", "?", "[]", "a[z-a]c", "session:*[0-9]:x", "abc*", "\\a"}) {
            QByteArrayList expected;
            const Reply answered = fixture.redis({"KEYS", pattern});
            for (qsizetype index = 0; index < answered.size(); ++index)
                expected.append(answered.at(index).bytes());
            QByteArrayList found;
            for (const QByteArray &key : keys) {
                if (globMatches(pattern, key))
                    found.append(key);
            }
            std::ranges::sort(expected);
            std::ranges::sort(found);
            QVERIFY2(found == expected, pattern.constData());
        }
        QCOMPARE(globStart("session:*"), QByteArray("session:"));
        QCOMPARE(globStart("a\\*b[c]"), QByteArray("a*b"));
    }

    void filtersAnEntitysKeys()
    {
        TEMPORARY_DATABASE(database, StoreKind::Redis);
        RedisFixture fixture(std::move(database));
        for (int number = 0; number < 500; ++number) {
            fixture.redis({"SET", "session:" + QByteArray::number(number) + ":x", "1"});
            fixture.redis({"SET", "other:" + QByteArray::number(number), "1"});
        }
        Query query = fixture.query(u"session:<id>:<kind>"_s, 1000);
        query.conditions = {{{}, Operator::Native, {Value(u"*:4?:x"_s)}}};
        UNWRAP_RESULT(const auto total, fixture.session().count(query, {}));
        QCOMPARE(total.records, 10);
        query.conditions = {{{}, Operator::Native, {Value(u"other:*"_s)}}};
        UNWRAP_RESULT(const auto none, fixture.session().count(query, {}));
        QCOMPARE(none.records, 0);
        UNWRAP_RESULT(const auto cost, fixture.session().cost(query, {}));
        QCOMPARE(cost.conditions.size(), 1);
        query.conditions = {{{}, Operator::Native, {Value(QString())}}};
        QVERIFY(!fixture.session().count(query, {}));
    }
};

QTEST_GUILESS_MAIN(RedisGlobTest)
#include "redis_glob_test.moc"
