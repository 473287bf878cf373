// SPDX-License-Identifier: GPL-3.0-or-later
// Values to BSON.
#include "repository/mongodb/bson_codec.h"
#include "repository/mongodb/bson_reader.h"
#include "repository/mongodb/bson_text.h"
#include "repository/mongodb/words.h"

#include <QCoreApplication>

#include <bit>

namespace registrar::mongodb
{

using namespace Qt::StringLiterals;

namespace
{

/// Appends one document; `refusal` says what BSON could not hold.
class Encoder
{
public:
    /// The size is written over four bytes at `start` once it is known.
    bool fields(const Document &document)
    {
        const qsizetype start = begin();
        for (const Field &field : document) {
            if (!element(field.name, field.value)) {
                return false;
            }
        }
        end(start);
        return true;
    }

    [[nodiscard]] QByteArray taken() const { return out_.view().toByteArray(); }

    [[nodiscard]] std::unexpected<Error> refused() const
    {
        return failure(
            {.kind = Error::Kind::InvalidInput,
             .what = Words::tr("The field “%1” cannot be written to MongoDB.").arg(pathText(path_)),
             .why = refusal_,
             .remedy = Words::tr("Change the value or the field's name."),
             .field = pathText(path_)});
    }

private:
    qsizetype begin()
    {
        const qsizetype start = out_.size();
        number<qint32>(0);
        return start;
    }

    void end(qsizetype start)
    {
        out_.append('\0');
        patch(start, static_cast<qint32>(out_.size() - start));
    }

    void patch(qsizetype at, qint32 size)
    {
        qToLittleEndian(size, const_cast<char *>(out_.view().data()) + at);
    }

    template<typename Number>
    void number(Number value)
    {
        qToLittleEndian(value, out_.room(sizeof value));
        out_.written(sizeof value);
    }

    bool refuse(const QString &why)
    {
        refusal_ = why;
        return false;
    }

    bool bytesOf(QStringView text)
    {
        return appendTextToBson(out_, text) || refuse(Words::tr("The text holds half of a surrogate pair."));
    }

    /// Closed by a NUL, so it cannot hold one.
    bool name(QStringView text)
    {
        if (text.contains(QChar(0))) {
            return refuse(Words::tr("MongoDB allows no NUL character in names and regular expressions."));
        }
        const bool whole = bytesOf(text);
        out_.append('\0');
        return whole;
    }

    bool text(QStringView content)
    {
        const qsizetype start = begin();
        const bool whole = bytesOf(content);
        out_.append('\0');
        patch(start, static_cast<qint32>(out_.size() - start - 4));
        return whole;
    }

    bool element(const QString &fieldName, const Value &value)
    {
        if (value.isMissing()) {
            return true;
        }
        path_.append(fieldName);
        if (path_.size() > deepestBson) {
            return refuse(Words::tr("Documents may be nested %1 levels deep at most.").arg(deepestBson));
        }
        const qsizetype typeAt = out_.size();
        out_.append('\0');
        if (!name(fieldName)) {
            return false;
        }
        type_ = std::nullopt;
        const bool whole =
            std::visit([this](const auto &alternative) { return put(alternative); }, value.storage());
        if (!whole) {
            return false;
        }
        const_cast<char *>(out_.view().data())[typeAt] = static_cast<char>(*type_);
        path_.removeLast();
        return true;
    }

    bool is(BsonType type)
    {
        type_ = type;
        return true;
    }

    template<typename Number>
    bool plain(BsonType type, Number value)
    {
        number(value);
        return is(type);
    }

    template<typename Bytes>
    void raw(const Bytes &bytes)
    {
        out_.append(QByteArrayView(reinterpret_cast<const char *>(bytes.data()),
                                   static_cast<qsizetype>(bytes.size())));
    }

    bool put(Value::Null) { return is(BsonType::Null); }
    bool put(Value::Undefined) { return is(BsonType::Undefined); }
    bool put(Value::MinKey) { return is(BsonType::MinKey); }
    bool put(Value::MaxKey) { return is(BsonType::MaxKey); }
    bool put(qint32 value) { return plain(BsonType::Int32, value); }
    bool put(qint64 value) { return plain(BsonType::Int64, value); }
    bool put(double value) { return plain(BsonType::Double, std::bit_cast<quint64>(value)); }
    bool put(const Value::Instant &instant) { return plain(BsonType::Instant, instant.milliseconds); }
    bool put(const QString &content) { return text(content) && is(BsonType::Text); }
    bool put(const Value::Symbol &symbol) { return text(symbol.text) && is(BsonType::Symbol); }
    bool put(const Value::Regex &regex)
    {
        return name(regex.pattern) && name(regex.options) && is(BsonType::Regex);
    }
    bool put(const Document &document) { return fields(document) && is(BsonType::Document); }

