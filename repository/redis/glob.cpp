// SPDX-License-Identifier: GPL-3.0-or-later
// Patterns of MATCH, as the server reads them.
#include "repository/redis/glob.h"

#include <algorithm>

namespace registrar::redis
{

namespace
{

/// Whether the class that begins at `place` holds the byte; `place` is moved behind it.
bool classHolds(QByteArrayView pattern, qsizetype &place, uchar byte)
{
    ++place;
    const bool negated = place < pattern.size() && pattern.at(place) == '^';
    if (negated)
        ++place;
    bool holds = false;
    while (place < pattern.size() && pattern.at(place) != ']') {
        if (pattern.at(place) == '\\' && place + 1 < pattern.size()) {
            ++place;
            holds = holds || static_cast<uchar>(pattern.at(place)) == byte;
        } else if (place + 2 < pattern.size() && pattern.at(place + 1) == '-') {
            const auto one = static_cast<uchar>(pattern.at(place));
            const auto other = static_cast<uchar>(pattern.at(place + 2));
            holds = holds || (byte >= std::min(one, other) && byte <= std::max(one, other));
            place += 2;
        } else {
            holds = holds || static_cast<uchar>(pattern.at(place)) == byte;
        }
        ++place;
    }
    if (place < pattern.size())
        ++place;
    return holds != negated;
}

/// One step other than a star; `place` is moved behind it where it fits.
bool stepMatches(QByteArrayView pattern, qsizetype &place, char byte)
{
    qsizetype next = place;
    bool fits = true;
    if (pattern.at(next) == '[') {
        fits = classHolds(pattern, next, static_cast<uchar>(byte));
    } else {
        const bool any = pattern.at(next) == '?';
        if (pattern.at(next) == '\\' && next + 1 < pattern.size())
            ++next;
        fits = any || pattern.at(next) == byte;
        ++next;
    }
    if (fits)
        place = next;
    return fits;
}

} // namespace

bool globMatches(QByteArrayView pattern, QByteArrayView bytes)
{
    qsizetype place = 0;
    qsizetype byte = 0;
    qsizetype star = -1; // behind the last star, and how far it reaches so far
    qsizetype reached = 0;
    while (byte < bytes.size()) {
        if (place < pattern.size() && pattern.at(place) == '*') {
            star = ++place;
            reached = byte;
        } else if (place < pattern.size() && stepMatches(pattern, place, bytes.at(byte))) {
            ++byte;
        } else if (star >= 0) {
            place = star;
            byte = ++reached;
        } else {
            return false;
        }
    }
    while (place < pattern.size() && pattern.at(place) == '*')
        ++place;
    return place == pattern.size();
}

QByteArray globStart(QByteArrayView pattern)
{
    QByteArray start;
    for (qsizetype place = 0; place < pattern.size(); ++place) {
        const char character = pattern.at(place);
        if (character == '*' || character == '?' || character == '[')
            break;
        if (character == '\\' && place + 1 < pattern.size())
            ++place;
        start += pattern.at(place);
    }
    return start;
}

} // namespace registrar::redis
