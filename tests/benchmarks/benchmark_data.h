// SPDX-License-Identifier: GPL-3.0-or-later
// Tables and collections of the size that a benchmark needs, made once a run.
#pragma once

#include "repository/session.h"
#include "tests/support/temporary_database.h"

namespace registrar
{

struct BenchmarkStore {
    std::unique_ptr<TemporaryDatabase> database;
    std::unique_ptr<Session> session;
    EntitySource source;
};

/// An empty database of its own, and a session on it.
[[nodiscard]] Result<BenchmarkStore> makeStore(StoreKind kind);
/// `users (id, email, first_name, last_name, role, is_active, last_login, created_at)` with that many rows,
/// analysed.
[[nodiscard]] Result<BenchmarkStore> makeUsersTable(qint64 rows);
/// A collection of session documents.
[[nodiscard]] Result<BenchmarkStore> makeSessionsCollection(qint64 documents);

} // namespace registrar
