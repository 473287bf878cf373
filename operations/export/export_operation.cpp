// SPDX-License-Identifier: GPL-3.0-or-later
// Streaming from a store into a file.
#include "operations/export/export_operation.h"

#include "operations/export/json_line_filter.h"
#include "repository/repository.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct ExportText {
    Q_DECLARE_TR_FUNCTIONS(registrar::ExportOperation)
};

Error fileError(const QString &fileName, const QString &why)
{
    return {.kind = Error::Kind::File,
            .what = ExportText::tr("The file %1 cannot be written.").arg(fileName),
            .why = why,
            .remedy =
                ExportText::tr("Check the folder, its permissions and the free space, then export again.")};
}

class FileSink : public ByteSink
{
public:
    explicit FileSink(QSaveFile &file)
        : file_(file)
    {
    }

    Result<void> write(QByteArrayView bytes) override
    {
        if (file_.write(bytes.data(), bytes.size()) != bytes.size())
            return failure(fileError(file_.fileName(), file_.errorString()));
        return {};
    }

private:
    QSaveFile &file_;
};

/// The query with the fields that are written, where the entity has fixed ones; others are filtered line by
/// line.
Result<Query> queryOf(Repository &repository, const ExportRequest &request, const CancelToken &cancel)
{
    Query query = request.query;
    if (request.leftOut.isEmpty())
        return query;
    if (query.fields.isEmpty()) {
        const auto described = repository.describe(query.source, cancel).result();
        if (!described)
            return failure(described.error());
        if (!described->fixedFields && request.format != StreamFormat::Csv)
            return query;
        for (const FieldDescription &field : described->fields)
            query.fields.append(field.name);
    }
    query.fields.removeIf([&](const QString &name) { return request.leftOut.contains(name); });
    return query;
}

} // namespace

QStringList secretFields(const BlueprintEntity &entity)
{
    QStringList names;
    for (const BlueprintField &field : entity.fields)
        if (field.secret)
            names.append(field.name);
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
    const auto total = repository.estimate(request_.query, cancel).result();
    if (!total)
        return failure(total.error());
    Plan plan;
    plan.title = title();
    plan.deployment = request_.deployment;
    plan.items = {{.title = ExportText::tr("records"),
                   .count = total->records,
                   .detail = total->exact ? QString() : ExportText::tr("(an estimate)")}};
    if (!request_.leftOut.isEmpty())
        plan.warnings = {
            ExportText::tr("Secret fields are left out: %1.").arg(request_.leftOut.join(u", "_s))};
    return plan;
}

Result<void> ExportOperation::run(OperationContext &context)
{
    QSaveFile file(request_.fileName);
    if (!file.open(QIODevice::WriteOnly))
        return failure(fileError(request_.fileName, file.errorString()));
    Repository repository(request_.access);
    const auto query = queryOf(repository, request_, context.cancel());
    if (!query)
        return failure(query.error());
    const auto total = repository.estimate(*query, context.cancel()).result();
    const qint64 expected = total ? qMax<qint64>(0, total->records) : 0;
    FileSink sink(file);
    JsonLineFilter filter(sink, request_.leftOut);
    const bool filtered =
        request_.format != StreamFormat::Csv && !request_.leftOut.isEmpty() && query->fields.isEmpty();
    ByteSink &target = filtered ? static_cast<ByteSink &>(filter) : sink;
    const QString unit = ExportText::tr("records");
    const auto streamed =
        repository
            .stream(
                *query, request_.format, target,
                [&](const StreamProgress &progress) {
                    context.progress(progress.records, expected > 0 ? qMax(progress.records, expected) : 0,
                                     unit);
                },
                context.cancel())
            .result();
    if (!streamed)
        return failure(streamed.error());
    if (const auto finished = filter.finish(); !finished)
        return finished;
    const qint64 bytes = file.size();
    if (!file.commit())
        return failure(fileError(request_.fileName, file.errorString()));
    context.progress(streamed->records, streamed->records, unit);
    context.figure(u"records"_s, streamed->records);
    context.figure(u"bytes"_s, bytes);
    context.did(ExportText::tr("%1 records were written to %2 (%3).")
                    .arg(QLocale().toString(streamed->records), request_.fileName,
                         QLocale().formattedDataSize(bytes)));
    return {};
}

} // namespace registrar
