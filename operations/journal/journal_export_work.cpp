// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the journal's entries that match a filter into a file.
#include "operations/journal/journal_export_work.h"

#include "operations/journal/journal_text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

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

/// Who took a copy of what everybody did.
Result<void> JournalExportWork::note(qint64 entries)
{
    const JournalEntry entry{.deployment = filter_.deployment,
                             .kind = u"journal-export"_s,
                             .outcome = u"applied"_s,
                             .details = {{u"file"_s, Value(QFileInfo(fileName_).absoluteFilePath())},
                                         {u"entries"_s, Value(entries)}}};
    const auto noted = journal_.append({entry});
    return noted ? Result<void>() : failure(noted.error());
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
        const Result<JournalStretch> stretch = journal_.look(filter_);
        if (!stretch)
            return failure(stretch.error());
        for (const JournalEntry &entry : stretch->entries)
            file.write(csv ? journalEntryCsv(entry) + "\r\n" : journalEntryJson(entry) + '\n');
        if (file.error() != QFileDevice::NoError)
            return failure(fileError(file));
        written += stretch->entries.size();
        context.progress(stretch->newest - stretch->lookedTo + 1, stretch->newest, ExportText::tr("entries"));
        if (stretch->isOver)
            break;
        filter_.before = stretch->lookedTo;
    }
    if (const auto noted = note(written); !noted)
        return noted;
    if (!file.commit())
        return failure(fileError(file));
    context.figure(QStringLiteral("entries"), written);
    context.did(ExportText::tr("%n entries were written into %1.", nullptr, static_cast<int>(written))
                    .arg(fileName_));
    return {};
}

} // namespace registrar
