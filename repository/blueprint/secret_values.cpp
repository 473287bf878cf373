// SPDX-License-Identifier: GPL-3.0-or-later
// Finding secrets in records and replacing them.
#include "repository/blueprint/secret_values.h"

#include <algorithm>
#include <tuple>

namespace registrar
{

using namespace Qt::StringLiterals;

namespace
{

/// The field that a step leads to from another one's members; the field itself for an element's number.
const BlueprintField *stepFrom(const BlueprintField &field, const QString &name)
{
    const auto found = std::ranges::find(field.fields, name, &BlueprintField::name);
    if (found != field.fields.end())
        return &*found;
    bool isNumber = false;
    name.toInt(&isNumber);
    return isNumber && (field.types.isEmpty() || field.types.contains(Value::Type::Array)) ? &field : nullptr;
}

/// Whether the entity's own secrecy covers a field.
bool isHidden(const BlueprintEntity &entity, const QString &field)
{
    if (!entity.secret)
        return false;
    return entity.kind == EntityKind::KeyPattern ? field == "value"_L1 : !entity.key.contains(field);
}

bool holdsInside(const BlueprintField &field)
{
    return std::ranges::any_of(field.fields, holdsSecret);
}

/// What only the store, or somebody who parses it, could find members in.
bool isOpaque(const Value &value)
{
    return value.is<QString>() || value.is<Value::Binary>() || value.is<Value::Json>() ||
           value.is<Value::Code>() || value.is<Value::Other>();
}

/// Replaces secrets in one value; the mark may depend on what it replaces.
class Replacing
{
public:
    virtual ~Replacing() = default;
    [[nodiscard]] virtual Value mark(const Value &secret) = 0;

    [[nodiscard]] Value in(const BlueprintField &field, const Value &value)
    {
        if (field.secret && !value.isAbsent())
            return mark(value);
        return inside(field, value);
    }

