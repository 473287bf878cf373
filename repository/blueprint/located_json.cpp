// SPDX-License-Identifier: GPL-3.0-or-later
// A small strict JSON reader that counts lines and columns.
#include "repository/blueprint/located_json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

constexpr int deepest = 64;
constexpr qsizetype largest = qsizetype{16} * 1024 * 1024;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LocatedJson)
};

class Reader
{
public:
    explicit Reader(QStringView text)
        : text_(text)
    {
    }

    std::expected<LocatedJson, JsonMistake> read()
    {
        LocatedJson root;
        skipSpace();
        if (!readValue(root, 0))
            return std::unexpected(mistake_);
        skipSpace();
        if (!atEnd()) {
            fail(Words::tr("There is more text behind the end of the JSON value."),
                 Words::tr("Remove what follows, or check the brackets."));
            return std::unexpected(mistake_);
        }
        return root;
    }

private:
    [[nodiscard]] bool atEnd() const { return position_ >= text_.size(); }
    [[nodiscard]] QChar peek() const { return atEnd() ? QChar() : text_[position_]; }
    [[nodiscard]] TextPlace place() const { return {line_, column_}; }

    void step()
    {
        const QChar letter = text_[position_++];
        if (letter == u'\n') {
            ++line_;
            column_ = 1;
        } else if (!letter.isLowSurrogate()) {
            ++column_;
        }
    }

    bool fail(const QString &what, const QString &remedy)
    {
        mistake_ = {place(), what, remedy};
        return false;
    }

    void skipSpace()
    {
        while (!atEnd() && (peek() == u' ' || peek() == u'\n' || peek() == u'\t' || peek() == u'\r'))
            step();
    }

    bool readValue(LocatedJson &node, int depth)
    {
        node.place = place();
        if (depth > deepest)
            return fail(Words::tr("The JSON is nested too deeply."),
                        Words::tr("Nest objects and arrays at most 64 deep."));
        if (atEnd())
            return fail(Words::tr("The file ends in the middle of a value."),
                        Words::tr("Check that every bracket is closed."));
        const QChar letter = peek();
        if (letter == u'{')
            return readObject(node, depth);
        if (letter == u'[')
            return readArray(node, depth);
        if (letter == u'"') {
            node.kind = LocatedJson::Kind::Text;
            return readText(node.text);
        }
        if (letter == u'-' || (letter >= u'0' && letter <= u'9'))
            return readNumber(node);
        return readWord(node);
    }

    bool readWord(LocatedJson &node)
    {
        const auto word = [&](QStringView name, LocatedJson::Kind kind, bool value) {
            if (!text_.sliced(position_).startsWith(name))
                return false;
            node.kind = kind;
            node.boolean = value;
            for (qsizetype i = 0; i < name.size(); ++i)
                step();
            return true;
        };
        if (word(u"true", LocatedJson::Kind::Boolean, true) ||
            word(u"false", LocatedJson::Kind::Boolean, false) ||
            word(u"null", LocatedJson::Kind::Null, false))
            return true;
        return fail(
            Words::tr("A value is expected here."),
            Words::tr("Write an object, an array, a text in double quotes, a number, true, false or null."));
    }

    bool readObject(LocatedJson &node, int depth)
    {
        node.kind = LocatedJson::Kind::Object;
        QSet<QString> names;
        step();
        skipSpace();
        if (peek() == u'}') {
            step();
            return true;
        }
        while (true) {
            if (peek() != u'"')
                return fail(Words::tr("A name in double quotes is expected here."),
                            Words::tr("Write \"name\": value, and no comma behind the last member."));
            LocatedJson::Member member;
            member.place = place();
            if (!readText(member.name))
                return false;
            if (names.contains(member.name)) {
                mistake_ = {member.place,
                            Words::tr("The name “%1” stands twice in this object.").arg(member.name),
                            Words::tr("Remove one of the two.")};
                return false;
            }
            names.insert(member.name);
            skipSpace();
            if (peek() != u':')
                return fail(Words::tr("A colon is expected behind the name “%1”.").arg(member.name),
                            Words::tr("Write \"name\": value."));
            step();
            skipSpace();
            if (!readValue(member.value, depth + 1))
                return false;
            node.members << std::move(member);
            skipSpace();
            if (peek() == u'}') {
                step();
                return true;
            }
            if (peek() != u',')
                return fail(Words::tr("A comma or a closing brace is expected here."),
                            Words::tr("Separate members with commas."));
            step();
            skipSpace();
        }
    }

    bool readArray(LocatedJson &node, int depth)
    {
        node.kind = LocatedJson::Kind::Array;
        step();
        skipSpace();
        if (peek() == u']') {
            step();
            return true;
        }
        while (true) {
            LocatedJson element;
            if (!readValue(element, depth + 1))
                return false;
            node.elements << std::move(element);
            skipSpace();
            if (peek() == u']') {
                step();
                return true;
            }
            if (peek() != u',')
                return fail(Words::tr("A comma or a closing bracket is expected here."),
                            Words::tr("Separate elements with commas."));
            step();
            skipSpace();
        }
    }

    bool readText(QString &text)
    {
        const TextPlace start = place();
        step();
        while (!atEnd()) {
            const QChar letter = peek();
            if (letter == u'"') {
                step();
                return true;
            }
            if (letter.unicode() < 0x20)
                return fail(Words::tr("A text has a line break or another control character in it."),
                            Words::tr("Write \\n for a line break, and close the text with a double quote."));
            if (letter == u'\\') {
                if (!readEscape(text))
                    return false;
            } else {
                text += letter;
                step();
            }
        }
        mistake_ = {start, Words::tr("This text is not closed."), Words::tr("Close it with a double quote.")};
        return false;
    }

