// SPDX-License-Identifier: GPL-3.0-or-later
// One record as a tree of its fields with their exact types: what the cells say, and what is typed in them.
#include "models/records/json_members.h"
#include "models/records/record_tree_model.h"
#include "models/records/record_tree_node.h"
#include "models/records/value_conversion.h"
#include "models/records/value_members.h"
#include "repository/blueprint/secret_values.h"
#include "repository/text/extended_json.h"
#include "repository/text/value_text.h"

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

constexpr std::array jsonKinds{JsonKind::Text,   JsonKind::Number, JsonKind::Boolean,
                               JsonKind::Object, JsonKind::Array,  JsonKind::Null};

QString typeNameOf(const Value &value)
{
    if (const auto *json = value.get<Value::Json>())
        return jsonKindName(jsonKind(json->text));
    return value.typeName();
}

/// A short line for a piece of JSON, without looking at more of it than is shown.
QString jsonGlimpse(const QString &json, qsizetype length)
{
    const QString shown = json.left(length * 2).simplified();
    if (jsonKind(json) == JsonKind::Text && json.size() <= length * 2)
        return displayText(Value(textOfJson(json)), {.maximumLength = length});
    return shown.size() > length || json.size() > length * 2 ? shown.left(length) + u'…' : shown;
}

bool isLongText(const Value &value, qsizetype length)
{
    const QString text = value.toText();
    return text.size() > length || text.contains(u'\n') || text.contains(u"\\n"_s);
}

} // namespace

const RecordColumn *RecordTreeModel::columnOf(const Node &node) const
{
    const Node *top = &node;
    while (top->parent && top->parent->parent)
        top = top->parent;
    const int column = top->parent ? records_.columnOf(top->name) : -1;
    return column < 0 ? nullptr : &records_.columns().at(column);
}

Value RecordTreeModel::value(const QModelIndex &index) const
{
    return nodeOf(index)->value;
}

QString RecordTreeModel::editRefusal(const QModelIndex &index) const
{
    if (!hasRecord() || !index.isValid())
        return tr("No record is shown.");
    if (!records_.editRefusal().isEmpty())
        return records_.editRefusal();
    const StagedRecord *staged = records_.staged(record_.row());
    if (staged && staged->kind == Change::Kind::Delete)
        return tr("The record is staged for deletion.");
    const RecordColumn *column = columnOf(*nodeOf(index));
    if (const QString refusal = entryRefusal(*nodeOf(index)); !refusal.isEmpty())
        return refusal;
    if (!column)
        return {};
    return isAdded() ? column->addRefusal() : column->editRefusal();
}

QString RecordTreeModel::keyTypeOf(const Node &node) const
{
    const bool isKey = records_.entity().kind == EntityKind::KeyPattern && hasRecord() && !isAdded();
    const Node *top = &node;
    while (top->parent && top->parent->parent)
        top = top->parent;
    const bool isValue = isKey && top->parent && top->name == "value"_L1;
    return isValue ? fieldOf(records_.record(record_.row())->fields, u"type"_s).toText() : QString();
}

QString RecordTreeModel::entryRefusal(const Node &node) const
{
    const Place place = placeOf(node);
    if (place.size() < 2 || keyTypeOf(node) != "stream"_L1)
        return {};
    const Value id = valueAt(records_.document(record_.row()), place.first(2)).at(u"id"_s);
    const Value stored = fieldOf(records_.record(record_.row())->fields, u"value"_s);
    const auto *entries = stored.get<Value::Array>();
    const bool isStored = entries && std::ranges::any_of(*entries, [&id](const Value &entry) {
                              return entry.at(u"id"_s) == id;
                          });
    return isStored ? tr("The entries of a stream cannot be changed: delete this one, or add another.")
                    : QString();
}

QString RecordTreeModel::orderRefusal(const Node &container) const
{
    const QString type = container.parent && !container.parent->parent ? keyTypeOf(container) : QString();
    if (type == "stream"_L1)
        return tr("The entries of a stream stay in the order in which they were added.");
    if (type == "zset"_L1)
        return tr("The members of a sorted set are ordered by their scores: change the score.");
    return type == "set"_L1 ? tr("The elements of a set have no order.") : QString();
}

Value RecordTreeModel::newMember(const QModelIndex &container) const
{
    const Node &node = *nodeOf(container);
    const QList<Field> members = membersOf(node.value);
    if (members.isEmpty() || hasNames(node.value))
        return Value(QString());
    Value like = members.last().value;
    const bool isKeysValue = node.parent == root_.get();
    if (const auto *entry = like.get<Document>(); entry && isKeysValue && keyTypeOf(node) == "stream"_L1) {
        Document next = *entry;
        setField(next, {u"id"_s}, Value(u"*"_s)); // the server numbers it
        like = Value(next);
    }
    return like;
}

