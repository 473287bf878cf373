// SPDX-License-Identifier: GPL-3.0-or-later
// Verifies the journal's chain as an operation: with progress, and to be cancelled.
#pragma once

#include "operations/journal/journal.h"
#include "operations/operation.h"

namespace registrar
{

class JournalVerifyWork : public OperationWork
{
public:
    /// `check` is filled in before the work ends, where it could be done.
    JournalVerifyWork(Journal journal, std::shared_ptr<JournalCheck> check);

    [[nodiscard]] QString title() const override;
    Result<Plan> plan(const CancelToken &cancel) override;
    Result<void> run(OperationContext &context) override;

private:
    Journal journal_;
    std::shared_ptr<JournalCheck> check_;
};

} // namespace registrar
