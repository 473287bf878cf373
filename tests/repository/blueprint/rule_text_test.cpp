// SPDX-License-Identifier: GPL-3.0-or-later
// What stands under an input before anything is wrong.
#include "repository/blueprint/rule_text.h"

#include <QtTest>

using namespace registrar;
using namespace Qt::StringLiterals;

class RuleTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsLengthsRangesAndValues()
    {
        BlueprintField field;
        QCOMPARE(ruleText(field), QString());
        field.minimumLength = 3;
        field.maximumLength = 50;
        QCOMPARE(ruleText(field), u"3 to 50 characters"_s);
        field.minimumLength.reset();
        field.unique = true;
        QCOMPARE(ruleText(field), u"at most 50 characters · no other record has the same"_s);
        BlueprintField number;
        number.minimum = 0;
        number.maximum = 100;
        number.unit = u"percent"_s;
        QCOMPARE(ruleText(number), u"0 to 100 · in percent"_s);
        BlueprintField role;
        role.values = {Value(u"admin"_s), Value(u"student"_s)};
        QCOMPARE(ruleText(role), u"one of admin, student"_s);
    }

    void namesTheFormatButNotOfASecret()
    {
        BlueprintField field;
        field.format = u"email"_s;
        QVERIFY(ruleText(field).contains(u"name@example.org"_s));
        field.format = u"bcrypt"_s;
        field.secret = true;
        QCOMPARE(ruleText(field), QString());
    }
};

QTEST_APPLESS_MAIN(RuleTextTest)
#include "rule_text_test.moc"
