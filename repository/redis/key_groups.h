// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the key patterns that a sample of keys follows.
#pragma once

#include <QByteArrayList>
#include <QString>

namespace registrar::redis
{

struct KeyGroup {
    QString pattern; ///< `auth:refresh:<refreshId>`
    QByteArrayList keys;
};

/// Whether a part of a key looks like an id: a number, a UUID, an ObjectId, a long hexadecimal number, an
/// e-mail address.
[[nodiscard]] bool looksLikeId(const QByteArray &part);

/// Keys by the text in front of their first variable part, as `a:b:<*>`; biggest groups first.
[[nodiscard]] QList<KeyGroup> groupByPrefix(const QByteArrayList &keys);
/// Keys by their whole pattern, each variable named after the part in front of it; biggest groups first. At
/// most 200 groups; keys that are no UTF-8 are in none.
[[nodiscard]] QList<KeyGroup> groupByPattern(const QByteArrayList &keys);

} // namespace registrar::redis
