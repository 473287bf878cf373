// SPDX-License-Identifier: GPL-3.0-or-later
// One of the shipped platforms on databases of a test's own, filled with sample data.
#pragma once

#include "repository/deployment.h"
#include "tests/support/temporary_database.h"

#include <QMap>

namespace registrar
{

/// Its databases are dropped with it. A store that the test sandbox has no server for is left out, as in any
/// sandbox.
class FilledPlatform
{
public:
    [[nodiscard]] static Result<std::unique_ptr<FilledPlatform>> make(const SandboxServers &servers,
                                                                      const QString &blueprint);

    [[nodiscard]] const Blueprint &blueprint() const { return blueprint_; }
    [[nodiscard]] const BlueprintEntity &entity(const QString &store, const QString &name) const;
    [[nodiscard]] Deployment deployment(bool readOnly = false) const;
    [[nodiscard]] StoreAccess access(const QString &store) const;

private:
    Blueprint blueprint_;
    QMap<QString, std::shared_ptr<TemporaryDatabase>> databases_; ///< by the store's name
};

} // namespace registrar
