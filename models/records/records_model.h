// SPDX-License-Identifier: GPL-3.0-or-later
// All records of an entity as a table, at flat memory: what is near the viewport is loaded, the rest is known
// to be there.
#pragma once

#include "models/records/record_column.h"
#include "models/records/record_fetcher.h"
#include "models/records/record_rows.h"
#include "models/records/records_place.h"
#include "models/records/staged_changes.h"

#include <QAbstractTableModel>

#include <functional>
#include <memory>

namespace registrar
{

/// Rows: first the records staged for adding, then the store's in the query's order. Nothing is asked of the
/// store by `data`; the view tells with `setViewport` what it shows. Lives on the GUI thread.
class RecordsModel : public QAbstractTableModel, private RowListener
{
    Q_OBJECT
public:
    enum class LoadState { Loaded, Loading, Failed, Stopped };
    enum class Stage { None, Changed, Added, Deleted };
    Q_ENUM(LoadState)
    Q_ENUM(Stage)
    enum Role {
        ValueRole = Qt::UserRole + 1, ///< registrar::Value
        LoadStateRole,                ///< of the row
        StageRole,                    ///< of the row
        CellChangedRole,              ///< bool
        TypeNameRole,                 ///< "int32", "null", "missing" …
        ProblemRole,                  ///< a sentence, empty where the cell is right
        OutcomeRole,                  ///< StagedRecord::Outcome of the row, as int
    };
    /// One cell as a delegate paints it, without going through QVariant.
    struct Cell {
        LoadState loadState = LoadState::Loaded;
        Stage stage = Stage::None;
        StagedRecord::Outcome outcome = StagedRecord::Outcome::Pending;
        bool changed = false;
        bool hasProblem = false;
        bool secret = false;
        Value value;
    };

    RecordsModel(std::shared_ptr<Repository> repository, BlueprintEntity entity,
                 std::shared_ptr<StagedChanges> changes, QObject *parent = nullptr);
    ~RecordsModel() override;

    /// Asks for the description, the estimate and the first page. Called once.
    void start();
    /// Reads again what is shown; the place and the staged edits stay.
    void reload();
    /// Asks again after an error.
    void retry();
    /// Gives up what is being read or looked for, on the server too; what is loaded stays. Nothing more is
    /// read until `readOn`, `reload` or another query.
    void stop();
    void readOn();
    /// The rows that a view shows.
    void setViewport(int first, int last);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// EditRole: a Value, or the text that was typed. What cannot be read or staged is told by `editRefused`.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    /// Sorts by one column; see `setSort`.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    [[nodiscard]] Cell cell(int row, int column) const;
    /// One line for a cell's value, in the model's zone, the same for the same value.
    [[nodiscard]] QString cellText(const Value &value) const;
    /// The same as the column's cells tell it.
    [[nodiscard]] QString cellText(int column, const Value &value) const;
    [[nodiscard]] const QList<RecordColumn> &columns() const { return columns_; }
    [[nodiscard]] int columnOf(const QString &name) const; ///< -1 where there is none
    /// Of a very wide entity: the fields that are known and that no column shows.
    [[nodiscard]] const QList<RecordColumn> &furtherColumns() const { return further_; }
    /// Shows these fields, too, however many there are; the ones that are not known yet as soon as they are.
    void showFurther(const QStringList &names);
    [[nodiscard]] LoadState loadState(int row) const;
    /// The record as it was read; null while it is not loaded and for records staged for adding.
    [[nodiscard]] const Record *record(int row) const;
    /// The first loaded row from `row` on; -1 where there is none.
    [[nodiscard]] int nextLoaded(int row) const;
    [[nodiscard]] const StagedRecord *staged(int row) const;
    /// Whether the row's record holds large values by their beginning only, see CutPages.
    [[nodiscard]] bool isCut(int row) const;
    /// Reads these rows' records whole where they are cut, and calls `done` when all are, or with what kept
    /// them from it; at once where none is cut. Those that an earlier call made whole are cut again. `done`
    /// is not called once `context` is gone, or the query another.
    void readWhole(const QList<int> &rows, QObject *context,
                   const std::function<void(const Result<void> &)> &done);
    /// The fields with staged edits in place; empty while not loaded.
    [[nodiscard]] Document document(int row) const;
    [[nodiscard]] int addedCount() const { return static_cast<int>(added_.size()); }
    /// The row of a record staged for adding, or of a loaded record; -1 where there is none.
    [[nodiscard]] int rowOf(quint64 stagedId) const;
    /// The row of a loaded record; -1 where it is not loaded.
    [[nodiscard]] int rowOf(const RecordKey &key) const;
    [[nodiscard]] int rowOf(const RecordName &name) const;

