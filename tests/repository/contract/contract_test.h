// SPDX-License-Identifier: GPL-3.0-or-later
// What every driver promises, tried on a real server of each kind and gated by what the store says it can do.
#pragma once

#include "repository/session.h"
#include "tests/repository/contract/contract_entity.h"
#include "tests/support/temporary_database.h"

#include <QObject>

namespace registrar
{

class ContractTest : public QObject
{
    Q_OBJECT
public:
    explicit ContractTest(StoreKind kind);

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase();

    void tellsWhoTheServerTakesUsFor();
    void aWrongPasswordIsToldAsSuch();
    void aClosedPortIsToldAsSuch();
    void anUnknownHostIsToldAsSuch();
    void everyCapabilityThatIsMissingSaysWhy();

    void listsTheEntityWithItsTotal();
    void describesFieldsAndKey();
    void aPageIsInKeyOrderAndKnowsItsEnds();
    void everyRecordComesOnceForwards();
    void everyRecordComesOnceBackwards();
    void aPageBeforeAndAfterMeetWithoutGapOrOverlap();
    void everySortIsTotalInBothDirections_data();
    void everySortIsTotalInBothDirections();
    void jumpsLandInOrder();
    void aRecordIsFoundByItsKey();
    void aRecordThatIsNotThereIsNotFound();
    void countsExactly();
    void conditionsSelectWhatTheySay_data();
    void conditionsSelectWhatTheySay();
    void costTellsOfEveryCondition();
    void streamsEveryRecordOnce();
    void aCancelledCallSaysSo();
    void aStreamStopsWhenCancelled();

    void addsARecordAndTakesItBack();
    void updatesOneFieldAndLeavesTheRest();
    void deletesARecordAndBringsItBack();
    void anEditAgainstAnOlderVersionIsAConflict();
    void aRecordDeletedMeanwhileIsAConflict();
    void addingAKeyThatIsThereIsADuplicate();
    void aSetWithOneConflictIsWholeOrTellsWhatWasDone();
    void previewsWhatWouldBeSentAndSendsNothing();
    void aReadOnlySessionRefusesEveryWrite();
    void clearsAnEntityButKeepsIt();
    void aClosedSocketIsALostConnection();

private:
    [[nodiscard]] Result<std::unique_ptr<Session>> connect(bool readOnly = false) const;
    [[nodiscard]] Result<ServerInfo> openElsewhere(const HostAndPort &host) const;
    [[nodiscard]] Query query(int limit = 40) const;
    /// All records from one end to the other, a page at a time; fails on endless paging.
    [[nodiscard]] Result<QList<Record>> walk(const Query &query, bool backwards) const;
    [[nodiscard]] Result<Record> read(int number) const;
    [[nodiscard]] Result<ApplyReport> apply(const QList<Change> &changes) const;
    [[nodiscard]] Change add(int number) const;
    [[nodiscard]] Change update(const Record &record, const FieldPath &field, const QString &after) const;
    [[nodiscard]] Change remove(const Record &record) const;
    [[nodiscard]] bool can(Capability::Kind kind) const { return server_.can(kind); }

    const ContractEntity world_;
    std::unique_ptr<TemporaryDatabase> database_;
    std::unique_ptr<Session> session_;
    ServerInfo server_;
};

} // namespace registrar
