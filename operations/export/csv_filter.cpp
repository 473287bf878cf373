// SPDX-License-Identifier: GPL-3.0-or-later
// Rewrites a stream of CSV.
#include "operations/export/csv_filter.h"

#include <algorithm>

namespace registrar
{

namespace
{

/// Behind the digits that stand at `place`.
qsizetype skipDigits(QByteArrayView text, qsizetype place)
{
    while (place < text.size() && text[place] >= '0' && text[place] <= '9')
        ++place;
    return place;
}

/// `-1`, `+2.50`, `-.5e-7`.
bool isSignedNumber(QByteArrayView text)
{
    if (text.isEmpty() || (text[0] != '-' && text[0] != '+'))
        return false;
    qsizetype place = skipDigits(text, 1);
    qsizetype digits = place - 1;
    if (place < text.size() && text[place] == '.') {
        const qsizetype fraction = place + 1;
        place = skipDigits(text, fraction);
        digits += place - fraction;
    }
    if (digits == 0)
        return false;
    if (place < text.size() && (text[place] == 'e' || text[place] == 'E')) {
        qsizetype exponent = place + 1;
        if (exponent < text.size() && (text[exponent] == '-' || text[exponent] == '+'))
            ++exponent;
        place = skipDigits(text, exponent);
        if (place == exponent)
            return false;
    }
    return place == text.size();
}

} // namespace

bool CsvFilter::isFormula(QByteArrayView text)
{
    constexpr QByteArrayView beginnings("=+-@\t\r");
    return !text.isEmpty() && beginnings.contains(text[0]) && !isSignedNumber(text);
}

Result<void> CsvFilter::write(QByteArrayView bytes)
{
    for (const char byte : bytes)
        take(byte);
    Result<void> written = out_.size() == 0 ? Result<void>() : next_.write(out_.view());
    out_.clear();
    return written;
}

void CsvFilter::take(char byte)
{
    const bool inQuotes = place_ == Place::Quoted;
    if (inQuotes && byte != '"') {
        cell_.append(byte);
    } else if (inQuotes) {
        place_ = Place::BehindQuote;
    } else if (byte == ',' || byte == '\n') {
        endCell(byte == ',' ? delimiter_ : '\n');
    } else if (byte == '"' && place_ == Place::BehindQuote) {
        cell_.append(byte); // a doubled quote
        place_ = Place::Quoted;
    } else if (byte == '"' && place_ == Place::Start) {
        quoted_ = true;
        place_ = Place::Quoted;
    } else {
        cell_.append(byte);
        place_ = Place::Bare;
    }
}

/// Text that is no object and no array may hold anything, and is left out as a whole.
void CsvFilter::cutCell()
{
    if (inHeader_) {
        columns_.append(leftOut_.inside(cell_.view().toByteArray()));
        return;
    }
    const JsonMembersLeftOut *leftOut = columns_.value(column_);
    if (!leftOut || cell_.size() == 0)
        return;
    const QByteArray text = cell_.view().toByteArray();
    cell_.clear();
    if (text.startsWith('{') || text.startsWith('['))
        cell_.append(leftOut->without(text));
}

void CsvFilter::endCell(char separator)
{
    if (!skipping_ && !leftOut_.isEmpty())
        cutCell();
    if (!skipping_) {
        const QByteArrayView text = cell_.view();
        const bool guarded = safe_ && isFormula(text);
        if (quoted_ || text.contains(delimiter_)) {
            out_.append('"');
            if (guarded)
                out_.append('\'');
            for (const char byte : text) {
                if (byte == '"')
                    out_.append('"');
                out_.append(byte);
            }
            out_.append('"');
        } else {
            if (guarded)
                out_.append('\'');
            out_.append(text);
        }
        out_.append(separator);
    }
    inHeader_ = inHeader_ && separator != '\n';
    column_ = separator == '\n' ? 0 : column_ + 1;
    skipping_ = skipping_ && separator != '\n';
    cell_.clear();
    quoted_ = false;
    place_ = Place::Start;
}

Result<void> CsvFilter::finish()
{
    return {};
}

} // namespace registrar
