// SPDX-License-Identifier: GPL-3.0-or-later
// Pieces of a JSON text, and edits that leave every other byte alone.
#include "models/records/json_members.h"
#include "tests/support/verify_result.h"

#include <QtTest>

using namespace registrar;
using namespace Qt::StringLiterals;

namespace
{

/// White space, escapes and numbers that no program would write twice the same way.
const QString odd =
    u"{ \"a\" :1.10 ,\n\t\"b\\u0022\": [ 1e5 , \"x}]\" ,{} ],\"c\":{\"d\" :null} , \"e\": \"\\\\\" }"_s;

QStringList namesOf(const QString &json)
{
    QStringList names;
    for (const JsonMember &member : jsonMembers(json))
        names.append(member.name);
    return names;
}

QString valueOf(const QString &json, int index)
{
    const JsonMember member = jsonMembers(json).at(index);
    return json.mid(member.valueStart, member.end - member.valueStart);
}

} // namespace

class JsonMembersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheMembersOfOneLevel()
    {
        QCOMPARE(namesOf(odd), QStringList({u"a"_s, u"b\""_s, u"c"_s, u"e"_s}));
        QCOMPARE(valueOf(odd, 0), u"1.10"_s);
        QCOMPARE(valueOf(odd, 1), u"[ 1e5 , \"x}]\" ,{} ]"_s);
        QCOMPARE(valueOf(odd, 3), u"\"\\\\\""_s);
        QCOMPARE(valueOf(valueOf(odd, 1), 1), u"\"x}]\""_s);
        QVERIFY(jsonMembers(u"[ ]"_s).isEmpty());
        QVERIFY(jsonMembers(u"12"_s).isEmpty());
    }

    void replacesNothingElse()
    {
        QCOMPARE(jsonWith(odd, 0, u"2"_s), QString(odd).replace(u"1.10"_s, u"2"_s));
        QCOMPARE(jsonWithRenamed(odd, 2, u"new"_s), QString(odd).replace(u"\"c\""_s, u"\"new\""_s));
        QCOMPARE(jsonWithout(u"[1, 2 ,3]"_s, 1), u"[1, 3]"_s);
        QCOMPARE(jsonWithout(u"[1, 2 ,3 ]"_s, 2), u"[1, 2 ]"_s);
        QCOMPARE(jsonWithout(u"[ 1 ]"_s, 0), u"[  ]"_s);
        QCOMPARE(jsonWithInserted(u"[1, 2]"_s, 1, {}, u"9"_s), u"[1, 9, 2]"_s);
        QCOMPARE(jsonWithInserted(u"[]"_s, 0, {}, u"9"_s), u"[9]"_s);
        QCOMPARE(jsonWithInserted(u"{\"a\": 1}"_s, 1, u"b"_s, u"2"_s), u"{\"a\": 1, \"b\": 2}"_s);
        QCOMPARE(jsonWithMoved(u"[1, 2 ,3]"_s, 0, 2), u"[2, 3 ,1]"_s);
    }

    void readsAndWritesTexts()
    {
        QCOMPARE(textOfJson(u"\"a\\n\\u00e9\\\"\\ud83d\\ude00\""_s), u"a\né\"😀"_s);
        for (const QString &text : {u"plain"_s, u"\"\\/\b\f\n\r\t"_s, u"é漢😀"_s, QString(QChar(0x1f))})
            QCOMPARE(textOfJson(jsonOfText(text)), text);
        QCOMPARE(jsonOfValue(Value(Value::Array{Value(1), Value(u"a,b"_s)})), u"[1, \"a,b\"]"_s);
    }

    void takesOnlyWhatTheKindAllows()
    {
        UNWRAP_RESULT(const QString number, jsonFromTyped(JsonKind::Number, u"12345678901234567890.10"_s));
        QCOMPARE(number, u"12345678901234567890.10"_s); // no digit is lost
        VERIFY_FAILS(jsonFromTyped(JsonKind::Number, u"012"_s), Error::Kind::InvalidInput);
        VERIFY_FAILS(jsonFromTyped(JsonKind::Boolean, u"yes"_s), Error::Kind::InvalidInput);
        UNWRAP_RESULT(const QString text, jsonAs(JsonKind::Text, u"1.10"_s));
        QCOMPARE(text, u"\"1.10\""_s);
        VERIFY_FAILS(jsonAs(JsonKind::Number, u"{\"a\": 1}"_s), Error::Kind::InvalidInput);
        VERIFY_FAILS(jsonAs(JsonKind::Number, u"\"twelve\""_s), Error::Kind::InvalidInput);
    }
};

QTEST_APPLESS_MAIN(JsonMembersTest)
#include "json_members_test.moc"
