// SPDX-License-Identifier: GPL-3.0-or-later
// What one field of many records is to become.
#include "operations/bulk_edit/field_assignment.h"

#include "repository/blueprint/record_rules.h"
#include "repository/blueprint/secret_values.h"
#include "repository/text/decimal_sum.h"
#include "repository/text/value_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct AssignmentText {
    Q_DECLARE_TR_FUNCTIONS(registrar::FieldAssignment)
};

std::unexpected<Error> cannotIncrease(const FieldAssignment &assignment, const QString &why)
{
    return failure({.kind = Error::Kind::InvalidInput,
                    .what = AssignmentText::tr("%1 cannot be increased.").arg(pathText(assignment.field)),
                    .why = why,
                    .field = pathText(assignment.field)});
}

/// Decimals, without rounding.
Result<Value> increasedDecimal(const FieldAssignment &assignment, const Value &before)
{
    const QString present = editText(before);
    const QString step = editText(assignment.operand);
    if (!decimalSum(u"0", step))
        return cannotIncrease(assignment, AssignmentText::tr("%1 is no number.").arg(step));
    if (before.is<Value::Decimal>()) {
        const auto sum = decimalSum(present, step);
        return sum ? Result<Value>(Value(Value::Decimal{*sum}))
                   : cannotIncrease(assignment, AssignmentText::tr("The sum is no number."));
    }
    const auto sum = decimal128Sum(present, step);
    const auto value = sum ? decimal128FromText(*sum) : std::nullopt;
    if (value)
        return Value(*value);
    return cannotIncrease(assignment,
                          decimalSum(present, step)
                              ? AssignmentText::tr("The sum has more digits than the 34 that its type holds.")
                              : AssignmentText::tr("The sum is no number."));
}

/// A number of any type, as a whole one; nothing where it is none.
std::optional<qint64> wholeStep(const Value &step)
{
    if (!step.is<Value::Decimal128>())
        return step.toInteger();
    const auto sum = decimalSum(editText(step), u"0");
    return sum ? Value(Value::Decimal{*sum}).toInteger() : std::nullopt;
}

Result<Value> increased(const FieldAssignment &assignment, const Value &before)
{
    if (before.is<Value::Decimal>() || before.is<Value::Decimal128>())
        return increasedDecimal(assignment, before);
    const auto step = wholeStep(assignment.operand);
    if (before.is<double>() || before.is<Value::Float>()) {
        const auto by = assignment.operand.toDouble();
        const double sum = before.toDouble().value_or(0) + by.value_or(0);
        if (!by || !std::isfinite(sum))
            return cannotIncrease(assignment, AssignmentText::tr("The sum is no number."));
        return before.is<double>() ? Value(sum) : Value(Value::Float{static_cast<float>(sum)});
    }
    if (!before.is<qint32>() && !before.is<qint64>())
        return cannotIncrease(assignment, AssignmentText::tr("It holds %1.").arg(before.typeName()));
    if (!step)
        return cannotIncrease(assignment, AssignmentText::tr("It holds whole numbers only."));
    qint64 sum = 0;
    const qint64 present = before.toInteger().value_or(0);
    const bool fits = !qAddOverflow(present, *step, &sum) &&
                      (before.is<qint64>() || (sum >= std::numeric_limits<qint32>::min() &&
                                               sum <= std::numeric_limits<qint32>::max()));
    if (!fits)
        return cannotIncrease(assignment, AssignmentText::tr("The sum is too large for its type."));
    return before.is<qint64>() ? Value(sum) : Value(static_cast<qint32>(sum));
}

/// As the elements are, so that "3" is found among whole numbers.
Value elementLike(const Value &operand, const Value::Array &elements)
{
    if (elements.isEmpty() || elements.first().type() == operand.type())
        return operand;
    const Value::Type type = elements.first().type();
    const bool alike =
        std::ranges::all_of(elements, [type](const Value &element) { return element.type() == type; });
    const Result<Value> read = alike ? parseValue(type, editText(operand)) : Result<Value>(operand);
    return read ? *read : operand;
}

Result<Value> withElement(const FieldAssignment &assignment, const Value &before)
{
    const bool gains = assignment.kind == FieldAssignment::Kind::Gain;
    if (before.isAbsent())
        return gains ? Value(Value::Array{assignment.operand}) : before;
    const auto *present = before.get<Value::Array>();
    if (!present)
        return failure({.kind = Error::Kind::InvalidInput,
                        .what = AssignmentText::tr("%1 is no array.").arg(pathText(assignment.field)),
                        .why = AssignmentText::tr("It holds %1.").arg(before.typeName()),
                        .field = pathText(assignment.field)});
    Value::Array elements = *present;
    const Value element = elementLike(assignment.operand, elements);
    if (!gains)
        elements.removeAll(element);
    else if (!elements.contains(element))
        elements.append(element);
    return Value(elements);
}

