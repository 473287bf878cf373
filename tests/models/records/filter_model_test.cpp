// SPDX-License-Identifier: GPL-3.0-or-later
// The conditions of a filter bar as a model: added, replaced and taken away, each with what the store says it
// costs.
#include "models/records/filter_model.h"
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

Condition equals(const QString &field, const Value &value)
{
    return {{field}, Operator::Equals, {value}};
}

} // namespace

class FilterModelTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TemporaryDatabase> database_;
    std::shared_ptr<Repository> repository_;
    std::unique_ptr<FilterModel> model_;
    std::unique_ptr<QAbstractItemModelTester> tester_;

    [[nodiscard]] QVariant indexed(int row) const
    {
        return model_->index(row).data(FilterModel::IndexedRole);
    }

private Q_SLOTS:
    void initTestCase()
    {
        TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
        database_ = std::move(database);
        VERIFY_RESULT(runSql(database_->access(),
                             u"create table people (id int primary key, email text, city text);"
                             "insert into people select n, 'p' || n || '@example.org', 'Ghent' "
                             "from generate_series(1, 20000) n;"
                             "create index people_email on people (email); analyze people"_s));
        repository_ = std::make_shared<Repository>(database_->access());
    }

    void init()
    {
        Query base;
        base.source = {u"public"_s, u"people"_s};
        model_ = std::make_unique<FilterModel>(repository_, base);
        tester_ = std::make_unique<QAbstractItemModelTester>(
            model_.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void cleanup()
    {
        tester_.reset();
        model_.reset();
    }

    void eachConditionTellsWhetherAnIndexServesIt()
    {
        model_->add(equals(u"email"_s, u"p7@example.org"_s));
        model_->add(equals(u"city"_s, u"Ghent"_s));
        QVERIFY(!indexed(0).isValid()); // not known yet is not “no”
        QTRY_VERIFY_WITH_TIMEOUT(indexed(0).isValid() && indexed(1).isValid(), patience);
        QCOMPARE(indexed(0).toBool(), true);
        QCOMPARE(indexed(1).toBool(), false);
        QVERIFY(!model_->index(1).data(FilterModel::NoteRole).toString().isEmpty());
    }

    void aContradictionIsReplacedAndTheOthersStay()
    {
        model_->add(equals(u"city"_s, u"Ghent"_s));
        model_->add(equals(u"email"_s, u"p7@example.org"_s));
        model_->addOrReplace(equals(u"city"_s, u"Bruges"_s));
        QCOMPARE(model_->rowCount(), 2);
        QCOMPARE(model_->condition(0), equals(u"city"_s, u"Bruges"_s));
        model_->replace(1, equals(u"email"_s, u"p8@example.org"_s));
        QCOMPARE(model_->condition(1), equals(u"email"_s, u"p8@example.org"_s));
        model_->remove(0);
        QCOMPARE(model_->conditions(), QList{equals(u"email"_s, u"p8@example.org"_s)});
        model_->clear();
        QCOMPARE(model_->rowCount(), 0);
    }

    void manyAreSetAtOnceAndToldOnce()
    {
        QSignalSpy changed(model_.get(), &FilterModel::conditionsChanged);
        const QList conditions{equals(u"city"_s, u"Ghent"_s), equals(u"id"_s, 7)};
        model_->setConditions(conditions);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(model_->conditions(), conditions);
        QVERIFY(model_->index(0).data().toString().contains(u"Ghent"_s));
    }

    void theOneThatIsTypedIsProbedInPlaceOfTheOneThatItReplaces()
    {
        model_->add(equals(u"city"_s, u"Ghent"_s));
        QSignalSpy probed(model_.get(), &FilterModel::probed);
        model_->probe(equals(u"email"_s, u"p9@example.org"_s), 0);
        QTRY_COMPARE_WITH_TIMEOUT(probed.count(), 1, patience);
        QVERIFY(probed.first().first().value<ServedBy>().indexed);
        QCOMPARE(model_->rowCount(), 1); // asked, not added
        model_->probe(equals(u"no such field"_s, 1), -1);
        QSignalSpy failed(model_.get(), &FilterModel::probeFailed);
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, patience);
    }
};

QTEST_GUILESS_MAIN(FilterModelTest)
#include "filter_model_test.moc"
