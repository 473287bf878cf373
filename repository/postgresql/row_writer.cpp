// SPDX-License-Identifier: GPL-3.0-or-later
// Turns the rows of a binary COPY into lines of CSV or JSON.
#include "repository/postgresql/row_writer.h"

#include "repository/postgresql/statement.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace registrar::postgresql
{

namespace
{

constexpr char signature[] = "PGCOPY\n\377\r\n"; // and the zero that ends the literal
constexpr qsizetype signatureSize = 11;

/// The text as one CSV field, quoted where COPY quotes.
void appendCsvField(QByteArray &target, QByteArrayView text, bool alone)
{
    const bool quoted =
        text.isEmpty() || (alone && text == "\\.") || std::ranges::any_of(text, [](char character) {
            return character == ',' || character == '"' || character == '\n' || character == '\r';
        });
    if (!quoted) {
        target.append(text.data(), text.size());
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

void appendJsonText(QByteArray &target, QByteArrayView text)
{
    target.append('"');
    for (const char character : text) {
        switch (character) {
        case '"':
            target.append("\\\"", 2);
            break;
        case '\\':
            target.append("\\\\", 2);
            break;
        case '\n':
            target.append("\\n", 2);
            break;
        case '\r':
            target.append("\\r", 2);
            break;
        case '\t':
            target.append("\\t", 2);
            break;
        default:
            if (static_cast<unsigned char>(character) < 0x20) {
                constexpr char digits[] = "0123456789abcdef";
                const char escape[6] = {'\\', 'u', '0', '0', digits[character >> 4], digits[character & 15]};
                target.append(escape, 6);
            } else
                target.append(character);
        }
    }
    target.append('"');
}

/// JSON of the server's: line ends can only stand between its tokens, where a space means the same.
void appendOnOneLine(QByteArray &target, QByteArrayView json)
{
    const qsizetype start = target.size();
    target.append(json.data(), json.size());
    std::replace_if(
        target.begin() + start, target.end(),
        [](char character) { return character == '\n' || character == '\r'; }, ' ');
}

} // namespace

RowWriter::RowWriter(const QList<Column> &columns, StreamFormat format)
    : format_(format)
{
    using Kind = ValueType::Kind;
    for (const Column &column : columns) {
        Cell cell;
        cell.format = cellFormat(column);
        appendJsonText(cell.jsonName, column.name.toUtf8());
        cell.jsonName.append(':');
        appendCsvField(cell.headerName, column.name.toUtf8(), columns.size() == 1);
        if (column.type.isNumber())
            cell.json = Cell::Json::Number;
        else if (column.type.kind == Kind::Boolean)
            cell.json = Cell::Json::Boolean;
        else if (column.type.kind == Kind::Json || column.type.kind == Kind::Vector)
            cell.json = Cell::Json::Raw;
        else if (column.type.kind == Kind::Array && format == StreamFormat::JsonLines) {
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

bool RowWriter::append(QByteArray &target, QByteArrayView message, qint64 &records)
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

bool RowWriter::appendRow(QByteArray &target, const char *&position, const char *end, int count)
{
    const bool csv = format_ == StreamFormat::Csv;
    if (!csv)
        target.append('{');
    for (int i = 0; i < count; ++i) {
        if (i > 0)
            target.append(',');
        if (!csv)
            target.append(cells_[i].jsonName);
        if (end - position < 4)
            return false;
        const qint32 length = qFromBigEndian<qint32>(position);
        position += 4;
        if (length < 0) {
            if (!csv)
                target.append("null", 4);
            continue;
        }
        if (length > end - position)
            return false;
        const QByteArrayView bytes(position, length);
        position += length;
        if (!(csv ? appendCsv(target, cells_[i], bytes) : appendJson(target, cells_[i], bytes)))
            return false;
    }
    if (!csv)
        target.append('}');
    target.append('\n');
    return true;
}

bool RowWriter::appendCsv(QByteArray &target, const Cell &cell, QByteArrayView bytes)
{
    if (cell.format.neverQuoted)
        return cell.format.append(target, bytes);
    scratch_.resize(0);
    if (!cell.format.append(scratch_, bytes))
        return false;
    appendCsvField(target, scratch_, cells_.size() == 1);
    return true;
}

bool RowWriter::appendJson(QByteArray &target, const Cell &cell, QByteArrayView bytes)
{
    scratch_.resize(0);
    if (!cell.format.append(scratch_, bytes))
        return false;
    switch (cell.json) {
    case Cell::Json::Boolean:
        target.append(scratch_ == "t" ? "true" : "false");
        break;
    case Cell::Json::Raw:
        appendOnOneLine(target, scratch_);
        break;
    case Cell::Json::Number:
        if (scratch_.endsWith('N') || scratch_.endsWith('y')) // NaN and Infinity are no numbers of JSON's
            appendJsonText(target, scratch_);
        else
            target.append(scratch_);
        break;
    case Cell::Json::Text:
        appendJsonText(target, scratch_);
        break;
    }
    return true;
}

} // namespace registrar::postgresql
