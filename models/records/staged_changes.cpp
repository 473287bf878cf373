// SPDX-License-Identifier: GPL-3.0-or-later
// The edits that a person has staged for one store: undoable, kept over reloads and lost connections until
// applied.
#include "models/records/staged_changes.h"

#include "models/records/staged_edit.h"

#include <QUndoCommand>

namespace registrar
{

/// One record's staged state, before and after; undo and redo put the one or the other in place.
class StageCommand : public QUndoCommand
{
public:
    StageCommand(StagedChanges &changes, const QString &text, quint64 id, std::optional<StagedRecord> after,
                 QString series)
        : QUndoCommand(text)
        , changes_(changes)
        , id_(id)
        , after_(std::move(after))
        , series_(std::move(series))
    {
        if (const StagedRecord *present = changes.find(id))
            before_ = *present;
    }
    void undo() override { changes_.put(id_, before_); }
    void redo() override { changes_.put(id_, after_); }
    [[nodiscard]] int id() const override { return 1; }
    bool mergeWith(const QUndoCommand *next) override
    {
        const auto *later = static_cast<const StageCommand *>(next);
        if (series_.isEmpty() || series_ != later->series_ || id_ != later->id_)
            return false;
        after_ = later->after_;
        setObsolete(!before_ && !after_);
        return true;
    }

private:
    StagedChanges &changes_;
    quint64 id_;
    std::optional<StagedRecord> before_;
    std::optional<StagedRecord> after_;
    QString series_; ///< edits of the same one are merged
};

StagedChanges::StagedChanges(QString store, QObject *parent)
    : QObject(parent)
    , store_(std::move(store))
{
    undo_.setUndoLimit(0);
}

StagedChanges::~StagedChanges()
{
    undo_.blockSignals(true); // nobody is to look at what is half gone
}

void StagedChanges::setValidator(const EntitySource &source, Validator validator)
{
    validators_.insert(source.toText(), std::move(validator));
    for (StagedRecord &record : records_) {
        if (record.source == source)
            judge(record);
    }
    Q_EMIT changed();
}

Result<void> StagedChanges::setField(const EntitySource &source, const Record &read, const FieldPath &field,
                                     const Value &after, bool typing)
{
    const StagedRecord *present = find(source, read.key);
    if (read.key.isEmpty())
        return failure({.kind = Error::Kind::Unsupported,
                        .what = tr("The record cannot be edited."),
                        .why = tr("It has no key by which the store could find it again."),
                        .remedy = tr("Give the entity a primary key, or change the record in the console.")});
    if (present && present->kind == Change::Kind::Delete)
        return failure({.kind = Error::Kind::InvalidInput,
                        .what = tr("The record is staged for deletion."),
                        .remedy = tr("Take the deletion back first.")});
    StagedRecord record;
    if (present) {
        record = *present;
    } else {
        record.id = nextId_++;
        record.source = source;
        record.read = read;
    }
    if (Result<void> edited = stageEdit(record, field, after); !edited)
        return edited;
    record.outcome = StagedRecord::Outcome::Pending;
    record.error.reset();
    const QString text = tr("change of %1").arg(pathText(field));
    if (record.fields.isEmpty()) {
        if (present)
            push(text, record.id, {}, seriesOf(typing, field));
        return {};
    }
    push(text, record.id, record, seriesOf(typing, field));
    return {};
}

Result<void> StagedChanges::setAddedField(quint64 id, const FieldPath &field, const Value &after, bool typing)
{
    const StagedRecord *present = find(id);
    if (!present || present->kind != Change::Kind::Add)
        return failure({.kind = Error::Kind::NotFound, .what = tr("The added record is no longer staged.")});
    StagedRecord record = *present;
    if (!registrar::setField(record.read.fields, field, after))
        return failure(noSuchPlace(field));
    record.outcome = StagedRecord::Outcome::Pending;
    record.error.reset();
    push(tr("change of %1").arg(pathText(field)), id, record, seriesOf(typing, field));
    return {};
}

quint64 StagedChanges::add(const EntitySource &source, const Document &document)
{
    StagedRecord record;
    record.id = nextId_++;
    record.kind = Change::Kind::Add;
    record.source = source;
    record.read.fields = document;
    push(tr("adding of a record"), record.id, record);
    return record.id;
}

void StagedChanges::remove(const EntitySource &source, const Record &read)
{
    const StagedRecord *present = find(source, read.key);
    StagedRecord record;
    record.id = present ? present->id : nextId_++;
    record.kind = Change::Kind::Delete;
    record.source = source;
    record.read = present ? present->read : read;
    push(tr("deletion of a record"), record.id, record);
}

void StagedChanges::revert(quint64 id)
{
    if (find(id))
        push(tr("taking back of an edit"), id, {});
}

void StagedChanges::discard(const std::optional<EntitySource> &source)
{
    QList<quint64> ids;
    for (const StagedRecord &record : std::as_const(records_)) {
        if (!source || record.source == *source)
            ids.append(record.id);
    }
    if (ids.isEmpty())
        return;
    undo_.beginMacro(tr("discarding of %n edit(s)", nullptr, static_cast<int>(ids.size())));
    for (const quint64 id : std::as_const(ids))
        push({}, id, {});
    undo_.endMacro();
}

Result<void> StagedChanges::resolve(quint64 id, const QList<FieldPath> &mine)
{
    const StagedRecord *present = find(id);
    if (!present || present->outcome != StagedRecord::Outcome::Conflict)
        return failure({.kind = Error::Kind::NotFound, .what = tr("The record is no longer in conflict.")});
    const Result<std::optional<StagedRecord>> resolved = resolveConflict(*present, mine);
    if (!resolved)
        return failure(resolved.error());
    push(tr("settling of a conflict"), id, *resolved);
    return {};
}

const StagedRecord *StagedChanges::find(const EntitySource &source, const RecordKey &key) const
{
    if (byKey_.isEmpty())
        return nullptr;
    const auto found = byKey_.constFind(recordIdentity(source, key));
    return found == byKey_.constEnd() ? nullptr : find(*found);
}

const StagedRecord *StagedChanges::find(quint64 id) const
{
    const auto found = records_.constFind(id);
    return found == records_.constEnd() ? nullptr : &*found;
}

QList<StagedRecord> StagedChanges::records() const
{
    return records_.values();
}

QList<quint64> StagedChanges::added(const EntitySource &source) const
{
    QList<quint64> ids;
    for (const StagedRecord &record : records_) {
        if (record.kind == Change::Kind::Add && record.source == source)
            ids.append(record.id);
    }
    return ids;
}

int StagedChanges::count(const std::optional<EntitySource> &source) const
{
    return static_cast<int>(std::ranges::count_if(
        records_, [&](const StagedRecord &record) { return !source || record.source == *source; }));
}

int StagedChanges::conflicts(const std::optional<EntitySource> &source) const
{
    return static_cast<int>(std::ranges::count_if(records_, [&](const StagedRecord &record) {
        return (!source || record.source == *source) && record.outcome == StagedRecord::Outcome::Conflict;
    }));
}

int StagedChanges::problems(const std::optional<EntitySource> &source) const
{
    int problems = 0;
    for (const StagedRecord &record : records_) {
        if (!source || record.source == *source)
            problems += static_cast<int>(record.problems.size());
    }
    return problems;
}

ChangeSet StagedChanges::changeSet(const std::optional<EntitySource> &source)
{
    ChangeSet set;
    set.store = store_;
    sent_.clear();
    for (const StagedRecord &record : std::as_const(records_)) {
        if (source && record.source != *source)
            continue;
        set.changes.append(record.change());
        sent_.append(record.id);
    }
    return set;
}

QList<AppliedChange> StagedChanges::fold(const ApplyReport &report)
{
    QList<AppliedChange> applied;
    const QList<quint64> sent = std::exchange(sent_, {});
    for (qsizetype index = 0; index < sent.size() && index < report.outcomes.size(); ++index) {
        const StagedRecord *present = find(sent.at(index));
        if (!present)
            continue;
        const ChangeOutcome &outcome = report.outcomes.at(index);
        if (outcome.kind == ChangeOutcome::Kind::Applied) {
            applied.append({present->kind, present->source, present->read.key, outcome.now});
            put(present->id, {});
            continue;
        }
        StagedRecord record = *present;
        foldOutcome(record, outcome);
        put(record.id, record);
    }
    // What the steps would bring back is in the store by now, or was judged by it.
    undo_.clear();
    if (!report.inverse.changes.isEmpty())
        inverse_ = report.inverse;
    Q_EMIT changed();
    return applied;
}

void StagedChanges::foldFailure(const Error &error)
{
    const QList<quint64> sent = std::exchange(sent_, {});
    for (const quint64 id : sent) {
        if (const StagedRecord *present = find(id)) {
            StagedRecord record = *present;
            record.error = error;
            put(id, record);
        }
    }
}

void StagedChanges::setInverse(const ChangeSet &inverse)
{
    inverse_ = inverse;
    Q_EMIT changed();
}

void StagedChanges::put(quint64 id, const std::optional<StagedRecord> &record)
{
    const auto found = records_.constFind(id);
    const std::optional<StagedRecord> old =
        found == records_.constEnd() ? std::nullopt : std::optional(*found);
    if (!old && !record)
        return;
    const EntitySource source = old ? old->source : record->source;
    const RecordKey key = record ? record->read.key : old->read.key;
    const bool wasAdded = old && old->kind == Change::Kind::Add;
    const bool isAdded = record && record->kind == Change::Kind::Add;
    if (old && !old->read.key.isEmpty())
        byKey_.remove(recordIdentity(old->source, old->read.key));
    if (record) {
        StagedRecord judged = *record;
        judge(judged);
        records_.insert(id, judged);
        if (!judged.read.key.isEmpty() && !isAdded)
            byKey_.insert(recordIdentity(judged.source, judged.read.key), id);
    } else {
        records_.remove(id);
    }
    if (wasAdded != isAdded)
        Q_EMIT addedChanged(source);
    Q_EMIT recordChanged(id, source, key);
    Q_EMIT changed();
}

void StagedChanges::push(const QString &text, quint64 id, const std::optional<StagedRecord> &after,
                         const QString &series)
{
    undo_.push(new StageCommand(*this, text, id, after, series));
}

QString StagedChanges::seriesOf(bool typing, const FieldPath &field) const
{
    return typing ? pathText(field) + QString::number(typing_) : QString();
}

void StagedChanges::judge(StagedRecord &record) const
{
    record.problems.clear();
    const auto validator = validators_.constFind(record.source.toText());
    if (validator != validators_.constEnd() && *validator && record.kind != Change::Kind::Delete)
        record.problems = (*validator)(record.change());
}

} // namespace registrar
