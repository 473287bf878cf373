// SPDX-License-Identifier: GPL-3.0-or-later
// Which fields of many records can be edited at once, also inside documents.
#include "models/records/edit_place.h"

#include "operations/bulk_edit/field_assignment.h"
#include "repository/text/extended_json.h"
#include "repository/text/value_text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct EditPlaceText {
    Q_DECLARE_TR_FUNCTIONS(registrar::EditPlace)
};

constexpr int deepest = 6; ///< levels of documents that are listed

/// The field as a column would have it.
RecordColumn innerColumn(const BlueprintField &field, const RecordColumn &outer)
{
    RecordColumn column{.name = field.name, .field = field, .inBlueprint = true};
    column.field.secret = field.secret || outer.field.secret;
    return column;
}

bool isListed(const RecordColumn &column, bool documents)
{
    if (column.key || !column.editRefusal().isEmpty() || column.field.format == "bcrypt"_L1)
        return false;
    return !isSetOneByOne(column.field) || column.nullable() || documents;
}

void append(QList<EditPlace> &places, const EditPlace &place, bool documents)
{
    if (isListed(place.column, documents))
        places.append(place);
    const bool open = documents && place.path.size() < deepest && !place.column.key &&
                      place.column.editRefusal().isEmpty() && !mayHoldArray(place.column);
    if (!open)
        return; // which element of an array is meant nobody could say
    for (const BlueprintField &field : place.column.field.fields) {
        EditPlace inner{place.path + FieldPath{field.name}, innerColumn(field, place.column), {}};
        //: a field, and one inside it
        inner.title = EditPlaceText::tr("%1 › %2").arg(place.title, field.displayTitle());
        append(places, inner, documents);
    }
}

bool isTyped(const RecordColumn &column)
{
    return !column.description.types.isEmpty() || !column.field.types.isEmpty();
}

} // namespace

QList<EditPlace> editPlaces(const QList<RecordColumn> &columns, bool documents)
{
    QList<EditPlace> places;
    for (const RecordColumn &column : columns)
        append(places, {{column.name}, column, column.title()}, documents);
    return places;
}

Result<FieldPath> readFieldPath(const QString &text)
{
    FieldPath path{QString()};
    bool quoted = false;
    for (qsizetype place = 0; place < text.size(); ++place) {
        const QChar sign = text.at(place);
        if (sign == u'"' && quoted && place + 1 < text.size() && text.at(place + 1) == u'"')
            path.last() += text.at(++place);
        else if (sign == u'"')
            quoted = !quoted;
        else if (sign == u'.' && !quoted)
            path.append(QString());
        else
            path.last() += sign;
    }
    if (quoted || path.contains(QString()))
        return failure({.kind = Error::Kind::InvalidInput,
                        .what = EditPlaceText::tr("“%1” is no path of a field.").arg(text),
                        .remedy = EditPlaceText::tr("Type its names with dots between them: address.city")});
    return path;
}

Result<EditPlace> editPlaceAt(const QList<RecordColumn> &columns, const FieldPath &path)
{
    const auto found = std::ranges::find(columns, path.first(), &RecordColumn::name);
    EditPlace place{path, found == columns.end() ? foundColumn(path.first()) : *found, pathText(path)};
    if (place.column.key)
        return failure({.kind = Error::Kind::InvalidInput,
                        .what = EditPlaceText::tr("%1 is the key of the records.").arg(path.first()),
                        .remedy = EditPlaceText::tr("Choose another field.")});
    for (const QString &name : path.sliced(1)) {
        const QList<BlueprintField> fields = place.column.field.fields;
        const auto inner = std::ranges::find(fields, name, &BlueprintField::name);
        BlueprintField field = inner == fields.end() ? BlueprintField() : *inner;
        field.name = name;
        place.column = innerColumn(field, place.column);
    }
    return place;
}

bool mayHoldArray(const RecordColumn &column)
{
    return column.types().contains(Value::Type::Array);
}

Result<Value> readPlaced(const EditPlace &place, const QString &text, bool element, bool documents,
                         const QTimeZone &zone)
{
    const RecordColumn &column = place.column;
    const QList<Value::Type> &elements = column.field.elementTypes;
    if (element && !elements.isEmpty())
        return parseValue(elements.first(), text, {}, zone);
    if (!element && isTyped(column))
        return parseForColumn(column, text, {}, zone);
    if (documents) {
        if (const Result<Value> value = parseExtendedJson(QStringView(text)))
            return value;
    }
    return Value(text);
}

} // namespace registrar
