// SPDX-License-Identifier: GPL-3.0-or-later
// The rows that a statement answered, as the server's own texts.
#include "repository/postgresql/rows.h"

#include <pqxx/pqxx>

namespace registrar::postgresql
{

Rows::Rows(const pqxx::result &result)
    : result_(std::make_shared<const pqxx::result>(result))
{
}

int Rows::count() const
{
    return result_ ? static_cast<int>(result_->size()) : 0;
}

qint64 Rows::affected() const
{
    return result_ ? static_cast<qint64>(result_->affected_rows()) : 0;
}

/// A field; from libpqxx 8 on a reference to one.
static auto fieldAt(const pqxx::result &result, int row, int column)
{
    return result[static_cast<pqxx::result::size_type>(row)][static_cast<pqxx::row::size_type>(column)];
}

bool Rows::isNull(int row, int column) const
{
    return fieldAt(*result_, row, column).is_null();
}

QByteArrayView Rows::bytes(int row, int column) const
{
    const auto field = fieldAt(*result_, row, column);
    return {field.c_str(), static_cast<qsizetype>(field.size())};
}

QString Rows::text(int row, int column) const
{
    return QString::fromUtf8(bytes(row, column));
}

qint64 Rows::integer(int row, int column) const
{
    return bytes(row, column).toByteArray().toLongLong();
}

double Rows::number(int row, int column) const
{
    return bytes(row, column).toByteArray().toDouble();
}

bool Rows::isTrue(int row, int column) const
{
    const QByteArrayView value = bytes(row, column);
    return value.size() == 1 && value[0] == 't';
}

} // namespace registrar::postgresql
