// SPDX-License-Identifier: GPL-3.0-or-later
// Presence, type, length, range, pattern, format and allowed values, in that order.
#include "repository/blueprint/value_rules.h"

#include "repository/blueprint/blueprint_problem.h"
#include "repository/blueprint/text_format.h"
#include "repository/text/value_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

using Type = Value::Type;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ValueRules)
};

/// What a person calls a type.
QString typeTitle(Type type)
{
    switch (type) {
    case Type::Null:
        return Words::tr("NULL");
    case Type::Boolean:
        return Words::tr("true or false");
    case Type::Int32:
    case Type::Int64:
        return Words::tr("a whole number");
    case Type::Float:
    case Type::Double:
    case Type::Decimal:
    case Type::Decimal128:
        return Words::tr("a number");
    case Type::Text:
        return Words::tr("a text");
    case Type::Binary:
        return Words::tr("bytes");
    case Type::Uuid:
        return Words::tr("a UUID");
    case Type::ObjectId:
        return Words::tr("an ObjectId");
    case Type::Date:
        return Words::tr("a date");
    case Type::Time:
        return Words::tr("a time of day");
    case Type::Timestamp:
    case Type::TimestampZoned:
    case Type::Instant:
        return Words::tr("a date with time");
    case Type::Json:
        return Words::tr("JSON");
    case Type::Array:
        return Words::tr("a list");
    case Type::Document:
        return Words::tr("a document");
    case Type::Vector:
        return Words::tr("a vector");
    default:
        return Value::typeName(type);
    }
}

QString typeTitles(const QList<Type> &types)
{
    QStringList titles;
    for (const Type type : types) {
        const QString title = typeTitle(type);
        if (!titles.contains(title))
            titles << title;
    }
    return titles.join(Words::tr(" or "));
}

