// SPDX-License-Identifier: GPL-3.0-or-later
// Where three versions of a record differ.
#include "models/records/conflict_fields.h"

namespace registrar
{

namespace
{

/// The deepest places at which two documents differ.
void collectDifferences(const Document &left, const Document &right, const FieldPath &outer,
                        QList<FieldPath> &found)
{
    QStringList names;
    for (const Document *side : {&left, &right}) {
        for (const Field &field : *side)
            names.append(field.name);
    }
    names.removeDuplicates();
    for (const QString &name : std::as_const(names)) {
        const Value one = fieldOf(left, name);
        const Value other = fieldOf(right, name);
        if (one == other)
            continue;
        const FieldPath path = outer + FieldPath{name};
        const auto *inner = one.get<Document>();
        const auto *otherInner = other.get<Document>();
        if (inner && otherInner)
            collectDifferences(*inner, *otherInner, path, found);
        else
            found.append(path);
    }
}

} // namespace

QList<ConflictField> conflictFields(const StagedRecord &record)
{
    QList<ConflictField> fields;
    const Document mine = record.kind == Change::Kind::Delete ? Document() : record.document();
    const auto theirs = [&record](const FieldPath &field) {
        return record.theirs ? fieldOf(record.theirs->fields, field) : Value();
    };
    for (const FieldChange &change : record.fields)
        fields.append({change.field, change.before, theirs(change.field), change.after, true});
    QList<FieldPath> others;
    if (record.theirs && !record.partial)
        collectDifferences(record.read.fields, record.theirs->fields, {}, others);
    for (const FieldPath &field : std::as_const(others)) {
        if (!record.touches(field))
            fields.append(
                {field, fieldOf(record.read.fields, field), theirs(field), fieldOf(mine, field), false});
    }
    return fields;
}

} // namespace registrar
