// SPDX-License-Identifier: GPL-3.0-or-later
// Where this workstation keeps its secrets: the keychain, or an encrypted file where there is none.
#pragma once

#include "operations/connections/passphrase.h"
#include "operations/connections/sealed_bytes.h"
#include "operations/connections/secret_store.h"

#include <QStringList>

#include <memory>
#include <mutex>

namespace registrar
{

class SealedSecretStore;

/// Secrets are in one place at a time. Where the encrypted file is there, it is the place; otherwise the
/// keychain where there is one, and a new encrypted file where there is none. What an earlier version kept in
/// a plain file is moved there once, before anything else, and the plain file is removed.
class WorkstationSecrets : public SecretStore
{
public:
    enum class Place { Keychain, EncryptedFile };

    /// `folder` empty: `private` in the config folder. `keychain` null: the system's, where there is one.
    explicit WorkstationSecrets(PassphraseSource passphrase, const QString &folder = {},
                                std::shared_ptr<SecretStore> keychain = nullptr, SealCost cost = {});
    ~WorkstationSecrets() override;

    Result<std::optional<QString>> read(const QString &name) const override;
    Result<void> write(const QString &name, const QString &secret) override;
    Result<void> remove(const QString &name) override;

    [[nodiscard]] Result<Place> place() const;
    /// Moves the secrets of these names; Unsupported where there is no keychain to move them to. Nothing is
    /// removed before all of them are in their new place.
    Result<void> moveTo(Place place, const QStringList &names);
    [[nodiscard]] QString fileName() const; ///< of the encrypted file, whether it is there or not

private:
    /// The store in use.
    Result<SecretStore *> current() const;
    [[nodiscard]] std::shared_ptr<SecretStore> keychain() const; ///< null where there is none
    Result<void> takeOverPlainFile(SecretStore &store) const;

    QString folder_;
    std::unique_ptr<SealedSecretStore> file_;
    mutable std::mutex mutex_; ///< guards the two below
    mutable std::shared_ptr<SecretStore> keychain_;
    mutable bool plainFileIsGone_ = false;
};

} // namespace registrar
