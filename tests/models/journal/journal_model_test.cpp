// SPDX-License-Identifier: GPL-3.0-or-later
// The journal as a table: paging both ways at flat memory, filtering, and what entries say.
#include "models/journal/journal_model.h"
#include "models/journal/journal_words.h"
#include "operations/journal/change_document.h"
#include "operations/journal/journal_export_work.h"
#include "operations/journal/journal_verify_work.h"
#include "tests/support/verify_result.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QtTest>

using namespace registrar;
using namespace Qt::StringLiterals;

namespace
{

JournalEntry changeOf(const QString &name)
{
    Change change{.source = {u"public"_s, u"users"_s}, .key = {Value(qint32(7))}};
    change.fields = {{{u"name"_s}, Value(u"Ada"_s), Value(name)}};
    return {.deployment = u"campus"_s,
            .store = u"relational"_s,
            .entity = u"public.users"_s,
            .key = keyText(change.key),
            .kind = u"update"_s,
            .set = u"set"_s,
            .outcome = u"applied"_s,
            .details = changeToDocument(change)};
}

} // namespace

class JournalModelTest : public QObject
{
    Q_OBJECT

    QTemporaryDir folder_;
    static constexpr int many = 3000;

    [[nodiscard]] Journal journal() const { return Journal(folder_.path()); }

private Q_SLOTS:
    void initTestCase()
    {
        QList<JournalEntry> entries;
        for (int number = 1; number <= many; ++number)
            entries.append(changeOf(u"name %1"_s.arg(number)));
        entries[9].deployment = u"elsewhere"_s;
        entries[19].kind = u"intent"_s;
        VERIFY_RESULT(journal().append(entries));
    }

