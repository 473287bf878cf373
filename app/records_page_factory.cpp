// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the records page of an entity: with the staged edits of its store, and written by way of the journal.
#include "app/records_page_factory.h"

#include "operations/journal/apply_changes.h"
#include "repository/answer.h"
#include "widgets/records/records_page.h"

#include <QPromise>

namespace registrar
{

namespace
{

QString keyOf(const QString &deployment, const QString &store)
{
    return deployment + u'/' + store;
}

/// What the page is answered: the report alone, without what the journal knows besides.
QFuture<Result<ApplyReport>> reportOf(const QFuture<Result<AppliedChanges>> &applied)
{
    return QFuture<Result<AppliedChanges>>(applied).then(
        QtFuture::Launch::Sync, [](const Result<AppliedChanges> &changes) -> Result<ApplyReport> {
            return changes ? Result<ApplyReport>(changes->report)
                           : Result<ApplyReport>(std::unexpect, changes.error());
        });
}

} // namespace

QWidget *RecordsPageFactory::make(StoreConnection &store, const std::shared_ptr<const Blueprint> &blueprint,
                                  const BlueprintEntity &entity, QWidget *parent)
{
    const QString key = keyOf(store.deploymentName(), store.store().name);
    std::shared_ptr<StagedChanges> changes = staged_.value(key).lock();
    if (!changes) {
        changes = std::make_shared<StagedChanges>(store.store().name);
        staged_.insert(key, changes);
    }
    auto *page = new RecordsPage(store.repository(), *blueprint, entity, changes, parent);
    page->setApplier([repository = store.repository(), deployment = store.deploymentName(),
                      blueprint](const ChangeSet &set, const CancelToken &cancel) {
        const ApplyRequest request{.deployment = deployment, .blueprint = blueprint, .changes = set};
        return reportOf(applyChanges(*repository, request, Journal(), cancel));
    });
    return page;
}

std::shared_ptr<StagedChanges> RecordsPageFactory::staged(const QString &deployment,
                                                          const QString &store) const
{
    return staged_.value(keyOf(deployment, store)).lock();
}

} // namespace registrar
