// SPDX-License-Identifier: GPL-3.0-or-later
// Walks a document and a schema side by side.
#include "repository/blueprint/json_schema.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

using Kind = LocatedJson::Kind;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(JsonSchema)
};

bool hasType(const LocatedJson &node, QStringView type)
{
    switch (node.kind) {
    case Kind::Null:
        return type == u"null";
    case Kind::Boolean:
        return type == u"boolean";
    case Kind::Number:
        return type == u"number" || (type == u"integer" && node.isInteger());
    case Kind::Text:
        return type == u"string";
    case Kind::Array:
        return type == u"array";
    case Kind::Object:
        return type == u"object";
    }
    return false;
}

QString typeTitle(QStringView type)
{
    if (type == u"boolean")
        return Words::tr("true or false");
    if (type == u"integer")
        return Words::tr("a whole number");
    if (type == u"number")
        return Words::tr("a number");
    if (type == u"string")
        return Words::tr("a text");
    if (type == u"array")
        return Words::tr("an array");
    if (type == u"object")
        return Words::tr("an object");
    return type.toString();
}

/// A node as it may be quoted in a sentence.
QString shortText(const LocatedJson &node)
{
    if (node.kind == Kind::Text || node.kind == Kind::Number)
        return node.text.size() > 60 ? node.text.first(60) + u'…' : node.text;
    if (node.kind == Kind::Boolean)
        return node.boolean ? u"true"_s : u"false"_s;
    return node.kind == Kind::Null ? u"null"_s : QString();
}

bool sameScalar(const LocatedJson &left, const LocatedJson &right)
{
    return left.kind == right.kind && left.boolean == right.boolean && left.text == right.text;
}

class Walk
{
public:
    explicit Walk(const LocatedJson &root)
        : root_(root)
    {
    }

    QList<BlueprintProblem> problems;

    void check(const LocatedJson &node, const LocatedJson &written, const QString &path)
    {
        const LocatedJson &schema = resolved(written);
        if (const LocatedJson *type = schema.member(u"type"); type != nullptr && !hasType(node, type->text)) {
            add(node.place, path,
                Words::tr("Here stands %1, and %2 is expected.").arg(kindTitle(node), typeTitle(type->text)),
                Words::tr("Write %1.").arg(typeTitle(type->text)));
            return;
        }
        if (const LocatedJson *choices = schema.member(u"anyOf"))
            checkAny(node, *choices, path);
        checkScalar(node, schema, path);
        if (node.kind == Kind::Object)
            checkObject(node, schema, path);
        if (node.kind == Kind::Array)
            checkArray(node, schema, path);
    }

private:
    static QString kindTitle(const LocatedJson &node)
    {
        static constexpr const char16_t *names[] = {u"null",   u"boolean", u"number",
                                                    u"string", u"array",   u"object"};
        return typeTitle(QStringView(names[static_cast<int>(node.kind)]));
    }

    const LocatedJson &resolved(const LocatedJson &schema) const
    {
        const QString reference = schema.textOf(u"$ref");
        return reference.startsWith(u"#/"_s) ? root_.nearest(QStringView(reference).sliced(1)) : schema;
    }

    void add(TextPlace place, const QString &path, const QString &what, const QString &remedy)
    {
        problems << BlueprintProblem{{}, place.line, place.column, path, what, remedy};
    }

    void checkAny(const LocatedJson &node, const LocatedJson &choices, const QString &path)
    {
        QList<BlueprintProblem> best;
        QStringList expected;
        for (const LocatedJson &choice : choices.elements) {
            Walk attempt(root_);
            attempt.check(node, choice, path);
            if (attempt.problems.isEmpty())
                return;
            const QString type = resolved(choice).textOf(u"type");
            expected << typeTitle(type);
            if (hasType(node, type))
                best = attempt.problems;
        }
        if (!best.isEmpty())
            problems << best;
        else
            add(node.place, path,
                Words::tr("Here stands %1, and %2 is expected.")
                    .arg(kindTitle(node), expected.join(Words::tr(" or "))),
                Words::tr("Write %1.").arg(expected.join(Words::tr(" or "))));
    }

