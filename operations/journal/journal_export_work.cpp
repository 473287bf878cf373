// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the journal's entries that match a filter into a file.
#include "operations/journal/journal_export_work.h"

#include "operations/journal/journal_text.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace registrar
{

namespace
{

struct ExportText {
    Q_DECLARE_TR_FUNCTIONS(registrar::JournalExportWork)
};

constexpr int pageSize = 500;

Error fileError(const QSaveFile &file)
{
    return {.kind = Error::Kind::File,
            .what = ExportText::tr("The file %1 cannot be written.").arg(file.fileName()),
            .why = file.errorString(),
            .remedy = ExportText::tr("Check the folder and the free space, then export again.")};
}

} // namespace

JournalExportWork::JournalExportWork(Journal journal, JournalFilter filter, QString fileName, Format format)
    : journal_(std::move(journal))
    , filter_(std::move(filter))
    , fileName_(std::move(fileName))
    , format_(format)
{
}

QString JournalExportWork::title() const
{
    return ExportText::tr("Exporting the journal");
}

Result<Plan> JournalExportWork::plan(const CancelToken &)
{
    return Plan{.title = title()};
}

Result<void> JournalExportWork::run(OperationContext &context)
{
    QSaveFile file(fileName_);
    if (!file.open(QIODevice::WriteOnly))
        return failure(fileError(file));
    const bool csv = format_ == Format::Csv;
    if (csv)
        file.write(journalCsvHeader() + "\r\n");
    filter_.limit = pageSize;
    qint64 written = 0;
    while (true) {
        if (context.cancel().isCancelled())
            return failure({.kind = Error::Kind::Cancelled, .what = ExportText::tr("Cancelled.")});
        const Result<QList<JournalEntry>> page = journal_.find(filter_);
        if (!page)
            return failure(page.error());
        for (const JournalEntry &entry : *page)
            file.write(csv ? journalEntryCsv(entry) + "\r\n" : journalEntryJson(entry) + '\n');
        if (file.error() != QFileDevice::NoError)
            return failure(fileError(file));
        written += page->size();
        context.progress(written, 0, ExportText::tr("entries"));
        if (page->size() < pageSize)
            break;
        filter_.before = page->last().sequence;
    }
    if (!file.commit())
        return failure(fileError(file));
    context.figure(QStringLiteral("entries"), written);
    context.did(ExportText::tr("%n entries were written into %1.", nullptr, static_cast<int>(written))
                    .arg(fileName_));
    return {};
}

} // namespace registrar
