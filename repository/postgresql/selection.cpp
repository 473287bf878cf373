// SPDX-License-Identifier: GPL-3.0-or-later
// The SELECT list of a read, and the records made from what it answers.
#include "repository/postgresql/selection.h"

#include "repository/postgresql/value_text.h"
#include "repository/postgresql/words.h"

#include <QCoreApplication>

namespace registrar::postgresql
{

int Selection::addExpression(const QByteArray &expression)
{
    list_ += (list_.isEmpty() ? "" : ", ") + expression;
    return count_++;
}

Result<Selection> Selection::of(const Relation &relation, const QStringList &fields)
{
    for (const QString &field : fields) {
        if (!relation.column(field))
            return failure({.kind = Error::Kind::InvalidInput,
                            .what = Words::tr("%1 has no field %2.").arg(relation.source.toText(), field),
                            .remedy = Words::tr("Refresh, then choose the fields again."),
                            .entity = relation.source.toText(),
                            .field = field});
    }
    Selection selection;
    QList<int> places(relation.columns.size(), -1);
    for (int i = 0; i < relation.columns.size(); ++i) {
        const Column &column = relation.columns[i];
        if (!fields.isEmpty() && !fields.contains(column.name) && !relation.key.contains(i))
            continue;
        places[i] = selection.addExpression(columnExpression(column));
        selection.columns_.append(column);
    }
    for (const int position : relation.key)
        selection.key_.append(places[position]);
    if (relation.hasRowVersion())
        selection.version_ = selection.addExpression("t.xmin");
    if (selection.count_ == 0) // a table without columns still has records
        selection.addExpression("NULL");
    return selection;
}

void Selection::addOrder(const Order &order)
{
    for (const OrderTerm &term : order.terms()) {
        int place = -1;
        for (int i = 0; i < columns_.size() && place < 0 && term.column >= 0; ++i) {
            if (columnExpression(columns_[i]) == term.expression)
                place = i;
        }
        order_.append({place < 0 ? addExpression(term.expression) : place, term.type});
    }
}

/// Bytes come first: most cells have some, and so are looked up once rather than twice.
static Value decodeCell(const Rows &rows, int row, int place, const ValueType &type)
{
    const QByteArrayView bytes = rows.bytes(row, place);
    return bytes.isEmpty() && rows.isNull(row, place) ? Value::null() : decodeValue(bytes, type);
}

Value decodeColumn(const Rows &rows, int row, int place, const Column &column)
{
    return decodeCell(rows, row, place, column.type);
}

Record Selection::record(const RowPlace &place) const
{
    Record record;
    record.fields.reserve(columns_.size());
    for (int i = 0; i < columns_.size(); ++i)
        record.fields.append({columns_[i].name, decodeColumn(place.rows, place.row, i, columns_[i])});
    for (const int key : key_)
        record.key.append(record.fields[key].value);
    if (version_ >= 0)
        record.version = place.rows.bytes(place.row, version_).toByteArray();
    return record;
}

QList<Value> Selection::orderValues(const RowPlace &place) const
{
    QList<Value> values;
    for (const auto &[column, type] : order_)
        values.append(decodeCell(place.rows, place.row, column, type));
    return values;
}

} // namespace registrar::postgresql
