// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that is staged as a tree: what its rows say.
#include "models/changes/changes_model.h"
#include "models/changes/changes_node.h"
#include "models/dates/date_format.h"
#include "repository/blueprint/secret_values.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

constexpr qsizetype longestCell = 200;
constexpr qsizetype longestWhole = 20'000;
constexpr qsizetype longestTitle = 60;

QString kindIcon(Change::Kind kind)
{
    switch (kind) {
    case Change::Kind::Add:
        return u"add"_s;
    case Change::Kind::Update:
        return u"edit"_s;
    case Change::Kind::Delete:
        break;
    }
    return u"delete"_s;
}

} // namespace

ChangesNode *ChangesModel::node(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    auto *parent = static_cast<ChangesNode *>(index.internalPointer());
    if (!parent)
        return stores_[size_t(index.row())].get();
    // A field's node is its record.
    return parent->level == Level::Record ? parent : parent->children[size_t(index.row())].get();
}

QModelIndex ChangesModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? node(parent) : nullptr);
}

QModelIndex ChangesModel::indexOf(const ChangesNode &node, int column) const
{
    return createIndex(node.row(), column, node.parent);
}

QModelIndex ChangesModel::parent(const QModelIndex &index) const
{
    auto *above = index.isValid() ? static_cast<ChangesNode *>(index.internalPointer()) : nullptr;
    return above ? indexOf(*above) : QModelIndex();
}

int ChangesModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(stores_.size());
    const auto *above = static_cast<ChangesNode *>(parent.internalPointer());
    if (parent.column() > 0 || (above && above->level == Level::Record))
        return 0;
    const ChangesNode *own = node(parent);
    return own->level == Level::Record ? own->fields : static_cast<int>(own->children.size());
}

int ChangesModel::columnCount(const QModelIndex &) const
{
    return StateColumn + 1;
}

Qt::ItemFlags ChangesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const auto *above = static_cast<ChangesNode *>(index.internalPointer());
    if (above && above->level == Level::Record)
        return flags | Qt::ItemNeverHasChildren;
    return index.column() == WhatColumn ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant ChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhatColumn:
        return tr("Record and field");
    case BeforeColumn:
        return tr("Before");
    case AfterColumn:
        return tr("After");
    default:
        return tr("State");
    }
}

const BlueprintEntity *ChangesModel::entityOf(const ChangesNode &node) const
{
    const ChangesNode *entity = &node;
    while (entity && entity->level != Level::Entity)
        entity = entity->parent;
    return entity ? entityOf(node.storeNode().store, entity->source) : nullptr;
}

const BlueprintEntity *ChangesModel::entityOf(const StagedStore &store, const EntitySource &source) const
{
    const OpenDeployment *open = deployments_.find(store.deployment);
    return open && open->blueprint ? open->blueprint->entityBySource(store.store, source) : nullptr;
}

QString ChangesModel::stepText(const StagedStore &store, const StagedStep &step) const
{
    const BlueprintEntity *entity = entityOf(store, step.source);
    const QString title = entity ? entity->displayTitle() : step.source.toText();
    if (step.moves.size() != 1)
        //: a step of the history; %n records of an entity
        return tr("%1 (%n record(s) of %2)", nullptr, static_cast<int>(step.moves.size()))
            .arg(step.text, title);
    const StagedMove &move = step.moves.first();
    //: a step of the history; a record's title and its entity
    return tr("%1 (%2, %3)")
        .arg(step.text, recordTitle(entity, move.before ? *move.before : *move.after), title);
}

QString ChangesModel::recordTitle(const BlueprintEntity *entity, const StagedRecord &record)
{
    const Value title = entity ? fieldOf(record.read.fields, entity->titleField) : Value();
    QStringList parts;
    if (!title.isAbsent() && !isSecretAt(entity, {entity->titleField}))
        parts.append(shownText(title, {.maximumLength = longestTitle}));
    QStringList key;
    for (const Value &value : record.read.key)
        key.append(shownText(value, {.maximumLength = longestTitle}));
    if (!key.isEmpty())
        parts.append(key.join(u", "_s));
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.isEmpty() ? tr("New record") : parts.join(u" · "_s);
}

