// SPDX-License-Identifier: GPL-3.0-or-later
// The small pieces that JSON is written from.
#include "repository/text/json_format.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace registrar
{

namespace
{

constexpr char hexDigits[] = "0123456789abcdef";

/// 0: stands for itself. 1: written as \u00XX. Otherwise the letter behind the backslash.
constexpr std::array<char, 256> makeEscapes()
{
    std::array<char, 256> escapes{};
    for (int byte = 0; byte < 0x20; ++byte) {
        escapes[static_cast<std::size_t>(byte)] = 1;
    }
    escapes['"'] = '"';
    escapes['\\'] = '\\';
    escapes['\n'] = 'n';
    escapes['\r'] = 'r';
    escapes['\t'] = 't';
    escapes['\b'] = 'b';
    escapes['\f'] = 'f';
    for (int byte = 0x80; byte < 0x100; ++byte) {
        escapes[static_cast<std::size_t>(byte)] = 2; // to be looked at
    }
    return escapes;
}

constexpr std::array<char, 256> escapes = makeEscapes();

void appendUnicodeEscape(ByteBuffer &out, char16_t unit)
{
    const char escape[] = {'\\',
                           'u',
                           hexDigits[unit >> 12],
                           hexDigits[(unit >> 8) & 15],
                           hexDigits[(unit >> 4) & 15],
                           hexDigits[unit & 15]};
    out.append(QByteArrayView(escape, sizeof escape));
}

void appendAsciiEscape(ByteBuffer &out, unsigned char byte)
{
    if (escapes[byte] == 1) {
        appendUnicodeEscape(out, byte);
    } else {
        out.append('\\');
        out.append(escapes[byte]);
    }
}

/// The length of the UTF-8 sequence at `at`, 0 where there is none (also for surrogates and overlong forms).
qsizetype sequenceLength(const unsigned char *at, const unsigned char *end)
{
    const auto follows = [&](int index) { return at + index < end && (at[index] & 0xc0) == 0x80; };
    const unsigned char first = at[0];
    if (first < 0x80) {
        return 1;
    }
    if (first >= 0xc2 && first <= 0xdf) {
        return follows(1) ? 2 : 0;
    }
    if (first >= 0xe0 && first <= 0xef) {
        const bool whole = follows(1) && follows(2);
        return whole && !(first == 0xe0 && at[1] < 0xa0) && !(first == 0xed && at[1] >= 0xa0) ? 3 : 0;
    }
    if (first >= 0xf0 && first <= 0xf4) {
        const bool whole = follows(1) && follows(2) && follows(3);
        return whole && !(first == 0xf0 && at[1] < 0x90) && !(first == 0xf4 && at[1] >= 0x90) ? 4 : 0;
    }
    return 0;
}

/// U+2028 and U+2029 end lines in JavaScript, so they are always escaped.
bool isLineSeparator(const unsigned char *at, qsizetype length)
{
    return length == 3 && at[0] == 0xe2 && at[1] == 0x80 && (at[2] & 0xfe) == 0xa8;
}

void appendDigits(ByteBuffer &out, unsigned number, int width)
{
    char *digits = out.room(width);
    for (int index = width - 1; index >= 0; --index) {
        digits[index] = static_cast<char>('0' + number % 10);
        number /= 10;
    }
    out.written(width);
}

/// Numbers from a million on are written with an exponent.
constexpr int decimalPlaces = 6;

/// From the shortest scientific form `d.ddde±XX` to the form with a capital E that MongoDB's tools write.
template<typename Number>
void appendShortest(ByteBuffer &out, Number number)
{
    if (!std::isfinite(number)) {
        out.append(std::isnan(number) ? QByteArrayView("NaN")
                                      : QByteArrayView(number > 0 ? "Infinity" : "-Infinity"));
        return;
    }
    char text[40];
    const char *end = std::to_chars(text, text + sizeof text, number, std::chars_format::scientific).ptr;
    const char *at = text;
    if (*at == '-') {
        out.append('-');
        ++at;
    }
    const char *mark = std::find(at, end, 'e');
    char digits[32];
    int count = 0;
    for (const char *digit = at; digit < mark; ++digit) {
        if (*digit != '.') {
            digits[count++] = *digit;
        }
    }
    int exponent = 0;
    std::from_chars(mark[1] == '+' ? mark + 2 : mark + 1, end, exponent);
    if (exponent < -4 || exponent >= decimalPlaces) {
        out.append(QByteArrayView(at, mark - at));
        out.append(exponent < 0 ? QByteArrayView("E-") : QByteArrayView("E+"));
        appendDigits(out, static_cast<unsigned>(std::abs(exponent)), std::abs(exponent) < 100 ? 2 : 3);
        return;
    }
    if (exponent < 0) {
        out.append(QByteArrayView("0.000", 1 - exponent));
        out.append(QByteArrayView(digits, count));
        return;
    }
    for (int place = 0; place <= std::max(exponent, count - 1); ++place) {
        out.append(place < count ? digits[place] : '0');
        if (place == exponent && count - 1 > exponent) {
            out.append('.');
        }
    }
    if (count - 1 <= exponent) {
        out.append(QByteArrayView(".0"));
    }
}

} // namespace

qsizetype utf8SequenceLength(QByteArrayView bytes)
{
    const auto *at = reinterpret_cast<const unsigned char *>(bytes.data());
    return sequenceLength(at, at + bytes.size());
}

void appendJsonText(ByteBuffer &out, QStringView text)
{
    out.append('"');
    for (qsizetype index = 0; index < text.size(); ++index) {
        const QChar unit = text[index];
        const char16_t code = unit.unicode();
        if (code < 0x80) {
            escapes[code] == 0 ? out.append(static_cast<char>(code))
                               : appendAsciiEscape(out, static_cast<uchar>(code));
        } else if (unit.isHighSurrogate() && index + 1 < text.size() && text[index + 1].isLowSurrogate()) {
            const char32_t point = QChar::surrogateToUcs4(unit, text[++index]);
            const char bytes[] = {
                static_cast<char>(0xf0 | (point >> 18)), static_cast<char>(0x80 | ((point >> 12) & 63)),
                static_cast<char>(0x80 | ((point >> 6) & 63)), static_cast<char>(0x80 | (point & 63))};
            out.append(QByteArrayView(bytes, 4));
        } else if (unit.isSurrogate() || code == 0x2028 || code == 0x2029) {
            appendUnicodeEscape(out, code);
        } else if (code < 0x800) {
            out.append(static_cast<char>(0xc0 | (code >> 6)));
            out.append(static_cast<char>(0x80 | (code & 63)));
        } else {
            out.append(static_cast<char>(0xe0 | (code >> 12)));
            out.append(static_cast<char>(0x80 | ((code >> 6) & 63)));
            out.append(static_cast<char>(0x80 | (code & 63)));
        }
    }
    out.append('"');
}

void appendJsonUtf8(ByteBuffer &out, QByteArrayView utf8, BrokenText broken)
{
    const auto *at = reinterpret_cast<const unsigned char *>(utf8.data());
    const unsigned char *end = at + utf8.size();
    const unsigned char *plain = at;
    const auto flush = [&] { out.append(QByteArrayView(plain, at - plain)); };
    out.append('"');
    while (at < end) {
        const char escape = escapes[*at];
        if (escape == 0) {
            ++at;
            continue;
        }
        if (escape != 2) {
            flush();
            appendAsciiEscape(out, *at);
            plain = ++at;
            continue;
        }
        const qsizetype length = sequenceLength(at, end);
        if (length > 0 && !isLineSeparator(at, length)) {
            at += length;
            continue;
        }
        flush();
        if (length > 0) {
            appendUnicodeEscape(out, 0x2000 | (at[2] & 0x3f));
        } else {
            appendUnicodeEscape(out,
                                broken == BrokenText::Replace ? char16_t(0xfffd) : char16_t(0xdc00 | *at));
        }
        at += std::max<qsizetype>(1, length);
        plain = at;
    }
    flush();
    out.append('"');
}

void appendInteger(ByteBuffer &out, qint64 number)
{
    char *digits = out.room(20);
    out.written(std::to_chars(digits, digits + 20, number).ptr - digits);
}

void appendDouble(ByteBuffer &out, double number)
{
    appendShortest(out, number);
}

void appendFloat(ByteBuffer &out, float number)
{
    appendShortest(out, number);
}

void appendHex(ByteBuffer &out, QByteArrayView bytes)
{
    char *digits = out.room(bytes.size() * 2);
    for (const char byte : bytes) {
        *digits++ = hexDigits[static_cast<unsigned char>(byte) >> 4];
        *digits++ = hexDigits[static_cast<unsigned char>(byte) & 15];
    }
    out.written(bytes.size() * 2);
}

void appendBase64(ByteBuffer &out, QByteArrayView bytes)
{
    out.append(QByteArray::fromRawData(bytes.data(), bytes.size()).toBase64());
}

bool hasIsoForm(qint64 millisecondsSinceEpoch)
{
    constexpr qint64 year10000 = 253402300800000;
    return millisecondsSinceEpoch >= 0 && millisecondsSinceEpoch < year10000;
}

void appendIsoInstant(ByteBuffer &out, qint64 millisecondsSinceEpoch)
{
    // Days to a civil date: the year starts in March, so that the leap day is its last one.
    const qint64 days = millisecondsSinceEpoch / 86400000;
    const auto rest = static_cast<unsigned>(millisecondsSinceEpoch % 86400000);
    const qint64 shifted = days + 719468;
    const qint64 era = shifted / 146097;
    const auto dayOfEra = static_cast<unsigned>(shifted - era * 146097);
    const unsigned yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const unsigned dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const unsigned shiftedMonth = (5 * dayOfYear + 2) / 153;
    const unsigned month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
    const auto year = static_cast<unsigned>(yearOfEra + era * 400 + (month <= 2 ? 1 : 0));
    appendDigits(out, year, 4);
    out.append('-');
    appendDigits(out, month, 2);
    out.append('-');
    appendDigits(out, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1, 2);
    out.append('T');
    appendDigits(out, rest / 3600000, 2);
    out.append(':');
    appendDigits(out, rest / 60000 % 60, 2);
    out.append(':');
    appendDigits(out, rest / 1000 % 60, 2);
    if (const unsigned thousandths = rest % 1000; thousandths != 0) {
        out.append('.');
        appendDigits(out, thousandths, 3);
        while (out.last() == '0') {
            out.chop(1);
        }
    }
    out.append('Z');
}

} // namespace registrar
