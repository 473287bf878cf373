// SPDX-License-Identifier: GPL-3.0-or-later
// All records of an entity as a table: telling where one is, and going back there.
#include "models/records/records_model.h"

#include <algorithm>

namespace registrar
{

namespace
{

/// So near to the start that reading from there costs no more.
constexpr int nearStart = 30;
/// Rows that are read again, at most, to come to a place that has no position of its own.
constexpr int longestWay = 200;

} // namespace

/// What a position is made of: the sort fields' values, then the key's. Nothing where they do not name one.
std::optional<Position> RecordsModel::positionOf(const Record &record) const
{
    const bool keyed = description_ && (description_->keyKind == KeyKind::PrimaryKey ||
                                        description_->keyKind == KeyKind::UniqueIndex);
    if (!keyed || record.key.size() != description_->keyFields.size())
        return std::nullopt;
    Position position{Position::Kind::From, {}, {}};
    QStringList placed;
    for (const SortKey &sort : query_.sort) {
        const Value value = sort.field.size() == 1 ? fieldOf(record.fields, sort.field.first()) : Value();
        if (value.isAbsent()) // stores have their own ways of ordering what is not there
            return std::nullopt;
        position.values.append(value);
        placed.append(sort.field.first());
    }
    for (qsizetype part = 0; part < record.key.size(); ++part) {
        if (!placed.contains(description_->keyFields.at(part)))
            position.values.append(record.key.at(part));
    }
    return position;
}

RowsPlace RecordsModel::placeOf(int row) const
{
    const int stored = std::max(row - addedCount(), 0);
    RowsPlace place{.row = stored, .ahead = 0, .rows = rows_.rowCount(), .position = {}, .key = {}};
    const Record *record = rows_.at(stored);
    if (record)
        place.key = record->key;
    if (stored < nearStart)
        return place;
    place.position = record ? positionOf(*record) : std::nullopt;
    if (place.position)
        return place;
    const auto mark = rows_.cache().bookmarkBefore(stored);
    if (mark && stored - mark->row <= longestWay) {
        place.row = mark->row;
        place.ahead = stored - mark->row;
        place.position = mark->edge;
    }
    return place;
}

void RecordsModel::restore(const QList<Condition> &conditions, const QList<SortKey> &sort,
                           const RowsPlace &place)
{
    query_.conditions = conditions;
    query_.sort = sort;
    renewQuery();
    total_ = {-1, false};
    if (place.position && place.row > 0) {
        // A row stays free on each side, since records may have come and gone.
        rows_.setTotal(std::clamp(std::max(place.rows, place.row + 2), 0, RecordRows::maximumRows));
        fetcher_.setQuery(query_, place.row, *place.position);
    } else {
        fetcher_.setQuery(query_);
    }
    connect(
        &fetcher_, &RecordFetcher::answered, this,
        [this, generation = generation_] {
            if (generation == generation_)
                Q_EMIT restored();
        },
        static_cast<Qt::ConnectionType>(Qt::AutoConnection | Qt::SingleShotConnection));
    // What the place was made of may have changed: then the beginning has to do.
    connect(
        &fetcher_, &RecordFetcher::failed, this,
        [this, generation = generation_](const Error &error) {
            if (generation == generation_ && !fetcher_.hasAnswered() &&
                error.kind != Error::Kind::ConnectionLost) {
                rows_.reset();
                fetcher_.setQuery(query_);
            }
        },
        static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
    estimate();
    if (!description_)
        describe();
    Q_EMIT totalChanged();
    Q_EMIT stateChanged();
    Q_EMIT sortChanged();
}

} // namespace registrar
