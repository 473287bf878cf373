// SPDX-License-Identifier: GPL-3.0-or-later
// Turns the rows of a binary COPY into lines of CSV or JSON.
#include "repository/postgresql/row_writer.h"

#include "repository/postgresql/statement.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstring>

namespace registrar::postgresql
{

namespace
{

constexpr char signature[] = "PGCOPY\n\377\r\n"; // and the zero that ends the literal
constexpr qsizetype signatureSize = 11;

/// What makes COPY quote a field, by byte.
constexpr auto quotingBytes = [] {
    std::array<bool, 256> quoting{};
    for (const char byte : {',', '"', '\n', '\r'})
        quoting[static_cast<unsigned char>(byte)] = true;
    return quoting;
}();

/// The text as one CSV field, quoted where COPY quotes.
void appendCsvField(ByteBuffer &target, QByteArrayView text, bool alone)
{
    // Most fields are short and stay bare, so they are looked through while they are copied.
    bool quoted = text.isEmpty() || (alone && text == "\\.");
    char *place = target.room(text.size());
    for (const char byte : text) {
        quoted |= quotingBytes[static_cast<unsigned char>(byte)];
        *place++ = byte;
    }
    if (!quoted) {
        target.written(text.size());
        return;
    }
    target.append('"');
    for (const char character : text) {
        if (character == '"')
            target.append('"');
        target.append(character);
    }
    target.append('"');
}

void appendJsonText(ByteBuffer &target, QByteArrayView text)
{
    target.append('"');
    for (const char character : text) {
        switch (character) {
        case '"':
            target.append("\\\"");
            break;
        case '\\':
            target.append("\\\\");
            break;
        case '\n':
            target.append("\\n");
            break;
        case '\r':
            target.append("\\r");
            break;
        case '\t':
            target.append("\\t");
            break;
        default:
            if (static_cast<unsigned char>(character) < 0x20) {
                constexpr char digits[] = "0123456789abcdef";
                const char escape[6] = {'\\', 'u', '0', '0', digits[character >> 4], digits[character & 15]};
                target.append(QByteArrayView(escape, 6));
            } else
                target.append(character);
        }
    }
    target.append('"');
}

/// JSON of the server's: line ends can only stand between its tokens, where a space means the same.
void appendOnOneLine(ByteBuffer &target, QByteArrayView json)
{
    std::ranges::replace_copy_if(
        json, target.room(json.size()), [](char character) { return character == '\n' || character == '\r'; },
        ' ');
    target.written(json.size());
}

} // namespace

RowWriter::RowWriter(const QList<Column> &columns, StreamFormat format)
    : format_(format)
{
    using Kind = ValueType::Kind;
    for (const Column &column : columns) {
        Cell cell;
        cell.format = cellFormat(column);
        ByteBuffer name;
        appendJsonText(name, column.name.toUtf8());
        name.append(':');
        cell.jsonName = name.view().toByteArray();
        name.clear();
        appendCsvField(name, column.name.toUtf8(), columns.size() == 1);
        cell.headerName = name.view().toByteArray();
        if (column.type.isNumber())
            cell.json = Cell::Json::Number;
        else if (column.type.kind == Kind::Boolean)
            cell.json = Cell::Json::Boolean;
        else if (column.type.kind == Kind::Json || column.type.kind == Kind::Vector)
            cell.json = Cell::Json::Raw;
        else if (column.type.kind == Kind::Array && format != StreamFormat::Csv) {
            cell.json = Cell::Json::Raw;
            cell.format.expression = "array_to_json(" + columnExpression(column) + ")::text";
        }
        cells_.append(cell);
    }
}

QByteArray RowWriter::selectList() const
{
    QByteArray list;
    for (const Cell &cell : cells_)
        list += (list.isEmpty() ? "" : ", ") + cell.format.expression;
    return list;
}

QByteArray RowWriter::header() const
{
    QByteArrayList names;
    for (const Cell &cell : cells_)
        names.append(cell.headerName);
    return format_ == StreamFormat::Csv ? names.join(',') + '\n' : QByteArray();
}

bool RowWriter::append(ByteBuffer &target, QByteArrayView message, qint64 &records)
{
    const char *position = message.data();
    const char *const end = position + message.size();
    if (!headerSeen_) {
        if (message.size() < signatureSize + 8 || std::memcmp(position, signature, signatureSize) != 0)
            return false;
        const qint64 extension = qFromBigEndian<qint32>(position + signatureSize + 4);
        if (extension < 0 || extension > message.size() - signatureSize - 8)
            return false;
        position += signatureSize + 8 + extension;
        headerSeen_ = true;
    }
    while (end - position >= 2) {
        const int count = qFromBigEndian<qint16>(position);
        position += 2;
        if (count == -1) // the end of the data
            return position == end;
        if (count != cells_.size() || !appendRow(target, position, end, count))
            return false;
        ++records;
    }
    return position == end;
}

bool RowWriter::appendRow(ByteBuffer &target, const char *&position, const char *end, int count)
{
    const bool csv = format_ == StreamFormat::Csv;
    const Cell *cell = cells_.constData();
    if (!csv)
        target.append('{');
    for (int i = 0; i < count; ++i, ++cell) {
        if (i > 0)
            target.append(',');
        if (!csv)
            target.append(cell->jsonName);
        if (end - position < 4)
            return false;
        const qint32 length = qFromBigEndian<qint32>(position);
        position += 4;
        if (length < 0) {
            if (!csv)
                target.append("null");
            continue;
        }
        if (length > end - position)
            return false;
        const QByteArrayView bytes(position, length);
        position += length;
        if (!(csv ? appendCsv(target, *cell, bytes) : appendJson(target, *cell, bytes)))
            return false;
    }
    if (!csv)
        target.append('}');
    target.append('\n');
    return true;
}

bool RowWriter::appendCsv(ByteBuffer &target, const Cell &cell, QByteArrayView bytes)
{
    if (cell.format.neverQuoted)
        return cell.format.append(target, bytes);
    if (cell.format.isText) {
        appendCsvField(target, bytes, cells_.size() == 1);
        return true;
    }
    scratch_.clear();
    if (!cell.format.append(scratch_, bytes))
        return false;
    appendCsvField(target, scratch_.view(), cells_.size() == 1);
    return true;
}

bool RowWriter::appendJson(ByteBuffer &target, const Cell &cell, QByteArrayView bytes)
{
    scratch_.clear();
    if (!cell.format.append(scratch_, bytes))
        return false;
    const QByteArrayView text = scratch_.view();
    switch (cell.json) {
    case Cell::Json::Boolean:
        target.append(QByteArrayView(text == "t" ? "true" : "false"));
        break;
    case Cell::Json::Raw:
        appendOnOneLine(target, text);
        break;
    case Cell::Json::Number:
        if (text.endsWith('N') || text.endsWith('y')) // NaN and Infinity are no numbers of JSON's
            appendJsonText(target, text);
        else
            target.append(text);
        break;
    case Cell::Json::Text:
        appendJsonText(target, text);
        break;
    }
    return true;
}

} // namespace registrar::postgresql
