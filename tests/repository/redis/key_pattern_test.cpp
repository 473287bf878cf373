// SPDX-License-Identifier: GPL-3.0-or-later
// Which keys a pattern means, without a server.
#include "repository/redis/field_name.h"
#include "repository/redis/key_groups.h"
#include "repository/redis/key_pattern.h"
#include "repository/redis/scan_position.h"

#include <QtTest>

using namespace registrar::redis;
using namespace Qt::StringLiterals;

class KeyPatternTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void matches_data();
    void matches();
    void aKeyIsMadeOfItsVariables();
    void aKeyThatWouldBeReadBackOtherwiseIsNotMade();
    void globsTakeLiteralTextLiterally();
    void everyFieldNameComesBackAsItWas();
    void cursorsAreAnOrder_data();
    void cursorsAreAnOrder();
    void placesComeBackFromTheirTokens();
    void idsAreRecognised();
    void keysAreGroupedByPattern();
};

void KeyPatternTest::matches_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<bool>("does");
    QTest::addColumn<QByteArrayList>("values");
    const auto row = [](const char *name, const QString &pattern, const QByteArray &key, bool does,
                        const QByteArrayList &values = {}) {
        QTest::newRow(name) << pattern << key << does << values;
    };
    row("id", u"auth:refresh:<userId>"_s, "auth:refresh:65f0", true, {"65f0"});
    row("other prefix", u"auth:refresh:<userId>"_s, "auth:revoked:65f0", false);
    row("nothing for the variable", u"auth:refresh:<userId>"_s, "auth:refresh:", false);
    row("the last variable takes colons", u"payment:idem:<requestId>"_s, "payment:idem:a:b", true, {"a:b"});
    row("two variables", u"cart:<user>:item:<item>"_s, "cart:7:item:9", true, {"7", "9"});
    row("text behind", u"user:<id>:sessions"_s, "user:5:sessions", true, {"5"});
    row("text behind twice", u"user:<id>:x"_s, "user:5:x:x", true, {"5:x"});
    row("text behind missing", u"user:<id>:sessions"_s, "user:5", false);
    row("the same variable twice", u"<a>:<a>"_s, "x:x", true, {"x"});
    row("the same variable, two values", u"<a>:<a>"_s, "x:y", false);
    row("every key", u"<*>"_s, "anything\xff\n", true);
    row("every key, the empty one too", u"<*>"_s, "", true);
    row("a prefix and all behind it", u"a:<*>"_s, "a:", true);
    row("literal only", u"config"_s, "config", true);
    row("literal only, longer", u"config"_s, "config:1", false);
    row("a literal angle bracket", u"a<<b"_s, "a<b", true);
    row("an angle bracket that opens no variable", u"a<b c>"_s, "a<b c>", true);
    row("binary", u"bin:<id>"_s, QByteArray("bin:\xff\x00", 6), true, {QByteArray("\xff\x00", 2)});
    row("unicode", u"کاربر:<id>"_s, u"کاربر:۱"_s.toUtf8(), true, {u"۱"_s.toUtf8()});
}

void KeyPatternTest::matches()
{
    QFETCH(QString, pattern);
    QFETCH(QByteArray, key);
    QFETCH(bool, does);
    QFETCH(QByteArrayList, values);
    const auto parsed = KeyPattern(pattern).parse(key);
    QCOMPARE(parsed.has_value(), does);
    QCOMPARE(parsed.value_or(QByteArrayList()), values);
}

void KeyPatternTest::aKeyIsMadeOfItsVariables()
{
    const KeyPattern pattern(u"cart:<user>:item:<item>"_s);
    QCOMPARE(pattern.variables(), (QStringList{u"user"_s, u"item"_s}));
    QCOMPARE(pattern.keyOf({{u"user"_s, "7"}, {u"item"_s, "9"}}), QByteArray("cart:7:item:9"));
    QVERIFY(!pattern.keyOf({{u"user"_s, "7"}}));
}

void KeyPatternTest::aKeyThatWouldBeReadBackOtherwiseIsNotMade()
{
    QVERIFY(!KeyPattern(u"<a>:<b>"_s).keyOf({{u"a"_s, "x:y"}, {u"b"_s, "z"}}));
    QVERIFY(!KeyPattern(u"a:<*>"_s).keyOf({}));
}

