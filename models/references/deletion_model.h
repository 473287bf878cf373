// SPDX-License-Identifier: GPL-3.0-or-later
// What else happens when records are deleted, line by line, as the stores answer.
#pragma once

#include "models/connections/destination.h"
#include "models/connections/open_deployments.h"
#include "models/references/answer_roles.h"
#include "operations/deletion/deletion_survey.h"

#include <QAbstractTableModel>
#include <QFutureWatcher>

namespace registrar
{

/// Connects the deployment's stores where they are not, then looks. Lives on the GUI thread; nothing waits.
class DeletionModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using State = AnswerRoles::State;
    using enum AnswerRoles::Column;

    /// `deployments` outlives the model. Looks at once.
    DeletionModel(OpenDeployments &deployments, const EntityAddress &address, const EntitySource &source,
                  const QList<Record> &records, QObject *parent = nullptr);
    ~DeletionModel() override;

    /// Looks no further; what is known stays.
    void stop();
    [[nodiscard]] bool isLooking() const { return looking_; }
    [[nodiscard]] const DeletionSurvey &survey() const { return survey_; }
    /// "Comments", for what is looked at now.
    [[nodiscard]] QString askingTitle() const;
    /// What blocks, and what to do about it; empty where nothing does.
    [[nodiscard]] QString blockedSentence() const;
    /// What an undo of the deletion would not bring back, by what is known; empty where there is nothing.
    [[nodiscard]] QString undoSentence() const;
    [[nodiscard]] std::optional<Destination> destination(int row) const;
    [[nodiscard]] std::optional<Destination> blockerDestination() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void lookingChanged();

private:
    struct Row {
        QString title;
        const DeletionEffect *effect = nullptr; ///< into `survey_`; a heading has none
    };
    void startWhenConnected();
    void start();
    void take(const DeletionSurvey &survey);
    struct Count {
        int records = 0;
        bool exact = true; ///< false: at least that many
    };
    [[nodiscard]] Count countOf(DeletionEffect::Kind kind) const;
    [[nodiscard]] QString titleOf(const EntityLink &link) const;
    [[nodiscard]] std::optional<Destination> destinationOf(const DeletionEffect &effect) const;
    [[nodiscard]] State stateOf(const Row &row) const;
    [[nodiscard]] QString answerOf(const Row &row) const;

    OpenDeployments &deployments_;
    EntityAddress address_;
    DeletionRequest request_;
    DeletionSurvey survey_;
    QList<Row> rows_;
    QFutureWatcher<DeletionSurvey> watcher_;
    CancelSource cancel_;
    bool looking_ = true;
    bool started_ = false;
};

} // namespace registrar
