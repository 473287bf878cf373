// SPDX-License-Identifier: GPL-3.0-or-later
// Streaming from a store into a file.
#include "operations/export/export_operation.h"

#include "operations/export/csv_filter.h"
#include "operations/export/export_entry.h"
#include "operations/export/export_file.h"
#include "operations/export/json_array_filter.h"
#include "operations/export/json_line_filter.h"
#include "repository/blueprint/secret_values.h"
#include "repository/repository.h"

#include <QCoreApplication>
#include <QLocale>

#include <ranges>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

using Shape = ExportFormat::Shape;

struct ExportText {
    Q_DECLARE_TR_FUNCTIONS(registrar::ExportOperation)
};

StreamFormat streamFormat(const ExportFormat &format)
{
    if (format.shape == Shape::Csv)
        return StreamFormat::Csv;
    return format.canonical ? StreamFormat::CanonicalJsonLines : StreamFormat::JsonLines;
}

/// The query with the fields that are written, where the entity has fixed ones; others are filtered line by
/// line.
Result<Query> withFields(Repository &repository, const ExportRequest &request, const CancelToken &cancel)
{
    Query query = request.query;
    if (request.leftOut.isEmpty())
        return query;
    if (query.fields.isEmpty()) {
        const auto described = repository.describe(query.source, cancel).result();
        if (!described)
            return failure(described.error());
        if (!described->fixedFields && request.format.shape != Shape::Csv)
            return query;
        for (const FieldDescription &field : described->fields)
            query.fields.append(field.name);
    }
    query.fields.removeIf([&](const QString &name) { return request.leftOut.contains(name); });
    if (query.fields.isEmpty())
        return failure({.kind = Error::Kind::InvalidInput,
                        .what = ExportText::tr("There is nothing to export."),
                        .why = ExportText::tr("All fields are left out."),
                        .remedy = ExportText::tr("Choose at least one field.")});
    return query;
}

/// The steps from the store's streams to the bytes of the file.
class Filters
{
public:
    Filters(const ExportFormat &format, bool severalStreams, const QList<FieldPath> &leftOut, ByteSink &file)
        : first_(&file)
    {
        const bool isCsv = format.shape == Shape::Csv;
        JsonMembersLeftOut members(leftOut);
        const bool cut = !members.isEmpty();
        const bool rewritten = format.delimiter != ',' || format.spreadsheetSafe || severalStreams || cut;
        if (isCsv) {
            if (!rewritten)
                return;
            auto csv = std::make_unique<CsvFilter>(file, format.delimiter, format.spreadsheetSafe,
                                                   std::move(members));
            csv_ = csv.get();
            add(std::move(csv));
            return;
        }
        if (format.shape == Shape::JsonArray)
            add(std::make_unique<JsonArrayFilter>(file));
        if (cut)
            add(std::make_unique<JsonLineFilter>(*first_, std::move(members)));
    }

    [[nodiscard]] ByteSink &first() { return *first_; }
    /// A further stream follows, with a header of its own where it is CSV.
    void beginFurtherStream()
    {
        if (csv_)
            csv_->skipLine();
    }
    Result<void> finish()
    {
        for (const auto &filter : filters_ | std::views::reverse) {
            if (Result<void> finished = filter->finish(); !finished)
                return finished;
        }
        return {};
    }

private:
    void add(std::unique_ptr<ExportFilter> filter)
    {
        first_ = filter.get();
        filters_.push_back(std::move(filter));
    }

    std::vector<std::unique_ptr<ExportFilter>> filters_; ///< the last one is written to first
    ByteSink *first_;
    CsvFilter *csv_ = nullptr;
};

} // namespace

void leaveOutSecrets(const BlueprintEntity &entity, ExportRequest &request)
{
    for (const FieldPath &path : secretPaths(entity)) {
        if (path.size() == 1)
            request.leftOut.append(path.first());
        else
            request.leftOutInside.append(path);
    }
}

