// SPDX-License-Identifier: GPL-3.0-or-later
// Rules of a field that contradict each other, references that point nowhere.
#include "repository/blueprint/field_check.h"

#include "repository/blueprint/blueprint_check.h"

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
    Q_DECLARE_TR_FUNCTIONS(FieldCheck)
};

bool holdsTime(const BlueprintField &field)
{
    return std::ranges::any_of(field.types, [](Type type) {
        return type == Type::Instant || type == Type::Timestamp || type == Type::TimestampZoned ||
               type == Type::Date || type == Type::Time;
    });
}

class FieldCheck
{
public:
    FieldCheck(const Blueprint &blueprint, const BlueprintEntity &entity)
        : blueprint_(blueprint)
        , entity_(entity)
    {
    }

    QList<BlueprintProblem> problems;

    void check(const BlueprintField &field, const QString &path)
    {
        checkRanges(field, path);
        checkValues(field, path);
        checkTypes(field, path);
        if (field.reference)
            checkReference(field, *field.reference, path + u"/reference"_s);
        if (field.keyReference)
            checkReference(field, *field.keyReference, path + u"/keyReference"_s);
        const QString generator = field.sample.value("generator"_L1).toString();
        if (!generator.isEmpty() && !sampleGenerators().contains(generator)) {
            const QString near = nearestName(generator, sampleGenerators());
            add(path + u"/sample/generator"_s, Words::tr("There is no generator “%1”.").arg(generator),
                near.isEmpty() ? Words::tr("Use one of: %1.").arg(sampleGenerators().join(u", "_s))
                               : Words::tr("Did you mean “%1”?").arg(near));
        }
        for (qsizetype i = 0; i < field.fields.size(); ++i)
            check(field.fields.at(i), path + u"/fields/"_s + QString::number(i));
    }

private:
    void add(const QString &path, const QString &what, const QString &remedy)
    {
        problems << BlueprintProblem{{}, 0, 0, path, what, remedy};
    }

    void checkRanges(const BlueprintField &field, const QString &path)
    {
        if (field.minimumLength && field.maximumLength && *field.minimumLength > *field.maximumLength)
            add(path + u"/minimumLength"_s,
                Words::tr("No text is long enough and short enough for “%1”.").arg(field.name),
                Words::tr("Make the minimum length the smaller of the two."));
        if (field.minimum && field.maximum && *field.minimum > *field.maximum)
            add(path + u"/minimum"_s,
                Words::tr("No number is large enough and small enough for “%1”.").arg(field.name),
                Words::tr("Make the minimum the smaller of the two."));
        const QRegularExpression expression(field.pattern);
        if (!expression.isValid())
            add(path + u"/pattern"_s,
                Words::tr("The regular expression of “%1” is wrong at character %2: %3.")
                    .arg(field.name, QString::number(expression.patternErrorOffset() + 1),
                         expression.errorString()),
                Words::tr("Correct it; a backslash is written twice in JSON."));
    }

    void checkValues(const BlueprintField &field, const QString &path)
    {
        const bool outside = !field.values.isEmpty() && !field.defaultValue.isAbsent() &&
                             !field.values.contains(field.defaultValue);
        if (outside)
            add(path + u"/default"_s,
                Words::tr("The default of “%1” is not one of its values.").arg(field.name),
                Words::tr("Add it to the values, or choose another default."));
        const auto fits = [&field](const Value &value) {
            return value.isNull() || field.types.contains(value.type());
        };
        for (qsizetype i = 0; i < field.values.size(); ++i) {
            if (!fits(field.values.at(i)))
                add(path + u"/values/"_s + QString::number(i),
                    Words::tr("A value of “%1” has the type %2, which the field does not hold.")
                        .arg(field.name, field.values.at(i).typeName()),
                    Words::tr("Correct the value, or add its type to the field."));
        }
        if (!field.defaultValue.isMissing() && !fits(field.defaultValue))
            add(path + u"/default"_s,
                Words::tr("The default of “%1” has the type %2, which the field does not hold.")
                    .arg(field.name, field.defaultValue.typeName()),
                Words::tr("Correct the default, or add its type to the field."));
    }

