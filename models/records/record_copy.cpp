// SPDX-License-Identifier: GPL-3.0-or-later
// Cells as text that other programs take: exactly, never as a table shows them.
#include "models/records/record_copy.h"

#include "models/records/cell_text.h"
#include "repository/insert_text.h"
#include "repository/text/extended_json.h"
#include "repository/text/value_text.h"

namespace registrar
{

using namespace Qt::StringLiterals;

namespace
{

/// Nested values in the relaxed form, as other programs know it; all else as it is typed.
QString plainText(const Value &value, const QTimeZone &zone)
{
    return value.is<Document>() || value.is<Value::Array>() ? toExtendedJson(value, ExtendedJsonMode::Relaxed)
                                                            : editTextIn(value, zone);
}

QString quoted(QString text)
{
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString csvField(const Value &value)
{
    if (value.isAbsent())
        return {};
    const QString text = plainText(value, QTimeZone::utc());
    const bool plain = !text.isEmpty() && std::ranges::none_of(text, [](QChar character) {
        return character == u',' || character == u'"' || character == u'\n' || character == u'\r';
    });
    return plain ? text : quoted(text);
}

QString csvText(const CopiedCells &cells)
{
    QStringList names;
    for (const RecordColumn &column : cells.columns)
        names.append(csvField(Value(column.name)));
    QString text = names.join(u',') + u'\n';
    for (const Document &record : cells.records) {
        QStringList fields;
        for (const RecordColumn &column : cells.columns)
            fields.append(csvField(fieldOf(record, column.name)));
        text += fields.join(u',') + u'\n';
    }
    return text;
}

QString tabbedText(const CopiedCells &cells, const QTimeZone &zone)
{
    const bool single = cells.records.size() == 1 && cells.columns.size() == 1;
    QStringList lines;
    for (const Document &record : cells.records) {
        QStringList fields;
        for (const RecordColumn &column : cells.columns) {
            const QString field = plainText(fieldOf(record, column.name), zone);
            const bool breaks = field.contains(u'\t') || field.contains(u'\n') || field.contains(u'\r');
            fields.append(breaks && !single ? quoted(field) : field);
        }
        lines.append(fields.join(u'\t'));
    }
    return lines.join(u'\n');
}

/// Relaxed as far as it is read back as it was: a whole number of 64 bits that would fit into 32 is named.
QString typedJson(const Value &value)
{
    if (const auto *document = value.get<Document>();
        document && !document->isEmpty() && !document->first().name.startsWith(u'$')) {
        QStringList fields;
        for (const Field &field : *document) {
            if (!field.value.isMissing())
                fields.append(toExtendedJson(Value(field.name)) + u':' + typedJson(field.value));
        }
        return u'{' + fields.join(u',') + u'}';
    }
    if (const auto *elements = value.get<Value::Array>()) {
        QStringList texts;
        for (const Value &element : *elements)
            texts.append(typedJson(element));
        return u'[' + texts.join(u',') + u']';
    }
    const QString relaxed = toExtendedJson(value, ExtendedJsonMode::Relaxed);
    const Result<Value> back = parseExtendedJson(relaxed);
    return back && *back == value ? relaxed : toExtendedJson(value);
}

QString jsonText(const CopiedCells &cells)
{
    QStringList objects;
    for (const Document &record : cells.records)
        objects.append(cells.kind == StoreKind::MongoDb ? typedJson(Value(record))
                                                        : toExtendedJson(record, ExtendedJsonMode::Relaxed));
    return objects.size() == 1 ? objects.first() : u"[\n    "_s + objects.join(u",\n    "_s) + u"\n]\n"_s;
}

QString markdownCell(QString text)
{
    return text.replace(u'\\', u"\\\\"_s)
        .replace(u'|', u"\\|"_s)
        .replace(u"\r\n"_s, u"<br>"_s)
        .replace(u'\n', u"<br>"_s);
}

QString markdownText(const CopiedCells &cells, const QTimeZone &zone)
{
    const auto row = [](const QStringList &parts) { return u"| "_s + parts.join(u" | "_s) + u" |\n"_s; };
    QStringList titles;
    QStringList rules;
    for (const RecordColumn &column : cells.columns) {
        titles.append(markdownCell(column.title()));
        rules.append(column.isNumber() ? u"---:"_s : u"---"_s);
    }
    QString text = row(titles) + row(rules);
    for (const Document &record : cells.records) {
        QStringList fields;
        for (const RecordColumn &column : cells.columns) {
            const Value value = fieldOf(record, column.name);
            fields.append(value.isNull() ? u"null"_s : markdownCell(plainText(value, zone)));
        }
        text += row(fields);
    }
    return text;
}

} // namespace

Result<QString> copyText(const CopiedCells &cells, CopyFormat format, const QTimeZone &zone)
{
    switch (format) {
    case CopyFormat::Text:
        return tabbedText(cells, zone);
    case CopyFormat::Csv:
        return csvText(cells);
    case CopyFormat::Json:
        return jsonText(cells);
    case CopyFormat::Markdown:
        return markdownText(cells, zone);
    case CopyFormat::Statements:
        return insertText(cells.kind, cells.source, cells.records);
    }
    return QString();
}

} // namespace registrar
