// SPDX-License-Identifier: GPL-3.0-or-later
// Fills a sandbox's platforms with sample data drawn from their blueprints.
#pragma once

#include "operations/operation.h"
#include "operations/sandbox/fill/sample_fault.h"
#include "repository/connection_state.h"

namespace registrar
{

/// One platform to be filled, and how its stores are reached with rights to make databases.
struct FillTarget {
    Blueprint blueprint;
    QMap<QString, StoreAccess>
        stores; ///< by the blueprint's name of the store; one that is left out is not filled
};

struct FillOptions {
    double scale = 1; ///< 1 is about 1,000 users, 1000 a million
    QDateTime today;  ///< what the data are dated back from: the same day makes the same data
    quint64 seed = 20260901;
    bool replace =
        false; ///< drops what is there; otherwise a platform that has its database already is left as it is
    QString sandbox; ///< whose platforms the journal says were filled; empty: nothing is written into it
    QString journalFolder; ///< empty: the usual one
};

/// The same options make the same records, byte for byte. Memory stays flat: records are made one at a time,
/// and only who-refers-to-whom of the mirrored lists is kept (8 bytes a reference). The report's figures
/// count the records of each entity, and `faults` tells what was spoilt on purpose.
class FillWork : public OperationWork
{
public:
    FillWork(QList<FillTarget> targets, FillOptions options);
    ~FillWork() override;

    [[nodiscard]] QString title() const override;
    /// With `replace`, counts what would be dropped; destructive where that is anything.
    Result<Plan> plan(const CancelToken &cancel) override;
    Result<void> run(OperationContext &context) override;

    [[nodiscard]] const QList<SpoiltRecords> &faults() const { return faults_; }

private:
    Result<void> makeWorlds();
    Result<void> planDrops(Plan &plan, const CancelToken &cancel) const;
    Result<void> note(const FillTarget &target, qint64 records, const Result<void> &filled) const;
    Result<void> fillPlatform(OperationContext &context, const FillTarget &target, const SampleWorld &world);
    Result<bool> prepareStore(OperationContext &context, const FillTarget &target,
                              const BlueprintStore &store);
    Result<void> fillStore(OperationContext &context, const FillTarget &target, const SampleWorld &world,
                           const BlueprintStore &store);
    Result<void> fillEntity(OperationContext &context, Session &session, const FillTarget &target,
                            const SampleWorld &world, int entity);

    QList<FillTarget> targets_;
    FillOptions options_;
    std::vector<std::unique_ptr<SampleWorld>> worlds_;
    QList<SpoiltRecords> faults_;
    qint64 done_ = 0;
    qint64 total_ = 0;
};

} // namespace registrar