    /// Of a value whose field is no secret itself.
    [[nodiscard]] Value inside(const BlueprintField &field, const Value &value)
    {
        if (value.isAbsent() || !holdsInside(field))
            return value;
        if (isOpaque(value))
            return mark(value);
        if (const auto *document = value.get<Document>())
            return Value(members(field, *document));
        const auto *elements = value.get<Value::Array>();
        if (!elements)
            return value;
        Value::Array replaced;
        for (const Value &element : *elements) {
            // An element keeps its place, whatever is left of it.
            const Value one = inside(field, element);
            replaced.append(one.isMissing() ? Value::null() : one);
        }
        return Value(replaced);
    }

private:
    [[nodiscard]] Document members(const BlueprintField &field, const Document &document)
    {
        Document replaced;
        for (const Field &member : document) {
            const auto known = std::ranges::find(field.fields, member.name, &BlueprintField::name);
            const Value value = known == field.fields.end() ? member.value : in(*known, member.value);
            if (!value.isMissing() || member.value.isMissing())
                replaced.append({member.name, value});
        }
        return replaced;
    }
};

class OneMark : public Replacing
{
public:
    explicit OneMark(const Value &mark)
        : mark_(mark)
    {
    }
    [[nodiscard]] Value mark(const Value &) override { return mark_; }

private:
    const Value &mark_;
};

/// Equal secrets get the same mark, others another one; documents and arrays keep their members' names and
/// number.
class NumberedMarks : public Replacing
{
public:
    [[nodiscard]] Value mark(const Value &secret) override
    {
        if (const auto *document = secret.get<Document>()) {
            Document marked;
            for (const Field &member : *document)
                marked.append({member.name, mark(member.value)});
            return Value(marked);
        }
        if (const auto *elements = secret.get<Value::Array>()) {
            Value::Array marked;
            for (const Value &element : *elements)
                marked.append(mark(element));
            return Value(marked);
        }
        if (secret.isAbsent())
            return secret;
        qsizetype place = met_.indexOf(secret);
        if (place < 0) {
            place = met_.size();
            met_.append(secret);
        }
        const QString first = secretMark.toString();
        return Value(place == 0 ? first : u"%1 %2"_s.arg(first).arg(place + 1));
    }

private:
    QList<Value> met_;
};

/// Leaves everything as it is and keeps what it met.
class GatheredSecrets : public Replacing
{
public:
    [[nodiscard]] Value mark(const Value &secret) override
    {
        if (const auto *document = secret.get<Document>())
            for (const Field &member : *document)
                std::ignore = mark(member.value);
        else if (const auto *elements = secret.get<Value::Array>())
            for (const Value &element : *elements)
                std::ignore = mark(element);
        else if (const QString text = secret.toText(); text.size() >= shortestSecret)
            texts_.append(text);
        return secret;
    }
    /// Longer ones first, since one may be a part of another.
    [[nodiscard]] QStringList texts() const
    {
        QStringList sorted = texts_;
        std::ranges::sort(sorted, std::ranges::greater(), &QString::size);
        return sorted;
    }

private:
    static constexpr qsizetype shortestSecret =
        3; ///< characters; a flag says nothing, and stands in any sentence
    QStringList texts_;
};

Value replaceAt(const BlueprintEntity *entity, const FieldPath &path, const Value &value,
                Replacing &replacing)
{
    if (value.isAbsent())
        return value;
    if (isSecretAt(entity, path))
        return replacing.mark(value);
    const BlueprintField *field = describedAt(entity, path);
    return field ? replacing.inside(*field, value) : value;
}

void addPaths(const BlueprintField &field, FieldPath path, QList<FieldPath> &paths)
{
    path.append(field.name);
    if (field.secret) {
        paths.append(path);
        return;
    }
    for (const BlueprintField &member : field.fields)
        addPaths(member, path, paths);
}

} // namespace

const BlueprintField *describedAt(const BlueprintField &field, const FieldPath &inside)
{
    const BlueprintField *place = &field;
    for (auto step = inside.begin(); place && step != inside.end(); ++step)
        place = stepFrom(*place, *step);
    return place;
}

const BlueprintField *describedAt(const BlueprintEntity *entity, const FieldPath &path)
{
    const BlueprintField *field = entity ? entity->field(path.value(0)) : nullptr;
    return field ? describedAt(*field, path.mid(1)) : nullptr;
}

bool isSecretAt(const BlueprintField &field, const FieldPath &inside)
{
    const BlueprintField *place = &field;
    for (auto step = inside.begin(); place && !place->secret && step != inside.end(); ++step)
        place = stepFrom(*place, *step);
    return place && place->secret;
}

bool isSecretAt(const BlueprintEntity *entity, const FieldPath &path)
{
    if (!entity || path.isEmpty())
        return entity && entity->secret;
    const BlueprintField *field = entity->field(path.first());
    return isHidden(*entity, path.first()) || (field && isSecretAt(*field, path.mid(1)));
}

bool holdsSecret(const BlueprintField &field)
{
    return field.secret || holdsInside(field);
}

QList<FieldPath> secretPaths(const BlueprintEntity &entity)
{
    QList<FieldPath> paths;
    for (const BlueprintField &field : entity.fields) {
        if (isHidden(entity, field.name))
            paths.append({field.name});
        else
            addPaths(field, {}, paths);
    }
    return paths;
}

bool namesSecret(const BlueprintEntity *entity, const QString &text)
{
    if (!entity || entity->secret)
        return entity != nullptr;
    return std::ranges::any_of(secretPaths(*entity), [&text](const FieldPath &path) {
        return text.contains(path.last(), Qt::CaseInsensitive);
    });
}

Value withoutSecrets(const BlueprintField &field, const Value &value, const Value &mark)
{
    return OneMark(mark).in(field, value);
}

Value withoutSecrets(const BlueprintField &field, const FieldPath &inside, const Value &value,
                     const Value &mark)
{
    if (isSecretAt(field, inside))
        return value.isAbsent() ? value : mark;
    const BlueprintField *place = describedAt(field, inside);
    return place ? OneMark(mark).inside(*place, value) : value;
}

Value withoutSecrets(const BlueprintEntity *entity, const FieldPath &path, const Value &value,
                     const Value &mark)
{
    OneMark replacing(mark);
    return replaceAt(entity, path, value, replacing);
}

Change withoutSecrets(Change change, const BlueprintEntity *entity)
{
    NumberedMarks replacing;
    for (FieldChange &field : change.fields) {
        field.before = replaceAt(entity, field.field, field.before, replacing);
        field.after = replaceAt(entity, field.field, field.after, replacing);
        if (isSecretAt(entity, field.field))
            field.increase = {};
    }
    for (Field &field : change.document)
        field.value = replaceAt(entity, {field.name}, field.value, replacing);
    return change;
}

Error withoutSecrets(Error error, const Change &change, const BlueprintEntity *entity)
{
    GatheredSecrets secrets;
    for (const FieldChange &field : change.fields) {
        std::ignore = replaceAt(entity, field.field, field.before, secrets);
        std::ignore = replaceAt(entity, field.field, field.after, secrets);
    }
    for (const Field &field : change.document)
        std::ignore = replaceAt(entity, {field.name}, field.value, secrets);
    for (const QString &secret : secrets.texts()) {
        for (QString *text : {&error.what, &error.why, &error.remedy, &error.value})
            text->replace(secret, secretMark.toString());
    }
    return error;
}

ChangeSet withoutSecrets(ChangeSet changes, const Blueprint &blueprint)
{
    for (Change &change : changes.changes)
        change = withoutSecrets(change, blueprint.entityBySource(changes.store, change.source));
    return changes;
}

} // namespace registrar
