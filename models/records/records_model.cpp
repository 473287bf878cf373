// SPDX-License-Identifier: GPL-3.0-or-later
// All records of an entity as a table, at flat memory: asking the store, and keeping the rows true.
#include "models/records/records_model.h"

#include "models/connections/capability_words.h"
#include "models/records/new_record.h"
#include "models/records/ordered_rows.h"
#include "repository/answer.h"
#include "repository/cut_pages.h"

#include <QLocale>

namespace registrar
{

namespace
{

/// Whether trying again helps once the store is connected. A time that was too long may also have been the
/// statement's own, so that alone asks for a connection that has come back.
bool isOfConnection(const std::optional<Error> &error, bool isBack)
{
    if (!error)
        return false;
    const Error::Kind kind = error->kind;
    return kind == Error::Kind::ConnectionLost || kind == Error::Kind::ConnectionRefused ||
           kind == Error::Kind::HostNotFound || (kind == Error::Kind::Timeout && isBack);
}

} // namespace

RecordsModel::RecordsModel(std::shared_ptr<Repository> repository, BlueprintEntity entity,
                           std::shared_ptr<StagedChanges> changes, QObject *parent)
    : QAbstractTableModel(parent)
    , repository_(std::move(repository))
    , entity_(std::move(entity))
    , changes_(std::move(changes))
    , columns_(recordColumns(entity_, nullptr))
    , added_(changes_->added(entity_.source))
    , fetcher_(repository_, rows_)
{
    query_.source = entity_.source;
    query_.sort = entity_.defaultSort;
    for (const RecordColumn &column : std::as_const(columns_))
        columnNames_.insert(column.name);
    connect(&fetcher_, &RecordFetcher::pageAboutToBePlaced, this, &RecordsModel::findColumns);
    connect(&fetcher_, &RecordFetcher::loadingChanged, this, &RecordsModel::stateChanged);
    connect(&fetcher_, &RecordFetcher::answered, this, [this] {
        Q_EMIT stateChanged();
        Q_EMIT totalChanged();
    });
    connect(&fetcher_, &RecordFetcher::failed, this, [this] {
        if (rowCount() > 0 && columnCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT stateChanged();
    });
    connect(changes_.get(), &StagedChanges::addedChanged, this, &RecordsModel::followAdded);
    connect(changes_.get(), &StagedChanges::recordChanged, this, &RecordsModel::followRecord);
    connect(changes_.get(), &StagedChanges::taken, this, &RecordsModel::showApplied);
    connect(changes_.get(), &StagedChanges::manyChanged, this, [this] { touchRow(-1); });
    const bool connected = repository_->state().kind == ConnectionState::Kind::Connected;
    const auto follow = [this, refusal = editRefusal(),
                         wasConnected = connected](const ConnectionState &state) mutable {
        const bool isConnected = state.kind == ConnectionState::Kind::Connected;
        const bool isBack = !std::exchange(wasConnected, isConnected) && isConnected;
        if (isConnected && isOfConnection(fetcher_.error(), isBack))
            retry();
        else if (isConnected && isOfConnection(descriptionError_, isBack))
            describe();
        if (const QString now = editRefusal(); now != refusal) { // it was unlocked, or locked
            refusal = now;
            Q_EMIT stateChanged();
        }
    };
    connect(repository_.get(), &Repository::stateChanged, this, follow);
}

RecordsModel::~RecordsModel()
{
    cancel_.cancel();
    countCancel_.cancel();
    searchCancel_.cancel();
}

void RecordsModel::start()
{
    describe();
    beginQuery();
}

void RecordsModel::reload()
{
    rows_.forget();
    fetcher_.restart();
    describe();
    estimate();
}

void RecordsModel::retry()
{
    if (!description_)
        describe();
    if (total_.records < 0)
        estimate();
    fetcher_.retry();
    touchRow(-1);
    Q_EMIT stateChanged();
}

void RecordsModel::stop()
{
    if (!isReading())
        return;
    searched_.clear();
    searchCancel_.cancel();
    cancel_.cancel(); // the description and the estimate stand before the page in the store's line
    cancel_ = CancelSource();
    fetcher_.stop();
    touchRow(-1);
    Q_EMIT stateChanged();
}

void RecordsModel::readOn()
{
    if (!description_)
        describe();
    if (total_.records < 0)
        estimate();
    fetcher_.resume();
    touchRow(-1);
    Q_EMIT stateChanged();
}

void RecordsModel::setViewport(int first, int last)
{
    const int added = addedCount();
    fetcher_.setViewport(std::max(first - added, 0), std::max(last - added, 0));
}

void RecordsModel::describe()
{
    whenAnswered(repository_->describe(entity_.source, cancel_.token()), this,
                 [this](const Result<EntityDescription> &description) {
                     if (description)
                         takeDescription(*description);
                     else if (description.error().kind != Error::Kind::Cancelled)
                         takeDescriptionError(description.error());
                 });
}

/// What the blueprint says may be out of date: nothing is edited by it alone.
void RecordsModel::takeDescriptionError(const Error &error)
{
    if (description_)
        return; // an earlier one is of more use than none
    descriptionError_ = error;
    Q_EMIT described();
    Q_EMIT stateChanged();
}

void RecordsModel::estimate()
{
    whenAnswered(repository_->estimate(query_, cancel_.token()), this,
                 [this, generation = generation_](const Result<Total> &total) {
                     if (generation != generation_ || !total || total->records < 0)
                         return;
                     total_ = *total;
                     if (!rows_.knowsBothEnds())
                         rows_.setTotal(total->records);
                     Q_EMIT totalChanged();
                 });
}

void RecordsModel::renewQuery()
{
    ++generation_;
    cancel_.cancel();
    cancel_ = CancelSource();
    cancelCount();
    searched_.clear();
    searchCancel_.cancel();
    rows_.reset();
}

void RecordsModel::beginQuery()
{
    const RecordKey searched = searched_; // a search outlives, say, a sort that is restored meanwhile
    renewQuery();
    total_ = {-1, false};
    fetcher_.setQuery(query_);
    estimate();
    if (!description_)
        describe();
    Q_EMIT totalChanged();
    Q_EMIT stateChanged();
    if (!searched.isEmpty())
        findRecord(searched);
}

void RecordsModel::setConditions(const QList<Condition> &conditions)
{
    if (conditions == query_.conditions)
        return;
    query_.conditions = conditions;
    searched_.clear(); // a filter is asked for after it
    beginQuery();
}

void RecordsModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0)
        setSort({});
    else if (column < columns_.size())
        setSort({{{columns_.at(column).name}, order == Qt::DescendingOrder}});
}

