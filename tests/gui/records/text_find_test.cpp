// SPDX-License-Identifier: GPL-3.0-or-later
// Finding in texts of records, small ones and one of fifteen million characters, while the window goes on.
#include "widgets/records/json_text_edit.h"
#include "widgets/records/text_find_bar.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QVBoxLayout>
#include <QtTest>

using namespace registrar;
using namespace Qt::StringLiterals;

namespace
{

constexpr int patience = 60'000;

/// As a record of many lessons is printed; `Engine 7` stands in every seventh.
QString longText(qsizetype length)
{
    QString text = u"{\n"_s;
    for (qsizetype lesson = 0; text.size() < length; ++lesson)
        text +=
            u"  \"lesson %1\": \"Engine %2 is oiled, and turned by hand before it is lit.\",\n"_s.arg(lesson)
                .arg(lesson % 7 + 1);
    return text + u"  \"last\": \"Nothing like it stands above.\"\n}"_s;
}

/// How often the event loop has turned.
class Turns : public QObject
{
    Q_OBJECT
public:
    Turns()
    {
        connect(&timer_, &QTimer::timeout, this, [this] { ++count; });
        timer_.start(0);
    }
    int count = 0;

private:
    QTimer timer_;
};

} // namespace

class TextFindTest : public QObject
{
    Q_OBJECT

    QWidget window_;
    JsonTextEdit *text_ = nullptr;
    TextFindBar *bar_ = nullptr;

    [[nodiscard]] QLineEdit *words() const { return bar_->findChild<QLineEdit *>(u"findInText"_s); }
    [[nodiscard]] QString state() const { return bar_->findChild<QLabel *>(u"findInTextState"_s)->text(); }
    [[nodiscard]] QString selected() const { return text_->textCursor().selectedText(); }
    void load(const QString &text) const
    {
        text_->load(text);
        QTRY_VERIFY_WITH_TIMEOUT(!text_->isLoading(), patience);
    }
    void look(const QString &words) const
    {
        bar_->open();
        this->words()->clear();
        QTest::keyClicks(this->words(), words);
    }

private Q_SLOTS:
    void init()
    {
        auto *layout = new QVBoxLayout(&window_);
        text_ = new JsonTextEdit(&window_);
        bar_ = new TextFindBar(*text_, &window_);
        layout->addWidget(bar_);
        layout->addWidget(text_);
        window_.resize(600, 400);
        window_.show();
        window_.activateWindow();
    }

    void cleanup()
    {
        delete bar_;
        delete text_;
        delete window_.layout();
    }

    void goesFromPlaceToPlaceAndAround()
    {
        load(u"{\n  \"a\": \"steam\",\n  \"b\": \"STEAM and Steam\"\n}"_s);
        look(u"steam"_s);
        QTRY_COMPARE_WITH_TIMEOUT(state(), u"1 of 3 match(es)"_s, patience);
        QCOMPARE(selected(), u"steam"_s);
        QTest::keyClick(words(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(selected(), u"STEAM"_s, patience);
        QCOMPARE(state(), u"2 of 3 match(es)"_s);
        QTest::keyClick(words(), Qt::Key_F3);
        QTRY_COMPARE_WITH_TIMEOUT(selected(), u"Steam"_s, patience);
        QTest::keyClick(words(), Qt::Key_F3);
        QTRY_COMPARE_WITH_TIMEOUT(selected(), u"steam"_s, patience);
        QTest::keyClick(words(), Qt::Key_Return, Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(selected(), u"Steam"_s, patience);
        QCOMPARE(state(), u"3 of 3 match(es)"_s);
        look(u"coal"_s);
        QTRY_COMPARE_WITH_TIMEOUT(state(), u"Not in the text"_s, patience);
    }

    void countsAgainWhatIsTyped()
    {
        load(u"{\n  \"a\": \"steam\"\n}"_s);
        look(u"steam"_s);
        QTRY_COMPARE_WITH_TIMEOUT(state(), u"1 of 1 match(es)"_s, patience);
        text_->setFocus();
        text_->moveCursor(QTextCursor::Start);
        QTest::keyClicks(text_, u"steam "_s);
        QTRY_COMPARE_WITH_TIMEOUT(state(), u"2 match(es)"_s, patience);
        QCOMPARE(text_->textCursor().position(), 6); // who types stays there
    }

    /// Also where they lie on the border of two parts that are looked through one after the other.
    void countsEveryPlaceOnce()
    {
        const QString text =
            QString(64 * 1024 - 2, u'x') + u"steam"_s + QString(64 * 1024 - 5, u'x') + u"aaaa"_s;
        TextSearch search;
        search.start(text, u"steam"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!search.isCounting() && search.count() == 1, patience);
        QCOMPARE(search.numberOf(64 * 1024 - 2), 1);
        QSignalSpy found(&search, &TextSearch::found);
        for (const auto &[from, backwards] : {std::pair(qsizetype(0), false), std::pair(text.size(), true),
                                              std::pair(text.size(), false), std::pair(qsizetype(9), true)}) {
            search.find(from, backwards);
            QVERIFY(found.wait(patience));
            QCOMPARE(found.takeFirst().first().toLongLong(), 64 * 1024 - 2);
        }
        search.start(text, u"aa"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!search.isCounting() && search.count() == 2, patience);
        search.start(text, u"coal"_s);
        search.find(0, false);
        QVERIFY(found.wait(patience));
        QCOMPARE(found.takeFirst().first().toLongLong(), -1);
    }

    void letsTheWindowGoOnInALargeText()
    {
        const QString text = longText(15'000'000);
        load(text);
        bar_->open();
        words()->setText(u"engine 7"_s);
        Turns turns;
        bar_->step(false);
        QVERIFY(bar_->search().isCounting());
        QVERIFY(selected().isEmpty()); // nothing was looked for on the way
        QTRY_VERIFY_WITH_TIMEOUT(!bar_->search().isCounting(), patience);
        QVERIFY2(turns.count > 20, qPrintable(QString::number(turns.count)));
        QCOMPARE(bar_->search().count(), text.count(u"Engine 7"_s));
        QTRY_COMPARE_WITH_TIMEOUT(selected(), u"Engine 7"_s, patience);
        // To the end of it, which is far from the place where one is.
        look(u"nothing like it"_s);
        QTRY_COMPARE_WITH_TIMEOUT(selected(), u"Nothing like it"_s, patience);
        QTRY_COMPARE_WITH_TIMEOUT(state(), u"1 of 1 match(es)"_s, patience);
        QVERIFY(text_->viewport()->rect().contains(text_->cursorRect().center()));
    }

    void dropsWhatIsNotWantedAnyMore()
    {
        load(longText(15'000'000));
        look(u"engine"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bar_->search().isCounting(), patience);
        QTest::keyClicks(words(), u" 3"_s); // before the first is counted
        QCOMPARE(bar_->search().words(), QString());
        QVERIFY(!bar_->search().isCounting());
        QTRY_COMPARE_WITH_TIMEOUT(selected(), u"Engine 3"_s, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!bar_->search().isCounting(), patience);
        QCOMPARE(bar_->search().words(), u"engine 3"_s);
        QTest::keyClick(words(), Qt::Key_Escape);
        QCOMPARE(bar_->search().words(), QString());
    }
};

QTEST_MAIN(TextFindTest)
#include "text_find_test.moc"
