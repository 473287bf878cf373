// SPDX-License-Identifier: GPL-3.0-or-later
// PostgreSQL with nothing in between: the limit that pages are held against.
#pragma once

#include "repository/connection_state.h"

#include <libpq-fe.h>
#include <memory>

namespace registrar
{

/// One open connection of libpq's own.
class RawConnection
{
public:
    [[nodiscard]] static Result<RawConnection> open(const StoreAccess &access);
    /// Sends the statement with its parameters, reads all rows and forgets them. Answers how many there were.
    [[nodiscard]] Result<int> run(const QByteArray &sql, const QByteArrayList &parameters = {}) const;
    /// Runs a COPY to standard output, reads all of it and forgets it.
    [[nodiscard]] Result<void> copyOut(const QByteArray &sql) const;

private:
    std::unique_ptr<PGconn, decltype(&PQfinish)> connection_{nullptr, PQfinish};
};

} // namespace registrar
