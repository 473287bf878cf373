// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that is staged in all tabs and stores: looked through, applied or taken back, all or some of it.
#pragma once

#include "models/changes/staged_run.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTreeView;

namespace registrar
{

class NotificationBar;
class PreviewPane;
class StateView;

class ChangesPanel : public QWidget
{
    Q_OBJECT
public:
    /// Both outlive it. Stores that have edits staged are connected, so that they can be applied.
    ChangesPanel(StagedStores &staged, OpenDeployments &deployments, QWidget *parent = nullptr);
    ~ChangesPanel() override;

    [[nodiscard]] QString title() const;

public Q_SLOTS:
    void apply();
    void discard();

Q_SIGNALS:
    void titleChanged(const QString &title);
    /// The person wants to see the record where it is edited.
    void recordAsked(const registrar::EntityAddress &address, quint64 stagedId);
    /// One sentence for a status bar: what just happened.
    void messageShown(const QString &sentence);

private:
    void build();
    QWidget *buildFoot();
    void connectStores();
    void refresh();
    void refreshSummary();
    void showPreview();
    void expand();
    void goToRecord(const QModelIndex &index);
    void step(StagedHistory::Way way);
    void showMenu(const QPoint &place);
    void tell(const QList<StoreOutcome> &outcomes);
    void run(const QList<ChangesModel::Chosen> &chosen);
    void takeBack(const QList<StoreOutcome> &written);

    StagedStores &staged_;
    OpenDeployments &deployments_;
    ChangesModel model_;
    StagedRun run_;
    NotificationBar *notice_ = nullptr;
    QLabel *summary_ = nullptr;
    QLabel *order_ = nullptr;
    QStackedWidget *body_ = nullptr;
    StateView *empty_ = nullptr;
    QTreeView *tree_ = nullptr;
    PreviewPane *preview_ = nullptr;
    QWidget *foot_ = nullptr;
    QPushButton *all_ = nullptr;
    QPushButton *go_ = nullptr;
    QPushButton *discard_ = nullptr;
    QPushButton *apply_ = nullptr;

    static constexpr int expandedRecords = 200; ///< with more, records stay folded
};

} // namespace registrar
