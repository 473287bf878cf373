// SPDX-License-Identifier: GPL-3.0-or-later
// What else happens when records are deleted, line by line, as the stores answer.
#include "models/references/deletion_model.h"

#include "models/connections/entity_words.h"

#include <QLocale>
#include <QPromise>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

using Kind = DeletionEffect::Kind;

QString headingOf(Kind kind)
{
    switch (kind) {
    case Kind::Blocks:
        return DeletionModel::tr("In the way");
    case Kind::Deleted:
        return DeletionModel::tr("Deleted too");
    case Kind::Emptied:
        return DeletionModel::tr("Emptied");
    case Kind::Dangles:
        break;
    }
    return DeletionModel::tr("Left pointing at nothing");
}

/// The stores as they are now, for the survey's thread.
StoreSource storesOf(const OpenDeployment &open)
{
    QHash<QString, Result<std::shared_ptr<Repository>>> stores;
    for (const StoreConnection *store : open.stores) {
        if (store->stage() == StoreConnection::Stage::Open)
            stores.insert(store->store().name, store->repository());
        else if (store->error())
            stores.insert(store->store().name, failure(*store->error()));
    }
    return [stores](const QString &store) -> Result<std::shared_ptr<Repository>> {
        const auto found = stores.constFind(store);
        if (found != stores.constEnd())
            return *found;
        return failure({.kind = Error::Kind::NotFound,
                        .what = DeletionModel::tr("The deployment has no store %1.").arg(store),
                        .store = store});
    };
}

} // namespace

DeletionModel::DeletionModel(OpenDeployments &deployments, const EntityAddress &address,
                             const EntitySource &source, const QList<Record> &records, QObject *parent)
    : QAbstractTableModel(parent)
    , deployments_(deployments)
    , address_(address)
    , request_{.store = address.store, .entity = address.entity, .source = source, .records = records}
{
    connect(&deployments_, &OpenDeployments::storeChanged, this, &DeletionModel::startWhenConnected);
    connect(&watcher_, &QFutureWatcherBase::resultReadyAt, this,
            [this](int index) { take(watcher_.resultAt(index)); });
    connect(&watcher_, &QFutureWatcherBase::finished, this, [this] {
        looking_ = false;
        Q_EMIT lookingChanged();
    });
    startWhenConnected();
}

DeletionModel::~DeletionModel()
{
    cancel_.cancel();
}

void DeletionModel::startWhenConnected()
{
    const OpenDeployment *open = deployments_.find(address_.deployment);
    if (started_ || !looking_ || !open)
        return;
    bool settled = true;
    for (StoreConnection *store : open->stores) {
        if (store->stage() == StoreConnection::Stage::Closed)
            store->open();
        settled = settled && (store->stage() == StoreConnection::Stage::Open ||
                              store->stage() == StoreConnection::Stage::Failed);
    }
    if (settled && !started_)
        start();
}

void DeletionModel::start()
{
    started_ = true;
    const OpenDeployment *open = deployments_.find(address_.deployment);
    request_.blueprint = open->blueprint ? open->blueprint : std::make_shared<const Blueprint>();
    const auto look = [request = request_, stores = storesOf(*open),
                       cancel = cancel_.token()](QPromise<DeletionSurvey> &promise) {
        promise.addResult(surveyDeletion(
            request, stores, [&promise](const DeletionSurvey &soFar) { promise.addResult(soFar); }, cancel));
    };
    watcher_.setFuture(QtConcurrent::run(look));
}

void DeletionModel::stop()
{
    cancel_.cancel();
    if (!started_) {
        looking_ = false;
        Q_EMIT lookingChanged();
    }
}

void DeletionModel::take(const DeletionSurvey &survey)
{
    beginResetModel();
    survey_ = survey;
    rows_.clear();
    std::optional<Kind> heading;
    for (const DeletionEffect &effect : std::as_const(survey_.effects)) {
        if (heading != effect.kind)
            rows_.append({headingOf(effect.kind), nullptr});
        heading = effect.kind;
        rows_.append({titleOf(effect.link), &effect});
    }
    endResetModel();
    Q_EMIT lookingChanged();
}

/// "Comments, parent": with the field, since it says by what they hang on what goes.
QString DeletionModel::titleOf(const EntityLink &link) const
{
    const OpenDeployment *open = deployments_.find(address_.deployment);
    const BlueprintEntity *holder =
        open && open->blueprint ? open->blueprint->entity(link.fromStore, link.fromEntity) : nullptr;
    const QString entity = holder ? holder->displayTitle() : link.fromEntity;
    const QString field = linkTitle(link, holder).toLower();
    const QString title = tr("%1, %2").arg(entity, field);
    const BlueprintStore *store = open && open->blueprint ? open->blueprint->store(link.fromStore) : nullptr;
    if (link.fromStore == address_.store)
        return title;
    //: an entity with a field, and the store where it is
    return tr("%1 (%2)").arg(title, store && !store->title.isEmpty() ? store->title : link.fromStore);
}

