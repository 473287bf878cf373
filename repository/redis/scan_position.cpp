// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/redis/scan_position.h"

#include <QtEndian>

namespace registrar::redis
{

namespace
{

constexpr int pointBits = 63;
constexpr qsizetype headerBytes = 2 * sizeof(quint64);

quint64 reversed(quint64 bits)
{
    bits = ((bits >> 1) & 0x5555555555555555ULL) | ((bits & 0x5555555555555555ULL) << 1);
    bits = ((bits >> 2) & 0x3333333333333333ULL) | ((bits & 0x3333333333333333ULL) << 2);
    bits = ((bits >> 4) & 0x0F0F0F0F0F0F0F0FULL) | ((bits & 0x0F0F0F0F0F0F0F0FULL) << 4);
    return qbswap(bits);
}

} // namespace

quint64 ScanOrder::pointOf(quint64 cursor) const
{
    const quint64 slot = cursor & ((quint64(1) << slotBits) - 1);
    return (slot << (pointBits - slotBits)) | (reversed(cursor >> slotBits) >> (slotBits + 1));
}

quint64 ScanOrder::cursorOf(quint64 point) const
{
    const quint64 slot = point >> (pointBits - slotBits);
    const quint64 inSlot = point & ((quint64(1) << (pointBits - slotBits)) - 1);
    return (reversed(inSlot << (slotBits + 1)) << slotBits) | slot;
}

bool ScanOrder::startsSlot(quint64 point) const
{
    return (point & ((quint64(1) << (pointBits - slotBits)) - 1)) == 0;
}

QByteArray ScanPlace::toToken() const
{
    QByteArray token(headerBytes, Qt::Uninitialized);
    qToBigEndian(from, token.data());
    qToBigEndian(to, token.data() + sizeof(quint64));
    return token + lastKey;
}

std::optional<ScanPlace> ScanPlace::fromToken(const QByteArray &token)
{
    if (token.size() < headerBytes) {
        return std::nullopt;
    }
    const ScanPlace place{qFromBigEndian<quint64>(token.constData()),
                          qFromBigEndian<quint64>(token.constData() + sizeof(quint64)),
                          token.mid(headerBytes)};
    if (place.from > place.to || place.to > ScanOrder::end) {
        return std::nullopt;
    }
    return place;
}

} // namespace registrar::redis
