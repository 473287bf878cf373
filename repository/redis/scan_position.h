// SPDX-License-Identifier: GPL-3.0-or-later
// SCAN cursors as places in an order, and the token that a Position carries.
#pragma once

#include <QByteArray>

#include <optional>

namespace registrar::redis
{

/// SCAN counts the buckets of the server's hash table in reversed-bit order, so that a cursor read backwards,
/// bit by bit, is a number that only grows. As a share of 2^63 it names the same place whatever the table's
/// size is: the place of a key is given by its hash alone. Any number can be made into a cursor; the server
/// starts with the bucket it falls in.
///
/// A cluster node (Redis 7.4 and newer) has a table for each slot and puts the slot into the cursor's lowest
/// 14 bits; here the slot is the number's highest part, since SCAN goes slot by slot.
struct ScanOrder {
    static constexpr quint64 end = quint64(1) << 63; ///< behind the last bucket

    int slotBits = 0;

    [[nodiscard]] quint64 pointOf(quint64 cursor) const; ///< of a cursor that starts a SCAN: 0 is the start
    [[nodiscard]] quint64 cursorOf(quint64 point) const; ///< `point` is less than `end`
    [[nodiscard]] bool startsSlot(quint64 point) const;
};

/// A place between two keys. Everything in front of `from` is before it. Between `from` and `to`, which are
/// bucket borders, it is the keys up to `lastKey` in the order of their bytes; where both are equal there is
/// nothing between.
struct ScanPlace {
    quint64 from = 0;
    quint64 to = 0;
    QByteArray lastKey;

    [[nodiscard]] static ScanPlace at(quint64 point) { return {point, point, {}}; }
    [[nodiscard]] bool isBorder() const { return from == to; }
    [[nodiscard]] QByteArray toToken() const;
    [[nodiscard]] static std::optional<ScanPlace>
    fromToken(const QByteArray &token); ///< nothing where it is none
};

} // namespace registrar::redis