QString DeletionModel::askingTitle() const
{
    const OpenDeployment *open = deployments_.find(address_.deployment);
    if (open && open->blueprint) {
        for (const BlueprintEntity &entity : open->blueprint->entities) {
            if (entity.name == survey_.asking)
                return entity.displayTitle();
        }
    }
    return survey_.asking;
}

QString DeletionModel::blockedSentence() const
{
    const DeletionEffect *blocker = survey_.blocker();
    if (!blocker)
        return {};
    const OpenDeployment *open = deployments_.find(address_.deployment);
    const BlueprintEntity *holder =
        open && open->blueprint ? open->blueprint->entity(blocker->link.fromStore, blocker->link.fromEntity)
                                : nullptr;
    const QString entity = holder ? holder->displayTitle() : blocker->link.fromEntity;
    const QString field = linkTitle(blocker->link, holder).toLower();
    //: %1 an entity, %2 the field by which its records point here: 3 records of Courses name it as their
    //: instructor
    return tr("The store will refuse this while %n record(s) of %1 name it as their %2. Reassign them first.",
              nullptr, static_cast<int>(std::min<qint64>(blocker->records.records, INT_MAX)))
        .arg(entity, field);
}

DeletionModel::Count DeletionModel::countOf(Kind kind) const
{
    qint64 records = 0;
    bool exact = survey_.complete || looking_; // while it is looked at, the number is that of so far
    for (const DeletionEffect &effect : survey_.effects) {
        if (effect.kind != kind)
            continue;
        records += std::max<qint64>(effect.records.records, 0);
        exact = exact && effect.records.exact && !effect.error;
    }
    return {static_cast<int>(std::min<qint64>(records, INT_MAX)), exact};
}

QString DeletionModel::undoSentence() const
{
    QStringList sentences;
    if (const Count gone = countOf(Kind::Deleted); gone.records > 0) {
        const bool alone = request_.records.size() == 1;
        if (alone && gone.exact)
            sentences.append(
                tr("An undo brings back the record itself, not the %n record(s) that go with it.", nullptr,
                   gone.records));
        else if (alone)
            sentences.append(
                tr("An undo brings back the record itself, not the %n or more record(s) that go with it.",
                   nullptr, gone.records));
        else if (gone.exact)
            sentences.append(
                tr("An undo brings back the records themselves, not the %n record(s) that go with them.",
                   nullptr, gone.records));
        else
            sentences.append(tr(
                "An undo brings back the records themselves, not the %n or more record(s) that go with them.",
                nullptr, gone.records));
    }
    if (const Count emptied = countOf(Kind::Emptied); emptied.records > 0)
        sentences.append(
            emptied.exact
                ? tr("After an undo, what is emptied in %n record(s) stays empty.", nullptr, emptied.records)
                : tr("After an undo, what is emptied in %n or more record(s) stays empty.", nullptr,
                     emptied.records));
    return sentences.join(u' ');
}

std::optional<Destination> DeletionModel::destinationOf(const DeletionEffect &effect) const
{
    if (effect.conditions.isEmpty())
        return std::nullopt;
    return Destination({address_.deployment, effect.link.fromStore, effect.link.fromEntity},
                       effect.conditions);
}

std::optional<Destination> DeletionModel::destination(int row) const
{
    const DeletionEffect *effect = row >= 0 && row < rowCount() ? rows_.at(row).effect : nullptr;
    return effect ? destinationOf(*effect) : std::nullopt;
}

std::optional<Destination> DeletionModel::blockerDestination() const
{
    const DeletionEffect *blocker = survey_.blocker();
    return blocker ? destinationOf(*blocker) : std::nullopt;
}

int DeletionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int DeletionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

DeletionModel::State DeletionModel::stateOf(const Row &row) const
{
    if (!row.effect)
        return State::Section;
    if (row.effect->error)
        return State::Failed;
    return row.effect->kind == Kind::Blocks ? State::Broken : State::Known;
}

QString DeletionModel::answerOf(const Row &row) const
{
    if (!row.effect)
        return {};
    const QString number = QLocale().toString(row.effect->records.records);
    if (row.effect->error)
        return row.effect->records.records > 0 ? tr("at least %1").arg(number) : tr("not known");
    return row.effect->records.exact ? number : tr("about %1 or more").arg(number);
}

QVariant DeletionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = rows_.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == TitleColumn ? row.title : answerOf(row);
    case Qt::ToolTipRole:
        return row.effect && row.effect->error ? row.effect->error->toText() : QString();
    case Qt::AccessibleTextRole:
        return row.effect ? u"%1: %2"_s.arg(row.title, answerOf(row)) : row.title;
    case AnswerRoles::StateRole:
        return QVariant::fromValue(stateOf(row));
    case AnswerRoles::IconNameRole:
        if (!row.effect || index.column() != TitleColumn)
            return QString();
        return row.effect->kind == Kind::Blocks    ? u"lock"_s
               : row.effect->kind == Kind::Deleted ? u"delete"_s
                                                   : u"reference"_s;
    default:
        return {};
    }
}

Qt::ItemFlags DeletionModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !rows_.at(index.row()).effect)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace registrar
