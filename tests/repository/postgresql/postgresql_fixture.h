// SPDX-License-Identifier: GPL-3.0-or-later
// A PostgreSQL database of the test's own with an open session on it.
#pragma once

#include "repository/session.h"
#include "tests/support/server_console.h"
#include "tests/support/temporary_database.h"
#include "tests/support/verify_result.h"

namespace registrar
{

/// Declares `database` and `session` in a test function; skips the test where there is no server.
#define POSTGRESQL_SESSION(database, session)                                                                \
    TEMPORARY_DATABASE(database, registrar::StoreKind::PostgreSql);                                          \
    auto session = *registrar::makeSession(registrar::StoreKind::PostgreSql);                                \
    VERIFY_RESULT(                                                                                           \
        session->open(database->access().address, database->access().password, database->access().options))

/// Runs SQL beside the session and fails the test where the server refuses it.
#define RUN_SQL(database, ...) VERIFY_RESULT(registrar::runSql(database->access(), __VA_ARGS__))

[[nodiscard]] inline EntitySource table(const QString &name, const QString &space = QStringLiteral("public"))
{
    return {space, name};
}

} // namespace registrar
