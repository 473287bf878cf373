// SPDX-License-Identifier: GPL-3.0-or-later
// What a record begins with that is about to be added.
#include "models/records/new_record.h"

#include <algorithm>

namespace registrar
{

Document newRecord(const BlueprintEntity &entity)
{
    Document document;
    for (const BlueprintField &field : entity.fields) {
        if (!field.defaultValue.isMissing() && !field.generated && field.setOn.isEmpty() &&
            field.defaultExpression.isEmpty())
            document.append({field.name, field.defaultValue});
    }
    return document;
}

Document duplicateOf(const Document &fields, const BlueprintEntity &entity,
                     const QList<RecordColumn> &columns)
{
    Document copy;
    for (const Field &field : fields) {
        const auto column = std::ranges::find(columns, field.name, &RecordColumn::name);
        const BlueprintField *described = entity.field(field.name);
        const bool key = column != columns.end() && column->key;
        const bool filledIn = (described && (described->generated || !described->setOn.isEmpty())) ||
                              (column != columns.end() && column->description.generated);
        if (!key && !filledIn)
            copy.append(field);
    }
    return copy;
}

} // namespace registrar
