// SPDX-License-Identifier: GPL-3.0-or-later
// The total order of a query's records, and the conditions that start reading at a place in it.
#pragma once

#include "repository/postgresql/statement.h"

namespace registrar::postgresql
{

struct OrderTerm {
    QByteArray expression;
    ValueType type;
    bool descending = false;
    bool nullable = false;
    int column = -1; ///< position in the relation's columns where the expression is just that column
};

/// A part of a read: the records that satisfy `condition`, in the order of the terms from `firstTerm` on.
struct OrderSegment {
    Statement condition; ///< its text is empty for all
    int firstTerm = 0;
};

/// The order of a query's records: its sort, then the key.
class Order
{
public:
    /// InvalidInput or Unsupported where a sort field is unknown or its type has no order.
    [[nodiscard]] static Result<Order> of(const Relation &relation, const Query &query);

    [[nodiscard]] const QList<OrderTerm> &terms() const { return terms_; }
    /// Whether equal records may remain, told apart by nothing (views).
    [[nodiscard]] bool hasTies() const { return hasTies_; }
    /// Whether the order is the table's own and nothing else (RowLocation without a sort).
    [[nodiscard]] bool isLocationOnly() const { return locationOnly_; }

    /// What to read, one after another, to go on from the values. Several parts where one condition would
    /// keep an index from being used. `values` may be a prefix of the terms where `inclusive`. Each part's
    /// parameters begin with those of `base`.
    [[nodiscard]] Result<QList<OrderSegment>> from(const QList<Value> &values, bool backward, bool inclusive,
                                                   const Statement &base) const;
    /// All terms are equal to the values.
    [[nodiscard]] Result<QByteArray> equalTo(const QList<Value> &values, Statement &statement) const;
    /// The ORDER BY list.
    [[nodiscard]] QByteArray orderBy(int firstTerm, bool backward) const;

private:
    Result<QByteArray> beyond(qsizetype term, const QList<Value> &values, bool backward, bool inclusive,
                              Statement &statement) const;
    Result<QByteArray> tiesBeyond(const QList<Value> &values, bool backward, bool inclusive,
                                  Statement &statement) const;
    Result<QByteArray> equal(qsizetype term, const Value &value, Statement &statement) const;
    Result<QByteArray> strictlyBeyond(qsizetype term, const Value &value, bool backward,
                                      Statement &statement) const;
    Result<QByteArray> rowComparison(const QList<Value> &values, bool backward, bool inclusive,
                                     Statement &statement) const;
    void addKey(const Relation &relation);
    void noteShape(const Relation &relation);

    QList<OrderTerm> terms_;
    bool hasTies_ = false;
    bool locationOnly_ = false;
    bool comparesAsRow_ = false; ///< one direction, no NULLs, and one index that serves all terms
};

} // namespace registrar::postgresql
