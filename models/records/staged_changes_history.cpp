// SPDX-License-Identifier: GPL-3.0-or-later
// The staged edits of one store: what was done, undone, taken back and brought back.
#include "models/records/staged_changes.h"

#include <QCoreApplication>

#include <ranges>

namespace registrar
{

namespace
{

struct BroughtBackTexts {
    Q_DECLARE_TR_FUNCTIONS(registrar::StagedChanges)
};

} // namespace

QString BroughtBack::sentence() const
{
    if (isWhole())
        return {};
    QStringList parts;
    if (records > 0)
        parts.append(BroughtBackTexts::tr("%n record(s) brought back.", nullptr, records));
    if (editedAgain > 0)
        parts.append(BroughtBackTexts::tr("%n record(s) have edits staged by now and stay as they are.",
                                          nullptr, editedAgain));
    if (written > 0)
        parts.append(BroughtBackTexts::tr("%n record(s) have been written since and stay as they are.",
                                          nullptr, written));
    return parts.join(u' ');
}

BroughtBack &BroughtBack::operator+=(const BroughtBack &other)
{
    records += other.records;
    editedAgain += other.editedAgain;
    written += other.written;
    return *this;
}

StagedChanges::Step::Step(StagedChanges &changes, const QString &text)
    : changes_(changes)
{
    changes_.history_.open(text);
}

StagedChanges::Step::~Step()
{
    changes_.history_.close();
    if (changes_.untold_ == 0)
        Q_EMIT changes_.changed(); // its parts were told of before it could be undone
}

StagedChanges::Batch::Batch(StagedChanges &changes, const QString &text)
    : changes_(changes)
{
    changes_.history_.open(text);
    changes_.beginTelling();
}

StagedChanges::Batch::~Batch()
{
    changes_.history_.close();
    changes_.endTelling();
}

void StagedChanges::push(const QString &text, quint64 id, std::optional<StagedRecord> after,
                         const QString &series)
{
    if (after) { // once, and not again whenever the step is undone and redone
        after->judgedBy = 0;
        judge(*after);
    }
    StagedMove move{.id = id, .before = {}, .after = after};
    if (const StagedRecord *present = find(id))
        move.before = *present;
    if (!move.before && !after)
        return;
    const EntitySource source = after ? after->source : move.before->source;
    history_.add(text, source, series, std::move(move));
    put(id, after);
}

std::shared_ptr<const TakenBack> StagedChanges::discard(const std::optional<EntitySource> &source)
{
    QList<quint64> ids;
    for (const StagedRecord &record : std::as_const(records_)) {
        if (!source || record.source == *source)
            ids.append(record.id);
    }
    return discard(ids);
}

std::shared_ptr<const TakenBack> StagedChanges::discard(const QList<quint64> &ids)
{
    auto taken = std::make_shared<TakenBack>();
    for (const quint64 id : ids) {
        if (const StagedRecord *record = find(id))
            taken->records.append(*record);
    }
    if (taken->records.isEmpty())
        return taken;
    const Batch batch(*this,
                      tr("discarding of %n edit(s)", nullptr, static_cast<int>(taken->records.size())));
    for (const StagedRecord &record : std::as_const(taken->records))
        push({}, record.id, {});
    std::erase_if(takenBack_, [](const std::weak_ptr<TakenBack> &one) { return one.expired(); });
    takenBack_.push_back(taken);
    return taken;
}

BroughtBack StagedChanges::bringBack(const TakenBack &taken)
{
    BroughtBack back{.records = 0, .editedAgain = 0, .written = taken.written};
    QList<StagedRecord> records;
    for (const StagedRecord &record : taken.records) {
        const bool isStaged =
            find(record.id) || (record.kind != Change::Kind::Add && find(record.source, record.read.key));
        if (isStaged)
            ++back.editedAgain;
        else
            records.append(record);
    }
    back.records = static_cast<int>(records.size());
    if (records.isEmpty())
        return back;
    const Batch batch(*this, tr("bringing back of %n edit(s)", nullptr, back.records));
    for (const StagedRecord &record : std::as_const(records))
        push({}, record.id, record);
    return back;
}

bool StagedChanges::canUndo(const std::optional<EntitySource> &source) const
{
    return history_.next(StagedHistory::Way::Undo, source) != nullptr;
}

bool StagedChanges::canRedo(const std::optional<EntitySource> &source) const
{
    return history_.next(StagedHistory::Way::Redo, source) != nullptr;
}

QString StagedChanges::undoText(const std::optional<EntitySource> &source) const
{
    const StagedStep *step = history_.next(StagedHistory::Way::Undo, source);
    return step ? step->text : QString();
}

QString StagedChanges::redoText(const std::optional<EntitySource> &source) const
{
    const StagedStep *step = history_.next(StagedHistory::Way::Redo, source);
    return step ? step->text : QString();
}

QList<StagedStep> StagedChanges::undo(const std::optional<EntitySource> &source)
{
    return take(StagedHistory::Way::Undo, source);
}

QList<StagedStep> StagedChanges::redo(const std::optional<EntitySource> &source)
{
    return take(StagedHistory::Way::Redo, source);
}

QList<StagedStep> StagedChanges::take(StagedHistory::Way way, const std::optional<EntitySource> &source)
{
    const QList<StagedStep> steps = history_.take(way, source);
    const bool many = steps.size() > 1 || (!steps.isEmpty() && steps.first().moves.size() > 1);
    if (many)
        beginTelling();
    for (const StagedStep &step : steps) {
        if (way == StagedHistory::Way::Redo) {
            for (const StagedMove &move : step.moves)
                put(move.id, move.after);
        } else {
            for (const StagedMove &move : step.moves | std::views::reverse)
                put(move.id, move.before);
        }
    }
    if (many)
        endTelling();
    return steps;
}

/// What the steps of these records would bring back is in the store by now, or not what it holds any more.
void StagedChanges::forgetWritten(const QList<AppliedChange> &applied, const QSet<quint64> &ids)
{
    QSet<QByteArray> identities;
    for (const AppliedChange &change : applied) {
        if (change.kind != Change::Kind::Add)
            identities.insert(recordIdentity(change.source, change.key));
    }
    history_.forget(ids, identities);
    for (const std::weak_ptr<TakenBack> &one : takenBack_) {
        if (const std::shared_ptr<TakenBack> taken = one.lock())
            taken->written += static_cast<int>(taken->records.removeIf([&](const StagedRecord &record) {
                return ids.contains(record.id) ||
                       (record.kind != Change::Kind::Add &&
                        identities.contains(recordIdentity(record.source, record.read.key)));
            }));
    }
}

} // namespace registrar
