// SPDX-License-Identifier: GPL-3.0-or-later
// The conditions of a query, sorted by who can check them: the server while it scans, the key's name, or the
// record.
#pragma once

#include "repository/page.h"
#include "repository/redis/key_pattern.h"

namespace registrar::redis
{

/// The fields of a record that are not variables of its pattern. `length` counts elements, or bytes of a
/// string.
namespace field
{
inline const QString key = QStringLiteral("key");
inline const QString type = QStringLiteral("type");
inline const QString ttl = QStringLiteral("ttl");
inline const QString size = QStringLiteral("size");
inline const QString value = QStringLiteral("value");
inline const QString length = QStringLiteral("length");
inline const QString truncated = QStringLiteral("truncated");
inline const QString expiresAt = QStringLiteral("expiresAt"); ///< only in changes: the absolute expiry
inline const QString dump = QStringLiteral("dump");           ///< only in changes: a payload for RESTORE
inline const QString members =
    QStringLiteral("members"); ///< only in changes, below the value of a set: some of its elements
} // namespace field

struct KeyFilter {
    KeyPattern pattern;
    QByteArray glob;                    ///< for MATCH; empty for every key
    QByteArray type;                    ///< for TYPE; empty for every type
    std::optional<QByteArrayList> keys; ///< where the conditions name the keys themselves: no scan is needed
    QList<Condition> nameConditions;
    QList<Condition> recordConditions;

    /// InvalidInput for a field that keys have not, Unsupported for a sort and for operators that Redis
    /// cannot answer, Syntax for a wrong regular expression.
    [[nodiscard]] static Result<KeyFilter> fromQuery(const Query &query);

    /// False where every key that the server hands out passes.
    [[nodiscard]] bool isSelective() const
    {
        return !glob.isEmpty() || !type.isEmpty() || !nameConditions.isEmpty();
    }
    [[nodiscard]] bool accepts(const QByteArray &key) const;
    [[nodiscard]] bool accepts(const Record &record) const;
    /// The top-level fields that must be read to answer `accepts`.
    [[nodiscard]] bool needs(const QString &field) const;
};

/// Whether one condition holds for a field's value.
[[nodiscard]] bool holds(const Condition &condition, const Value &value);

} // namespace registrar::redis
