// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the journal's entries that match a filter into a file.
#pragma once

#include "operations/journal/journal.h"
#include "operations/operation.h"

namespace registrar
{

/// The latest first, a page at a time, so that memory stays flat. The file is replaced whole or not at all,
/// and the journal itself tells that it was written.
class JournalExportWork : public OperationWork
{
public:
    enum class Format { JsonLines, Csv };

    JournalExportWork(Journal journal, JournalFilter filter, QString fileName, Format format);

    [[nodiscard]] QString title() const override;
    Result<Plan> plan(const CancelToken &cancel) override;
    Result<void> run(OperationContext &context) override;

private:
    Result<void> note(qint64 entries);

    Journal journal_;
    JournalFilter filter_;
    QString fileName_;
    Format format_;
};

} // namespace registrar
