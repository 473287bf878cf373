// SPDX-License-Identifier: GPL-3.0-or-later
// What libpq is told to connect with, and what every session is set to.
#pragma once

#include "repository/session.h"

#include <QByteArray>
#include <QList>

#include <utility>

namespace registrar::postgresql
{

/// Keywords and values for PQconnectStartParams. Options of the address that libpq does not know are left
/// out.
[[nodiscard]] QList<std::pair<QByteArray, QByteArray>>
connectionKeywords(const StoreAddress &address, const QString &password, const SessionOptions &options);

/// One statement that makes the server's texts exact and independent of its own settings.
[[nodiscard]] QByteArray sessionSettings(const SessionOptions &options);

} // namespace registrar::postgresql