    void aJournalThatIsNotThereYetIsEmpty()
    {
        const QTemporaryDir empty;
        JournalModel model{Journal(empty.path())};
        model.setFilter({});
        QTRY_VERIFY(!model.isLoading());
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.error());
    }

    void pagesDownAndUpWithFewEntriesInMemory()
    {
        JournalModel model(journal());
        model.setFilter({});
        QTRY_COMPARE(model.rowCount(), JournalModel::pageSize);
        QCOMPARE(model.entry(0).sequence, many);
        while (model.canFetchMore({})) {
            model.fetchMore({});
            QTRY_VERIFY(!model.isLoading());
            QVERIFY(model.rowCount() <= JournalModel::mostEntries);
        }
        QCOMPARE(model.entry(model.rowCount() - 1).sequence, 1);
        QVERIFY(!model.showsLatest());
        while (!model.showsLatest()) {
            model.fetchNewer();
            QTRY_VERIFY(!model.isLoading());
            QVERIFY(model.rowCount() <= JournalModel::mostEntries);
        }
        QCOMPARE(model.entry(0).sequence, many);
        for (int row = 1; row < model.rowCount(); ++row)
            QCOMPARE(model.entry(row).sequence, model.entry(row - 1).sequence - 1);
    }

    void keepsTheRulesOfItemModels()
    {
        JournalModel model(journal());
        const QAbstractItemModelTester tester(&model); // which asks for more and more by itself
        model.setFilter({});
        QTRY_COMPARE(model.rowCount(), JournalModel::mostEntries);
    }

    void filters_data()
    {
        QTest::addColumn<JournalFilter>("filter");
        QTest::addColumn<int>("rows");
        QTest::newRow("a text in the values") << JournalFilter{.text = u"NAME 2999"_s} << 1;
        QTest::newRow("a record") << JournalFilter{.text = u"\"$numberInt\":\"7\""_s}
                                  << JournalModel::pageSize;
        QTest::newRow("a deployment") << JournalFilter{.deployment = u"elsewhere"_s} << 1;
        QTest::newRow("a part of the entity")
            << JournalFilter{.entityLike = u"USERS"_s} << JournalModel::pageSize;
        QTest::newRow("nobody") << JournalFilter{.personLike = u"nobody has this name"_s} << 0;
        QTest::newRow("tomorrow") << JournalFilter{.from = QDateTime::currentDateTimeUtc().addDays(1)} << 0;
        QTest::newRow("a kind") << JournalFilter{.kind = u"intent"_s} << 1;
        QTest::newRow("a wild card is a letter") << JournalFilter{.text = u"name 29%9"_s} << 0;
    }

    void filters()
    {
        QFETCH(const JournalFilter, filter);
        QFETCH(const int, rows);
        JournalModel model(journal());
        model.setFilter(filter);
        QTRY_VERIFY(!model.isLoading());
        QVERIFY2(!model.error(), model.error() ? describeError(*model.error()).constData() : "");
        QCOMPARE(model.rowCount(), rows);
    }

    void intentsAreLeftOutWhenAsked()
    {
        UNWRAP_RESULT(const auto with, journal().find({.kind = u"intent"_s}));
        QCOMPARE(with.size(), 1);
        UNWRAP_RESULT(const auto without, journal().find({.kind = u"intent"_s, .intents = false}));
        QVERIFY(without.isEmpty());
    }

    void anEntrySaysWhatWasBeforeAndAfter()
    {
        const QList<JournalWords::Line> lines = JournalWords::lines(changeOf(u"Grace"_s));
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.first().name, u"name"_s);
        QCOMPARE(lines.first().before, u"Ada"_s);
        QCOMPARE(lines.first().after, u"Grace"_s);
        QCOMPARE(JournalWords::record(changeOf({}).key), u"7"_s);
    }

    void operationsSayWhatTheyDid()
    {
        const JournalEntry taken{
            .kind = u"export"_s,
            .outcome = u"applied"_s,
            .details = {{u"file"_s, Value(u"/home/ada/users.csv"_s)},
                        {u"records"_s, Value(qint64(1234))},
                        {u"bytes"_s, Value(qint64(2048))},
                        {u"filter"_s, Value(Value::Array{Value(Document{
                                          {u"field"_s, Value(u"role"_s)},
                                          {u"operator"_s, Value(u"="_s)},
                                          {u"operands"_s, Value(Value::Array{Value(u"teacher"_s)})}})})}}};
        const QString number = QLocale().toString(1234);
        QCOMPARE(JournalWords::subject(taken), number + u" records to users.csv"_s);
        QCOMPARE(JournalWords::outcome(taken), u"done"_s);
        QVERIFY(!JournalWords::hasSides(taken));
        const QList<JournalWords::Line> lines = JournalWords::lines(taken);
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines.at(1).name, u"Records"_s);
        QCOMPARE(lines.at(1).after, number);
        QCOMPARE(lines.at(3).after, u"role = teacher"_s);
        for (const QString &kind : JournalWords::kinds())
            QVERIFY2(JournalWords::kind(kind) != kind, qPrintable(kind)); // each has a name for people
    }

    void aSetOfVeryManyChangesIsShownInPart()
    {
        Value::Array changes(10'000, Value(changeToDocument(Change{.key = {Value(qint32(1))}})));
        const JournalEntry entry{.kind = u"applied"_s, .details = {{u"inverse"_s, Value(changes)}}};
        const QList<JournalWords::Line> lines = JournalWords::lines(entry);
        QCOMPARE(lines.size(), JournalWords::mostLines);
        QVERIFY(lines.last().after.contains(u"9501"_s));
    }

    void listsKeepOnlyTheShortDetailsOfOperations()
    {
        const QTemporaryDir folder;
        Journal own(folder.path());
        const Document reason{{u"reason"_s, Value(u"ticket 481"_s)}};
        VERIFY_RESULT(
            own.append({changeOf(u"Grace"_s),
                        {.kind = u"unlock"_s, .details = reason},
                        {.kind = u"unlock"_s, .details = {{u"reason"_s, Value(QString(5000, u'x'))}}}}));
        JournalModel model{own};
        model.setFilter({});
        QTRY_COMPARE(model.rowCount(), 3);
        QVERIFY(model.entry(0).details.isEmpty());
        QCOMPARE(model.entry(1).details, reason);
        QVERIFY(model.entry(2).details.isEmpty());
        UNWRAP_RESULT(const JournalEntry whole, own.entry(1));
        QCOMPARE(whole.details, changeOf(u"Grace"_s).details);
        VERIFY_FAILS(own.entry(4), Error::Kind::NotFound);
    }

    void isVerifiedWithItsHead()
    {
        auto check = std::make_shared<JournalCheck>();
        JournalVerifyWork work(journal(), check);
        qint64 seen = 0;
        const OperationReport report = runOperation(
            work, {},
            {.progressed = [&seen](const Progress &progress) { seen = progress.done; }, .logged = {}});
        QCOMPARE(report.outcome, OperationReport::Outcome::Done);
        QVERIFY(check->isWhole);
        QCOMPARE(check->entries, many);
        QCOMPARE(check->head.size(), 64);
        QVERIFY(seen > 0);
    }

    void isExportedWhole_data()
    {
        QTest::addColumn<JournalExportWork::Format>("format");
        QTest::addColumn<int>("lines");
        QTest::newRow("JSON lines") << JournalExportWork::Format::JsonLines << many;
        QTest::newRow("CSV") << JournalExportWork::Format::Csv << many + 1;
    }

    void isExportedWhole()
    {
        QFETCH(const JournalExportWork::Format, format);
        QFETCH(const int, lines);
        const QString fileName = folder_.filePath(u"export"_s);
        JournalExportWork work(journal(), {}, fileName, format);
        const OperationReport report = runOperation(work, {}, {});
        QCOMPARE(report.outcome, OperationReport::Outcome::Done);
        QFile file(fileName);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        // The export before this one is an entry too.
        QCOMPARE(text.count('\n'), lines + (text.contains("journal-export") ? 1 : 0));
        QVERIFY(text.contains("name 17") && text.contains("name 3000"));
    }
};

QTEST_GUILESS_MAIN(JournalModelTest)
#include "journal_model_test.moc"
