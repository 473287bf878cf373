// SPDX-License-Identifier: GPL-3.0-or-later
// Writing, reading and taking over bundles.
#include "operations/connections/deployment_bundle.h"

#include "operations/connections/deployment_entry.h"
#include "operations/connections/deployment_json.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct BundleText {
    Q_DECLARE_TR_FUNCTIONS(registrar::DeploymentBundle)
};

const QString formatName = u"registrar deployments"_s;
constexpr int formatVersion = 1;
constexpr qint64 longestFile = 16LL * 1024 * 1024;

Error unreadable(const QString &why, const QString &remedy = {})
{
    return {.kind = Error::Kind::InvalidInput,
            .what = BundleText::tr("The file of deployments cannot be read."),
            .why = why,
            .remedy = remedy};
}

Error fileError(const QString &fileName, const QString &why)
{
    return {.kind = Error::Kind::File,
            .what = BundleText::tr("The file %1 cannot be used.").arg(fileName),
            .why = why};
}

/// What the bundle knows of the deployment's passwords, by store.
QMap<QString, QString> passwordsOf(const DeploymentBundle &bundle, const Deployment &deployment)
{
    QMap<QString, QString> passwords;
    for (const DeploymentStore &store : deployment.stores)
        if (const auto secret = bundle.secrets.constFind(SecretStore::nameFor(deployment.name, store.name));
            secret != bundle.secrets.cend())
            passwords.insert(store.name, *secret);
    return passwords;
}

} // namespace

Result<DeploymentBundle> gatherBundle(const DeploymentCatalogue &catalogue, const SecretStore &secrets,
                                      const QStringList &names, bool withSecrets)
{
    const auto all = catalogue.list();
    if (!all)
        return failure(all.error());
    DeploymentBundle bundle;
    for (const QString &name : names)
        if (const auto found = catalogue.find(name); !found)
            return failure(found.error());
    for (const Deployment &deployment : *all) {
        if (!names.isEmpty() && !names.contains(deployment.name))
            continue;
        bundle.deployments.append(deployment);
        for (const DeploymentStore &store : deployment.stores) {
            if (!withSecrets || !store.hasPassword)
                continue;
            const QString name = SecretStore::nameFor(deployment.name, store.name);
            const auto secret = secrets.read(name);
            if (!secret)
                return failure(secret.error());
            if (*secret)
                bundle.secrets.insert(name, **secret);
        }
    }
    return bundle;
}

Result<QByteArray> writeBundle(const DeploymentBundle &bundle, const QString &passphrase, SealCost cost)
{
    QJsonArray deployments;
    for (const Deployment &deployment : bundle.deployments) {
        QJsonObject object;
        writeDeployment(deployment, object);
        deployments.append(object);
    }
    QJsonObject document{
        {u"format"_s, formatName}, {u"version"_s, formatVersion}, {u"deployments"_s, deployments}};
    if (passphrase.isEmpty())
        return QJsonDocument(document).toJson(QJsonDocument::Indented);
    QJsonObject secrets;
    for (auto secret = bundle.secrets.cbegin(); secret != bundle.secrets.cend(); ++secret)
        secrets.insert(secret.key(), secret.value());
    document.insert(u"secrets"_s, secrets);
    return seal(QJsonDocument(document).toJson(QJsonDocument::Compact), passphrase, cost);
}

Result<DeploymentBundle> readBundle(const QByteArray &bytes, const QString &passphrase)
{
    QByteArray plain = bytes;
    if (isSealed(bytes)) {
        auto opened = unseal(bytes, passphrase);
        if (!opened)
            return failure(opened.error());
        plain = std::move(*opened);
    }
    const QJsonDocument document = QJsonDocument::fromJson(plain);
    if (document[u"format"_s].toString() != formatName)
        return failure(unreadable(BundleText::tr("It holds no deployments that Registrar exported."),
                                  BundleText::tr("Choose a file that \"Export deployments\" has made.")));
    if (document[u"version"_s].toInt() > formatVersion)
        return failure(unreadable(BundleText::tr("It was written by a newer version."),
                                  BundleText::tr("Use that version.")));
    DeploymentBundle bundle;
    for (const QJsonValue value : document[u"deployments"_s].toArray()) {
        const auto deployment = readDeployment(value.toObject());
        if (!deployment)
            return failure(deployment.error());
        if (const auto named = DeploymentCatalogue::checkName(deployment->name); !named)
            return failure(named.error());
        bundle.deployments.append(*deployment);
    }
    const QJsonObject secrets = document[u"secrets"_s].toObject();
    for (auto secret = secrets.constBegin(); secret != secrets.constEnd(); ++secret)
        bundle.secrets.insert(secret.key(), secret.value().toString());
    return bundle;
}

Result<QByteArray> readBundleFile(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return failure(fileError(fileName, file.errorString()));
    if (file.size() > longestFile)
        return failure(fileError(fileName, BundleText::tr("It is too large to hold deployments.")));
    return file.readAll();
}

Result<void> writeBundleFile(const QString &fileName, const QByteArray &bytes)
{
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly))
        return failure(fileError(fileName, file.errorString()));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(bytes);
    return file.commit() ? Result<void>() : failure(fileError(fileName, file.errorString()));
}

Result<void> exportBundle(const DeploymentBundle &bundle, const QString &passphrase, const QString &fileName,
                          Journal journal)
{
    const auto bytes = writeBundle(bundle, passphrase);
    if (!bytes)
        return failure(bytes.error());
    QList<JournalEntry> entries;
    for (const Deployment &deployment : bundle.deployments) {
        const qsizetype passwords = passphrase.isEmpty() ? 0 : passwordsOf(bundle, deployment).size();
        entries.append(deploymentExportEntry(deployment, fileName, passwords));
    }
    if (const auto noted = journal.append(entries); !noted)
        return failure(noted.error());
    const auto written = writeBundleFile(fileName, *bytes);
    if (!written) {
        for (JournalEntry &entry : entries)
            entry.outcome = u"failed"_s;
        std::ignore = journal.append(entries);
    }
    return written;
}

Result<BundleImport> importBundle(DeploymentCatalogue &catalogue, SecretStore &secrets,
                                  const DeploymentBundle &bundle, bool replace, const Journal &journal)
{
    BundleImport import;
    for (const Deployment &deployment : bundle.deployments) {
        const bool isTaken = catalogue.find(deployment.name).has_value();
        if (isTaken && !replace) {
            import.skipped.append(deployment.name);
            continue;
        }
        const auto passwords = passwordsOf(bundle, deployment);
        const auto done = isTaken ? updateDeployment(catalogue, secrets, deployment, passwords, journal)
                                  : addDeployment(catalogue, secrets, deployment, passwords, journal);
        if (!done)
            return failure(done.error());
        (isTaken ? import.replaced : import.added).append(deployment.name);
    }
    return import;
}

} // namespace registrar
