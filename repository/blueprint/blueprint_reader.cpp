// SPDX-License-Identifier: GPL-3.0-or-later
// Member by member; the order follows the structures in repository/blueprint.h.
#include "repository/blueprint/blueprint_reader.h"

#include "repository/blueprint/value_literal.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

using Kind = LocatedJson::Kind;

bool flagOf(const LocatedJson &node, QStringView name, bool otherwise = false)
{
    const LocatedJson *found = node.member(name);
    return found != nullptr && found->kind == Kind::Boolean ? found->boolean : otherwise;
}

std::optional<qint64> wholeOf(const LocatedJson &node, QStringView name)
{
    const LocatedJson *found = node.member(name);
    return found != nullptr && found->isInteger() ? std::optional(found->toInteger()) : std::nullopt;
}

int smallOf(const LocatedJson &node, QStringView name, int otherwise)
{
    return static_cast<int>(
        std::clamp<qint64>(wholeOf(node, name).value_or(otherwise), 0, std::numeric_limits<int>::max()));
}

std::optional<double> numberOf(const LocatedJson &node, QStringView name)
{
    const LocatedJson *found = node.member(name);
    return found != nullptr && found->kind == Kind::Number ? std::optional(found->toDouble()) : std::nullopt;
}

QStringList textsOf(const LocatedJson &node, QStringView name)
{
    QStringList texts;
    if (const LocatedJson *found = node.member(name)) {
        for (const LocatedJson &element : found->elements)
            texts << element.text;
    }
    return texts;
}

QJsonObject objectOf(const LocatedJson &node, QStringView name)
{
    const LocatedJson *found = node.member(name);
    return found != nullptr ? found->toJsonValue().toObject() : QJsonObject();
}

QList<Value::Type> typesOf(const LocatedJson &node, QStringView name)
{
    QList<Value::Type> types;
    const auto add = [&types](const LocatedJson &word) {
        if (const auto type = Value::typeFromName(word.text))
            types << *type;
    };
    if (const LocatedJson *found = node.member(name)) {
        if (found->kind == Kind::Array)
            std::ranges::for_each(found->elements, add);
        else
            add(*found);
    }
    return types;
}

std::optional<BlueprintReference> referenceOf(const LocatedJson &node, QStringView name)
{
    const LocatedJson *found = node.member(name);
    if (found == nullptr)
        return std::nullopt;
    return BlueprintReference{
        .store = found->textOf(u"store"),
        .entity = found->textOf(u"entity"),
        .field = found->textOf(u"field"),
        .as = found->textOf(u"as"),
        .mirror = found->textOf(u"mirror"),
        .onDelete = found->textOf(u"onDelete"),
        .enforced = flagOf(*found, u"enforced"),
    };
}

class TreeReader
{
public:
    explicit TreeReader(QList<BlueprintProblem> &problems)
        : problems_(problems)
    {
    }

    /// Reads every element of a list member, telling each its path.
    template<typename T>
    QList<T> list(const LocatedJson &node, const QString &name, const QString &path,
                  T (TreeReader::*read)(const LocatedJson &, const QString &))
    {
        QList<T> items;
        if (const LocatedJson *found = node.member(name)) {
            for (qsizetype i = 0; i < found->elements.size(); ++i)
                items << (this->*read)(found->elements.at(i), path + u'/' + name + u'/' + QString::number(i));
        }
        return items;
    }

    BlueprintStore store(const LocatedJson &node, const QString &)
    {
        return {
            .name = node.textOf(u"name"),
            .title = node.textOf(u"title"),
            .kind = storeKindFromName(node.textOf(u"kind")).value_or(StoreKind::PostgreSql),
            .database = node.textOf(u"database"),
            .addressVariables = textsOf(node, u"addressVariables"),
            .databaseVariables = textsOf(node, u"databaseVariables"),
            .passwordVariables = textsOf(node, u"passwordVariables"),
            .userVariables = textsOf(node, u"userVariables"),
            .defaultAddress = node.textOf(u"defaultAddress"),
            .containers = textsOf(node, u"containers"),
            .services = textsOf(node, u"services"),
            .expectedVersion = node.textOf(u"expectedVersion"),
            .minimumVersion = node.textOf(u"minimumVersion"),
            .required = flagOf(node, u"required", true),
            .extensions = textsOf(node, u"extensions"),
            .settings = objectOf(node, u"settings"),
            .note = node.textOf(u"note"),
        };
    }

