// SPDX-License-Identifier: GPL-3.0-or-later
// Applies a change set in one transaction, and finds out what became of it where the connection breaks.
#pragma once

#include "repository/postgresql/change_writer.h"

#include <functional>

namespace registrar::postgresql
{

class ChangeSetWriter
{
public:
    using Reconnect = std::function<Result<std::unique_ptr<Connection>>()>;

    /// `reconnect` makes the connection on which the outcome is asked for.
    ChangeSetWriter(Connection &connection, Catalog &catalog, Reconnect reconnect);

    /// Every change answers. All are applied, or none is.
    [[nodiscard]] Result<ApplyReport> apply(const ChangeSet &changes, const CancelToken &cancel);
    /// The connection that replaced a broken one; null where none was needed.
    [[nodiscard]] std::unique_ptr<Connection> takeReplacement() { return std::move(replacement_); }

private:
    Result<bool> writeAll(Transaction &transaction, const ChangeSet &changes, ApplyReport &report,
                          const CancelToken &cancel);
    Result<bool> checkDeferred(Transaction &transaction, const ChangeSet &changes, ApplyReport &report);
    void settleLostCommit(const Error &error, const QByteArray &transactionId, ApplyReport &report);
    Result<QByteArray> transactionStatus(Connection &connection, const QByteArray &transactionId);

    Connection &connection_;
    Catalog &catalog_;
    Reconnect reconnect_;
    std::unique_ptr<Connection> replacement_;
    int backend_ = 0; ///< the server process that commits
};

} // namespace registrar::postgresql
