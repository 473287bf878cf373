// SPDX-License-Identifier: GPL-3.0-or-later
// Hashes that the platforms' own libraries check, and passwords that bcrypt would cut short.
#include "operations/password_hash.h"
#include "repository/blueprint/text_format.h"
#include "tests/support/verify_result.h"

#include <QtTest>

using namespace registrar;
using namespace Qt::StringLiterals;

class PasswordHashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checksAHashThatAnotherProgramMade()
    {
        // From the test vectors of the original bcrypt.
        QVERIFY(isPasswordOf(u"U*U"_s, u"$2a$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW"_s));
        QVERIFY(!isPasswordOf(u"U*V"_s, u"$2a$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW"_s));
        QVERIFY(!isPasswordOf(u"U*U"_s, u"plain text"_s));
    }

    void makesWhatThePlatformsRead()
    {
        const QString password = u"contraseña گذرواژه 🗝"_s;
        const Result<QString> hash = hashPassword(password).result();
        VERIFY_RESULT(hash);
        QVERIFY2(hash->startsWith(u"$2b$12$"_s), qPrintable(hash->left(7)));
        QVERIFY(formatProblem(u"bcrypt"_s, *hash).isEmpty());
        QVERIFY(isPasswordOf(password, *hash));
        QVERIFY(!isPasswordOf(password + u' ', *hash));
        const Result<QString> again = hashPassword(password).result();
        VERIFY_RESULT(again);
        QVERIFY(*again != *hash); // another salt
    }

    void refusesWhatBcryptWouldForget()
    {
        VERIFY_RESULT(checkPassword(QString(72, u'x')));
        VERIFY_FAILS(checkPassword(QString(73, u'x')), Error::Kind::InvalidInput);
        VERIFY_RESULT(checkPassword(QString(36, u'ñ'))); // two bytes each
        const Result<void> long36 = checkPassword(QString(37, u'ñ'));
        QVERIFY(!long36 && long36.error().what.contains(u"74"_s));
        QVERIFY(!long36.error().toText().contains(u'ñ'));
        VERIFY_FAILS(checkPassword({}), Error::Kind::InvalidInput);
        VERIFY_FAILS(checkPassword(u"a"_s + QChar(0) + u"b"_s), Error::Kind::InvalidInput);
    }

    void judgesStrength()
    {
        for (const QString &weak :
             {u"Password123!"_s, u"aaaaaaaaaaaaaaaa"_s, u"abcdefghijklmnop"_s, u"12345678"_s, u"short"_s})
            QVERIFY2(passwordStrength(weak) == PasswordStrength::Weak, qPrintable(weak));
        QCOMPARE(passwordStrength(u"blue-otter"_s), PasswordStrength::Fair);
        QCOMPARE(passwordStrength(u"otter walnut 7 harbour"_s), PasswordStrength::Strong);
    }
};

QTEST_GUILESS_MAIN(PasswordHashTest)
#include "password_hash_test.moc"
