// SPDX-License-Identifier: GPL-3.0-or-later
// The deployments that this workstation knows, in a file without secrets.
#pragma once

#include "operations/connections/secret_store.h"
#include "operations/journal/journal.h"
#include "repository/deployment.h"

#include <QJsonObject>

#include <functional>

namespace registrar
{

/// Reads its file anew for every call, so that the window and the command line see each other's changes; two
/// programs never write at once, and the file is replaced whole. Members that this version does not know are
/// kept.
class DeploymentCatalogue
{
public:
    /// `fileName` empty: `deployments.json` in the config folder.
    explicit DeploymentCatalogue(const QString &fileName = {});

    [[nodiscard]] const QString &fileName() const { return fileName_; }

    /// In the order in which they were added.
    [[nodiscard]] Result<QList<Deployment>> list() const;
    /// NotFound with the name that was probably meant.
    [[nodiscard]] Result<Deployment> find(const QString &name) const;
    /// Conflict where the name is taken, InvalidInput where it is no name.
    Result<void> add(const Deployment &deployment);
    /// Replaces the deployment of that name.
    Result<void> update(const Deployment &deployment);
    Result<void> remove(const QString &name);
    Result<void> rename(const QString &name, const QString &newName);

    /// A name is 1 to 64 letters, digits, spaces, dots, hyphens and underscores, the first a letter or digit.
    [[nodiscard]] static Result<void> checkName(const QString &name);

private:
    Result<QJsonObject> read() const;
    Result<void> change(const std::function<Result<void>(QJsonObject &)> &edit);

    QString fileName_;
};

/// With their passwords: the catalogue and the secrets change together, secrets first when adding and last
/// when removing, so that a broken run leaves a secret too many rather than one too few. `passwords` by the
/// store's name; a store without an entry has none. All four are written into the journal, without passwords,
/// and do nothing where it cannot be written.
Result<void> addDeployment(DeploymentCatalogue &catalogue, SecretStore &secrets, Deployment deployment,
                           const QMap<QString, QString> &passwords, Journal journal = Journal());
/// Replaces the deployment of that name. A store that says it has a password and is given none keeps the one
/// it had; those of stores that have none any more are removed.
Result<void> updateDeployment(DeploymentCatalogue &catalogue, SecretStore &secrets, Deployment deployment,
                              const QMap<QString, QString> &passwords, Journal journal = Journal());
Result<void> removeDeployment(DeploymentCatalogue &catalogue, SecretStore &secrets, const QString &name,
                              Journal journal = Journal());
Result<void> renameDeployment(DeploymentCatalogue &catalogue, SecretStore &secrets, const QString &name,
                              const QString &newName, Journal journal = Journal());

} // namespace registrar