void RecordsModel::setSort(const QList<SortKey> &sort, bool evenIfSlow)
{
    if (sort == query_.sort) {
        Q_EMIT sortChanged();
        return;
    }
    const ConnectionState state = repository_->state();
    if (!sort.isEmpty() && state.server && !state.server->can(Capability::Kind::Sort)) {
        Q_EMIT sortRefused(capabilityRefusal(state.server->capability(Capability::Kind::Sort)));
        return;
    }
    for (const SortKey &key : sort) {
        const int column = columnOf(key.field.value(0));
        const QString refusal = column < 0 ? QString() : columns_.at(column).sortRefusal();
        if (!refusal.isEmpty()) {
            Q_EMIT sortRefused(refusal);
            return;
        }
    }
    const bool small = total_.records >= 0 && total_.records < largeEntity;
    if (sort.isEmpty() || evenIfSlow || small || !hasAnswered()) {
        runSort(sort);
        return;
    }
    Query query = query_;
    query.sort = sort;
    whenAnswered(repository_->cost(query, cancel_.token()), this,
                 [this, sort, generation = generation_](const Result<QueryCost> &cost) {
                     if (generation != generation_)
                         return;
                     if (cost && cost->sort.indexed)
                         runSort(sort);
                     else if (cost || cost.error().kind != Error::Kind::Cancelled)
                         Q_EMIT sortNeedsConsent(sort, sortWarning(cost));
                 });
}

QString RecordsModel::sortWarning(const Result<QueryCost> &cost) const
{
    if (cost && !cost->sort.note.isEmpty())
        return cost->sort.note;
    const QString reading =
        total_.records < 0
            ? tr("The store may read every record for it.")
            : tr("The store may read about %1 records for it.").arg(QLocale().toString(total_.records));
    return cost ? tr("No index serves this order.") + u' ' + reading
                : tr("Whether an index serves this order could not be told.") + u' ' + reading;
}

void RecordsModel::runSort(const QList<SortKey> &sort)
{
    query_.sort = sort;
    beginQuery();
    Q_EMIT sortChanged();
}

