// SPDX-License-Identifier: GPL-3.0-or-later
// One bulk write, with its errors by the number of the write.
#pragma once

#include "repository/mongodb/session_context.h"

#include <QMap>

namespace registrar::mongodb
{

/// What no server takes: refused here, before anything is sent.
inline constexpr qsizetype largestDocument = qsizetype{16} * 1024 * 1024;
[[nodiscard]] Error tooLarge(qsizetype bytes, const QString &entity);
/// The same limit holds for a change together with the old values that it is compared with.
[[nodiscard]] Error changeTooLarge(qsizetype bytes, const QString &entity);

/// Where a reply says that the write is done, but not yet on as many members as was asked for.
[[nodiscard]] std::optional<Error> unconfirmedFrom(const Document &reply, const Doing &doing);

struct BulkResult {
    qint64 inserted = 0;
    qint64 matched = 0;
    qint64 deleted = 0;
    QMap<qsizetype, Error> errors; ///< by the number of the write, from 0
    QMap<qsizetype, int> codes;
    std::optional<Error> unconfirmed; ///< written, but not yet by as many members as was asked for
    std::optional<Error> interrupted; ///< the answer did not come; what was done is not known
};

/// Gathers writes to one collection and sends them together.
class Bulk
{
public:
    Bulk(SessionContext &context, const QString &collection, bool ordered,
         mongoc_client_session_t *session = nullptr);

    Result<void> insert(const Document &document);
    Result<void> update(const Document &filter, const Value &update);
    Result<void> remove(const Document &filter);

    [[nodiscard]] qsizetype count() const { return count_; }
    [[nodiscard]] qsizetype bytes() const { return bytes_; }
    [[nodiscard]] BulkResult execute(const Doing &doing);

private:
    Result<void> added(bool done, const bson_error_t &problem, qsizetype bytes);

    QString collection_;
    CollectionHandle handle_;
    BulkHandle bulk_;
    qsizetype count_ = 0;
    qsizetype bytes_ = 0;
};

/// Unordered, a thousand documents or eight megabytes at a time.
class MongoDbBulkWriter final : public BulkWriter
{
public:
    MongoDbBulkWriter(SessionContext &context, const QString &collection)
        : context_(context)
        , collection_(collection)
    {
    }
    Result<void> add(const Document &document) override;
    Result<qint64> finish() override;

private:
    Result<void> send();

    SessionContext &context_;
    const QString collection_;
    std::unique_ptr<Bulk> bulk_;
    qint64 added_ = 0;
};

} // namespace registrar::mongodb
