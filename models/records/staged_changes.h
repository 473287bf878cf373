// SPDX-License-Identifier: GPL-3.0-or-later
// The edits that a person has staged for one store: undoable, kept over reloads and lost connections until
// applied.
#pragma once

#include "models/records/staged_history.h"
#include "models/records/staged_record.h"
#include "models/records/unread_input.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>
#include <memory>

namespace registrar
{

/// What was taken back at once, so that this alone can be staged again; see StagedChanges::bringBack.
struct TakenBack {
    QList<StagedRecord> records;
    int written = 0; ///< of others, which a store has taken meanwhile in another state
};

/// What became of a wish to stage again what was taken back.
struct BroughtBack {
    int records = 0;
    int editedAgain = 0; ///< left as they are now
    int written = 0;     ///< likewise
    [[nodiscard]] bool isWhole() const { return editedAgain == 0 && written == 0; }
    /// What was left alone and why; empty where everything is back.
    [[nodiscard]] QString sentence() const;
    BroughtBack &operator+=(const BroughtBack &other);
};

/// All staged edits of one store, shared by the pages of its entities. Nothing here talks to the store:
/// `changeSet` is what to send, `fold` takes what came back. Lives on the thread of its pages.
class StagedChanges : public QObject
{
    Q_OBJECT
public:
    /// Problems of a change by the blueprint's rules; given from outside so that this class knows no
    /// blueprint.
    using Validator = std::function<QList<FieldProblem>(const Change &)>;

    explicit StagedChanges(QString store, QObject *parent = nullptr);
    ~StagedChanges() override;

    [[nodiscard]] QString store() const { return store_; }
    /// The validator of one entity; records staged before are judged again.
    void setValidator(const EntitySource &source, const Validator &validator);

    /// Sets one field of a record that was read; `after` Missing removes it. Setting it back to what was read
    /// takes the edit away. Refused for a record that is staged for deletion. Edits of one field with
    /// `typing` are one undo step until `endTyping`.
    Result<void> setField(const EntitySource &source, const Record &read, const FieldPath &field,
                          const Value &after, bool typing = false);
    /// Sets one field of a record staged for adding; `typing` as above.
    Result<void> setAddedField(quint64 id, const FieldPath &field, const Value &after, bool typing = false);
    void endTyping() { ++typing_; }
    /// What is staged while one lives is one undo step of each entity that it touches.
    class Step
    {
    public:
        Step(StagedChanges &changes, const QString &text);
        ~Step();
        Step(const Step &) = delete;
        Step &operator=(const Step &) = delete;

    private:
        StagedChanges &changes_;
    };
    /// The same, and it is told of once: for edits of many records.
    class Batch
    {
    public:
        Batch(StagedChanges &changes, const QString &text);
        ~Batch();
        Batch(const Batch &) = delete;
        Batch &operator=(const Batch &) = delete;

    private:
        StagedChanges &changes_;
    };
    /// Stages a new record; answers its id.
    quint64 add(const EntitySource &source, const Document &document);
    /// Stages a deletion; edits staged for the record are dropped (undo brings them back).
    void remove(const EntitySource &source, const Record &read);
    /// Takes back what is staged for one record.
    void revert(quint64 id);
    /// Takes back everything, or everything of one entity, in one undo step.
    std::shared_ptr<const TakenBack> discard(const std::optional<EntitySource> &source = {});
    /// Takes back what is staged for these records, in one undo step.
    std::shared_ptr<const TakenBack> discard(const QList<quint64> &ids);
    /// Stages again what was taken back, whatever was done since, in one undo step. Records with edits staged
    /// by now, and those that a store has taken since, are left alone.
    BroughtBack bringBack(const TakenBack &taken);
    /// Stages again what was kept from an earlier run, under new ids and without an undo step. What is staged
    /// here for the same record stays.
    void restore(const QList<StagedRecord> &records);
    /// Stages what takes applied changes back, in one undo step. Answers how many were left out, since their
    /// records have edits staged already.
    int stage(const ChangeSet &changes, const QString &text);
    /// Settles a conflict: what is chosen is staged again on top of their version, everything else stays
    /// theirs. Where their record is gone, a choice of mine stages the whole record for adding again; a
    /// deletion is staged again where mine is chosen, whatever the field.
    Result<void> resolve(quint64 id, const QList<FieldChoice> &choices);

    [[nodiscard]] const StagedRecord *find(const EntitySource &source, const RecordKey &key) const;
    [[nodiscard]] const StagedRecord *find(quint64 id) const;
    [[nodiscard]] QList<StagedRecord> records() const; ///< in the order in which they were first staged
    /// The same without a copy, by their ids.
    [[nodiscard]] const QMap<quint64, StagedRecord> &all() const { return records_; }
    [[nodiscard]] QList<quint64> added(const EntitySource &source) const;
    [[nodiscard]] bool isEmpty() const { return records_.isEmpty(); }
    [[nodiscard]] int count(const std::optional<EntitySource> &source = {}) const;
    [[nodiscard]] int conflicts(const std::optional<EntitySource> &source = {}) const;
    /// Fields that break a rule; nothing is sent while there is one.
    [[nodiscard]] int problems(const std::optional<EntitySource> &source = {}) const;