    void checkTypes(const BlueprintField &field, const QString &path)
    {
        if (!field.setOn.isEmpty() && !holdsTime(field))
            add(path + u"/setOn"_s,
                Words::tr("“%1” is filled in with the time but holds none.").arg(field.name),
                Words::tr("Use a type such as instant, timestamp or timestamptz."));
        const bool nested =
            field.types.contains(Type::Document) || field.elementTypes.contains(Type::Document);
        if (!field.fields.isEmpty() && !nested)
            add(path + u"/fields"_s, Words::tr("“%1” has fields but holds no document.").arg(field.name),
                Words::tr("Add document to its types, or to the types of its elements."));
        const bool table = entity_.kind == EntityKind::Table || entity_.kind == EntityKind::PartitionedTable;
        const BlueprintStore *store = blueprint_.store(entity_.store);
        if (table && store != nullptr && store->kind == StoreKind::PostgreSql && field.nativeType.isEmpty())
            add(path,
                Words::tr("The column “%1” does not tell PostgreSQL's name of its type.").arg(field.name),
                Words::tr("Add \"nativeType\", such as \"varchar(255)\"."));
    }

    void checkReference(const BlueprintField &field, const BlueprintReference &reference, const QString &path)
    {
        const QString storeName = reference.store.isEmpty() ? entity_.store : reference.store;
        if (blueprint_.store(storeName) == nullptr) {
            add(path + u"/store"_s,
                Words::tr("“%1” refers to a store “%2” that is not there.").arg(field.name, storeName),
                Words::tr("Correct the name, or leave it out for the same store."));
            return;
        }
        const BlueprintEntity *target = blueprint_.entity(storeName, reference.entity);
        if (target == nullptr) {
            QStringList names;
            for (const BlueprintEntity &entity : blueprint_.entitiesOf(storeName))
                names << entity.name;
            const QString near = nearestName(reference.entity, names);
            add(path + u"/entity"_s,
                Words::tr("“%1” refers to an entity “%2” that “%3” has not.")
                    .arg(field.name, reference.entity, storeName),
                near.isEmpty() ? Words::tr("Add the entity, or correct the name.")
                               : Words::tr("Did you mean “%1”?").arg(near));
            return;
        }
        if (target->field(reference.field) == nullptr && target->fieldsComplete)
            add(path + u"/field"_s,
                Words::tr("“%1” refers to a field “%2” that “%3” has not.")
                    .arg(field.name, reference.field, target->name),
                Words::tr("Add the field, or correct the name."));
        if (!reference.mirror.isEmpty())
            checkMirror(field, reference, storeName, path + u"/mirror"_s);
    }

    void checkMirror(const BlueprintField &field, const BlueprintReference &reference,
                     const QString &storeName, const QString &path)
    {
        const QString entityName = reference.mirror.section(u'.', 0, 0);
        const QString fieldName = reference.mirror.section(u'.', 1);
        const BlueprintEntity *other = blueprint_.entity(storeName, entityName);
        const BlueprintField *mirror = other != nullptr ? other->field(fieldName) : nullptr;
        if (mirror == nullptr) {
            add(path, Words::tr("The mirror “%1” of “%2” is not there.").arg(reference.mirror, field.name),
                Words::tr("Write entity.field, both of the store that is referred to."));
            return;
        }
        const QString back = entity_.name + u'.' + field.name;
        if (!mirror->reference || mirror->reference->mirror != back)
            add(path, Words::tr("The mirror “%1” does not point back to “%2”.").arg(reference.mirror, back),
                Words::tr("Give that field a reference with \"mirror\": \"%1\".").arg(back));
    }

    const Blueprint &blueprint_;
    const BlueprintEntity &entity_;
};

} // namespace

QList<BlueprintProblem> checkBlueprintField(const Blueprint &blueprint, const BlueprintEntity &entity,
                                            const BlueprintField &field, const QString &path)
{
    FieldCheck walk(blueprint, entity);
    walk.check(field, path);
    return walk.problems;
}

const QStringList &sampleGenerators()
{
    static const QStringList names{
        u"academicYear"_s, u"bcryptHash"_s,    u"blob"_s,        u"boolean"_s,      u"choice"_s,
        u"code"_s,         u"constant"_s,      u"counter"_s,     u"courseTitle"_s,  u"duration"_s,
        u"email"_s,        u"integer"_s,       u"ipAddress"_s,   u"jsonDocument"_s, u"lessonTimes"_s,
        u"lessonTitle"_s,  u"markdownGuide"_s, u"mirror"_s,      u"number"_s,       u"objectId"_s,
        u"owner"_s,        u"paragraph"_s,     u"personName"_s,  u"reference"_s,    u"references"_s,
        u"same"_s,         u"sentence"_s,      u"subjectName"_s, u"sum"_s,          u"template"_s,
        u"time"_s,         u"token"_s,         u"url"_s,         u"userAgent"_s,    u"username"_s,
        u"uuid"_s,         u"vector"_s};
    return names;
}

} // namespace registrar
