// SPDX-License-Identifier: GPL-3.0-or-later
// Talks to a sandbox's servers past Registrar's own drivers, for setting a test up and for checking what a
// driver did.
#pragma once

#include "tests/support/sandbox_servers.h"

#include <QJsonObject>

namespace registrar
{

/// Runs SQL on a connection of its own and answers the last statement's rows as text; NULL is a null QString.
[[nodiscard]] Result<QList<QStringList>> runSql(const StoreAccess &access, const QString &sql);
/// Runs one command, given as Extended JSON (so that its name can come first), on the access's database;
/// answers the reply.
[[nodiscard]] Result<QJsonObject> runMongo(const StoreAccess &access, const QByteArray &commandJson);
/// Runs one Redis command in the access's database; answers its reply flattened into a list: a nil is a null
/// QByteArray.
[[nodiscard]] Result<QByteArrayList> runRedis(const StoreAccess &access, const QByteArrayList &arguments);

} // namespace registrar
