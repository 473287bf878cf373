// SPDX-License-Identifier: GPL-3.0-or-later
// Where a records page is and where it can be taken: filter and current record, references to follow, what is
// related.
#pragma once

#include "models/connections/destination.h"
#include "models/connections/open_deployments.h"

#include <QObject>

class QAction;
class QModelIndex;

namespace registrar
{

class FilterModel;
class NotificationBar;
class RecordsModel;
class RecordsTable;
class ReferenceFollower;
class RelatedModel;
class RelatedPanel;

/// Belongs to one records page and lives as long as its table.
class RecordsNavigator : public QObject
{
    Q_OBJECT
public:
    RecordsNavigator(RecordsTable &table, RecordsModel &model, FilterModel &filter, NotificationBar &notice);

    /// From now on references can be followed. Answers the panel of what is related, to be put beside the
    /// record.
    RelatedPanel *setSurroundings(OpenDeployments &deployments, const EntityAddress &address);

    /// Sets the filter where one is given, then makes the record current, which is shown among all records
    /// where the filter hides it. Where there is no such record, a notice says so.
    void go(const std::optional<QList<Condition>> &filter, const RecordKey &record);
    /// Makes the record current as soon as it is among what is loaded, without going after it.
    void await(const RecordKey &record);
    [[nodiscard]] QList<Condition> conditions() const;
    /// "Role is admin and …"; empty where nothing is filtered.
    [[nodiscard]] QString filterText() const;
    [[nodiscard]] RecordKey currentKey() const;
    /// The record that it is on its way to; the current one where it is on no way.
    [[nodiscard]] RecordKey wantedKey() const;
    [[nodiscard]] QString currentTitle() const;

    /// Follows the current cell's reference; null before `setSurroundings`.
    [[nodiscard]] QAction *followAction() const;
    /// Goes to what a value of a field names; `reference` with its store filled in.
    void follow(const BlueprintReference &reference, const Value &held);
    /// What is related may have changed.
    void forgetRelated();
    /// The deployments that it was told of; null before.
    [[nodiscard]] OpenDeployments *deployments() const { return deployments_; }
    [[nodiscard]] const EntityAddress &address() const { return address_; }

Q_SIGNALS:
    /// The filter or the current record.
    void placeChanged();
    void destinationWanted(const registrar::Destination &destination);

private:
    void find(const RecordKey &record);
    void showRow(int row);
    void tellMissing(const RecordKey &key, const Error &error);
    void refresh();

    RecordsTable &table_;
    RecordsModel &model_;
    FilterModel &filter_;
    NotificationBar &notice_;
    OpenDeployments *deployments_ = nullptr;
    EntityAddress address_;
    ReferenceFollower *follower_ = nullptr;
    RelatedModel *related_ = nullptr;
    RecordKey current_;
    RecordKey awaited_; ///< becomes current once it is loaded
};

} // namespace registrar
