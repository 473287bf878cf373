// SPDX-License-Identifier: GPL-3.0-or-later
// All records of an entity as a table: what each cell says, and edits of it.
#include "models/dates/date_format.h"
#include "models/records/cell_text.h"
#include "models/records/records_model.h"
#include "repository/blueprint/secret_values.h"
#include "repository/cut_pages.h"
#include "repository/text/value_text.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

QString outcomeText(const StagedRecord &staged)
{
    switch (staged.outcome) {
    case StagedRecord::Outcome::Conflict:
        return RecordsModel::tr("In conflict: somebody else changed the record since it was read.");
    case StagedRecord::Outcome::Rejected:
    case StagedRecord::Outcome::Unknown:
        return staged.error ? staged.error->toText() : RecordsModel::tr("The store refused the edit.");
    case StagedRecord::Outcome::Pending:
        break;
    }
    switch (staged.kind) {
    case Change::Kind::Add:
        return RecordsModel::tr("To be added");
    case Change::Kind::Update:
        return RecordsModel::tr("Changed, not yet applied");
    case Change::Kind::Delete:
        return RecordsModel::tr("To be deleted");
    }
    return {};
}

RecordsModel::Stage stageOf(const StagedRecord *staged)
{
    if (!staged)
        return RecordsModel::Stage::None;
    switch (staged->kind) {
    case Change::Kind::Add:
        return RecordsModel::Stage::Added;
    case Change::Kind::Update:
        return RecordsModel::Stage::Changed;
    case Change::Kind::Delete:
        return RecordsModel::Stage::Deleted;
    }
    return RecordsModel::Stage::None;
}

} // namespace

int RecordsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : addedCount() + rows_.rowCount();
}

int RecordsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns_.size());
}

int RecordsModel::columnOf(const QString &name) const
{
    const auto found = std::ranges::find(columns_, name, &RecordColumn::name);
    return found == columns_.end() ? -1 : static_cast<int>(found - columns_.begin());
}

int RecordsModel::rowOf(quint64 stagedId) const
{
    const auto position = added_.indexOf(stagedId);
    if (position >= 0)
        return static_cast<int>(position);
    const StagedRecord *staged = changes_->find(stagedId);
    const std::optional<int> row = staged ? rows_.rowOf(staged->read.key) : std::nullopt;
    return row ? *row + addedCount() : -1;
}

RecordsModel::LoadState RecordsModel::loadState(int row) const
{
    if (row < addedCount() || rows_.at(row - addedCount()))
        return LoadState::Loaded;
    if (fetcher_.isStopped())
        return LoadState::Stopped;
    return fetcher_.error() ? LoadState::Failed : LoadState::Loading;
}

const Record *RecordsModel::record(int row) const
{
    return row < addedCount() ? nullptr : rows_.at(row - addedCount());
}

const StagedRecord *RecordsModel::staged(int row) const
{
    if (row < 0)
        return nullptr;
    if (row < addedCount())
        return changes_->find(added_.at(row));
    const Record *read = record(row);
    return read && !read->key.isEmpty() ? changes_->find(entity_.source, read->key) : nullptr;
}

RecordName RecordsModel::nameOf(int row) const
{
    if (row >= 0 && row < addedCount())
        return {entity_.source, {}, added_.at(row)};
    const Record *read = record(row);
    return {entity_.source, read ? read->key : RecordKey(), 0};
}

int RecordsModel::rowOf(const RecordName &name) const
{
    return name.added != 0 ? rowOf(name.added) : rowOf(name.key);
}

const UnreadRecord *RecordsModel::unread(int row) const
{
    if (changes_->unreadInput().records().isEmpty()) // asked for every cell that is painted
        return nullptr;
    const StagedRecord *edits = staged(row);
    if (edits && edits->kind == Change::Kind::Delete)
        return nullptr;
    return changes_->unreadInput().find(nameOf(row));
}

