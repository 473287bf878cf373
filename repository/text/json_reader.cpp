// SPDX-License-Identifier: GPL-3.0-or-later
// Reads strict JSON piece by piece.
#include "repository/text/json_reader.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <charconv>

namespace registrar
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(JsonReader)
};

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

} // namespace

std::unexpected<Error> JsonReader::failureAt(qsizetype offset, const QString &why) const
{
    const QByteArrayView before = text_.first(std::min(offset, text_.size()));
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    const auto column = QString::fromUtf8(before.sliced(lineStart)).size() + 1;
    return failure({.kind = Error::Kind::InvalidInput,
                    .what = Words::tr("Line %1, column %2 is not valid JSON.").arg(line).arg(column),
                    .why = why,
                    .remedy = Words::tr("Correct the text at that place."),
                    .code = u"%1:%2"_s.arg(line).arg(column)});
}

Result<JsonReader::Token> JsonReader::next()
{
    while (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r') {
        ++at_;
    }
    tokenStart_ = at_;
    if (at_ >= text_.size()) {
        return Token::End;
    }
    const auto single = [this](Token token) {
        ++at_;
        return token;
    };
    switch (peek()) {
    case '{':
        return single(Token::ObjectBegin);
    case '}':
        return single(Token::ObjectEnd);
    case '[':
        return single(Token::ArrayBegin);
    case ']':
        return single(Token::ArrayEnd);
    case ',':
        return single(Token::Comma);
    case ':':
        return single(Token::Colon);
    case '"':
        return readText();
    case 't':
        return readWord("true", Token::True);
    case 'f':
        return readWord("false", Token::False);
    case 'n':
        return readWord("null", Token::Null);
    default:
        if (peek() == '-' || isDigit(peek())) {
            return readNumber();
        }
        return failureAt(
            at_,
            Words::tr(
                "A value, a bracket or a comma is expected here. Names and texts stand in double quotes."));
    }
}

Result<JsonReader::Token> JsonReader::readWord(QByteArrayView word, Token token)
{
    if (!text_.sliced(at_).startsWith(word)) {
        return failureAt(at_, Words::tr("Words other than true, false and null stand in double quotes."));
    }
    at_ += word.size();
    return token;
}

Result<JsonReader::Token> JsonReader::readNumber()
{
    const qsizetype start = at_;
    const auto skipDigits = [this] {
        const qsizetype from = at_;
        while (isDigit(peek())) {
            ++at_;
        }
        return at_ > from;
    };
    at_ += peek() == '-' ? 1 : 0;
    const bool leadingZero = peek() == '0' && isDigit(peek(1));
    bool whole = skipDigits() && !leadingZero;
    if (peek() == '.') {
        ++at_;
        whole = skipDigits() && whole;
    }
    if (peek() == 'e' || peek() == 'E') {
        ++at_;
        at_ += peek() == '+' || peek() == '-' ? 1 : 0;
        whole = skipDigits() && whole;
    }
    if (!whole) {
        return failureAt(start,
                         Words::tr("A number is written like 12, -0.5 or 1.5e3, without leading zeros."));
    }
    digits_ = text_.sliced(start, at_ - start);
    return Token::Number;
}

bool JsonReader::readEscape(QString &out)
{
    switch (peek(1)) {
    case '"':
    case '\\':
    case '/':
        out.append(QLatin1Char(peek(1)));
        break;
    case 'b':
        out.append(u'\b');
        break;
    case 'f':
        out.append(u'\f');
        break;
    case 'n':
        out.append(u'\n');
        break;
    case 'r':
        out.append(u'\r');
        break;
    case 't':
        out.append(u'\t');
        break;
    case 'u': {
        quint16 unit = 0;
        if (at_ + 6 > text_.size()) {
            return false;
        }
        const char *digits = text_.data() + at_ + 2;
        if (std::from_chars(digits, digits + 4, unit, 16).ptr != digits + 4) {
            return false;
        }
        out.append(QChar(unit)); // a lone surrogate is kept
        at_ += 4;
        break;
    }
    default:
        return false;
    }
    at_ += 2;
    return true;
}

Result<JsonReader::Token> JsonReader::readText()
{
    string_.clear();
    ++at_;
    while (true) {
        const qsizetype from = at_;
        while (at_ < text_.size() && peek() != '"' && peek() != '\\' &&
               static_cast<unsigned char>(peek()) >= 0x20) {
            ++at_;
        }
        QStringDecoder decoder(QStringDecoder::Utf8,
                               QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
        string_ += decoder(text_.sliced(from, at_ - from));
        if (decoder.hasError()) {
            return failureAt(from, Words::tr("The text is not valid UTF-8."));
        }
        if (at_ >= text_.size()) {
            return failureAt(tokenStart_,
                             Words::tr("The text that begins here has no closing double quote."));
        }
        if (peek() == '"') {
            ++at_;
            return Token::Text;
        }
        if (peek() != '\\') {
            return failureAt(
                at_, Words::tr("A control character in a text is written as an escape, for example \\n."));
        }
        if (!readEscape(string_)) {
            return failureAt(
                at_, Words::tr("Behind a backslash one of \" \\ / b f n r t or u with four hexadecimal "
                               "digits is expected."));
        }
    }
}

} // namespace registrar
