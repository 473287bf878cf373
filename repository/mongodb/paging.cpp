// SPDX-License-Identifier: GPL-3.0-or-later
// Reads pages and single records.
#include "repository/mongodb/paging.h"

#include "repository/mongodb/bson_codec.h"
#include "repository/mongodb/field_names.h"
#include "repository/mongodb/filter.h"
#include "repository/mongodb/leading_range.h"
#include "repository/mongodb/order.h"
#include "repository/mongodb/type_order.h"
#include "repository/mongodb/words.h"

#include <algorithm>

namespace registrar::mongodb
{

using namespace Qt::StringLiterals;

namespace
{

/// A page of large documents ends before its limit rather than fill the memory.
constexpr qint64 mostPageBytes = 64LL * 1024 * 1024;

/// Reads the records behind a place, part by part, until there are enough.
class PageReader
{
public:
    PageReader(SessionContext &context, const Query &query, const Order &order, const CancelToken &cancel)
        : context_(context)
        , query_(query)
        , order_(order)
        , cancel_(cancel)
    {
    }

    Result<Page> read(const Position &position)
    {
        const bool backward = position.isBackward();
        const auto conditions = filterFor(query_.conditions);
        if (!conditions) {
            return std::unexpected(conditions.error());
        }
        const auto done = readFrom(position, *conditions, backward);
        if (!done) {
            return std::unexpected(done.error());
        }
        return pageOf(position, backward);
    }

private:
    Result<void> readFrom(const Position &position, const Document &conditions, bool backward)
    {
        const bool atEdge = position.kind == Position::Kind::Start || position.kind == Position::Kind::End;
        const bool inclusive = position.kind == Position::Kind::From;
        if (!atEdge) { // first: this also judges the place
            const auto within = order_.behindWithinFirst(position.values, backward, inclusive);
            if (!within) {
                return std::unexpected(within.error());
            }
            if (const auto done = readParts(*within, conditions, backward); !done || more_) {
                return done;
            }
        }
        auto range = LeadingRange::of(context_, query_, order_, position, cancel_);
        if (!range) {
            return std::unexpected(range.error());
        }
        if (!*range) {
            return atEdge ? readParts({{}}, conditions, backward)
                          : readBehindFirst(position.values, conditions, backward);
        }
        for (QList<Document> parts = (*range)->next(); !parts.isEmpty() && !more_; parts = (*range)->next()) {
            if (const auto done = readParts(parts, conditions, backward); !done) {
                return done;
            }
        }
        return {};
    }

    /// FerretDB looks through the whole collection for the types that sort behind the keys' usual one, so it
    /// is asked for them only where the last key tells that there are any.
    Result<void> readBehindFirst(const QList<Value> &place, const Document &conditions, bool backward)
    {
        QList<Document> parts = order_.behindFirst(place, backward);
        if (!context_.isFerretDb() || order_.dotted(0) != u"_id" || parts.size() < 2) {
            return readParts(parts, conditions, backward);
        }
        if (const auto done = readParts({parts.takeFirst()}, conditions, backward); !done || more_) {
            return done;
        }
        const auto last = extremeKey(context_, query_.source.name, order_.sort(!backward), cancel_);
        if (!last) {
            return std::unexpected(last.error());
        }
        return *last && hasLaterType(place.first(), **last) ? readParts(parts, conditions, backward)
                                                            : Result<void>();
    }

    Result<void> readParts(const QList<Document> &parts, const Document &conditions, bool backward)
    {
        for (const Document &part : parts) {
            FindOptions options;
            options.filter = bothOf(conditions, part);
            options.sort = order_.sort(backward);
            options.projection = projection();
            options.limit = query_.limit + 1 - page_.records.size();
            const Doing doing{Words::tr("The records of “%1” could not be read.").arg(query_.source.name),
                              query_.source.name};
            const auto read = context_.connection->find(query_.source.name, options, doing, cancel_,
                                                        [this](QByteArrayView bson) { return take(bson); });
            if (!read) {
                return read;
            }
            if (more_) {
                return {};
            }
        }
        return {};
    }

    /// The first record too many only tells that there are more.
    Result<bool> take(QByteArrayView bson)
    {
        if (page_.records.size() >= query_.limit || (bytes_ > 0 && bytes_ + bson.size() > mostPageBytes)) {
            more_ = true;
            return false;
        }
        auto record = recordFrom(bson);
        if (!record) {
            return std::unexpected(record.error());
        }
        if (const QString field = order_.arrayField(record->fields); !field.isEmpty()) {
            context_.arrayFields[query_.source.name].insert(field);
            return failure(arrayRefusal(field, query_.source.name));
        }
        bytes_ += bson.size();
        places_.append(order_.placeOf(record->fields));
        page_.records.append(std::move(*record));
        return true;
    }

