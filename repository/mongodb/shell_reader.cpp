// SPDX-License-Identifier: GPL-3.0-or-later
// A filter as people write it in MongoDB's shell, or in Extended JSON.
#include "repository/mongodb/shell_reader.h"

#include "repository/mongodb/shell_calls.h"
#include "repository/mongodb/words.h"
#include "repository/text/byte_buffer.h"
#include "repository/text/extended_json.h"
#include "repository/text/json_format.h"

#include <QCoreApplication>

namespace registrar::mongodb
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int deepest = 150;

QString quoted(QStringView text)
{
    ByteBuffer buffer;
    appendJsonText(buffer, text);
    return QString::fromUtf8(buffer.view());
}

bool startsName(QChar character)
{
    return character.isLetter() || character == u'_' || character == u'$';
}

/// Writes what it reads as Extended JSON, which is then read by the one reader that knows all types.
class Translator
{
public:
    explicit Translator(const QString &text)
        : text_(text)
    {
    }

    Result<QString> run()
    {
        skip();
        if (at() != u'{')
            return wrong(Words::tr("A filter begins with a curly bracket."));
        const Result<QString> filter = value(0);
        if (!filter)
            return filter;
        skip();
        if (place_ < text_.size())
            return wrong(Words::tr("The filter ends before this."));
        return filter;
    }

private:
    [[nodiscard]] QChar at(qsizetype ahead = 0) const
    {
        return place_ + ahead < text_.size() ? text_.at(place_ + ahead) : QChar();
    }
    [[nodiscard]] std::unexpected<Error> wrong(const QString &why, qsizetype place = -1) const
    {
        return failure({.kind = Error::Kind::Syntax,
                        .what = Words::tr("The filter cannot be read."),
                        .why = why,
                        .remedy = Words::tr("Write it as in the shell, for example {age: {$gte: 18}}."),
                        .position = static_cast<int>(place < 0 ? place_ : place)});
    }

    void skip()
    {
        while (place_ < text_.size()) {
            const qsizetype before = place_;
            while (at().isSpace())
                ++place_;
            if (at() == u'/' && at(1) == u'/') {
                const qsizetype end = text_.indexOf(u'\n', place_);
                place_ = end < 0 ? text_.size() : end;
            } else if (at() == u'/' && at(1) == u'*') {
                const qsizetype end = text_.indexOf("*/"_L1, place_ + 2);
                place_ = end < 0 ? text_.size() : end + 2;
            }
            if (place_ == before)
                return;
        }
    }

    Result<QString> value(int depth)
    {
        skip();
        if (depth > deepest)
            return wrong(Words::tr("The filter is nested too deeply."));
        const QChar first = at();
        if (first == u'{')
            return object(depth);
        if (first == u'[')
            return list(u']', depth);
        if (first == u'"' || first == u'\'') {
            const Result<QString> text = string();
            return text ? Result<QString>(quoted(*text)) : text;
        }
        if (first == u'/')
            return regularExpression();
        if (first == u'-' || first == u'+' || first == u'.' || first.isDigit())
            return number();
        if (startsName(first))
            return word(depth);
        return wrong(place_ < text_.size() ? Words::tr("A value is expected here.")
                                           : Words::tr("The filter ends too early."));
    }

    Result<QString> object(int depth)
    {
        const qsizetype start = place_++;
        QStringList members;
        for (;;) {
            skip();
            if (at() == u'}')
                break;
            const Result<QString> name = this->name();
            if (!name)
                return name;
            skip();
            if (at() != u':')
                return wrong(Words::tr("A colon is expected here."));
            ++place_;
            const Result<QString> value = this->value(depth + 1);
            if (!value)
                return value;
            members.append(quoted(*name) + u':' + *value);
            if (const Result<bool> more = separated(u'}', start); !more)
                return failure(more.error());
            else if (!*more)
                break;
        }
        ++place_;
        return u'{' + members.join(u',') + u'}';
    }

    /// Of an array, or the arguments of a call.
    Result<QString> list(QChar closing, int depth)
    {
        const qsizetype start = place_++;
        QStringList elements;
        for (;;) {
            skip();
            if (at() == closing)
                break;
            const Result<QString> element = value(depth + 1);
            if (!element)
                return element;
            elements.append(*element);
            if (const Result<bool> more = separated(closing, start); !more)
                return failure(more.error());
            else if (!*more)
                break;
        }
        ++place_;
        return u'[' + elements.join(u',') + u']';
    }

    /// Whether a comma follows, which is taken, or the closing bracket, which is not.
    Result<bool> separated(QChar closing, qsizetype start)
    {
        skip();
        if (at() == closing)
            return false;
        if (at() != u',')
            return place_ < text_.size() ? wrong(Words::tr("A comma or %1 is expected here.").arg(closing))
                                         : wrong(Words::tr("This bracket is not closed."), start);
        ++place_;
        return true;
    }

