// SPDX-License-Identifier: GPL-3.0-or-later
// Verifies the journal's chain as an operation.
#include "operations/journal/journal_verify_work.h"

#include <QCoreApplication>

namespace registrar
{

namespace
{

struct VerifyText {
    Q_DECLARE_TR_FUNCTIONS(registrar::JournalVerifyWork)
};

} // namespace

JournalVerifyWork::JournalVerifyWork(Journal journal, std::shared_ptr<JournalCheck> check)
    : journal_(std::move(journal))
    , check_(std::move(check))
{
}

QString JournalVerifyWork::title() const
{
    return VerifyText::tr("Verifying the journal");
}

Result<Plan> JournalVerifyWork::plan(const CancelToken &)
{
    return Plan{.title = title()};
}

Result<void> JournalVerifyWork::run(OperationContext &context)
{
    const QString unit = VerifyText::tr("entries");
    Result<JournalCheck> check = journal_.verify(
        context.cancel(), [&](qint64 done, qint64 total) { context.progress(done, total, unit); });
    if (!check)
        return failure(check.error());
    *check_ = *check;
    context.figure(QStringLiteral("entries"), check->entries);
    if (check->isWhole)
        context.did(VerifyText::tr("The journal is whole."));
    else
        context.warn(check->what);
    return {};
}

} // namespace registrar