QString RecordTreeModel::structureRefusal(const QModelIndex &container) const
{
    if (!container.isValid()) {
        if (!hasRecord() || !records_.editRefusal().isEmpty())
            return hasRecord() ? records_.editRefusal() : tr("No record is shown.");
        return records_.entity().kind == EntityKind::Collection
                   ? QString()
                   : tr("These records have the fields that the store gives them, no others.");
    }
    if (!hasMembers(value(container)))
        return tr("A single value holds no others.");
    return editRefusal(container);
}

QStringList RecordTreeModel::choices(const Node &node, int column) const
{
    QStringList names;
    const RecordColumn *top = columnOf(node);
    const bool isTop = node.parent == root_.get();
    if (column == ValueColumn) {
        if (node.value.is<bool>() ||
            (isJsonText(node.value) && jsonKind(node.value.toText()) == JsonKind::Boolean))
            return {u"true"_s, u"false"_s};
        if (isTop && top && (node.value.isAbsent() || top->choices().contains(node.value))) {
            for (const Value &choice : top->choices())
                names.append(editText(choice));
        }
        return names;
    }
    if (isJsonText(node.value) && !isTop) {
        for (const JsonKind kind : jsonKinds)
            names.append(jsonKindName(kind));
    } else if (isJsonText(node.value)) {
        return {};
    } else if (records_.entity().kind == EntityKind::Collection) {
        for (const Value::Type type : bsonTypes())
            names.append(Value::typeName(type));
    } else if (records_.entity().kind == EntityKind::KeyPattern && !isTop) {
        names = {Value::typeName(Value::Type::Text), Value::typeName(Value::Type::Binary)};
    } else if (isTop && top && top->nullable()) {
        names = {Value::typeName(top->types().first()), Value::typeName(Value::Type::Null)};
    }
    return names;
}

Qt::ItemFlags RecordTreeModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (!index.isValid() || !editRefusal(index).isEmpty())
        return flags;
    const Node &node = *nodeOf(index);
    bool editable = false;
    switch (index.column()) {
    case NameColumn:
        editable = hasNames(node.parent->value) && structureRefusal(indexOf(*node.parent)).isEmpty();
        break;
    case TypeColumn:
        editable = !choices(node, TypeColumn).isEmpty();
        break;
    default:
        editable = !hasMembers(node.value) && !isLongText(node.value, lineLength);
    }
    return editable ? flags | Qt::ItemIsEditable : flags;
}

QVariant RecordTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Field");
    case TypeColumn:
        return tr("Type");
    default:
        return tr("Value");
    }
}

QVariant RecordTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return nodeData(*nodeOf(index), index.column(), role);
}

QVariant RecordTreeModel::nodeData(const Node &node, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return displayed(node, column);
    case Qt::EditRole:
        if (column != ValueColumn)
            return displayed(node, column);
        return isJsonText(node.value) && jsonKind(node.value.toText()) == JsonKind::Text
                   ? textOfJson(node.value.toText())
                   : editText(node.value);
    case Qt::ToolTipRole:
        return toolTip(node);
    case Qt::AccessibleTextRole:
        return column == ValueColumn && displayed(node, column).isEmpty() ? typeNameOf(node.value)
                                                                          : displayed(node, column);
    case ValueRole:
        return QVariant::fromValue(node.value);
    case ChoicesRole:
        return choices(node, column);
    case SecretRole: {
        const RecordColumn *top = columnOf(node);
        return top && isSecretAt(top->field, path(indexOf(node)).mid(1));
    }
    case ChangedRole: {
        const StagedRecord *staged = records_.staged(record_.row());
        return staged && (staged->kind == Change::Kind::Add || staged->touches(path(indexOf(node))));
    }
    case ProblemRole: {
        const StagedRecord *staged = records_.staged(record_.row());
        return staged ? staged->problemOf(path(indexOf(node))) : QString();
    }
    default:
        return {};
    }
}

Value RecordTreeModel::withoutSecrets(const Node &node, const Value &mark) const
{
    const RecordColumn *top = columnOf(node);
    return top ? registrar::withoutSecrets(top->field, path(indexOf(node)).mid(1), node.value, mark)
               : node.value;
}

bool RecordTreeModel::holdsSecret(const QModelIndex &index) const
{
    const Node &node = *nodeOf(index);
    return withoutSecrets(node, Value(secretMark.toString())) != node.value;
}