    bool readEscape(QString &text)
    {
        const auto wrong = [&] {
            return fail(
                Words::tr("This escape is unknown."),
                Words::tr(
                    "After a backslash stand \", \\, /, b, f, n, r, t or u with four hexadecimal digits."));
        };
        step();
        static constexpr QStringView written = u"\"\\/bfnrt";
        static constexpr QStringView meant = u"\"\\/\b\f\n\r\t";
        const qsizetype index = atEnd() ? -1 : written.indexOf(peek());
        if (index >= 0) {
            text += meant[index];
            step();
            return true;
        }
        if (peek() != u'u' || text_.size() - position_ < 5)
            return wrong();
        char16_t code = 0;
        for (int i = 1; i <= 4; ++i) {
            const auto digit =
                static_cast<int>(QStringView(u"0123456789abcdef").indexOf(text_[position_ + i].toLower()));
            if (digit < 0)
                return wrong();
            code = static_cast<char16_t>(code * 16 + digit);
        }
        text += QChar(code);
        for (int i = 0; i < 5; ++i)
            step();
        return true;
    }

    bool readNumber(LocatedJson &node)
    {
        const qsizetype start = position_;
        const auto digits = [&] {
            const qsizetype first = position_;
            while (!atEnd() && peek() >= u'0' && peek() <= u'9')
                step();
            return position_ > first;
        };
        if (peek() == u'-')
            step();
        const bool zero = peek() == u'0';
        const qsizetype whole = position_;
        bool right = digits() && !(zero && position_ - whole > 1);
        if (right && peek() == u'.') {
            step();
            right = digits();
        }
        if (right && (peek() == u'e' || peek() == u'E')) {
            step();
            if (peek() == u'+' || peek() == u'-')
                step();
            right = digits();
        }
        if (!right)
            return fail(
                Words::tr("This number is not written as JSON has it."),
                Words::tr("Write digits, with a point for a fraction and no zeros before: 0.5, 12, -3e6."));
        node.kind = LocatedJson::Kind::Number;
        node.text = text_.sliced(start, position_ - start).toString();
        return true;
    }

    QStringView text_;
    qsizetype position_ = 0;
    int line_ = 1;
    int column_ = 1;
    JsonMistake mistake_;
};

/// Where the first byte stands that is no UTF-8.
TextPlace placeOfBadByte(const QByteArray &bytes)
{
    // Halving finds the longest start that decodes: at most a few decodings, and only in this failing case.
    qsizetype good = 0;
    qsizetype bad = bytes.size();
    while (good < bad) {
        const qsizetype middle = (good + bad + 1) / 2;
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString ignored = decoder.decode(QByteArrayView(bytes).first(middle));
        Q_UNUSED(ignored)
        if (decoder.hasError())
            bad = middle - 1;
        else
            good = middle;
    }
    TextPlace place;
    for (const char byte : QByteArrayView(bytes).first(good)) {
        if (byte == '\n')
            place = {place.line + 1, 1};
        else if ((static_cast<unsigned char>(byte) & 0xC0) != 0x80)
            ++place.column;
    }
    return place;
}

} // namespace

const LocatedJson *LocatedJson::member(QStringView name) const
{
    const auto found =
        std::ranges::find_if(members, [&](const Member &candidate) { return candidate.name == name; });
    return found == members.end() ? nullptr : &found->value;
}

QString LocatedJson::textOf(QStringView name) const
{
    const LocatedJson *found = member(name);
    return found != nullptr && found->kind == Kind::Text ? found->text : QString();
}

bool LocatedJson::isInteger() const
{
    bool right = false;
    if (kind == Kind::Number)
        text.toLongLong(&right);
    return right;
}

qint64 LocatedJson::toInteger() const
{
    return text.toLongLong();
}

double LocatedJson::toDouble() const
{
    return text.toDouble();
}

const LocatedJson &LocatedJson::nearest(QStringView pointer) const
{
    const LocatedJson *node = this;
    for (const QStringView step : pointer.split(u'/', Qt::SkipEmptyParts)) {
        const LocatedJson *next = nullptr;
        if (node->kind == Kind::Object) {
            next = node->member(step.toString().replace(u"~1"_s, u"/"_s).replace(u"~0"_s, u"~"_s));
        } else if (node->kind == Kind::Array) {
            bool right = false;
            const int index = step.toInt(&right);
            if (right && index >= 0 && index < node->elements.size())
                next = &node->elements.at(index);
        }
        if (next == nullptr)
            break;
        node = next;
    }
    return *node;
}

QJsonValue LocatedJson::toJsonValue() const
{
    switch (kind) {
    case Kind::Null:
        return QJsonValue(QJsonValue::Null);
    case Kind::Boolean:
        return boolean;
    case Kind::Number:
        return isInteger() ? QJsonValue(toInteger()) : QJsonValue(toDouble());
    case Kind::Text:
        return text;
    case Kind::Array: {
        QJsonArray array;
        for (const LocatedJson &element : elements)
            array.append(element.toJsonValue());
        return array;
    }
    case Kind::Object: {
        QJsonObject object;
        for (const Member &member : members)
            object.insert(member.name, member.value.toJsonValue());
        return object;
    }
    }
    return {};
}

std::expected<LocatedJson, JsonMistake> parseLocatedJson(const QByteArray &bytes)
{
    if (bytes.size() > largest)
        return std::unexpected(
            JsonMistake{{}, Words::tr("The file is larger than 16 MiB."), Words::tr("Choose another file.")});
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return std::unexpected(JsonMistake{placeOfBadByte(bytes), Words::tr("These bytes are not UTF-8."),
                                           Words::tr("Save the file as UTF-8.")});
    return Reader(text).read();
}

QString pointerStep(const QString &name)
{
    return u'/' + QString(name).replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
}

} // namespace registrar