    BlueprintThreshold threshold(const LocatedJson &node, const QString &)
    {
        return {.name = node.textOf(u"name"),
                .store = node.textOf(u"store"),
                .value = numberOf(node, u"value").value_or(0),
                .unit = node.textOf(u"unit"),
                .note = node.textOf(u"note")};
    }

    BlueprintWorkspace workspace(const LocatedJson &node, const QString &)
    {
        return {.name = node.textOf(u"name"),
                .title = node.textOf(u"title"),
                .kind = node.textOf(u"kind"),
                .settings = objectOf(node, u"settings")};
    }

    BlueprintFault fault(const LocatedJson &node, const QString &)
    {
        return {.name = node.textOf(u"name"),
                .store = node.textOf(u"store"),
                .entity = node.textOf(u"entity"),
                .field = node.textOf(u"field"),
                .kind = node.textOf(u"kind"),
                .perThousand = smallOf(node, u"perThousand", 0),
                .atLeast = smallOf(node, u"atLeast", 1),
                .note = node.textOf(u"note")};
    }

    BlueprintCompositeReference compositeReference(const LocatedJson &node, const QString &)
    {
        return {.fields = textsOf(node, u"fields"),
                .entity = node.textOf(u"entity"),
                .targetFields = textsOf(node, u"targetFields"),
                .onDelete = node.textOf(u"onDelete"),
                .enforced = flagOf(node, u"enforced")};
    }

    BlueprintIndex index(const LocatedJson &node, const QString &path)
    {
        return {
            .name = node.textOf(u"name"),
            .keys = list(node, u"keys"_s, path, &TreeReader::indexKey),
            .method = node.textOf(u"method"),
            .unique = flagOf(node, u"unique"),
            .sparse = flagOf(node, u"sparse"),
            .constraint = flagOf(node, u"constraint"),
            .optional = flagOf(node, u"optional"),
            .watched = flagOf(node, u"watched"),
            .redundantWith = node.textOf(u"redundantWith"),
            .expireAfterSeconds = wholeOf(node, u"expireAfterSeconds"),
            .partialFilter = node.textOf(u"partialFilter"),
            .origin = node.textOf(u"origin"),
            .note = node.textOf(u"note"),
        };
    }

    IndexKey indexKey(const LocatedJson &node, const QString &)
    {
        const QString kind = node.textOf(u"kind");
        return {node.textOf(u"field"), kind.isEmpty() ? u"1"_s : kind, flagOf(node, u"expression")};
    }

    BlueprintField field(const LocatedJson &node, const QString &path)
    {
        BlueprintField field;
        field.name = node.textOf(u"name");
        field.title = node.textOf(u"title");
        field.help = node.textOf(u"help");
        field.types = typesOf(node, u"type");
        field.nativeType = node.textOf(u"nativeType");
        field.required = flagOf(node, u"required");
        field.nullable = flagOf(node, u"nullable", true);
        field.immutable = flagOf(node, u"immutable");
        field.readOnly = flagOf(node, u"readOnly");
        field.unique = flagOf(node, u"unique");
        field.secret = flagOf(node, u"secret");
        field.generated = flagOf(node, u"generated");
        field.minimumLength = wholeOf(node, u"minimumLength");
        field.maximumLength = wholeOf(node, u"maximumLength");
        field.minimum = numberOf(node, u"minimum");
        field.maximum = numberOf(node, u"maximum");
        field.pattern = node.textOf(u"pattern");
        field.format = node.textOf(u"format");
        field.elementTypes = typesOf(node, u"elementType");
        field.values = literals(node, u"values"_s, path, field);
        field.suggestions = literals(node, u"suggestions"_s, path, field);
        if (const LocatedJson *standard = node.member(u"default"))
            field.defaultValue = literal(*standard, path + u"/default"_s, field);
        field.defaultExpression = node.textOf(u"defaultExpression");
        field.setOn = node.textOf(u"setOn");
        field.unit = node.textOf(u"unit");
        field.reference = referenceOf(node, u"reference");
        field.keyReference = referenceOf(node, u"keyReference");
        field.fields = list(node, u"fields"_s, path, &TreeReader::field);
        field.origin = node.textOf(u"origin");
        field.note = node.textOf(u"note");
        field.sample = objectOf(node, u"sample");
        return field;
    }

