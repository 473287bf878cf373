// SPDX-License-Identifier: GPL-3.0-or-later
// PostgreSQL's text form of arrays: `{1,NULL,"a,b"}`, nested to any depth.
#include "repository/postgresql/array_text.h"

namespace registrar::postgresql
{

namespace
{

class ArrayReader
{
public:
    ArrayReader(QByteArrayView text, char delimiter, const std::function<Value(QByteArrayView)> &element)
        : text_(text)
        , delimiter_(delimiter)
        , element_(element)
    {
    }

    std::optional<Value::Array> read()
    {
        std::optional<Value::Array> array = readArray(0);
        return position_ == text_.size() ? array : std::nullopt;
    }

private:
    static constexpr int deepest = 6; // PostgreSQL's MAXDIM

    [[nodiscard]] bool at(char character) const
    {
        return position_ < text_.size() && text_[position_] == character;
    }

    std::optional<Value::Array> readArray(int depth)
    {
        if (depth >= deepest || !at('{'))
            return std::nullopt;
        ++position_;
        Value::Array elements;
        if (at('}')) {
            ++position_;
            return elements;
        }
        for (;;) {
            std::optional<Value> value = at('{') ? readNested(depth) : at('"') ? readQuoted() : readPlain();
            if (!value || position_ >= text_.size())
                return std::nullopt;
            elements.append(std::move(*value));
            const char end = text_[position_++];
            if (end == '}')
                return elements;
            if (end != delimiter_)
                return std::nullopt;
        }
    }

    std::optional<Value> readNested(int depth)
    {
        std::optional<Value::Array> nested = readArray(depth + 1);
        if (!nested)
            return std::nullopt;
        return Value(*nested);
    }

    std::optional<Value> readQuoted()
    {
        QByteArray text;
        for (++position_; position_ < text_.size(); ++position_) {
            const char character = text_[position_];
            if (character == '"') {
                ++position_;
                return element_(text);
            }
            if (character == '\\' && ++position_ >= text_.size())
                return std::nullopt;
            text.append(text_[position_]);
        }
        return std::nullopt;
    }

    std::optional<Value> readPlain()
    {
        const qsizetype start = position_;
        while (position_ < text_.size() && text_[position_] != delimiter_ && text_[position_] != '}')
            ++position_;
        const QByteArrayView text = text_.sliced(start, position_ - start);
        return text == "NULL" ? Value::null() : element_(text);
    }

    QByteArrayView text_;
    char delimiter_;
    const std::function<Value(QByteArrayView)> &element_;
    qsizetype position_ = 0;
};

} // namespace

std::optional<Value::Array> parseArray(QByteArrayView text, char delimiter,
                                       const std::function<Value(QByteArrayView)> &element)
{
    return ArrayReader(text, delimiter, element).read();
}

} // namespace registrar::postgresql
