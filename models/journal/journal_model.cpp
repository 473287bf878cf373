// SPDX-License-Identifier: GPL-3.0-or-later
// The journal's entries as a table, the latest first, at flat memory.
#include "models/journal/journal_model.h"

#include "models/journal/journal_words.h"
#include "repository/answer.h"

#include <QTimeZone>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace registrar
{

JournalModel::JournalModel(Journal journal, QObject *parent)
    : QAbstractTableModel(parent)
    , journal_(std::move(journal))
{
}

int JournalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(entries_.size());
}

int JournalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : OutcomeColumn + 1;
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time (%1)").arg(QTimeZone::systemTimeZone().abbreviation(QDateTime::currentDateTime()));
    case PersonColumn:
        return tr("Person");
    case StoreColumn:
        return tr("Store");
    case EntityColumn:
        return tr("Entity");
    case RecordColumn:
        return tr("Record");
    case KindColumn:
        return tr("What");
    default:
        return tr("Outcome");
    }
}

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const JournalEntry &entry = entries_.at(index.row());
    switch (index.column()) {
    case TimeColumn:
        return role == Qt::ToolTipRole ? entry.time.toUTC().toString(Qt::ISODateWithMs)
                                       : JournalWords::time(entry.time);
    case PersonColumn:
        return role == Qt::ToolTipRole ? u"%1@%2"_s.arg(entry.person, entry.host) : entry.person;
    case StoreColumn:
        return entry.store.isEmpty() ? entry.deployment : entry.deployment + u'/' + entry.store;
    case EntityColumn:
        return entry.entity;
    case RecordColumn:
        return JournalWords::subject(entry);
    case KindColumn:
        return JournalWords::kind(entry.kind);
    default:
        return JournalWords::outcome(entry);
    }
}

void JournalModel::setFilter(const JournalFilter &filter)
{
    filter_ = filter;
    reload();
}

void JournalModel::reload()
{
    ++generation_;
    loading_ = false;
    beginResetModel();
    entries_.clear();
    lookedDownTo_ = 0;
    lookedUpTo_ = 0;
    atStart_ = true;
    atEnd_ = false;
    endResetModel();
    fetchMore({});
}

bool JournalModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !atEnd_ && !loading_ && !error_;
}

void JournalModel::fetchMore(const QModelIndex &)
{
    if (!loading_ && !atEnd_)
        ask(Direction::Older, pageSize);
}

void JournalModel::fetchNewer()
{
    if (!loading_ && !atStart_ && !entries_.isEmpty())
        ask(Direction::Newer, pageSize);
}

void JournalModel::ask(Direction direction, int wanted)
{
    loading_ = true;
    error_.reset();
    JournalFilter filter = filter_;
    filter.before = direction == Direction::Older ? lookedDownTo_ : 0;
    filter.after = direction == Direction::Newer ? lookedUpTo_ : 0;
    filter.limit = wanted;
    filter.withDetails = false;
    const auto look = [journal = journal_, filter] { return journal.look(filter); };
    whenAnswered(QtConcurrent::run(look), this,
                 [this, direction, wanted, generation = generation_](const Result<JournalStretch> &stretch) {
                     if (generation != generation_)
                         return;
                     loading_ = false;
                     if (stretch)
                         take(direction, wanted, *stretch);
                     else
                         error_ = stretch.error();
                     Q_EMIT stateChanged();
                 });
    Q_EMIT stateChanged();
}

void JournalModel::take(Direction direction, int wanted, const JournalStretch &stretch)
{
    newest_ = stretch.newest;
    const int missing = stretch.isOver ? 0 : wanted - static_cast<int>(stretch.entries.size());
    loading_ = missing > 0; // already, since the view asks for more when rows come
    direction == Direction::Older ? takeOlder(stretch) : takeNewer(stretch);
    if (missing > 0)
        ask(direction, missing);
}

void JournalModel::takeOlder(const JournalStretch &stretch)
{
    atEnd_ = stretch.isOver;
    lookedDownTo_ = stretch.lookedTo;
    if (!stretch.entries.isEmpty()) {
        const int count = static_cast<int>(stretch.entries.size());
        beginInsertRows({}, rowCount(), rowCount() + count - 1);
        entries_ += stretch.entries;
        endInsertRows();
    }
    const int spare = rowCount() - mostEntries;
    if (spare > 0) {
        beginRemoveRows({}, 0, spare - 1);
        entries_.remove(0, spare);
        atStart_ = false;
        lookedUpTo_ = entries_.first().sequence;
        endRemoveRows();
    }
}

void JournalModel::takeNewer(const JournalStretch &stretch)
{
    atStart_ = stretch.isOver;
    lookedUpTo_ = stretch.lookedTo;
    if (!stretch.entries.isEmpty()) {
        beginInsertRows({}, 0, static_cast<int>(stretch.entries.size()) - 1);
        entries_ = stretch.entries + entries_;
        endInsertRows();
    }
    if (rowCount() > mostEntries) {
        beginRemoveRows({}, mostEntries, rowCount() - 1);
        entries_.resize(mostEntries);
        atEnd_ = false;
        lookedDownTo_ = entries_.last().sequence;
        endRemoveRows();
    }
}

} // namespace registrar
