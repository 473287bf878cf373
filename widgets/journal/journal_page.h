// SPDX-License-Identifier: GPL-3.0-or-later
// Who changed what and when on this workstation: looked through, verified, exported, undone.
#pragma once

#include "models/changes/staged_stores.h"
#include "models/journal/journal_model.h"
#include "operations/journal/journal_undo.h"
#include "operations/operation_list.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace registrar
{

class JournalDetails;
class JournalFilterBar;
class NotificationBar;
class StateView;

class JournalPage : public QWidget
{
    Q_OBJECT
public:
    /// What the references name outlives the page.
    JournalPage(Journal journal, StagedStores &staged, OpenDeployments &deployments,
                OperationList &operations, QWidget *parent = nullptr);
    ~JournalPage() override;

public Q_SLOTS:
    void reload();
    void verify();
    void exportEntries();
    /// Stages what takes back the change set of the current entry, for review. Asks first which of its
    /// changes, where the journal does not hold all of it. An edit of many records is taken back as an
    /// operation.
    void undoSet();

Q_SIGNALS:
    /// Something was staged; the person is to look at it.
    void changesWanted();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *buildFoot();
    void connectParts();
    void keepPlace();
    void refresh();
    void showCurrent();
    void showEntry(qint64 sequence);
    void showProgress();
    void askUndo(const JournalUndo &undo);
    void stageUndo(const QString &deployment, const ChangeSet &inverse);
    void undoMany(const JournalEntry &entry);
    void startUndoMany(const JournalEntry &entry, const QStringList &sets);
    void tellUndone(const OperationReport &report);
    void tellMissing(const QString &deployment, const QString &store);
    void tellCheck(const OperationReport &report, const JournalCheck &check);
    void writeTo(const QString &fileName);

    StagedStores &staged_;
    OpenDeployments &deployments_;
    OperationList &operations_;
    JournalModel model_;
    JournalFilterBar *filter_ = nullptr;
    NotificationBar *notice_ = nullptr;
    QStackedWidget *body_ = nullptr;
    StateView *state_ = nullptr;
    QTableView *table_ = nullptr;
    JournalDetails *details_ = nullptr;
    QPushButton *undo_ = nullptr;
    QPushButton *verify_ = nullptr;
    QPushButton *export_ = nullptr;
    QLabel *progress_ = nullptr;
    bool verifying_ = false;
    qint64 shown_ = 0; ///< the sequence of the entry in the details, or on its way there
};

} // namespace registrar