Document RecordsModel::document(int row) const
{
    const Record *read = record(row);
    if (const StagedRecord *edits = staged(row))
        return edits->partial && read ? edits->documentOver(read->fields) : edits->document();
    return read ? read->fields : Document();
}

Value RecordsModel::valueOf(int row, const FieldPath &field) const
{
    return fieldOf(document(row), field);
}

RecordsModel::Cell RecordsModel::cell(int row, int column) const
{
    Cell cell;
    cell.loadState = loadState(row);
    if (cell.loadState != LoadState::Loaded)
        return cell;
    const RecordColumn &description = columns_.at(column);
    cell.secret = description.field.secret;
    const StagedRecord *edits = staged(row);
    cell.stage = stageOf(edits);
    if (const UnreadRecord *unread = this->unread(row))
        cell.hasProblem = unread->fields.contains(description.name);
    if (!edits) {
        if (const Record *read = record(row)) // null while a record staged for adding is on its way out
            cell.value = fieldOf(read->fields, description.name);
        return cell;
    }
    const FieldPath path{description.name};
    cell.outcome = edits->outcome;
    cell.changed = edits->kind == Change::Kind::Add || edits->touches(path);
    cell.hasProblem = cell.hasProblem || !edits->problemOf(path).isEmpty();
    if (cell.changed && edits->kind == Change::Kind::Update)
        cell.value = fieldOf(document(row), path);
    else
        cell.value = fieldOf(edits->partial && record(row) ? record(row)->fields : edits->read.fields, path);
    return cell;
}

QString RecordsModel::cellText(const Value &value) const
{
    return shownText(value, {.zone = zone_, .maximumLength = 200});
}

QString RecordsModel::cellText(int column, const Value &value) const
{
    return registrar::cellText(withoutSecrets(columns_.at(column).field, value),
                               cellTextStyle(columns_.at(column), zone_));
}

QVariant RecordsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(
            (columns_.at(index.column()).isNumber() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    return cellData(cell(index.row(), index.column()), index, role);
}

QVariant RecordsModel::cellData(const Cell &cell, const QModelIndex &index, int role) const
{
    switch (role) {
    case LoadStateRole:
        return QVariant::fromValue(cell.loadState);
    case StageRole:
        return QVariant::fromValue(cell.stage);
    case OutcomeRole:
        return static_cast<int>(cell.outcome);
    case CellChangedRole:
        return cell.changed;
    case Qt::AccessibleTextRole:
        return accessibleText(cell, index.column());
    default:
        break;
    }
    if (cell.loadState != LoadState::Loaded)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return cellText(index.column(), cell.value);
    case Qt::EditRole:
        return editTextIn(cell.value, zone_);
    case ValueRole:
        return QVariant::fromValue(cell.value);
    case TypeNameRole:
        return cell.value.typeName();
    case Qt::ToolTipRole:
        return toolTip(index.row(), index.column());
    case ProblemRole:
        return problem(index.row(), index.column());
    default:
        return {};
    }
}

QString RecordsModel::problem(int row, int column) const
{
    const QString &name = columns_.at(column).name;
    if (const UnreadRecord *unread = this->unread(row); unread && unread->fields.contains(name))
        return tr("What was typed in the form cannot be read. It is kept there.");
    const StagedRecord *edits = staged(row);
    return edits ? edits->problemOf({name}) : QString();
}

/// Names the fields and tells nothing of what was typed: it may be a secret.
QString RecordsModel::unreadText(const UnreadRecord &record) const
{
    QStringList names;
    for (auto field = record.fields.begin(); field != record.fields.end(); ++field) {
        const int column = columnOf(field.key());
        names.append(column < 0 ? field.key() : columns_.at(column).title());
    }
    QStringList sentences;
    if (!names.isEmpty())
        sentences.append(tr("What was typed in the form cannot be read: %1.").arg(names.join(u", "_s)));
    if (record.text)
        sentences.append(tr("What was typed as its text cannot be read."));
    return sentences.join(u' ');
}

