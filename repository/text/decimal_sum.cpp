// SPDX-License-Identifier: GPL-3.0-or-later
// Sums of decimal numbers, digit by digit: nothing is rounded.
#include "repository/text/decimal_sum.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

constexpr qsizetype mostDigits = 150'000; ///< PostgreSQL's numeric has up to 131,072 + 16,383
constexpr qsizetype decimal128Digits = 34;

/// digits × 10^exponent
struct Decimal {
    bool negative = false;
    QByteArray digits; ///< without leading zeros; empty for zero
    qsizetype exponent = 0;
};

void dropLeadingZeros(QByteArray &digits)
{
    qsizetype zeros = 0;
    while (zeros < digits.size() && digits.at(zeros) == '0')
        ++zeros;
    digits.remove(0, zeros);
}

std::optional<Decimal> decimalOf(QStringView text)
{
    Decimal decimal;
    if (text.startsWith(u'-') || text.startsWith(u'+')) {
        decimal.negative = text.startsWith(u'-');
        text = text.sliced(1);
    }
    const qsizetype mark = text.indexOf(u'e', 0, Qt::CaseInsensitive);
    if (mark >= 0) {
        bool isNumber = false;
        decimal.exponent = text.sliced(mark + 1).toInt(&isNumber);
        if (!isNumber)
            return std::nullopt;
        text = text.first(mark);
    }
    bool behindPoint = false;
    bool hasDigit = false;
    for (const QChar letter : text) {
        if (letter == u'.' && !behindPoint) {
            behindPoint = true;
        } else if (letter >= u'0' && letter <= u'9') {
            decimal.digits.append(letter.toLatin1());
            decimal.exponent -= behindPoint ? 1 : 0;
            hasDigit = true;
        } else {
            return std::nullopt;
        }
    }
    dropLeadingZeros(decimal.digits);
    return hasDigit ? std::optional(decimal) : std::nullopt;
}

/// Negative, zero or positive, of numbers without sign and with the same exponent.
int compare(const QByteArray &first, const QByteArray &second)
{
    return first.size() != second.size() ? (first.size() < second.size() ? -1 : 1) : first.compare(second);
}

QByteArray added(const QByteArray &first, const QByteArray &second)
{
    QByteArray sum;
    int carry = 0;
    for (qsizetype i = 0; i < std::max(first.size(), second.size()) || carry > 0; ++i) {
        const int one = i < first.size() ? first.at(first.size() - 1 - i) - '0' : 0;
        const int other = i < second.size() ? second.at(second.size() - 1 - i) - '0' : 0;
        sum.append(static_cast<char>('0' + (one + other + carry) % 10));
        carry = (one + other + carry) / 10;
    }
    std::ranges::reverse(sum);
    return sum;
}

/// `larger` is not smaller.
QByteArray subtracted(const QByteArray &larger, const QByteArray &smaller)
{
    QByteArray difference;
    int borrowed = 0;
    for (qsizetype i = 0; i < larger.size(); ++i) {
        int digit = larger.at(larger.size() - 1 - i) - '0' - borrowed;
        digit -= i < smaller.size() ? smaller.at(smaller.size() - 1 - i) - '0' : 0;
        borrowed = digit < 0 ? 1 : 0;
        difference.append(static_cast<char>('0' + digit + 10 * borrowed));
    }
    std::ranges::reverse(difference);
    dropLeadingZeros(difference);
    return difference;
}

/// Brings the number to a smaller exponent.
bool extend(Decimal &decimal, qsizetype exponent)
{
    const qsizetype zeros = decimal.exponent - exponent;
    if (zeros > mostDigits)
        return false;
    if (!decimal.digits.isEmpty())
        decimal.digits.append(QByteArray(zeros, '0'));
    decimal.exponent = exponent;
    return decimal.digits.size() <= mostDigits;
}

std::optional<Decimal> sumOf(QStringView first, QStringView second)
{
    auto one = decimalOf(first);
    auto other = decimalOf(second);
    if (!one || !other)
        return std::nullopt;
    const qsizetype exponent = std::min(one->exponent, other->exponent);
    if (!extend(*one, exponent) || !extend(*other, exponent))
        return std::nullopt;
    if (one->negative == other->negative)
        return Decimal{one->negative, added(one->digits, other->digits), exponent};
    const int order = compare(one->digits, other->digits);
    if (order == 0)
        return Decimal{false, {}, exponent};
    return order > 0 ? Decimal{one->negative, subtracted(one->digits, other->digits), exponent}
                     : Decimal{other->negative, subtracted(other->digits, one->digits), exponent};
}

} // namespace

std::optional<QString> decimalSum(QStringView first, QStringView second)
{
    auto sum = sumOf(first, second);
    if (!sum || (sum->exponent > 0 && !extend(*sum, 0)))
        return std::nullopt;
    QByteArray digits = sum->digits;
    const qsizetype decimals = -sum->exponent;
    if (digits.size() <= decimals)
        digits.prepend(QByteArray(decimals + 1 - digits.size(), '0'));
    if (decimals > 0)
        digits.insert(digits.size() - decimals, '.');
    if (digits.isEmpty())
        digits = "0";
    const bool negative = sum->negative && !sum->digits.isEmpty();
    return (negative ? u"-"_s : QString()) + QString::fromLatin1(digits);
}

std::optional<QString> decimal128Sum(QStringView first, QStringView second)
{
    auto sum = sumOf(first, second);
    if (!sum)
        return std::nullopt;
    while (sum->digits.size() > decimal128Digits && sum->digits.endsWith('0')) {
        sum->digits.chop(1);
        ++sum->exponent;
    }
    if (sum->digits.size() > decimal128Digits)
        return std::nullopt;
    return u"%1%2E%3"_s.arg(sum->negative ? u"-"_s : QString(),
                            sum->digits.isEmpty() ? u"0"_s : QString::fromLatin1(sum->digits),
                            QString::number(sum->exponent));
}

bool isSameDecimal(QStringView first, QStringView second)
{
    const bool negative = second.startsWith(u'-');
    const QString opposite = negative ? second.sliced(1).toString()
                                      : u'-' + second.mid(second.startsWith(u'+') ? 1 : 0).toString();
    const auto difference = sumOf(first, opposite);
    return difference && difference->digits.isEmpty();
}

} // namespace registrar
