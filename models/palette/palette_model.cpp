// SPDX-License-Identifier: GPL-3.0-or-later
// What the palette lists for what has been typed: groups, best first, with the letters that were found.
#include "models/palette/palette_model.h"

#include "models/palette/fuzzy_match.h"

#include <algorithm>
#include <climits>
#include <map>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

constexpr int recentBonus = 20;
constexpr int detailPenalty = 8; ///< a word that is found beside the title counts less
constexpr int settingPenalty =
    12; ///< what can be done now comes before how it is set, where both are called so

} // namespace

PaletteModel::PaletteModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void PaletteModel::setItems(const QList<PaletteItem> &items)
{
    if (items_ != items) {
        items_ = items;
        rebuild();
    }
}

void PaletteModel::setRecords(const QList<PaletteItem> &records)
{
    if (records_ != records) {
        records_ = records;
        rebuild();
    }
}

void PaletteModel::setFound(const QList<PaletteItem> &found)
{
    if (found_ != found) {
        found_ = found;
        rebuild();
    }
}

void PaletteModel::setRecent(const QStringList &ids)
{
    recent_ = ids;
    rebuild();
}

void PaletteModel::setTyped(const QString &typed)
{
    if (typed_ != typed) {
        typed_ = typed;
        rebuild();
    }
}

std::optional<PaletteModel::Row> PaletteModel::rowFor(const PaletteItem &item) const
{
    Row row{.heading = false, .item = item, .positions = {}, .score = 0};
    for (const QString &word : typed_.split(u' ', Qt::SkipEmptyParts)) {
        const auto title = fuzzyMatch(word, item.title);
        if (title) {
            row.score += title->score;
            row.positions += title->positions;
            continue;
        }
        auto other = fuzzyMatch(word, item.names);
        if (!other) {
            other = fuzzyMatch(word, item.detail);
        }
        if (!other) {
            return std::nullopt;
        }
        row.score += qMax(1, other->score - detailPenalty);
    }
    std::ranges::sort(row.positions);
    return row;
}

void PaletteModel::rebuild()
{
    using Group = PaletteItem::Group;
    std::map<Group, QList<Row>> groups;
    for (const PaletteItem &item : std::as_const(items_)) {
        std::optional<Row> row = rowFor(item);
        if (!row) {
            continue;
        }
        const qsizetype used = recent_.indexOf(item.id);
        if (used >= 0) {
            // The later it was used, the higher it stands.
            row->score += recentBonus + int(recent_.size() - used);
        } else if (item.group == Group::Settings) {
            row->score -= settingPenalty;
        }
        groups[used >= 0 ? Group::Recent : item.group].append(*row);
    }
    for (const PaletteItem &record : std::as_const(records_)) {
        groups[Group::Records].append({.heading = false, .item = record, .positions = {}, .score = INT_MAX});
    }
    for (const PaletteItem &record : std::as_const(found_)) {
        const bool known = std::ranges::any_of(
            records_, [&record](const PaletteItem &other) { return other.id == record.id; });
        if (!known) {
            groups[Group::Records].append({.heading = false, .item = record, .positions = {}, .score = 0});
        }
    }
    QList<std::pair<int, Group>> order;
    for (auto &[group, rows] : groups) {
        if (!typed_.isEmpty() || group == Group::Recent) {
            std::ranges::stable_sort(rows, std::ranges::greater(), &Row::score);
        }
        order.append({typed_.isEmpty() ? -int(group) : rows.first().score, group});
    }
    std::ranges::stable_sort(order, std::ranges::greater(), &std::pair<int, Group>::first);

    beginResetModel();
    rows_.clear();
    for (const auto &[score, group] : std::as_const(order)) {
        Row heading;
        heading.heading = true;
        heading.item.group = group;
        rows_.append(heading);
        rows_.append(groups[group].first(qMin(shownOfAGroup, groups[group].size())));
    }
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(rows_.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = rows_.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.heading ? groupTitle(row.item.group) : row.item.title;
    case Qt::ToolTipRole:
        return row.item.detail;
    case Qt::AccessibleTextRole: {
        if (row.heading) {
            return groupTitle(row.item.group);
        }
        QStringList said{row.item.title};
        for (const QString &part : {row.item.detail, row.item.keys}) {
            if (!part.isEmpty()) {
                said.append(part);
            }
        }
        return said.join(u", "_s);
    }
    case HeadingRole:
        return row.heading;
    case ItemRole:
        return QVariant::fromValue(row.item);
    case PositionsRole:
        return QVariant::fromValue(row.positions);
    case IdRole:
        return row.item.id;
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return {};
    }
    return rows_.at(index.row()).heading ? Qt::ItemFlags(Qt::ItemNeverHasChildren)
                                         : QAbstractListModel::flags(index) | Qt::ItemNeverHasChildren;
}

int PaletteModel::rowOf(const QString &id) const
{
    for (int row = 0; row < rows_.size(); ++row) {
        if (!rows_.at(row).heading && rows_.at(row).item.id == id) {
            return row;
        }
    }
    return -1;
}

int PaletteModel::itemFrom(int row, int step) const
{
    while (row >= 0 && row < rows_.size() && rows_.at(row).heading) {
        row += step;
    }
    return row >= 0 && row < rows_.size() ? row : -1;
}

QString PaletteModel::groupTitle(PaletteItem::Group group)
{
    switch (group) {
    case PaletteItem::Group::Recent:
        return tr("Used lately");
    case PaletteItem::Group::Records:
        return tr("Records");
    case PaletteItem::Group::Entities:
        return tr("Entities");
    case PaletteItem::Group::Actions:
        return tr("Actions");
    case PaletteItem::Group::Settings:
        return tr("Settings");
    }
    return {};
}

} // namespace registrar
