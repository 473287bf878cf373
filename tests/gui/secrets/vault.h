// SPDX-License-Identifier: GPL-3.0-or-later
// A small platform full of secrets, in three stores of the test's own.
#pragma once

#include "tests/support/temporary_database.h"

#include <QByteArrayList>

namespace registrar
{

/// Every secret text is as good as unique on the machine, and letters alone, so that no encoding of JSON, SQL
/// or addresses changes it.
struct Markers {
    QByteArray password;      ///< PostgreSQL's role signs in with it
    QByteArray wrongPassword; ///< nobody does
    QByteArray passphrase;    ///< of the encrypted passwords
    QByteArray apiKey;        ///< of the users: begins each of them
    QByteArray hash;          ///< inside the users' password hashes
    QByteArray message;       ///< begins every text in an array
    QByteArray token;         ///< begins every value of a secret entity
    QByteArray typed;         ///< begins whatever is typed in the window in a secret's place

    [[nodiscard]] static Markers make();
    [[nodiscard]] QByteArrayList all() const;
    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static Markers fromJson(const QByteArray &json);
};

class Vault
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Vault>> make(const SandboxServers &servers,
                                                             const Markers &markers);
    ~Vault();

    /// With passwords, a line a store.
    [[nodiscard]] QByteArray addresses() const;
    /// PostgreSQL's with a password that is wrong.
    [[nodiscard]] QByteArray wrongAddress() const;
    [[nodiscard]] static QByteArray blueprint();
    /// What the servers ask for besides the role's own password.
    [[nodiscard]] QByteArrayList serverPasswords() const;
    [[nodiscard]] const StoreAccess &relational() const { return relational_->access(); }

private:
    Result<void> fill();

    Markers markers_;
    QString role_;
    std::unique_ptr<TemporaryDatabase> relational_;
    std::unique_ptr<TemporaryDatabase> documents_;
    std::unique_ptr<TemporaryDatabase> cache_;
};

} // namespace registrar
