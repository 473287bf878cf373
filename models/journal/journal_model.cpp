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
        return JournalWords::record(entry.key);
    case KindColumn:
        return JournalWords::kind(entry.kind);
    default:
        return JournalWords::outcome(entry.outcome);
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
    if (loading_ || atEnd_)
        return;
    JournalFilter filter = filter_;
    filter.before = entries_.isEmpty() ? 0 : entries_.last().sequence;
    filter.after = 0;
    ask(filter, false);
}

void JournalModel::fetchNewer()
{
    if (loading_ || atStart_ || entries_.isEmpty())
        return;
    JournalFilter filter = filter_;
    filter.before = 0;
    filter.after = entries_.first().sequence;
    ask(filter, true);
}

void JournalModel::ask(const JournalFilter &asked, bool newer)
{
    loading_ = true;
    error_.reset();
    JournalFilter filter = asked;
    filter.limit = pageSize;
    const auto find = [journal = journal_, filter] { return journal.find(filter); };
    whenAnswered(QtConcurrent::run(find), this,
                 [this, newer, generation = generation_](const Result<QList<JournalEntry>> &page) {
                     if (generation != generation_)
                         return;
                     loading_ = false;
                     if (!page)
                         error_ = page.error();
                     else
                         newer ? takeNewer(*page) : takeOlder(*page);
                     Q_EMIT stateChanged();
                 });
    Q_EMIT stateChanged();
}

void JournalModel::takeOlder(const QList<JournalEntry> &page)
{
    atEnd_ = page.size() < pageSize;
    if (!page.isEmpty()) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(page.size()) - 1);
        entries_ += page;
        endInsertRows();
    }
    const int spare = rowCount() - mostEntries;
    if (spare > 0) {
        beginRemoveRows({}, 0, spare - 1);
        entries_.remove(0, spare);
        atStart_ = false;
        endRemoveRows();
    }
}

void JournalModel::takeNewer(const QList<JournalEntry> &page)
{
    atStart_ = page.size() < pageSize;
    if (!page.isEmpty()) {
        beginInsertRows({}, 0, static_cast<int>(page.size()) - 1);
        entries_ = page + entries_;
        endInsertRows();
    }
    if (rowCount() > mostEntries) {
        beginRemoveRows({}, mostEntries, rowCount() - 1);
        entries_.resize(mostEntries);
        atEnd_ = false;
        endRemoveRows();
    }
}

} // namespace registrar
