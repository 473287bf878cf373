// SPDX-License-Identifier: GPL-3.0-or-later
// What PostgreSQL said when it refused something, and the same in words for people.
#pragma once

#include "repository/error.h"

#include <QByteArray>

using PGresult = struct pg_result;

namespace registrar::postgresql
{

/// The fields of one error answer.
struct Diagnostics {
    QByteArray sqlState; ///< five characters; empty where the server did not speak
    QString message;
    QString detail;
    QString hint;
    QString schema;
    QString table;
    QString column;
    QString dataType;
    QString constraint;
    int position = -1; ///< in the statement, in characters from 0
};

[[nodiscard]] Diagnostics diagnosticsOf(const PGresult *result);

/// The error of a statement. `what` is left empty where only the caller can say what failed.
[[nodiscard]] Error errorOf(const Diagnostics &diagnostics);

/// The error of an attempt to connect, from libpq's verbose message.
[[nodiscard]] Error connectionError(const QString &message, const QString &place, const QString &user,
                                    const QString &database);

/// The error of a connection that broke while `message` was found.
[[nodiscard]] Error lostConnection(const QString &message);

} // namespace registrar::postgresql
