// SPDX-License-Identifier: GPL-3.0-or-later
// References as links both ways, of the shipped blueprints.
#include "repository/blueprint/blueprint_loader.h"
#include "repository/blueprint/entity_links.h"
#include "repository/text/value_text.h"
#include "tests/support/verify_result.h"

#include <QtTest>

using namespace registrar;
using namespace Qt::StringLiterals;

namespace
{

const auto hex = u"65f1c0ffee65f1c0ffee65f1"_s;

Value objectId()
{
    return Value(*objectIdFromText(hex));
}

QStringList namesOf(const QList<EntityLink> &links)
{
    QStringList names;
    for (const EntityLink &link : links)
        names.append(u"%1.%2.%3"_s.arg(link.fromStore, link.fromEntity, link.field.join(u'.')));
    names.sort();
    return names;
}

EntityLink linkAt(const Blueprint &blueprint, const QString &store, const QString &entity,
                  const FieldPath &field)
{
    for (const EntityLink &link : linksFrom(blueprint, store, entity)) {
        if (link.field == field)
            return link;
    }
    qFatal("There is no such link.");
}

} // namespace

class EntityLinksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatPointsAtAnEntityOverAllStores()
    {
        UNWRAP_RESULT(const Blueprint learnflow, loadBlueprint(u"learnflow"_s));
        const QStringList expected{
            u"documents.course_telemetry.course_id"_s, u"documents.lessons.course_id"_s,
            u"documents.progress.course_id"_s,         u"relational.comments.course_id"_s,
            u"relational.enrollments.course_id"_s,     u"relational.telemetry.course_id"_s};
        QCOMPARE(namesOf(linksTo(learnflow, u"relational"_s, u"courses"_s)), expected);
        UNWRAP_RESULT(const Blueprint marketplace, loadBlueprint(u"marketplace"_s));
        const QStringList holders = namesOf(linksTo(marketplace, u"documents"_s, u"users"_s));
        QVERIFY(holders.contains(u"documents.chats.messages.senderId"_s));
        QVERIFY(holders.contains(u"cache.refreshTokens.userId"_s));
    }

    void namesAnIdentifierByItsHexText()
    {
        UNWRAP_RESULT(const Blueprint learnflow, loadBlueprint(u"learnflow"_s));
        const EntityLink link = linkAt(learnflow, u"relational"_s, u"comments"_s, {u"lesson_id"_s});
        QCOMPARE(link.toStore, u"documents"_s);
        const QList<Value> held = heldValues(link, {{u"lesson_id"_s, Value(hex)}});
        const Condition target = targetCondition(link, held);
        QCOMPARE(target.field, FieldPath{u"_id"_s});
        QVERIFY(target.operands.contains(objectId()));
        const QList<Condition> holders = holderConditions(link, {objectId()});
        QCOMPARE(holders.size(), 1);
        QCOMPARE(holders.first().op, Operator::Equals);
        QCOMPARE(holders.first().operands, QList<Value>{Value(hex)});
        // A text that is no identifier may still be a key of the target.
        const Condition other = targetCondition(link, {Value(u"lesson-1"_s)});
        QCOMPARE(other.operands, QList<Value>{Value(u"lesson-1"_s)});
    }

    void readsArraysAndTheNamesOfMaps()
    {
        UNWRAP_RESULT(const Blueprint learnflow, loadBlueprint(u"learnflow"_s));
        const EntityLink done = linkAt(learnflow, u"documents"_s, u"progress"_s, {u"completed_lessons"_s});
        const Document record{
            {u"completed_lessons"_s, Value(Value::Array{Value(hex), Value(u"b"_s), Value(hex)})},
            {u"lesson_times"_s, Value(Document{{hex, Value(qint32(12))}})}};
        QCOMPARE(heldValues(done, record), (QList<Value>{Value(hex), Value(u"b"_s)}));
        QCOMPARE(holderConditions(done, {objectId()}).first().op, Operator::ArrayContains);
        const EntityLink times = linkAt(learnflow, u"documents"_s, u"progress"_s, {u"lesson_times"_s});
        QCOMPARE(heldValues(times, record), QList<Value>{Value(hex)});
        const Condition present = holderConditions(times, {objectId()}).first();
        QCOMPARE(present.op, Operator::IsPresent);
        QCOMPARE(present.field, (FieldPath{u"lesson_times"_s, hex}));
        QVERIFY(heldValues(done, {}).isEmpty());
        QVERIFY(holderConditions(done, {Value()}).isEmpty());
    }

    void triesBothTypesOfAFieldThatHasTwo()
    {
        UNWRAP_RESULT(const Blueprint marketplace, loadBlueprint(u"marketplace"_s));
        const EntityLink link = linkAt(marketplace, u"documents"_s, u"addresses"_s, {u"userId"_s});
        const Condition holders = holderConditions(link, {objectId()}).first();
        QCOMPARE(holders.op, Operator::In);
        QCOMPARE(holders.operands, (QList<Value>{objectId(), Value(hex)}));
        const EntityLink sender =
            linkAt(marketplace, u"documents"_s, u"chats"_s, {u"messages"_s, u"senderId"_s});
        const Document chat{
            {u"messages"_s, Value(Value::Array{Value(Document{{u"senderId"_s, objectId()}}),
                                               Value(Document{{u"senderId"_s, Value(hex)}})})}};
        QCOMPARE(heldValues(sender, chat).size(), 2);
    }

    void takesAWholeDoubleForAnInteger()
    {
        UNWRAP_RESULT(const Blueprint learnflow, loadBlueprint(u"learnflow"_s));
        const EntityLink link = linkAt(learnflow, u"documents"_s, u"lessons"_s, {u"course_id"_s});
        QCOMPARE(targetCondition(link, {Value(12.0)}).operands, QList<Value>{Value(qint64(12))});
        QCOMPARE(linkTitle(link, learnflow.entity(u"documents"_s, u"lessons"_s)->field(u"course_id"_s)),
                 u"Course"_s);
    }

    void addsForeignKeysThatTheBlueprintDoesNotTell()
    {
        UNWRAP_RESULT(const Blueprint learnflow, loadBlueprint(u"learnflow"_s));
        EntityDescription description;
        description.source = learnflow.entity(u"relational"_s, u"enrollments"_s)->source;
        const EntitySource users = learnflow.entity(u"relational"_s, u"users"_s)->source;
        description.foreignKeys = {{u"told"_s, {u"user_id"_s}, users, {u"id"_s}, u"cascade"_s},
                                   {u"untold"_s, {u"invited_by"_s}, users, {u"id"_s}, u"set null"_s}};
        const QList<EntityLink> links = undeclaredLinks(learnflow, u"relational"_s, description);
        QCOMPARE(links.size(), 1);
        QCOMPARE(links.first().field, FieldPath{u"invited_by"_s});
        QCOMPARE(links.first().toEntity, u"users"_s);
    }
};

QTEST_GUILESS_MAIN(EntityLinksTest)
#include "entity_links_test.moc"
