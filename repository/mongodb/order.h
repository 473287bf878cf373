// SPDX-License-Identifier: GPL-3.0-or-later
// The total order of a query's records, and filters for what lies behind a place in it.
#pragma once

#include "repository/error.h"
#include "repository/page.h"

namespace registrar::mongodb
{

/// MongoDB's comparison operators compare only within a type, while its sort orders all types: missing and
/// null, then numbers, texts, documents, bytes, identifiers, booleans, dates … So what lies behind a place is
/// spelled as a range within the type and the types behind it.
///
/// A field that holds an array is sorted by its smallest or largest element, and no filter can name a place
/// among those; see `arrayRefusal`.
class Order
{
public:
    /// The query's sort with `_id` behind it. Unsupported for names that MongoDB's language cannot reach.
    [[nodiscard]] static Result<Order> of(const Query &query);

    /// The sort for the server, turned round for reading backwards.
    [[nodiscard]] Document sort(bool backward) const;
    [[nodiscard]] const QList<SortKey> &keys() const { return keys_; }
    [[nodiscard]] QString dotted(qsizetype index) const { return dotted_[index]; }
    /// The place of a record.
    [[nodiscard]] QList<Value> placeOf(const Document &fields) const;
    /// The first sort field that holds an array in this record, or is reached through one; empty where none
    /// does.
    [[nodiscard]] QString arrayField(const Document &fields) const;

    /// Filters for the records behind `place` that have its value in the first field, in the order of
    /// reading: every record that matches one stands before every record that matches a later one, and no
    /// record matches two.
    [[nodiscard]] Result<QList<Document>> behindWithinFirst(const QList<Value> &place, bool backward,
                                                            bool inclusive) const;
    /// Filters for the records behind those, in the same way; the first one is for the type of the place's
    /// own value.
    [[nodiscard]] QList<Document> behindFirst(const QList<Value> &place, bool backward) const;

private:
    QList<SortKey> keys_;
    QStringList dotted_;
};

[[nodiscard]] Error arrayRefusal(const QString &field, const QString &entity);
/// The value at a path, Missing where a step is not there; arrays are stepped into by index names only.
[[nodiscard]] Value sortValue(const Document &fields, const FieldPath &path);

} // namespace registrar::mongodb
