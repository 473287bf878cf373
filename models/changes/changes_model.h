// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that is staged in the window's deployments as a tree: stores, entities, records, fields.
#pragma once

#include "models/changes/staged_stores.h"

#include <QAbstractItemModel>
#include <QTimer>

namespace registrar
{

struct ChangesNode;

/// A record with one changed field says it in its own row; one with several has a row for each. Records, and
/// with them their entities and stores, can be ticked; what is new is ticked. Lives on the GUI thread.
class ChangesModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { WhatColumn, BeforeColumn, AfterColumn, StateColumn };
    enum class Level { Store, Entity, Record, Field };
    enum class Tone { Plain, Absent, Warning, Danger };
    Q_ENUM(Level)
    Q_ENUM(Tone)
    enum Role {
        LevelRole = Qt::UserRole + 1,
        IconNameRole, ///< as in resources/icons
        ToneRole,     ///< how the text is meant
    };

    /// `staged` and `deployments` outlive it.
    ChangesModel(StagedStores &staged, OpenDeployments &deployments, QObject *parent = nullptr);
    ~ChangesModel() override;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    void setAllTicked(bool ticked);

    /// Of one store: its records that are ticked, or that an index stands for.
    struct Chosen {
        StagedStore store;
        QList<quint64> ids;
    };
    /// In the order in which the stores are applied: that of the deployments and their stores.
    [[nodiscard]] QList<Chosen> ticked() const;
    [[nodiscard]] Chosen chosen(const QModelIndex &index) const;
    [[nodiscard]] int recordCount() const;
    [[nodiscard]] int tickedCount() const;
    /// Of those that are ticked.
    [[nodiscard]] int problemCount() const;
    [[nodiscard]] int conflictCount() const;
    [[nodiscard]] int unreadCount() const; ///< with something typed that cannot be read
    [[nodiscard]] QModelIndex indexOf(const QString &deployment, const QString &store, quint64 id) const;
    /// Where a record's tab is: of the record that the index stands for, or of its entity.
    [[nodiscard]] std::optional<EntityAddress> addressOf(const QModelIndex &index) const;
    /// Null for what is no record and no field of one.
    [[nodiscard]] const StagedRecord *record(const QModelIndex &index) const;
    /// The whole value of a field's or a record's cell, for reading and copying.
    [[nodiscard]] QString fullText(const QModelIndex &index) const;
    /// What a step of that store's history did, and to which record of which entity; for a sentence.
    [[nodiscard]] QString stepText(const StagedStore &store, const StagedStep &step) const;
    /// Brings the tree up to date at once; usually it follows by itself, a moment later.
    void update();

Q_SIGNALS:
    void updated(); ///< what is staged or ticked is another

private:
    using Groups = QList<std::pair<EntitySource, QList<quint64>>>;
    [[nodiscard]] static Groups groupsOf(const StagedChanges &changes);
    [[nodiscard]] bool hasSameShape(const QList<StagedStore> &stores) const;
    void rebuild(const QList<StagedStore> &stores);
    void follow(ChangesNode &entity, const QList<quint64> &ids);
    void followFields(ChangesNode &entity);
    void fill(ChangesNode &entity);
    void tick(ChangesNode &node, bool ticked);
    void tellTicks();
    [[nodiscard]] ChangesNode *node(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const ChangesNode &node, int column = 0) const;
    [[nodiscard]] const BlueprintEntity *entityOf(const ChangesNode &node) const;
    [[nodiscard]] QString what(const QModelIndex &index) const;
    [[nodiscard]] const BlueprintEntity *entityOf(const StagedStore &store, const EntitySource &source) const;
    [[nodiscard]] static QString recordTitle(const BlueprintEntity *entity, const StagedRecord &record);
    [[nodiscard]] QVariant tickState(const ChangesNode &node) const;
    struct Cell {
        QString text;
        Tone tone = Tone::Plain;
    };
    [[nodiscard]] Cell cell(const QModelIndex &index, qsizetype longest) const;
    [[nodiscard]] Cell value(const QModelIndex &index, qsizetype longest) const;
    [[nodiscard]] Cell state(const QModelIndex &index) const;

    StagedStores &staged_;
    OpenDeployments &deployments_;
    std::vector<std::unique_ptr<ChangesNode>> stores_;
    QTimer later_;
};

} // namespace registrar