    /// Undo and redo, without limit: of the latest step in one entity, or of the latest of all with its parts
    /// in several entities. What a store has taken is out of it, with all that was staged for it before.
    [[nodiscard]] bool canUndo(const std::optional<EntitySource> &source = {}) const;
    [[nodiscard]] bool canRedo(const std::optional<EntitySource> &source = {}) const;
    /// What was done, without a verb; empty where there is nothing.
    [[nodiscard]] QString undoText(const std::optional<EntitySource> &source = {}) const;
    [[nodiscard]] QString redoText(const std::optional<EntitySource> &source = {}) const;
    /// Answer what was undone or redone, a part an entity; empty where there was nothing.
    QList<StagedStep> undo(const std::optional<EntitySource> &source = {});
    QList<StagedStep> redo(const std::optional<EntitySource> &source = {});

    /// What was typed and is not staged, since it cannot be read; told of like edits.
    [[nodiscard]] UnreadInput &unreadInput() { return unread_; }
    [[nodiscard]] const UnreadInput &unreadInput() const { return unread_; }
    /// Of it, what a person has to settle: nothing of records that are not to be added any more, or are
    /// staged for deletion.
    [[nodiscard]] QList<UnreadRecord> unread(const std::optional<EntitySource> &source = {}) const;
    /// What is staged for a record; null where nothing is.
    [[nodiscard]] const StagedRecord *find(const RecordName &name) const;

    /// What to send now: everything, or one entity's. Remembers the order for `fold`.
    [[nodiscard]] ChangeSet changeSet(const std::optional<EntitySource> &source = {});
    [[nodiscard]] ChangeSet changeSet(const QList<quint64> &ids);
    /// Takes the outcomes of the last `changeSet`: applied edits are no longer staged, what was edited since
    /// it was sent is staged on top of them, conflicts keep their record as it is now, rejected ones their
    /// error. Answers the applied changes with the records as they now are.
    QList<AppliedChange> fold(const ApplyReport &report);
    /// The set was not tried at all, or nobody knows: everything stays staged. `error` is shown on each where
    /// it may have been written.
    void foldFailure(const Error &error);

    /// Undoes what was applied last; empty where there is nothing (left).
    [[nodiscard]] const ChangeSet &inverse() const { return inverse_; }
    /// Stages the inverse, as `stage` does, and forgets it.
    int stageInverse();

Q_SIGNALS:
    /// One record's staged state changed; `id` may be gone by now.
    void recordChanged(quint64 id, const registrar::EntitySource &source, const registrar::RecordKey &key);
    void addedChanged(const registrar::EntitySource &source);
    /// So many records changed at once that they are not told of one by one.
    void manyChanged();
    /// A store has taken these.
    void taken(const QList<registrar::AppliedChange> &applied);
    /// Anything changed: counts, problems, conflicts, the history, the inverse.
    void changed();

private:
    /// Of one entity, kept up to date so that asking costs nothing however much is staged.
    struct Tally {
        int records = 0;
        int conflicts = 0;
        int problems = 0;
    };
    void put(quint64 id, const std::optional<StagedRecord> &record);
    void place(quint64 id, const std::optional<StagedRecord> &record);
    void tally(const StagedRecord &record, int sign);
    void tell(quint64 id, const EntitySource &source, const RecordKey &key, bool added);
    void beginTelling() { ++untold_; }
    void endTelling();
    [[nodiscard]] Tally tallyOf(const std::optional<EntitySource> &source) const;
    void push(const QString &text, quint64 id, std::optional<StagedRecord> after, const QString &series = {});
    QList<StagedStep> take(StagedHistory::Way way, const std::optional<EntitySource> &source);
    void forgetWritten(const QList<AppliedChange> &applied, const QSet<quint64> &ids);
    [[nodiscard]] QString seriesOf(bool typing, const FieldPath &field) const;
    void judge(StagedRecord &record) const;

    QString store_;
    UnreadInput unread_;
    StagedHistory history_;
    std::vector<std::weak_ptr<TakenBack>> takenBack_; ///< those that somebody may still bring back
    QMap<quint64, StagedRecord> records_;
    QHash<QByteArray, quint64> byKey_;
    QHash<EntitySource, Validator> validators_;
    QHash<EntitySource, Tally> tallies_;
    quint32 rules_ = 1; ///< another number whenever a validator is another
    int untold_ = 0;    ///< batches under way
    int changedSince_ = 0;
    QSet<EntitySource> addedSince_;
    QList<StagedRecord> sent_; ///< as they were sent
    ChangeSet inverse_;
    quint64 nextId_ = 1;
    quint64 typing_ = 0; ///< counts the series of keys that are one undo step each
};

} // namespace registrar
