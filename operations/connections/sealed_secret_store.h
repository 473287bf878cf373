// SPDX-License-Identifier: GPL-3.0-or-later
// Secrets in one encrypted file, for computers without a keychain and for scheduled jobs.
#pragma once

#include "operations/connections/passphrase.h"
#include "operations/connections/sealed_bytes.h"
#include "operations/connections/secret_store.h"

#include <QMap>

#include <mutex>

namespace registrar
{

/// The passphrase is asked for when it is first needed, again while it is wrong, and kept in memory from then
/// on. The file is read anew for every call, so that the window and the command line see each other's
/// changes; two programs never write at once, and the file is replaced whole.
class SealedSecretStore : public SecretStore
{
public:
    explicit SealedSecretStore(const QString &fileName, PassphraseSource passphrase, SealCost cost = {});

    Result<std::optional<QString>> read(const QString &name) const override;
    Result<void> write(const QString &name, const QString &secret) override;
    Result<void> remove(const QString &name) override;
    /// Writes all of them at once.
    Result<void> writeAll(const QMap<QString, QString> &secrets);

    [[nodiscard]] const QString &fileName() const { return fileName_; }

private:
    using Secrets = QMap<QString, QString>;
    Result<Secrets> load() const;
    Result<void> save(const Secrets &secrets) const;
    Result<void> change(const std::function<bool(Secrets &)> &edit); ///< false: nothing to save

    QString fileName_;
    PassphraseSource source_;
    SealCost cost_;
    mutable std::mutex mutex_; ///< one question at a time
    mutable QString passphrase_;
};

} // namespace registrar
