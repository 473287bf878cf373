// SPDX-License-Identifier: GPL-3.0-or-later
// Records and edits against the fields of their entity.
#include "repository/blueprint/record_rules.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RecordRules)
};

const BlueprintField *named(const QList<BlueprintField> &fields, const QString &name)
{
    const auto found = std::ranges::find(fields, name, &BlueprintField::name);
    return found == fields.end() ? nullptr : &*found;
}

/// Whether somebody else gives a new record this field.
bool isFilledIn(const BlueprintField &field)
{
    return field.generated || !field.setOn.isEmpty() || !field.defaultValue.isMissing() ||
           !field.defaultExpression.isEmpty();
}

QList<FieldProblem> checkFieldChange(const BlueprintEntity &entity, const FieldChange &change)
{
    const BlueprintField *top = entity.field(change.field.value(0));
    const BlueprintField *field = fieldAt(entity, change.field);
    if (change.unconditional || top == nullptr)
        return {};
    const BlueprintField &named = field != nullptr ? *field : *top;
    if (top->readOnly || named.readOnly)
        return {{change.field, Words::tr("%1 is never edited here.").arg(named.displayTitle())}};
    if (top->immutable || named.immutable)
        return {{change.field, Words::tr("%1 is set when the record is added and cannot be changed.")
                                   .arg(named.displayTitle())}};
    const bool storesDefault =
        change.after.isMissing() && field != nullptr && !field->defaultExpression.isEmpty();
    if (field == nullptr || storesDefault)
        return {};
    QList<FieldProblem> problems = checkValue(*field, change.after);
    for (FieldProblem &problem : problems)
        problem.field = change.field + problem.field.mid(1);
    return problems;
}

void setTimes(const BlueprintEntity &entity, Change &change, const QDateTime &now)
{
    for (const BlueprintField &field : entity.fields) {
        const bool due =
            field.setOn == "write"_L1 || (field.setOn == "insert"_L1 && change.kind == Change::Kind::Add);
        const Value time = due ? timeValue(field.types, now) : Value();
        if (time.isMissing())
            continue;
        if (change.kind == Change::Kind::Add) {
            if (fieldOf(change.document, field.name).isMissing())
                setField(change.document, {field.name}, time);
            continue;
        }
        const bool given = std::ranges::any_of(
            change.fields, [&field](const FieldChange &other) { return other.field.value(0) == field.name; });
        if (!given)
            change.fields << FieldChange{{field.name}, {}, time, true};
    }
}

QString recordText(const Change &change)
{
    return change.kind == Change::Kind::Add ? Words::tr("a new record") : change.source.toText();
}

} // namespace

QList<FieldProblem> checkNewRecord(const BlueprintEntity &entity, const Document &record)
{
    QList<FieldProblem> problems;
    for (const BlueprintField &field : entity.fields) {
        const Value value = fieldOf(record, field.name);
        if (!value.isMissing() || !isFilledIn(field))
            problems << checkValue(field, value);
    }
    return problems;
}

QList<FieldProblem> checkChange(const BlueprintEntity &entity, const Change &change)
{
    if (entity.readOnly) {
        const QString reason = entity.readOnlyReason.isEmpty() ? QString() : u' ' + entity.readOnlyReason;
        return {{{}, Words::tr("%1 is never edited here.").arg(entity.displayTitle()) + reason}};
    }
    QList<FieldProblem> problems;
    if (change.undo)
        return problems;
    if (change.kind == Change::Kind::Add)
        problems = checkNewRecord(entity, change.document);
    if (change.kind == Change::Kind::Update) {
        for (const FieldChange &fieldChange : change.fields)
            problems << checkFieldChange(entity, fieldChange);
    }
    return problems;
}

Change prepareChange(const BlueprintEntity &entity, Change change, const QDateTime &now)
{
    if (change.undo || change.kind == Change::Kind::Delete ||
        (change.kind == Change::Kind::Update && change.fields.isEmpty()))
        return change;
    if (change.kind == Change::Kind::Add) {
        for (const BlueprintField &field : entity.fields) {
            // Where the store itself has a default, it is the store that gives it.
            const bool ours = !field.defaultValue.isMissing() && field.defaultExpression.isEmpty();
            if (ours && fieldOf(change.document, field.name).isMissing())
                setField(change.document, {field.name}, field.defaultValue);
        }
    }
    setTimes(entity, change, now);
    return change;
}

Result<ChangeSet> prepareChanges(const Blueprint &blueprint, const QString &store, const ChangeSet &changes,
                                 const QDateTime &now)
{
    ChangeSet prepared{changes.store, {}};
    QStringList wrong;
    Error error{.kind = Error::Kind::Validation, .store = changes.store};
    for (const Change &change : changes.changes) {
        const BlueprintEntity *entity = blueprint.entityBySource(store, change.source);
        if (entity == nullptr) {
            prepared.changes << change;
            continue;
        }
        const QList<FieldProblem> problems = checkChange(*entity, change);
        if (problems.isEmpty()) {
            prepared.changes << prepareChange(*entity, change, now);
            continue;
        }
        if (wrong.isEmpty()) {
            error.entity = change.source.toText();
            error.field = pathText(problems.first().field);
        }
        wrong << Words::tr("%1: %2").arg(recordText(change), problems.first().message);
    }
    if (wrong.isEmpty())
        return prepared;
    error.what = Words::tr("The changes break rules of the blueprint.");
    error.why = wrong.join(u' ');
    error.remedy = Words::tr("Correct the values; nothing has been written.");
    return failure(error);
}

Value timeValue(const QList<Value::Type> &types, const QDateTime &time)
{
    const qint64 milliseconds = time.toMSecsSinceEpoch();
    for (const Value::Type type : types) {
        switch (type) {
        case Value::Type::Instant:
            return Value(Value::Instant{milliseconds});
        case Value::Type::Timestamp: // on an unnamed clock, which is taken for UTC
            return Value(Value::Timestamp{milliseconds * 1000});
        case Value::Type::TimestampZoned:
            return Value(Value::TimestampZoned{milliseconds * 1000});
        case Value::Type::Date:
            return Value(Value::Date{static_cast<qint32>(QDate(1970, 1, 1).daysTo(time.toUTC().date()))});
        case Value::Type::Time:
            return Value(Value::Time{qint64(time.toUTC().time().msecsSinceStartOfDay()) * 1000});
        default:
            break;
        }
    }
    return {};
}

const BlueprintField *fieldAt(const BlueprintEntity &entity, const FieldPath &path)
{
    const BlueprintField *field = entity.field(path.value(0));
    for (qsizetype i = 1; field != nullptr && i < path.size(); ++i) {
        bool index = false;
        path.at(i).toInt(&index);
        if (index && field->types.contains(Value::Type::Array)) {
            // An element has the rules of the array's own fields; a plain element has none of its own.
            if (i + 1 == path.size())
                return nullptr;
            continue;
        }
        field = named(field->fields, path.at(i));
    }
    return field;
}

} // namespace registrar