/// A place inside a field that holds no fields cannot be written.
Result<void> checkPlace(const FieldPath &field, const Document &fields)
{
    for (qsizetype depth = 1; depth < field.size(); ++depth) {
        const FieldPath outer = field.first(depth);
        const Value value = fieldOf(fields, outer);
        if (!value.isMissing() && !value.is<Document>())
            return failure({.kind = Error::Kind::InvalidInput,
                            .what = AssignmentText::tr("%1 holds no fields.").arg(pathText(outer)),
                            .why = AssignmentText::tr("It holds %1.").arg(value.typeName()),
                            .field = pathText(field)});
    }
    return {};
}

/// What the store itself adds: to decimals, in their own type.
Value storeStep(const Value &step, const Value &before)
{
    const QString text = editText(step);
    if (before.is<Value::Decimal>())
        return Value(Value::Decimal{decimalSum(text, u"0").value_or(text)});
    const auto decimal = before.is<Value::Decimal128>() ? decimal128FromText(text) : std::nullopt;
    return decimal ? Value(*decimal) : Value();
}

} // namespace

Result<Value> assigned(const FieldAssignment &assignment, const Value &before)
{
    switch (assignment.kind) {
    case FieldAssignment::Kind::Set:
        return assignment.operand;
    case FieldAssignment::Kind::Null:
        return Value::null();
    case FieldAssignment::Kind::Remove:
        return Value();
    case FieldAssignment::Kind::Gain:
    case FieldAssignment::Kind::Lose:
        return withElement(assignment, before);
    case FieldAssignment::Kind::Increase:
        break;
    }
    return increased(assignment, before);
}

Result<QList<FieldChange>> changesOf(const QList<FieldAssignment> &assignments, const Document &fields)
{
    QList<FieldChange> changes;
    for (const FieldAssignment &assignment : assignments) {
        if (const Result<void> place = checkPlace(assignment.field, fields); !place)
            return failure(place.error());
        const Value before = fieldOf(fields, assignment.field);
        const Result<Value> after = assigned(assignment, before);
        if (!after)
            return failure(after.error());
        if (*after == before)
            continue;
        FieldChange change{.field = assignment.field, .before = before, .after = *after};
        if (assignment.kind == FieldAssignment::Kind::Increase)
            change.increase = storeStep(assignment.operand, before);
        changes.append(change);
    }
    return changes;
}

QList<FieldProblem> problemsOf(const BlueprintEntity &entity, const QList<FieldAssignment> &assignments)
{
    using Kind = FieldAssignment::Kind;
    Change change{.kind = Change::Kind::Update, .source = entity.source};
    for (const FieldAssignment &assignment : assignments) {
        const BlueprintField *field = fieldAt(entity, assignment.field);
        const bool byRecord = assignment.kind == Kind::Increase || assignment.kind == Kind::Gain ||
                              assignment.kind == Kind::Lose;
        const bool valued = assignment.kind == Kind::Set || byRecord;
        if (valued && (isSecretAt(&entity, assignment.field) || (field && isSetOneByOne(*field))))
            return {{assignment.field, AssignmentText::tr("%1 is secret, and is set record by record.")
                                           .arg(field ? field->displayTitle() : pathText(assignment.field))}};
        const bool closed = field && (field->readOnly || field->immutable || field->generated);
        // How these end is known of each record only, but whether the field may be changed is known now.
        if (!byRecord || closed || entity.readOnly)
            change.fields.append({.field = assignment.field, .after = assignment.operand});
        if (assignment.kind == FieldAssignment::Kind::Null && !change.fields.isEmpty())
            change.fields.last().after = Value::null();
    }
    return change.fields.isEmpty() ? QList<FieldProblem>() : checkChange(entity, change);
}

bool isSetOneByOne(const BlueprintField &field)
{
    return holdsSecret(field) || field.format == u"bcrypt"_s;
}

QString assignmentText(const FieldAssignment &assignment, const QString &title)
{
    const QString text = displayText(assignment.operand, {.maximumLength = 60});
    switch (assignment.kind) {
    case FieldAssignment::Kind::Set:
        return text.isEmpty() ? AssignmentText::tr("%1 becomes empty").arg(title)
                              : AssignmentText::tr("%1 becomes %2").arg(title, text);
    case FieldAssignment::Kind::Null:
        return AssignmentText::tr("%1 becomes null").arg(title);
    case FieldAssignment::Kind::Remove:
        return AssignmentText::tr("%1 is removed").arg(title);
    case FieldAssignment::Kind::Gain:
        return AssignmentText::tr("%1 gains %2").arg(title, text);
    case FieldAssignment::Kind::Lose:
        return AssignmentText::tr("%1 loses %2").arg(title, text);
    case FieldAssignment::Kind::Increase:
        break;
    }
    return AssignmentText::tr("%1 is increased by %2").arg(title, text);
}

} // namespace registrar
