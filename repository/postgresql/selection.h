// SPDX-License-Identifier: GPL-3.0-or-later
// The SELECT list of a read, and the records made from what it answers.
#pragma once

#include "repository/postgresql/order.h"

namespace registrar::postgresql
{

/// One row of an answer.
struct RowPlace {
    Rows rows;
    int row = 0;
};

/// The value of a column in an answer.
[[nodiscard]] Value decodeColumn(const Rows &rows, int row, int place, const Column &column);

class Selection
{
public:
    /// The named fields and the key, in the table's order; all fields where `fields` is empty. InvalidInput
    /// where a name is unknown.
    [[nodiscard]] static Result<Selection> of(const Relation &relation, const QStringList &fields);
    /// Also reads what positions are made of.
    void addOrder(const Order &order);

    [[nodiscard]] const QByteArray &list() const { return list_; }
    [[nodiscard]] Record record(const RowPlace &place) const;
    [[nodiscard]] QList<Value> orderValues(const RowPlace &place) const;

private:
    int addExpression(const QByteArray &expression);

    QList<Column> columns_; ///< of the record's fields, in the order of the list
    QList<int> key_;        ///< places in the list
    QList<std::pair<int, ValueType>> order_;
    int version_ = -1;
    int count_ = 0;
    QByteArray list_;
};

} // namespace registrar::postgresql
