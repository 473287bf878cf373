// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the records page of an entity: with the staged edits of its store, and written by way of the journal.
#pragma once

#include "models/changes/staged_stores.h"
#include "models/connections/open_deployments.h"
#include "widgets/connections/entity_page.h"

class QSettings;

namespace registrar
{

/// The pages of one store share its staged edits, which outlive them.
class RecordsPageFactory
{
public:
    /// `staged` outlives it.
    explicit RecordsPageFactory(StagedStores &staged)
        : staged_(staged)
    {
    }

    /// Where the arrangement of tables is kept; outlives the pages. Without settings it lasts as long as a
    /// page.
    void setSettings(QSettings *settings) { settings_ = settings; }
    /// Answers another store of a deployment, for references into it; null while it is not connected.
    using StoreSource =
        std::function<std::shared_ptr<Repository>(const QString &deployment, const QString &store)>;
    void setStoreSource(StoreSource source) { stores_ = std::move(source); }
    /// Those of the open deployments, which begin to be connected when they are asked for.
    [[nodiscard]] static StoreSource sourceOf(const OpenDeployments &deployments);

    QWidget *make(StoreConnection &store, const std::shared_ptr<const Blueprint> &blueprint,
                  const BlueprintEntity &entity, QWidget *parent);

    [[nodiscard]] StagedStores &staged() const { return staged_; }

private:
    StagedStores &staged_;
    QSettings *settings_ = nullptr;
    StoreSource stores_;
};

} // namespace registrar
