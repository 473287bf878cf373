// SPDX-License-Identifier: GPL-3.0-or-later
// The journal: what it keeps, who may write at once, and that nobody changes it unnoticed.
#include "operations/journal/change_document.h"
#include "operations/journal/journal.h"
#include "operations/journal/journal_person.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace registrar;

namespace
{

JournalEntry entryFor(const QString &key, const QString &kind = u"update"_s)
{
    return {.deployment = u"campus"_s,
            .store = u"relational"_s,
            .entity = u"public.users"_s,
            .key = key,
            .kind = kind,
            .set = u"set-1"_s,
            .outcome = u"applied"_s,
            .details = {{u"before"_s, Value(qint64(1) << 60)},
                        {u"after"_s, Value(u"ána"_s)},
                        {u"after"_s, Value::null()}}};
}

} // namespace

class JournalTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void isWholeAndEmptyAtFirst();
    void keepsWhatIsWrittenExactly();
    void tellsWhoAndWhen();
    void findsByEverything();
    void pagesFromTheLatest();
    void isWholeAfterManyEntries();
    void losesNothingWhenSeveralWrite();
    void refusesChangesThroughSql();
    void noticesTampering_data();
    void noticesTampering();
    void noticesThatTheEndWasCutOff();
    void stillNoticesTheCutAfterMoreWasWritten();
    void noticesThatTheFileIsGone();
    void noticesThatTheHeadIsGone();
    void noticesAChainWrittenAnew();
    void canBeCancelled();
    void keepsSetsThatCanBeUndone();
    void saysWhatCannotBeUndone();
    void digestsSecretsWithItsOwnKey();
    void isReadableByItsOwnerAlone();

private:
    void fill(int entries);
    QString tamper(const QStringList &statements);

    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<Journal> journal_;
};

void JournalTest::init()
{
    folder_ = std::make_unique<QTemporaryDir>();
    journal_ = std::make_unique<Journal>(folder_->filePath(u"journal"_s));
}

void JournalTest::fill(int entries)
{
    for (int i = 0; i < entries; ++i)
        QCOMPARE(*journal_->append({entryFor(u"[%1]"_s.arg(i + 1))}), i + 1);
}

QString JournalTest::tamper(const QStringList &statements)
{
    QString error;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tamper"_s);
        database.setDatabaseName(journal_->fileName());
        if (!database.open())
            return database.lastError().text();
        QSqlQuery query(database);
        for (const QString &statement : statements)
            if (!query.exec(statement))
                error += query.lastError().text();
    }
    QSqlDatabase::removeDatabase(u"tamper"_s);
    return error;
}

void JournalTest::isWholeAndEmptyAtFirst()
{
    const auto check = journal_->verify();
    QVERIFY(check);
    QVERIFY(check->isWhole);
    QCOMPARE(check->entries, 0);
    QVERIFY(journal_->find({})->isEmpty());
    QVERIFY(!QFile::exists(journal_->fileName()));
}

void JournalTest::keepsWhatIsWrittenExactly()
{
    const JournalEntry written = entryFor(u"[{\"$numberInt\":\"1\"}]"_s);
    QVERIFY(journal_->append({written}));
    const auto found = journal_->find({});
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
    const JournalEntry &read = found->first();
    QCOMPARE(read.deployment, written.deployment);
    QCOMPARE(read.store, written.store);
    QCOMPARE(read.entity, written.entity);
    QCOMPARE(read.key, written.key);
    QCOMPARE(read.kind, written.kind);
    QCOMPARE(read.set, written.set);
    QCOMPARE(read.outcome, written.outcome);
    QVERIFY(read.details == written.details);
}

void JournalTest::tellsWhoAndWhen()
{
    const QDateTime before = QDateTime::currentDateTimeUtc();
    fill(1);
    const JournalEntry entry = journal_->find({})->first();
    QCOMPARE(entry.person, operatingSystemUser());
    QVERIFY(!entry.person.isEmpty());
    QVERIFY(!entry.host.isEmpty());
    QCOMPARE(entry.time.timeSpec(), Qt::UTC);
    QVERIFY(entry.time.addMSecs(1) >= before);
    QVERIFY(entry.time <= QDateTime::currentDateTimeUtc());
}

void JournalTest::findsByEverything()
{
    JournalEntry other = entryFor(u"[2]"_s, u"delete"_s);
    other.deployment = u"north"_s;
    other.store = u"documents"_s;
    other.entity = u"lessons"_s;
    other.set = u"set-2"_s;
    QVERIFY(journal_->append({entryFor(u"[1]"_s), other}));
    for (const JournalFilter &filter : {JournalFilter{.deployment = u"north"_s},
                                        {.store = u"documents"_s},
                                        {.entity = u"lessons"_s},
                                        {.key = u"[2]"_s},
                                        {.kind = u"delete"_s},
                                        {.set = u"set-2"_s}}) {
        const auto found = journal_->find(filter);
        QVERIFY(found);
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->first().sequence, 2);
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QCOMPARE(journal_->find({.from = now.addSecs(-60), .to = now.addSecs(60)})->size(), 2);
    QVERIFY(journal_->find({.from = now.addSecs(60)})->isEmpty());
    QVERIFY(journal_->find({.to = now.addSecs(-60)})->isEmpty());
    QVERIFY(journal_->find({.deployment = u"campus' OR '1'='1"_s})->isEmpty());
}