    void checkScalar(const LocatedJson &node, const LocatedJson &schema, const QString &path)
    {
        if (const LocatedJson *only = schema.member(u"const"); only != nullptr && !sameScalar(node, *only))
            add(node.place, path, Words::tr("“%1” is not what this has to be.").arg(shortText(node)),
                Words::tr("Write %1.").arg(shortText(*only)));
        if (const LocatedJson *allowed = schema.member(u"enum"))
            checkEnum(node, *allowed, path);
        if (node.kind == Kind::Text)
            checkText(node, schema, path);
        if (node.kind == Kind::Number) {
            const LocatedJson *minimum = schema.member(u"minimum");
            const LocatedJson *maximum = schema.member(u"maximum");
            if (minimum != nullptr && node.toDouble() < minimum->toDouble())
                add(node.place, path, Words::tr("%1 is too small.").arg(node.text),
                    Words::tr("Write a number from %1 on.").arg(minimum->text));
            if (maximum != nullptr && node.toDouble() > maximum->toDouble())
                add(node.place, path, Words::tr("%1 is too large.").arg(node.text),
                    Words::tr("Write a number up to %1.").arg(maximum->text));
        }
    }

    void checkEnum(const LocatedJson &node, const LocatedJson &allowed, const QString &path)
    {
        QStringList words;
        for (const LocatedJson &word : allowed.elements) {
            if (sameScalar(node, word))
                return;
            words << shortText(word);
        }
        const QString near = nearestName(shortText(node), words);
        add(node.place, path, Words::tr("“%1” is not one of the words allowed here.").arg(shortText(node)),
            near.isEmpty() ? Words::tr("Write one of: %1.").arg(words.join(u", "_s))
                           : Words::tr("Did you mean “%1”?").arg(near));
    }

    void checkText(const LocatedJson &node, const LocatedJson &schema, const QString &path)
    {
        if (const LocatedJson *least = schema.member(u"minLength");
            least != nullptr && node.text.size() < least->toInteger())
            add(node.place, path, Words::tr("This text is empty."),
                Words::tr("Write something, or leave the member out."));
        const LocatedJson *pattern = schema.member(u"pattern");
        if (pattern != nullptr && !QRegularExpression(pattern->text).match(node.text).hasMatch())
            add(node.place, path, Words::tr("“%1” is not written as expected.").arg(shortText(node)),
                Words::tr("It has to match %1.").arg(pattern->text));
    }

    void checkObject(const LocatedJson &node, const LocatedJson &schema, const QString &path)
    {
        const LocatedJson *properties = schema.member(u"properties");
        if (const LocatedJson *required = schema.member(u"required")) {
            for (const LocatedJson &name : required->elements) {
                if (node.member(name.text) == nullptr)
                    add(node.place, path, Words::tr("The member “%1” is missing.").arg(name.text),
                        Words::tr("Add \"%1\" to this object.").arg(name.text));
            }
        }
        if (properties == nullptr)
            return;
        const LocatedJson *additional = schema.member(u"additionalProperties");
        const bool closed =
            additional != nullptr && additional->kind == Kind::Boolean && !additional->boolean;
        for (const LocatedJson::Member &member : node.members) {
            const QString memberPath = path + pointerStep(member.name);
            if (const LocatedJson *known = properties->member(member.name))
                check(member.value, *known, memberPath);
            else if (closed)
                addUnknown(member, *properties, memberPath);
        }
    }

    void addUnknown(const LocatedJson::Member &member, const LocatedJson &properties, const QString &path)
    {
        QStringList names;
        for (const LocatedJson::Member &property : properties.members)
            names << property.name;
        const QString near = nearestName(member.name, names);
        add(member.place, path, Words::tr("The member “%1” is unknown here.").arg(member.name),
            near.isEmpty() ? Words::tr("Known here are: %1.").arg(names.join(u", "_s))
                           : Words::tr("Did you mean “%1”?").arg(near));
    }

    void checkArray(const LocatedJson &node, const LocatedJson &schema, const QString &path)
    {
        const LocatedJson *least = schema.member(u"minItems");
        if (least != nullptr && node.elements.size() < least->toInteger())
            add(node.place, path, Words::tr("This array is empty."),
                Words::tr("Add an element, or leave the member out."));
        if (const LocatedJson *items = schema.member(u"items")) {
            for (qsizetype i = 0; i < node.elements.size(); ++i)
                check(node.elements.at(i), *items, path + u'/' + QString::number(i));
        }
    }

    const LocatedJson &root_;
};

} // namespace

QList<BlueprintProblem> JsonSchema::check(const LocatedJson &document) const
{
    Walk walk(schema_);
    walk.check(document, schema_, {});
    return walk.problems;
}

} // namespace registrar
