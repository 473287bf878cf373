// SPDX-License-Identifier: GPL-3.0-or-later
// Writes all records of a query to a sink, at flat memory and without making values of them.
#include "repository/postgresql/exporter.h"

#include "repository/postgresql/condition_text.h"
#include "repository/postgresql/order.h"
#include "repository/postgresql/words.h"

#include <QCoreApplication>

namespace registrar::postgresql
{

namespace
{

constexpr qint64 recordsBetweenReports = 5000;

Result<QList<Column>> chosenColumns(const Relation &relation, const QStringList &fields)
{
    QList<Column> columns;
    for (const QString &field : fields) {
        const Column *column = relation.column(field);
        if (!column)
            return failure({.kind = Error::Kind::InvalidInput,
                            .what = Words::tr("%1 has no field %2.").arg(relation.source.toText(), field),
                            .remedy = Words::tr("Refresh, then choose the fields again."),
                            .field = field});
        columns.append(*column);
    }
    return fields.isEmpty() ? relation.columns : columns;
}

/// The way to the sink: counts what has got there, and tells of it.
class Output
{
public:
    Output(ByteSink &sink, const Exporter::Progress &progress)
        : sink_(sink)
        , progress_(progress)
    {
    }

    Result<void> write(QByteArrayView lines, qint64 records)
    {
        Result<void> written = lines.isEmpty() ? Result<void>() : sink_.write(lines);
        if (!written)
            return written;
        done_.bytes += lines.size();
        done_.records += records;
        if (progress_ && done_.records - reported_ >= recordsBetweenReports) {
            reported_ = done_.records;
            progress_(done_);
        }
        return written;
    }

    StreamProgress finish()
    {
        if (progress_)
            progress_(done_);
        return done_;
    }

private:
    ByteSink &sink_;
    const Exporter::Progress &progress_;
    StreamProgress done_;
    qint64 reported_ = 0;
};

} // namespace

Result<StreamProgress> Exporter::run(const Query &query, StreamFormat format, ByteSink &sink,
                                     const Progress &progress, const CancelToken &cancel)
{
    Result<std::shared_ptr<const Relation>> relation = catalog_.relation(query.source);
    if (!relation)
        return failure(relation.error());
    Result<QList<Column>> columns = chosenColumns(**relation, query.fields);
    if (!columns)
        return failure(columns.error());
    Statement statement;
    statement.inlined = true; // COPY takes no bound values
    Result<QByteArray> condition = conditionsText(**relation, query, statement);
    if (!condition)
        return failure(condition.error());
    const RowWriter writer(*columns, format);
    statement.text = "SELECT " + writer.selectList() + " FROM " + (*relation)->fromClause() + " AS t";
    if (!condition->isEmpty())
        statement.text += " WHERE " + *condition;
    if (!query.sort.isEmpty()) {
        Result<Order> order = Order::of(**relation, query);
        if (!order)
            return failure(order.error());
        statement.text += " ORDER BY " + order->orderBy(0, false);
    }
    Output output(sink, progress);
    const auto take = [&output](const ByteBuffer &lines, qint64 records) {
        return output.write(lines.view(), records);
    };
    Result<void> written = output.write(writer.header(), 0);
    if (!written)
        return failure(written.error());
    const bool isWhole = query.conditions.isEmpty() && query.sort.isEmpty();
    RangeExport ranges(connection_, **relation);
    if (isWhole && ranges.begin(openSecond_))
        written = ranges.run(statement.text, *columns, format, cancel, take);
    else
        written = CopyReader(connection_, *columns, format, cancel)
                      .run("COPY (" + statement.text + ") TO STDOUT (FORMAT binary)", take);
    if (!written)
        return failure(written.error());
    if (cancel.isCancelled())
        return failure({.kind = Error::Kind::Cancelled});
    return output.finish();
}

} // namespace registrar::postgresql
