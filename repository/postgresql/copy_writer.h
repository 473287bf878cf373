// SPDX-License-Identifier: GPL-3.0-or-later
// Adds many records by COPY on a connection of its own, all or nothing.
#pragma once

#include "repository/postgresql/connection.h"
#include "repository/postgresql/relation.h"

namespace registrar::postgresql
{

class CopyWriter final : public BulkWriter
{
public:
    /// Starts the COPY. `fields` empty: every column that is not generated. InvalidInput for an unknown
    /// field.
    [[nodiscard]] static Result<std::unique_ptr<BulkWriter>> start(std::unique_ptr<Connection> connection,
                                                                   const Relation &relation,
                                                                   const QStringList &fields,
                                                                   const QString &storeName);
    ~CopyWriter() override;

    Result<void> add(const Document &document) override;
    Result<qint64> finish() override;

private:
    CopyWriter(std::unique_ptr<Connection> connection, const EntitySource &source, const QString &storeName);
    Result<void> append(const Value &value, char delimiter);
    Result<void> send();
    Error refused();
    Error complete(Error error) const;

    std::unique_ptr<Connection> connection_;
    EntitySource source_;
    QString storeName_;
    QStringList fields_;
    QList<char> delimiters_;
    QByteArray buffer_;
    bool copying_ = false;
};

} // namespace registrar::postgresql