    BlueprintEntity entity(const LocatedJson &node, const QString &path)
    {
        BlueprintEntity entity;
        entity.name = node.textOf(u"name");
        entity.store = node.textOf(u"store");
        entity.title = node.textOf(u"title");
        entity.help = node.textOf(u"help");
        entity.kind = entityKindFromName(node.textOf(u"kind")).value_or(EntityKind::Table);
        entity.source = sourceOf(node, entity);
        entity.fields = list(node, u"fields"_s, path, &TreeReader::field);
        entity.fieldsComplete = flagOf(node, u"fieldsComplete", true);
        entity.key = textsOf(node, u"key");
        entity.listFields = textsOf(node, u"listFields");
        for (const QString &name : textsOf(node, u"defaultSort")) {
            const bool descending = name.startsWith(u'-');
            entity.defaultSort << SortKey{{descending ? name.sliced(1) : name}, descending};
        }
        entity.titleField = node.textOf(u"titleField");
        entity.references = list(node, u"references"_s, path, &TreeReader::compositeReference);
        entity.readOnly = flagOf(node, u"readOnly");
        entity.readOnlyReason = node.textOf(u"readOnlyReason");
        entity.secret = flagOf(node, u"secret");
        entity.indexes = list(node, u"indexes"_s, path, &TreeReader::index);
        entity.validator = objectOf(node, u"validator");
        entity.validatorRecommended = objectOf(node, u"validatorRecommended");
        entity.checks = textsOf(node, u"checks");
        entity.checksProposed = textsOf(node, u"checksProposed");
        entity.viewDefinition = node.textOf(u"viewDefinition");
        entity.keyType = node.textOf(u"keyType");
        entity.expirySeconds = wholeOf(node, u"expirySeconds");
        entity.flushImpact = node.textOf(u"flushImpact");
        entity.origin = node.textOf(u"origin");
        entity.note = node.textOf(u"note");
        entity.sample = objectOf(node, u"sample");
        return entity;
    }

private:
    static EntitySource sourceOf(const LocatedJson &node, const BlueprintEntity &entity)
    {
        const bool inSchema = entity.kind != EntityKind::Collection && entity.kind != EntityKind::KeyPattern;
        EntitySource source{inSchema ? u"public"_s : QString(), entity.name};
        if (const LocatedJson *found = node.member(u"source")) {
            source.name = found->textOf(u"name");
            if (found->member(u"space") != nullptr)
                source.space = found->textOf(u"space");
        }
        return source;
    }

    Value literal(const LocatedJson &node, const QString &path, const BlueprintField &field)
    {
        const auto value = readLiteral(node, {field.types, field.elementTypes});
        if (value)
            return *value;
        const JsonMistake &mistake = value.error();
        problems_ << BlueprintProblem{{},   mistake.place.line, mistake.place.column,
                                      path, mistake.what,       mistake.remedy};
        return {};
    }

    QList<Value> literals(const LocatedJson &node, const QString &name, const QString &path,
                          const BlueprintField &field)
    {
        QList<Value> values;
        if (const LocatedJson *found = node.member(name)) {
            for (qsizetype i = 0; i < found->elements.size(); ++i)
                values << literal(found->elements.at(i), path + u'/' + name + u'/' + QString::number(i),
                                  field);
        }
        return values;
    }

    QList<BlueprintProblem> &problems_;
};

} // namespace

Blueprint readBlueprintTree(const LocatedJson &root, QList<BlueprintProblem> &problems)
{
    TreeReader reader(problems);
    Blueprint blueprint;
    blueprint.formatVersion = smallOf(root, u"format", 1);
    blueprint.name = root.textOf(u"name");
    blueprint.title = root.textOf(u"title");
    blueprint.version = root.textOf(u"version");
    blueprint.summary = root.textOf(u"summary");
    blueprint.stores = reader.list(root, u"stores"_s, {}, &TreeReader::store);
    blueprint.entities = reader.list(root, u"entities"_s, {}, &TreeReader::entity);
    blueprint.thresholds = reader.list(root, u"thresholds"_s, {}, &TreeReader::threshold);
    blueprint.workspaces = reader.list(root, u"workspaces"_s, {}, &TreeReader::workspace);
    blueprint.faults = reader.list(root, u"faults"_s, {}, &TreeReader::fault);
    blueprint.roles = objectOf(root, u"roles");
    blueprint.guidance = objectOf(root, u"guidance");
    return blueprint;
}

} // namespace registrar
