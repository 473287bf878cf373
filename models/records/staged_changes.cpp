// SPDX-License-Identifier: GPL-3.0-or-later
// The edits that a person has staged for one store: undoable, kept over reloads and lost connections until
// applied.
#include "models/records/staged_changes.h"

#include "models/records/staged_edit.h"
#include "repository/cut_pages.h"

namespace registrar
{

StagedChanges::StagedChanges(QString store, QObject *parent)
    : QObject(parent)
    , store_(std::move(store))
{
    connect(&unread_, &UnreadInput::changed, this,
            [this](const RecordName &name) { tell(name.added, name.source, name.key, false); });
}

StagedChanges::~StagedChanges() = default;

void StagedChanges::setValidator(const EntitySource &source, const Validator &validator)
{
    validators_.insert(source, validator);
    ++rules_;
    for (StagedRecord &record : records_) {
        if (record.source != source)
            continue;
        tally(record, -1);
        judge(record);
        tally(record, 1);
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
        record.undo = false;
        if (record.partial)
            record.complete(read.fields);
    } else {
        record.id = nextId_++;
        record.source = source;
        record.read = read;
    }
    record.partial = record.partial || hasCutValues(record.read.fields);
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
    record.undo = false;
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

void StagedChanges::restore(const QList<StagedRecord> &records)
{
    QSet<QByteArray> kept;
    beginTelling();
    for (StagedRecord record : records) {
        if (record.kind != Change::Kind::Add && find(record.source, record.read.key))
            continue;
        record.id = nextId_++;
        if (record.kind != Change::Kind::Add) // no older step is to put a second one beside it
            kept.insert(recordIdentity(record.source, record.read.key));
        put(record.id, record);
    }
    history_.forget({}, kept);
    endTelling();
}

int StagedChanges::stage(const ChangeSet &changes, const QString &text)
{
    QList<StagedRecord> records;
    for (const Change &change : changes.changes) {
        if (change.kind == Change::Kind::Add || !find(change.source, change.key))
            records.append(stagedRecordOf(change));
    }
    if (!records.isEmpty()) {
        const Batch batch(*this, text);
        for (StagedRecord &record : records) {
            record.id = nextId_++;
            record.undo = true;
            push({}, record.id, record);
        }
    }
    return static_cast<int>(changes.changes.size() - records.size());
}

Result<void> StagedChanges::resolve(quint64 id, const QList<FieldChoice> &choices)
{
    const StagedRecord *present = find(id);
    if (!present || present->outcome != StagedRecord::Outcome::Conflict)
        return failure({.kind = Error::Kind::NotFound, .what = tr("The record is no longer in conflict.")});
    const Result<std::optional<StagedRecord>> resolved = resolveConflict(*present, choices);
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

const StagedRecord *StagedChanges::find(const RecordName &name) const
{
    return name.added != 0 ? find(name.added) : find(name.source, name.key);
}

QList<UnreadRecord> StagedChanges::unread(const std::optional<EntitySource> &source) const
{
    QList<UnreadRecord> records;
    for (const UnreadRecord &record : unread_.records()) {
        const StagedRecord *staged = find(record.name);
        const bool gone = record.name.added != 0 ? !staged : staged && staged->kind == Change::Kind::Delete;
        if (!gone && (!source || record.name.source == *source))
            records.append(record);
    }
    return records;
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

StagedChanges::Tally StagedChanges::tallyOf(const std::optional<EntitySource> &source) const
{
    if (source)
        return tallies_.value(*source);
    Tally all;
    for (const Tally &one : tallies_) {
        all.records += one.records;
        all.conflicts += one.conflicts;
        all.problems += one.problems;
    }
    return all;
}

int StagedChanges::count(const std::optional<EntitySource> &source) const
{
    return tallyOf(source).records;
}

int StagedChanges::conflicts(const std::optional<EntitySource> &source) const
{
    return tallyOf(source).conflicts;
}

int StagedChanges::problems(const std::optional<EntitySource> &source) const
{
    return tallyOf(source).problems;
}

ChangeSet StagedChanges::changeSet(const std::optional<EntitySource> &source)
{
    QList<quint64> ids;
    for (const StagedRecord &record : std::as_const(records_)) {
        if (!source || record.source == *source)
            ids.append(record.id);
    }
    return changeSet(ids);
}

ChangeSet StagedChanges::changeSet(const QList<quint64> &ids)
{
    ChangeSet set;
    set.store = store_;
    sent_.clear();
    for (const quint64 id : ids) {
        if (const StagedRecord *record = find(id)) {
            set.changes.append(record->change());
            sent_.append(*record);
        }
    }
    return set;
}

QList<AppliedChange> StagedChanges::fold(const ApplyReport &report)
{
    QList<AppliedChange> applied;
    QSet<quint64> appliedIds;
    QHash<quint64, StagedRecord> judged;
    const QList<StagedRecord> sent = std::exchange(sent_, {});
    beginTelling();
    for (qsizetype index = 0; index < sent.size() && index < report.outcomes.size(); ++index) {
        const StagedRecord &own = sent.at(index);
        const StagedRecord *present = find(own.id);
        const ChangeOutcome &outcome = report.outcomes.at(index);
        if (outcome.kind == ChangeOutcome::Kind::Applied) {
            applied.append({own.kind, own.source, own.read.key, outcome.now});
            appliedIds.insert(own.id);
            if (present)
                put(own.id, laterEdits(*present, own, outcome.now));
            continue;
        }
        if (!present)
            continue;
        StagedRecord record = *present;
        foldOutcome(record, outcome);
        put(record.id, record);
        judged.insert(record.id, record);
    }
    forgetWritten(applied, appliedIds);
    history_.amend(judged);
    if (!report.inverse.changes.isEmpty())
        inverse_ = report.inverse;
    ++changedSince_; // the inverse, at least
    endTelling();
    Q_EMIT taken(applied);
    return applied;
}

void StagedChanges::foldFailure(const Error &error)
{
    const QList<StagedRecord> sent = std::exchange(sent_, {});
    if (error.kind == Error::Kind::Cancelled)
        return; // a person's own wish is no fault of the records
    beginTelling();
    QHash<quint64, StagedRecord> judged;
    for (const StagedRecord &own : sent) {
        if (const StagedRecord *present = find(own.id)) {
            StagedRecord record = *present;
            record.error = error;
            put(own.id, record);
            judged.insert(own.id, record);
        }
    }
    history_.amend(judged);
    endTelling();
}

int StagedChanges::stageInverse()
{
    const ChangeSet inverse = std::exchange(inverse_, {});
    return stage(inverse, tr("undo of applied edits"));
}

void StagedChanges::put(quint64 id, const std::optional<StagedRecord> &record)
{
    const StagedRecord *old = find(id);
    if (!old && !record)
        return;
    const EntitySource source = old ? old->source : record->source;
    const RecordKey key = record ? record->read.key : old->read.key;
    const bool wasAdded = old && old->kind == Change::Kind::Add;
    const bool isAdded = record && record->kind == Change::Kind::Add;
    place(id, record);
    tell(id, source, key, wasAdded != isAdded);
}

void StagedChanges::place(quint64 id, const std::optional<StagedRecord> &record)
{
    const auto named = [](const StagedRecord &one) {
        return !one.read.key.isEmpty() && one.kind != Change::Kind::Add;
    };
    const auto old = records_.find(id);
    const bool wasNamed = old != records_.end() && named(*old);
    const bool isNamed = record && named(*record);
    const bool sameName = wasNamed && isNamed && old->read.key == record->read.key;
    if (wasNamed && !sameName)
        byKey_.remove(recordIdentity(old->source, old->read.key));
    if (isNamed && !sameName)
        byKey_.insert(recordIdentity(record->source, record->read.key), id);
    if (old != records_.end())
        tally(*old, -1);
    if (!record) {
        records_.erase(old);
        return;
    }
    StagedRecord &placed = old != records_.end() ? *old : records_[id];
    placed = *record;
    judge(placed);
    tally(placed, 1);
}

void StagedChanges::tally(const StagedRecord &record, int sign)
{
    Tally &tally = tallies_[record.source];
    tally.records += sign;
    tally.problems += sign * static_cast<int>(record.problems.size());
    if (record.outcome == StagedRecord::Outcome::Conflict)
        tally.conflicts += sign;
}

void StagedChanges::tell(quint64 id, const EntitySource &source, const RecordKey &key, bool added)
{
    if (untold_ > 0) {
        ++changedSince_;
        if (added)
            addedSince_.insert(source);
        return;
    }
    if (added)
        Q_EMIT addedChanged(source);
    Q_EMIT recordChanged(id, source, key);
    Q_EMIT changed();
}

void StagedChanges::endTelling()
{
    if (--untold_ > 0 || changedSince_ == 0)
        return;
    changedSince_ = 0;
    const QSet<EntitySource> added = std::exchange(addedSince_, {});
    for (const EntitySource &source : added)
        Q_EMIT addedChanged(source);
    Q_EMIT manyChanged();
    Q_EMIT changed();
}

QString StagedChanges::seriesOf(bool typing, const FieldPath &field) const
{
    return typing ? pathText(field) + QString::number(typing_) : QString();
}

void StagedChanges::judge(StagedRecord &record) const
{
    if (record.judgedBy == rules_)
        return;
    record.judgedBy = rules_;
    record.problems.clear();
    const auto validator = validators_.constFind(record.source);
    if (validator != validators_.constEnd() && *validator && record.kind != Change::Kind::Delete)
        record.problems = (*validator)(record.change());
}

} // namespace registrar
