// SPDX-License-Identifier: GPL-3.0-or-later
// A journal of 300,000 entries: few of them in memory, and an event loop that turns whatever is looked for.
#include "models/journal/journal_model.h"
#include "operations/journal/change_document.h"
#include "operations/journal/journal_export_work.h"
#include "operations/journal/journal_verify_work.h"
#include "operations/operation_list.h"
#include "tests/support/verify_result.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace registrar;
using namespace Qt::StringLiterals;

namespace
{

constexpr int patience = 120'000; ///< milliseconds, for a busy machine

/// 300,000, or as many as REGISTRAR_JOURNAL_ENTRIES says.
int entriesWanted()
{
    const int wanted = qEnvironmentVariableIntValue("REGISTRAR_JOURNAL_ENTRIES");
    return wanted > 0 ? wanted : 300'000;
}

JournalEntry changeOf(int number)
{
    Change change{.source = {u"public"_s, u"users"_s}, .key = {Value(qint32(number))}};
    change.fields = {{{u"name"_s}, Value(u"Ada %1"_s.arg(number)), Value(u"Grace %1"_s.arg(number))},
                     {{u"email"_s}, Value(u"ada@example.org"_s), Value(u"grace@example.org"_s)}};
    return {.deployment = u"campus"_s,
            .store = u"relational"_s,
            .entity = u"public.users"_s,
            .key = keyText(change.key),
            .kind = u"update"_s,
            .set = u"set %1"_s.arg(number / 500),
            .outcome = u"applied"_s,
            .details = changeToDocument(change)};
}

/// Turns of the event loop.
class Turns : public QObject
{
public:
    Turns() { startTimer(0); }
    [[nodiscard]] int count() const { return count_; }

protected:
    void timerEvent(QTimerEvent *) override { ++count_; }

private:
    int count_ = 0;
};

} // namespace

class JournalScaleTest : public QObject
{
    Q_OBJECT

    QTemporaryDir folder_;
    int many_ = 0;

    [[nodiscard]] Journal journal() const { return Journal(folder_.path()); }

private Q_SLOTS:
    void initTestCase()
    {
        constexpr int batch = 20'000;
        many_ = entriesWanted();
        for (int first = 1; first <= many_; first += batch) {
            QList<JournalEntry> entries;
            for (int number = first; number < first + batch && number <= many_; ++number)
                entries.append(changeOf(number));
            // One at the far end is told apart.
            if (first == 1) {
                entries[4].deployment = u"elsewhere"_s;
                entries[4].details.append({u"note"_s, Value(u"the needle"_s)});
            }
            VERIFY_RESULT(journal().append(entries));
        }
    }

    void scrollsThroughAllOfItWithFewEntriesInMemory()
    {
        JournalModel model(journal());
        model.setFilter({});
        qint64 seen = 0;
        int most = 0;
        QTRY_VERIFY(!model.isLoading());
        while (model.canFetchMore({})) {
            model.fetchMore({});
            QTRY_VERIFY_WITH_TIMEOUT(!model.isLoading(), patience);
            most = std::max(most, model.rowCount());
            seen = model.entry(model.rowCount() - 1).sequence;
            QVERIFY(model.entry(0).details.isEmpty());
        }
        QCOMPARE(seen, 1);
        QCOMPARE(most, JournalModel::mostEntries);
        QVERIFY(!model.showsLatest());
        model.fetchNewer();
        QTRY_VERIFY(!model.isLoading());
        QCOMPARE(model.entry(0).sequence, JournalModel::mostEntries + JournalModel::pageSize);
        QCOMPARE(model.rowCount(), JournalModel::mostEntries);
    }

    void findsAtTheFarEndWhileTheEventLoopTurns_data()
    {
        QTest::addColumn<JournalFilter>("filter");
        QTest::newRow("a text") << JournalFilter{.text = u"THE NEEDLE"_s};
        QTest::newRow("a deployment") << JournalFilter{.deployment = u"elsewhere"_s};
    }

    void findsAtTheFarEndWhileTheEventLoopTurns()
    {
        QFETCH(const JournalFilter, filter);
        JournalModel model(journal());
        QSet<qint64> places; // how far it had got, as the window was told
        connect(&model, &JournalModel::stateChanged, this, [&] { places.insert(model.lookedDownTo()); });
        const Turns turns;
        model.setFilter(filter);
        QVERIFY(model.isLoading());
        QTRY_VERIFY_WITH_TIMEOUT(!model.isLoading(), patience);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.entry(0).sequence, 5);
        QCOMPARE(model.newest(), many_);
        QVERIFY(places.size() >= many_ / Journal::stretchLength);
        QVERIFY(turns.count() >= many_ / Journal::stretchLength);
    }

    void anotherFilterEndsALongSearch()
    {
        JournalModel model(journal());
        model.setFilter({.text = u"nothing says this"_s});
        QTRY_VERIFY(model.lookedDownTo() > 0); // it has begun
        QVERIFY(model.isLoading());
        model.setFilter({});
        QTRY_COMPARE(model.rowCount(), JournalModel::pageSize);
        QVERIFY(!model.isLoading());
        QCOMPARE(model.entry(0).sequence, many_);
    }

    void aSearchThatIsNotTheModelsCanBeCancelled()
    {
        CancelSource cancel;
        cancel.cancel();
        VERIFY_FAILS(journal().find({.text = u"the needle"_s}, cancel.token()), Error::Kind::Cancelled);
        UNWRAP_RESULT(const auto found, journal().find({.text = u"the needle"_s}));
        QCOMPARE(found.size(), 1);
    }

    void isVerifiedAsAnOperationWithProgressAndACancel()
    {
        OperationList operations;
        auto check = std::make_shared<JournalCheck>();
        Operation *cancelled = operations.start(std::make_unique<JournalVerifyWork>(journal(), check));
        connect(cancelled, &Operation::progressed, cancelled, &Operation::cancel);
        QTRY_VERIFY_WITH_TIMEOUT(cancelled->state() == Operation::State::Finished, patience);
        QCOMPARE(cancelled->report().outcome, OperationReport::Outcome::Cancelled);
        QVERIFY(cancelled->progress().done > 0 && cancelled->progress().done < many_);
        QCOMPARE(cancelled->progress().total, many_);

        const Turns turns;
        Operation *whole = operations.start(std::make_unique<JournalVerifyWork>(journal(), check));
        QTRY_VERIFY_WITH_TIMEOUT(whole->state() == Operation::State::Finished, patience);
        QCOMPARE(whole->report().outcome, OperationReport::Outcome::Done);
        QCOMPARE(check->entries, many_);
        QVERIFY(check->isWhole);
        QVERIFY(turns.count() > 10);
    }

    void isExportedWholeAndSaysSo()
    {
        const QString fileName = folder_.filePath(u"export.csv"_s);
        const JournalFilter first{.before = 50'001};
        JournalExportWork work(journal(), first, fileName, JournalExportWork::Format::Csv);
        const OperationReport report = runOperation(work, {}, {});
        QVERIFY2(!report.error, report.error ? describeError(*report.error).constData() : "");
        QFile file(fileName);
        QVERIFY(file.open(QIODevice::ReadOnly));
        qint64 lines = 0;
        while (!file.readLine().isEmpty())
            ++lines;
        QCOMPARE(lines, 50'001);
        UNWRAP_RESULT(const auto told, journal().find({.kind = u"journal-export"_s, .limit = 1}));
        QCOMPARE(fieldOf(told.first().details, u"entries"_s), Value(qint64(50'000)));
    }
};

QTEST_GUILESS_MAIN(JournalScaleTest)
#include "journal_scale_test.moc"
