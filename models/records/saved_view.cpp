// SPDX-License-Identifier: GPL-3.0-or-later
// A filter, a sort and an arrangement of columns under a name.
#include "models/records/saved_view.h"

#include "repository/blueprint/secret_values.h"
#include "repository/text/extended_json.h"

#include <QJsonArray>

#include <algorithm>

namespace registrar
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::pair<Operator, QLatin1StringView> operatorNames[] = {
    {Operator::Equals, "equals"_L1},
    {Operator::NotEquals, "notEquals"_L1},
    {Operator::In, "in"_L1},
    {Operator::LessThan, "lessThan"_L1},
    {Operator::AtMost, "atMost"_L1},
    {Operator::GreaterThan, "greaterThan"_L1},
    {Operator::AtLeast, "atLeast"_L1},
    {Operator::Between, "between"_L1},
    {Operator::Prefix, "prefix"_L1},
    {Operator::Contains, "contains"_L1},
    {Operator::Regex, "regex"_L1},
    {Operator::IsNull, "isNull"_L1},
    {Operator::IsNotNull, "isNotNull"_L1},
    {Operator::IsMissing, "isMissing"_L1},
    {Operator::IsPresent, "isPresent"_L1},
    {Operator::ArrayContains, "arrayContains"_L1},
    {Operator::TextSearch, "textSearch"_L1},
    {Operator::Native, "native"_L1}};

QJsonObject conditionJson(const Condition &condition)
{
    QJsonArray operands;
    for (const Value &value : condition.operands)
        operands.append(toExtendedJson(value));
    const auto found =
        std::ranges::find(operatorNames, condition.op, &std::pair<Operator, QLatin1StringView>::first);
    return {{u"field"_s, QJsonArray::fromStringList(condition.field)},
            {u"operator"_s, QString(found->second)},
            {u"operands"_s, operands},
            {u"caseSensitive"_s, condition.caseSensitive}};
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue each : value.toArray())
        texts.append(each.toString());
    return texts;
}

std::optional<Condition> conditionOf(const QJsonObject &object)
{
    const QString name = object.value(u"operator"_s).toString();
    const auto found =
        std::ranges::find(operatorNames, name, &std::pair<Operator, QLatin1StringView>::second);
    if (found == std::end(operatorNames))
        return std::nullopt;
    Condition condition{.field = textsOf(object.value(u"field"_s)),
                        .op = found->first,
                        .operands = {},
                        .caseSensitive = object.value(u"caseSensitive"_s).toBool(true)};
    for (const QString &text : textsOf(object.value(u"operands"_s))) {
        const Result<Value> value = parseExtendedJson(text);
        if (!value)
            return std::nullopt;
        condition.operands.append(*value);
    }
    return condition;
}

} // namespace

bool holdsSecret(const BlueprintEntity &entity, const Condition &condition)
{
    if (condition.op != Operator::Native)
        return isSecretAt(&entity, condition.field);
    return std::ranges::any_of(condition.operands,
                               [&entity](const Value &text) { return namesSecret(&entity, text.toText()); });
}

QJsonObject SavedView::toJson(const BlueprintEntity &entity) const
{
    QJsonArray filter;
    for (const Condition &condition : conditions) {
        if (!holdsSecret(entity, condition))
            filter.append(conditionJson(condition));
    }
    QJsonArray order;
    for (const SortKey &key : sort)
        order.append(QJsonObject{{u"field"_s, QJsonArray::fromStringList(key.field)},
                                 {u"descending"_s, key.descending}});
    return {{u"name"_s, name}, {u"filter"_s, filter}, {u"sort"_s, order}, {u"columns"_s, columns.toJson()}};
}

std::optional<SavedView> SavedView::fromJson(const QJsonObject &object)
{
    SavedView view{.name = object.value(u"name"_s).toString(),
                   .conditions = {},
                   .sort = {},
                   .columns = ColumnLayout::fromJson(object.value(u"columns"_s).toObject())};
    if (view.name.isEmpty())
        return std::nullopt;
    for (const QJsonValue each : object.value(u"filter"_s).toArray()) {
        const std::optional<Condition> condition = conditionOf(each.toObject());
        if (!condition)
            return std::nullopt;
        view.conditions.append(*condition);
    }
    for (const QJsonValue each : object.value(u"sort"_s).toArray()) {
        const QJsonObject key = each.toObject();
        view.sort.append({textsOf(key.value(u"field"_s)), key.value(u"descending"_s).toBool()});
    }
    return view;
}

} // namespace registrar