QString ChangesModel::what(const QModelIndex &index) const
{
    const ChangesNode &own = *node(index);
    if (own.level == Level::Store)
        return own.store.name();
    if (own.level == Level::Entity) {
        const BlueprintEntity *entity = entityOf(own);
        return tr("%1 (%2)").arg(entity ? entity->displayTitle() : own.source.toText(),
                                 QLocale().toString(own.ids.size()));
    }
    const StagedRecord *staged = own.changes().find(own.id);
    if (!staged)
        return {};
    const auto *above = static_cast<ChangesNode *>(index.internalPointer());
    if (above->level == Level::Record)
        return staged->kind == Change::Kind::Update ? pathText(staged->fields.value(index.row()).field)
                                                    : staged->read.fields.value(index.row()).name;
    const QString title = recordTitle(entityOf(own), *staged);
    if (staged->kind == Change::Kind::Update && staged->fields.size() == 1)
        //: a record and its changed field
        return tr("%1: %2").arg(title, pathText(staged->fields.first().field));
    return title;
}

ChangesModel::Cell ChangesModel::value(const QModelIndex &index, qsizetype longest) const
{
    const ChangesNode &own = *node(index);
    const StagedRecord *staged = own.level == Level::Record ? own.changes().find(own.id) : nullptr;
    if (!staged)
        return {};
    const bool isField = static_cast<ChangesNode *>(index.internalPointer())->level == Level::Record;
    const bool isBefore = index.column() == BeforeColumn;
    Value value;
    FieldPath path;
    if (staged->kind == Change::Kind::Update) {
        if (!isField && staged->fields.size() != 1)
            return isBefore ? Cell()
                            : Cell{tr("%n field(s)", nullptr, int(staged->fields.size())), Tone::Absent};
        const FieldChange change = staged->fields.value(isField ? index.row() : 0);
        value = isBefore ? change.before : change.after;
        path = change.field;
    } else {
        const bool isThere = isBefore == (staged->kind == Change::Kind::Delete);
        if (!isField)
            return isBefore
                       ? Cell()
                       : Cell{staged->kind == Change::Kind::Add ? tr("to be added") : tr("to be deleted"),
                              Tone::Absent};
        if (!isThere)
            return {};
        const Field field = staged->read.fields.value(index.row());
        value = field.value;
        path = {field.name};
    }
    if (value.isNull())
        return {tr("null"), Tone::Absent};
    if (value.isMissing())
        return {tr("missing"), Tone::Absent};
    const QString text = shownText(withoutSecrets(entityOf(own), path, value), {.maximumLength = longest});
    return text.isEmpty() ? Cell{tr("empty text"), Tone::Absent} : Cell{text, Tone::Plain};
}

ChangesModel::Cell ChangesModel::state(const QModelIndex &index) const
{
    const ChangesNode &own = *node(index);
    const StagedRecord *staged = own.level == Level::Record ? own.changes().find(own.id) : nullptr;
    if (!staged) {
        if (own.level != Level::Store)
            return {};
        const bool sending = own.store.sender->isSending();
        return {sending ? tr("Applying …") : QString(), Tone::Absent};
    }
    if (static_cast<ChangesNode *>(index.internalPointer())->level == Level::Record) {
        const FieldPath path = staged->kind == Change::Kind::Update
                                   ? staged->fields.value(index.row()).field
                                   : FieldPath{staged->read.fields.value(index.row()).name};
        return {staged->problemOf(path), Tone::Danger};
    }
    if (!staged->problems.isEmpty())
        return {staged->problems.first().message, Tone::Danger};
    switch (staged->outcome) {
    case StagedRecord::Outcome::Conflict:
        return {staged->theirs ? tr("In conflict: somebody else changed it") : tr("In conflict: it is gone"),
                Tone::Warning};
    case StagedRecord::Outcome::Rejected:
        return {staged->error ? staged->error->toText() : tr("Refused"), Tone::Danger};
    case StagedRecord::Outcome::Unknown:
        return {staged->error ? staged->error->toText() : tr("Nobody knows whether it was written"),
                Tone::Danger};
    case StagedRecord::Outcome::Pending:
        break;
    }
    if (staged->error)
        return {staged->error->toText(), Tone::Warning};
    return {staged->undo ? tr("Takes an applied edit back") : QString(), Tone::Absent};
}

