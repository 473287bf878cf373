// SPDX-License-Identifier: GPL-3.0-or-later
// References of two columns together, as discovery finds them in PostgreSQL: followed from both ends, and
// looked at before a deletion.
#include "models/connections/open_deployments.h"
#include "models/records/records_model.h"
#include "models/references/deletion_model.h"
#include "models/references/related_model.h"
#include "operations/operation_list.h"
#include "repository/blueprint/blueprint_loader.h"
#include "repository/blueprint/blueprint_writer.h"
#include "tests/support/server_console.h"
#include "tests/support/temporary_database.h"
#include "tests/support/verify_result.h"
#include "widgets/records/records_navigator.h"
#include "widgets/records/records_page.h"
#include "widgets/records/records_table.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QSignalSpy>
#include <QtTest>

using namespace registrar;
using namespace Qt::StringLiterals;

namespace
{

constexpr int patience = 20'000;

/// Names with a quote, a dot, blanks and capitals; the key of the target in another order than the foreign
/// key's.
const auto tables =
    u"create schema \"Odd place\";"
    "create table \"Odd place\".\"rooms \"\"R\"\"\" (\"No.\" int, \"Building \"\"x\"\"\" text, "
    "name text, primary key (\"Building \"\"x\"\"\", \"No.\"));"
    "create table seats (id int primary key, \"room.no\" int, \"its building\" text, "
    "foreign key (\"room.no\", \"its building\") references "
    "\"Odd place\".\"rooms \"\"R\"\"\" (\"No.\", \"Building \"\"x\"\"\") on delete cascade);"
    "create table labels (id int primary key, n int, b text, foreign key (n, b) references "
    "\"Odd place\".\"rooms \"\"R\"\"\" (\"No.\", \"Building \"\"x\"\"\"));"
    "create table cushions (seat int references seats on delete cascade, id int primary key);"
    "insert into \"Odd place\".\"rooms \"\"R\"\"\" values (1, 'A', 'First'), (2, 'A', 'Second'), "
    "(1, 'B''s', 'Third'), (3, 'B''s', 'Fourth');"
    "insert into seats values (1, 1, 'A'), (2, 1, 'A'), (3, 2, 'A'), (4, 1, 'B''s'), "
    "(5, 1, null), (6, null, null);"
    "insert into labels values (1, 2, 'A'), (2, 3, 'B''s');"
    "insert into cushions values (1, 1), (2, 2), (4, 3)"_s;
const auto rooms = u"Odd place.rooms \"R\""_s;

} // namespace

class CompositeReferencesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TemporaryDatabase> database_;
    Blueprint blueprint_;
    std::unique_ptr<OpenDeployments> deployments_;
    OperationList operations_;

    [[nodiscard]] std::shared_ptr<Repository> repository() const
    {
        return deployments_->connection(u"campus"_s, u"store"_s)->repository();
    }

    [[nodiscard]] std::unique_ptr<RecordsPage> pageOf(const QString &entity)
    {
        auto page =
            std::make_unique<RecordsPage>(repository(), blueprint_, *blueprint_.entity(u"store"_s, entity));
        page->setSurroundings(*deployments_, operations_, {u"campus"_s, u"store"_s, entity});
        page->resize(1180, 760);
        page->show();
        return page;
    }

    [[nodiscard]] Record record(const QString &entity, const RecordKey &key) const
    {
        const auto read = repository()->record(blueprint_.entity(u"store"_s, entity)->source, key).result();
        return read ? *read : Record();
    }

    /// "Title: answer" of each line, once all questions are answered.
    [[nodiscard]] QStringList relatedTo(const QString &entity, const RecordKey &key,
                                        QList<Destination> *destinations)
    {
        RelatedModel model(*deployments_, {u"campus"_s, u"store"_s, entity});
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setActive(true);
        model.showRecord(record(entity, key));
        if (!QTest::qWaitFor([&] { return model.rowCount() > 0 && !model.isAsking(); }, patience))
            return {};
        QStringList lines;
        for (int row = 0; row < model.rowCount(); ++row) {
            lines.append(model.index(row, 0).data(Qt::AccessibleTextRole).toString());
            destinations->append(model.destination(row).value_or(Destination()));
        }
        return lines;
    }