QStringList leftOutNames(const ExportRequest &request)
{
    QStringList names = request.leftOut;
    for (const FieldPath &path : request.leftOutInside)
        names.append(pathText(path));
    return names;
}

ExportOperation::ExportOperation(ExportRequest request)
    : request_(std::move(request))
{
}

QString ExportOperation::title() const
{
    return ExportText::tr("Export %1 of %2").arg(request_.query.source.toText(), request_.deployment);
}

Result<Plan> ExportOperation::plan(const CancelToken &cancel)
{
    Repository repository(request_.access);
    Plan plan;
    plan.title = title();
    plan.deployment = request_.deployment;
    PlanItem records{.title = ExportText::tr("records")};
    if (request_.keys.isEmpty()) {
        const auto total = repository.estimate(request_.query, cancel).result();
        if (!total)
            return failure(total.error());
        records.count = total->records;
        records.detail = total->exact ? QString() : ExportText::tr("(an estimate)");
    } else {
        records.count = request_.keys.size();
    }
    plan.items = {records};
    if (const QStringList names = leftOutNames(request_); !names.isEmpty())
        plan.warnings = {ExportText::tr("Secret fields are left out: %1.").arg(names.join(u", "_s))};
    return plan;
}

Result<StreamProgress> ExportOperation::write(Repository &repository, ByteSink &file,
                                              OperationContext &context) const
{
    const auto query = withFields(repository, request_, context.cancel());
    if (!query)
        return failure(query.error());
    qint64 expected = request_.keys.size();
    if (expected == 0) {
        const auto total = repository.estimate(*query, context.cancel()).result();
        expected = total ? qMax<qint64>(0, total->records) : 0;
    }
    ExportRequest request = request_;
    request.query = *query;
    const QList<Query> queries = exportQueries(request);
    const bool byLine = request.format.shape != Shape::Csv && query->fields.isEmpty();
    QList<FieldPath> leftOut = request.leftOutInside;
    for (const QString &name : byLine ? request.leftOut : QStringList())
        leftOut.append({name});
    Filters filters(request.format, queries.size() > 1, leftOut, file);
    StreamProgress done;
    for (qsizetype stream = 0; stream < queries.size(); ++stream) {
        if (stream > 0)
            filters.beginFurtherStream();
        const auto report = [&](const StreamProgress &progress) {
            const qint64 records = done.records + progress.records;
            context.progress(records, expected > 0 ? qMax(records, expected) : 0, ExportText::tr("records"));
        };
        const auto streamed = repository
                                  .stream(queries[stream], streamFormat(request.format), filters.first(),
                                          report, context.cancel())
                                  .result();
        if (!streamed)
            return failure(streamed.error());
        done.records += streamed->records;
    }
    if (const auto finished = filters.finish(); !finished)
        return failure(finished.error());
    return done;
}

Result<void> ExportOperation::putInPlace(ExportFile &file, qint64 records) const
{
    Journal journal(request_.journalFolder);
    auto entry = exportEntry(request_, journal, records, file.size());
    if (!entry)
        return failure(entry.error());
    if (const auto noted = journal.append({*entry}); !noted)
        return failure(noted.error());
    const auto committed = file.commit();
    if (!committed) {
        entry->outcome = u"failed"_s;
        std::ignore = journal.append({*entry});
    }
    return committed;
}

Result<void> ExportOperation::run(OperationContext &context)
{
    ExportFile file(request_.fileName);
    if (const auto opened = file.open(); !opened)
        return opened;
    Repository repository(request_.access);
    const auto written = write(repository, file, context);
    if (!written)
        return failure(written.error());
    if (const auto placed = putInPlace(file, written->records); !placed)
        return placed;
    context.progress(written->records, written->records, ExportText::tr("records"));
    context.figure(u"records"_s, written->records);
    context.figure(u"bytes"_s, file.size());
    context.did(ExportText::tr("%1 records were written to %2 (%3).")
                    .arg(QLocale().toString(written->records), request_.fileName,
                         QLocale().formattedDataSize(file.size())));
    return {};
}

} // namespace registrar
