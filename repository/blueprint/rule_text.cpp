// SPDX-License-Identifier: GPL-3.0-or-later
// What a field's rules ask for, told before anything is wrong.
#include "repository/blueprint/rule_text.h"

#include "repository/blueprint/text_format.h"
#include "repository/text/value_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

constexpr qsizetype mostValues = 8; ///< that are named one by one

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RuleText)
};

QString numberText(double number)
{
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

QString lengthText(const BlueprintField &field)
{
    const QString least = QString::number(field.minimumLength.value_or(0));
    const QString most = QString::number(field.maximumLength.value_or(0));
    if (field.minimumLength.value_or(0) > 0 && field.maximumLength)
        return Words::tr("%1 to %2 characters").arg(least, most);
    if (field.maximumLength)
        return Words::tr("at most %1 characters").arg(most);
    return field.minimumLength.value_or(0) > 0 ? Words::tr("at least %1 characters").arg(least) : QString();
}

QString rangeText(const BlueprintField &field)
{
    const QString least = numberText(field.minimum.value_or(0));
    const QString most = numberText(field.maximum.value_or(0));
    if (field.minimum && field.maximum)
        return Words::tr("%1 to %2").arg(least, most);
    if (field.maximum)
        return Words::tr("at most %1").arg(most);
    return field.minimum ? Words::tr("at least %1").arg(least) : QString();
}

QString valuesText(const BlueprintField &field)
{
    if (field.values.isEmpty() || field.values.size() > mostValues)
        return {};
    QStringList words;
    for (const Value &value : field.values)
        words << editText(value);
    return Words::tr("one of %1").arg(words.join(u", "_s));
}

} // namespace

QString ruleText(const BlueprintField &field)
{
    // No text is in any of the formats that have a rule when it is this one.
    const QString format = field.secret ? QString() : formatProblem(field.format, u"\u0001"_s);
    QStringList parts{lengthText(field), rangeText(field), valuesText(field), format};
    if (!field.unit.isEmpty())
        parts << Words::tr("in %1").arg(field.unit);
    if (field.unique)
        parts << Words::tr("no other record has the same");
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace registrar
