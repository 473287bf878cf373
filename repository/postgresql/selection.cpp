// SPDX-License-Identifier: GPL-3.0-or-later
// The SELECT list of a read, and the records made from what it answers.
#include "repository/postgresql/selection.h"

#include "repository/postgresql/large_values.h"
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

void Selection::addSize(const Column &column)
{
    size_ += (size_.isEmpty() ? "" : " + ") + ("coalesce(" + sizeExpression(column) + ", 0)");
}

void Selection::addColumn(const Column &column, bool cut)
{
    const bool large = mayBeLarge(column);
    columns_.append(column);
    sources_.append(columnExpression(column));
    places_.append(addExpression(large && cut ? wholeExpression(column) : columnExpression(column)));
    beginnings_.append(large && cut ? addExpression(beginningExpression(column)) : -1);
    if (large && !cut)
        addSize(column);
}

QByteArray Selection::sourceList() const
{
    return sources_.isEmpty() ? QByteArray("NULL") : sources_.join(", ");
}

Result<Selection> Selection::of(const Relation &relation, const QStringList &fields)
{
    return of(relation, fields, false);
}

Result<Selection> Selection::cut(const Relation &relation, const QStringList &fields)
{
    return of(relation, fields, !relation.key.isEmpty());
}

Result<Selection> Selection::of(const Relation &relation, const QStringList &fields, bool cut)
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
        places[i] = static_cast<int>(selection.columns_.size());
        selection.addColumn(column, cut && !relation.key.contains(i));
    }
    for (const int position : relation.key)
        selection.key_.append(places[position]);
    if (relation.hasRowVersion()) {
        selection.version_ = selection.addExpression("t.xmin");
        selection.sources_.append("t.xmin");
    }
    if (selection.count_ == 0) // a table without columns still has records
        selection.addExpression("NULL");
    return selection;
}

void Selection::addSource(const Column &column)
{
    if (mayBeLarge(column))
        addSize(column);
    if (const QByteArray source = columnExpression(column); !sources_.contains(source))
        sources_.append(source);
}

void Selection::addOrder(const Relation &relation, const Order &order)
{
    bool all = false;
    for (const OrderTerm &term : order.terms()) {
        int place = -1;
        for (int i = 0; i < columns_.size() && place < 0; ++i) {
            if (beginnings_[i] < 0 && columnExpression(columns_[i]) == term.expression)
                place = places_[i];
        }
        if (place < 0) {
            place = addExpression(term.expression);
            if (term.column >= 0)
                addSource(relation.columns[term.column]);
            else if (term.expression.startsWith("t.")) // ctid and tableoid
                sources_.append(term.expression);
            else
                all = true;
        }
        order_.append({place, term.type});
    }
    for (const Column &column : relation.columns) {
        if (all) // every column's text stands in the order
            addSource(column);
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
    for (int i = 0; i < columns_.size(); ++i) {
        const bool cut = beginnings_[i] >= 0 && !place.rows.isNull(place.row, beginnings_[i]);
        record.fields.append(
            {columns_[i].name, cut ? decodeBeginning(place.rows.bytes(place.row, beginnings_[i]), columns_[i])
                                   : decodeColumn(place.rows, place.row, places_[i], columns_[i])});
    }
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
