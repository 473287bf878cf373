// SPDX-License-Identifier: GPL-3.0-or-later
// The page on which a person finds, reads and edits the records of one entity.
#pragma once

#include "repository/blueprint.h"
#include "repository/change.h"
#include "repository/repository.h"

#include <QTimeZone>
#include <QWidget>

#include <memory>

class QAction;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace registrar
{

class ChangesBar;
class ConflictView;
struct ExportRequest;
class FilterBar;
class FilterModel;
class NotificationBar;
class RecordPanel;
class RecordsModel;
class RecordsNavigator;
class RecordsTable;
class ReferenceTargets;
class StagedChanges;
class StagedSender;
class StateView;
class OpenDeployments;
class OperationList;
struct RowSelection;
struct OperationReport;
struct BulkEditRequest;
struct EntityAddress;
struct ProductionDeletions;
struct RecordsPlace;
struct SendReport;
class EntitySettings;
class TableTools;

/// Filter bar, table, form and changes bar over one entity. Everything it asks of the store is asked through
/// futures; nothing here waits. Lives on the GUI thread.
class RecordsPage : public QWidget
{
    Q_OBJECT
public:
    /// `changes` are the store's staged edits, shared by the pages of its entities; the page makes its own
    /// where null. The page asks for the entity's description and first records as soon as it is made.
    RecordsPage(std::shared_ptr<Repository> repository, Blueprint blueprint, BlueprintEntity entity,
                std::shared_ptr<StagedChanges> changes = {}, QWidget *parent = nullptr);
    ~RecordsPage() override;

    /// Sends what is staged; by `Repository::apply` unless set otherwise (the window's writes the journal
    /// too). Its staged edits are the page's.
    void setSender(std::shared_ptr<StagedSender> sender);
    /// Where the table's arrangement is kept; without one it lasts as long as the page.
    void setSettings(std::unique_ptr<EntitySettings> settings);
    /// Finds the deployment's other stores, whose records references point at; without it they are typed by
    /// value.
    void setStoreLookup(std::function<std::shared_ptr<Repository>(const QString &store)> lookup);
    /// The zone in which instants are shown and typed; UTC at first.
    void setTimeZone(const QTimeZone &zone);
    /// Tells the page where it stands, so that references can be followed into other entities and stores.
    /// Both outlive the page.
    void setSurroundings(OpenDeployments &deployments, OperationList &operations,
                         const EntityAddress &address);
    [[nodiscard]] RecordsNavigator &navigator() const { return *navigator_; }

