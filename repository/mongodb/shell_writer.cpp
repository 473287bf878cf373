// SPDX-License-Identifier: GPL-3.0-or-later
// Values as MongoDB's shell reads them, every type named.
#include "repository/mongodb/shell_writer.h"

#include "repository/mongodb/errors.h"
#include "repository/mongodb/words.h"
#include "repository/text/byte_buffer.h"
#include "repository/text/json_format.h"
#include "repository/text/value_text.h"

#include <algorithm>
#include <cmath>

namespace registrar::mongodb
{

using namespace Qt::StringLiterals;

namespace
{

QString quoted(const QString &text)
{
    ByteBuffer buffer;
    appendJsonText(buffer, text);
    return QString::fromUtf8(buffer.view());
}

bool isPlainName(const QString &name)
{
    const auto letter = [](QChar character) {
        return (character >= u'a' && character <= u'z') || (character >= u'A' && character <= u'Z') ||
               character == u'_' || character == u'$';
    };
    return !name.isEmpty() && letter(name.front()) && std::ranges::all_of(name, [&](QChar character) {
        return letter(character) || (character >= u'0' && character <= u'9');
    });
}

QString call(const QString &name, const QString &argument)
{
    return u"%1(\"%2\")"_s.arg(name, argument);
}

/// A whole number would be taken for an int32.
QString doubleText(double number)
{
    const QString text = editText(Value(number));
    if (std::isnan(number))
        return u"NaN"_s;
    return std::isinf(number) || text.contains(u'.') || text.contains(u'e') ? text
                                                                            : u"Double(%1)"_s.arg(text);
}

QString instantText(qint64 milliseconds)
{
    if (!hasIsoForm(milliseconds))
        return u"new Date(%1)"_s.arg(milliseconds);
    ByteBuffer buffer;
    appendIsoInstant(buffer, milliseconds);
    return call(u"ISODate"_s, QString::fromUtf8(buffer.view()));
}

QString binaryText(const Value::Binary &binary)
{
    constexpr quint8 uuidSubtype = 4;
    if (binary.subtype == uuidSubtype && binary.bytes.size() == 16) {
        Value::Uuid uuid;
        std::ranges::copy(binary.bytes, uuid.bytes.begin());
        return call(u"UUID"_s, uuidText(uuid));
    }
    return u"BinData(%1, \"%2\")"_s.arg(binary.subtype).arg(QString::fromLatin1(binary.bytes.toBase64()));
}

Result<QString> joined(const QList<Result<QString>> &parts, const QString &open, const QString &close)
{
    QStringList texts;
    for (const Result<QString> &part : parts) {
        if (!part)
            return part;
        texts.append(*part);
    }
    return texts.isEmpty() ? open + close : open + texts.join(u", "_s) + close;
}

Result<QString> documentText(const Document &document)
{
    QList<Result<QString>> parts;
    for (const Field &field : document) {
        if (field.value.isMissing())
            continue;
        const Result<QString> value = shellText(field.value);
        const QString name = isPlainName(field.name) ? field.name : quoted(field.name);
        parts.append(value ? Result<QString>(name + u": "_s + *value) : value);
    }
    return joined(parts, u"{"_s, u"}"_s);
}

Result<QString> arrayText(const Value::Array &elements)
{
    QList<Result<QString>> parts;
    for (const Value &element : elements)
        parts.append(shellText(element));
    return joined(parts, u"["_s, u"]"_s);
}

} // namespace

Result<QString> shellText(const Value &value)
{
    switch (value.type()) {
    case Value::Type::Null:
    case Value::Type::Missing:
        return u"null"_s;
    case Value::Type::Boolean:
        return editText(value);
    case Value::Type::Int32:
        return u"NumberInt(%1)"_s.arg(*value.get<qint32>());
    case Value::Type::Int64:
        return call(u"NumberLong"_s, editText(value));
    case Value::Type::Double:
        return doubleText(*value.get<double>());
    case Value::Type::Decimal128:
        return call(u"NumberDecimal"_s, editText(value));
    case Value::Type::Text:
        return quoted(*value.get<QString>());
    case Value::Type::ObjectId:
        return call(u"ObjectId"_s, editText(value));
    case Value::Type::Instant:
        return instantText(value.get<Value::Instant>()->milliseconds);
    case Value::Type::Binary:
        return binaryText(*value.get<Value::Binary>());
    case Value::Type::BsonTimestamp: {
        const auto *stamp = value.get<Value::BsonTimestamp>();
        return u"Timestamp({t: %1, i: %2})"_s.arg(stamp->seconds).arg(stamp->increment);
    }
    case Value::Type::Regex: {
        const auto *regex = value.get<Value::Regex>();
        return u"new RegExp(%1, %2)"_s.arg(quoted(regex->pattern), quoted(regex->options));
    }
    case Value::Type::MinKey:
        return u"MinKey()"_s;
    case Value::Type::MaxKey:
        return u"MaxKey()"_s;
    case Value::Type::Array:
        return arrayText(*value.get<Value::Array>());
    case Value::Type::Document:
        return documentText(*value.get<Document>());
    default:
        return failure({.kind = Error::Kind::InvalidInput,
                        .what = Words::tr("A value cannot be written for MongoDB's shell."),
                        .why = Words::tr("The shell has no way to say the type %1.").arg(value.typeName()),
                        .remedy = Words::tr("Copy the record as JSON.")});
    }
}

Result<QString> insertManyText(const QString &collection, const QList<Document> &documents)
{
    QStringList lines;
    for (const Document &document : documents) {
        const Result<QString> text = documentText(document);
        if (!text)
            return text;
        lines.append(u"    "_s + *text);
    }
    if (lines.isEmpty())
        return QString();
    return u"db.getCollection(%1).insertMany([\n%2\n]);\n"_s.arg(quoted(collection), lines.join(u",\n"_s));
}

} // namespace registrar::mongodb
