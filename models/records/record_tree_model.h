// SPDX-License-Identifier: GPL-3.0-or-later
// One record as a tree of its fields with their exact types.
#pragma once

#include "models/records/record_place.h"
#include "models/records/records_model.h"

#include <QAbstractItemModel>
#include <QPersistentModelIndex>

#include <memory>

namespace registrar
{

/// Follows one row of the records model and stages what is edited there. What a node holds is looked at when
/// it is opened, some hundred members at a time, so that a record of any size opens at once. Lives on the GUI
/// thread.
class RecordTreeModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, TypeColumn, ValueColumn, ColumnCount };
    enum Role {
        ValueRole = Qt::UserRole + 1, ///< registrar::Value
        ChangedRole,                  ///< bool: staged
        ProblemRole,                  ///< a sentence, empty where all is right
        ChoicesRole, ///< QStringList: the types, or the values, that can be chosen; empty: typed
        SecretRole,  ///< bool
    };

    explicit RecordTreeModel(RecordsModel &records, QObject *parent = nullptr);
    ~RecordTreeModel() override;

    /// -1 for none.
    void showRow(int row);
    [[nodiscard]] bool hasRecord() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// EditRole, as text: renames, changes the type, or sets the value. `refused` tells what cannot be done.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    /// Sets the value as a whole, whatever type it has.
    bool setValue(const QModelIndex &index, const Value &value);
    /// Puts a new member into a container, before its member at `before`; the new name is one that is free.
    /// Answers where it is, an invalid index where it was refused.
    QModelIndex insert(const QModelIndex &container, int before, const Value &value,
                       const QString &name = {});
    /// What a new member of the container begins as: like its last one, which is easier to change than to
    /// make.
    [[nodiscard]] Value newMember(const QModelIndex &container) const;
    bool remove(const QModelIndex &index);
    /// Moves within its container; answers where it is then.
    QModelIndex move(const QModelIndex &index, int steps);
    /// Whether it is a secret, or anything in it is.
    [[nodiscard]] bool holdsSecret(const QModelIndex &index) const;
    /// What `paste` reads: a field with its name, or an element. Secrets in it are left out; empty for one.
    [[nodiscard]] QString copyText(const QModelIndex &index) const;
    /// Puts what the text says behind the index, or into it where `inside`; a text that is no Extended JSON
    /// becomes a text value.
    QModelIndex paste(const QModelIndex &index, const QString &text, bool inside);

    [[nodiscard]] Value value(const QModelIndex &index) const;
    [[nodiscard]] Place place(const QModelIndex &index) const;
    /// The index of a place, fetching what leads there; the nearest one above where it is not there.
    QModelIndex indexAt(const Place &place);
    /// The names from the record down to it.
    [[nodiscard]] FieldPath path(const QModelIndex &index) const;
    /// Why the value is not edited; empty where it is.
    [[nodiscard]] QString editRefusal(const QModelIndex &index) const;
    /// Why nothing can be put into it, or nothing taken out; empty where it can.
    [[nodiscard]] QString structureRefusal(const QModelIndex &container) const;

Q_SIGNALS:
    void refused(const registrar::Error &error);
    /// Another record is shown, or none.
    void recordChanged();

private:
    struct Node;
    [[nodiscard]] Node *nodeOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const Node &node, int column = NameColumn) const;
    [[nodiscard]] static Place placeOf(const Node &node);
    [[nodiscard]] const RecordColumn *columnOf(const Node &node) const;
    [[nodiscard]] bool isAdded() const;
    /// What TYPE answers for the key whose value the node is, or is in; empty where it is none.
    [[nodiscard]] QString keyTypeOf(const Node &node) const;
    /// Why it cannot be changed as a part of a stream's entry; empty where it is none, or a new one's.
    [[nodiscard]] QString entryRefusal(const Node &node) const;
    [[nodiscard]] QString orderRefusal(const Node &container) const;
    [[nodiscard]] QStringList choices(const Node &node, int column) const;
    [[nodiscard]] QVariant nodeData(const Node &node, int column, int role) const;
    [[nodiscard]] Value withoutSecrets(const Node &node, const Value &mark) const;
    [[nodiscard]] QString displayed(const Node &node, int column) const;
    [[nodiscard]] QString toolTip(const Node &node) const;
    [[nodiscard]] Result<Value> typed(const Node &node, const QString &text) const;
    [[nodiscard]] Result<Value> retyped(const Node &node, const QString &type) const;
    [[nodiscard]] QString freeName(const Node &container) const;
    bool stage(const PlaceEdit &edit);
    bool refuse(const Error &error);
    void refresh();
    void update(Node &node, const Value &value);
    void updateMembers(Node &node, const QList<Field> &members);
    void makeChildren(Node &node, int first, const QList<Field> &members);

    RecordsModel &records_;
    QPersistentModelIndex record_;
    std::unique_ptr<Node> root_;
    bool updating_ = false; ///< rows are on their way out and in; nothing is to be fetched between

    static constexpr int batch = 500;             ///< members that are looked at together
    static constexpr int shownLength = 200;       ///< characters of a value in its cell
    static constexpr qsizetype lineLength = 2000; ///< characters that are edited in the cell
};

} // namespace registrar