void JournalTest::pagesFromTheLatest()
{
    fill(7);
    QList<qint64> seen;
    qint64 before = 0;
    for (;;) {
        const auto page = journal_->find({.before = before, .limit = 3});
        QVERIFY(page);
        if (page->isEmpty())
            break;
        for (const JournalEntry &entry : *page)
            seen.append(entry.sequence);
        before = seen.last();
    }
    QCOMPARE(seen, (QList<qint64>{7, 6, 5, 4, 3, 2, 1}));
}

void JournalTest::isWholeAfterManyEntries()
{
    fill(20);
    const auto check = journal_->verify();
    QVERIFY(check);
    QVERIFY2(check->isWhole, qPrintable(check->what));
    QCOMPARE(check->entries, 20);
    QCOMPARE(check->head.size(), 64);
}

void JournalTest::losesNothingWhenSeveralWrite()
{
    constexpr int writers = 4;
    constexpr int each = 15;
    std::vector<std::thread> threads;
    for (int writer = 0; writer < writers; ++writer)
        threads.emplace_back([this, writer] {
            Journal own(journal_->folder());
            for (int i = 0; i < each; ++i)
                (void)own.append({entryFor(u"[%1]"_s.arg(writer)), entryFor(u"[%1]"_s.arg(writer))});
        });
    for (std::thread &thread : threads)
        thread.join();
    const auto check = journal_->verify();
    QVERIFY2(check->isWhole, qPrintable(check->what));
    QCOMPARE(check->entries, writers * each * 2);
}

void JournalTest::refusesChangesThroughSql()
{
    fill(2);
    QVERIFY(tamper({u"UPDATE entry SET kind = 'x'"_s}).contains(u"append-only"_s));
    QVERIFY(tamper({u"DELETE FROM entry"_s}).contains(u"append-only"_s));
    QVERIFY(journal_->verify()->isWhole);
}

void JournalTest::noticesTampering_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<int>("brokenAt");
    const QString free = u"DROP TRIGGER entry_fixed"_s;
    const QString freeDelete = u"DROP TRIGGER entry_kept"_s;
    QTest::newRow("a person changed")
        << QStringList{free, u"UPDATE entry SET person = 'x' WHERE sequence = 3"_s} << 3;
    QTest::newRow("a time changed")
        << QStringList{free, u"UPDATE entry SET time = '2020-01-01T00:00:00.000Z' WHERE sequence = 1"_s} << 1;
    QTest::newRow("details changed") << QStringList{free,
                                                    u"UPDATE entry SET details = '{}' WHERE sequence = 5"_s}
                                     << 5;
    QTest::newRow("text moved between columns")
        << QStringList{free,
                       u"UPDATE entry SET deployment = deployment || store, store = '' WHERE sequence = 2"_s}
        << 2;
    QTest::newRow("an entry removed")
        << QStringList{freeDelete, u"DELETE FROM entry WHERE sequence = 3"_s} << 3;
    QTest::newRow("the first removed")
        << QStringList{freeDelete, u"DELETE FROM entry WHERE sequence = 1"_s} << 1;
    QTest::newRow("removed and renumbered")
        << QStringList{free, freeDelete, u"DELETE FROM entry WHERE sequence = 3"_s,
                       u"UPDATE entry SET sequence = 3 WHERE sequence = 4"_s,
                       u"UPDATE entry SET sequence = 4 WHERE sequence = 5"_s}
        << 3;
    QTest::newRow("two reordered") << QStringList{free,
                                                  u"UPDATE entry SET sequence = 99 WHERE sequence = 2"_s,
                                                  u"UPDATE entry SET sequence = 2 WHERE sequence = 3"_s,
                                                  u"UPDATE entry SET sequence = 3 WHERE sequence = 99"_s}
                                   << 2;
}

void JournalTest::noticesTampering()
{
    QFETCH(QStringList, statements);
    QFETCH(int, brokenAt);
    fill(5);
    QCOMPARE(tamper(statements), QString());
    const auto check = journal_->verify();
    QVERIFY(check);
    QVERIFY(!check->isWhole);
    QCOMPARE(check->brokenAt, brokenAt);
    QVERIFY(!check->what.isEmpty());
}

void JournalTest::noticesThatTheEndWasCutOff()
{
    fill(5);
    QCOMPARE(tamper({u"DROP TRIGGER entry_kept"_s, u"DELETE FROM entry WHERE sequence > 3"_s}), QString());
    const auto check = journal_->verify();
    QVERIFY(!check->isWhole);
    QCOMPARE(check->brokenAt, 4);
    QCOMPARE(check->what, u"Entries 4 to 5 were cut off."_s);
}

