// SPDX-License-Identifier: GPL-3.0-or-later
// Where a records page is and where it can be taken: filter and current record, references to follow, what is
// related.
#include "widgets/records/records_navigator.h"

#include "models/records/filter_model.h"
#include "models/records/records_model.h"
#include "models/references/link_destination.h"
#include "models/references/record_title.h"
#include "models/references/related_model.h"
#include "widgets/records/records_table.h"
#include "widgets/references/reference_follower.h"
#include "widgets/references/related_panel.h"
#include "widgets/shared/notification_bar.h"

using namespace Qt::StringLiterals;

namespace registrar
{

RecordsNavigator::RecordsNavigator(RecordsTable &table, RecordsModel &model, FilterModel &filter,
                                   NotificationBar &notice)
    : QObject(&table)
    , table_(table)
    , model_(model)
    , filter_(filter)
    , notice_(notice)
{
    connect(&table_, &RecordsTable::currentRowChanged, this, &RecordsNavigator::refresh);
    connect(&model_, &QAbstractItemModel::dataChanged, this, &RecordsNavigator::refresh);
    connect(&model_, &QAbstractItemModel::rowsRemoved, this, &RecordsNavigator::refresh);
    connect(&filter_, &FilterModel::conditionsChanged, this, &RecordsNavigator::placeChanged);
    connect(&model_, &RecordsModel::recordFound, this, &RecordsNavigator::showRow);
    connect(&model_, &RecordsModel::recordMissing, this, &RecordsNavigator::tellMissing);
}

RelatedPanel *RecordsNavigator::setSurroundings(OpenDeployments &deployments, const EntityAddress &address)
{
    deployments_ = &deployments;
    address_ = address;
    const OpenDeployment *open = deployments.find(address.deployment);
    follower_ = new ReferenceFollower(table_, model_,
                                      open && open->blueprint ? *open->blueprint : Blueprint(), address);
    related_ = new RelatedModel(deployments, address, this);
    const auto describe = [this] {
        if (model_.description()) {
            follower_->setDescription(*model_.description());
            related_->setDescription(*model_.description());
        }
    };
    connect(&model_, &RecordsModel::described, this, describe);
    describe();
    auto *panel = new RelatedPanel(*related_, &table_);
    connect(follower_, &ReferenceFollower::destinationWanted, this, &RecordsNavigator::destinationWanted);
    connect(panel, &RelatedPanel::destinationWanted, this, &RecordsNavigator::destinationWanted);
    connect(&model_.changes(), &StagedChanges::taken, this, &RecordsNavigator::forgetRelated);
    refresh();
    return panel;
}

void RecordsNavigator::go(const std::optional<QList<Condition>> &filter, const RecordKey &record)
{
    awaited_.clear();
    model_.stopFinding(); // its answer would lead away again
    if (filter)
        filter_.setConditions(*filter);
    if (record.isEmpty() || record == currentKey())
        return;
    if (!filter || filter->isEmpty()) {
        find(record);
        return;
    }
    awaited_ = record; // among what the filter finds, as soon as that is there
    refresh();
}

void RecordsNavigator::await(const RecordKey &record)
{
    awaited_ = record;
    refresh();
}

void RecordsNavigator::find(const RecordKey &record)
{
    const QStringList &key = model_.entity().key;
    const bool loaded = model_.rowOf(record) >= 0;
    if (!loaded && model_.entity().kind == EntityKind::KeyPattern && !key.isEmpty()) {
        // Keys stand in no order that one could be looked up in.
        filter_.setConditions({{{key.first()}, Operator::Equals, {record.first()}, true}});
        awaited_ = record;
        refresh();
        return;
    }
    if (!loaded)
        filter_.setConditions({});
    model_.findRecord(record);
}

void RecordsNavigator::showRow(int row)
{
    const QModelIndex cell = model_.index(row, std::max(table_.currentIndex().column(), 0));
    table_.setCurrentIndex(cell);
    table_.scrollTo(cell, QAbstractItemView::PositionAtCenter);
}

void RecordsNavigator::tellMissing(const RecordKey &key, const Error &error)
{
    const QString sentence =
        error.kind == Error::Kind::NotFound
            ? tr("%1 has no record %2.").arg(model_.entity().displayTitle(), keyTitle(key))
            : error.toText();
    notice_.tell(NotificationBar::Tone::Warning, sentence);
}

QList<Condition> RecordsNavigator::conditions() const
{
    return filter_.conditions();
}

QString RecordsNavigator::filterText() const
{
    QStringList parts;
    for (int row = 0; row < filter_.rowCount(); ++row)
        parts.append(filter_.index(row).data().toString());
    return parts.join(tr(" and "));
}

RecordKey RecordsNavigator::currentKey() const
{
    const Record *record = model_.record(table_.currentIndex().row());
    return record ? record->key : RecordKey();
}

RecordKey RecordsNavigator::wantedKey() const
{
    if (!awaited_.isEmpty())
        return awaited_;
    return model_.soughtKey().isEmpty() ? currentKey() : model_.soughtKey();
}

QString RecordsNavigator::currentTitle() const
{
    const Record *record = model_.record(table_.currentIndex().row());
    return record ? recordTitle(&model_.entity(), *record) : QString();
}

QAction *RecordsNavigator::followAction() const
{
    return follower_ ? follower_->action() : nullptr;
}

void RecordsNavigator::follow(const BlueprintReference &reference, const Value &held)
{
    const OpenDeployment *open = deployments_ ? deployments_->find(address_.deployment) : nullptr;
    const Blueprint *blueprint = open ? open->blueprint.get() : nullptr;
    const BlueprintEntity *target =
        blueprint ? blueprint->entity(reference.store, reference.entity) : nullptr;
    if (!target)
        return;
    const BlueprintField *field = target->field(reference.field);
    const EntityLink link{.toStore = reference.store,
                          .toEntity = target->name,
                          .toSource = target->source,
                          .toField = reference.field,
                          .toTypes = field ? field->types : QList<Value::Type>()};
    if (const auto destination = linkDestination(*blueprint, address_.deployment, link, {held}))
        Q_EMIT destinationWanted(*destination);
}

void RecordsNavigator::forgetRelated()
{
    if (related_)
        related_->forget();
}

void RecordsNavigator::refresh()
{
    const Record *record = model_.record(table_.currentIndex().row());
    if (related_)
        related_->showRecord(record ? std::optional(*record) : std::nullopt);
    if (!awaited_.isEmpty() && model_.rowOf(awaited_) >= 0)
        showRow(model_.rowOf(std::exchange(awaited_, {})));
    else if (!currentKey().isEmpty()) // a row that is not loaded is current by itself
        awaited_.clear();             // the person has chosen another one
    const RecordKey key = currentKey();
    if (key != current_) {
        current_ = key;
        Q_EMIT placeChanged();
    }
}

} // namespace registrar
