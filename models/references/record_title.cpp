// SPDX-License-Identifier: GPL-3.0-or-later
// What names a record to people.
#include "models/references/record_title.h"

#include "models/dates/date_format.h"
#include "repository/blueprint/secret_values.h"

using namespace Qt::StringLiterals;

namespace registrar
{

QString recordTitle(const BlueprintEntity *entity, const Record &record)
{
    const BlueprintField *field = entity ? entity->field(entity->titleField) : nullptr;
    const bool hidden = field && isSecretAt(entity, {field->name});
    const QString title = field && !hidden ? shownText(fieldOf(record.fields, field->name)) : QString();
    return title.isEmpty() ? keyTitle(record.key) : title;
}

QString keyTitle(const RecordKey &key)
{
    QStringList parts;
    for (const Value &part : key)
        parts.append(shownText(part));
    return parts.join(u" · "_s);
}

} // namespace registrar
