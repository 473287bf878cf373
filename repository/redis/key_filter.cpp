// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/redis/key_filter.h"

#include "repository/redis/glob.h"
#include "repository/redis/words.h"

#include <QRegularExpression>

namespace registrar::redis
{

using namespace Qt::StringLiterals;

namespace
{

Error refusal(Error::Kind kind, const QString &why, const QString &remedy, const QString &field = {})
{
    return {.kind = kind,
            .what = Words::tr("The query cannot be answered by Redis."),
            .why = why,
            .remedy = remedy,
            .field = field};
}

bool isKnownField(const QString &name, const KeyPattern &pattern)
{
    return pattern.variables().contains(name) || name == field::key || name == field::type ||
           name == field::ttl || name == field::size || name == field::value || name == field::length ||
           name == field::truncated;
}

Result<void> check(const Condition &condition, const KeyPattern &pattern)
{
    if (condition.op == Operator::TextSearch) {
        return failure(refusal(Error::Kind::Unsupported, Words::tr("Redis has no text index over keys."),
                               Words::tr("Use contains or a regular expression.")));
    }
    if (condition.op == Operator::Native) {
        return condition.operands.value(0).toText().isEmpty()
                   ? failure(refusal(Error::Kind::Syntax, Words::tr("The pattern is empty."),
                                     Words::tr("Use * for every key.")))
                   : Result<void>();
    }
    if (condition.field.isEmpty() || !isKnownField(condition.field.first(), pattern)) {
        const QString name = pathText(condition.field);
        return failure(refusal(Error::Kind::InvalidInput, Words::tr("Keys have no field \"%1\".").arg(name),
                               Words::tr("Use key, type, ttl, size, value or a variable of the pattern."),
                               name));
    }
    const qsizetype least = condition.op == Operator::Between ? 2 : 1;
    const bool takesNone = condition.op == Operator::IsNull || condition.op == Operator::IsNotNull ||
                           condition.op == Operator::IsMissing || condition.op == Operator::IsPresent ||
                           condition.op == Operator::In;
    if (!takesNone && condition.operands.size() < least) {
        return failure(refusal(Error::Kind::InvalidInput, Words::tr("A condition lacks its value."),
                               Words::tr("Give a value to compare with."), pathText(condition.field)));
    }
    if (condition.op == Operator::Regex) {
        const QRegularExpression expression(condition.operands.first().toText());
        if (!expression.isValid()) {
            return failure(refusal(Error::Kind::Syntax, expression.errorString(),
                                   Words::tr("Correct the regular expression at character %1.")
                                       .arg(expression.patternErrorOffset()),
                                   pathText(condition.field)));
        }
    }
    return {};
}

/// MATCH takes one pattern only: the one with the longer literal start is the narrower one.
void narrowByGlob(KeyFilter &filter, const Condition &condition)
{
    const QByteArray glob = condition.operands.value(0).toUtf8OrBytes();
    if (condition.op == Operator::Native && globStart(glob).size() >= globStart(filter.glob).size()) {
        filter.glob = glob;
    }
}

/// Narrows what the server scans by what a condition on the key or a variable says.
void narrow(KeyFilter &filter, const Condition &condition, QMap<QString, QByteArray> &known)
{
    const QString name = condition.field.value(0);
    if (condition.field.size() != 1 || condition.operands.isEmpty()) {
        return;
    }
    const QByteArray operand = condition.operands.first().toUtf8OrBytes();
    if (name == field::type && condition.op == Operator::Equals) {
        filter.type = operand;
    } else if (name == field::key && (condition.op == Operator::Equals || condition.op == Operator::In)) {
        QByteArrayList keys;
        for (const Value &key : condition.operands) {
            if (!keys.contains(key.toUtf8OrBytes())) {
                keys.append(key.toUtf8OrBytes());
            }
        }
        filter.keys = keys;
    } else if (condition.op == Operator::Equals && filter.pattern.variables().contains(name)) {
        known.insert(name, operand);
    }
}

/// MATCH takes one pattern only: the longer literal start is the narrower one.
void narrowByPrefix(KeyFilter &filter, const Condition &condition)
{
    if (condition.op != Operator::Prefix || !condition.caseSensitive || condition.field.size() > 1) {
        return;
    }
    const QByteArray prefix = condition.operands.first().toUtf8OrBytes();
    const QByteArray start = filter.pattern.literalStart();
    if (condition.field.first() == field::key && prefix.size() > start.size()) {
        filter.glob = globEscaped(prefix) + '*';
    } else if (!filter.pattern.variables().isEmpty() &&
               condition.field.first() == filter.pattern.variables().first() &&
               filter.glob == globEscaped(start) + '*') {
        filter.glob = globEscaped(start + prefix) + '*';
    }
}

std::optional<int> compared(const Value &left, const Value &right)
{
    const auto leftInteger = left.toInteger();
    const auto rightInteger = right.toInteger();
    if (leftInteger && rightInteger) {
        return *leftInteger < *rightInteger ? -1 : int(*leftInteger > *rightInteger);
    }
    const auto leftNumber = left.toDouble();
    const auto rightNumber = right.toDouble();
    if (leftNumber && rightNumber) {
        return *leftNumber < *rightNumber ? -1 : int(*leftNumber > *rightNumber);
    }
    if (left.isAbsent() || right.isAbsent() || leftNumber || rightNumber) {
        return std::nullopt;
    }
    return left.toUtf8OrBytes().compare(right.toUtf8OrBytes());
}

bool equal(const Value &left, const Value &right)
{
    return left == right || compared(left, right) == 0;
}

bool textHolds(const Condition &condition, const Value &value)
{
    const Value &operand = condition.operands.first();
    if (value.isAbsent()) {
        return false;
    }
    if (condition.caseSensitive && condition.op != Operator::Regex) {
        const QByteArray bytes = value.toUtf8OrBytes();
        return condition.op == Operator::Prefix ? bytes.startsWith(operand.toUtf8OrBytes())
                                                : bytes.contains(operand.toUtf8OrBytes());
    }
    const QString text = QString::fromUtf8(value.toUtf8OrBytes());
    const Qt::CaseSensitivity sensitivity = condition.caseSensitive ? Qt::CaseSensitive : Qt::CaseInsensitive;
    if (condition.op == Operator::Regex) {
        return text.contains(QRegularExpression(
            operand.toText(), condition.caseSensitive ? QRegularExpression::NoPatternOption
                                                      : QRegularExpression::CaseInsensitiveOption));
    }
    return condition.op == Operator::Prefix ? text.startsWith(operand.toText(), sensitivity)
                                            : text.contains(operand.toText(), sensitivity);
}

} // namespace

bool holds(const Condition &condition, const Value &value)
{
    const auto order = [&](qsizetype operand) { return compared(value, condition.operands.at(operand)); };
    switch (condition.op) {
    case Operator::Equals:
        return equal(value, condition.operands.first());
    case Operator::NotEquals:
        return !value.isAbsent() && !equal(value, condition.operands.first());
    case Operator::In:
        return std::ranges::any_of(condition.operands,
                                   [&](const Value &operand) { return equal(value, operand); });
    case Operator::LessThan:
        return order(0).value_or(1) < 0;
    case Operator::AtMost:
        return order(0).value_or(1) <= 0;
    case Operator::GreaterThan:
        return order(0).value_or(-1) > 0;
    case Operator::AtLeast:
        return order(0).value_or(-1) >= 0;
    case Operator::Between:
        return order(0).value_or(-1) >= 0 && order(1).value_or(1) <= 0;
    case Operator::Prefix:
    case Operator::Contains:
    case Operator::Regex:
        return textHolds(condition, value);
    case Operator::IsNull:
        return value.isNull();
    case Operator::IsNotNull:
        return !value.isAbsent();
    case Operator::IsMissing:
        return value.isMissing();
    case Operator::IsPresent:
        return !value.isMissing();
    case Operator::ArrayContains: {
        const auto *elements = value.get<Value::Array>();
        return elements && elements->contains(condition.operands.first());
    }
    case Operator::Native:
        return globMatches(condition.operands.first().toUtf8OrBytes(), value.toUtf8OrBytes());
    case Operator::TextSearch:
        break;
    }
    return false;
}

Result<KeyFilter> KeyFilter::fromQuery(const Query &query)
{
    if (!query.sort.isEmpty()) {
        return failure(refusal(Error::Kind::Unsupported,
                               Words::tr("Redis keeps its keys in no order but its own."),
                               Words::tr("Leave the sort out, or filter until few enough keys remain.")));
    }
    KeyFilter filter{.pattern = KeyPattern(query.source.name)};
    QMap<QString, QByteArray> known;
    for (const Condition &condition : query.conditions) {
        if (const auto checked = check(condition, filter.pattern); !checked) {
            return failure(checked.error());
        }
        const QString name = condition.field.value(0);
        const bool isName = condition.op == Operator::Native || name == field::key ||
                            filter.pattern.variables().contains(name);
        (isName ? filter.nameConditions : filter.recordConditions).append(condition);
        narrow(filter, condition, known);
    }
    filter.glob = filter.pattern.glob(known);
    for (const Condition &condition : filter.nameConditions) {
        narrowByPrefix(filter, condition);
        narrowByGlob(filter, condition);
    }
    if (const auto key = filter.pattern.keyOf(known); key && !filter.keys) {
        filter.keys = QByteArrayList{*key};
    }
    if (filter.keys) {
        filter.keys->removeIf([&filter](const QByteArray &key) { return !filter.accepts(key); });
    }
    return filter;
}

bool KeyFilter::accepts(const QByteArray &key) const
{
    const auto values = pattern.parse(key);
    if (!values) {
        return false;
    }
    return std::ranges::all_of(nameConditions, [&](const Condition &condition) {
        const qsizetype variable = pattern.variables().indexOf(condition.field.value(0));
        return holds(condition, Value::fromUtf8OrBytes(variable < 0 ? key : values->at(variable)));
    });
}

bool KeyFilter::accepts(const Record &record) const
{
    return std::ranges::all_of(recordConditions, [&record](const Condition &condition) {
        return holds(condition, fieldOf(record.fields, condition.field));
    });
}

bool KeyFilter::needs(const QString &field) const
{
    return std::ranges::any_of(
        recordConditions, [&field](const Condition &condition) { return condition.field.first() == field; });
}

} // namespace registrar::redis
