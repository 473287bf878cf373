// SPDX-License-Identifier: GPL-3.0-or-later
// The total order of a query's records, and the conditions that start reading at a place in it.
#include "repository/postgresql/order.h"

#include "repository/postgresql/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registrar::postgresql
{

namespace
{

OrderTerm columnTerm(const Relation &relation, int position, bool descending)
{
    const Column &column = relation.columns[position];
    return {columnExpression(column), column.type, descending, !column.notNull, position};
}

OrderTerm systemTerm(const char *name, const char *type)
{
    OrderTerm term;
    term.expression = QByteArray("t.") + name;
    term.type.cast = QString::fromLatin1(type);
    return term;
}

/// Whether the terms up to `count` hold all columns of a unique index that takes no NULL: then nothing can
/// tie.
bool isUnique(const Relation &relation, const QList<OrderTerm> &terms)
{
    return std::ranges::any_of(relation.indexes, [&](const Index &index) {
        if (!index.unique || !index.valid || !index.immediate || !index.partialFilter.isEmpty())
            return false;
        return std::ranges::all_of(index.columnNumbers, [&](int number) {
            return std::ranges::any_of(terms, [&](const OrderTerm &term) {
                return term.column >= 0 && !term.nullable && relation.columns[term.column].number == number;
            });
        });
    });
}

/// Whether a plain index begins with the terms' columns in their order, all in its direction or all against
/// it.
bool hasCoveringIndex(const Relation &relation, const QList<OrderTerm> &terms)
{
    return std::ranges::any_of(relation.indexes, [&](const Index &index) {
        if (!index.plain || index.keys.size() < terms.size())
            return false;
        for (qsizetype i = 0; i < terms.size(); ++i) {
            if (terms[i].column < 0 || relation.columns[terms[i].column].number != index.columnNumbers[i] ||
                (index.keys[i].kind == "-1"_L1) != (index.keys[0].kind == "-1"_L1))
                return false;
        }
        return true;
    });
}

} // namespace

Result<Order> Order::of(const Relation &relation, const Query &query)
{
    Order order;
    for (const SortKey &sort : query.sort) {
        const int position = sort.field.size() == 1 ? relation.columnPosition(sort.field.first()) : -1;
        if (position < 0)
            return failure({.kind = Error::Kind::InvalidInput,
                            .what = Words::tr("%1 has no field %2 to sort by.")
                                        .arg(query.source.toText(), pathText(sort.field)),
                            .remedy = Words::tr("Sort by one of the table's columns."),
                            .entity = query.source.toText(),
                            .field = pathText(sort.field)});
        if (!relation.columns[position].sortable)
            return failure({.kind = Error::Kind::Unsupported,
                            .what = Words::tr("Records cannot be sorted by %1.").arg(pathText(sort.field)),
                            .why = Words::tr("PostgreSQL has no order for the type %1.")
                                       .arg(relation.columns[position].nativeType),
                            .remedy = Words::tr("Sort by another field."),
                            .entity = query.source.toText(),
                            .field = pathText(sort.field)});
        const bool twice =
            std::ranges::any_of(order.terms_, [&](const OrderTerm &term) { return term.column == position; });
        if (!twice && !isUnique(relation, order.terms_))
            order.terms_.append(columnTerm(relation, position, sort.descending));
    }
    order.addKey(relation);
    order.noteShape(relation);
    return order;
}

void Order::addKey(const Relation &relation)
{
    switch (relation.keyKind) {
    case KeyKind::PrimaryKey:
    case KeyKind::UniqueIndex:
        for (const int position : relation.key) {
            const bool there =
                std::ranges::any_of(terms_, [&](const OrderTerm &term) { return term.column == position; });
            if (!there && !isUnique(relation, terms_))
                terms_.append(columnTerm(relation, position, false));
        }
        break;
    case KeyKind::RowLocation:
        locationOnly_ =
            terms_.isEmpty() && relation.kind != EntityKind::PartitionedTable && !relation.hasChildren;
        if (relation.kind == EntityKind::PartitionedTable || relation.hasChildren)
            terms_.append(systemTerm("tableoid", "oid"));
        terms_.append(systemTerm("ctid", "tid"));
        break;
    default:
        hasTies_ = true;
        for (qsizetype i = 0; terms_.isEmpty() && i < relation.columns.size(); ++i) {
            if (relation.columns[i].sortable)
                terms_.append(columnTerm(relation, static_cast<int>(i), false));
        }
        for (const Column &column : relation.columns) {
            OrderTerm term;
            term.expression = '(' + columnExpression(column) + "::text COLLATE \"C\")";
            term.type.kind = ValueType::Kind::Text;
            term.type.cast = u"text"_s;
            term.nullable = !column.notNull;
            terms_.append(term);
        }
        break;
    }
}

void Order::noteShape(const Relation &relation)
{
    const bool uniform = std::ranges::all_of(terms_, [this](const OrderTerm &term) {
        return !term.nullable && term.descending == terms_.first().descending;
    });
    comparesAsRow_ = uniform && (terms_.size() == 1 || hasCoveringIndex(relation, terms_));
}

QByteArray Order::orderBy(int firstTerm, bool backward) const
{
    QByteArray text;
    for (const OrderTerm &term : terms_.sliced(firstTerm))
        text += (text.isEmpty() ? "" : ", ") + term.expression + (term.descending != backward ? " DESC" : "");
    return text;
}

Result<QByteArray> Order::equal(qsizetype term, const Value &value, Statement &statement) const
{
    if (value.isAbsent())
        return terms_[term].expression + " IS NULL";
    Result<QByteArray> bound = statement.bindValue(value, terms_[term].type);
    if (!bound)
        return bound;
    return terms_[term].expression + " = " + *bound;
}

Result<QByteArray> Order::equalTo(const QList<Value> &values, Statement &statement) const
{
    QByteArray text;
    for (qsizetype i = 0; i < values.size() && i < terms_.size(); ++i) {
        Result<QByteArray> same = equal(i, values[i], statement);
        if (!same)
            return same;
        text += (i ? " AND " : "") + *same;
    }
    return '(' + text + ')';
}

/// Behind the value in the reading direction; empty where nothing can be.
Result<QByteArray> Order::strictlyBeyond(qsizetype index, const Value &value, bool backward,
                                         Statement &statement) const
{
    const OrderTerm &term = terms_[index];
    const bool upwards = term.descending == backward;
    if (value.isAbsent()) // NULL stands above every value
        return upwards ? QByteArray() : term.expression + " IS NOT NULL";
    Result<QByteArray> bound = statement.bindValue(value, term.type);
    if (!bound)
        return bound;
    return term.expression + (upwards ? " > " : " < ") + *bound;
}

Result<QByteArray> Order::beyond(qsizetype index, const QList<Value> &values, bool backward, bool inclusive,
                                 Statement &statement) const
{
    const OrderTerm &term = terms_[index];
    const Value &value = values[index];
    Result<QByteArray> behind = strictlyBeyond(index, value, backward, statement);
    if (!behind)
        return behind;
    const bool upwards = term.descending == backward;
    if (upwards && term.nullable && !value.isAbsent())
        *behind = '(' + *behind + " OR " + term.expression + " IS NULL)";
    const bool last = index + 1 == values.size() || index + 1 == terms_.size();
    if (last && !inclusive)
        return behind->isEmpty() ? "false" : *behind;
    Result<QByteArray> same = equal(index, value, statement);
    if (!same)
        return same;
    if (!last) {
        Result<QByteArray> rest = beyond(index + 1, values, backward, inclusive, statement);
        if (!rest)
            return rest;
        *same = '(' + *same + " AND " + *rest + ')';
    }
    return behind->isEmpty() ? *same : '(' + *behind + " OR " + *same + ')';
}

Result<QByteArray> Order::rowComparison(const QList<Value> &values, bool backward, bool inclusive,
                                        Statement &statement) const
{
    QByteArray left;
    QByteArray right;
    for (qsizetype i = 0; i < values.size() && i < terms_.size(); ++i) {
        Result<QByteArray> bound = statement.bindValue(values[i], terms_[i].type);
        if (!bound)
            return bound;
        left += (i ? ", " : "") + terms_[i].expression;
        right += (i ? ", " : "") + *bound;
    }
    const bool upwards = terms_.first().descending == backward;
    return '(' + left + ") " + (upwards ? '>' : '<') + (inclusive ? "= (" : " (") + right + ')';
}

Result<QList<OrderSegment>> Order::from(const QList<Value> &values, bool backward, bool inclusive,
                                        const Statement &base) const
{
    QList<OrderSegment> segments;
    const auto add = [&](int firstTerm, auto &&makeCondition) -> Result<void> {
        OrderSegment segment{{{}, base.parameters}, firstTerm};
        Result<QByteArray> condition = makeCondition(segment.condition);
        if (!condition)
            return failure(condition.error());
        segment.condition.text = *condition;
        segments.append(segment);
        return {};
    };
    if (values.isEmpty() || comparesAsRow_) {
        const Result<void> added = add(0, [&](Statement &statement) -> Result<QByteArray> {
            return values.isEmpty() ? QByteArray() : rowComparison(values, backward, inclusive, statement);
        });
        return added ? Result<QList<OrderSegment>>(segments) : failure(added.error());
    }
    // First what ties with the leading value, by the rest of the order; then what lies behind it; then the
    // NULLs. One condition for all would read an index of the leading column from its start.
    const OrderTerm &leading = terms_.first();
    const Value &value = values.first();
    const int rest = terms_.size() > 1 ? 1 : 0;
    const bool upwards = leading.descending == backward;
    Result<void> added;
    if (values.size() > 1 || inclusive)
        added = add(rest,
                    [&](Statement &statement) { return tiesBeyond(values, backward, inclusive, statement); });
    if (added && !(upwards && value.isAbsent()))
        added = add(0, [&](Statement &statement) { return strictlyBeyond(0, value, backward, statement); });
    if (added && upwards && leading.nullable && !value.isAbsent())
        added = add(rest, [&](Statement &) { return Result<QByteArray>(leading.expression + " IS NULL"); });
    return added ? Result<QList<OrderSegment>>(segments) : failure(added.error());
}

/// Equal to the leading value, and beyond the others.
Result<QByteArray> Order::tiesBeyond(const QList<Value> &values, bool backward, bool inclusive,
                                     Statement &statement) const
{
    Result<QByteArray> ties = equal(0, values.first(), statement);
    if (!ties || values.size() < 2 || terms_.size() < 2)
        return ties;
    Result<QByteArray> rest = beyond(1, values, backward, inclusive, statement);
    if (!rest)
        return rest;
    return *ties + " AND " + *rest;
}

} // namespace registrar::postgresql
