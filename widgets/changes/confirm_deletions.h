// SPDX-License-Identifier: GPL-3.0-or-later
// Asks before deletions are written in production.
#pragma once

#include "models/changes/changes_model.h"

#include <functional>

class QWidget;

namespace registrar
{

/// Deletions that are about to be written in one production deployment.
struct ProductionDeletions {
    QString deployment;
    QMap<QString, int> records; ///< how many, by the title of their entity
    int otherEdits = 0;         ///< records that are added or changed along with them

    [[nodiscard]] int count() const; ///< over all entities
    bool operator==(const ProductionDeletions &) const = default;
};

/// Those among what is chosen, a deployment each, in the order of the stores. Empty where nothing is deleted
/// in production.
[[nodiscard]] QList<ProductionDeletions> productionDeletions(const OpenDeployments &deployments,
                                                             const QList<ChangesModel::Chosen> &chosen);

/// Has the name of each deployment typed, one after another, under the exact count of what is deleted there;
/// then calls `goOn`, which is called at once where there is nothing to ask. Not called where the person
/// stops anywhere, or where `parent` is gone.
void confirmDeletions(QWidget *parent, const QList<ProductionDeletions> &deletions,
                      const std::function<void()> &goOn);

} // namespace registrar
