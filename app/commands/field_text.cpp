// SPDX-License-Identifier: GPL-3.0-or-later
// Reading fields, conditions and values.
#include "app/commands/field_text.h"

#include "app/commands/arguments.h"
#include "repository/text/extended_json.h"
#include "repository/text/value_text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct FieldTextText {
    Q_DECLARE_TR_FUNCTIONS(registrar::FieldText)
};

Error wrong(const QString &what, const QString &remedy = {})
{
    return {.kind = Error::Kind::InvalidInput, .what = what, .remedy = remedy};
}

/// Splits the text where the first of the signs stands outside of double quotes.
struct Split {
    QString field;
    QString sign;
    QString rest;
};

Split splitAt(const QString &text, const QStringList &signs)
{
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'"')
            quoted = !quoted;
        if (quoted)
            continue;
        for (const QString &sign : signs) // longer ones first
            if (QStringView(text).mid(i).startsWith(sign))
                return {text.left(i), sign, text.mid(i + sign.size())};
    }
    return {text, {}, {}};
}

/// Comma-separated operands; a comma inside double quotes belongs to its operand.
QStringList operandsOf(const QString &text)
{
    QStringList operands{QString()};
    bool quoted = false;
    for (const QChar character : text) {
        if (character == u'"')
            quoted = !quoted;
        else if (character == u',' && !quoted)
            operands.append(QString());
        else
            operands.last() += character;
    }
    return operands;
}

const FieldDescription *describedIn(const EntityDescription &description, const QString &name)
{
    const auto found = std::ranges::find(description.fields, name, &FieldDescription::name);
    return found == description.fields.end() ? nullptr : &*found;
}

} // namespace

QString FieldText::conditionHelp()
{
    return FieldTextText::tr(
        "Conditions, all of which must hold (quote them from the shell):\n"
        "  field=value  field!=value      equal, not equal\n"
        "  field<value  <=  >  >=         less, at most, greater, at least\n"
        "  field~pattern                  a regular expression of the store's own kind\n"
        "  field^=text  field*=text       begins with, contains\n"
        "  field:in=a,b,c                 one of; field:between=a,b with both ends\n"
        "  field:null  field:notnull      NULL, not NULL\n"
        "  field:missing  field:present   not there at all, there (MongoDB)\n"
        "  field:has=value                an array that holds the value\n"
        "  :text=words                    by the entity's text index\n"
        "A nested field is written outer.inner; a name that holds a dot or a sign, in double quotes.");
}

Result<FieldPath> FieldText::path(const QString &text) const
{
    if (describedIn(description_, text))
        return FieldPath{text};
    FieldPath steps{QString()};
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'"' && quoted && i + 1 < text.size() && text[i + 1] == u'"')
            steps.last() += text[++i];
        else if (text[i] == u'"')
            quoted = !quoted;
        else if (text[i] == u'.' && !quoted)
            steps.append(QString());
        else
            steps.last() += text[i];
    }
    QStringList known;
    for (const FieldDescription &field : description_.fields)
        known.append(field.name);
    if (steps.first().isEmpty() || (description_.fixedFields && !known.contains(steps.first())))
        return failure(wrong(
            FieldTextText::tr("There is no field \"%1\" in %2.").arg(text, description_.source.toText()),
            (didYouMean(text, known) + u' ' + FieldTextText::tr("There are: %1.").arg(known.join(u", "_s)))
                .trimmed()));
    return steps;
}

QList<Value::Type> FieldText::typesOf(const FieldPath &path, QString &typeName) const
{
    const FieldDescription *described = path.size() == 1 ? describedIn(description_, path.first()) : nullptr;
    QList<Value::Type> types = described ? described->types : QList<Value::Type>();
    if (described)
        typeName = described->nativeType;
    const BlueprintField *field = entity_ ? entity_->field(path.first()) : nullptr;
    for (qsizetype i = 1; field && i < path.size(); ++i) {
        const auto inner = std::ranges::find(field->fields, path[i], &BlueprintField::name);
        field = inner == field->fields.end() ? nullptr : &*inner;
    }
    if (field)
        for (const Value::Type type : field->types)
            if (!types.contains(type))
                types.append(type);
    types.removeAll(Value::Type::Null);
    types.removeAll(Value::Type::Missing);
    // Nearly everything can be read as text, so that it is tried last.
    if (types.removeAll(Value::Type::Text) > 0 || types.isEmpty())
        types.append(Value::Type::Text);
    return types;
}

