// SPDX-License-Identifier: GPL-3.0-or-later
// Writes values as Extended JSON.
#include "repository/text/extended_json.h"
#include "repository/text/extended_json_names.h"
#include "repository/text/json_format.h"
#include "repository/text/value_text.h"

#include <bit>
#include <cmath>
#include <limits>

namespace registrar
{

using namespace Qt::StringLiterals;

namespace
{

template<typename Bytes>
QByteArrayView viewOf(const Bytes &bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

class Writer
{
public:
    explicit Writer(ExtendedJsonMode mode)
        : canonical_(mode == ExtendedJsonMode::Canonical)
    {
    }

    [[nodiscard]] QByteArray taken() const { return out_.view().toByteArray(); }

    void write(const Value &value)
    {
        std::visit([this](const auto &alternative) { put(alternative); }, value.storage());
    }

    void put(const Document &fields)
    {
        if (canonical_ && !fields.isEmpty() && isExtendedJsonName(fields.first().name)) {
            out_.append(R"({"$literal":)");
            putFields(fields);
            out_.append('}');
        } else {
            putFields(fields);
        }
    }

private:
    void putFields(const Document &fields)
    {
        out_.append('{');
        bool first = true;
        for (const Field &field : fields) {
            if (!first) {
                out_.append(',');
            }
            first = false;
            appendJsonText(out_, field.name);
            out_.append(':');
            write(field.value);
        }
        out_.append('}');
    }

    void put(Value::Missing) { out_.append(canonical_ ? R"({"$missing":true})" : "null"); }
    void put(Value::Null) { out_.append("null"); }
    void put(Value::Undefined) { out_.append(R"({"$undefined":true})"); }
    void put(Value::MinKey) { out_.append(R"({"$minKey":1})"); }
    void put(Value::MaxKey) { out_.append(R"({"$maxKey":1})"); }
    void put(bool boolean) { out_.append(boolean ? "true" : "false"); }
    void put(qint32 number) { putNumber(R"({"$numberInt":")", number); }
    void put(qint64 number) { putNumber(R"({"$numberLong":")", number); }
    void put(const QString &text) { appendJsonText(out_, text); }

    void putNumber(QByteArrayView opening, qint64 number)
    {
        if (canonical_) {
            out_.append(opening);
        }
        appendInteger(out_, number);
        if (canonical_) {
            out_.append("\"}");
        }
    }

    void put(double number)
    {
        const auto bits = std::bit_cast<quint64>(number);
        if (canonical_ && std::isnan(number) &&
            bits != std::bit_cast<quint64>(std::numeric_limits<double>::quiet_NaN())) {
            putBits(R"({"$double":")", bits, 16);
        } else if (canonical_ || !std::isfinite(number)) {
            out_.append(R"({"$numberDouble":")");
            appendDouble(out_, number);
            out_.append("\"}");
        } else {
            appendDouble(out_, number);
        }
    }

    void put(const Value::Float &real)
    {
        const auto bits = std::bit_cast<quint32>(real.number);
        if (canonical_ && std::isnan(real.number) &&
            bits != std::bit_cast<quint32>(std::numeric_limits<float>::quiet_NaN())) {
            putBits(R"({"$float":")", bits, 8);
        } else if (canonical_) {
            out_.append(R"({"$pg":{"type":"real","text":")");
            appendFloat(out_, real.number);
            out_.append("\"}}");
        } else if (std::isfinite(real.number)) {
            appendFloat(out_, real.number);
        } else {
            out_.append('"');
            appendFloat(out_, real.number);
            out_.append('"');
        }
    }

    void putBits(QByteArrayView opening, quint64 bits, int digits)
    {
        out_.append(opening);
        out_.append(QByteArray::number(bits, 16).rightJustified(digits, '0'));
        out_.append("\"}");
    }

    void put(const Value::Decimal &decimal)
    {
        const bool number = !decimal.digits.isEmpty() && (decimal.digits.back().isDigit());
        if (canonical_ || !number) {
            putPostgreSql("numeric", decimal.digits);
        } else {
            out_.append(decimal.digits.toUtf8());
        }
    }

    void put(const Value::Decimal128 &decimal)
    {
        out_.append(R"({"$numberDecimal":")");
        out_.append(decimal128Text(decimal).toLatin1());
        out_.append('"');
        // A few bit patterns (a NaN with a payload, zeros written out of range) share a text with the usual
        // one.
        if (canonical_ && decimal128FromText(decimal128Text(decimal)) != std::optional(decimal)) {
            out_.append(R"(,"bytes":")");
            appendHex(out_, viewOf(decimal.bytes));
            out_.append('"');
        }
        out_.append('}');
    }

    void put(const Value::Binary &binary)
    {
        out_.append(R"({"$binary":{"base64":")");
        appendBase64(out_, binary.bytes);
        out_.append(R"(","subType":")");
        const char subtype = static_cast<char>(binary.subtype);
        appendHex(out_, QByteArrayView(&subtype, 1));
        out_.append("\"}}");
    }

    void put(const Value::Uuid &uuid) { putPostgreSql("uuid", uuidText(uuid)); }
    void put(const Value::Date &date) { putPostgreSql("date", dateText(date.days)); }
    void put(const Value::Time &time) { putPostgreSql("time", timeText(time.microseconds)); }
    void put(const Value::Timestamp &timestamp)
    {
        putPostgreSql("timestamp", timestampText(timestamp.microseconds));
    }
    void put(const Value::TimestampZoned &timestamp)
    {
        putPostgreSql("timestamptz",
                      timestampText(timestamp.microseconds) + (canonical_ ? QString() : u"Z"_s));
    }

    void put(const Value::ObjectId &id)
    {
        out_.append(R"({"$oid":")");
        appendHex(out_, viewOf(id.bytes));
        out_.append("\"}");
    }

    void put(const Value::Instant &instant)
    {
        if (!canonical_ && hasIsoForm(instant.milliseconds)) {
            out_.append(R"({"$date":")");
            appendIsoInstant(out_, instant.milliseconds);
            out_.append("\"}");
        } else {
            out_.append(R"({"$date":{"$numberLong":")");
            appendInteger(out_, instant.milliseconds);
            out_.append("\"}}");
        }
    }

    void put(const Value::BsonTimestamp &timestamp)
    {
        out_.append(R"({"$timestamp":{"t":)");
        appendInteger(out_, timestamp.seconds);
        out_.append(R"(,"i":)");
        appendInteger(out_, timestamp.increment);
        out_.append("}}");
    }

    void put(const Value::Json &json)
    {
        if (canonical_) {
            putPostgreSql("json", json.text);
        } else { // JSON has no line feed inside a text, so one is always white space
            out_.append(QString(json.text).replace(u'\n', u' ').replace(u'\r', u' ').toUtf8());
        }
    }

    void put(const Value::Array &elements)
    {
        out_.append('[');
        for (qsizetype index = 0; index < elements.size(); ++index) {
            if (index > 0) {
                out_.append(',');
            }
            write(elements[index]);
        }
        out_.append(']');
    }

    void put(const Value::Vector &vector)
    {
        out_.append(canonical_ ? R"({"$pg":{"type":"vector","elements":[)" : "[");
        for (qsizetype index = 0; index < vector.elements.size(); ++index) {
            if (index > 0) {
                out_.append(',');
            }
            put(Value::Float{vector.elements[index]});
        }
        out_.append(canonical_ ? "]}}" : "]");
    }

    void put(const Value::Regex &regex)
    {
        out_.append(R"({"$regularExpression":{"pattern":)");
        appendJsonText(out_, regex.pattern);
        out_.append(R"(,"options":)");
        appendJsonText(out_, regex.options);
        out_.append("}}");
    }

    void put(const Value::Symbol &symbol)
    {
        out_.append(R"({"$symbol":)");
        appendJsonText(out_, symbol.text);
        out_.append('}');
    }

    void put(const Value::Code &code)
    {
        out_.append(R"({"$code":)");
        appendJsonText(out_, code.source);
        if (code.scope) {
            out_.append(R"(,"$scope":)");
            put(*code.scope);
        }
        out_.append('}');
    }

    void put(const Value::DbPointer &pointer)
    {
        out_.append(R"({"$dbPointer":{"$ref":)");
        appendJsonText(out_, pointer.collection);
        out_.append(R"(,"$id":{"$oid":")");
        appendHex(out_, viewOf(pointer.id));
        out_.append("\"}}}");
    }

    void put(const Value::Other &other)
    {
        if (!canonical_) {
            appendJsonText(out_, other.text);
            return;
        }
        out_.append(R"({"$other":{"type":)");
        appendJsonText(out_, other.typeName);
        out_.append(R"(,"text":)");
        appendJsonText(out_, other.text);
        out_.append("}}");
    }

    void putPostgreSql(QByteArrayView type, const QString &text)
    {
        if (!canonical_) {
            appendJsonText(out_, text);
            return;
        }
        out_.append(R"({"$pg":{"type":")");
        out_.append(type);
        out_.append(R"(","text":)");
        appendJsonText(out_, text);
        out_.append("}}");
    }

    const bool canonical_;
    ByteBuffer out_;
};

template<typename Content>
QByteArray written(const Content &content, ExtendedJsonMode mode)
{
    Writer writer(mode);
    if constexpr (std::is_same_v<Content, Value>) {
        writer.write(content);
    } else {
        writer.put(content);
    }
    return writer.taken();
}

} // namespace

QString toExtendedJson(const Value &value, ExtendedJsonMode mode)
{
    return QString::fromUtf8(written(value, mode));
}

QString toExtendedJson(const Document &document, ExtendedJsonMode mode)
{
    return QString::fromUtf8(written(document, mode));
}

QByteArray toExtendedJsonUtf8(const Value &value, ExtendedJsonMode mode)
{
    return written(value, mode);
}

QByteArray toExtendedJsonUtf8(const Document &document, ExtendedJsonMode mode)
{
    return written(document, mode);
}

} // namespace registrar