    bool put(bool value)
    {
        out_.append(value ? '\1' : '\0');
        return is(BsonType::Boolean);
    }
    bool put(const Value::Decimal128 &decimal)
    {
        raw(decimal.bytes);
        return is(BsonType::Decimal128);
    }
    bool put(const Value::ObjectId &id)
    {
        raw(id.bytes);
        return is(BsonType::ObjectId);
    }
    bool put(const Value::BsonTimestamp &timestamp)
    {
        number(timestamp.increment);
        return plain(BsonType::Timestamp, timestamp.seconds);
    }
    bool put(const Value::DbPointer &pointer)
    {
        const bool whole = text(pointer.collection);
        raw(pointer.id);
        return whole && is(BsonType::DbPointer);
    }
    bool put(const Value::Binary &binary)
    {
        const auto size = static_cast<qint32>(binary.bytes.size());
        number<qint32>(binary.subtype == 2 ? size + 4 : size);
        out_.append(static_cast<char>(binary.subtype));
        if (binary.subtype == 2) {
            number(size);
        }
        raw(binary.bytes);
        return is(BsonType::Binary);
    }
    bool put(const Value::Array &elements)
    {
        const qsizetype start = begin();
        for (qsizetype index = 0; index < elements.size(); ++index) {
            // A gap would move the elements behind it.
            const Value &value = elements[index].isMissing() ? nullValue_ : elements[index];
            if (!element(QString::number(index), value)) {
                return false;
            }
        }
        end(start);
        return is(BsonType::Array);
    }
    bool put(const Value::Code &code)
    {
        if (!code.scope) {
            return text(code.source) && is(BsonType::Code);
        }
        const qsizetype start = begin();
        if (!text(code.source) || !fields(*code.scope)) {
            return false;
        }
        patch(start, static_cast<qint32>(out_.size() - start));
        return is(BsonType::CodeWithScope);
    }
    template<typename Alternative>
    bool put(const Alternative &)
    {
        return refuse(Words::tr("MongoDB has no type for a value of another kind of store."));
    }

    ByteBuffer out_;
    QStringList path_;
    QString refusal_;
    std::optional<BsonType> type_;
    const Value nullValue_ = Value::null();
};

} // namespace

Result<QByteArray> bsonFromDocument(const Document &document)
{
    Encoder encoder;
    return encoder.fields(document) ? Result<QByteArray>(encoder.taken()) : encoder.refused();
}

QString bsonTypeName(const Value &value)
{
    switch (value.type()) {
    case Value::Type::Double:
        return u"double"_s;
    case Value::Type::Text:
        return u"string"_s;
    case Value::Type::Document:
        return u"object"_s;
    case Value::Type::Array:
        return u"array"_s;
    case Value::Type::Binary:
        return u"binData"_s;
    case Value::Type::Undefined:
        return u"undefined"_s;
    case Value::Type::ObjectId:
        return u"objectId"_s;
    case Value::Type::Boolean:
        return u"bool"_s;
    case Value::Type::Instant:
        return u"date"_s;
    case Value::Type::Null:
        return u"null"_s;
    case Value::Type::Regex:
        return u"regex"_s;
    case Value::Type::DbPointer:
        return u"dbPointer"_s;
    case Value::Type::Code:
        return value.get<Value::Code>()->scope ? u"javascriptWithScope"_s : u"javascript"_s;
    case Value::Type::Symbol:
        return u"symbol"_s;
    case Value::Type::Int32:
        return u"int"_s;
    case Value::Type::BsonTimestamp:
        return u"timestamp"_s;
    case Value::Type::Int64:
        return u"long"_s;
    case Value::Type::Decimal128:
        return u"decimal"_s;
    case Value::Type::MinKey:
        return u"minKey"_s;
    case Value::Type::MaxKey:
        return u"maxKey"_s;
    default:
        return {};
    }
}

} // namespace registrar::mongodb
