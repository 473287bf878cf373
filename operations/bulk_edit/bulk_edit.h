// SPDX-License-Identifier: GPL-3.0-or-later
// One edit of many records: planned with counts and samples, written batch by batch, each record only as it
// was read.
#pragma once

#include "operations/bulk_edit/field_assignment.h"
#include "operations/journal/journal.h"
#include "operations/operation.h"
#include "repository/repository.h"

namespace registrar
{

struct BulkEditRequest {
    QString deployment;                         ///< as the journal calls it
    std::shared_ptr<const Blueprint> blueprint; ///< may be null
    std::shared_ptr<Repository>
        repository;        ///< its background connection is used, so that pages are never delayed
    Query query;           ///< which records; its sort and limit are ignored
    QList<RecordKey> keys; ///< where not empty, these and no others
    QList<FieldAssignment> assignments;
    QList<RecordKey> staged; ///< records with edits staged here: the preview tells how many are concerned
    QString journalFolder;   ///< empty: the usual one
};

struct BulkEditPreview {
    struct Sample {
        RecordKey key;
        Document fields;            ///< as they are
        QList<FieldChange> changes; ///< none: it is so already
        QString refusal;            ///< why it will be left out, a sentence; empty otherwise
    };
    qint64 records = 0;    ///< exact
    QList<Sample> samples; ///< the first ones
    /// What the store is sent for those samples that change, in their order; secrets are hidden.
    ApplyPreview statements;
    qint64 more = 0;         ///< further records of the first batch, for which the same is sent
    qint64 batches = 0;      ///< how many there are at most
    qint64 staged = 0;       ///< records concerned that have edits staged here
    bool stagedExact = true; ///< false where there are at most so many
};

/// The statements with what is before, between and behind them, a line each; empty where none of the samples
/// changes.
[[nodiscard]] QStringList statementLines(const BulkEditPreview &preview);

/// What was done, also after a failure or a cancel.
struct BulkEditResult {
    qint64 changed = 0;
    qint64 unchanged = 0;         ///< were so already
    qint64 conflicts = 0;         ///< somebody else changed them meanwhile; they were left alone
    qint64 refused = 0;           ///< a rule or the store refused them
    std::optional<Error> refusal; ///< the first of them
    QStringList sets;             ///< the journal's names of what was written, in order; see BulkEditUndo
    QString run;                  ///< the journal's name of the whole
};

class BulkEdit : public OperationWork
{
public:
    explicit BulkEdit(BulkEditRequest request);

    [[nodiscard]] QString title() const override;
    /// Validation where a rule refuses the edit whatever the records hold, ReadOnly where nothing may be
    /// written.
    Result<BulkEditPreview> preview(const CancelToken &cancel);
    /// The preview, as every operation shows it.
    Result<Plan> plan(const CancelToken &cancel) override;
    /// Records that match no more when it is their turn are left alone. Stops after too many refusals.
    Result<void> run(OperationContext &context) override;
    /// To be read once `run` has ended, from any thread.
    [[nodiscard]] std::shared_ptr<const BulkEditResult> result() const { return result_; }

    static constexpr int batchSize = 500;
    static constexpr int sampleSize = 8;
    static constexpr int mostRefusals = 100;
    static constexpr int mostAsked = 200; ///< staged records that are asked for one by one

private:
    [[nodiscard]] Result<void> check() const;
    [[nodiscard]] const BlueprintEntity *entity() const;
    [[nodiscard]] Query batchQuery(int limit) const;
    [[nodiscard]] Result<QList<Record>> readKeys(qsizetype from, int count, const CancelToken &cancel) const;
    [[nodiscard]] Result<Page> readPage(int limit, const Position &position, const CancelToken &cancel) const;
    /// Without fields where the record is so already; the error says why it is left out.
    [[nodiscard]] Result<Change> changeOf(const Record &record) const;
    [[nodiscard]] Result<ApplyPreview> previewOf(const QList<Change> &changes,
                                                 const CancelToken &cancel) const;
    Result<void> countStaged(BulkEditPreview &preview, const CancelToken &cancel) const;
    Result<void> writeBatch(const QList<Record> &records, OperationContext &context);
    Result<void> send(QList<Change> changes, OperationContext &context);
    QList<Change> sort(const QList<Change> &sent, const ApplyReport &report, std::optional<Error> &unknown);
    void refuse(const Error &error);
    Result<void> writeRun() const;
    void tell(OperationContext &context) const;
    [[nodiscard]] QString entityTitle() const;

    BulkEditRequest request_;
    std::shared_ptr<BulkEditResult> result_;
};

} // namespace registrar