void KeyPatternTest::globsTakeLiteralTextLiterally()
{
    QCOMPARE(KeyPattern(u"a*[b]?:<id>"_s).glob(), QByteArray("a\\*\\[b\\]\\?:*"));
    QCOMPARE(KeyPattern(u"<*>"_s).glob(), QByteArray());
    QCOMPARE(KeyPattern(u"a:<x>:<y>"_s).glob({{u"x"_s, "1*"}}), QByteArray("a:1\\*:*"));
}

void KeyPatternTest::everyFieldNameComesBackAsItWas()
{
    for (const QByteArray &name :
         {QByteArray("name"), QByteArray(), QByteArray("\xff\xfe"), QByteArray("\\xff"), QByteArray("\\x"),
          QByteArray("\xef\xbb\xbf", 3), QByteArray("a\0b", 3), u"نام"_s.toUtf8()}) {
        QCOMPARE(bytesFromFieldName(fieldNameFromBytes(name)), name);
    }
    QCOMPARE(fieldNameFromBytes("\xff"), u"\\xff"_s);
    QCOMPARE(bytesFromFieldName(u"\\xyz"_s), QByteArray("\\xyz"));
}

void KeyPatternTest::cursorsAreAnOrder_data()
{
    QTest::addColumn<int>("slotBits");
    QTest::newRow("one table") << 0;
    QTest::newRow("a table for each slot") << 14;
}

void KeyPatternTest::cursorsAreAnOrder()
{
    QFETCH(int, slotBits);
    const ScanOrder order{slotBits};
    constexpr int tableBits = 10;
    constexpr quint64 width = ScanOrder::end >> tableBits;
    QSet<quint64> cursors;
    for (quint64 bucket = 0; bucket < (1 << tableBits); ++bucket) {
        const quint64 cursor = order.cursorOf(bucket * width);
        QCOMPARE(order.pointOf(cursor), bucket * width);
        QVERIFY(slotBits > 0 || cursor < (1 << tableBits));
        cursors.insert(cursor);
    }
    QCOMPARE(cursors.size(), 1 << tableBits);
    QCOMPARE(order.cursorOf(0), quint64(0));
    QVERIFY(order.startsSlot(0));
}

void KeyPatternTest::placesComeBackFromTheirTokens()
{
    const ScanPlace place{5, ScanOrder::end, QByteArray("key\0\xff", 5)};
    const auto back = ScanPlace::fromToken(place.toToken());
    QVERIFY(back.has_value());
    QCOMPARE(back->from, place.from);
    QCOMPARE(back->to, place.to);
    QCOMPARE(back->lastKey, place.lastKey);
    QVERIFY(!ScanPlace::fromToken("too short"));
    QVERIFY(!ScanPlace::fromToken(QByteArray(16, '\xff')));
}

void KeyPatternTest::idsAreRecognised()
{
    for (const char *id : {"42", "65f0a1b2c3d4e5f6a7b8c9d0", "550e8400-e29b-41d4-a716-446655440000",
                           "ada@example.org", "10.0.0.1", "2026-02-01"}) {
        QVERIFY2(looksLikeId(id), id);
    }
    for (const char *name : {"users", "auth", "v2", "", "cafe"}) {
        QVERIFY2(!looksLikeId(name), name);
    }
}

void KeyPatternTest::keysAreGroupedByPattern()
{
    QByteArrayList keys{"config"};
    for (int number = 0; number < 50; ++number) {
        const QByteArray text = QByteArray::number(number);
        keys << "auth:refresh:" + text << "users:" + text + ":profile"
             << "cache:page-" + text;
    }
    QStringList patterns;
    for (const KeyGroup &group : groupByPattern(keys)) {
        patterns << group.pattern;
    }
    patterns.sort();
    QCOMPARE(patterns, (QStringList{u"auth:refresh:<refreshId>"_s, u"cache:<cacheName>"_s, u"config"_s,
                                    u"users:<userId>:profile"_s}));
    QStringList prefixes;
    for (const KeyGroup &group : groupByPrefix(keys)) {
        prefixes << group.pattern;
    }
    prefixes.sort();
    QCOMPARE(prefixes, (QStringList{u"auth:refresh:<*>"_s, u"cache:<*>"_s, u"config"_s, u"users:<*>"_s}));
}

QTEST_GUILESS_MAIN(KeyPatternTest)
#include "key_pattern_test.moc"
