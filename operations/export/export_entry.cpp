// SPDX-License-Identifier: GPL-3.0-or-later
// What the journal says of an export.
#include "operations/export/export_entry.h"

#include "operations/journal/journal_mask.h"
#include "repository/blueprint/secret_values.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

Value namesValue(const QStringList &names)
{
    Value::Array array;
    for (const QString &name : names)
        array.append(Value(name));
    return Value(array);
}

QString formatName(const ExportFormat &format)
{
    return format.canonical ? format.suffix() + u" (canonical)"_s : format.suffix();
}

/// The secret fields that the file holds: what an auditor asks first.
QStringList writtenSecrets(const ExportRequest &request)
{
    const BlueprintEntity *entity =
        request.blueprint ? request.blueprint->entityBySource(request.store, request.query.source) : nullptr;
    const QStringList &wanted = request.query.fields;
    QStringList names;
    for (const FieldPath &path : entity ? secretPaths(*entity) : QList<FieldPath>()) {
        const bool isWanted = wanted.isEmpty() || wanted.contains(path.first());
        if (isWanted && !request.leftOut.contains(path.first()) && !request.leftOutInside.contains(path))
            names.append(pathText(path));
    }
    return names;
}

} // namespace

Result<JournalEntry> exportEntry(const ExportRequest &request, const Journal &journal, qint64 records,
                                 qint64 bytes)
{
    JournalEntry entry{.deployment = request.deployment,
                       .store = request.store,
                       .entity = request.query.source.toText(),
                       .kind = u"export"_s,
                       .outcome = u"applied"_s,
                       .details = {{u"file"_s, Value(QFileInfo(request.fileName).absoluteFilePath())},
                                   {u"format"_s, Value(formatName(request.format))},
                                   {u"records"_s, Value(records)},
                                   {u"bytes"_s, Value(bytes)}}};
    if (!request.keys.isEmpty())
        entry.details.append({u"selected"_s, Value(qint64(request.keys.size()))});
    if (!request.query.conditions.isEmpty()) {
        const Blueprint none;
        const JournalMask mask(journal, request.blueprint ? *request.blueprint : none, request.store);
        auto filter = mask.conditions(request.query.source, request.query.conditions);
        if (!filter)
            return failure(filter.error());
        entry.details.append({u"filter"_s, std::move(*filter)});
    }
    if (!request.query.fields.isEmpty())
        entry.details.append({u"columns"_s, namesValue(request.query.fields)});
    if (const QStringList secrets = writtenSecrets(request); !secrets.isEmpty())
        entry.details.append({u"secrets"_s, namesValue(secrets)});
    return entry;
}

} // namespace registrar
