// SPDX-License-Identifier: GPL-3.0-or-later
// Every action with its keys as a table.
#include "widgets/settings/shortcuts_model.h"

#include "widgets/shared/action_registry.h"
#include "widgets/shared/icons.h"

#include <QFont>

using namespace Qt::StringLiterals;

namespace registrar
{

ShortcutsModel::ShortcutsModel(ActionRegistry &registry, QObject *parent)
    : QAbstractTableModel(parent)
    , registry_(registry)
{
    connect(&registry_, &ActionRegistry::added, this, [this] {
        beginResetModel();
        endResetModel();
    });
    connect(&registry_, &ActionRegistry::shortcutsChanged, this, [this](const QString &id) {
        for (int row = 0; row < rowCount(); ++row) {
            if (index(row, 0).data(IdRole).toString() == id) {
                Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
            }
        }
    });
}

int ShortcutsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(registry_.descriptions().size());
}

int ShortcutsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ShortcutsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ActionDescription &action = registry_.descriptions().at(index.row());
    if (role == IdRole) {
        return action.id;
    }
    if (role == Qt::DecorationRole && index.column() == TitleColumn) {
        return icon(action.iconName.isEmpty() ? u"keyboard"_s : action.iconName, IconTone::Dim);
    }
    if (role == Qt::FontRole && index.column() == KeysColumn && registry_.isChanged(action.id)) {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    if (role == Qt::ToolTipRole && registry_.isChanged(action.id)) {
        return tr("Changed; as shipped: %1")
            .arg(action.shortcuts.isEmpty()
                     ? tr("none")
                     : QKeySequence::listToString(action.shortcuts, QKeySequence::NativeText));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
    case TitleColumn:
        return action.plainTitle();
    case KeysColumn:
        return QKeySequence::listToString(registry_.shortcuts(action.id), QKeySequence::NativeText);
    default:
        return action.applies.isEmpty() ? tr("Always") : action.applies;
    }
}

QVariant ShortcutsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    const QString titles[] = {tr("Action"), tr("Keys"), tr("Works when")};
    return titles[section];
}

QString ShortcutsModel::takenBy(const QKeySequence &keys, const QString &exceptFor) const
{
    for (const ActionDescription &action : registry_.descriptions()) {
        if (action.id != exceptFor && !keys.isEmpty() && registry_.shortcuts(action.id).contains(keys)) {
            return action.id;
        }
    }
    return {};
}

QString ShortcutsModel::title(const QString &id) const
{
    const ActionDescription *action = registry_.description(id);
    return action ? action->plainTitle() : QString();
}

} // namespace registrar
