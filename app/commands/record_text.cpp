// SPDX-License-Identifier: GPL-3.0-or-later
// Writing records and places between them.
#include "app/commands/record_text.h"

#include "repository/blueprint/secret_values.h"
#include "repository/text/extended_json.h"
#include "repository/text/value_text.h"

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct RecordText {
    Q_DECLARE_TR_FUNCTIONS(registrar::RecordText)
};

constexpr qsizetype cellLength = 60;

QString cellText(const Value &value)
{
    if (value.isNull())
        return u"NULL"_s;
    return displayText(value, {.maximumLength = cellLength});
}

} // namespace

Record shownRecord(const Record &record, const QStringList &keyFields, const RecordTextOptions &options)
{
    if (options.withSecrets || !options.entity)
        return record;
    Record shown = record;
    for (Field &field : shown.fields) {
        if (!keyFields.contains(field.name))
            field.value = withoutSecrets(options.entity, {field.name}, field.value, Value(u"********"_s));
    }
    return shown;
}

QByteArray recordJson(const Record &record, const RecordTextOptions &options)
{
    const auto mode = options.exact ? ExtendedJsonMode::Canonical : ExtendedJsonMode::Relaxed;
    QByteArray json = "{\"key\":" + toExtendedJsonUtf8(Value(Value::Array(record.key)), mode);
    if (!record.version.isEmpty())
        json += ",\"version\":\"" + record.version.toBase64() + '"';
    return json + ",\"fields\":" + toExtendedJsonUtf8(record.fields, mode) + '}';
}

void showRecords(const QList<Record> &records, QStringList fields, Terminal &terminal)
{
    if (fields.isEmpty())
        for (const Record &record : records)
            for (const Field &field : record.fields)
                if (!fields.contains(field.name))
                    fields.append(field.name);
    QList<QStringList> rows;
    for (const Record &record : records) {
        QStringList row;
        for (const QString &name : fields)
            row.append(cellText(fieldOf(record.fields, name)));
        rows.append(row);
    }
    QStringList headers;
    for (const QString &name : fields)
        headers.append(printable(name));
    terminal.table(headers, rows);
}

void showRecord(const Record &record, Terminal &terminal)
{
    QList<QStringList> rows;
    for (const Field &field : record.fields)
        rows.append({field.name, field.value.isNull() ? u"NULL"_s : editText(field.value)});
    terminal.table({RecordText::tr("Field"), RecordText::tr("Value")}, rows);
}

QString positionText(const Position &position)
{
    const Document document{{u"kind"_s, Value(static_cast<qint32>(position.kind))},
                            {u"values"_s, Value(Value::Array(position.values))},
                            {u"token"_s, Value(Value::Binary{position.token, 0})}};
    return QString::fromLatin1(toExtendedJsonUtf8(document).toBase64(QByteArray::Base64UrlEncoding |
                                                                     QByteArray::OmitTrailingEquals));
}

Result<Position> positionFromText(const QString &text)
{
    const Error wrong{.kind = Error::Kind::InvalidInput,
                      .what = RecordText::tr("\"%1\" is no place to go on from.").arg(text.left(40)),
                      .remedy = RecordText::tr("Give what the list before answered as \"after\".")};
    const auto bytes = QByteArray::fromBase64Encoding(
        text.toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes)
        return failure(wrong);
    const auto document = parseExtendedJsonDocument(QByteArrayView(*bytes));
    if (!document)
        return failure(wrong);
    const Value kind = fieldOf(*document, u"kind"_s);
    const Value values = fieldOf(*document, u"values"_s);
    const Value token = fieldOf(*document, u"token"_s);
    const auto number = kind.toInteger();
    if (!number || *number < 0 || *number > static_cast<int>(Position::Kind::Before) ||
        !values.is<Value::Array>() || !token.is<Value::Binary>())
        return failure(wrong);
    return Position{static_cast<Position::Kind>(*number), *values.get<Value::Array>(),
                    token.get<Value::Binary>()->bytes};
}

} // namespace registrar
