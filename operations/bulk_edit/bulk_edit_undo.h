// SPDX-License-Identifier: GPL-3.0-or-later
// Takes an edit of many records back, batch by batch, the last one first.
#pragma once

#include "operations/bulk_edit/bulk_edit.h"

namespace registrar
{

/// The journal's names of the batches of a run, in the order in which they were written. NotFound where the
/// journal knows of no such run.
[[nodiscard]] Result<QStringList> bulkEditSets(const Journal &journal, const QString &run);

/// What was changed since is left as it is.
class BulkEditUndo : public OperationWork
{
public:
    /// `sets` as `BulkEditResult` has them.
    BulkEditUndo(QString deployment, std::shared_ptr<Repository> repository,
                 std::shared_ptr<const Blueprint> blueprint, QStringList sets, Journal journal = Journal());

    [[nodiscard]] QString title() const override;
    /// Reads the whole edit's entries in the journal, and counts.
    Result<Plan> plan(const CancelToken &cancel) override;
    Result<void> run(OperationContext &context) override;

private:
    QString deployment_;
    std::shared_ptr<Repository> repository_;
    std::shared_ptr<const Blueprint> blueprint_;
    QStringList sets_;
    Journal journal_;
};

} // namespace registrar
