// SPDX-License-Identifier: GPL-3.0-or-later
// A database of a test's own on the sandbox's servers, gone when the test is.
#pragma once

#include "tests/support/sandbox_servers.h"

#include <QLockFile>

#include <memory>

namespace registrar
{

/// PostgreSQL and MongoDB: a new name, unique among all tests that run at the same time. Redis: a database
/// number that no other test program has meanwhile, emptied first and last.
class TemporaryDatabase
{
public:
    [[nodiscard]] static Result<std::unique_ptr<TemporaryDatabase>> make(const SandboxServers &servers,
                                                                         StoreKind kind);
    ~TemporaryDatabase();
    TemporaryDatabase(const TemporaryDatabase &) = delete;
    TemporaryDatabase &operator=(const TemporaryDatabase &) = delete;

    [[nodiscard]] QString name() const { return access_.address.database; }
    [[nodiscard]] const StoreAccess &access() const { return access_; }

private:
    TemporaryDatabase() = default;

    StoreAccess access_;
    std::unique_ptr<QLockFile> lease_; ///< Redis only
};

} // namespace registrar

/// Declares `variable`, a `std::unique_ptr<TemporaryDatabase>`, in a test function: skips the test with the
/// reason where there is no such server, fails it where the database cannot be made.
#define TEMPORARY_DATABASE(variable, kind)                                                                   \
    std::unique_ptr<registrar::TemporaryDatabase> variable;                                                  \
    do {                                                                                                     \
        const auto servers_ = registrar::SandboxServers::find();                                             \
        if (!servers_)                                                                                       \
            QSKIP(qPrintable(servers_.error().why));                                                         \
        if (!servers_->has(kind))                                                                            \
            QSKIP("The test sandbox has no server of this kind.");                                           \
        auto made_ = registrar::TemporaryDatabase::make(*servers_, kind);                                    \
        QVERIFY2(made_.has_value(), made_ ? "" : qPrintable(made_.error().what + u' ' + made_.error().why)); \
        variable = std::move(*made_);                                                                        \
    } while (false)