ChangesModel::Cell ChangesModel::cell(const QModelIndex &index, qsizetype longest) const
{
    switch (index.column()) {
    case WhatColumn:
        return {what(index), Tone::Plain};
    case BeforeColumn:
    case AfterColumn:
        return value(index, longest);
    default:
        return state(index);
    }
}

QVariant ChangesModel::tickState(const ChangesNode &node) const
{
    if (node.level == Level::Record)
        return node.ticked ? Qt::Checked : Qt::Unchecked;
    size_t records = 0;
    int unticked = 0;
    const auto add = [&](const ChangesNode &entity) {
        records += entity.children.size();
        unticked += entity.unticked;
    };
    if (node.level == Level::Entity)
        add(node);
    else
        for (const auto &entity : node.children)
            add(*entity);
    return unticked == 0 ? Qt::Checked : size_t(unticked) == records ? Qt::Unchecked : Qt::PartiallyChecked;
}

QVariant ChangesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto *above = static_cast<ChangesNode *>(index.internalPointer());
    const bool isField = above && above->level == Level::Record;
    switch (role) {
    case Qt::DisplayRole:
        return cell(index, longestCell).text;
    case Qt::ToolTipRole:
        return index.column() == WhatColumn ? QVariant() : QVariant(cell(index, 1000).text);
    case ToneRole:
        return QVariant::fromValue(cell(index, longestCell).tone);
    case LevelRole:
        return QVariant::fromValue(isField ? Level::Field : node(index)->level);
    case Qt::CheckStateRole:
        return isField || index.column() != WhatColumn ? QVariant() : tickState(*node(index));
    case IconNameRole: {
        const StagedRecord *staged = isField || index.column() != WhatColumn ? nullptr : record(index);
        return staged ? kindIcon(staged->kind) : QString();
    }
    default:
        return {};
    }
}

const StagedRecord *ChangesModel::record(const QModelIndex &index) const
{
    const ChangesNode *own = node(index);
    return own && own->level == Level::Record ? own->changes().find(own->id) : nullptr;
}

QString ChangesModel::fullText(const QModelIndex &index) const
{
    return index.isValid() ? cell(index, longestWhole).text : QString();
}

QModelIndex ChangesModel::indexOf(const QString &deployment, const QString &store, quint64 id) const
{
    for (const auto &one : stores_) {
        if (one->store.deployment != deployment || one->store.store != store)
            continue;
        for (const auto &entity : one->children) {
            if (std::ranges::binary_search(entity->ids, id))
                return indexOf(
                    *entity
                         ->children[size_t(std::ranges::lower_bound(entity->ids, id) - entity->ids.begin())]);
        }
    }
    return {};
}

std::optional<EntityAddress> ChangesModel::addressOf(const QModelIndex &index) const
{
    const ChangesNode *own = node(index);
    if (!own || own->level == Level::Store)
        return std::nullopt;
    const ChangesNode &entityNode = own->level == Level::Record ? *own->parent : *own;
    const StagedStore &store = own->storeNode().store;
    const BlueprintEntity *entity = entityOf(*own);
    // As the tree calls what no blueprint names.
    const EntitySource &source = entityNode.source;
    const bool usualSpace = source.space.isEmpty() || source.space == u"public";
    const QString found = usualSpace ? source.name : source.toText();
    return EntityAddress{store.deployment, store.store, entity ? entity->name : found};
}

} // namespace registrar
