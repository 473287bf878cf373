// SPDX-License-Identifier: GPL-3.0-or-later
// One set of staged edits a store, kept on disk.
#include "models/changes/staged_stores.h"

#include "operations/journal/apply_changes.h"
#include "repository/blueprint/record_rules.h"

#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace registrar
{

StagedStores::StagedStores(OpenDeployments &deployments, StagedPlace place, QObject *parent)
    : QObject(parent)
    , deployments_(deployments)
    , place_(std::move(place))
{
    threads_.setMaxThreadCount(1);
    connect(&deployments_, &OpenDeployments::added, this,
            [this](int row) { open(deployments_.deployments().at(row)); });
    connect(&deployments_, &OpenDeployments::removed, this, &StagedStores::changed);
    connect(&deployments_, &OpenDeployments::blueprintRead, this, [this](const QString &deployment) {
        if (const OpenDeployment *open = deployments_.find(deployment))
            judge(*open);
    });
    for (const OpenDeployment &deployment : deployments_.deployments())
        open(deployment);
}

StagedStores::~StagedStores()
{
    flush();
    threads_.waitForDone();
}

void StagedStores::open(const OpenDeployment &deployment)
{
    for (const DeploymentStore &store : deployment.deployment.stores)
        std::ignore = of(deployment.deployment.name, store.name);
    judge(deployment);
    Q_EMIT changed();
}

void StagedStores::judge(const OpenDeployment &deployment)
{
    if (!deployment.blueprint)
        return;
    for (const BlueprintEntity &entity : deployment.blueprint->entities) {
        if (const auto changes = find(deployment.deployment.name, entity.store))
            changes->setValidator(entity.source,
                                  [entity](const Change &change) { return checkChange(entity, change); });
    }
}

StagedStore StagedStores::of(const QString &deployment, const QString &store)
{
    if (const Entry *found = entryOf(deployment, store))
        return found->store;
    Entry entry;
    entry.store = {deployment, store, std::make_shared<StagedChanges>(store), {}};
    StagedChanges &changes = *entry.store.changes;
    entry.store.sender = std::make_shared<StagedSender>(changes);
    connect(&changes, &StagedChanges::changed, this, &StagedStores::changed);
    connect(entry.store.sender.get(), &StagedSender::sendingChanged, this, &StagedStores::changed);
    connectSender(entry.store);
    keep(entry);
    entries_.push_back(std::move(entry));
    return entries_.back().store;
}

/// Under its present name; what was kept there comes back.
void StagedStores::keep(Entry &entry)
{
    entry.file = std::make_shared<StagedFile>(place_, entry.store.deployment, entry.store.store);
    entry.keeper = std::make_unique<StagedKeeper>(*entry.store.changes, entry.file, threads_);
    connect(
        entry.keeper.get(), &StagedKeeper::restored, this,
        [this, name = entry.store.name()](int count, const QDateTime &savedAt, const QStringList &damaged) {
            if (count > 0)
                Q_EMIT restored(name, count, savedAt);
            for (const QString &sentence : damaged)
                Q_EMIT warned(sentence);
        });
    connect(entry.keeper.get(), &StagedKeeper::failed, this,
            [this](const Error &error) { Q_EMIT warned(error.toText()); });
    connect(entry.keeper.get(), &StagedKeeper::read, this, [this] {
        if (!isReading())
            Q_EMIT allRead();
    });
    connect(entry.keeper.get(), &StagedKeeper::kept, this, [this] {
        if (isKept())
            Q_EMIT kept();
    });
    entry.keeper->start();
}

/// What is sent goes through the journal; the store has to be connected.
void StagedStores::connectSender(const StagedStore &store)
{
    using Answer = StagedSender::Answer;
    const auto request = [this, deployment = store.deployment](const ChangeSet &set) {
        const OpenDeployment *open = deployments_.find(deployment);
        return ApplyRequest{
            .deployment = deployment, .blueprint = open ? open->blueprint : nullptr, .changes = set};
    };
    const auto repository = [this, deployment = store.deployment, name = store.store]() -> Repository * {
        const StoreConnection *connection = deployments_.connection(deployment, name);
        return connection && connection->stage() == StoreConnection::Stage::Open
                   ? connection->repository().get()
                   : nullptr;
    };
    // By its names: what the sender holds must not hold the sender.
    const auto closed = [this, deployment = store.deployment, name = store.store] {
        const StoreConnection *connection = deployments_.connection(deployment, name);
        const QString both = deployment + u'/' + name;
        if (connection && connection->stage() == StoreConnection::Stage::Opening)
            return Error{.kind = Error::Kind::ConnectionLost, .what = tr("%1 is being connected.").arg(both)};
        return Error{.kind = Error::Kind::ConnectionLost,
                     .what = tr("%1 is not connected.").arg(both),
                     .remedy = tr("Open it in the tree, then try again.")};
    };
    store.sender->setSending(
        [=](const ChangeSet &set, const CancelToken &cancel) -> QFuture<Result<Answer>> {
            if (!repository())
                return QtFuture::makeReadyFuture(Result<Answer>(std::unexpect, closed()));
            return applyChanges(*repository(), request(set), Journal(), cancel)
                .then(QtFuture::Launch::Sync, [](const Result<AppliedChanges> &applied) {
                    return applied ? Result<Answer>(Answer{applied->report, applied->journalWarning})
                                   : Result<Answer>(std::unexpect, applied.error());
                });
        },
        [=](const ChangeSet &set, const CancelToken &cancel) -> QFuture<Result<ApplyPreview>> {
            if (!repository())
                return QtFuture::makeReadyFuture(Result<ApplyPreview>(std::unexpect, closed()));
            return previewChanges(*repository(), request(set), cancel);
        });
}

const StagedStores::Entry *StagedStores::entryOf(const QString &deployment, const QString &store) const
{
    const auto found = std::ranges::find_if(entries_, [&](const Entry &entry) {
        return entry.store.deployment == deployment && entry.store.store == store;
    });
    return found == entries_.end() ? nullptr : &*found;
}

std::shared_ptr<StagedChanges> StagedStores::find(const QString &deployment, const QString &store) const
{
    const Entry *found = entryOf(deployment, store);
    return found ? found->store.changes : nullptr;
}

bool StagedStores::isOpen(const Entry &entry) const
{
    return deployments_.find(entry.store.deployment) != nullptr;
}

QList<StagedStore> StagedStores::stores() const
{
    QList<StagedStore> stores;
    for (const Entry &entry : entries_) {
        if (isOpen(entry))
            stores.append(entry.store);
    }
    return stores;
}

int StagedStores::count() const
{
    int count = 0;
    for (const Entry &entry : entries_)
        count += isOpen(entry) ? entry.store.changes->count() : 0;
    return count;
}

int StagedStores::count(const QString &deployment) const
{
    int count = 0;
    for (const Entry &entry : entries_)
        count += entry.store.deployment == deployment ? entry.store.changes->count() : 0;
    return count;
}

void StagedStores::forget(const QString &deployment)
{
    for (const Entry &entry : entries_) {
        if (entry.store.deployment != deployment)
            continue;
        entry.store.changes->discard();
        entry.keeper->flush();
    }
}

void StagedStores::rename(const QString &deployment, const QString &newName)
{
    if (deployment == newName)
        return;
    for (Entry &entry : entries_) {
        if (entry.store.deployment == deployment)
            renameEntry(entry, newName);
    }
    Q_EMIT changed();
}

void StagedStores::renameEntry(Entry &entry, const QString &newName)
{
    if (entry.keeper->isReading()) { // what an earlier run had staged is to go along
        connect(
            entry.keeper.get(), &StagedKeeper::read, this,
            [this, deployment = entry.store.deployment, newName] { rename(deployment, newName); },
            Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
        return;
    }
    if (const Entry *other = entryOf(newName, entry.store.store)) { // of a deployment that was removed
        other->store.changes->restore(entry.store.changes->records());
        other->keeper->flush();
        entry.store.changes->discard();
        entry.keeper->flush();
        return;
    }
    const std::shared_ptr<StagedFile> old = entry.file;
    entry.store.deployment = newName;
    connectSender(entry.store);
    keep(entry);
    connect(
        entry.keeper.get(), &StagedKeeper::kept, this,
        [this, old] { std::ignore = QtConcurrent::run(&threads_, [old] { return old->write({}); }); },
        Qt::SingleShotConnection); // not before they are safe under the new name
}

void StagedStores::flush()
{
    for (const Entry &entry : entries_)
        entry.keeper->flush();
}

bool StagedStores::isReading() const
{
    return std::ranges::any_of(entries_, [](const Entry &entry) { return entry.keeper->isReading(); });
}

bool StagedStores::isKept() const
{
    return std::ranges::all_of(entries_, [](const Entry &entry) { return entry.keeper->isKept(); });
}

} // namespace registrar
