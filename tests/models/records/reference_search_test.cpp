// SPDX-License-Identifier: GPL-3.0-or-later
// Finding what a reference could point at while a person types: by key, by the beginning of a title, by a
// part of it.
#include "models/records/reference_search.h"
#include "tests/support/server_console.h"
#include "tests/support/temporary_database.h"
#include "tests/support/verify_result.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace registrar;
using namespace Qt::StringLiterals;

namespace
{

constexpr int patience = 20'000;

} // namespace

class ReferenceSearchTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TemporaryDatabase> database_;
    ReferenceTarget courses_;
    std::unique_ptr<ReferenceSearch> search_;
    std::unique_ptr<QAbstractItemModelTester> tester_;

    /// What is listed for the text, once the search has ended.
    [[nodiscard]] QStringList found(const QString &text)
    {
        QSignalSpy failed(search_.get(), &ReferenceSearch::failed);
        QSignalSpy found(search_.get(), &ReferenceSearch::found);
        search_->search(text);
        // Told each time that rows come, and once more at the end: wait until nothing comes any more.
        if (!QTest::qWaitFor([&] { return found.count() + failed.count() > 0; }, patience))
            return {u"no answer"_s};
        for (qsizetype told = -1; told != found.count();) {
            told = found.count();
            QTest::qWait(150);
        }
        if (!failed.isEmpty())
            return {failed.first().first().toString()};
        QStringList lines;
        for (int row = 0; row < search_->rowCount(); ++row)
            lines.append(search_->index(row).data().toString());
        return lines;
    }

private Q_SLOTS:
    void initTestCase()
    {
        TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
        database_ = std::move(database);
        VERIFY_RESULT(
            runSql(database_->access(),
                   u"create table courses (id int primary key, title text);"
                   "insert into courses values (1, 'Algebra'), (2, 'Linear algebra'), (12, 'Logic');"
                   "insert into courses select n, 'Seminar ' || n from generate_series(100, 199) n"_s));
        courses_.repository = std::make_shared<Repository>(database_->access());
        courses_.entity.name = u"courses"_s;
        courses_.entity.source = {u"public"_s, u"courses"_s};
        courses_.entity.store = u"store"_s;
        courses_.entity.titleField = u"title"_s;
        courses_.field.name = u"id"_s;
        courses_.field.types = {Value::Type::Int32};
    }

    void init()
    {
        search_ = std::make_unique<ReferenceSearch>([this] { return courses_; });
        tester_ = std::make_unique<QAbstractItemModelTester>(
            search_.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void cleanup()
    {
        tester_.reset();
        search_.reset();
    }

    void aKeyIsFoundFirst() { QCOMPARE(found(u"12"_s).value(0), u"12 — Logic"_s); }

    void aTitleIsFoundByItsBeginningAndThenByAPart()
    {
        QCOMPARE(found(u"Alg"_s), (QStringList{u"1 — Algebra"_s, u"2 — Linear algebra"_s}));
        QCOMPARE(search_->index(1).data(ReferenceSearch::ValueRole).value<Value>(), Value(2));
        QCOMPARE(search_->index(1).data(ReferenceSearch::TitleRole).toString(), u"Linear algebra"_s);
    }

    void aFewAreListedAtMost()
    {
        QCOMPARE(found(u"Seminar"_s).size(), 20);
        QCOMPARE(found({}).size(), 20); // the first ones, before anything is typed
        QCOMPARE(found(u"Nothing is called so"_s), QStringList());
    }

    void aNewerSearchTakesThePlaceOfAnOlderOne()
    {
        search_->search(u"Seminar"_s);
        QCOMPARE(found(u"Logic"_s), QStringList{u"12 — Logic"_s});
    }

    void aStoreThatIsNotConnectedIsTold()
    {
        const auto repository = std::exchange(courses_.repository, nullptr);
        const QStringList told = found(u"Logic"_s);
        courses_.repository = repository;
        QVERIFY2(told.value(0).contains(u"not connected"_s), qPrintable(told.value(0)));
    }

    void theTitleOfWhatIsHeldIsLookedUp()
    {
        QSignalSpy titles(search_.get(), &ReferenceSearch::titleFound);
        search_->findTitle(Value(12));
        QTRY_COMPARE_WITH_TIMEOUT(titles.count(), 1, patience);
        QCOMPARE(titles.first().at(1).toString(), u"Logic"_s);
        QCOMPARE(titles.first().at(2).toBool(), true);
        search_->findTitle(Value(13));
        QTRY_COMPARE_WITH_TIMEOUT(titles.count(), 2, patience);
        QCOMPARE(titles.last().at(2).toBool(), false);
    }
};

QTEST_GUILESS_MAIN(ReferenceSearchTest)
#include "reference_search_test.moc"