private Q_SLOTS:
    void init()
    {
        TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
        VERIFY_RESULT(runSql(database->access(), tables));
        database_ = std::move(database);
        StoreAccess access = database_->access();
        access.options.storeName = u"store"_s;
        UNWRAP_RESULT(const QList<BlueprintEntity> entities, Repository(access).discover().result());
        BlueprintStore store;
        store.name = u"store"_s;
        Blueprint found;
        found.name = found.title = u"campus"_s;
        found.stores = {store};
        for (BlueprintEntity entity : entities) {
            entity.store = u"store"_s;
            found.entities.append(entity);
        }
        // As a file keeps it.
        const LoadedBlueprint loaded = readBlueprint(writeBlueprint(found));
        QVERIFY2(loaded.isRight(), qPrintable(loaded.problems.value(0).toText()));
        blueprint_ = loaded.blueprint;
        deployments_ = std::make_unique<OpenDeployments>(
            [this](const QString &) { return Result<Blueprint>(blueprint_); },
            [password = access.password](const QString &, const DeploymentStore &) {
                return QtFuture::makeReadyFuture(Result<QString>(password));
            });
        Deployment deployment;
        deployment.name = u"campus"_s;
        deployment.blueprint = u"campus"_s;
        deployment.stores = {{u"store"_s, access.address, true}};
        deployments_->add(deployment);
        QTRY_VERIFY_WITH_TIMEOUT(deployments_->find(u"campus"_s)->blueprint, patience);
        StoreConnection *connection = deployments_->connection(u"campus"_s, u"store"_s);
        connection->open();
        QTRY_COMPARE_WITH_TIMEOUT(connection->stage(), StoreConnection::Stage::Open, patience);
    }
    void cleanup()
    {
        deployments_.reset();
        database_.reset();
    }

    void discoveryKeepsBothColumns()
    {
        const QList<BlueprintCompositeReference> &seats =
            blueprint_.entity(u"store"_s, u"seats"_s)->references;
        QCOMPARE(seats.size(), 1);
        QCOMPARE(seats.first().fields, (QStringList{u"room.no"_s, u"its building"_s}));
        QCOMPARE(seats.first().entity, rooms);
        QCOMPARE(seats.first().targetFields, (QStringList{u"No."_s, u"Building \"x\""_s}));
        QCOMPARE(seats.first().onDelete, u"cascade"_s);
        QVERIFY(seats.first().enforced);
        // And what is made from it has it again.
        TEMPORARY_DATABASE(copy, StoreKind::PostgreSql);
        const auto make = [entities =
                               blueprint_.entities](Session &session) -> Result<QList<BlueprintEntity>> {
            if (const auto made = session.create(entities, {}); !made)
                return failure(made.error());
            for (int twice = 0; twice < 2; ++twice) {
                if (const auto indexed = session.createIndexes(entities, {}); !indexed)
                    return failure(indexed.error());
            }
            return session.discover({});
        };
        VERIFY_RESULT(runSql(copy->access(), u"create schema \"Odd place\""_s));
        Repository made(copy->access());
        UNWRAP_RESULT(
            const QList<BlueprintEntity> again,
            made.run<QList<BlueprintEntity>>(Repository::Lane::Background, Repository::Retry::Write, {}, make)
                .result());
        const auto copied = std::ranges::find(again, u"seats"_s, &BlueprintEntity::name);
        QVERIFY(copied != again.end());
        QCOMPARE(copied->references, seats);
    }

    void tellsBothEnds()
    {
        QList<Destination> places;
        const QStringList seat = relatedTo(u"seats"_s, {Value(qint32(4))}, &places);
        QVERIFY2(seat.size() == 4, qPrintable(seat.join(u" | "_s)));
        QVERIFY2(seat.at(1).endsWith(u": B's · 1"_s), qPrintable(seat.at(1)));
        QVERIFY(seat.at(1).contains(u"building"_s, Qt::CaseInsensitive));
        QCOMPARE(places.at(1).record, (RecordKey{Value(u"B's"_s), Value(qint32(1))}));
        QVERIFY2(seat.at(3).endsWith(u": 1"_s), qPrintable(seat.at(3))); // a cushion
        places.clear();
        const QStringList room = relatedTo(rooms, {Value(u"A"_s), Value(qint32(1))}, &places);
        QVERIFY2(room.size() == 3, qPrintable(room.join(u" | "_s)));
        QVERIFY2(room.join(u'\n').contains(u"eats: 2"_s), qPrintable(room.join(u" | "_s)));
        QVERIFY2(room.join(u'\n').contains(u"abels: nothing"_s) || room.join(u'\n').contains(u"abels: 0"_s),
                 qPrintable(room.join(u" | "_s)));
        const auto seats = std::ranges::find_if(
            places, [](const Destination &place) { return place.address.entity == u"seats"; });
        QVERIFY(seats != places.end());
        UNWRAP_RESULT(const Total found,
                      repository()
                          ->count({.source = {u"public"_s, u"seats"_s},
                                   .conditions = seats->filter.value_or(QList<Condition>())})
                          .result());
        QCOMPARE(found.records, 2);
        places.clear();
        const QStringList half = relatedTo(u"seats"_s, {Value(qint32(5))}, &places);
        QVERIFY2(half.at(1).endsWith(u": nothing"_s), qPrintable(half.at(1)));
    }

    void goesThereFromACell()
    {
        const auto page = pageOf(u"seats"_s);
        auto *table = page->findChild<RecordsTable *>(u"recordsTable"_s);
        auto *model = qobject_cast<RecordsModel *>(table->model());
        QTRY_VERIFY_WITH_TIMEOUT(model->rowCount() == 6 && model->record(5) && model->description(),
                                 patience);
        QSignalSpy wanted(&page->navigator(), &RecordsNavigator::destinationWanted);
        for (const QString &field : {u"room.no"_s, u"its building"_s}) {
            table->setCurrentIndex(model->index(3, model->columnOf(field)));
            const QAction *action = page->navigator().followAction();
            QVERIFY(action->isVisible());
            QVERIFY2(action->text().contains(u"1 · B's"_s), qPrintable(action->text()));
            table->setFocus();
            QTest::keyClick(table, Qt::Key_Return, Qt::ControlModifier);
            QCOMPARE(wanted.size(), 1);
            const auto place = wanted.takeFirst().first().value<Destination>();
            QCOMPARE(place.address.entity, rooms);
            QCOMPARE(place.record, (RecordKey{Value(u"B's"_s), Value(qint32(1))}));
        }
        table->setCurrentIndex(model->index(4, model->columnOf(u"room.no"_s)));
        QVERIFY(!page->navigator().followAction()->isVisible());
    }

    void looksAtBothBeforeADeletion()
    {
        const QList<Record> two{record(rooms, {Value(u"A"_s), Value(qint32(1))}),
                                record(rooms, {Value(u"B's"_s), Value(qint32(1))})};
        DeletionModel fine(*deployments_, {u"campus"_s, u"store"_s, rooms},
                           blueprint_.entity(u"store"_s, rooms)->source, two);
        QTRY_VERIFY_WITH_TIMEOUT(!fine.isLooking(), patience);
        QVERIFY(fine.survey().complete);
        QVERIFY(!fine.survey().blocker());
        QCOMPARE(fine.survey().count(DeletionEffect::Kind::Deleted), 6); // three seats, three cushions
        const QList<Record> labelled{record(rooms, {Value(u"A"_s), Value(qint32(2))})};
        DeletionModel blocked(*deployments_, {u"campus"_s, u"store"_s, rooms},
                              blueprint_.entity(u"store"_s, rooms)->source, labelled);
        const QAbstractItemModelTester tester(&blocked,
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_VERIFY_WITH_TIMEOUT(!blocked.isLooking(), patience);
        QVERIFY(blocked.survey().blocker());
        QCOMPARE(blocked.survey().blocker()->link.fromEntity, u"labels"_s);
        QCOMPARE(blocked.survey().blocker()->records.records, 1);
        QVERIFY(blocked.blockerDestination());
        QCOMPARE(blocked.blockerDestination()->filter->size(), 2);
        QVERIFY(!runSql(database_->access(),
                        u"delete from \"Odd place\".\"rooms \"\"R\"\"\" where \"No.\" = 2"_s));
        VERIFY_RESULT(runSql(database_->access(),
                             u"delete from \"Odd place\".\"rooms \"\"R\"\"\" where \"No.\" = 1"_s));
        UNWRAP_RESULT(const auto left, runSql(database_->access(), u"select count(*) from seats"_s));
        QCOMPARE(left.first().first(), u"3"_s);
        UNWRAP_RESULT(const auto cushions, runSql(database_->access(), u"select count(*) from cushions"_s));
        QCOMPARE(cushions.first().first(), u"0"_s);
    }
};

QTEST_MAIN(CompositeReferencesTest)
#include "composite_references_test.moc"
