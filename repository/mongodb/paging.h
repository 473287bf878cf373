// SPDX-License-Identifier: GPL-3.0-or-later
// Reads pages and single records.
#pragma once

#include "repository/mongodb/session_context.h"

namespace registrar::mongodb
{

[[nodiscard]] Result<Page> readPage(SessionContext &context, const Query &query, const Position &position,
                                    const CancelToken &cancel);
[[nodiscard]] Result<Record> readRecord(SessionContext &context, const EntitySource &source,
                                        const RecordKey &key, const CancelToken &cancel);
/// The key of the first record in that order; nothing where the collection is empty.
[[nodiscard]] Result<std::optional<Value>> extremeKey(SessionContext &context, const QString &collection,
                                                      const Document &sort, const CancelToken &cancel);
/// The filter that finds exactly the record of that key.
[[nodiscard]] Document keyFilter(const Value &id);
[[nodiscard]] Result<Record> recordFrom(QByteArrayView bson);

} // namespace registrar::mongodb
