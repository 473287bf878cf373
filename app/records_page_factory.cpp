// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the records page of an entity: with the staged edits of its store, and written by way of the journal.
#include "app/records_page_factory.h"

#include "models/records/entity_settings.h"
#include "widgets/records/records_page.h"

#include <QSettings>

namespace registrar
{

RecordsPageFactory::StoreSource RecordsPageFactory::sourceOf(const OpenDeployments &deployments)
{
    return [&deployments](const QString &deployment, const QString &store) {
        StoreConnection *connection = deployments.connection(deployment, store);
        if (connection && connection->stage() == StoreConnection::Stage::Closed)
            connection->open();
        return connection ? connection->repository() : nullptr;
    };
}

QWidget *RecordsPageFactory::make(StoreConnection &store, const std::shared_ptr<const Blueprint> &blueprint,
                                  const BlueprintEntity &entity, QWidget *parent)
{
    const StagedStore staged = staged_.of(store.deploymentName(), store.store().name);
    auto *page = new RecordsPage(store.repository(), *blueprint, entity, staged.changes, parent);
    page->setSender(staged.sender);
    if (settings_)
        page->setSettings(std::make_unique<EntitySettings>(*settings_, store.deploymentName(), entity.store,
                                                           entity.name, entity));
    if (stores_)
        page->setStoreLookup([stores = stores_, deployment = store.deploymentName()](const QString &name) {
            return stores(deployment, name);
        });
    return page;
}

} // namespace registrar
