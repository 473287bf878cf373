// SPDX-License-Identifier: GPL-3.0-or-later
// Turns the rows of a binary COPY into lines of CSV or JSON.
#pragma once

#include "repository/postgresql/cell_text.h"
#include "repository/session.h"

namespace registrar::postgresql
{

class RowWriter
{
public:
    RowWriter(const QList<Column> &columns, StreamFormat format);

    /// What the COPY has to select.
    [[nodiscard]] QByteArray selectList() const;
    /// The header line; empty where the format has none.
    [[nodiscard]] QByteArray header() const;
    /// A new COPY follows, of the same columns.
    void begin() { headerSeen_ = false; }
    /// Appends the lines of all whole rows in a message of the COPY and adds their number to `records`; false
    /// where the message is malformed.
    [[nodiscard]] bool append(ByteBuffer &target, QByteArrayView message, qint64 &records);

private:
    struct Cell {
        CellFormat format;
        QByteArray jsonName; ///< `"name":`, escaped
        enum class Json { Text, Number, Boolean, Raw } json = Json::Text;
        QByteArray headerName;
    };
    bool appendRow(ByteBuffer &target, const char *&position, const char *end, int count);
    bool appendCsv(ByteBuffer &target, const Cell &cell, QByteArrayView bytes);
    bool appendJson(ByteBuffer &target, const Cell &cell, QByteArrayView bytes);

    QList<Cell> cells_;
    StreamFormat format_;
    ByteBuffer scratch_;
    bool headerSeen_ = false;
};

} // namespace registrar::postgresql