QString RecordsModel::accessibleText(const Cell &cell, int column) const
{
    switch (cell.loadState) {
    case LoadState::Loading:
        return tr("loading");
    case LoadState::Failed:
        return tr("could not be read");
    case LoadState::Stopped:
        return tr("not read");
    case LoadState::Loaded:
        break;
    }
    QString text = cellText(column, cell.value);
    if (cell.value.isNull())
        text = tr("null");
    else if (cell.value.isMissing())
        text = tr("missing");
    else if (cell.secret)
        text = tr("hidden");
    else if (text.isEmpty())
        text = tr("empty text");
    QStringList parts{text};
    if (cell.stage == Stage::Deleted)
        parts.append(tr("to be deleted"));
    else if (cell.stage == Stage::Added)
        parts.append(tr("to be added"));
    else if (cell.changed)
        parts.append(tr("changed"));
    if (cell.hasProblem)
        parts.append(tr("not valid"));
    if (cell.outcome == StagedRecord::Outcome::Conflict)
        parts.append(tr("in conflict"));
    return parts.join(u", "_s);
}

QString RecordsModel::toolTip(int row, int column) const
{
    const RecordColumn &description = columns_.at(column);
    const Cell cell = this->cell(row, column);
    QStringList lines;
    if (cell.value.isNull())
        lines.append(tr("null: the field is there, without a value"));
    else if (cell.value.isMissing())
        lines.append(tr("missing: the record has no such field"));
    else if (cell.secret)
        lines.append(tr("A secret; it is shown in the form when asked for."));
    else if (const QString text = displayText(withoutSecrets(description.field, cell.value),
                                              {.zone = zone_, .maximumLength = 1000});
             text.isEmpty())
        lines.append(tr("Empty text"));
    else
        lines.append(description.milliseconds ? tr("%1 ms").arg(text) : text);
    const bool cut = registrar::isCut(cell.value);
    lines.append(cell.value.isAbsent() || cut ? description.nativeType() : cell.value.typeName());
    if (cut)
        lines.append(tr("The beginning of about %1; all of it is read when the record is opened.")
                         .arg(QLocale().formattedDataSize(wholeBytes(cell.value))));
    if (const StagedRecord *edits = staged(row)) {
        lines.append(outcomeText(*edits));
        if (cell.changed && edits->kind == Change::Kind::Update && !cell.secret) {
            const Value before = fieldOf(edits->read.fields, description.name);
            lines.append(tr("Read as: %1")
                             .arg(before.isNull() ? tr("null")
                                  : before.isMissing()
                                      ? tr("missing")
                                      : cellText(withoutSecrets(description.field, before))));
        }
    }
    lines.append(problem(row, column));
    if (isEditable() && !description.editRefusal().isEmpty() && row >= addedCount())
        lines.append(description.editRefusal());
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QVariant RecordsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return section >= 0 && section < rowCount() ? rowHeader(section, role) : QVariant();
    if (section < 0 || section >= columns_.size())
        return {};
    const RecordColumn &column = columns_.at(section);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return columnHeader(column, zone_);
    case Qt::ToolTipRole:
        return column.toolTip();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((column.isNumber() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    default:
        return {};
    }
}

QVariant RecordsModel::rowHeader(int row, int role) const
{
    const StagedRecord *edits = staged(row);
    const UnreadRecord *unread = this->unread(row);
    if (!edits && !unread)
        return {};
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) {
        QStringList sentences{edits ? outcomeText(*edits) : QString(),
                              unread ? unreadText(*unread) : QString()};
        sentences.removeAll(QString());
        return sentences.join(u'\n');
    }
    if (role != Qt::DisplayRole)
        return {};
    if (unread || edits->outcome != StagedRecord::Outcome::Pending || !edits->problems.isEmpty())
        return u"!"_s;
    switch (edits->kind) {
    case Change::Kind::Add:
        return u"+"_s;
    case Change::Kind::Update:
        return u"•"_s;
    case Change::Kind::Delete:
        return u"−"_s;
    }
    return {};
}

