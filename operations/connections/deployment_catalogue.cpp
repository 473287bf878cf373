// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and changing the catalogue's file.
#include "operations/connections/deployment_catalogue.h"

#include "operations/connections/deployment_entry.h"
#include "operations/connections/deployment_json.h"
#include "operations/folders.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>
#include <QRegularExpression>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct CatalogueText {
    Q_DECLARE_TR_FUNCTIONS(registrar::DeploymentCatalogue)
};

constexpr int formatVersion = 1;
constexpr int lockMilliseconds = 5000;

Error fileError(const QString &why, const QString &remedy = {})
{
    return {.kind = Error::Kind::File,
            .what = CatalogueText::tr("The list of deployments cannot be used."),
            .why = why,
            .remedy = remedy};
}

Error unknown(const QString &name)
{
    return {.kind = Error::Kind::NotFound,
            .what = CatalogueText::tr("There is no deployment named \"%1\".").arg(name),
            .remedy = CatalogueText::tr("\"registrar deployments list\" shows those that there are.")};
}

Error taken(const QString &name)
{
    return {.kind = Error::Kind::Conflict,
            .what = CatalogueText::tr("There is a deployment named \"%1\" already.").arg(name),
            .remedy = CatalogueText::tr("Choose another name, or remove that one first.")};
}

qsizetype indexOf(const QJsonArray &deployments, const QString &name)
{
    for (qsizetype i = 0; i < deployments.size(); ++i)
        if (deployments[i][u"name"_s].toString() == name)
            return i;
    return -1;
}

} // namespace

DeploymentCatalogue::DeploymentCatalogue(const QString &fileName)
    : fileName_(fileName.isEmpty() ? configFolder() + u"/deployments.json"_s : fileName)
{
}

