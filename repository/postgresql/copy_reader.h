// SPDX-License-Identifier: GPL-3.0-or-later
// Runs binary COPYs on one connection and hands their rows over as chunks of lines.
#pragma once

#include "repository/postgresql/connection.h"
#include "repository/postgresql/row_writer.h"

namespace registrar::postgresql
{

class CopyReader
{
public:
    /// What becomes of some whole lines, which may be moved away; an error ends the COPY.
    using Take = std::function<Result<void>(ByteBuffer &lines, qint64 records)>;

    CopyReader(Connection &connection, const QList<Column> &columns, StreamFormat format, CancelToken cancel)
        : connection_(connection)
        , writer_(columns, format)
        , cancel_(std::move(cancel))
    {
    }

    /// Reads `COPY … TO STDOUT (FORMAT binary)` to its end. Where `take` fails or the token is cancelled, the
    /// server is told to stop and the connection is ready for the next statement.
    [[nodiscard]] Result<void> run(const QByteArray &statement, const Take &take);

private:
    int next(char **message);
    Result<void> readRow(QByteArrayView message, const Take &take);
    Result<void> flush(const Take &take);
    void stop();

    Connection &connection_;
    RowWriter writer_;
    const CancelToken cancel_;
    ByteBuffer lines_;
    qint64 records_ = 0;
};

} // namespace registrar::postgresql
