// SPDX-License-Identifier: GPL-3.0-or-later
// Secrets in a private file, written whole or not at all.
#include "operations/connections/secret_store.h"
#include "operations/folders.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct SecretText {
    Q_DECLARE_TR_FUNCTIONS(registrar::SecretStore)
};

constexpr auto othersMayRead = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                               QFile::WriteOther | QFile::ExeOther;
constexpr int lockMilliseconds = 5000;

Error fileError(const QString &why, const QString &remedy = {})
{
    return {.kind = Error::Kind::File,
            .what = SecretText::tr("The stored sign-ins cannot be used."),
            .why = why,
            .remedy = remedy};
}

Result<QJsonObject> readAll(const QString &fileName)
{
    QFile file(fileName);
    if (!file.exists())
        return QJsonObject();
#ifndef Q_OS_WIN
    // On Windows the profile's access list keeps others out, and Qt's permissions do not tell of it.
    if (file.permissions() & othersMayRead)
        return failure(fileError(
            SecretText::tr("Other users of this computer could read the file %1.").arg(fileName),
            SecretText::tr("Change the passwords in it, then run: chmod 600 \"%1\"").arg(fileName)));
#endif
    if (!file.open(QIODevice::ReadOnly))
        return failure(fileError(file.errorString()));
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (!document.isObject())
        return failure(fileError(SecretText::tr("The file %1 is damaged.").arg(fileName),
                                 SecretText::tr("Move it away and give the passwords again.")));
    return document.object();
}

Result<void> writeAll(const QString &fileName, const QJsonObject &secrets)
{
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly))
        return failure(fileError(file.errorString()));
    // Before the first byte is written, so that there is no moment in which others could read it.
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(QJsonDocument(secrets).toJson(QJsonDocument::Indented));
    if (!file.commit())
        return failure(fileError(file.errorString()));
    return {};
}

} // namespace

QString SecretStore::nameFor(const QString &deployment, const QString &store)
{
    return deployment + u'/' + store;
}

FileSecretStore::FileSecretStore(const QString &folder)
    : folder_(folder.isEmpty() ? configFolder() + u"/private"_s : folder)
{
}

QString FileSecretStore::fileName() const
{
    return folder_ + u"/secrets.json"_s;
}

Result<std::optional<QString>> FileSecretStore::read(const QString &name) const
{
    const auto secrets = readAll(fileName());
    if (!secrets)
        return failure(secrets.error());
    const auto found = secrets->constFind(name);
    if (found == secrets->constEnd())
        return std::optional<QString>();
    return found->toString();
}

Result<void> FileSecretStore::write(const QString &name, const QString &secret)
{
    QDir().mkpath(folder_);
    QFile::setPermissions(folder_, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QLockFile lock(fileName() + u".lock"_s);
    if (!lock.tryLock(lockMilliseconds))
        return failure(fileError(SecretText::tr("Another program is writing it.")));
    auto secrets = readAll(fileName());
    if (!secrets)
        return failure(secrets.error());
    secrets->insert(name, secret);
    return writeAll(fileName(), *secrets);
}

Result<void> FileSecretStore::remove(const QString &name)
{
    if (!QFile::exists(fileName()))
        return {};
    QLockFile lock(fileName() + u".lock"_s);
    if (!lock.tryLock(lockMilliseconds))
        return failure(fileError(SecretText::tr("Another program is writing it.")));
    auto secrets = readAll(fileName());
    if (!secrets)
        return failure(secrets.error());
    if (!secrets->contains(name))
        return {};
    secrets->remove(name);
    return writeAll(fileName(), *secrets);
}

} // namespace registrar