QString RecordTreeModel::displayed(const Node &node, int column) const
{
    switch (column) {
    case NameColumn:
        return node.name;
    case TypeColumn:
        return typeNameOf(node.value);
    default:
        break;
    }
    const Value shown = withoutSecrets(node, Value(secretMark.toString()));
    if (isJsonText(shown))
        return jsonGlimpse(shown.toText(), shownLength);
    return displayText(shown, {.zone = records_.timeZone(), .maximumLength = shownLength});
}

QString RecordTreeModel::toolTip(const Node &node) const
{
    QStringList lines{pathText(path(indexOf(node))), nodeData(node, ValueColumn, ProblemRole).toString(),
                      editRefusal(indexOf(node))};
    if (isLongText(node.value, lineLength) && lines.last().isEmpty())
        lines.append(tr("Long, or of several lines: Enter opens it in a window of its own."));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

Result<Value> RecordTreeModel::typed(const Node &node, const QString &text) const
{
    if (const auto *json = node.value.get<Value::Json>()) {
        const Result<QString> made = jsonFromTyped(jsonKind(json->text), text);
        return made ? Result<Value>(Value(Value::Json{*made})) : failure(made.error());
    }
    const RecordColumn *top = node.parent == root_.get() ? columnOf(node) : nullptr;
    if (top)
        return parseForColumn(*top, text, node.value, records_.timeZone());
    if (node.value.isAbsent())
        return Value(text);
    const auto *other = node.value.get<Value::Other>();
    return parseValue(node.value.type(), text, other ? other->typeName : QString(), records_.timeZone());
}

Result<Value> RecordTreeModel::retyped(const Node &node, const QString &type) const
{
    if (const auto *json = node.value.get<Value::Json>(); json && node.parent != root_.get()) {
        for (const JsonKind kind : jsonKinds) {
            if (jsonKindName(kind) != type)
                continue;
            const Result<QString> made = jsonAs(kind, json->text);
            return made ? Result<Value>(Value(Value::Json{*made})) : failure(made.error());
        }
    }
    const std::optional<Value::Type> wanted = Value::typeFromName(type);
    if (!wanted)
        return failure({.kind = Error::Kind::InvalidInput, .what = tr("There is no type “%1”.").arg(type)});
    return convertedValue(node.value, *wanted);
}

bool RecordTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    const Node &node = *nodeOf(index);
    const bool typedIn =
        index.column() == ValueColumn && editRefusal(index).isEmpty() && !hasMembers(node.value);
    if (!typedIn &&
        !(flags(index) & Qt::ItemIsEditable)) // a long value is typed elsewhere, and set all the same
        return false;
    const QString text = value.toString();
    if (index.column() == NameColumn)
        return text == node.name ||
               stage({.kind = PlaceEdit::Kind::Rename, .place = placeOf(node), .value = {}, .name = text});
    const Result<Value> after = index.column() == TypeColumn ? retyped(node, text) : typed(node, text);
    if (!after)
        return refuse(after.error());
    return *after == node.value ||
           stage({.kind = PlaceEdit::Kind::Set, .place = placeOf(node), .value = *after, .name = {}});
}

QString RecordTreeModel::copyText(const QModelIndex &index) const
{
    const Node &node = *nodeOf(index);
    const Value value = withoutSecrets(node, Value());
    if (value.isMissing())
        return {};
    if (isJsonText(value)) {
        const QString json = value.toText();
        return hasNames(node.parent->value) ? u"{%1: %2}"_s.arg(jsonOfText(node.name), json) : json;
    }
    return hasNames(node.parent->value) ? toExtendedJson(Document{{node.name, value}})
                                        : toExtendedJson(value);
}

QModelIndex RecordTreeModel::paste(const QModelIndex &index, const QString &text, bool inside)
{
    const bool into = !index.isValid() || (inside && hasMembers(value(index)));
    const QModelIndex container = into ? index.siblingAtColumn(0) : index.parent();
    int before = into ? -1 : index.row() + 1;
    const Result<Value> read = parseExtendedJson(text);
    const Value pasted = read ? *read : Value(text);
    const auto *fields = pasted.get<Document>();
    if (!hasNames(nodeOf(container)->value) || !fields)
        return insert(container, before, pasted);
    const StagedChanges::Step step(records_.changes(),
                                   tr("pasting of %n field(s)", nullptr, static_cast<int>(fields->size())));
    const Place outer = place(container);
    QModelIndex last;
    for (const Field &field : *fields) {
        const QModelIndex made = insert(indexAt(outer), before, field.value, field.name);
        if (made.isValid())
            last = made;
        before += made.isValid() && before >= 0;
    }
    return last;
}

} // namespace registrar