    /// `typing`: one of a series of keys, undone together; see `StagedChanges::endTyping`.
    [[nodiscard]] Result<void> stageField(int row, const FieldPath &field, const Value &after,
                                          bool typing = false);
    /// Stages a new record with the blueprint's defaults; answers its row.
    int stageAdd();
    /// Stages a copy without its key and without what the store fills in; -1 while the record is not loaded
    /// whole.
    int stageDuplicate(int row);
    void stageDelete(int row);
    /// Takes back what is staged for the row, and gives up what was typed for it and cannot be read.
    void revertRecord(int row);
    [[nodiscard]] RecordName nameOf(int row) const; ///< empty for a record that has no key
    /// What was typed for the row and cannot be read; null where there is nothing. In `changes` it is kept
    /// and given up.
    [[nodiscard]] const UnreadRecord *unread(int row) const;
    [[nodiscard]] StagedChanges &changes() const { return *changes_; }

    [[nodiscard]] const Query &query() const { return query_; }
    void setConditions(const QList<Condition> &conditions);
    /// Sorts, unless a column cannot (`sortRefused`) or it would cost a lot (`sortNeedsConsent`; call again
    /// with `evenIfSlow`). Empty: by the key.
    void setSort(const QList<SortKey> &sort, bool evenIfSlow = false);

    [[nodiscard]] const BlueprintEntity &entity() const { return entity_; }
    [[nodiscard]] const std::optional<EntityDescription> &description() const { return description_; }
    /// Why the store could not tell what the entity is; empty where it could. `retry` asks again.
    [[nodiscard]] const std::optional<Error> &descriptionError() const { return descriptionError_; }
    [[nodiscard]] bool isEditable() const { return editRefusal().isEmpty(); }
    /// Why no record of this entity is edited here; empty where they are.
    [[nodiscard]] QString editRefusal() const;
    /// The same with what would help, for where there is room.
    [[nodiscard]] QString editRefusalWithRemedy() const;
    [[nodiscard]] Total total() const;
    /// Looks for a record wherever it is, and answers with `recordFound` or `recordMissing`. One that is not
    /// among what is loaded is shown among all records, in the order of the key. A newer search takes the
    /// place of an older one.
    void findRecord(const RecordKey &key);
    /// What is looked for is not wanted any more; nothing answers.
    void stopFinding();
    [[nodiscard]] const RecordKey &soughtKey() const { return searched_; } ///< empty while none is looked for
    /// Where the rows from that one on can be read again.
    [[nodiscard]] RowsPlace placeOf(int row) const;
    /// Another filter and order, beginning at a place in them; `restored` tells that its rows are there. A
    /// sort is taken whatever it costs: it was agreed to when it was chosen.
    void restore(const QList<Condition> &conditions, const QList<SortKey> &sort, const RowsPlace &place);
    void countExactly();
    void cancelCount();
    [[nodiscard]] bool isCounting() const { return counting_; }
    [[nodiscard]] bool isLoading() const { return fetcher_.isLoading(); }
    /// Whether there is something for `stop` to give up.
    [[nodiscard]] bool isReading() const { return isLoading() || !searched_.isEmpty(); }
    [[nodiscard]] bool isStopped() const { return fetcher_.isStopped(); }
    [[nodiscard]] bool hasAnswered() const { return fetcher_.hasAnswered(); }
    [[nodiscard]] const std::optional<Error> &error() const { return fetcher_.error(); }
    [[nodiscard]] const QTimeZone &timeZone() const { return zone_; }
    void setTimeZone(const QTimeZone &zone);
    /// Records a page, from the next one on; fewer where records are large.
    void setPageSize(int records) { fetcher_.setPageSize(records); }

Q_SIGNALS:
    void described();
    void columnsChanged();
    /// Loading began or ended, an error came or went, the first answer is there.
    void stateChanged();
    void totalChanged();
    void sortRefused(const QString &sentence);
    void sortNeedsConsent(const QList<registrar::SortKey> &sort, const QString &sentence);
    void sortChanged();
    void editRefused(const registrar::Error &error);
    void countFailed(const registrar::Error &error);
    void recordFound(int row);
    void restored();
    /// It is not there (kind NotFound), or the store could not tell.
    void recordMissing(const registrar::RecordKey &key, const registrar::Error &error);

private:
    void rowsAboutToBeInserted(int first, int last) override;
    void rowsInserted() override;
    void rowsAboutToBeRemoved(int first, int last) override;
    void rowsRemoved() override;
    void rowsLoaded(int first, int last) override;