void JournalTest::stillNoticesTheCutAfterMoreWasWritten()
{
    fill(5);
    QCOMPARE(tamper({u"DROP TRIGGER entry_kept"_s, u"DELETE FROM entry WHERE sequence > 3"_s}), QString());
    QCOMPARE(*journal_->append({entryFor(u"[9]"_s)}), 6);
    const auto check = journal_->verify();
    QVERIFY(!check->isWhole);
    QCOMPARE(check->brokenAt, 4);
}

void JournalTest::noticesThatTheFileIsGone()
{
    fill(2);
    QVERIFY(QFile::remove(journal_->fileName()));
    const auto check = journal_->verify();
    QVERIFY(!check->isWhole);
    QCOMPARE(check->brokenAt, 1);
}

void JournalTest::noticesThatTheHeadIsGone()
{
    fill(2);
    QVERIFY(QFile::remove(journal_->headFileName()));
    QVERIFY(!journal_->verify()->isWhole);
}

void JournalTest::noticesAChainWrittenAnew()
{
    fill(3);
    const Journal other(folder_->filePath(u"other"_s));
    for (int i = 0; i < 3; ++i)
        QVERIFY(Journal(other.folder()).append({entryFor(u"[forged]"_s)}));
    // The other program's connections are closed, so that its file is whole without its log.
    QVERIFY(QFile::remove(journal_->fileName()));
    QVERIFY(QFile::copy(other.fileName(), journal_->fileName()));
    const auto check = journal_->verify();
    QVERIFY(!check->isWhole);
    QCOMPARE(check->brokenAt, 3);
}

void JournalTest::canBeCancelled()
{
    fill(2);
    CancelSource cancel;
    cancel.cancel();
    QCOMPARE(journal_->verify(cancel.token()).error().kind, Error::Kind::Cancelled);
}

void JournalTest::keepsSetsThatCanBeUndone()
{
    ChangeSet inverse{u"relational"_s, {}};
    inverse.changes = {{.kind = Change::Kind::Update,
                        .source = {u"public"_s, u"users"_s},
                        .key = {Value(qint32(7))},
                        .version = QByteArray("\x00\x01\xff", 3),
                        .fields = {{{u"name"_s}, Value(u"new"_s), Value(u"old"_s)},
                                   {{u"a.b"_s, u"0"_s}, Value::null(), Value()},
                                   {{u"balance"_s}, Value(), Value(Value::Decimal{u"1.10"_s})}}},
                       {.kind = Change::Kind::Add,
                        .source = {QString(), u"lessons"_s},
                        .document = {{u"$oid"_s, Value(1.0)}, {u"$oid"_s, Value(qint64(1))}}},
                       {.kind = Change::Kind::Delete,
                        .source = {QString(), u"k<id>"_s},
                        .key = {Value(Value::Binary{QByteArray("\x80", 1), 0})},
                        .document = {{u"value"_s, Value(u""_s)}}}};
    JournalEntry entry = entryFor({}, u"applied"_s);
    entry.details = {{u"inverse"_s, changeSetToValue(inverse)}};
    QVERIFY(journal_->append({entry}));
    const auto found = journal_->inverseOf(u"set-1"_s);
    QVERIFY2(found, found ? "" : qPrintable(found.error().toText()));
    QVERIFY(*found == inverse);
}

void JournalTest::saysWhatCannotBeUndone()
{
    QCOMPARE(journal_->inverseOf(u"nothing"_s).error().kind, Error::Kind::NotFound);
    QCOMPARE(journal_->inverseOf(QString()).error().kind, Error::Kind::NotFound);
    JournalEntry entry = entryFor({}, u"applied"_s);
    entry.details = {{u"inverse"_s, Value(Value::Array{Value(Document{{u"kind"_s, Value(u"update"_s)},
                                                                      {u"incomplete"_s, Value(true)}})})}};
    QVERIFY(journal_->append({entry}));
    QCOMPARE(journal_->inverseOf(u"set-1"_s).error().kind, Error::Kind::Unsupported);
}

void JournalTest::digestsSecretsWithItsOwnKey()
{
    const auto one = journal_->secretDigest("hunter2");
    QVERIFY(one);
    QCOMPARE(*one, *journal_->secretDigest("hunter2"));
    QVERIFY(*one != *journal_->secretDigest("hunter3"));
    QVERIFY(*one != *Journal(folder_->filePath(u"other"_s)).secretDigest("hunter2"));
}

void JournalTest::isReadableByItsOwnerAlone()
{
#ifdef Q_OS_WIN
    QSKIP("Windows keeps the profile's files private by its access list.");
#endif
    fill(1);
    QVERIFY(journal_->secretDigest("x"));
    const auto others = QFile::ReadGroup | QFile::ReadOther;
    for (const QString &name :
         {journal_->fileName(), journal_->headFileName(), journal_->folder() + u"/key"_s, journal_->folder()})
        QVERIFY2(!(QFile::permissions(name) & others), qPrintable(name));
}

QTEST_GUILESS_MAIN(JournalTest)
#include "journal_test.moc"
