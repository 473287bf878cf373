// SPDX-License-Identifier: GPL-3.0-or-later
// One record as a tree of its fields with their exact types: its nodes, and keeping them true.
#include "models/records/record_tree_model.h"

#include "models/records/record_tree_node.h"
#include "models/records/value_members.h"

#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace registrar
{

RecordTreeModel::RecordTreeModel(RecordsModel &records, QObject *parent)
    : QAbstractItemModel(parent)
    , records_(records)
    , root_(std::make_unique<Node>())
{
    connect(&records_, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                if (record_.isValid() && record_.row() >= first.row() && record_.row() <= last.row())
                    refresh();
            });
    connect(&records_, &RecordsModel::columnsChanged, this, [this] {
        if (record_.isValid())
            showRow(record_.row());
    });
    connect(&records_, &QAbstractItemModel::rowsRemoved, this, [this] {
        if (!record_.isValid())
            refresh();
    });
}

RecordTreeModel::~RecordTreeModel() = default;

void RecordTreeModel::showRow(int row)
{
    const bool valid = row >= 0 && row < records_.rowCount() && records_.columnCount() > 0;
    beginResetModel();
    record_ = valid ? QPersistentModelIndex(records_.index(row, 0)) : QPersistentModelIndex();
    root_ = std::make_unique<Node>();
    if (hasRecord())
        root_->value = Value(records_.document(row));
    endResetModel();
    Q_EMIT recordChanged();
}

bool RecordTreeModel::hasRecord() const
{
    return record_.isValid() && records_.loadState(record_.row()) == RecordsModel::LoadState::Loaded;
}

bool RecordTreeModel::isAdded() const
{
    return record_.isValid() && record_.row() < records_.addedCount();
}

RecordTreeModel::Node *RecordTreeModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : root_.get();
}

QModelIndex RecordTreeModel::indexOf(const Node &node, int column) const
{
    return node.parent ? createIndex(node.row, column, const_cast<Node *>(&node)) : QModelIndex();
}

Place RecordTreeModel::placeOf(const Node &node)
{
    Place place;
    for (const Node *at = &node; at->parent; at = at->parent)
        place.prepend(at->row);
    return place;
}

Place RecordTreeModel::place(const QModelIndex &index) const
{
    return placeOf(*nodeOf(index));
}

FieldPath RecordTreeModel::path(const QModelIndex &index) const
{
    FieldPath path;
    for (const Node *at = nodeOf(index); at->parent; at = at->parent)
        path.prepend(at->name);
    return path;
}

QModelIndex RecordTreeModel::indexAt(const Place &place)
{
    QModelIndex index;
    for (const int row : place) {
        while (row >= rowCount(index) && canFetchMore(index))
            fetchMore(index);
        if (row >= rowCount(index))
            return index;
        index = this->index(row, 0, index);
    }
    return index;
}

QModelIndex RecordTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent)->children.at(size_t(row)).get());
}

QModelIndex RecordTreeModel::parent(const QModelIndex &index) const
{
    const Node *node = nodeOf(index);
    return node->parent ? indexOf(*node->parent) : QModelIndex();
}

int RecordTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent)->children.size());
}

int RecordTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

bool RecordTreeModel::hasChildren(const QModelIndex &parent) const
{
    return parent.column() <= 0 && nodeOf(parent)->hasMembers();
}

bool RecordTreeModel::canFetchMore(const QModelIndex &parent) const
{
    const Node *node = nodeOf(parent);
    return !updating_ && parent.column() <= 0 && node->hasMembers() &&
           (!node->opened || node->children.size() < size_t(node->members.size()));
}

void RecordTreeModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    Node *node = nodeOf(parent);
    if (!node->opened) {
        node->members = membersOf(node->value);
        node->opened = true;
    }
    const int first = static_cast<int>(node->children.size());
    const int last = std::min<int>(first + batch, static_cast<int>(node->members.size())) - 1;
    if (last < first)
        return;
    beginInsertRows(parent, first, last);
    makeChildren(*node, first, node->members.mid(first, last - first + 1));
    endInsertRows();
}

void RecordTreeModel::makeChildren(Node &node, int first, const QList<Field> &members)
{
    std::vector<std::unique_ptr<Node>> made;
    for (const Field &member : members) {
        auto child = std::make_unique<Node>();
        child->parent = &node;
        child->name = member.name;
        child->value = member.value;
        made.push_back(std::move(child));
    }
    node.children.insert(node.children.begin() + first, std::make_move_iterator(made.begin()),
                         std::make_move_iterator(made.end()));
    node.number(first);
}

