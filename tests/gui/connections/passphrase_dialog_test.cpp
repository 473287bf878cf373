// SPDX-License-Identifier: GPL-3.0-or-later
// The passphrase is chosen with care, asked for once, and given to the thread that waits for it.
#include "app/passphrase_exchange.h"
#include "widgets/connections/passphrase_dialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtConcurrentRun>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace registrar;

namespace
{

PassphraseDialog *opened(PassphraseRequest::Reason reason)
{
    auto *dialog = new PassphraseDialog(reason, PassphraseDialog::wordsFor({reason, {}}));
    dialog->open();
    return dialog;
}

} // namespace

class PassphraseDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wantsANewPassphraseTwice()
    {
        const QPointer<PassphraseDialog> dialog = opened(PassphraseRequest::Reason::Choose);
        auto *first = dialog->findChild<QLineEdit *>(u"passphrase"_s);
        auto *second = dialog->findChild<QLineEdit *>(u"confirmation"_s);
        auto *accept = dialog->findChild<QPushButton *>(u"accept"_s);
        QSignalSpy chosen(dialog, &PassphraseDialog::chosen);
        QCOMPARE(first->echoMode(), QLineEdit::Password);
        QTest::keyClicks(first, u"short"_s);
        QTest::keyClicks(second, u"short"_s);
        QVERIFY(!accept->isEnabled());
        first->setText(u"correct horse battery"_s);
        second->setText(u"correct horse bakery"_s);
        QVERIFY(!accept->isEnabled());
        QVERIFY(dialog->findChild<QLabel *>(u"hint"_s)->text().contains(u"different"_s));
        second->setText(u"correct horse battery"_s);
        QTest::keyClick(second, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toString(), u"correct horse battery"_s);
        QTRY_VERIFY(!dialog);
    }

    void saysThatThePassphraseWasWrong()
    {
        const QPointer<PassphraseDialog> dialog = opened(PassphraseRequest::Reason::WrongBefore);
        QVERIFY(!dialog->findChild<QLineEdit *>(u"confirmation"_s));
        QVERIFY(dialog->findChild<QLabel *>(u"hint"_s)->text().contains(u"does not open"_s));
        dialog->reject();
        QTRY_VERIFY(!dialog);
    }

    void answersTheThreadThatWaits()
    {
        qunsetenv("REGISTRAR_PASSPHRASE_FILE");
        PassphraseExchange exchange;
        QSignalSpy asked(&exchange, &PassphraseExchange::asked);
        auto waiting = QtConcurrent::run([&exchange] { return exchange.ask({}); });
        QTRY_COMPARE(asked.size(), 1);
        exchange.answer(u"open sesame"_s);
        QTRY_VERIFY(waiting.isFinished());
        QCOMPARE(*waiting.result(), u"open sesame"_s);
        waiting = QtConcurrent::run([&exchange] { return exchange.ask({}); });
        QTRY_COMPARE(asked.size(), 2);
        exchange.answer({});
        QTRY_VERIFY(waiting.isFinished());
        QCOMPARE(waiting.result().error().kind, Error::Kind::Cancelled);
    }

    void letsNobodyWaitForAClosedWindow()
    {
        PassphraseExchange exchange;
        auto waiting = QtConcurrent::run([&exchange] { return exchange.ask({}); });
        exchange.close();
        QTRY_VERIFY(waiting.isFinished());
        QCOMPARE(waiting.result().error().kind, Error::Kind::Cancelled);
    }
};

QTEST_MAIN(PassphraseDialogTest)
#include "passphrase_dialog_test.moc"