    void describe();
    void takeDescription(const EntityDescription &description);
    void takeDescriptionError(const Error &error);
    [[nodiscard]] QString sortWarning(const Result<QueryCost> &cost) const;
    void estimate();
    void beginQuery();
    void renewQuery();
    void placeRecord(const Record &record);
    void beginAt(const Record &record, qint64 rank);
    [[nodiscard]] std::optional<Position> positionOf(const Record &record) const;
    void tellFound(const RecordKey &key);
    void cutAgain(const QList<RecordKey> &except);
    void takeWhole(const Record &whole);
    [[nodiscard]] Result<void> checkWhole(int row, const FieldPath &field, const Value &after) const;
    void runSort(const QList<SortKey> &sort);
    void findColumns(const Page &page);
    /// Puts what a store has taken into the rows.
    void showApplied(const QList<AppliedChange> &applied);
    [[nodiscard]] bool hasRoomFor(const QString &name, qsizetype columns) const;
    void appendColumns(const QList<RecordColumn> &columns);
    void changeColumns(const QList<RecordColumn> &columns);
    void followAdded(const EntitySource &source);
    void followRecord(quint64 id, const EntitySource &source, const RecordKey &key);
    void touchRow(int row);
    [[nodiscard]] QString toolTip(int row, int column) const;
    [[nodiscard]] QString accessibleText(const Cell &cell, int column) const;
    [[nodiscard]] QString problem(int row, int column) const;
    [[nodiscard]] QString unreadText(const UnreadRecord &record) const;
    [[nodiscard]] QVariant rowHeader(int row, int role) const;
    [[nodiscard]] QVariant cellData(const Cell &cell, const QModelIndex &index, int role) const;
    [[nodiscard]] Value valueOf(int row, const FieldPath &field) const;

    std::shared_ptr<Repository> repository_;
    BlueprintEntity entity_;
    std::shared_ptr<StagedChanges> changes_;
    std::optional<EntityDescription> description_;
    std::optional<Error> descriptionError_;
    QList<RecordColumn> columns_;
    QSet<QString> columnNames_; ///< of the columns and of what is known besides
    QList<RecordColumn> further_;
    QSet<QString> wanted_; ///< to be columns however many there are
    QList<quint64> added_;
    RecordRows rows_{*this};
    RecordFetcher fetcher_;
    Query query_;
    QTimeZone zone_ = QTimeZone::utc();
    Total total_{-1, false};
    bool counting_ = false;
    quint64 count_ = 0; ///< the number of the count that is under way; what an older one answers is too late
    CancelSource countCancel_;
    CancelSource cancel_;
    quint64 generation_ = 0;
    CancelSource searchCancel_;
    RecordKey searched_; ///< empty while none is searched for
    quint64 search_ = 0; ///< which one; the same record may be searched for anew
    QList<Record> cut_;  ///< what was loaded before it was read whole

    static constexpr int maximumColumns = 200;
    static constexpr int maximumFields = 5000;
    static constexpr qint64 largeEntity = 50'000;
};

} // namespace registrar
