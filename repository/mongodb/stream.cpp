// SPDX-License-Identifier: GPL-3.0-or-later
// Streams a collection's records into a sink.
#include "repository/mongodb/stream.h"

#include "repository/mongodb/bson_json.h"
#include "repository/mongodb/field_names.h"
#include "repository/mongodb/filter.h"
#include "repository/mongodb/order.h"
#include "repository/mongodb/read_ahead.h"
#include "repository/mongodb/words.h"

#include <QSet>

#include <algorithm>

namespace registrar::mongodb
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype chunkBytes = qsizetype{256} * 1024;
constexpr qint64 recordsBetweenReports = 5000;
/// Few enough for the next batch to be on its way while one is written out.
constexpr qint32 documentsOfBatch = 5000;

class Streamer
{
public:
    Streamer(SessionContext &context, const Query &query, StreamFormat format, ByteSink &sink,
             const std::function<void(const StreamProgress &)> &progress, const CancelToken &cancel)
        : context_(context)
        , query_(query)
        , format_(format)
        , sink_(sink)
        , report_(progress)
        , cancel_(cancel)
    {
    }

    Result<StreamProgress> run()
    {
        auto options = optionsFor();
        if (!options) {
            return std::unexpected(options.error());
        }
        if (options->projection.isEmpty()) {
            for (const QString &name : query_.fields) {
                wanted_.insert(name.toUtf8());
            }
        }
        if (format_ == StreamFormat::Csv) {
            if (const auto headed = writeHeader(*options); !headed) {
                return std::unexpected(headed.error());
            }
        }
        const auto read = readAhead(*context_.connection, query_.source.name, *options, doing(), cancel_,
                                    [this](QByteArrayView bson) { return take(bson); });
        const auto rest = read ? flush() : read;
        if (!rest) {
            return std::unexpected(rest.error());
        }
        if (report_) {
            report_(progress_);
        }
        return cancel_.isCancelled() ? Result<StreamProgress>(failure(cancelled())) : progress_;
    }

private:
    [[nodiscard]] Doing doing() const
    {
        return {Words::tr("The records of “%1” could not be written out.").arg(query_.source.name),
                query_.source.name};
    }

    [[nodiscard]] Result<FindOptions> optionsFor() const
    {
        const auto filter = filterFor(query_.conditions);
        const auto order = Order::of(query_);
        if (!filter || !order) {
            return std::unexpected(filter ? order.error() : filter.error());
        }
        FindOptions options;
        options.filter = *filter;
        options.sort = query_.sort.isEmpty() ? Document() : order->sort(false);
        options.batchSize = documentsOfBatch;
        // A projection reaches plain names only, and otherwise just saves the way of what is not written.
        if (!query_.fields.isEmpty() && std::ranges::all_of(query_.fields, isPlainName)) {
            for (const QString &name : query_.fields) {
                options.projection.append({name, Value(1)});
            }
            if (!query_.fields.contains(u"_id"_s)) {
                options.projection.append({u"_id"_s, Value(0)});
            }
        }
        return options;
    }

    /// The columns of all documents: those that were asked for, otherwise every name that one of them has.
    Result<void> writeHeader(const FindOptions &options)
    {
        for (const QString &name : query_.fields) {
            columns_.append(name.toUtf8());
        }
        if (columns_.isEmpty()) {
            const auto read = context_.connection->find(
                query_.source.name, options, doing(), cancel_, [this](QByteArrayView bson) -> Result<bool> {
                    BsonReader reader(bson);
                    BsonElement element;
                    while (reader.next(element)) {
                        const QByteArray name =
                            QByteArray::fromRawData(element.name.data(), element.name.size());
                        if (!columnNumbers_.contains(name)) {
                            columnNumbers_.insert(element.name.toByteArray(), columns_.size());
                            columns_.append(element.name.toByteArray());
                        }
                    }
                    return true;
                });
            if (!read) {
                return read;
            }
        }
        for (qsizetype column = 0; column < columns_.size(); ++column) {
            columnNumbers_.insert(columns_[column], column);
            if (column > 0) {
                out_.append(',');
            }
            appendCsvText(out_, columns_[column]);
        }
        out_.append('\n');
        return {};
    }

    Result<bool> take(QByteArrayView bson)
    {
        const bool whole = format_ == StreamFormat::Csv ? appendRow(bson) : appendLine(bson);
        if (!whole) {
            return failure(
                {.kind = Error::Kind::InvalidInput,
                 .what = doing().what,
                 .why = Words::tr("The record number %1 is not valid BSON.").arg(progress_.records + 1),
                 .remedy = Words::tr("Ask the server's administrator to validate the collection."),
                 .entity = query_.source.name});
        }
        out_.append('\n');
        ++progress_.records;
        if (report_ && progress_.records % recordsBetweenReports == 0) {
            report_(progress_);
        }
        if (out_.size() >= chunkBytes) {
            if (const auto written = flush(); !written) {
                return std::unexpected(written.error());
            }
        }
        return true;
    }

    bool appendLine(QByteArrayView bson)
    {
        const ExtendedJsonMode mode =
            format_ == StreamFormat::JsonLines ? ExtendedJsonMode::Relaxed : ExtendedJsonMode::Canonical;
        return wanted_.isEmpty() ? appendJson(out_, bson, mode) : appendJsonOf(out_, bson, wanted_, mode);
    }

    bool appendRow(QByteArrayView bson)
    {
        QList<BsonElement> cells(columns_.size());
        QList<bool> present(columns_.size(), false);
        BsonReader reader(bson);
        BsonElement element;
        while (reader.next(element)) {
            const QByteArray name = QByteArray::fromRawData(element.name.data(), element.name.size());
            if (const auto column = columnNumbers_.constFind(name);
                column != columnNumbers_.cend() && !present[*column]) {
                cells[*column] = element;
                present[*column] = true;
            }
        }
        for (qsizetype column = 0; column < cells.size(); ++column) {
            if (column > 0) {
                out_.append(',');
            }
            if (present[column] && !appendCsvCell(out_, cells[column])) {
                return false;
            }
        }
        return !reader.isBroken();
    }

    Result<void> flush()
    {
        progress_.bytes += out_.size();
        const auto written = sink_.write(out_.view());
        out_.clear();
        return written;
    }

    SessionContext &context_;
    const Query &query_;
    const StreamFormat format_;
    ByteSink &sink_;
    const std::function<void(const StreamProgress &)> &report_;
    const CancelToken &cancel_;
    ByteBuffer out_;
    StreamProgress progress_;
    QSet<QByteArray> wanted_; ///< top-level names, where the server could not be told of them
    QByteArrayList columns_;
    QHash<QByteArray, qsizetype> columnNumbers_;
};

} // namespace

Result<StreamProgress> streamRecords(SessionContext &context, const Query &query, StreamFormat format,
                                     ByteSink &sink,
                                     const std::function<void(const StreamProgress &)> &progress,
                                     const CancelToken &cancel)
{
    return Streamer(context, query, format, sink, progress, cancel).run();
}

} // namespace registrar::mongodb
