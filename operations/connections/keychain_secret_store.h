// SPDX-License-Identifier: GPL-3.0-or-later
// Secrets in the system's keychain: the Secret Service or KWallet, macOS's keychain, Windows's vault.
#pragma once

#include "operations/connections/secret_store.h"

#include <chrono>

namespace registrar
{

/// Waits for the keychain on the calling thread, while the work is done on a thread that all instances share:
/// the keychain's library wants an event loop. Timeout where it has not answered within the limit, most
/// often because it waits to be unlocked; Permission where the person said no.
class KeychainSecretStore : public SecretStore
{
public:
    /// The usual limit leaves a person time to type the keychain's own password.
    explicit KeychainSecretStore(std::chrono::milliseconds limit = std::chrono::minutes(2));

    /// Whether there is a keychain to ask. Asks the session's bus, so it may block for a moment.
    [[nodiscard]] static bool isAvailable();

    Result<std::optional<QString>> read(const QString &name) const override;
    Result<void> write(const QString &name, const QString &secret) override;
    Result<void> remove(const QString &name) override;

private:
    std::chrono::milliseconds limit_;
};

} // namespace registrar