void RecordTreeModel::refresh()
{
    if (!hasRecord()) {
        showRow(-1);
        return;
    }
    update(*root_, Value(records_.document(record_.row())));
    if (!root_->children.empty()) // marks and problems of the record's own fields
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void RecordTreeModel::update(Node &node, const Value &value)
{
    if (node.value == value)
        return;
    const QScopedValueRollback updating(updating_, true);
    const QModelIndex at = indexOf(node);
    const bool sameShape = hasMembers(node.value) == hasMembers(value);
    node.value = value;
    if (node.opened && sameShape && node.hasMembers()) {
        updateMembers(node, membersOf(value));
    } else if (node.opened) {
        if (!node.children.empty()) {
            beginRemoveRows(at, 0, static_cast<int>(node.children.size()) - 1);
            node.close();
            endRemoveRows();
        } else {
            node.close();
        }
    }
    if (node.parent)
        Q_EMIT dataChanged(at, at.siblingAtColumn(ColumnCount - 1));
}

/// Rows whose name stays are updated in place; what differs in the middle is taken out and put in.
void RecordTreeModel::updateMembers(Node &node, const QList<Field> &members)
{
    const QModelIndex at = indexOf(node);
    const bool byName = hasNames(node.value);
    const auto same = [&](int row, qsizetype member) {
        const Node &child = *node.children.at(size_t(row));
        return byName ? child.name == members.at(member).name : child.value == members.at(member).value;
    };
    const bool complete = node.children.size() == size_t(node.members.size());
    const int oldCount = static_cast<int>(node.children.size());
    const auto newCount =
        static_cast<int>(complete ? members.size() : std::min<qsizetype>(oldCount, members.size()));
    const bool sameLength = node.members.size() == members.size();
    node.members = members;
    int head = 0;
    while (head < oldCount && head < newCount && (same(head, head) || (sameLength && !byName)))
        ++head;
    int tail = 0;
    while (complete && tail < oldCount - head && tail < newCount - head &&
           same(oldCount - 1 - tail, members.size() - 1 - tail))
        ++tail;
    if (oldCount - tail > head) {
        beginRemoveRows(at, head, oldCount - tail - 1);
        node.children.erase(node.children.begin() + head, node.children.end() - tail);
        node.number(head);
        endRemoveRows();
    }
    if (newCount - tail > head) {
        beginInsertRows(at, head, newCount - tail - 1);
        makeChildren(node, head, members.mid(head, newCount - tail - head));
        endInsertRows();
    }
    for (int row = 0; row < newCount; ++row) {
        Node &child = *node.children.at(size_t(row));
        child.name = members.at(row).name;
        update(child, members.at(row).value);
    }
}

bool RecordTreeModel::refuse(const Error &error)
{
    Q_EMIT refused(error);
    return false;
}

bool RecordTreeModel::stage(const PlaceEdit &edit)
{
    if (!hasRecord())
        return false;
    const int row = record_.row();
    const Result<QList<FieldEdit>> edits =
        fieldEdits(records_.document(row), edit, fieldNaming(records_.entity().kind));
    if (!edits)
        return refuse(edits.error());
    std::optional<StagedChanges::Step> step;
    if (edits->size() > 1)
        step.emplace(records_.changes(), edit.kind == PlaceEdit::Kind::Rename ? tr("renaming of a field")
                                                                              : tr("change of a record"));
    std::optional<Error> error;
    for (const FieldEdit &field : *edits) {
        const Result<void> staged = records_.stageField(row, field.field, field.after);
        if (!staged && !error)
            error = staged.error();
    }
    step.reset();
    return !error || refuse(*error);
}

bool RecordTreeModel::setValue(const QModelIndex &index, const Value &value)
{
    if (const QString refusal = editRefusal(index); !refusal.isEmpty())
        return refuse({.kind = Error::Kind::InvalidInput, .what = refusal});
    return stage({.kind = PlaceEdit::Kind::Set, .place = place(index), .value = value, .name = {}});
}

QModelIndex RecordTreeModel::insert(const QModelIndex &container, int before, const Value &value,
                                    const QString &name)
{
    if (const QString refusal = structureRefusal(container); !refusal.isEmpty()) {
        refuse({.kind = Error::Kind::InvalidInput, .what = refusal});
        return {};
    }
    const Place outer = place(container);
    Node *node = nodeOf(container);
    if (!node->opened)
        fetchMore(container);
    const int count = static_cast<int>(node->members.size());
    const int index = outer.isEmpty() || before < 0 || before > count ? count : before;
    PlaceEdit edit{
        .kind = PlaceEdit::Kind::Insert, .place = outer, .value = value, .name = name, .index = index};
    if (edit.name.isEmpty() && hasNames(node->value))
        edit.name = freeName(*node);
    return stage(edit) ? indexAt(outer + Place{index}) : QModelIndex();
}

bool RecordTreeModel::remove(const QModelIndex &index)
{
    if (!index.isValid())
        return false;
    if (const QString refusal = structureRefusal(index.parent()); !refusal.isEmpty())
        return refuse({.kind = Error::Kind::InvalidInput, .what = refusal});
    if (!index.parent().isValid()) {
        if (const QString refusal = editRefusal(index); !refusal.isEmpty())
            return refuse({.kind = Error::Kind::InvalidInput, .what = refusal});
    }
    return stage({.kind = PlaceEdit::Kind::Remove, .place = place(index), .value = {}, .name = {}});
}

QModelIndex RecordTreeModel::move(const QModelIndex &index, int steps)
{
    const int target = index.row() + steps;
    const Node *outer = nodeOf(index.parent());
    if (!index.isValid() || target < 0 || target >= outer->members.size())
        return index;
    if (const QString refusal = structureRefusal(index.parent()); !refusal.isEmpty()) {
        refuse({.kind = Error::Kind::InvalidInput, .what = refusal});
        return index;
    }
    if (const QString refusal = orderRefusal(*outer); !refusal.isEmpty()) {
        refuse({.kind = Error::Kind::InvalidInput, .what = refusal});
        return index;
    }
    const Place outerPlace = place(index.parent());
    const PlaceEdit edit{
        .kind = PlaceEdit::Kind::Move, .place = place(index), .value = {}, .name = {}, .index = target};
    return stage(edit) ? indexAt(outerPlace + Place{target}) : index;
}

QString RecordTreeModel::freeName(const Node &container) const
{
    const auto taken = [&container](const QString &name) {
        return std::ranges::find(container.members, name, &Field::name) != container.members.end();
    };
    QString name = tr("field");
    for (int number = 2; taken(name); ++number)
        name = tr("field%1").arg(number);
    return name;
}

} // namespace registrar
