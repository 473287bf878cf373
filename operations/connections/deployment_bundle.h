// SPDX-License-Identifier: GPL-3.0-or-later
// Deployments in a file, to be taken to another computer; their passwords only where the file is encrypted.
#pragma once

#include "operations/connections/deployment_catalogue.h"
#include "operations/connections/sealed_bytes.h"

namespace registrar
{

struct DeploymentBundle {
    QList<Deployment> deployments;
    QMap<QString, QString> secrets; ///< by SecretStore::nameFor
};

/// The deployments of these names, or all where there are no names. Reads secrets only `withSecrets`: may
/// block. NotFound for a name that there is not.
[[nodiscard]] Result<DeploymentBundle> gatherBundle(const DeploymentCatalogue &catalogue,
                                                    const SecretStore &secrets, const QStringList &names,
                                                    bool withSecrets);

/// JSON, which people can read, where `passphrase` is empty: then secrets are left out, whatever the bundle
/// holds. Otherwise the same JSON sealed, with the secrets.
[[nodiscard]] Result<QByteArray> writeBundle(const DeploymentBundle &bundle, const QString &passphrase,
                                             SealCost cost = {});
/// Reads both forms; `isSealed` tells whether a passphrase is needed. Blueprints of the user's own are named
/// by their path and do not come along.
[[nodiscard]] Result<DeploymentBundle> readBundle(const QByteArray &bytes, const QString &passphrase);
/// Both forms from and to a file. What is written is readable by its owner alone.
[[nodiscard]] Result<QByteArray> readBundleFile(const QString &fileName);
Result<void> writeBundleFile(const QString &fileName, const QByteArray &bytes);
/// Both at once, written into the journal first: there is no file that it does not know of.
Result<void> exportBundle(const DeploymentBundle &bundle, const QString &passphrase, const QString &fileName,
                          Journal journal = Journal());

struct BundleImport {
    QStringList added;
    QStringList replaced;
    QStringList skipped; ///< their names were taken
};
/// A taken name is skipped, or replaced with its passwords where `replace`.
Result<BundleImport> importBundle(DeploymentCatalogue &catalogue, SecretStore &secrets,
                                  const DeploymentBundle &bundle, bool replace,
                                  const Journal &journal = Journal());

} // namespace registrar