Result<QList<Value>> FieldText::readings(const FieldPath &path, const QString &text) const
{
    QString typeName;
    QList<Value> found;
    std::optional<Error> problem;
    for (const Value::Type type : typesOf(path, typeName)) {
        auto value = parseValue(type, text, typeName);
        if (value)
            found.append(std::move(*value));
        else if (!problem)
            problem = value.error();
    }
    if (found.isEmpty()) {
        problem->what =
            FieldTextText::tr("\"%1\" is no value for field %2. %3").arg(text, pathText(path), problem->what);
        problem->kind = Error::Kind::InvalidInput;
        return failure(*problem);
    }
    return found;
}

Result<Value> FieldText::value(const FieldPath &path, const QString &text) const
{
    const auto found = readings(path, text);
    if (!found)
        return failure(found.error());
    return found->first();
}

Result<FieldChange> FieldText::assignment(const QString &text, const Document &present) const
{
    const Split split = splitAt(text, {u":="_s, u"="_s});
    if (split.sign.isEmpty())
        return failure(wrong(FieldTextText::tr("\"%1\" sets no field.").arg(text),
                             FieldTextText::tr("Write field=value or field:=JSON.")));
    const auto field = path(split.field);
    if (!field)
        return failure(field.error());
    FieldChange change{.field = *field, .before = fieldOf(present, *field)};
    if (split.sign == ":="_L1) {
        const auto json = parseExtendedJson(split.rest);
        if (!json)
            return failure(json.error());
        change.after = *json;
        return change;
    }
    const auto found = readings(*field, split.rest);
    if (!found)
        return failure(found.error());
    // An ObjectId stays one and a text stays a text, where the field may hold either.
    const auto sameType = std::ranges::find(*found, change.before.type(), &Value::type);
    change.after = sameType == found->end() ? found->first() : *sameType;
    return change;
}

Result<QList<Value>> FieldText::values(const FieldPath &path, const QStringList &texts) const
{
    QList<Value> values;
    for (const QString &text : texts) {
        const auto found = readings(path, text);
        if (!found)
            return failure(found.error());
        values.append(*found);
    }
    return values;
}

Result<Condition> FieldText::namedCondition(const FieldPath &path, const QString &word,
                                            const QString &operand) const
{
    const auto withValues = [&](Operator op, qsizetype count) -> Result<Condition> {
        const QStringList texts = operandsOf(operand);
        if (count > 0 && texts.size() != count)
            return failure(
                wrong(FieldTextText::tr(
                          "The condition :%1 wants another number of values, separated by commas (%2).")
                          .arg(word)
                          .arg(count)));
        Condition condition{path, op, {}};
        if (op == Operator::In) {
            const auto all = values(path, texts);
            if (!all)
                return failure(all.error());
            condition.operands = *all;
            return condition;
        }
        for (const QString &text : texts) {
            const auto one = value(path, text);
            if (!one)
                return failure(one.error());
            condition.operands.append(*one);
        }
        return condition;
    };
    if (word == "null"_L1)
        return Condition{path, Operator::IsNull, {}};
    if (word == "notnull"_L1)
        return Condition{path, Operator::IsNotNull, {}};
    if (word == "missing"_L1)
        return Condition{path, Operator::IsMissing, {}};
    if (word == "present"_L1)
        return Condition{path, Operator::IsPresent, {}};
    if (word == "in"_L1)
        return withValues(Operator::In, 0);
    if (word == "between"_L1)
        return withValues(Operator::Between, 2);
    if (word == "has"_L1) {
        const QString name = path.value(0);
        const BlueprintField *field = entity_ ? entity_->field(name) : nullptr;
        const Value::Type type =
            field && !field->elementTypes.isEmpty() ? field->elementTypes.first() : Value::Type::Text;
        const auto element = parseValue(type, operand);
        if (!element)
            return failure(element.error());
        return Condition{path, Operator::ArrayContains, {*element}};
    }
    if (word == "text"_L1)
        return Condition{path, Operator::TextSearch, {Value(operand)}};
    return failure(wrong(FieldTextText::tr("There is no condition \":%1\".").arg(word),
                         didYouMean(word, {u"null"_s, u"notnull"_s, u"missing"_s, u"present"_s, u"in"_s,
                                           u"between"_s, u"has"_s, u"text"_s})));
}

