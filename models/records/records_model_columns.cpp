// SPDX-License-Identifier: GPL-3.0-or-later
// An entity's records as rows: the columns, as the store describes them and records bring further ones.
#include "models/records/records_model.h"

namespace registrar
{

void RecordsModel::takeDescription(const EntityDescription &description)
{
    descriptionError_.reset();
    QList<RecordColumn> columns = recordColumns(entity_, &description);
    QSet<QString> names;
    for (const RecordColumn &column : std::as_const(columns))
        names.insert(column.name);
    for (const RecordColumn &column : std::as_const(columns_)) {
        if (!column.inBlueprint && !names.contains(column.name) && !description.fixedFields) {
            columns.append(column); // met in a record before
            names.insert(column.name);
        }
    }
    further_.clear();
    QList<RecordColumn> shown;
    for (const RecordColumn &column : std::as_const(columns))
        (hasRoomFor(column.name, shown.size()) ? shown : further_).append(column);
    columns = std::move(shown);
    description_ = description;
    columnNames_ = std::move(names);
    const bool same = std::ranges::equal(columns, columns_, {}, &RecordColumn::name, &RecordColumn::name);
    if (same) {
        columns_ = columns;
        if (!columns_.isEmpty())
            Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    } else {
        changeColumns(columns);
        Q_EMIT columnsChanged();
    }
    Q_EMIT described();
}

/// In place: a column that stays is the same to whoever looks at it, and so are its cells.
void RecordsModel::changeColumns(const QList<RecordColumn> &columns)
{
    const auto placeIn = [](const QList<RecordColumn> &all, const QString &name) {
        return std::ranges::find(all, name, &RecordColumn::name) - all.begin();
    };
    const auto remove = [this](qsizetype place) {
        beginRemoveColumns({}, static_cast<int>(place), static_cast<int>(place));
        columns_.remove(place);
        endRemoveColumns();
    };
    for (qsizetype place = columns_.size() - 1; place >= 0; --place) {
        if (placeIn(columns, columns_.at(place).name) == columns.size())
            remove(place);
    }
    for (qsizetype place = 0; place < columns.size(); ++place) {
        if (place < columns_.size() && columns_.at(place).name == columns.at(place).name)
            continue;
        if (const qsizetype old = placeIn(columns_, columns.at(place).name); old < columns_.size())
            remove(old); // it stands elsewhere now
        beginInsertColumns({}, static_cast<int>(place), static_cast<int>(place));
        columns_.insert(place, columns.at(place));
        endInsertColumns();
    }
    columns_ = columns;
    if (!columns_.isEmpty())
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

bool RecordsModel::hasRoomFor(const QString &name, qsizetype columns) const
{
    return columns < maximumColumns || wanted_.contains(name);
}

void RecordsModel::findColumns(const Page &page)
{
    if (description_ && description_->fixedFields)
        return;
    QList<RecordColumn> found;
    for (const Record &record : page.records) {
        for (const Field &field : record.fields) {
            if (columnNames_.contains(field.name) || columnNames_.size() >= maximumFields)
                continue;
            columnNames_.insert(field.name);
            const bool room = hasRoomFor(field.name, columns_.size() + found.size());
            (room ? found : further_).append(foundColumn(field.name));
        }
    }
    appendColumns(found);
}

void RecordsModel::showFurther(const QStringList &names)
{
    wanted_.unite(QSet<QString>(names.cbegin(), names.cend()));
    QList<RecordColumn> shown;
    further_.removeIf([&](const RecordColumn &column) {
        if (!wanted_.contains(column.name))
            return false;
        shown.append(column);
        return true;
    });
    appendColumns(shown);
}

void RecordsModel::appendColumns(const QList<RecordColumn> &columns)
{
    if (columns.isEmpty())
        return;
    beginInsertColumns({}, columnCount(), columnCount() + static_cast<int>(columns.size()) - 1);
    columns_.append(columns);
    endInsertColumns();
    Q_EMIT columnsChanged();
}

} // namespace registrar
