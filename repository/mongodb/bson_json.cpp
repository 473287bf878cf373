// SPDX-License-Identifier: GPL-3.0-or-later
// Raw BSON straight to Extended JSON and to CSV.
#include "repository/mongodb/bson_json.h"

#include "repository/mongodb/bson_codec.h"
#include "repository/text/json_format.h"
#include "repository/text/value_text.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace registrar::mongodb
{

namespace
{

QByteArray decimalText(QByteArrayView bytes)
{
    Value::Decimal128 decimal;
    std::copy_n(bytes.begin(), decimal.bytes.size(), decimal.bytes.begin());
    return decimal128Text(decimal).toLatin1();
}

class JsonAppender
{
public:
    JsonAppender(ByteBuffer &out, ExtendedJsonMode mode)
        : out_(out)
        , canonical_(mode == ExtendedJsonMode::Canonical)
        , broken_(canonical_ ? BrokenText::Escape : BrokenText::Replace)
    {
    }

    /// `names` null: all elements.
    bool document(QByteArrayView bson, int depth, const QSet<QByteArray> *names = nullptr)
    {
        BsonReader reader(bson);
        BsonElement element;
        out_.append('{');
        bool first = true;
        while (reader.next(element)) {
            if (names && !names->contains(element.name.toByteArray())) {
                continue;
            }
            if (!first) {
                out_.append(',');
            }
            first = false;
            appendJsonUtf8(out_, element.name, broken_);
            out_.append(':');
            if (!value(element, depth)) {
                return false;
            }
        }
        out_.append('}');
        return !reader.isBroken();
    }

    bool value(const BsonElement &element, int depth)
    {
        const char *bytes = element.value.data();
        switch (element.type) {
        case BsonType::Text:
            appendJsonUtf8(out_, element.text(), broken_);
            return true;
        case BsonType::Int32:
            number(R"({"$numberInt":")", littleEndian<qint32>(bytes));
            return true;
        case BsonType::Int64:
            number(R"({"$numberLong":")", littleEndian<qint64>(bytes));
            return true;
        case BsonType::Double:
            real(std::bit_cast<double>(littleEndian<quint64>(bytes)));
            return true;
        case BsonType::Boolean:
            out_.append(bytes[0] != 0 ? "true" : "false");
            return true;
        case BsonType::Null:
            out_.append("null");
            return true;
        case BsonType::ObjectId:
            wrapped(R"({"$oid":")", element.value);
            return true;
        case BsonType::Instant:
            instant(littleEndian<qint64>(bytes));
            return true;
        case BsonType::Document:
            return depth < deepestBson && document(element.value, depth + 1);
        case BsonType::Array:
            return depth < deepestBson && array(element.value, depth + 1);
        default:
            return rareValue(element, depth);
        }
    }

private:
    bool array(QByteArrayView bson, int depth)
    {
        BsonReader reader(bson);
        BsonElement element;
        out_.append('[');
        bool first = true;
        while (reader.next(element)) {
            if (!first) {
                out_.append(',');
            }
            first = false;
            if (!value(element, depth)) {
                return false;
            }
        }
        out_.append(']');
        return !reader.isBroken();
    }

    bool rareValue(const BsonElement &element, int depth)
    {
        switch (element.type) {
        case BsonType::Binary:
            binary(element.value);
            return true;
        case BsonType::Decimal128:
            out_.append(R"({"$numberDecimal":")");
            out_.append(decimalText(element.value));
            out_.append("\"}");
            return true;
        case BsonType::Timestamp:
            timestamp(element.value.data());
            return true;
        case BsonType::Regex:
            regex(element.value);
            return true;
        case BsonType::Code:
        case BsonType::Symbol:
            out_.append(element.type == BsonType::Code ? R"({"$code":)" : R"({"$symbol":)");
            appendJsonUtf8(out_, element.text(), broken_);
            out_.append('}');
            return true;
        case BsonType::CodeWithScope: {
            const BsonPair parts = codeParts(element.value);
            out_.append(R"({"$code":)");
            appendJsonUtf8(out_, parts.first, broken_);
            out_.append(R"(,"$scope":)");
            const bool whole = depth < deepestBson && document(parts.second, depth + 1);
            out_.append('}');
            return whole;
        }
        case BsonType::DbPointer: {
            const BsonPair parts = pointerParts(element.value);
            out_.append(R"({"$dbPointer":{"$ref":)");
            appendJsonUtf8(out_, parts.first, broken_);
            out_.append(R"(,"$id":)");
            wrapped(R"({"$oid":")", parts.second);
            out_.append("}}");
            return true;
        }
        case BsonType::Undefined:
            out_.append(R"({"$undefined":true})");
            return true;
        case BsonType::MinKey:
            out_.append(R"({"$minKey":1})");
            return true;
        case BsonType::MaxKey:
            out_.append(R"({"$maxKey":1})");
            return true;
        default:
            return false;
        }
    }

    void number(QByteArrayView opening, qint64 whole)
    {
        if (canonical_) {
            out_.append(opening);
        }
        appendInteger(out_, whole);
        if (canonical_) {
            out_.append("\"}");
        }
    }

    void real(double value)
    {
        const bool wrap = canonical_ || !std::isfinite(value);
        if (wrap) {
            out_.append(R"({"$numberDouble":")");
        }
        appendDouble(out_, value);
        if (wrap) {
            out_.append("\"}");
        }
    }

    void wrapped(QByteArrayView opening, QByteArrayView bytes)
    {
        out_.append(opening);
        appendHex(out_, bytes);
        out_.append("\"}");
    }

    void instant(qint64 milliseconds)
    {
        if (!canonical_ && hasIsoForm(milliseconds)) {
            out_.append(R"({"$date":")");
            appendIsoInstant(out_, milliseconds);
            out_.append("\"}");
        } else {
            out_.append(R"({"$date":{"$numberLong":")");
            appendInteger(out_, milliseconds);
            out_.append("\"}}");
        }
    }

    void binary(QByteArrayView value)
    {
        const bool old = value[4] == 2; // repeats its length
        out_.append(R"({"$binary":{"base64":")");
        appendBase64(out_, value.sliced(old ? 9 : 5));
        out_.append(R"(","subType":")");
        appendHex(out_, value.sliced(4, 1));
        out_.append("\"}}");
    }

    void timestamp(const char *bytes)
    {
        out_.append(R"({"$timestamp":{"t":)");
        appendInteger(out_, littleEndian<quint32>(bytes + 4));
        out_.append(R"(,"i":)");
        appendInteger(out_, littleEndian<quint32>(bytes));
        out_.append("}}");
    }

    void regex(QByteArrayView value)
    {
        const BsonPair parts = regexParts(value);
        QByteArray options = parts.second.toByteArray();
        std::ranges::sort(options);
        out_.append(R"({"$regularExpression":{"pattern":)");
        appendJsonUtf8(out_, parts.first, broken_);
        out_.append(R"(,"options":)");
        appendJsonUtf8(out_, options, broken_);
        out_.append("}}");
    }

    ByteBuffer &out_;
    const bool canonical_;
    const BrokenText broken_;
};

} // namespace

bool appendJson(ByteBuffer &out, QByteArrayView bson, ExtendedJsonMode mode)
{
    return JsonAppender(out, mode).document(bson, 0);
}

bool appendJsonOf(ByteBuffer &out, QByteArrayView bson, const QSet<QByteArray> &names, ExtendedJsonMode mode)
{
    return JsonAppender(out, mode).document(bson, 0, &names);
}

bool appendJsonValue(ByteBuffer &out, const BsonElement &element, ExtendedJsonMode mode)
{
    return JsonAppender(out, mode).value(element, 0);
}

void appendCsvText(ByteBuffer &out, QByteArrayView text)
{
    const bool quote = text.isEmpty() || std::ranges::any_of(text, [](char byte) {
                           return byte == '"' || byte == ',' || byte == '\n' || byte == '\r';
                       });
    if (!quote) {
        out.append(text);
        return;
    }
    out.append('"');
    for (const char byte : text) {
        if (byte == '"') {
            out.append('"');
        }
        out.append(byte);
    }
    out.append('"');
}

bool appendCsvCell(ByteBuffer &out, const BsonElement &element)
{
    const char *bytes = element.value.data();
    switch (element.type) {
    case BsonType::Null:
    case BsonType::Undefined:
        return true;
    case BsonType::Text:
    case BsonType::Symbol:
    case BsonType::Code:
        appendCsvText(out, element.text());
        return true;
    case BsonType::ObjectId:
        appendHex(out, element.value);
        return true;
    case BsonType::Double:
        appendDouble(out, std::bit_cast<double>(littleEndian<quint64>(bytes)));
        return true;
    case BsonType::Decimal128:
        out.append(decimalText(element.value));
        return true;
    case BsonType::Instant:
        if (const auto milliseconds = littleEndian<qint64>(bytes); hasIsoForm(milliseconds)) {
            appendIsoInstant(out, milliseconds);
        } else {
            appendInteger(out, milliseconds);
        }
        return true;
    case BsonType::Binary:
        appendBase64(out, element.value.sliced(bytes[4] == 2 ? 9 : 5));
        return true;
    default: {
        ByteBuffer json;
        const bool whole = appendJsonValue(json, element, ExtendedJsonMode::Relaxed);
        appendCsvText(out, json.view());
        return whole;
    }
    }
}

} // namespace registrar::mongodb
