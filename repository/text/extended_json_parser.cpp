// SPDX-License-Identifier: GPL-3.0-or-later
// Reads values from Extended JSON.
#include "repository/text/extended_json.h"
#include "repository/text/extended_json_names.h"
#include "repository/text/extended_json_types.h"
#include "repository/text/json_reader.h"

#include <QCoreApplication>

#include <charconv>
#include <cmath>

namespace registrar
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ExtendedJson)
};

using Token = JsonReader::Token;

class Parser
{
public:
    explicit Parser(QByteArrayView utf8)
        : reader_(utf8)
    {
    }

    Result<Value> parse()
    {
        const auto token = reader_.next();
        if (!token) {
            return std::unexpected(token.error());
        }
        const auto value = parseValue(*token, 0);
        if (!value) {
            return value;
        }
        const auto rest = reader_.next();
        if (!rest) {
            return std::unexpected(rest.error());
        }
        if (*rest != Token::End) {
            return reader_.failureAt(reader_.tokenStart(),
                                     Words::tr("There is more text behind the end of the value."));
        }
        return value;
    }

    [[nodiscard]] std::unexpected<Error> notAnObject() const
    {
        return reader_.failureAt(0, Words::tr("An object in curly brackets is expected."));
    }

private:
    /// `depth` levels stand around the value. An object is taken as it stands where it is `literal`.
    Result<Value> parseValue(Token token, int depth, bool literal = false)
    {
        switch (token) {
        case Token::ObjectBegin:
        case Token::ArrayBegin:
            if (depth >= deepestNesting) {
                return reader_.failureAt(
                    reader_.tokenStart(),
                    Words::tr("Objects and arrays may stand in each other %1 levels deep at most.")
                        .arg(deepestNesting));
            }
            return token == Token::ArrayBegin ? parseArray(depth) : parseObject(depth, literal);
        case Token::Text:
            return Value(reader_.text());
        case Token::Number:
            return number(reader_.digits());
        case Token::True:
            return Value(true);
        case Token::False:
            return Value(false);
        case Token::Null:
            return Value::null();
        case Token::End:
            return reader_.failureAt(reader_.tokenStart(),
                                     Words::tr("The text ends where a value is expected."));
        default:
            return reader_.failureAt(reader_.tokenStart(), Words::tr("A value is expected here."));
        }
    }

    Result<Value> number(QByteArrayView digits)
    {
        const bool negativeZero = digits == "-0"; // an integer has none
        qint64 whole = 0;
        const auto [end, problem] = std::from_chars(digits.begin(), digits.end(), whole);
        if (problem == std::errc() && end == digits.end() && !negativeZero) {
            return whole >= INT32_MIN && whole <= INT32_MAX ? Value(static_cast<qint32>(whole))
                                                            : Value(whole);
        }
        const double real =
            QString::fromLatin1(digits).toDouble(); // infinite where it is too large, 0 where it is too small
        if (!std::isfinite(real)) {
            return reader_.failureAt(reader_.tokenStart(), Words::tr("The number is too large."));
        }
        return Value(real);
    }

    /// Reads the comma or the closing bracket; answers whether another element follows.
    Result<bool> another(Token closing)
    {
        const auto token = reader_.next();
        if (!token) {
            return std::unexpected(token.error());
        }
        if (*token == Token::Comma || *token == closing) {
            return *token == Token::Comma;
        }
        return reader_.failureAt(reader_.tokenStart(),
                                 closing == Token::ArrayEnd
                                     ? Words::tr("A comma or a closing square bracket is expected here.")
                                     : Words::tr("A comma or a closing curly bracket is expected here."));
    }

    Result<Value> parseArray(int depth)
    {
        Value::Array elements;
        auto token = reader_.next();
        if (token && *token == Token::ArrayEnd) {
            return Value(elements);
        }
        while (true) {
            if (!token) {
                return std::unexpected(token.error());
            }
            auto element = parseValue(*token, depth + 1);
            if (!element) {
                return element;
            }
            elements.append(std::move(*element));
            const auto more = another(Token::ArrayEnd);
            if (!more) {
                return std::unexpected(more.error());
            }
            if (!*more) {
                return Value(elements);
            }
            token = reader_.next();
        }
    }

    Result<Value> parseObject(int depth, bool literal)
    {
        const qsizetype start = reader_.tokenStart();
        Document fields;
        auto token = reader_.next();
        if (token && *token == Token::ObjectEnd) {
            return Value(fields);
        }
        while (true) {
            const auto parsed =
                token ? parseField(*token, fields, depth, literal) : std::unexpected(token.error());
            if (!parsed) {
                return std::unexpected(parsed.error());
            }
            const auto more = another(Token::ObjectEnd);
            if (!more) {
                return std::unexpected(more.error());
            }
            if (!*more) {
                break;
            }
            token = reader_.next();
        }
        if (literal || !isExtendedJsonName(fields.first().name)) {
            return Value(fields);
        }
        if (auto value = valueOfExtendedJson(fields)) {
            return *value;
        }
        return reader_.failureAt(
            start, Words::tr("An object that begins with “%1” is not written as Extended JSON has it.")
                       .arg(fields.first().name));
    }

    Result<void> parseField(Token token, Document &fields, int depth, bool literal)
    {
        if (token != Token::Text) {
            return reader_.failureAt(reader_.tokenStart(),
                                     Words::tr("A name in double quotes is expected here."));
        }
        const QString name = reader_.text();
        const auto colon = reader_.next();
        if (!colon) {
            return std::unexpected(colon.error());
        }
        if (*colon != Token::Colon) {
            return reader_.failureAt(reader_.tokenStart(), Words::tr("A colon is expected here."));
        }
        const auto begin = reader_.next();
        if (!begin) {
            return std::unexpected(begin.error());
        }
        auto value = parseValue(*begin, depth + 1, !literal && fields.isEmpty() && name == u"$literal");
        if (!value) {
            return std::unexpected(value.error());
        }
        fields.append({name, std::move(*value)});
        return {};
    }

    JsonReader reader_;
};

} // namespace

Result<Value> parseExtendedJson(QByteArrayView utf8)
{
    return Parser(utf8).parse();
}

Result<Value> parseExtendedJson(QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    return parseExtendedJson(QByteArrayView(utf8));
}

Result<Document> parseExtendedJsonDocument(QByteArrayView utf8)
{
    Parser parser(utf8);
    const auto value = parser.parse();
    if (!value) {
        return std::unexpected(value.error());
    }
    const auto *document = value->get<Document>();
    return document ? Result<Document>(*document) : parser.notAnObject();
}

Result<Document> parseExtendedJsonDocument(QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    return parseExtendedJsonDocument(QByteArrayView(utf8));
}

} // namespace registrar
