// SPDX-License-Identifier: GPL-3.0-or-later
// Every action with its keys as a table.
#pragma once

#include <QAbstractTableModel>
#include <QKeySequence>

namespace registrar
{

class ActionRegistry;

class ShortcutsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { TitleColumn, KeysColumn, AppliesColumn, ColumnCount };
    enum Role { IdRole = Qt::UserRole };

    /// `registry` outlives the model.
    explicit ShortcutsModel(ActionRegistry &registry, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The other action that has these keys, by its id; empty where none has.
    [[nodiscard]] QString takenBy(const QKeySequence &keys, const QString &exceptFor) const;
    [[nodiscard]] QString title(const QString &id) const;

private:
    ActionRegistry &registry_;
};

} // namespace registrar
