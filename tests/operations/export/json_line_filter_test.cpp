// SPDX-License-Identifier: GPL-3.0-or-later
// Leaving members out of JSON lines.
#include "operations/export/json_line_filter.h"
#include "tests/operations/export/collecting_sink.h"

#include <QTest>

using namespace registrar;

class JsonLineFilterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cutsTopLevelMembers_data();
    void cutsTopLevelMembers();
    void cutsMembersInside_data();
    void cutsMembersInside();
    void passesOnHoweverTheBytesArrive();
};

void JsonLineFilterTest::cutsTopLevelMembers_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("left");
    QTest::newRow("first") << QByteArray("{\"s\":1,\"a\":2}\n") << QByteArray("{\"a\":2}\n");
    QTest::newRow("last") << QByteArray("{\"a\":2,\"s\":\"x\"}") << QByteArray("{\"a\":2}");
    QTest::newRow("alone") << QByteArray("{\"s\":{\"a\":[1,2]}}\n") << QByteArray("{}\n");
    QTest::newRow("twice") << QByteArray("{\"s\":1,\"a\":2,\"s\":3}") << QByteArray("{\"a\":2}");
    QTest::newRow("nested stays") << QByteArray("{\"a\":{\"s\":1},\"b\":[{\"s\":2}]}")
                                  << QByteArray("{\"a\":{\"s\":1},\"b\":[{\"s\":2}]}");
    QTest::newRow("signs inside strings") << QByteArray(R"({"a":"},\"s\":1,{","s":"\\\"}","b":3})")
                                          << QByteArray(R"({"a":"},\"s\":1,{","b":3})");
    QTest::newRow("a nested end") << QByteArray("{\"s\":[[{}],{\"x\":\"]\"}],\"b\":null}")
                                  << QByteArray("{\"b\":null}");
    QTest::newRow("nothing to cut") << QByteArray("{\"a\" : 1 , \"b\":2 }\n")
                                    << QByteArray("{\"a\" : 1 , \"b\":2 }\n");
    QTest::newRow("empty") << QByteArray("{}\n") << QByteArray("{}\n");
    QTest::newRow("no object") << QByteArray("[1]\n") << QByteArray("[1]\n");
    QTest::newRow("cut off") << QByteArray("{\"a\":\"x") << QByteArray("{\"a\":\"x");
}

void JsonLineFilterTest::cutsTopLevelMembers()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, left);
    QCOMPARE(JsonMembersLeftOut({{QStringLiteral("s")}}).without(line), left);
}

void JsonLineFilterTest::cutsMembersInside_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("left");
    const auto row = [](const char *name, const char *line, const char *left) {
        QTest::newRow(name) << QByteArray(line) << QByteArray(left);
    };
    row("in an object", R"({"m":{"t":"x","b":1},"t":2})", R"({"m":{"b":1},"t":2})");
    row("in elements", R"({"m":[{"t":"x","b":1},{"b":2,"t":"]}"},{"t":3}]})",
        R"({"m":[{"b":1},{"b":2},{}]})");
    row("in arrays of arrays", R"({"m":[[{"t":"x"}],{"t":{"t":1}}]})", R"({"m":[[{}],{}]})");
    row("deeper", R"({"m":{"n":[{"u":1,"v":2}]}})", R"({"m":{"n":[{"v":2}]}})");
    row("nowhere else", R"({"a":{"t":1},"m":{"x":{"t":1}}})", R"({"a":{"t":1},"m":{"x":{"t":1}}})");
    row("the space stays", R"({ "m" : [ { "t" : 1 , "b" : 2 } , 3 ] })", R"({ "m" : [ { "b" : 2 } , 3 ] })");
    row("text is no object", R"({"m":"t: x","b":1})", R"({"b":1})");
    row("text is no element", R"({"m":["t: x",{"t":1}]})", R"({"m":[null,{}]})");
    row("null and numbers", R"({"m":null,"b":[1]})", R"({"m":null,"b":[1]})");
    row("empty ones", R"({"m":[],"b":{}})", R"({"m":[],"b":{}})");
    row("above is enough", R"({"w":{"t":1},"b":2})", R"({"b":2})");
}

void JsonLineFilterTest::cutsMembersInside()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, left);
    const auto step = [](const char *name) { return QString::fromLatin1(name); };
    const JsonMembersLeftOut leftOut({{step("m"), step("t")},
                                      {step("m"), step("n"), step("u")},
                                      {step("w"), step("t")},
                                      {step("w")},
                                      {step("w"), step("u")}});
    QCOMPARE(leftOut.without(line), left);
}

void JsonLineFilterTest::passesOnHoweverTheBytesArrive()
{
    const QByteArray text = "{\"a\":1,\"s\":2}\n{\"s\":3}\n{\"b\":4}";
    for (qsizetype step = 1; step <= text.size(); ++step) {
        CollectingSink sink;
        JsonLineFilter filter(sink, JsonMembersLeftOut({{QStringLiteral("s")}}));
        for (qsizetype place = 0; place < text.size(); place += step)
            QVERIFY(filter.write(QByteArrayView(text).sliced(place, qMin(step, text.size() - place))));
        QVERIFY(filter.finish());
        QCOMPARE(sink.text, QByteArray("{\"a\":1}\n{}\n{\"b\":4}"));
    }
}

QTEST_APPLESS_MAIN(JsonLineFilterTest)
#include "json_line_filter_test.moc"
