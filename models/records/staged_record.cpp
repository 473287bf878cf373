// SPDX-License-Identifier: GPL-3.0-or-later
// One record with the edits staged on it, and what a store last said to them.
#include "models/records/staged_record.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>

namespace registrar
{

namespace
{

bool isInside(const FieldPath &path, const FieldPath &outer)
{
    return path.size() >= outer.size() && std::equal(outer.begin(), outer.end(), path.begin());
}

} // namespace

Document StagedRecord::document() const
{
    Document document = read.fields;
    for (const FieldChange &change : fields)
        setField(document, change.field, change.after);
    return document;
}

Change StagedRecord::change() const
{
    Change change;
    change.kind = kind;
    change.source = source;
    change.key = read.key;
    change.version = read.version;
    if (kind == Change::Kind::Update)
        change.fields = fields;
    else
        change.document = read.fields;
    return change;
}

bool StagedRecord::touches(const FieldPath &field) const
{
    return std::ranges::any_of(fields, [&field](const FieldChange &change) {
        return isInside(change.field, field) || isInside(field, change.field);
    });
}

QString StagedRecord::problemOf(const FieldPath &field) const
{
    for (const FieldProblem &problem : problems) {
        if (!problem.field.isEmpty() && (isInside(problem.field, field) || isInside(field, problem.field)))
            return problem.message;
    }
    return {};
}

QByteArray recordIdentity(const EntitySource &source, const RecordKey &key)
{
    QByteArray identity;
    QDataStream stream(&identity, QIODevice::WriteOnly);
    stream << source.space << source.name;
    for (const Value &value : key)
        stream << static_cast<quint8>(value.type()) << value.toUtf8OrBytes();
    return identity;
}

} // namespace registrar
