// SPDX-License-Identifier: GPL-3.0-or-later
// What the journal may hold of a change or a filter: everything but secrets and very large values.
#pragma once

#include "operations/journal/journal.h"
#include "repository/blueprint.h"
#include "repository/query.h"

namespace registrar
{

/// A field is secret where the blueprint says so, and in fields that it does not know where the name does
/// (password, token …). Instead of a secret the journal holds a keyed digest, instead of a very large value
/// its SHA-256 and size; such a change is marked as incomplete, since it cannot be undone from the journal.
class JournalMask
{
public:
    JournalMask(const Journal &journal, const Blueprint &blueprint, QString store);

    [[nodiscard]] Result<Document> change(const Change &change) const;
    [[nodiscard]] Result<Value> changeSet(const ChangeSet &changes) const;
    /// A filter, as an array of {field, operator, operands}; of many operands the first ones and how many
    /// there are.
    [[nodiscard]] Result<Value> conditions(const EntitySource &source,
                                           const QList<Condition> &conditions) const;

    static constexpr qsizetype largestValue = qsizetype{64} * 1024; ///< bytes
    static constexpr qsizetype mostOperands = 20;                   ///< of one condition

private:
    struct Masked {
        Value value;
        bool complete = true;
    };
    Result<Masked> digest(const Value &value) const;
    /// Of a field that is no secret as a whole; `name` counts where the blueprint does not know the field.
    Result<Masked> value(const Value &value, const BlueprintField *field, const QString &name) const;
    Result<Masked> document(const Document &document, const BlueprintField *field) const;
    /// The value of a field that may lie inside others; it is judged by every name on its way.
    Result<Masked> valueAt(const FieldPath &path, const Value &value, const BlueprintEntity *entity) const;
    Result<Value> condition(const Condition &condition, const BlueprintEntity *entity) const;

    const Journal &journal_;
    const Blueprint &blueprint_;
    QString store_;
};

} // namespace registrar
