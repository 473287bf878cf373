// SPDX-License-Identifier: GPL-3.0-or-later
// The changes of an undo, chosen one by one.
#include "models/journal/undo_model.h"

#include "repository/text/value_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

constexpr qsizetype longestValue = 200;

QString keyText(const Change &change)
{
    QStringList parts;
    for (const Value &part : change.key)
        parts.append(displayText(part, {.maximumLength = longestValue}));
    return parts.join(u", "_s);
}

} // namespace

UndoModel::UndoModel(JournalUndo undo, QObject *parent)
    : QAbstractTableModel(parent)
    , undo_(std::move(undo))
{
    for (const UndoPart &part : undo_.parts)
        chosen_.push_back(part.possible);
}

int UndoModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(undo_.parts.size());
}

int UndoModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : StaysColumn + 1;
}

QVariant UndoModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ChangeColumn:
        return tr("Record");
    case BackColumn:
        return tr("Taken back");
    default:
        return tr("Stays as it is");
    }
}

Qt::ItemFlags UndoModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.column() == ChangeColumn && undo_.parts.at(index.row()).possible)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant UndoModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const UndoPart &part = undo_.parts.at(index.row());
    if (role == Qt::CheckStateRole && index.column() == ChangeColumn && part.possible)
        return chosen_[static_cast<std::size_t>(index.row())] ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::AccessibleTextRole)
        return rowText(index.row());
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case ChangeColumn:
        return QString(part.change.source.toText() + u' ' + keyText(part.change)).trimmed();
    case BackColumn:
        return backText(part);
    default:
        return staysText(part);
    }
}

bool UndoModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || !undo_.parts.at(index.row()).possible)
        return false;
    chosen_[static_cast<std::size_t>(index.row())] = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index.siblingAtColumn(StaysColumn));
    Q_EMIT chosenChanged();
    return true;
}

void UndoModel::chooseAll(bool all)
{
    for (int row = 0; row < rowCount(); ++row)
        chosen_[static_cast<std::size_t>(row)] = all && undo_.parts.at(row).possible;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, StaysColumn));
    Q_EMIT chosenChanged();
}

QString UndoModel::backText(const UndoPart &part) const
{
    if (!part.possible)
        return tr("nothing");
    switch (part.change.kind) {
    case Change::Kind::Add:
        return tr("is added again");
    case Change::Kind::Delete:
        return tr("is deleted");
    case Change::Kind::Update:
        break;
    }
    QStringList fields;
    for (const FieldChange &field : part.change.fields) {
        if (field.unconditional)
            continue;
        const ValueTextOptions options{.maximumLength = longestValue};
        //: a field, its value now and its value after the undo
        fields.append(tr("%1: %2 → %3")
                          .arg(pathText(field.field), displayText(field.before, options),
                               displayText(field.after, options)));
    }
    return fields.join(u", "_s);
}

QString UndoModel::staysText(const UndoPart &part) const
{
    // What an added record held is of no account when it goes.
    QStringList secrets;
    QStringList large;
    for (const UndoPart::LeftOut &one : part.leftOut)
        (one.reason == UndoPart::Reason::Secret ? secrets : large).append(pathText(one.field));
    QStringList sentences;
    if (!secrets.isEmpty())
        sentences.append(tr("%1: a secret, kept as a digest only").arg(secrets.join(u", "_s)));
    if (!large.isEmpty())
        sentences.append(tr("%1: too large, kept as a digest only").arg(large.join(u", "_s)));
    if (!part.possible && part.change.kind == Change::Kind::Add)
        sentences.prepend(tr("stays deleted"));
    return sentences.join(u"; "_s);
}

QString UndoModel::rowText(int row) const
{
    const UndoPart &part = undo_.parts.at(row);
    const QString record = index(row, ChangeColumn).data().toString();
    const QString stays = staysText(part);
    //: a record, what is taken back of it
    const QString back = tr("%1. Taken back: %2").arg(record, backText(part));
    return stays.isEmpty() ? back : tr("%1. Stays as it is: %2").arg(back, stays);
}

int UndoModel::possible() const
{
    return static_cast<int>(std::ranges::count_if(undo_.parts, &UndoPart::possible));
}

int UndoModel::chosen() const
{
    return static_cast<int>(std::ranges::count(chosen_, true));
}

int UndoModel::leftOut() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row)
        count += !chosen_[static_cast<std::size_t>(row)] || !undo_.parts.at(row).leftOut.isEmpty() ? 1 : 0;
    return count;
}

ChangeSet UndoModel::changes() const
{
    ChangeSet set{undo_.store, {}};
    for (int row = 0; row < rowCount(); ++row) {
        if (chosen_[static_cast<std::size_t>(row)])
            set.changes.append(undo_.parts.at(row).change);
    }
    return set;
}

QStringList UndoModel::neverBack() const
{
    QStringList sentences;
    for (const UndoneNever &never : undo_.never) {
        const auto records = static_cast<int>(std::min<qint64>(never.records, INT_MAX));
        const QString text =
            never.deleted
                ? tr("%n record(s) of %1 were deleted by the store with it and do not come back.", nullptr,
                     records)
                : tr("%2 stays empty in %n record(s) of %1, where the store emptied it.", nullptr, records);
        sentences.append(never.deleted ? text.arg(never.entity) : text.arg(never.entity, never.field));
    }
    return sentences;
}

} // namespace registrar
