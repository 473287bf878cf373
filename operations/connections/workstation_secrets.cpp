// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing the place, and moving what lies elsewhere.
#include "operations/connections/workstation_secrets.h"

#include "operations/connections/keychain_secret_store.h"
#include "operations/connections/sealed_secret_store.h"
#include "operations/folders.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct SecretText {
    Q_DECLARE_TR_FUNCTIONS(registrar::WorkstationSecrets)
};

Error fileError(const QString &fileName, const QString &why, const QString &remedy)
{
    return {.kind = Error::Kind::File,
            .what = SecretText::tr("The passwords in the file %1 could not be taken over.").arg(fileName),
            .why = why,
            .remedy = remedy};
}

/// The file of versions before encryption. It is refused where others could read it, since its secrets may be
/// known to them.
Result<QMap<QString, QString>> readPlainFile(const QString &fileName)
{
    QFile file(fileName);
#ifndef Q_OS_WIN
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    if (file.permissions() & others)
        return failure(fileError(
            fileName, SecretText::tr("Other users of this computer could read it."),
            SecretText::tr("Change the passwords in it, then run: chmod 600 \"%1\"").arg(fileName)));
#endif
    if (!file.open(QIODevice::ReadOnly))
        return failure(fileError(fileName, file.errorString(), {}));
    const auto document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject())
        return failure(fileError(fileName, SecretText::tr("It is damaged."),
                                 SecretText::tr("Move it away and give the passwords again.")));
    QMap<QString, QString> secrets;
    const QJsonObject object = document.object();
    for (auto secret = object.constBegin(); secret != object.constEnd(); ++secret)
        secrets.insert(secret.key(), secret.value().toString());
    return secrets;
}

Result<void> writeEach(SecretStore &store, const QMap<QString, QString> &secrets)
{
    if (auto *file = dynamic_cast<SealedSecretStore *>(&store))
        return file->writeAll(secrets); // in one go, and also where there are none
    for (auto secret = secrets.cbegin(); secret != secrets.cend(); ++secret)
        if (const auto written = store.write(secret.key(), secret.value()); !written)
            return written;
    return {};
}

} // namespace

WorkstationSecrets::WorkstationSecrets(PassphraseSource passphrase, const QString &folder,
                                       std::shared_ptr<SecretStore> keychain, SealCost cost)
    : folder_(folder.isEmpty() ? configFolder() + u"/private"_s : folder)
    , file_(std::make_unique<SealedSecretStore>(folder_ + u"/secrets.sealed"_s, std::move(passphrase), cost))
    , keychain_(std::move(keychain))
{
}

WorkstationSecrets::~WorkstationSecrets() = default;

QString WorkstationSecrets::fileName() const
{
    return file_->fileName();
}

std::shared_ptr<SecretStore> WorkstationSecrets::keychain() const
{
    if (!keychain_ && KeychainSecretStore::isAvailable())
        keychain_ = std::make_shared<KeychainSecretStore>();
    return keychain_;
}

Result<SecretStore *> WorkstationSecrets::current() const
{
    const std::lock_guard guard(mutex_);
    SecretStore *store = file_.get();
    if (!QFile::exists(file_->fileName()))
        if (const auto chain = keychain())
            store = chain.get();
    if (!plainFileIsGone_) {
        if (const auto taken = takeOverPlainFile(*store); !taken)
            return failure(taken.error());
        plainFileIsGone_ = true;
    }
    return store;
}

Result<void> WorkstationSecrets::takeOverPlainFile(SecretStore &store) const
{
    const QString plain = folder_ + u"/secrets.json"_s;
    if (!QFile::exists(plain))
        return {};
    const auto secrets = readPlainFile(plain);
    if (!secrets)
        return failure(secrets.error());
    if (!secrets->isEmpty())
        if (const auto written = writeEach(store, *secrets); !written)
            return written;
    if (!QFile::remove(plain))
        return failure(fileError(plain, SecretText::tr("It could not be removed afterwards."),
                                 SecretText::tr("Remove it by hand.")));
    return {};
}

Result<std::optional<QString>> WorkstationSecrets::read(const QString &name) const
{
    const auto store = current();
    return store ? (*store)->read(name) : failure(store.error());
}

Result<void> WorkstationSecrets::write(const QString &name, const QString &secret)
{
    const auto store = current();
    return store ? (*store)->write(name, secret) : failure(store.error());
}

Result<void> WorkstationSecrets::remove(const QString &name)
{
    const auto store = current();
    return store ? (*store)->remove(name) : failure(store.error());
}

Result<WorkstationSecrets::Place> WorkstationSecrets::place() const
{
    const auto store = current();
    if (!store)
        return failure(store.error());
    return *store == file_.get() ? Place::EncryptedFile : Place::Keychain;
}

Result<void> WorkstationSecrets::moveTo(Place wanted, const QStringList &names)
{
    const auto from = current();
    if (!from)
        return failure(from.error());
    const bool isFile = *from == file_.get();
    if (isFile == (wanted == Place::EncryptedFile) && (!isFile || QFile::exists(fileName())))
        return {};
    std::unique_lock guard(mutex_);
    const auto chain = keychain();
    guard.unlock();
    if (wanted == Place::Keychain && !chain)
        return failure(
            {.kind = Error::Kind::Unsupported,
             .what = SecretText::tr("This computer offers no keychain."),
             .why = SecretText::tr("No secret service answers on this session's bus."),
             .remedy = SecretText::tr("Passwords stay in the encrypted file %1.").arg(fileName())});
    QMap<QString, QString> secrets;
    for (const QString &name : names) {
        const auto secret = (*from)->read(name);
        if (!secret)
            return failure(secret.error());
        if (*secret)
            secrets.insert(name, **secret);
    }
    SecretStore &to = wanted == Place::Keychain ? *chain : *file_;
    if (const auto written = writeEach(to, secrets); !written)
        return written;
    if (wanted == Place::Keychain)
        return QFile::remove(fileName())
                   ? Result<void>()
                   : failure(fileError(fileName(), SecretText::tr("It could not be removed afterwards."),
                                       SecretText::tr("Remove it by hand.")));
    for (const QString &name : secrets.keys())
        if (const auto removed = (*from)->remove(name); !removed)
            return removed;
    return {};
}

} // namespace registrar
