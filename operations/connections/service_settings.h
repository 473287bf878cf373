// SPDX-License-Identifier: GPL-3.0-or-later
// What a service's own files tell of its stores: .env, docker-compose.yml, alembic.ini, or addresses alone.
#pragma once

#include "repository/store_address.h"

#include <QMap>

namespace registrar
{

/// An address that was found, with the words of where.
struct FoundAddress {
    StoreAddress address;
    QString password;
    QString source;    ///< "DATABASE_URL", "db" (a compose service), "sqlalchemy.url"; empty: the text itself
    QStringList names; ///< what the store is called there: service, container
};

struct ServiceSettings {
    QMap<QString, QString> variables; ///< of the file, and of a compose file's services
    QList<FoundAddress> addresses;    ///< apart from those in variables
    /// Names that are known inside a compose network only, with the port there, and where the same is reached
    /// from outside.
    QMap<QString, QMap<quint16, HostAndPort>> published;
    QStringList notes; ///< what was left out, and why

    [[nodiscard]] bool isEmpty() const { return variables.isEmpty() && addresses.isEmpty(); }
};

/// Which of the forms it is, is told by the name and the content. `environment` fills in references. Takes
/// any bytes; errors name the place and repeat no value.
[[nodiscard]] Result<ServiceSettings> readServiceSettings(const QByteArray &bytes, const QString &fileName,
                                                          const QMap<QString, QString> &environment = {});
/// Reads the file; a compose file's variables come from the `.env` beside it, too. Blocks.
[[nodiscard]] Result<ServiceSettings> readServiceFile(const QString &fileName,
                                                      const QMap<QString, QString> &environment = {});

} // namespace registrar
