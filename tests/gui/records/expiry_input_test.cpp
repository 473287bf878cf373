// SPDX-License-Identifier: GPL-3.0-or-later
// When a key expires: shown with its moment and zone, set, changed and taken away in the form, on a real
// server.
#include "repository/text/value_text.h"
#include "tests/gui/records/opened_page.h"
#include "tests/support/server_console.h"
#include "tests/support/verify_result.h"
#include "widgets/shared/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace registrar;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 minute = 60'000;
constexpr qint64 farAway = 4'102'444'800'000; // 2100-01-01

Blueprint blueprint()
{
    BlueprintEntity session;
    session.name = u"sessions"_s;
    session.store = u"cache"_s;
    session.source = {{}, u"session:<id>"_s};
    session.kind = EntityKind::KeyPattern;
    session.key = {u"key"_s};
    session.fieldsComplete = false;
    Blueprint blueprint;
    blueprint.entities = {session};
    return blueprint;
}

} // namespace

class ExpiryInputTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<OpenedPage> opened_;

    void open(const QByteArrayList &expiry)
    {
        TEMPORARY_DATABASE(database, StoreKind::Redis);
        VERIFY_RESULT(runRedis(database->access(), QByteArrayList{"SET", "session:1", "kept"} + expiry));
        opened_ = std::make_unique<OpenedPage>(std::move(database), blueprint(), u"sessions"_s);
        QTRY_VERIFY_WITH_TIMEOUT(opened_->isReady(1), OpenedPage::patience);
        opened_->showRecord(0);
        QTRY_VERIFY_WITH_TIMEOUT(opened_->editor(u"ttl"_s) && amount(), OpenedPage::patience);
    }

    [[nodiscard]] QLineEdit *amount() const
    {
        return opened_->editor(u"ttl"_s)->findChild<QLineEdit *>(u"expiryAmount"_s);
    }
    [[nodiscard]] QComboBox *unit() const
    {
        return opened_->editor(u"ttl"_s)->findChild<QComboBox *>(u"expiryUnit"_s);
    }
    [[nodiscard]] QString words() const
    {
        return opened_->editor(u"ttl"_s)->findChild<QLabel *>(u"expiryWords"_s)->text();
    }
    [[nodiscard]] QString note() const
    {
        return opened_->editor(u"ttl"_s)->findChild<QLabel *>(u"note"_s)->text();
    }
    [[nodiscard]] QPushButton *applyButton() const { return opened_->find<QPushButton>(u"apply"_s); }

    /// By the arrow keys, as from the keyboard.
    void chooseUnit(const QString &name) const
    {
        unit()->setFocus();
        const int wanted = unit()->findText(name);
        QVERIFY(wanted >= 0);
        while (unit()->currentIndex() != wanted)
            QTest::keyClick(unit(), unit()->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
    }
    void typeAmount(const QString &text) const
    {
        amount()->setFocus();
        amount()->selectAll();
        QTest::keyClicks(amount(), text);
    }
    void apply() const
    {
        QTRY_VERIFY_WITH_TIMEOUT(applyButton()->isEnabled(), OpenedPage::patience);
        QTest::mouseClick(applyButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!opened_->page()->hasStagedChanges(), OpenedPage::patience);
    }

    QByteArray redis(const QByteArrayList &command) const
    {
        const auto reply = runRedis(opened_->database().access(), command);
        return reply ? reply->value(0) : "failed: " + describeError(reply.error());
    }
    [[nodiscard]] qint64 left() const { return redis({"PTTL", "session:1"}).toLongLong(); }

private Q_SLOTS:
    void cleanup() { opened_.reset(); }

    void showsTheMomentInTheZone()
    {
        open({"PXAT", QByteArray::number(farAway + 1234)});
        QCOMPARE(unit()->currentText(), u"days"_s);
        QVERIFY(amount()->text().toDouble() > 365);
        QVERIFY2(words().contains(displayText(Value(Value::Instant{farAway + 1000}))), qPrintable(words()));
        QVERIFY(words().contains(u"2100-01-01"_s) && words().contains(u"UTC"_s));
        const QTimeZone zone("America/New_York");
        opened_->model()->setTimeZone(zone);
        QTRY_VERIFY2(words().contains(displayText(Value(Value::Instant{farAway + 1000}), {.zone = zone})),
                     qPrintable(words()));
        QVERIFY2(words().contains(u"2099-12-31"_s), qPrintable(words()));
        QVERIFY(!opened_->page()->hasStagedChanges()); // looking changes nothing
        opened_->picture(u"expiry-light"_s);
    }

    void setsOneWhereThereWasNone()
    {
        open({});
        QCOMPARE(unit()->currentText(), u"never"_s);
        QVERIFY(!amount()->isVisible());
        const QString stays = words();
        QVERIFY(!stays.isEmpty());
        chooseUnit(u"minutes"_s);
        QVERIFY(amount()->isVisible());
        typeAmount(u"90"_s);
        QCOMPARE(opened_->value(0, u"ttl"_s), Value(90 * minute));
        QVERIFY2(words().contains(u"1 hour"_s) && words().contains(u"30 minute"_s), qPrintable(words()));
        QVERIFY(words() != stays);
        opened_->picture(u"expiry-staged"_s);
        apply();
        QVERIFY(left() > 80 * minute && left() <= 90 * minute);
        QCOMPARE(redis({"GET", "session:1"}), QByteArray("kept"));
        QTRY_VERIFY2(words().contains(u"UTC"_s), qPrintable(words())); // its moment is known now
    }

    void takesItAway()
    {
        open({"EX", "7200"});
        QCOMPARE(unit()->currentText(), u"hours"_s);
        chooseUnit(u"never"_s);
        QCOMPARE(opened_->value(0, u"ttl"_s), Value::null());
        apply();
        QCOMPARE(left(), qint64(-1));
        QCOMPARE(redis({"GET", "session:1"}), QByteArray("kept"));
    }

    void changesItAndTakesThatBack()
    {
        open({"PXAT", QByteArray::number(farAway)});
        chooseUnit(u"hours"_s);
        typeAmount(u"1.5"_s);
        QCOMPARE(opened_->value(0, u"ttl"_s), Value(90 * minute));
        QTest::keySequence(opened_->page(), QKeySequence::Undo);
        QTRY_VERIFY(words().contains(u"2100-01-01"_s) || opened_->page()->hasStagedChanges());
        while (opened_->page()->hasStagedChanges())
            opened_->model()->changes().undo();
        QVERIFY2(words().contains(u"2100-01-01"_s), qPrintable(words()));
        chooseUnit(u"hours"_s);
        typeAmount(u"1.5"_s);
        apply();
        QVERIFY(left() > 80 * minute && left() <= 90 * minute);
    }

    void keepsItWhereOnlyTheValueChanges()
    {
        open({"PXAT", QByteArray::number(farAway + 77)});
        VERIFY_RESULT(opened_->model()->stageField(0, {u"value"_s}, Value(u"other"_s)));
        QVERIFY2(words().contains(u"2100-01-01"_s), qPrintable(words()));
        apply();
        QCOMPARE(redis({"GET", "session:1"}), QByteArray("other"));
        QCOMPARE(redis({"PEXPIRETIME", "session:1"}), QByteArray::number(farAway + 77));
    }

    void tellsWhatIsNoTime_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : {"0", "-5", "x", "1,5x", "1e300", "nan", "inf"})
            QTest::newRow(typed) << QString::fromLatin1(typed);
    }

    void tellsWhatIsNoTime()
    {
        QFETCH(QString, typed);
        open({"PXAT", QByteArray::number(farAway)});
        typeAmount(typed);
        QVERIFY(opened_->editor(u"ttl"_s)->hasUnreadableInput());
        QVERIFY(!note().isEmpty());
        QVERIFY(!applyButton()->isEnabled());
        QVERIFY(opened_->model()->changes().isEmpty());
        QCOMPARE(redis({"PEXPIRETIME", "session:1"}), QByteArray::number(farAway));
        typeAmount(u"2"_s); // and on it goes
        chooseUnit(u"hours"_s);
        apply();
        QVERIFY(left() > 110 * minute && left() <= 120 * minute);
    }

    void tellsThatItExpiredMeanwhile()
    {
        open({"PX", "1500"});
        const QString before = words();
        QTRY_COMPARE_WITH_TIMEOUT(redis({"EXISTS", "session:1"}), QByteArray("0"), OpenedPage::patience);
        opened_->model()->setTimeZone(QTimeZone("Asia/Kolkata")); // shown anew, not read anew
        QVERIFY2(words() != before && words().contains(u"Expired"_s) && words().contains(u"+05:30"_s),
                 qPrintable(words()));
        opened_->picture(u"expiry-expired"_s);
        chooseUnit(u"hours"_s);
        typeAmount(u"1"_s);
        QTRY_VERIFY_WITH_TIMEOUT(applyButton()->isEnabled(), OpenedPage::patience);
        QTest::mouseClick(applyButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(opened_->find<QWidget>(u"conflictView"_s)->isVisible(),
                                 OpenedPage::patience);
        QCOMPARE(redis({"EXISTS", "session:1"}), QByteArray("0")); // not made anew
    }

    void somebodyElsesExpiryIsAConflict()
    {
        open({"PXAT", QByteArray::number(farAway)});
        typeAmount(u"7"_s);
        QCOMPARE(redis({"PEXPIREAT", "session:1", QByteArray::number(farAway + 5000)}), QByteArray("1"));
        QTRY_VERIFY_WITH_TIMEOUT(applyButton()->isEnabled(), OpenedPage::patience);
        QTest::mouseClick(applyButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(opened_->find<QWidget>(u"conflictView"_s)->isVisible(),
                                 OpenedPage::patience);
        QCOMPARE(redis({"PEXPIRETIME", "session:1"}), QByteArray::number(farAway + 5000));
    }

    void isOnlyShownWhereNothingIsWritten()
    {
        open({"PXAT", QByteArray::number(farAway)});
        opened_->model()->stageDelete(0);
        QTRY_VERIFY(amount()->isReadOnly());
        QVERIFY(!unit()->isEnabled());
        QVERIFY(words().contains(u"2100-01-01"_s));
    }
};

QTEST_MAIN(ExpiryInputTest)
#include "expiry_input_test.moc"
