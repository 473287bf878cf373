// SPDX-License-Identifier: GPL-3.0-or-later
// References as links both ways, of the shipped blueprints.
#include "repository/blueprint/blueprint_loader.h"
#include "repository/blueprint/blueprint_writer.h"
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

BlueprintField column(const QString &name, Value::Type type, const QString &nativeType)
{
    BlueprintField field;
    field.name = name;
    field.types = {type};
    field.nativeType = nativeType;
    return field;
}

/// Seats name the room that they are in by its number and its building.
Blueprint placesAndSeats()
{
    BlueprintEntity rooms;
    rooms.name = u"rooms"_s;
    rooms.store = u"store"_s;
    rooms.source = {u"public"_s, u"rooms"_s};
    rooms.fields = {column(u"number"_s, Value::Type::Int32, u"integer"_s),
                    column(u"Building \"x\""_s, Value::Type::Text, u"text"_s)};
    rooms.key = {u"Building \"x\""_s, u"number"_s};
    BlueprintEntity seats;
    seats.name = u"seats"_s;
    seats.store = u"store"_s;
    seats.source = {u"public"_s, u"seats"_s};
    seats.fields = {column(u"id"_s, Value::Type::Int32, u"integer"_s),
                    column(u"room.number"_s, Value::Type::Int32, u"integer"_s),
                    column(u"building"_s, Value::Type::Text, u"text"_s)};
    seats.key = {u"id"_s};
    seats.references = {{{u"room.number"_s, u"building"_s},
                         u"rooms"_s,
                         {u"number"_s, u"Building \"x\""_s},
                         u"cascade"_s,
                         true}};
    BlueprintStore store;
    store.name = u"store"_s;
    Blueprint blueprint;
    blueprint.name = u"places"_s;
    blueprint.title = u"Places"_s;
    blueprint.stores = {store};
    blueprint.entities = {rooms, seats};
    return blueprint;
}

Document seat(qint32 room, const QString &building)
{
    return {{u"room.number"_s, Value(room)}, {u"building"_s, Value(building)}};
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
        const Condition target = targetConditions(link, held).first();
        QCOMPARE(target.field, FieldPath{u"_id"_s});
        QVERIFY(target.operands.contains(objectId()));
        const QList<QList<Condition>> alternatives = holderConditions(link, {objectId()});
        QCOMPARE(alternatives.size(), 1);
        const QList<Condition> &holders = alternatives.first();
        QCOMPARE(holders.size(), 1);
        QCOMPARE(holders.first().op, Operator::Equals);
        QCOMPARE(holders.first().operands, QList<Value>{Value(hex)});
        // A text that is no identifier may still be a key of the target.
        const Condition other = targetConditions(link, {Value(u"lesson-1"_s)}).first();
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
        QCOMPARE(holderConditions(done, {objectId()}).first().first().op, Operator::ArrayContains);
        const EntityLink times = linkAt(learnflow, u"documents"_s, u"progress"_s, {u"lesson_times"_s});
        QCOMPARE(heldValues(times, record), QList<Value>{Value(hex)});
        const Condition present = holderConditions(times, {objectId()}).first().first();
        QCOMPARE(present.op, Operator::IsPresent);
        QCOMPARE(present.field, (FieldPath{u"lesson_times"_s, hex}));
        QVERIFY(heldValues(done, {}).isEmpty());
        QVERIFY(holderConditions(done, {Value()}).isEmpty());
    }

    void triesBothTypesOfAFieldThatHasTwo()
    {
        UNWRAP_RESULT(const Blueprint marketplace, loadBlueprint(u"marketplace"_s));
        const EntityLink link = linkAt(marketplace, u"documents"_s, u"addresses"_s, {u"userId"_s});
        const Condition holders = holderConditions(link, {objectId()}).first().first();
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
        QCOMPARE(targetConditions(link, {Value(12.0)}).first().operands, QList<Value>{Value(qint64(12))});
        QCOMPARE(linkTitle(link, learnflow.entity(u"documents"_s, u"lessons"_s)), u"Course"_s);
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

    void takesSeveralFieldsTogether()
    {
        const Blueprint blueprint = placesAndSeats();
        const LoadedBlueprint loaded = readBlueprint(writeBlueprint(blueprint));
        QVERIFY2(loaded.isRight(), qPrintable(loaded.problems.value(0).toText()));
        const Blueprint &read = loaded.blueprint;
        QCOMPARE(read.entity(u"store"_s, u"seats"_s)->references, blueprint.entities.last().references);
        const QList<EntityLink> links = linksFrom(read, u"store"_s, u"seats"_s);
        QCOMPARE(links.size(), 1);
        const EntityLink &link = links.first();
        QCOMPARE(linksTo(read, u"store"_s, u"rooms"_s), links);
        QCOMPARE(link.fields(), (QList<FieldPath>{{u"room.number"_s}, {u"building"_s}}));
        QCOMPARE(heldText(link, heldValues(link, seat(7, u"A"_s)).value(0), 50), u"7 · A"_s);
        const QList<Condition> target = targetConditions(link, heldValues(link, seat(7, u"A"_s)));
        QCOMPARE(target, (QList<Condition>{
                             {{u"number"_s}, Operator::Equals, {Value(qint32(7))}, true},
                             {{u"Building \"x\""_s}, Operator::Equals, {Value(u"A"_s)}, true},
                         }));
        Document half = seat(7, u"A"_s);
        half.last().value = Value::null();
        QVERIFY(heldValues(link, half).isEmpty());
        // Three rooms of one building and one of another: two questions, each holder in one of them only.
        QList<Value> rooms;
        for (const auto &[number, building] : {std::pair(1, u"A"_s), {2, u"A"_s}, {3, u"A"_s}, {1, u"B"_s}})
            rooms.append(targetValue(
                link, {{u"number"_s, Value(qint32(number))}, {u"Building \"x\""_s, Value(building)}}));
        const QList<QList<Condition>> holders = holderConditions(link, rooms);
        QCOMPARE(holders.size(), 2);
        QCOMPARE(holders.first().first().operands.size(), 3);
        QCOMPARE(holders.first().last().operands, QList<Value>{Value(u"A"_s)});
        QCOMPARE(holders.last().first().op, Operator::Equals);
        QVERIFY(holderConditions(link, {targetValue(link, {{u"number"_s, Value(qint32(1))}})}).isEmpty());
    }

    void refusesReferencesThatDoNotFit()
    {
        Blueprint blueprint = placesAndSeats();
        blueprint.entities.last().references.first().targetFields = {u"number"_s, u"nothing"_s, u"number"_s};
        const LoadedBlueprint loaded = readBlueprint(writeBlueprint(blueprint));
        QCOMPARE(loaded.problems.size(), 2);
        QCOMPARE(loaded.problems.first().path, u"/entities/1/references/0/targetFields"_s);
        QCOMPARE(loaded.problems.last().path, u"/entities/1/references/0/targetFields/1"_s);
    }
};

QTEST_GUILESS_MAIN(EntityLinksTest)
#include "entity_links_test.moc"