Result<void> DeploymentCatalogue::checkName(const QString &name)
{
    static const QRegularExpression allowed(u"^[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,63}$"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    if (allowed.match(name).hasMatch() && !name.endsWith(u' '))
        return {};
    return failure(
        {.kind = Error::Kind::InvalidInput,
         .what = CatalogueText::tr("\"%1\" cannot be a deployment's name.").arg(name),
         .remedy = CatalogueText::tr("Use up to 64 letters, digits, spaces, dots, hyphens and underscores, "
                                     "beginning with a letter or digit.")});
}

Result<QJsonObject> DeploymentCatalogue::read() const
{
    QFile file(fileName_);
    if (!file.exists())
        return QJsonObject{{u"format"_s, formatVersion}};
    if (!file.open(QIODevice::ReadOnly))
        return failure(fileError(file.errorString()));
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (!document.isObject())
        return failure(fileError(CatalogueText::tr("The file %1 is damaged at byte %2: %3.")
                                     .arg(fileName_)
                                     .arg(problem.offset)
                                     .arg(problem.errorString()),
                                 CatalogueText::tr("Mend it in an editor, or move it away to begin anew.")));
    if (document[u"format"_s].toInt() > formatVersion)
        return failure(
            fileError(CatalogueText::tr("The file %1 was written by a newer version.").arg(fileName_),
                      CatalogueText::tr("Use that version.")));
    return document.object();
}

Result<void> DeploymentCatalogue::change(const std::function<Result<void>(QJsonObject &)> &edit)
{
    QDir().mkpath(QFileInfo(fileName_).path());
    QLockFile lock(fileName_ + u".lock"_s);
    if (!lock.tryLock(lockMilliseconds))
        return failure(fileError(
            CatalogueText::tr("Another program is writing it, or its folder cannot be written to.")));
    auto content = read();
    if (!content)
        return failure(content.error());
    if (const auto edited = edit(*content); !edited)
        return edited;
    QSaveFile file(fileName_);
    if (!file.open(QIODevice::WriteOnly))
        return failure(fileError(file.errorString()));
    file.write(QJsonDocument(*content).toJson(QJsonDocument::Indented));
    if (!file.commit())
        return failure(fileError(file.errorString()));
    return {};
}

Result<QList<Deployment>> DeploymentCatalogue::list() const
{
    const auto content = read();
    if (!content)
        return failure(content.error());
    QList<Deployment> deployments;
    for (const QJsonValue value : content->value(u"deployments"_s).toArray()) {
        auto deployment = readDeployment(value.toObject());
        if (!deployment)
            return failure(deployment.error());
        deployments.append(std::move(*deployment));
    }
    return deployments;
}

Result<Deployment> DeploymentCatalogue::find(const QString &name) const
{
    const auto content = read();
    if (!content)
        return failure(content.error());
    const QJsonArray deployments = content->value(u"deployments"_s).toArray();
    const qsizetype index = indexOf(deployments, name);
    if (index < 0)
        return failure(unknown(name));
    return readDeployment(deployments[index].toObject());
}

Result<void> DeploymentCatalogue::add(const Deployment &deployment)
{
    if (const auto named = checkName(deployment.name); !named)
        return named;
    return change([&](QJsonObject &content) -> Result<void> {
        QJsonArray deployments = content.value(u"deployments"_s).toArray();
        if (indexOf(deployments, deployment.name) >= 0)
            return failure(taken(deployment.name));
        QJsonObject object;
        writeDeployment(deployment, object);
        deployments.append(object);
        content.insert(u"deployments"_s, deployments);
        return {};
    });
}

Result<void> DeploymentCatalogue::update(const Deployment &deployment)
{
    return change([&](QJsonObject &content) -> Result<void> {
        QJsonArray deployments = content.value(u"deployments"_s).toArray();
        const qsizetype index = indexOf(deployments, deployment.name);
        if (index < 0)
            return failure(unknown(deployment.name));
        QJsonObject object = deployments[index].toObject();
        writeDeployment(deployment, object);
        deployments[index] = object;
        content.insert(u"deployments"_s, deployments);
        return {};
    });
}

Result<void> DeploymentCatalogue::remove(const QString &name)
{
    return change([&](QJsonObject &content) -> Result<void> {
        QJsonArray deployments = content.value(u"deployments"_s).toArray();
        const qsizetype index = indexOf(deployments, name);
        if (index < 0)
            return failure(unknown(name));
        deployments.removeAt(index);
        content.insert(u"deployments"_s, deployments);
        return {};
    });
}

Result<void> DeploymentCatalogue::rename(const QString &name, const QString &newName)
{
    if (const auto named = checkName(newName); !named)
        return named;
    return change([&](QJsonObject &content) -> Result<void> {
        QJsonArray deployments = content.value(u"deployments"_s).toArray();
        const qsizetype index = indexOf(deployments, name);
        if (index < 0)
            return failure(unknown(name));
        if (name != newName && indexOf(deployments, newName) >= 0)
            return failure(taken(newName));
        QJsonObject object = deployments[index].toObject();
        object.insert(u"name"_s, newName);
        deployments[index] = object;
        content.insert(u"deployments"_s, deployments);
        return {};
    });
}

namespace
{

/// Marks which stores have a password, and writes those.
Result<void> writePasswords(SecretStore &secrets, Deployment &deployment,
                            const QMap<QString, QString> &passwords)
{
    for (DeploymentStore &store : deployment.stores) {
        const QString password = passwords.value(store.name);
        if (password.isEmpty())
            continue;
        store.hasPassword = true;
        if (const auto written = secrets.write(SecretStore::nameFor(deployment.name, store.name), password);
            !written)
            return written;
    }
    return {};
}

/// Whether the journal takes entries: asked before anything is changed.
Result<void> checkJournal(Journal &journal)
{
    const auto writable = journal.append({});
    return writable ? Result<void>() : failure(writable.error());
}

Result<void> note(Journal &journal, const std::optional<JournalEntry> &entry)
{
    const auto noted = entry ? journal.append({*entry}) : Result<qint64>(0);
    return noted ? Result<void>() : failure(noted.error());
}

} // namespace

Result<void> addDeployment(DeploymentCatalogue &catalogue, SecretStore &secrets, Deployment deployment,
                           const QMap<QString, QString> &passwords, Journal journal)
{
    // Looked for first: writing the secrets of a taken name would replace those of the other deployment.
    if (const auto named = DeploymentCatalogue::checkName(deployment.name); !named)
        return named;
    if (catalogue.find(deployment.name))
        return failure(taken(deployment.name));
    if (const auto writable = checkJournal(journal); !writable)
        return writable;
    for (DeploymentStore &store : deployment.stores)
        store.hasPassword = false;
    if (const auto written = writePasswords(secrets, deployment, passwords); !written)
        return written;
    if (const auto added = catalogue.add(deployment); !added)
        return added;
    return note(journal, deploymentEntry(nullptr, &deployment));
}

Result<void> updateDeployment(DeploymentCatalogue &catalogue, SecretStore &secrets, Deployment deployment,
                              const QMap<QString, QString> &passwords, Journal journal)
{
    const auto before = catalogue.find(deployment.name);
    if (!before)
        return failure(before.error());
    if (const auto writable = checkJournal(journal); !writable)
        return writable;
    for (DeploymentStore &store : deployment.stores) {
        const DeploymentStore *known = before->store(store.name);
        store.hasPassword = store.hasPassword && known && known->hasPassword;
    }
    if (const auto written = writePasswords(secrets, deployment, passwords); !written)
        return written;
    if (const auto updated = catalogue.update(deployment); !updated)
        return updated;
    QStringList replaced;
    for (auto password = passwords.cbegin(); password != passwords.cend(); ++password) {
        if (!password->isEmpty())
            replaced.append(password.key());
    }
    if (const auto noted = note(journal, deploymentEntry(&*before, &deployment, replaced)); !noted)
        return noted;
    for (const DeploymentStore &old : before->stores) {
        const DeploymentStore *store = deployment.store(old.name);
        if (!old.hasPassword || (store && store->hasPassword))
            continue;
        if (const auto removed = secrets.remove(SecretStore::nameFor(deployment.name, old.name)); !removed)
            return removed;
    }
    return {};
}

Result<void> removeDeployment(DeploymentCatalogue &catalogue, SecretStore &secrets, const QString &name,
                              Journal journal)
{
    const auto deployment = catalogue.find(name);
    if (!deployment)
        return failure(deployment.error());
    if (const auto writable = checkJournal(journal); !writable)
        return writable;
    if (const auto removed = catalogue.remove(name); !removed)
        return removed;
    if (const auto noted = note(journal, deploymentEntry(&*deployment, nullptr)); !noted)
        return noted;
    for (const DeploymentStore &store : deployment->stores)
        if (const auto removed = secrets.remove(SecretStore::nameFor(name, store.name)); !removed)
            return removed;
    return {};
}

Result<void> renameDeployment(DeploymentCatalogue &catalogue, SecretStore &secrets, const QString &name,
                              const QString &newName, Journal journal)
{
    const auto deployment = catalogue.find(name);
    if (!deployment)
        return failure(deployment.error());
    if (name == newName)
        return {};
    if (const auto named = DeploymentCatalogue::checkName(newName); !named)
        return named;
    if (catalogue.find(newName))
        return failure(taken(newName));
    if (const auto writable = checkJournal(journal); !writable)
        return writable;
    for (const DeploymentStore &store : deployment->stores) {
        const auto secret = secrets.read(SecretStore::nameFor(name, store.name));
        if (!secret)
            return failure(secret.error());
        if (!*secret)
            continue;
        if (const auto written = secrets.write(SecretStore::nameFor(newName, store.name), **secret); !written)
            return written;
    }
    if (const auto renamed = catalogue.rename(name, newName); !renamed)
        return renamed;
    Deployment named = *deployment;
    named.name = newName;
    if (const auto noted = note(journal, deploymentEntry(&*deployment, &named)); !noted)
        return noted;
    for (const DeploymentStore &store : deployment->stores)
        if (const auto removed = secrets.remove(SecretStore::nameFor(name, store.name)); !removed)
            return removed;
    return {};
}

} // namespace registrar