Total RecordsModel::total() const
{
    if (rows_.knowsBothEnds() && !rows_.cache().firstMissing(0, rows_.rowCount() - 1))
        return {rows_.rowCount(), true};
    return total_;
}

void RecordsModel::countExactly()
{
    if (counting_)
        return;
    counting_ = true;
    ++count_;
    countCancel_ = CancelSource();
    Q_EMIT totalChanged();
    whenAnswered(repository_->count(query_, countCancel_.token()), this,
                 [this, generation = generation_, count = count_](const Result<Total> &total) {
                     if (generation != generation_ || !counting_ || count != count_)
                         return;
                     counting_ = false;
                     if (total) {
                         total_ = {total->records, true};
                         rows_.setTotal(total->records);
                     } else if (total.error().kind != Error::Kind::Cancelled) {
                         Q_EMIT countFailed(total.error());
                     }
                     Q_EMIT totalChanged();
                 });
}

void RecordsModel::cancelCount()
{
    if (!counting_)
        return;
    counting_ = false;
    countCancel_.cancel();
    Q_EMIT totalChanged();
}

void RecordsModel::setTimeZone(const QTimeZone &zone)
{
    zone_ = zone;
    if (columnCount() > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    touchRow(-1);
}

void RecordsModel::showApplied(const QList<AppliedChange> &applied)
{
    bool added = false;
    for (const AppliedChange &change : applied) {
        if (change.source != entity_.source)
            continue;
        added |= change.kind == Change::Kind::Add;
        const std::optional<int> row = rows_.rowOf(change.key);
        if (change.kind == Change::Kind::Delete && total_.records > 0)
            --total_.records;
        if (!row || change.kind == Change::Kind::Add)
            continue;
        if (change.kind == Change::Kind::Delete)
            rows_.removeRow(*row);
        else if (change.now)
            rows_.replace(*row, *change.now);
    }
    if (added)
        reload(); // only the store knows where they stand in its order
    Q_EMIT totalChanged();
}

void RecordsModel::followAdded(const EntitySource &source)
{
    if (source != entity_.source)
        return;
    followOrdered([this]() -> const QList<quint64> & { return added_; }, changes_->added(source),
                  [this](int first, int last) {
                      beginRemoveRows({}, first, last);
                      added_.remove(first, last - first + 1);
                      endRemoveRows();
                  },
                  [this](int row, const QList<quint64> &ids) {
                      beginInsertRows({}, row, row + static_cast<int>(ids.size()) - 1);
                      added_.insert(row, ids.size(), 0);
                      std::ranges::copy(ids, added_.begin() + row);
                      endInsertRows();
                  });
}

void RecordsModel::followRecord(quint64 id, const EntitySource &source, const RecordKey &key)
{
    if (source != entity_.source)
        return;
    const auto position = added_.indexOf(id);
    if (position >= 0)
        touchRow(static_cast<int>(position));
    else if (const std::optional<int> row = rows_.rowOf(key))
        touchRow(*row + addedCount());
}

void RecordsModel::touchRow(int row)
{
    if (rowCount() == 0 || columnCount() == 0)
        return;
    const int first = row < 0 ? 0 : row;
    const int last = row < 0 ? rowCount() - 1 : row;
    Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Vertical, first, last);
}

void RecordsModel::rowsAboutToBeInserted(int first, int last)
{
    beginInsertRows({}, first + addedCount(), last + addedCount());
    fetcher_.followInserted(first, last - first + 1);
}

void RecordsModel::rowsInserted()
{
    endInsertRows();
}

void RecordsModel::rowsAboutToBeRemoved(int first, int last)
{
    beginRemoveRows({}, first + addedCount(), last + addedCount());
    fetcher_.followRemoved(first, last - first + 1);
}

void RecordsModel::rowsRemoved()
{
    endRemoveRows();
}

void RecordsModel::rowsLoaded(int first, int last)
{
    if (columnCount() == 0)
        return;
    Q_EMIT dataChanged(index(first + addedCount(), 0), index(last + addedCount(), columnCount() - 1));
}

int RecordsModel::stageAdd()
{
    return rowOf(changes_->add(entity_.source, newRecord(entity_)));
}

int RecordsModel::stageDuplicate(int row)
{
    const Document fields = document(row);
    if (fields.isEmpty() || hasCutValues(fields))
        return -1;
    return rowOf(changes_->add(
        entity_.source, duplicateOf(fields, entity_, columns_, description_ ? &*description_ : nullptr)));
}

} // namespace registrar
