// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the records page of an entity: with the staged edits of its store, and written by way of the journal.
#pragma once

#include "models/records/staged_changes.h"
#include "widgets/connections/entity_page.h"

#include <QHash>

namespace registrar
{

/// The pages of one store share its staged edits, which live as long as one of them does.
class RecordsPageFactory
{
public:
    QWidget *make(StoreConnection &store, const std::shared_ptr<const Blueprint> &blueprint,
                  const BlueprintEntity &entity, QWidget *parent);

    /// The staged edits that a page of that store has; null where it has no page.
    [[nodiscard]] std::shared_ptr<StagedChanges> staged(const QString &deployment,
                                                        const QString &store) const;

private:
    QHash<QString, std::weak_ptr<StagedChanges>> staged_;
};

} // namespace registrar
