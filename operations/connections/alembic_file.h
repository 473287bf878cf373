// SPDX-License-Identifier: GPL-3.0-or-later
// The database's address in an alembic.ini.
#pragma once

#include "operations/connections/service_settings.h"

namespace registrar
{

/// `sqlalchemy.url` of section `alembic`, with `%(name)s` filled in from the section, from `DEFAULT` and from
/// `environment`, and `%%` for a percent sign. The sample that Alembic itself writes counts as none.
[[nodiscard]] Result<ServiceSettings> readAlembicFile(const QByteArray &bytes,
                                                      const QMap<QString, QString> &environment);

} // namespace registrar
