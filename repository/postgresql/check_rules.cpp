// SPDX-License-Identifier: GPL-3.0-or-later
// Rules for people read out of CHECK expressions, as far as these are simple.
#include "repository/postgresql/check_rules.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registrar::postgresql
{

namespace
{

/// The expression without casts and without brackets around single names and constants.
QString simplified(QString expression)
{
    static const QRegularExpression cast(
        uR"(::(?:character varying|double precision|timestamp with(?:out)? time zone|[\w.]+)(?:\(\d+(?:,\d+)?\))?(?:\[\])?)"_s);
    static const QRegularExpression brackets(
        uR"re((?<![\w"])\(("[^"]+"|[\w.]+|'(?:[^']|'')*'|ARRAY\[[^\]]*\]|-?\d+(?:\.\d+)?)\))re"_s);
    expression.replace(cast, QString());
    for (QString before; before != expression;) {
        before = expression;
        expression.replace(brackets, u"\\1"_s);
    }
    return expression;
}

QString namePattern(const QString &name)
{
    return u"(?:"_s + QRegularExpression::escape(name) + u"|\""_s + QRegularExpression::escape(name) +
           u"\")"_s;
}

void addLimit(BlueprintField &field, const QString &sign, double number)
{
    const Value::Type type = field.types.value(0, Value::Type::Text);
    const bool whole = type == Value::Type::Int32 || type == Value::Type::Int64;
    if (!whole && sign.size() == 1)
        return; // an open end has no nearest number
    const double step = sign.size() == 1 ? 1 : 0;
    if (sign.startsWith(u'>'))
        field.minimum = std::max(field.minimum.value_or(number + step), number + step);
    else
        field.maximum = std::min(field.maximum.value_or(number - step), number - step);
}

void addLength(BlueprintField &field, const QString &sign, qint64 length)
{
    const qint64 step = sign.size() == 1 ? 1 : 0;
    if (sign.startsWith(u'>'))
        field.minimumLength = length + step;
    else
        field.maximumLength = length - step;
}

Value constant(const QString &text, const BlueprintField &field)
{
    if (text.startsWith(u'\''))
        return Value(text.mid(1, text.size() - 2).replace("''"_L1, "'"_L1));
    const Value::Type type = field.types.value(0, Value::Type::Text);
    if (type == Value::Type::Int32)
        return Value(text.toInt());
    return type == Value::Type::Int64 ? Value(text.toLongLong()) : Value(Value::Decimal{text});
}

void addValues(BlueprintField &field, const QString &list)
{
    static const QRegularExpression item(uR"('(?:[^']|'')*'|-?\d+(?:\.\d+)?)"_s);
    for (auto match = item.globalMatch(list); match.hasNext();) {
        const Value value = constant(match.next().captured(), field);
        if (!field.values.contains(value))
            field.values.append(value);
    }
}

} // namespace

void addCheckRules(const QString &expression, const QString &name, BlueprintField &field)
{
    const QString text = simplified(expression);
    static const QRegularExpression alternative(uR"(\b(?:OR|NOT|CASE)\b)"_s);
    if (text.contains(alternative))
        return;
    const QString subject = namePattern(name);
    const QRegularExpression limit(u"(?<![\\w(])"_s + subject +
                                   uR"( (>=|<=|>|<) (?:'(-?\d+(?:\.\d+)?)'|(-?\d+(?:\.\d+)?)))"_s);
    const QRegularExpression bracketed(uR"(\()"_s + subject +
                                       uR"( (>=|<=|>|<) (?:'(-?\d+(?:\.\d+)?)'|(-?\d+(?:\.\d+)?))\))"_s);
    for (const QRegularExpression &pattern : {limit, bracketed}) {
        for (auto match = pattern.globalMatch(text); match.hasNext();) {
            const QRegularExpressionMatch found = match.next();
            addLimit(field, found.captured(1), (found.captured(2) + found.captured(3)).toDouble());
        }
    }
    const QRegularExpression length(uR"((?:char_length|character_length|length)\()"_s + subject +
                                    uR"(\) (>=|<=|>|<) (\d+))"_s);
    for (auto match = length.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        addLength(field, found.captured(1), found.captured(2).toLongLong());
    }
    const QRegularExpression list(subject + uR"( = ANY \(?ARRAY\[([^\]]*)\]\)?)"_s);
    if (const QRegularExpressionMatch found = list.match(text); found.hasMatch())
        addValues(field, found.captured(1));
    const QRegularExpression shape(subject + uR"( ~ '(\^(?:[^']|'')*\$)')"_s);
    if (const QRegularExpressionMatch found = shape.match(text); found.hasMatch())
        field.pattern = found.captured(1).replace("''"_L1, "'"_L1);
}

} // namespace registrar::postgresql