QString numberText(double number)
{
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

/// Characters as people count them: code points.
qsizetype lengthOf(const QString &text)
{
    return text.size() - std::ranges::count_if(text, [](QChar letter) { return letter.isLowSurrogate(); });
}

class ValueCheck
{
public:
    QList<FieldProblem> problems;

    void check(const BlueprintField &field, const Value &value, const FieldPath &path, const QString &title)
    {
        if (value.isMissing()) {
            if (field.required && !field.generated)
                add(path, Words::tr("%1 is required.").arg(title));
            return;
        }
        if (value.isNull()) {
            if (field.required || !field.nullable)
                add(path, Words::tr("%1 may not be NULL.").arg(title));
            return;
        }
        if (!field.types.isEmpty() && !field.types.contains(value.type())) {
            add(path, Words::tr("%1 must be %2; this is %3.")
                          .arg(title, typeTitles(field.types), typeTitle(value.type())));
            return;
        }
        if (value.is<QString>())
            checkText(field, value.toText(), path, title);
        else if (const std::optional<double> number = value.toDouble())
            checkNumber(field, *number, path, title);
        checkAllowed(field, value, path, title);
        if (const auto *document = value.get<Document>())
            checkDocument(field, *document, path, title);
        if (const auto *elements = value.get<Value::Array>())
            checkElements(field, *elements, path, title);
    }

private:
    void add(const FieldPath &path, const QString &message) { problems << FieldProblem{path, message}; }

    void checkText(const BlueprintField &field, const QString &text, const FieldPath &path,
                   const QString &title)
    {
        const qsizetype length = lengthOf(text);
        const QString least = QString::number(field.minimumLength.value_or(0));
        const QString most = QString::number(field.maximumLength.value_or(0));
        const QString has = QString::number(length);
        const bool tooShort = field.minimumLength && length < *field.minimumLength;
        const bool tooLong = field.maximumLength && length > *field.maximumLength;
        if (length == 0 && tooShort)
            add(path, Words::tr("%1 may not be empty.").arg(title));
        else if ((tooShort || tooLong) && field.minimumLength && field.maximumLength)
            add(path,
                Words::tr("%1 must have %2 to %3 characters; this one has %4.").arg(title, least, most, has));
        else if (tooShort)
            add(path,
                Words::tr("%1 must have at least %2 characters; this one has %3.").arg(title, least, has));
        else if (tooLong)
            add(path,
                Words::tr("%1 must have at most %2 characters; this one has %3.").arg(title, most, has));
        const QString expected = formatProblem(field.format, text);
        if (!expected.isEmpty())
            add(path, Words::tr("%1 must be %2.").arg(title, expected));
        else if (!field.pattern.isEmpty() && !matches(field.pattern, text))
            add(path, Words::tr("%1 must match the pattern %2.").arg(title, field.pattern));
    }

    static bool matches(const QString &pattern, const QString &text)
    {
        const QRegularExpression expression(QRegularExpression::anchoredPattern(pattern));
        return !expression.isValid() || expression.match(text).hasMatch();
    }

    void checkNumber(const BlueprintField &field, double number, const FieldPath &path, const QString &title)
    {
        const bool tooSmall = field.minimum && number < *field.minimum;
        const bool tooLarge = field.maximum && number > *field.maximum;
        if (!tooSmall && !tooLarge) {
            if (field.format == "seconds"_L1 && number < 0)
                add(path,
                    Words::tr("%1 must be at least %2; this is %3.").arg(title, u"0"_s, numberText(number)));
            return;
        }
        const QString is = field.secret ? QString(u'…') : numberText(number);
        if (field.minimum && field.maximum)
            add(path, Words::tr("%1 must be from %2 to %3; this is %4.")
                          .arg(title, numberText(*field.minimum), numberText(*field.maximum), is));
        else if (tooSmall)
            add(path,
                Words::tr("%1 must be at least %2; this is %3.").arg(title, numberText(*field.minimum), is));
        else
            add(path,
                Words::tr("%1 must be at most %2; this is %3.").arg(title, numberText(*field.maximum), is));
    }

    void checkAllowed(const BlueprintField &field, const Value &value, const FieldPath &path,
                      const QString &title)
    {
        if (field.values.isEmpty() || isAmong(field.values, value))
            return;
        QStringList words;
        for (const Value &allowed : field.values)
            words << editText(allowed);
        QString message = Words::tr("%1 must be one of %2.").arg(title, words.join(u", "_s));
        const QString near = field.secret ? QString() : nearestName(value.toText(), words);
        if (!near.isEmpty())
            message += u' ' + Words::tr("Did you mean “%1”?").arg(near);
        add(path, message);
    }

    /// 1 as int32 and 1 as int64 are the same to a person.
    static bool isAmong(const QList<Value> &values, const Value &value)
    {
        const std::optional<qint64> whole = value.toInteger();
        return std::ranges::any_of(values, [&](const Value &allowed) {
            return allowed == value || (whole && allowed.toInteger() == whole);
        });
    }

    void checkDocument(const BlueprintField &field, const Document &document, const FieldPath &path,
                       const QString &title)
    {
        for (const BlueprintField &inner : field.fields)
            check(inner, fieldOf(document, inner.name), path + FieldPath{inner.name},
                  innerTitle(title, inner));
        if (field.elementTypes.isEmpty() || !field.fields.isEmpty())
            return;
        for (const Field &member : document) {
            if (!field.elementTypes.contains(member.value.type()))
                add(path + FieldPath{member.name},
                    Words::tr("“%1” of %2 must be %3; this is %4.")
                        .arg(member.name, title, typeTitles(field.elementTypes),
                             typeTitle(member.value.type())));
        }
    }

    void checkElements(const BlueprintField &field, const Value::Array &elements, const FieldPath &path,
                       const QString &title)
    {
        for (qsizetype i = 0; i < elements.size(); ++i) {
            const FieldPath place = path + FieldPath{QString::number(i)};
            const QString name = Words::tr("Element %1 of %2").arg(QString::number(i + 1), title);
            const Value &element = elements.at(i);
            if (!field.elementTypes.isEmpty() && !field.elementTypes.contains(element.type()))
                add(place, Words::tr("%1 must be %2; this is %3.")
                               .arg(name, typeTitles(field.elementTypes), typeTitle(element.type())));
            else if (const auto *document = element.get<Document>())
                checkDocument(field, *document, place, name);
        }
    }

    static QString innerTitle(const QString &outer, const BlueprintField &inner)
    {
        return Words::tr("%1 of %2").arg(inner.displayTitle(), outer);
    }
};

} // namespace

QList<FieldProblem> checkValue(const BlueprintField &field, const Value &value)
{
    ValueCheck walk;
    walk.check(field, value, {field.name}, field.displayTitle());
    return walk.problems;
}

} // namespace registrar
