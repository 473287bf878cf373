// SPDX-License-Identifier: GPL-3.0-or-later
// Sealed bytes open with their passphrase alone, and not at all once a single bit of them was changed.
#include "operations/connections/sealed_bytes.h"
#include "tests/support/verify_result.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace registrar;

namespace
{

constexpr SealCost cheap{64, 1, 1};
const QByteArray message = "{\"campus/relational\": \"hunter2\"}";
const QString passphrase = u"correct horse battery staple"_s;

} // namespace

class SealedBytesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opensWithItsPassphrase_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a few") << message;
        QTest::newRow("with zeros") << QByteArray("a\0b\0", 4);
        QTest::newRow("a megabyte") << QByteArray(qsizetype{1024} * 1024, 'x');
    }
    void opensWithItsPassphrase()
    {
        QFETCH(QByteArray, bytes);
        UNWRAP_RESULT(const QByteArray sealed, seal(bytes, passphrase, cheap));
        QVERIFY(isSealed(sealed));
        QVERIFY(bytes.isEmpty() || !sealed.contains(bytes));
        UNWRAP_RESULT(const QByteArray opened, unseal(sealed, passphrase));
        QCOMPARE(opened, bytes);
    }

    void opensWithTheUsualCost()
    {
        UNWRAP_RESULT(const QByteArray sealed, seal(message, passphrase));
        UNWRAP_RESULT(const QByteArray opened, unseal(sealed, passphrase));
        QCOMPARE(opened, message);
    }

    void takesOnePassphraseInAllItsSpellings()
    {
        // é as one character, and as e with an accent behind it: what a keyboard makes differs by system.
        UNWRAP_RESULT(const QByteArray sealed, seal(message, u"caf\u00e9 noir"_s, cheap));
        VERIFY_RESULT(unseal(sealed, u"cafe\u0301 noir"_s));
    }

    void refusesAnotherPassphrase()
    {
        UNWRAP_RESULT(const QByteArray sealed, seal(message, passphrase, cheap));
        VERIFY_FAILS(unseal(sealed, passphrase + u' '), Error::Kind::WrongPassword);
        VERIFY_FAILS(unseal(sealed, QString()), Error::Kind::WrongPassword);
    }

    void noticesEveryChangedByte()
    {
        UNWRAP_RESULT(const QByteArray sealed, seal(message, passphrase, cheap));
        for (qsizetype place = 0; place < sealed.size(); ++place) {
            QByteArray changed = sealed;
            changed[place] = char(changed[place] ^ 0x01);
            QVERIFY2(!unseal(changed, passphrase), qPrintable(QString::number(place)));
        }
    }

    void noticesEveryMissingEnd()
    {
        UNWRAP_RESULT(const QByteArray sealed, seal(message, passphrase, cheap));
        for (qsizetype size = 0; size < sealed.size(); ++size)
            QVERIFY2(!unseal(sealed.first(size), passphrase), qPrintable(QString::number(size)));
        QVERIFY(!unseal(sealed + 'x', passphrase));
    }

    void makesNoTwoAlike()
    {
        QSet<QByteArray> made;
        for (int i = 0; i < 20; ++i) {
            UNWRAP_RESULT(const QByteArray sealed, seal(message, passphrase, cheap));
            made.insert(sealed.mid(24)); // behind what is the same for all: name, version, cost
        }
        QCOMPARE(made.size(), 20);
    }

    void refusesToWorkItselfToDeath()
    {
        UNWRAP_RESULT(QByteArray sealed, seal(message, passphrase, cheap));
        sealed[12] = char(0x7f); // Argon2id's memory: two tebibytes
        VERIFY_FAILS(unseal(sealed, passphrase), Error::Kind::InvalidInput);
    }

    void refusesANewerVersion()
    {
        UNWRAP_RESULT(QByteArray sealed, seal(message, passphrase, cheap));
        sealed[11] = 2;
        VERIFY_FAILS(unseal(sealed, passphrase), Error::Kind::Unsupported);
    }

    void survivesAnyBytes()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 500; ++round) {
            QByteArray bytes(random.bounded(200), Qt::Uninitialized);
            for (char &byte : bytes)
                byte = char(random.bounded(256));
            if (round % 2)
                bytes.prepend(QByteArray("RGSEALED\0\0\0\1\0\0\0\10\0\0\0\1\0\0\0\1", 24));
            QVERIFY(!unseal(bytes, passphrase));
        }
    }
};

QTEST_GUILESS_MAIN(SealedBytesTest)
#include "sealed_bytes_test.moc"
