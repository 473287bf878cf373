// SPDX-License-Identifier: GPL-3.0-or-later
// The conditions of a filter bar: typed, checked before they are run, each told whether an index serves it.
#include "models/records/filter_model.h"

#include "repository/answer.h"
#include "repository/blueprint/secret_values.h"
#include "repository/native_filter.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

constexpr qint64 cheapRead = 10'000; ///< records that are read in no time, index or not

} // namespace

FilterModel::FilterModel(std::shared_ptr<Repository> repository, Query base, QObject *parent)
    : QAbstractListModel(parent)
    , repository_(std::move(repository))
    , base_(std::move(base))
{
    costTimer_.setSingleShot(true);
    costTimer_.setInterval(200);
    connect(&costTimer_, &QTimer::timeout, this, &FilterModel::askCost);
}

FilterModel::~FilterModel()
{
    cancel_.cancel();
    probe_.cancel();
}

int FilterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(entries_.size());
}

QVariant FilterModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = entries_.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(entry.condition);
    case IndexedRole:
        return entry.servedBy ? QVariant(entry.servedBy->indexed) : QVariant();
    case NoteRole:
    case Qt::ToolTipRole:
        if (!entry.servedBy)
            return tr("Not known yet whether an index serves this condition.");
        if (entry.servedBy->indexed && entry.servedBy->note.isEmpty())
            return tr("Served by the index %1.").arg(entry.servedBy->index);
        return entry.servedBy->note.isEmpty() ? tr("No index serves this condition.") : entry.servedBy->note;
    default:
        return {};
    }
}

void FilterModel::setTimeZone(const QTimeZone &zone)
{
    zone_ = zone;
    if (!entries_.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void FilterModel::setColumns(const QList<RecordColumn> &columns)
{
    titles_.clear();
    secrets_.clear();
    for (const RecordColumn &column : columns) {
        titles_.insert(column.name, column.title());
        if (holdsSecret(column.field))
            secrets_.insert(column.name, column.field);
    }
    if (!entries_.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void FilterModel::setSort(const QList<SortKey> &sort)
{
    base_.sort = sort;
}

void FilterModel::add(const Condition &condition)
{
    beginInsertRows({}, rowCount(), rowCount());
    entries_.append({condition, {}});
    endInsertRows();
    change();
}

void FilterModel::addOrReplace(const Condition &condition)
{
    const auto found = std::ranges::find_if(entries_, [&condition](const Entry &entry) {
        return entry.condition.field == condition.field && entry.condition.op == condition.op &&
               (condition.op != Operator::NotEquals || entry.condition.operands == condition.operands) &&
               (condition.op != Operator::ArrayContains || entry.condition.operands == condition.operands);
    });
    if (found == entries_.end())
        add(condition);
    else
        replace(static_cast<int>(found - entries_.begin()), condition);
}

void FilterModel::replace(int row, const Condition &condition)
{
    entries_[row] = {condition, {}};
    Q_EMIT dataChanged(index(row), index(row));
    change();
}

void FilterModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    entries_.removeAt(row);
    endRemoveRows();
    change();
}

void FilterModel::clear()
{
    if (entries_.isEmpty())
        return;
    beginRemoveRows({}, 0, rowCount() - 1);
    entries_.clear();
    endRemoveRows();
    change();
}

void FilterModel::setConditions(const QList<Condition> &conditions)
{
    if (conditions == this->conditions())
        return;
    beginResetModel();
    entries_.clear();
    for (const Condition &condition : conditions)
        entries_.append({condition, {}});
    endResetModel();
    change();
}

QList<Condition> FilterModel::conditions() const
{
    QList<Condition> conditions;
    for (const Entry &entry : entries_)
        conditions.append(entry.condition);
    return conditions;
}

QString FilterModel::text(const Condition &condition) const
{
    Condition shown = condition;
    if (const auto field = secrets_.find(condition.field.value(0)); field != secrets_.end()) {
        for (Value &operand : shown.operands)
            operand = withoutSecrets(*field, condition.field.mid(1), operand);
    }
    const QString text = conditionText(shown, titles_.value(condition.field.value(0)), zone_);
    return condition.op == Operator::Native ? nativeFilterTitle(repository_->kind()) + u' ' + text : text;
}

QString FilterModel::costNote() const
{
    if (estimatedRead_ >= 0 && estimatedRead_ < cheapRead)
        return {};
    QStringList notes;
    for (const Entry &entry : entries_) {
        if (!entry.servedBy || entry.servedBy->indexed)
            continue;
        const QString note =
            entry.servedBy->note.isEmpty() ? tr("No index serves this condition.") : entry.servedBy->note;
        //: a condition of the filter, and what it costs
        notes.append(tr("%1: %2").arg(text(entry.condition), note));
    }
    const bool someServed = notes.size() < entries_.size();
    return someServed ? QString() : notes.join(u'\n'); // one index narrows enough
}

void FilterModel::probe(const Condition &condition, int row)
{
    stopProbing();
    probe_ = CancelSource();
    Query query = base_;
    query.conditions = conditions();
    if (row >= 0 && row < query.conditions.size())
        query.conditions.removeAt(row);
    query.conditions.append(condition);
    whenAnswered(repository_->cost(query, probe_.token()), this,
                 [this, probe = probes_](const Result<QueryCost> &cost) {
                     if (probe != probes_)
                         return;
                     if (!cost)
                         Q_EMIT probeFailed(cost.error());
                     else if (!cost->conditions.isEmpty())
                         Q_EMIT probed(cost->conditions.last(), cost->estimatedRead);
                 });
}

void FilterModel::stopProbing()
{
    ++probes_;
    probe_.cancel();
}

void FilterModel::change()
{
    estimatedRead_ = -1;
    ++generation_;
    cancel_.cancel();
    costTimer_.start();
    Q_EMIT conditionsChanged();
}

void FilterModel::askCost()
{
    if (entries_.isEmpty())
        return;
    cancel_ = CancelSource();
    Query query = base_;
    query.conditions = conditions();
    whenAnswered(repository_->cost(query, cancel_.token()), this,
                 [this, generation = generation_](const Result<QueryCost> &cost) {
                     if (generation != generation_ || !cost)
                         return;
                     estimatedRead_ = cost->estimatedRead;
                     const qsizetype known = std::min(entries_.size(), cost->conditions.size());
                     for (qsizetype row = 0; row < known; ++row)
                         entries_[row].servedBy = cost->conditions.at(row);
                     if (known > 0)
                         Q_EMIT dataChanged(index(0), index(static_cast<int>(known) - 1));
                     Q_EMIT costChanged();
                 });
}

} // namespace registrar
