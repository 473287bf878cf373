// SPDX-License-Identifier: GPL-3.0-or-later
// Finding a text in a table on a real store: in what is loaded, beyond it, forth and back, and given up.
#include "tests/gui/records/table_page.h"
#include "widgets/records/find_bar.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace registrar;
using namespace Qt::StringLiterals;

class RecordsFindTest : public QObject
{
    Q_OBJECT

private:
    static void openNumbers(TablePage &opened)
    {
        TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
        VERIFY_RESULT(runSql(
            database->access(),
            u"create table numbers (id integer primary key, word text, more jsonb); insert into numbers "
            "select n, case when n in (5, 8, 4000, 19000) then 'A Needle' else 'hay ' || n end, "
            "case when n = 12000 then '{\"deep\": {\"inside\": \"needle\"}}'::jsonb end from "
            "generate_series(1, 20000) n; analyze numbers"_s));
        opened.database = std::move(database);
        opened.open(TablePage::entityOf({u"public"_s, u"numbers"_s}));
    }

private Q_SLOTS:
    void findsInWhatIsLoadedAndFarBeyond()
    {
        TablePage opened;
        openNumbers(opened);
        opened.table->setCurrentIndex(opened.cell(0, u"id"_s));
        opened.table->setFocus();
        auto *bar = opened.find<FindBar>(u"findBar"_s);
        bar->open();
        auto *text = opened.find<QLineEdit>(u"findText"_s);
        const auto *state = opened.find<QLabel>(u"findState"_s);
        QTest::keyClicks(text, u"needle"_s);
        const auto idFound = [&] {
            return fieldOf(opened.model()->document(opened.table->currentIndex().row()), u"id"_s)
                .toInteger()
                .value_or(-1);
        };
        QTRY_COMPARE_WITH_TIMEOUT(idFound(), 5, TablePage::waitMilliseconds);
        QTRY_VERIFY_WITH_TIMEOUT(state->text().startsWith(u"1 "_s) && state->text().contains(u'2'),
                                 TablePage::waitMilliseconds); // what is loaded is counted at once
        for (const int expected : {8, 4000, 12000, 19000}) {
            QTest::keyClick(text, Qt::Key_Return);
            QTRY_COMPARE_WITH_TIMEOUT(idFound(), expected, TablePage::waitMilliseconds);
        }
        opened.takePicture(u"find"_s);
        QTest::keyClick(text, Qt::Key_Return, Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(idFound(), 12000, TablePage::waitMilliseconds);
        QTest::keyClick(text, Qt::Key_Return);
        QTest::keyClick(text, Qt::Key_Return); // round the end, to know that there are no more
        QTRY_VERIFY_WITH_TIMEOUT(state->text().contains(u'5') &&
                                     !opened.find<QPushButton>(u"findCancel"_s)->isVisible(),
                                 TablePage::waitMilliseconds);
        QTest::keyClick(text, Qt::Key_Escape);
        QVERIFY(!bar->isVisible());
    }

    void pointsOutWhatItFinds()
    {
        TablePage opened;
        openNumbers(opened);
        const auto picture = [&](int row) {
            return opened.table->viewport()
                ->grab(opened.table->visualRect(opened.cell(row, u"word"_s)))
                .toImage();
        };
        const QImage plain = picture(4);
        const QImage other = picture(6);
        opened.table->setHighlight(u"NEEDLE"_s);
        QVERIFY(picture(4) != plain);
        QVERIFY(picture(6) == other);
        opened.table->setHighlight({});
        QVERIFY(picture(4) == plain);
    }

    void canBeCancelledAndSaysThatNothingIsThere()
    {
        TablePage opened;
        openNumbers(opened);
        auto *bar = opened.find<FindBar>(u"findBar"_s);
        bar->open();
        auto *text = opened.find<QLineEdit>(u"findText"_s);
        auto *cancel = opened.find<QPushButton>(u"findCancel"_s);
        const auto *state = opened.find<QLabel>(u"findState"_s);
        QTest::keyClicks(text, u"nowhere"_s);
        QTRY_VERIFY_WITH_TIMEOUT(cancel->isVisible(), TablePage::waitMilliseconds);
        cancel->click();
        QTRY_VERIFY(!cancel->isVisible());
        QVERIFY(!state->text().isEmpty());
        // What is shown is read again, whatever the search had asked for last.
        QTRY_VERIFY_WITH_TIMEOUT(opened.model()->record(0), TablePage::waitMilliseconds);
        bar->next();
        QTRY_VERIFY_WITH_TIMEOUT(!cancel->isVisible() && state->text() == FindBar::tr("Nothing found"),
                                 TablePage::waitMilliseconds);
    }
};

QTEST_MAIN(RecordsFindTest)
#include "records_find_test.moc"
