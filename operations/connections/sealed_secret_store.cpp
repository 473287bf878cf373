// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and replacing the encrypted file.
#include "operations/connections/sealed_secret_store.h"

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

struct StoreText {
    Q_DECLARE_TR_FUNCTIONS(registrar::SealedSecretStore)
};

constexpr int lockMilliseconds = 5000;
constexpr qint64 longestFile = 64LL * 1024 * 1024;

Error fileError(const QString &why, const QString &remedy = {})
{
    return {.kind = Error::Kind::File,
            .what = StoreText::tr("The stored passwords cannot be used."),
            .why = why,
            .remedy = remedy};
}

} // namespace

SealedSecretStore::SealedSecretStore(const QString &fileName, PassphraseSource passphrase, SealCost cost)
    : fileName_(fileName)
    , source_(std::move(passphrase))
    , cost_(cost)
{
}

Result<SealedSecretStore::Secrets> SealedSecretStore::load() const
{
    QFile file(fileName_);
    if (!file.exists())
        return Secrets();
    if (!file.open(QIODevice::ReadOnly))
        return failure(fileError(file.errorString()));
    const QByteArray sealed = file.read(longestFile);
    for (auto reason = PassphraseRequest::Reason::Open;; reason = PassphraseRequest::Reason::WrongBefore) {
        if (passphrase_.isEmpty()) {
            auto given = source_({reason, fileName_});
            if (!given)
                return failure(given.error());
            passphrase_ = std::move(*given);
        }
        const auto plain = unseal(sealed, passphrase_);
        if (!plain && plain.error().kind == Error::Kind::WrongPassword) {
            passphrase_.clear();
            continue;
        }
        if (!plain)
            return failure(fileError(plain.error().why, StoreText::tr("Move the file %1 away and give the "
                                                                      "passwords again.")
                                                            .arg(fileName_)));
        Secrets secrets;
        const QJsonObject object = QJsonDocument::fromJson(*plain).object();
        for (auto secret = object.constBegin(); secret != object.constEnd(); ++secret)
            secrets.insert(secret.key(), secret.value().toString());
        return secrets;
    }
}

Result<void> SealedSecretStore::save(const Secrets &secrets) const
{
    if (passphrase_.isEmpty()) {
        auto chosen = source_({PassphraseRequest::Reason::Choose, fileName_});
        if (!chosen)
            return failure(chosen.error());
        passphrase_ = std::move(*chosen);
    }
    QJsonObject object;
    for (auto secret = secrets.cbegin(); secret != secrets.cend(); ++secret)
        object.insert(secret.key(), secret.value());
    const auto sealed = seal(QJsonDocument(object).toJson(QJsonDocument::Compact), passphrase_, cost_);
    if (!sealed)
        return failure(sealed.error());
    QSaveFile file(fileName_);
    if (!file.open(QIODevice::WriteOnly))
        return failure(fileError(file.errorString()));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(*sealed);
    if (!file.commit())
        return failure(fileError(file.errorString()));
    return {};
}

Result<void> SealedSecretStore::change(const std::function<bool(Secrets &)> &edit)
{
    const QString folder = QFileInfo(fileName_).path();
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const std::lock_guard guard(mutex_);
    QLockFile lock(fileName_ + u".lock"_s);
    if (!lock.tryLock(lockMilliseconds))
        return failure(fileError(
            StoreText::tr("Another program is writing them, or their folder cannot be written to.")));
    auto secrets = load();
    if (!secrets)
        return failure(secrets.error());
    return edit(*secrets) ? save(*secrets) : Result<void>();
}

Result<std::optional<QString>> SealedSecretStore::read(const QString &name) const
{
    const std::lock_guard guard(mutex_);
    const auto secrets = load();
    if (!secrets)
        return failure(secrets.error());
    const auto found = secrets->constFind(name);
    return found == secrets->cend() ? std::optional<QString>() : *found;
}

Result<void> SealedSecretStore::write(const QString &name, const QString &secret)
{
    return writeAll({{name, secret}});
}

Result<void> SealedSecretStore::writeAll(const QMap<QString, QString> &added)
{
    return change([&added](Secrets &secrets) {
        secrets.insert(added);
        return true;
    });
}

Result<void> SealedSecretStore::remove(const QString &name)
{
    if (!QFile::exists(fileName_))
        return {};
    return change([&name](Secrets &secrets) { return secrets.remove(name) > 0; });
}

} // namespace registrar
