// SPDX-License-Identifier: GPL-3.0-or-later
// The verifier that PostgreSQL is given instead of a password.
#include "operations/sandbox/scram_verifier.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace registrar;

class ScramVerifierTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void agreesWithTheStandardsExample()
    {
        // RFC 7677, section 3: the user's password is "pencil".
        const QByteArray salt = QByteArray::fromBase64("W22ZaJ0SNY7soEsUEjb6gQ==");
        QCOMPARE(
            scramVerifier("pencil", salt, 4096),
            QByteArray(
                "SCRAM-SHA-256$4096:W22ZaJ0SNY7soEsUEjb6gQ==$WG5d8oPm3OtcPnkdi4Uo7BkeZkBFzpcXkuLmtbsT4qY=:"
                "wfPLwcE6nTWhTAmQ7tl2KeoiWGPlZqQxSrmfPwDl2dU="));
    }

    void saltHasTheLengthThatMongoDbClientsExpect() { QCOMPARE(generatedSalt().size(), 28); }

    void passwordsAreLongAndNeverTheSame()
    {
        static const QRegularExpression wanted(u"^[A-Za-z0-9]{32}$"_s);
        QSet<QString> passwords;
        for (int i = 0; i < 100; ++i) {
            const QString password = generatedPassword();
            QVERIFY2(wanted.match(password).hasMatch(), qPrintable(password));
            passwords.insert(password);
        }
        QCOMPARE(passwords.size(), 100);
    }
};

QTEST_GUILESS_MAIN(ScramVerifierTest)
#include "scram_verifier_test.moc"