    [[nodiscard]] const BlueprintEntity &entity() const;
    /// For a tab: "Users", with an asterisk where edits are staged.
    [[nodiscard]] QString title() const;
    /// Records of this entity with staged edits.
    [[nodiscard]] int stagedCount() const;
    [[nodiscard]] bool hasStagedChanges() const { return stagedCount() > 0; }
    /// The entity's records under the present filter.
    [[nodiscard]] Total total() const;
    /// Filter, sort, and where in the records the person is.
    [[nodiscard]] RecordsPlace place() const;
    /// Goes there. What is not to be found there any more is left out.
    void setPlace(const RecordsPlace &place);
    /// Records that are read at a time.
    void setPageSize(int records);
    /// Another format of dates was chosen.
    void refreshTexts();

public Q_SLOTS:
    /// Reads again what is shown; staged edits and the place stay.
    void reload();
    /// Makes that record current, wherever it stands; its conflict is shown where it is in one.
    void showStaged(quint64 stagedId);
    void focusFilter();
    void focusTable();
    void apply();
    void discard();
    /// Asks what to export; see `exportWanted`.
    void openExport();

Q_SIGNALS:
    void titleChanged(const QString &title);
    void totalChanged(const registrar::Total &total);
    void stagedChangesChanged(bool any);
    /// The person has chosen; the deployment is not filled in.
    void exportWanted(const registrar::ExportRequest &request);
    /// The person wants to see everything that is staged.
    void changesWanted();
    /// A person wants times shown in that zone, here and elsewhere.
    void timeZoneChosen(const QTimeZone &zone);
    /// One sentence for a status bar: what just happened.
    void messageShown(const QString &sentence);
    /// A person wants to see the record that `value` names; the reference's store is filled in.
    void referenceActivated(const registrar::BlueprintReference &reference, const registrar::Value &value);

private:
    void build();
    QWidget *buildHead();
    QWidget *buildStatus();
    void connectModel();
    void connectParts();
    void addActions();
    void addStagingActions();
    void start();
    void refreshBody();
    void refreshActions();
    void refreshStatus();
    void refreshColumns();
    void showReading();
    void tellDescriptionError();
    void duplicate(int row);
    void showEmpty();
    void showRow(int row);
    void foldRelated();
    void showForm(const QString &field = {});
    void showNextConflict();
    void showFirstProblem();
    void showRestored(const RecordsPlace &place);
    void showNextUnread();
    void sortBy(int column, bool append);
    void deleteSelected();
    void deleteRows(QList<int> rows, const QString &leftOut);
    void addEditMany(OperationList &operations);
    void editMany();
    void runBulkEdit(const BulkEditRequest &request);
    void undoBulkEdit(const BulkEditRequest &request, const QStringList &sets);
    void tellBulkUndo(const OperationReport &report);
    void askToDelete(const QList<Record> &records, const QString &leftOut);
    void stageDeletion(const QList<Record> &records, const QString &leftOut);
    void stageDeactivation(const QList<Record> &records, const QString &field);
    void setSelectedToNull();
    void showMenu(const QPoint &place);
    void undoApplied();
    void takeReport(const SendReport &report);
    void tellError(const Error &error);
    [[nodiscard]] RowSelection selectedRows() const;
    void tellShortfall(const RowSelection &rows, const QString &instead);
    [[nodiscard]] QList<ProductionDeletions> deletionsStaged() const;
    [[nodiscard]] QString sortText() const;

    std::shared_ptr<Repository> repository_;
    Blueprint blueprint_;
    BlueprintEntity entity_;
    std::shared_ptr<StagedChanges> changes_;
    std::shared_ptr<StagedSender> sender_;
    std::shared_ptr<ReferenceTargets> targets_;
    RecordsModel *model_;
    FilterModel *filter_;
    FilterBar *filterBar_ = nullptr;
    NotificationBar *notice_ = nullptr;
    QStackedWidget *body_ = nullptr;
    RecordsTable *table_ = nullptr;
    TableTools *tableTools_ = nullptr;
    StateView *stateView_ = nullptr;
    QSplitter *sideColumn_ = nullptr; ///< the record, and what is related to it
    QWidget *related_ = nullptr;      ///< null while the page knows of no surroundings
    QList<int> sideHeights_;          ///< while what is related is folded
    QStackedWidget *side_ = nullptr;
    RecordsNavigator *navigator_ = nullptr;
    RecordPanel *panel_ = nullptr;
    ConflictView *conflict_ = nullptr;
    ChangesBar *changesBar_ = nullptr;
    QLabel *status_ = nullptr;
    QPushButton *count_ = nullptr;
    QAction *add_ = nullptr;
    QAction *duplicate_ = nullptr;
    QAction *delete_ = nullptr;
    QAction *setNull_ = nullptr;
    QAction *revert_ = nullptr;
    QAction *reload_ = nullptr;
    QAction *export_ = nullptr;
    QAction *showForm_ = nullptr;
    QAction *countExactly_ = nullptr;
    QAction *editMany_ = nullptr; ///< null while the page knows of no operations
    OperationList *operations_ = nullptr;
    bool applying_ = false; ///< this page asked for what is on its way
    bool revealed_ = true;  ///< false while the records of a secret entity have not been asked for
};

} // namespace registrar
