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

Document StagedRecord::documentOver(const Document &base) const
{
    Document document = base;
    for (const FieldChange &change : fields)
        setField(document, change.field, change.after);
    return document;
}

void StagedRecord::complete(const Document &base)
{
    read.fields = base;
    for (const FieldChange &change : fields)
        setField(read.fields, change.field, change.before);
    partial = false;
}

Change StagedRecord::change() const
{
    Change change;
    change.kind = kind;
    change.source = source;
    change.key = read.key;
    change.version = read.version;
    change.undo = undo;
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

StagedRecord stagedRecordOf(const Change &change)
{
    StagedRecord record;
    record.kind = change.kind;
    record.source = change.source;
    record.read.key = change.key;
    record.read.version = change.version;
    record.read.fields = change.document;
    record.fields = change.fields;
    record.undo = change.undo;
    record.partial = change.kind == Change::Kind::Update;
    for (const FieldChange &field : change.fields)
        setField(record.read.fields, field.field, field.before);
    return record;
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
