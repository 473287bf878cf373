// SPDX-License-Identifier: GPL-3.0-or-later
// What one record points at and what points at it, over all stores of its deployment, as the answers come in.
#pragma once

#include "models/connections/destination.h"
#include "models/connections/open_deployments.h"
#include "models/references/answer_roles.h"
#include "repository/blueprint/entity_links.h"
#include "repository/bounded_count.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QTimer>

namespace registrar
{

/// Two columns: what is related, and the answer (a title, a number). Stores are asked one question after
/// another on their background connections, only while the model is active, and stores that are not connected
/// yet are connected then. Answers are kept for the records that were looked at last. Lives on the GUI
/// thread.
class RelatedModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using State = AnswerRoles::State;
    using enum AnswerRoles::Column;

    /// `deployments` outlives the model, and has read its blueprint. Nothing is related where the deployment
    /// has no blueprint.
    RelatedModel(OpenDeployments &deployments, const EntityAddress &address, QObject *parent = nullptr);
    ~RelatedModel() override;

    /// Adds foreign keys that the blueprint does not tell of.
    void setDescription(const EntityDescription &description);
    /// Nothing where no record is current. The same record is not asked for again.
    void showRecord(const std::optional<Record> &record);
    /// What is known may have changed: asks again.
    void forget();
    void setActive(bool active);
    /// Gives up what has not been answered.
    void stop();

    [[nodiscard]] bool isAsking() const;
    [[nodiscard]] bool hasRecord() const { return !key_.isEmpty(); }
    [[nodiscard]] State state(int row) const;
    /// Where activating the row leads; nothing for headings, and where there is nothing.
    [[nodiscard]] std::optional<Destination> destination(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void askingChanged();

private:
    struct Answer {
        State state = State::Waiting;
        QString text;
        QString note;
        std::optional<Destination> destination;
    };
    struct Row {
        QString title;
        std::optional<EntityLink> link; ///< a heading has none
        bool incoming = false;
        QList<Value> held; ///< outgoing
        QList<Condition> conditions;
        Answer answer;
    };

    void rebuild();
    void addOutgoing(const Document &fields);
    void addIncoming(const Document &fields);
    void askNext();
    void askTarget(int row, StoreConnection &store);
    void askHolders(int row, StoreConnection &store);
    void take(int row, const Answer &answer);
    void keepAnswers();
    [[nodiscard]] Answer targetAnswer(const Row &row, const Page &page) const;
    [[nodiscard]] Answer holderAnswer(const Row &row, const BoundedCount &count) const;
    [[nodiscard]] const Blueprint *blueprint() const;
    [[nodiscard]] QString iconName(const Row &row) const;

    OpenDeployments &deployments_;
    EntityAddress address_;
    QList<EntityLink> outgoing_;
    QList<EntityLink> undeclared_; ///< outgoing ones that the blueprint does not tell of
    QList<EntityLink> incoming_;
    RecordKey key_;
    Document fields_;
    QList<Row> rows_;
    QCache<QByteArray, QList<Answer>> known_{keptRecords};
    QTimer timer_;
    CancelSource cancel_;
    quint64 generation_ = 0;
    int asked_ = -1; ///< the row whose answer is under way
    bool active_ = false;

    static constexpr int keptRecords = 200;
    static constexpr int pause = 150;    ///< milliseconds: whoever runs through records asks for none of them
    static constexpr int mostHeld = 500; ///< values of one field that are looked for
};

} // namespace registrar
