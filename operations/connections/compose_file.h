// SPDX-License-Identifier: GPL-3.0-or-later
// The stores among the services of a docker-compose.yml.
#pragma once

#include "operations/connections/service_settings.h"

namespace registrar
{

/// Knows PostgreSQL (pgvector, PostGIS, TimescaleDB), MongoDB (FerretDB), Redis (Valkey) and Qdrant by their
/// images. An address is the published port on this computer, where there is one, with the sign-in of the
/// service's environment. InvalidInput with the line where it is no YAML.
[[nodiscard]] Result<ServiceSettings> readComposeFile(const QByteArray &bytes,
                                                      const QMap<QString, QString> &environment);

/// `${NAME}`, `${NAME:-otherwise}`, `${NAME-otherwise}`, `${NAME:+instead}`, `$NAME` and `$$`, as Docker
/// Compose reads them.
[[nodiscard]] QString interpolated(const QString &text, const QMap<QString, QString> &environment);

} // namespace registrar
