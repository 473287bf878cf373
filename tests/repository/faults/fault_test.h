// SPDX-License-Identifier: GPL-3.0-or-later
// Networks that fail under a repository: every call ends, the connection is mended, no write is done twice.
#pragma once

#include "repository/repository.h"
#include "tests/repository/contract/contract_entity.h"
#include "tests/support/temporary_database.h"
#include "tests/support/toxic_proxy.h"

#include <QObject>

namespace registrar
{

class FaultTest : public QObject
{
    Q_OBJECT
public:
    explicit FaultTest(StoreKind kind);

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase();

    void aSlowNetworkOnlyTakesLonger();
    void aCutConnectionIsMendedUnderARead();
    void aServerThatIsAwayIsToldAndComesBack();
    void aSilentConnectionEndsInAnError();
    void anIdleConnectionIsNoticedToBeDead();
    void aBrokenStreamSaysSo();
    void aWriteWhoseAnswerIsLostIsNeverDoneTwice_data();
    void aWriteWhoseAnswerIsLostIsNeverDoneTwice();
    void whatWasStagedCanBeAppliedAfterwards();
    void cancelEndsACallThatWaitsInVain();

private:
    template<typename T>
    [[nodiscard]] Result<T> wait(QFuture<Result<T>> future);
    [[nodiscard]] Query query() const;
    [[nodiscard]] bool isConnected() const;

    const ContractEntity world_;
    std::unique_ptr<TemporaryDatabase> database_;
    std::unique_ptr<Session> direct_; ///< past the proxy
    std::unique_ptr<ToxicProxy> proxy_;
    std::unique_ptr<Repository> repository_;
};

} // namespace registrar
