// SPDX-License-Identifier: GPL-3.0-or-later
// Where a person is in the records of an entity, to be gone back to later.
#include "models/records/records_place.h"

#include "models/records/saved_view.h"
#include "repository/text/extended_json.h"

#include <QJsonArray>

namespace registrar
{

using namespace Qt::StringLiterals;

namespace
{

const auto viewName = u"place"_s;

QJsonArray valuesJson(const QList<Value> &values)
{
    QJsonArray array;
    for (const Value &value : values)
        array.append(toExtendedJson(value));
    return array;
}

std::optional<QList<Value>> valuesOf(const QJsonValue &json)
{
    QList<Value> values;
    for (const QJsonValue each : json.toArray()) {
        const Result<Value> value = parseExtendedJson(each.toString());
        if (!value)
            return std::nullopt;
        values.append(*value);
    }
    return values;
}

QJsonObject placeJson(const RowsPlace &place)
{
    QJsonObject object{{u"row"_s, place.row},
                       {u"ahead"_s, place.ahead},
                       {u"rows"_s, place.rows},
                       {u"key"_s, valuesJson(place.key)}};
    if (place.position) {
        object.insert(u"kind"_s, static_cast<int>(place.position->kind));
        object.insert(u"values"_s, valuesJson(place.position->values));
        object.insert(u"token"_s, QString::fromLatin1(place.position->token.toBase64()));
    }
    return object;
}

std::optional<RowsPlace> placeOf(const QJsonObject &object)
{
    const auto key = valuesOf(object.value(u"key"_s));
    const auto values = valuesOf(object.value(u"values"_s));
    if (!key || !values)
        return std::nullopt;
    RowsPlace place{.row = object.value(u"row"_s).toInt(),
                    .ahead = object.value(u"ahead"_s).toInt(),
                    .rows = object.value(u"rows"_s).toInt(),
                    .position = {},
                    .key = *key};
    const int kind = object.value(u"kind"_s).toInt(-1);
    if (kind >= static_cast<int>(Position::Kind::Start) && kind <= static_cast<int>(Position::Kind::Before)) {
        const QByteArray token = QByteArray::fromBase64(object.value(u"token"_s).toString().toLatin1());
        place.position = Position{static_cast<Position::Kind>(kind), *values, token};
    }
    return place;
}

} // namespace

QJsonObject RecordsPlace::toJson() const
{
    const SavedView view{.name = viewName, .conditions = conditions, .sort = sort, .columns = {}};
    return {{u"view"_s, view.toJson({})},        {u"top"_s, placeJson(top)}, {u"across"_s, across},
            {u"current"_s, valuesJson(current)}, {u"column"_s, column},      {u"recordShown"_s, recordShown},
            {u"recordView"_s, recordView}};
}

std::optional<RecordsPlace> RecordsPlace::fromJson(const QJsonObject &object)
{
    const std::optional<SavedView> view = SavedView::fromJson(object.value(u"view"_s).toObject());
    const std::optional<RowsPlace> top = placeOf(object.value(u"top"_s).toObject());
    const std::optional<RecordKey> current = valuesOf(object.value(u"current"_s));
    if (!view || !top || !current)
        return std::nullopt;
    return RecordsPlace{.conditions = view->conditions,
                        .sort = view->sort,
                        .top = *top,
                        .across = object.value(u"across"_s).toInt(),
                        .current = *current,
                        .column = object.value(u"column"_s).toString(),
                        .recordShown = object.value(u"recordShown"_s).toBool(),
                        .recordView = object.value(u"recordView"_s).toInt()};
}

} // namespace registrar
