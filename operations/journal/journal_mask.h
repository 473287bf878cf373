// SPDX-License-Identifier: GPL-3.0-or-later
// What the journal may hold of a change: everything but secrets and very large values.
#pragma once

#include "operations/journal/journal.h"
#include "repository/blueprint.h"

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

    static constexpr qsizetype largestValue = 64 * 1024; ///< bytes

private:
    struct Masked {
        Value value;
        bool complete = true;
    };
    Result<Masked> value(const Value &value, const QList<BlueprintField> *fields, const QString &name,
                         bool secret) const;
    Result<Masked> document(const Document &document, const QList<BlueprintField> *fields, bool secret) const;

    const Journal &journal_;
    const Blueprint &blueprint_;
    QString store_;
};

} // namespace registrar
