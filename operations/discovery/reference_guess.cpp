// SPDX-License-Identifier: GPL-3.0-or-later
// Two short reads a candidate: some values of the field, and which of them the target has.
#include "operations/discovery/reference_guess.h"

#include "repository/text/value_text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

using Type = Value::Type;
constexpr int valuesRead = 200;
constexpr int valuesTried = 20;

/// Whether values of one field can be looked up in the other, and how.
enum class Fit { No, Same, AsText };

bool isWhole(Type type)
{
    return type == Type::Int32 || type == Type::Int64;
}

Fit fitOf(const BlueprintField &field, const BlueprintField &target)
{
    const bool array = field.types.contains(Type::Array);
    const QList<Type> &types = array ? field.elementTypes : field.types;
    for (const Type type : types) {
        for (const Type other : target.types) {
            if (type == other || (isWhole(type) && isWhole(other)))
                return Fit::Same;
            if (type == Type::Text && (isWhole(other) || other == Type::ObjectId || other == Type::Uuid))
                return Fit::AsText;
        }
    }
    return Fit::No;
}

/// A name without case, underscores and the ending that says "identifier".
QString stem(QString name)
{
    for (const QString &ending : {u"_ids"_s, u"Ids"_s, u"_id"_s, u"Id"_s, u"_ID"_s}) {
        if (name.size() > ending.size() && name.endsWith(ending)) {
            name.chop(ending.size());
            break;
        }
    }
    return name.toLower().remove(u'_').remove(u'-');
}

class ReferenceGuess
{
public:
    ReferenceGuess(Blueprint &blueprint, const std::map<QString, std::unique_ptr<Session>> &sessions,
                   const CancelToken &cancel)
        : blueprint_(blueprint)
        , sessions_(sessions)
        , cancel_(cancel)
    {
    }

    Result<void> run()
    {
        const QList<BlueprintEntity> targets = blueprint_.entities;
        for (BlueprintEntity &entity : blueprint_.entities) {
            for (BlueprintField &field : entity.fields) {
                if (field.reference || (entity.key.size() == 1 && entity.key.contains(field.name)))
                    continue;
                for (const BlueprintEntity &target : targets) {
                    const Result<bool> points = tryTarget(entity, field, target);
                    if (!points)
                        return failure(points.error());
                    if (*points)
                        break;
                }
            }
        }
        return {};
    }

private:
    Result<bool> tryTarget(const BlueprintEntity &entity, BlueprintField &field,
                           const BlueprintEntity &target)
    {
        const BlueprintField *key = target.key.size() == 1 ? target.field(target.key.first()) : nullptr;
        const bool same = target.store == entity.store && target.name == entity.name;
        const bool pattern = target.kind == EntityKind::KeyPattern;
        if (key == nullptr || same || pattern || !namesFit(field.name, target.name))
            return false;
        const Fit fit = fitOf(field, *key);
        if (fit == Fit::No)
            return false;
        const auto values = valuesOf(entity, field, *key, fit);
        if (!values)
            return failure(values.error());
        if (values->isEmpty())
            return false;
        const auto found = countFound(target, *key, *values);
        if (!found)
            return failure(found.error());
        if (*found * 2 <= values->size())
            return false;
        field.reference = BlueprintReference{.store = target.store == entity.store ? QString() : target.store,
                                             .entity = target.name,
                                             .field = key->name,
                                             .as = fit == Fit::AsText ? u"text"_s : QString()};
        field.note = QCoreApplication::translate(
                         "ReferenceGuess", "The reference is guessed from its name; %1 of %2 values exist.")
                         .arg(QString::number(*found), QString::number(values->size()));
        return true;
    }

    /// Some different values of the field, in the type of the target's key.
    Result<QList<Value>> valuesOf(const BlueprintEntity &entity, const BlueprintField &field,
                                  const BlueprintField &key, Fit fit)
    {
        const Query query{.source = entity.source, .fields = {field.name}, .limit = valuesRead};
        const Result<Page> page = sessions_.at(entity.store)->page(query, Position::start(), cancel_);
        if (!page)
            return failure(page.error());
        QList<Value> values;
        const auto add = [&](const Value &value) {
            Value wanted = value;
            if (fit == Fit::AsText && value.is<QString>())
                wanted = parseValue(key.types.first(), value.toText()).value_or(Value());
            if (!wanted.isAbsent() && values.size() < valuesTried && !values.contains(wanted))
                values << wanted;
        };
        for (const Record &record : page->records) {
            const Value value = fieldOf(record.fields, field.name);
            if (const auto *elements = value.get<Value::Array>())
                std::ranges::for_each(*elements, add);
            else
                add(value);
        }
        return values;
    }

    Result<qsizetype> countFound(const BlueprintEntity &target, const BlueprintField &key,
                                 const QList<Value> &values)
    {
        const Query query{
            .source = target.source,
            .conditions = {Condition{.field = {key.name}, .op = Operator::In, .operands = values}},
            .fields = {key.name},
            .limit = valuesTried};
        const Result<Page> page = sessions_.at(target.store)->page(query, Position::start(), cancel_);
        if (!page && page.error().kind == Error::Kind::Cancelled)
            return failure(page.error());
        // A store that cannot answer the question leaves the guess untaken.
        return page ? page->records.size() : 0;
    }

    Blueprint &blueprint_;
    const std::map<QString, std::unique_ptr<Session>> &sessions_;
    const CancelToken &cancel_;
};

} // namespace

bool namesFit(const QString &field, const QString &entity)
{
    const QString wanted = stem(field);
    const QString name = stem(entity.section(u'.', -1));
    if (wanted.isEmpty() || wanted == "id"_L1)
        return false;
    return name == wanted || name == wanted + u's' || name + u's' == wanted || name == wanted + "es"_L1 ||
           (wanted.endsWith(u'y') && name == wanted.chopped(1) + "ies"_L1);
}

Result<void> guessReferences(Blueprint &blueprint,
                             const std::map<QString, std::unique_ptr<Session>> &sessions,
                             const CancelToken &cancel)
{
    return ReferenceGuess(blueprint, sessions, cancel).run();
}

} // namespace registrar