QString RecordsModel::editRefusal() const
{
    if (repository_->isReadOnly())
        return tr("The deployment is opened for reading only.");
    if (entity_.readOnly)
        return entity_.readOnlyReason.isEmpty() ? tr("The blueprint keeps these records from being edited.")
                                                : entity_.readOnlyReason;
    if (description_ && !description_->editable)
        return description_->editRefusal;
    if (descriptionError_)
        return tr("The store could not tell what may be edited.");
    const ConnectionState state = repository_->state();
    if (state.server && !state.server->can(Capability::Kind::Write))
        return state.server->capability(Capability::Kind::Write).reason;
    return {};
}

QString RecordsModel::editRefusalWithRemedy() const
{
    const QString refusal = editRefusal();
    if (refusal.isEmpty())
        return {};
    QString remedy;
    const ConnectionState state = repository_->state();
    if (repository_->isReadOnly())
        remedy = tr("Unlock it for writing first: in the status bar, or in the deployment's menu.");
    else if (descriptionError_)
        remedy = descriptionError_->remedy;
    else if (state.server && refusal == state.server->capability(Capability::Kind::Write).reason)
        remedy = state.server->capability(Capability::Kind::Write).remedy;
    return remedy.isEmpty() ? refusal : refusal + u' ' + remedy;
}

Qt::ItemFlags RecordsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    if (loadState(index.row()) != LoadState::Loaded || !isEditable())
        return flags | Qt::ItemNeverHasChildren;
    const RecordColumn &column = columns_.at(index.column());
    const bool added = index.row() < addedCount();
    const StagedRecord *edits = staged(index.row());
    const bool deleted = edits && edits->kind == Change::Kind::Delete;
    if (registrar::isCut(cell(index.row(), index.column()).value))
        return flags | Qt::ItemNeverHasChildren;
    if ((added ? column.addRefusal() : column.editRefusal()).isEmpty() && !deleted)
        flags |= Qt::ItemIsEditable;
    return flags | Qt::ItemNeverHasChildren;
}

bool RecordsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole)
        return false;
    if (!(flags(index) & Qt::ItemIsEditable)) {
        const Result<void> whole = index.isValid() && isEditable()
                                       ? checkWhole(index.row(), {columns_.at(index.column()).name}, {})
                                       : Result<void>();
        if (!whole)
            Q_EMIT editRefused(whole.error());
        return false;
    }
    const RecordColumn &column = columns_.at(index.column());
    Result<Value> after = Value();
    if (value.canConvert<Value>() && value.metaType() == QMetaType::fromType<Value>())
        after = value.value<Value>();
    else
        after = parseForColumn(column, value.toString(), cell(index.row(), index.column()).value, zone_);
    if (!after) {
        Q_EMIT editRefused(after.error());
        return false;
    }
    if (const Result<void> staged = stageField(index.row(), {column.name}, *after); !staged) {
        Q_EMIT editRefused(staged.error());
        return false;
    }
    return true;
}

Result<void> RecordsModel::stageField(int row, const FieldPath &field, const Value &after, bool typing)
{
    if (valueOf(row, field) == after)
        return {};
    if (const Result<void> whole = checkWhole(row, field, after); !whole)
        return whole;
    if (row < addedCount())
        return changes_->setAddedField(added_.at(row), field, after, typing);
    const Record *read = record(row);
    if (!read)
        return failure({.kind = Error::Kind::NotFound,
                        .what = tr("The record is not loaded any more."),
                        .remedy = tr("Scroll back to it and edit it again.")});
    return changes_->setField(entity_.source, *read, field, after, typing);
}

void RecordsModel::stageDelete(int row)
{
    if (row < addedCount())
        changes_->revert(added_.at(row));
    else if (const Record *read = record(row); read && !read->key.isEmpty())
        changes_->remove(entity_.source, *read);
}

void RecordsModel::revertRecord(int row)
{
    changes_->unreadInput().drop(nameOf(row));
    if (const StagedRecord *edits = staged(row))
        changes_->revert(edits->id);
}

} // namespace registrar