    Result<QString> name()
    {
        if (at() == u'"' || at() == u'\'')
            return string();
        const qsizetype start = place_;
        while (startsName(at()) || at().isDigit())
            ++place_;
        if (place_ == start)
            return wrong(Words::tr("A field's name is expected here."));
        if (at() == u'.')
            return wrong(Words::tr("A name with a dot needs quotes."), start);
        return text_.mid(start, place_ - start);
    }

    Result<QString> string()
    {
        const qsizetype start = place_;
        const QChar quote = at();
        QString text;
        for (++place_; place_ < text_.size(); ++place_) {
            if (at() == quote) {
                ++place_;
                return text;
            }
            if (at() != u'\\') {
                text += at();
                continue;
            }
            ++place_;
            if (const std::optional<QChar> character = escape())
                text += *character;
            else
                return wrong(Words::tr("This escape means nothing."));
        }
        return wrong(Words::tr("This quote is not closed."), start);
    }

    std::optional<QChar> escape()
    {
        static const QHash<QChar, QChar> plain{{u'n', u'\n'}, {u'r', u'\r'}, {u't', u'\t'}, {u'b', u'\b'},
                                               {u'f', u'\f'}, {u'v', u'\v'}, {u'0', u'\0'}};
        const QChar first = at();
        if (first == u'u' || first == u'x') {
            const qsizetype digits = first == u'u' ? 4 : 2;
            bool valid = false;
            const uint code = text_.mid(place_ + 1, digits).toUInt(&valid, 16);
            place_ += digits;
            return valid && place_ < text_.size() ? std::optional(QChar(static_cast<char16_t>(code)))
                                                  : std::nullopt;
        }
        return plain.value(first, first);
    }

    Result<QString> regularExpression()
    {
        const qsizetype start = place_;
        QString pattern;
        bool inClass = false;
        for (++place_; place_ < text_.size() && (inClass || at() != u'/'); ++place_) {
            if (at() == u'\n')
                break;
            inClass = at() == u'[' || (inClass && at() != u']');
            if (at() == u'\\' && at(1) == u'/')
                ++place_; // the slash needs its escape only here
            else if (at() == u'\\')
                pattern += text_.at(place_++);
            pattern += at();
        }
        if (at() != u'/')
            return wrong(Words::tr("This pattern is not closed."), start);
        ++place_;
        QString options;
        while (at().isLetter())
            options += text_.at(place_++);
        return regexJson(pattern, options);
    }

    Result<QString> number()
    {
        const qsizetype start = place_;
        const bool negative = at() == u'-';
        if (at() == u'-' || at() == u'+')
            ++place_;
        const qsizetype digits = place_;
        while (at().isLetterOrNumber() || at() == u'.' ||
               ((at() == u'-' || at() == u'+') && text_.at(place_ - 1).toLower() == u'e'))
            ++place_;
        QString text = text_.mid(digits, place_ - digits);
        if (text == "Infinity"_L1)
            return negative ? uR"({"$numberDouble":"-Infinity"})"_s : uR"({"$numberDouble":"Infinity"})"_s;
        if (text.startsWith(u'.'))
            text.prepend(u'0');
        if (text.endsWith(u'.'))
            text.append(u'0');
        bool valid = false;
        text.toDouble(&valid);
        if (!valid)
            return wrong(Words::tr("This is no number."), start);
        return negative ? u'-' + text : text;
    }

    Result<QString> word(int depth)
    {
        const qsizetype start = place_;
        QString name;
        while (startsName(at()) || at().isDigit())
            name += text_.at(place_++);
        skip();
        if (name == "new"_L1 && startsName(at()))
            return word(depth);
        if (at() != u'(') {
            const std::optional<QString> constant = shellConstant(name);
            return constant
                       ? Result<QString>(*constant)
                       : wrong(Words::tr("“%1” means nothing here; a text needs quotes.").arg(name), start);
        }
        const Result<QString> arguments = list(u')', depth);
        if (!arguments)
            return arguments;
        Result<QString> json = shellCall(name, *arguments);
        if (!json)
            return wrong(json.error().why, start);
        return json;
    }

    const QString text_;
    qsizetype place_ = 0;
};

} // namespace

Result<Document> parseShellFilter(const QString &text)
{
    if (text.trimmed().isEmpty())
        return Document();
    const Result<QString> json = Translator(text).run();
    if (!json)
        return failure(json.error());
    Result<Document> filter = parseExtendedJsonDocument(*json);
    if (!filter) { // only what a type's wrapper holds can still be wrong
        Error error = filter.error();
        error.kind = Error::Kind::Syntax;
        error.position = 0;
        return failure(error);
    }
    return filter;
}

} // namespace registrar::mongodb
