// SPDX-License-Identifier: GPL-3.0-or-later
// The changes of an undo as a list with check marks: what can be taken back, and why the rest cannot.
#pragma once

#include "operations/journal/journal_undo.h"

#include <QAbstractTableModel>

#include <vector>

namespace registrar
{

/// Everything that can be taken back is chosen at first; what cannot has no check mark. Lives on the GUI
/// thread.
class UndoModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { ChangeColumn, BackColumn, StaysColumn };

    explicit UndoModel(JournalUndo undo, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Of what can be taken back, all or nothing.
    void chooseAll(bool all);

    [[nodiscard]] int possible() const; ///< how many changes can be taken back, wholly or in part
    [[nodiscard]] int chosen() const;
    [[nodiscard]] int leftOut() const; ///< how many changes are not chosen, or in part only
    /// What takes the chosen ones back.
    [[nodiscard]] ChangeSet changes() const;
    /// A sentence for each kind of record that no undo brings back.
    [[nodiscard]] QStringList neverBack() const;

Q_SIGNALS:
    void chosenChanged();

private:
    [[nodiscard]] QString backText(const UndoPart &part) const;
    [[nodiscard]] QString staysText(const UndoPart &part) const;
    [[nodiscard]] QString rowText(int row) const; ///< all of it, for screen readers

    JournalUndo undo_;
    std::vector<bool> chosen_;
};

} // namespace registrar