    /// Only what was asked for, the key and the sort fields. Names that a projection cannot tell leave
    /// everything in.
    [[nodiscard]] Document projection() const
    {
        Document projection;
        QStringList names = query_.fields;
        if (names.isEmpty()) {
            return projection;
        }
        names.append(u"_id"_s);
        for (const SortKey &key : order_.keys()) {
            names.append(key.field.first());
        }
        names.removeDuplicates();
        for (const QString &name : std::as_const(names)) {
            if (!isPlainName(name)) {
                return {};
            }
            projection.append({name, Value(1)});
        }
        return projection;
    }

    Page pageOf(const Position &position, bool backward)
    {
        if (backward) {
            std::ranges::reverse(page_.records);
            std::ranges::reverse(places_);
        }
        page_.atStart = backward ? !more_ : position.kind == Position::Kind::Start;
        page_.atEnd = backward ? position.kind == Position::Kind::End : !more_;
        if (places_.isEmpty()) { // nothing there: the place stays what it was
            page_.before = {position.kind == Position::Kind::Start ? Position::Kind::Start
                                                                   : Position::Kind::Before,
                            position.values,
                            {}};
            page_.after = {position.kind == Position::Kind::End ? Position::Kind::End : Position::Kind::From,
                           position.values,
                           {}};
            if (position.values.isEmpty()) {
                page_.before = Position::end();
                page_.after = Position::start();
            }
            return std::move(page_);
        }
        page_.before = {Position::Kind::Before, places_.first(), {}};
        page_.after = {Position::Kind::After, places_.last(), {}};
        return std::move(page_);
    }

    SessionContext &context_;
    const Query &query_;
    const Order &order_;
    const CancelToken &cancel_;
    Page page_;
    QList<QList<Value>> places_;
    qint64 bytes_ = 0;
    bool more_ = false;
};

} // namespace

Result<Record> recordFrom(QByteArrayView bson)
{
    auto fields = documentFromBson(bson);
    if (!fields) {
        return std::unexpected(fields.error());
    }
    Record record;
    record.key = {fieldOf(*fields, u"_id"_s)};
    record.fields = std::move(*fields);
    record.sizeBytes = bson.size();
    return record;
}

Result<Page> readPage(SessionContext &context, const Query &query, const Position &position,
                      const CancelToken &cancel)
{
    const auto order = Order::of(query);
    if (!order) {
        return std::unexpected(order.error());
    }
    const QSet<QString> arrays = context.arrayFields.value(query.source.name);
    for (qsizetype index = 0; index < order->keys().size(); ++index) {
        if (arrays.contains(order->dotted(index))) {
            return failure(arrayRefusal(order->dotted(index), query.source.name));
        }
    }
    return PageReader(context, query, *order, cancel).read(position);
}

Result<std::optional<Value>> extremeKey(SessionContext &context, const QString &collection,
                                        const Document &sort, const CancelToken &cancel)
{
    FindOptions options;
    options.sort = sort;
    options.projection = {{u"_id"_s, Value(1)}};
    options.limit = 1;
    std::optional<Value> key;
    const Doing doing{Words::tr("The records of “%1” could not be read.").arg(collection), collection};
    const auto read = context.connection->find(collection, options, doing, cancel,
                                               [&](QByteArrayView bson) -> Result<bool> {
                                                   key = valueFromBson(bson, "_id").value_or(Value());
                                                   return true;
                                               });
    return read ? Result<std::optional<Value>>(key) : std::unexpected(read.error());
}

Document keyFilter(const Value &id)
{
    return {{u"_id"_s, Value(Document{{u"$eq"_s, id}})}};
}

Result<Record> readRecord(SessionContext &context, const EntitySource &source, const RecordKey &key,
                          const CancelToken &cancel)
{
    const Doing doing{Words::tr("The record could not be read."), source.name};
    std::optional<Record> found;
    if (key.size() == 1) {
        FindOptions options;
        options.filter = keyFilter(key.first());
        options.limit = 2; // 1 and 1.0 are the same key to the server, so there is never a second one
        const auto read = context.connection->find(source.name, options, doing, cancel,
                                                   [&](QByteArrayView bson) -> Result<bool> {
                                                       auto record = recordFrom(bson);
                                                       if (!record) {
                                                           return std::unexpected(record.error());
                                                       }
                                                       found = std::move(*record);
                                                       return false;
                                                   });
        if (!read) {
            return std::unexpected(read.error());
        }
    }
    if (found) {
        return *found;
    }
    return failure({.kind = Error::Kind::NotFound,
                    .what = Words::tr("The record is not there."),
                    .why = Words::tr("The collection “%1” has no document with that _id.").arg(source.name),
                    .remedy = Words::tr("Somebody may have deleted it; read the page again."),
                    .entity = source.name});
}

} // namespace registrar::mongodb
