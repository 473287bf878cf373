// SPDX-License-Identifier: GPL-3.0-or-later
// All records of an entity as a table: going to one record by its key.
#include "models/records/records_model.h"
#include "repository/answer.h"

namespace registrar
{

int RecordsModel::rowOf(const RecordKey &key) const
{
    const std::optional<int> row = rows_.rowOf(key);
    return row ? *row + addedCount() : -1;
}

void RecordsModel::findRecord(const RecordKey &key)
{
    searchCancel_.cancel();
    searchCancel_ = CancelSource();
    searched_ = key;
    ++search_;
    if (rows_.rowOf(key)) {
        tellFound(key);
        return;
    }
    Q_EMIT stateChanged();
    whenAnswered(repository_->record(entity_.source, key, searchCancel_.token()), this,
                 [this, key, search = search_](const Result<Record> &record) {
                     if (search != search_ || searched_ != key)
                         return;
                     if (record) {
                         searched_ = record->key; // the same number may have been asked for as another type
                         placeRecord(*record);
                         return;
                     }
                     searched_.clear();
                     Q_EMIT stateChanged();
                     if (record.error().kind != Error::Kind::Cancelled)
                         Q_EMIT recordMissing(key, record.error());
                 });
}

void RecordsModel::stopFinding()
{
    searchCancel_.cancel();
    searched_.clear();
}

/// Where about it stands is asked of the store's statistics; what is read around it puts the rows right.
void RecordsModel::placeRecord(const Record &record)
{
    const QStringList keyFields = description_ ? description_->keyFields : entity_.key;
    if (rows_.rowOf(record.key) || keyFields.isEmpty()) {
        tellFound(record.key);
        return;
    }
    Query before{.source = entity_.source};
    before.conditions = {{{keyFields.first()}, Operator::LessThan, {record.key.first()}, true}};
    whenAnswered(repository_->estimate(before, searchCancel_.token()), this,
                 [this, record, search = search_](const Result<Total> &rank) {
                     if (search == search_ && searched_ == record.key)
                         beginAt(record, rank ? rank->records : 0);
                 });
}

void RecordsModel::beginAt(const Record &record, qint64 rank)
{
    const RecordKey key = record.key;
    const bool filtered = !query_.conditions.isEmpty();
    query_.conditions.clear();
    query_.sort.clear();
    renewQuery();
    searched_ = key;
    if (filtered)
        total_ = {-1, false};
    // A row stays free on each side, since the place is a guess.
    const qint64 rows = std::min<qint64>(std::max(total_.records, rank + 2), RecordRows::maximumRows);
    rows_.setTotal(rows);
    fetcher_.setQuery(query_, static_cast<int>(std::clamp<qint64>(rank, 1, rows - 1)),
                      {Position::Kind::From, key, {}});
    connect(
        &fetcher_, &RecordFetcher::answered, this,
        [this, key, generation = generation_] {
            if (generation == generation_)
                tellFound(key);
        },
        static_cast<Qt::ConnectionType>(Qt::AutoConnection | Qt::SingleShotConnection));
    estimate();
    Q_EMIT totalChanged();
    Q_EMIT stateChanged();
    Q_EMIT sortChanged();
}

void RecordsModel::tellFound(const RecordKey &key)
{
    if (searched_ != key)
        return;
    searched_.clear();
    Q_EMIT stateChanged();
    if (const std::optional<int> row = rows_.rowOf(key))
        Q_EMIT recordFound(*row + addedCount());
    else
        Q_EMIT recordMissing(key, {.kind = Error::Kind::NotFound,
                                   .what = tr("The record is not there any more."),
                                   .why = {},
                                   .remedy = {}});
}

} // namespace registrar
