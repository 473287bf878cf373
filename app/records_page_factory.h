// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the records page of an entity: with the staged edits of its store, and written by way of the journal.
#pragma once

#include "models/changes/staged_stores.h"
#include "widgets/connections/entity_page.h"

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

    QWidget *make(StoreConnection &store, const std::shared_ptr<const Blueprint> &blueprint,
                  const BlueprintEntity &entity, QWidget *parent);

    [[nodiscard]] StagedStores &staged() const { return staged_; }

private:
    StagedStores &staged_;
};

} // namespace registrar