Result<Condition> FieldText::condition(const QString &text) const
{
    const Split split =
        splitAt(text, {u"!="_s, u"<="_s, u">="_s, u"^="_s, u"*="_s, u":"_s, u"="_s, u"<"_s, u">"_s, u"~"_s});
    if (split.sign.isEmpty())
        return failure(wrong(FieldTextText::tr("\"%1\" is no condition.").arg(text),
                             FieldTextText::tr("Write for example role=admin, age>=18 or email:null.")));
    FieldPath field;
    const bool isEntitysTextIndex = split.field.isEmpty() && split.rest.startsWith("text="_L1);
    if (!isEntitysTextIndex) {
        const auto found = path(split.field);
        if (!found)
            return failure(found.error());
        field = *found;
    }
    if (split.sign == u":"_s)
        return namedCondition(field, split.rest.section(u'=', 0, 0), split.rest.section(u'=', 1));
    if (split.sign == "~"_L1)
        return Condition{field, Operator::Regex, {Value(split.rest)}};
    if (split.sign == "^="_L1)
        return Condition{field, Operator::Prefix, {Value(split.rest)}};
    if (split.sign == "*="_L1)
        return Condition{field, Operator::Contains, {Value(split.rest)}};
    const auto found = readings(field, split.rest);
    if (!found)
        return failure(found.error());
    // Where a field may hold several types, the same characters may stand for a value of each.
    if (split.sign == "="_L1 && found->size() > 1 && description_.source.space.isEmpty())
        return Condition{field, Operator::In, *found};
    static const QMap<QString, Operator> comparisons{
        {u"="_s, Operator::Equals},  {u"!="_s, Operator::NotEquals},  {u"<"_s, Operator::LessThan},
        {u"<="_s, Operator::AtMost}, {u">"_s, Operator::GreaterThan}, {u">="_s, Operator::AtLeast}};
    return Condition{field, comparisons.value(split.sign), {found->first()}};
}

Result<QList<SortKey>> FieldText::sort(const QString &text) const
{
    QList<SortKey> keys;
    for (const QString &each : text.split(u',', Qt::SkipEmptyParts)) {
        const bool descending = each.startsWith(u'-');
        const auto field = path(descending ? each.mid(1) : each);
        if (!field)
            return failure(field.error());
        keys.append({*field, descending});
    }
    return keys;
}

Result<RecordKey> FieldText::key(const QStringList &texts) const
{
    const QStringList &fields = description_.keyFields;
    if (fields.isEmpty())
        return failure(
            {.kind = Error::Kind::Unsupported,
             .what = FieldTextText::tr("Records of %1 cannot be named.").arg(description_.source.toText()),
             .why = description_.pagedBy,
             .remedy = FieldTextText::tr("Look for them with \"registrar records list\" and --where.")});
    if (texts.size() != fields.size())
        return failure(wrong(FieldTextText::tr("The key of %1 has another number of values (%2).")
                                 .arg(description_.source.toText())
                                 .arg(fields.size()),
                             FieldTextText::tr("Give %1, in this order.").arg(fields.join(u", "_s))));
    RecordKey key;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const auto part = value({fields[i]}, texts[i]);
        if (!part)
            return failure(part.error());
        key.append(*part);
    }
    return key;
}

} // namespace registrar
