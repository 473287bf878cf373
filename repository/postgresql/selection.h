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
    /// The same with large values cut, see CutPages. Records without a key are read whole: nothing could name
    /// them to read them again.
    [[nodiscard]] static Result<Selection> cut(const Relation &relation, const QStringList &fields);
    /// Also reads what positions are made of.
    void addOrder(const Relation &relation, const Order &order);

    [[nodiscard]] const QByteArray &list() const { return list_; }
    [[nodiscard]] int count() const { return count_; } ///< expressions in the list
    /// The list of what the list is made of, under its own names: for a subquery that is called `t`, too.
    [[nodiscard]] QByteArray sourceList() const;
    /// The bytes of a row that may be many, as a sum; empty where none may be.
    [[nodiscard]] const QByteArray &size() const { return size_; }
    [[nodiscard]] Record record(const RowPlace &place) const;
    [[nodiscard]] QList<Value> orderValues(const RowPlace &place) const;

private:
    [[nodiscard]] static Result<Selection> of(const Relation &relation, const QStringList &fields, bool cut);
    int addExpression(const QByteArray &expression);
    void addColumn(const Column &column, bool cut);
    void addSize(const Column &column);
    void addSource(const Column &column); ///< for what is read beside the fields

    QList<Column> columns_;  ///< of the record's fields
    QList<int> places_;      ///< of each in the list
    QList<int> beginnings_;  ///< places of the beginnings of cut values; -1 for a field that is always whole
    QByteArrayList sources_; ///< columns that the list is made of
    QByteArray size_;
    QList<int> key_; ///< of the fields, the key's
    QList<std::pair<int, ValueType>> order_;
    int version_ = -1;
    int count_ = 0;
    QByteArray list_;
};

} // namespace registrar::postgresql
