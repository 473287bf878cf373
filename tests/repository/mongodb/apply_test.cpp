// SPDX-License-Identifier: GPL-3.0-or-later
// Change sets on MongoDB: one field changed and every other byte the same, conflicts, refusals, undo.
#include "repository/blueprint.h"
#include "tests/repository/mongodb/mongodb_fixture.h"
#include "tests/support/random_value.h"

#include <QtTest>

using namespace registrar;
using namespace registrar::mongodb;
using namespace Qt::StringLiterals;

namespace
{

const EntitySource source{{}, u"records"_s};

Change update(const Value &id, const QList<FieldChange> &fields)
{
    Change change;
    change.source = source;
    change.key = {id};
    change.fields = fields;
    return change;
}

Change addition(const Document &document)
{
    Change change;
    change.kind = Change::Kind::Add;
    change.source = source;
    change.document = document;
    return change;
}

Result<ChangeOutcome> applyOne(Session &session, const Change &change)
{
    auto report = session.apply({u"documents"_s, {change}}, {});
    return report ? Result<ChangeOutcome>(report->outcomes.first()) : std::unexpected(report.error());
}

Result<void> load(Session &session, const QList<Document> &documents)
{
    auto writer = session.bulkWriter(source, {});
    if (!writer) {
        return std::unexpected(writer.error());
    }
    for (const Document &document : documents) {
        if (auto added = (*writer)->add(document); !added) {
            return added;
        }
    }
    const auto finished = (*writer)->finish();
    return finished ? Result<void>() : std::unexpected(finished.error());
}

/// The record's bytes as they stand in the store.
QByteArray bytesOf(Session &session, const Value &id)
{
    const auto record = session.record(source, {id}, {});
    return record ? bsonFromDocument(record->fields).value_or(QByteArray()) : QByteArray();
}

} // namespace

class MongoDbApplyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesOneFieldAndNoOtherByte();
    void everyTypeCanBeChangedAndIsAConflictWhenItDiffers();
    void changesANestedFieldAndAListsElement();
    void anotherTypeOfTheSameNumberIsAConflict();
    void nullMissingAndListsAreToldApart();
    void editsNamesWithDotsAndDollarSigns();
    void refusesWhatMongoDbCannotReach();
    void oneConflictLeavesTheOthersApplied();
    void tellsTheDuplicatesIndexAndValue();
    void tellsWhatAValidatorRefuses();
    void refusesMoreThanSixteenMegabytesBeforeSending();
    void refusesALargeOldAndNewValueTogetherBeforeSending();
    void manyChangesTellTheirRecordsEach();
    void editsADocumentOfFifteenMegabytes();
    void editsADocumentOfFiveThousandFields();
    void undoBringsEveryByteBack();
    void readOnlyRefusesEverything();
};

void MongoDbApplyTest::changesOneFieldAndNoOtherByte()
{
    MONGODB_FIXTURE(fixture);
    UNWRAP_RESULT(const auto session, fixture.session());
    Document document{{u"_id"_s, Value(1)}, {u"changed"_s, Value(u"before"_s)}};
    for (const Value &value : everyKindOfBsonValue()) {
        document.append({u"f%1"_s.arg(document.size()), value});
    }
    VERIFY_RESULT(load(*session, {document}));
    UNWRAP_RESULT(const QByteArray written, bsonFromDocument(document));
    QCOMPARE(bytesOf(*session, Value(1)), written);
    UNWRAP_RESULT(
        const ChangeOutcome outcome,
        applyOne(*session,
                 update(Value(1), {{{u"changed"_s}, Value(u"before"_s), Value(u"after, and longer"_s)}})));
    QCOMPARE(outcome.kind, ChangeOutcome::Kind::Applied);
    document[1].value = Value(u"after, and longer"_s);
    UNWRAP_RESULT(const QByteArray expected, bsonFromDocument(document));
    QCOMPARE(bytesOf(*session, Value(1)), expected);
}

void MongoDbApplyTest::everyTypeCanBeChangedAndIsAConflictWhenItDiffers()
{
    MONGODB_FIXTURE(fixture);
    UNWRAP_RESULT(const auto session, fixture.session());
    const QList<Value> values = everyKindOfBsonValue();
    QList<Document> documents;
    for (const Value &value : values) {
        documents.append({{u"_id"_s, Value(int(documents.size()))}, {u"v"_s, value}, {u"w"_s, Value(1)}});
    }
    VERIFY_RESULT(load(*session, documents));
    for (int number = 0; number < values.size(); ++number) {
        const QString text = toExtendedJson(values[number]);
        UNWRAP_RESULT(
            const ChangeOutcome conflict,
            applyOne(*session, update(Value(number), {{{u"v"_s}, Value(u"was never this"_s), Value(1)}})));
        QVERIFY2(conflict.kind == ChangeOutcome::Kind::Conflict && conflict.theirs, qPrintable(text));
        QVERIFY2(fieldOf(conflict.theirs->fields, u"v"_s) == values[number], qPrintable(text));
        UNWRAP_RESULT(
            const ChangeOutcome applied,
            applyOne(*session, update(Value(number), {{{u"v"_s}, values[number], Value(u"changed"_s)}})));
        QVERIFY2(applied.kind == ChangeOutcome::Kind::Applied, qPrintable(text));
        UNWRAP_RESULT(
            const ChangeOutcome back,
            applyOne(*session, update(Value(number), {{{u"v"_s}, Value(u"changed"_s), values[number]}})));
        QVERIFY2(back.kind == ChangeOutcome::Kind::Applied && back.now, qPrintable(text));
        QVERIFY2(back.now->fields == documents[number], qPrintable(text));
    }
}

void MongoDbApplyTest::changesANestedFieldAndAListsElement()
{
    MONGODB_FIXTURE(fixture);
    UNWRAP_RESULT(const auto session, fixture.session());
    const Document before{
        {u"_id"_s, Value(1)},
        {u"preferences"_s, Value(Document{{u"theme"_s, Value(u"light"_s)}, {u"language"_s, Value(u"es"_s)}})},
        {u"list"_s, Value(Value::Array{Value(1), Value(2), Value(3)})}};
    VERIFY_RESULT(load(*session, {before}));
    UNWRAP_RESULT(
        const ChangeOutcome outcome,
        applyOne(*session,
                 update(Value(1), {{{u"preferences"_s, u"theme"_s}, Value(u"light"_s), Value(u"dark"_s)},
                                   {{u"preferences"_s, u"added"_s}, Value(), Value(true)},
                                   {{u"preferences"_s, u"language"_s}, Value(u"es"_s), Value()},
                                   {{u"list"_s, u"1"_s}, Value(2), Value(22)}})));
    QCOMPARE(outcome.kind, ChangeOutcome::Kind::Applied);
    const Document after{
        {u"_id"_s, Value(1)},
        {u"preferences"_s, Value(Document{{u"theme"_s, Value(u"dark"_s)}, {u"added"_s, Value(true)}})},
        {u"list"_s, Value(Value::Array{Value(1), Value(22), Value(3)})}};
    QVERIFY2(outcome.now->fields == after, qPrintable(toExtendedJson(outcome.now->fields)));
}

void MongoDbApplyTest::anotherTypeOfTheSameNumberIsAConflict()
{
    MONGODB_FIXTURE(fixture);
    UNWRAP_RESULT(const auto session, fixture.session());
    VERIFY_RESULT(load(*session, {{{u"_id"_s, Value(1)}, {u"n"_s, Value(7)}}}));
    UNWRAP_RESULT(const ChangeOutcome outcome,
                  applyOne(*session, update(Value(1), {{{u"n"_s}, Value(7.0), Value(8.0)}})));
    QCOMPARE(outcome.kind, ChangeOutcome::Kind::Conflict);
}

void MongoDbApplyTest::nullMissingAndListsAreToldApart()
{
    MONGODB_FIXTURE(fixture);
    UNWRAP_RESULT(const auto session, fixture.session());
    VERIFY_RESULT(
        load(*session, {{{u"_id"_s, Value(1)}},
                        {{u"_id"_s, Value(2)}, {u"f"_s, Value::null()}},
                        {{u"_id"_s, Value(3)}, {u"f"_s, Value(Value::Array{Value::null(), Value(5)})}}}));
    const auto kindOf = [&](int id, const Value &before) {
        const auto outcome = applyOne(*session, update(Value(id), {{{u"f"_s}, before, Value(u"x"_s)}}));
        return outcome ? outcome->kind : ChangeOutcome::Kind::Unknown;
    };
    QCOMPARE(kindOf(1, Value::null()), ChangeOutcome::Kind::Conflict);
    QCOMPARE(kindOf(2, Value()), ChangeOutcome::Kind::Conflict);
    QCOMPARE(kindOf(3, Value::null()), ChangeOutcome::Kind::Conflict);
    QCOMPARE(kindOf(3, Value(5)), ChangeOutcome::Kind::Conflict);
    QCOMPARE(kindOf(1, Value()), ChangeOutcome::Kind::Applied);
    QCOMPARE(kindOf(2, Value::null()), ChangeOutcome::Kind::Applied);
    QCOMPARE(kindOf(3, Value(Value::Array{Value::null(), Value(5)})), ChangeOutcome::Kind::Applied);
}

void MongoDbApplyTest::editsNamesWithDotsAndDollarSigns()
{
    MONGODB_FIXTURE(fixture);
    UNWRAP_RESULT(const auto session, fixture.session());
    const Document before{{u"_id"_s, Value(1)},
                          {u"a.b"_s, Value(1)},
                          {u"$price"_s, Value(2)},
                          {u"名前 \"x\""_s, Value(3)},
                          {u"select"_s, Value(4)}};
    VERIFY_RESULT(load(*session, {before}));
    UNWRAP_RESULT(const ChangeOutcome conflict,
                  applyOne(*session, update(Value(1), {{{u"a.b"_s}, Value(9), Value(8)}})));
    QCOMPARE(conflict.kind, ChangeOutcome::Kind::Conflict);
    UNWRAP_RESULT(
        const ChangeOutcome outcome,
        applyOne(*session, update(Value(1), {{{u"a.b"_s}, Value(1), Value(u"$literal text"_s)},
                                             {{u"$price"_s}, Value(2), Value(Document{{u"$x"_s, Value(1)}})},
                                             {{u"new.one"_s}, Value(), Value(5)},
                                             {{u"名前 \"x\""_s}, Value(3), Value(33)},
                                             {{u"select"_s}, Value(4), Value()}})));
    QVERIFY2(outcome.kind == ChangeOutcome::Kind::Applied,
             outcome.error ? qPrintable(outcome.error->toText()) : "");
    const Document after{{u"_id"_s, Value(1)},
                         {u"a.b"_s, Value(u"$literal text"_s)},
                         {u"$price"_s, Value(Document{{u"$x"_s, Value(1)}})},
                         {u"名前 \"x\""_s, Value(33)},
                         {u"new.one"_s, Value(5)}};
    QVERIFY2(outcome.now->fields == after, qPrintable(toExtendedJson(outcome.now->fields)));
}

void MongoDbApplyTest::refusesWhatMongoDbCannotReach()
{
    MONGODB_FIXTURE(fixture);
    UNWRAP_RESULT(const auto session, fixture.session());
    VERIFY_RESULT(load(*session, {{{u"_id"_s, Value(1)}, {u"p"_s, Value(Document{{u"x.y"_s, Value(1)}})}}}));
    UNWRAP_RESULT(const ChangeOutcome outcome,
                  applyOne(*session, update(Value(1), {{{u"p"_s, u"x.y"_s}, Value(1), Value(2)}})));
    QCOMPARE(outcome.kind, ChangeOutcome::Kind::Rejected);
    QCOMPARE(outcome.error->kind, Error::Kind::Unsupported);
    QVERIFY(!outcome.error->why.isEmpty());
    UNWRAP_RESULT(const ChangeOutcome numeric,
                  applyOne(*session, update(Value(1), {{{u"q"_s}, Value(), Value(Value::Decimal{u"1"_s})}})));
    QCOMPARE(numeric.error->kind, Error::Kind::InvalidInput);
}

void MongoDbApplyTest::oneConflictLeavesTheOthersApplied()
{
    MONGODB_FIXTURE(fixture);
    UNWRAP_RESULT(const auto session, fixture.session());
    if (SandboxServers::find()->product(StoreKind::MongoDb) != u"FerretDB") {
        QSKIP("A server with transactions takes the whole set back.");
    }
    VERIFY_RESULT(load(*session, {{{u"_id"_s, Value(1)}, {u"n"_s, Value(1)}},
                                  {{u"_id"_s, Value(2)}, {u"n"_s, Value(2)}},
                                  {{u"_id"_s, Value(3)}}}));
    Change deletion;
    deletion.kind = Change::Kind::Delete;
    deletion.source = source;
    deletion.key = {Value(9)};
    const ChangeSet set{u"documents"_s,
                        {update(Value(1), {{{u"n"_s}, Value(0), Value(5)}}),
                         update(Value(2), {{{u"n"_s}, Value(2), Value(5)}}), addition({{u"_id"_s, Value(3)}}),
                         addition({{u"n"_s, Value(7)}}), deletion}};
    UNWRAP_RESULT(const ApplyReport report, session->apply(set, {}));
    QCOMPARE(report.outcomes[0].kind, ChangeOutcome::Kind::Conflict);
    QCOMPARE(report.outcomes[1].kind, ChangeOutcome::Kind::Applied);
    QCOMPARE(report.outcomes[2].kind, ChangeOutcome::Kind::Rejected);
    QCOMPARE(report.outcomes[2].error->kind, Error::Kind::DuplicateKey);
    QCOMPARE(report.outcomes[3].kind, ChangeOutcome::Kind::Applied);
    QVERIFY(report.outcomes[3].now && report.outcomes[3].now->key.first().is<Value::ObjectId>());
    QCOMPARE(report.outcomes[4].kind, ChangeOutcome::Kind::Applied); // it was gone already
    QCOMPARE(report.inverse.changes.size(), 3);
}

void MongoDbApplyTest::tellsTheDuplicatesIndexAndValue()
{
    MONGODB_FIXTURE(fixture);
    UNWRAP_RESULT(const auto session, fixture.session());
    VERIFY_RESULT(load(*session, {{{u"_id"_s, Value(1)}, {u"email"_s, Value(u"a@b.c"_s)}}}));
    UNWRAP_RESULT(
        const Document index,
        parseExtendedJsonDocument(QStringView(
            uR"({"createIndexes": "records", "indexes": [{"key": {"email": 1}, "name": "email_1", "unique": true}]})")));
    VERIFY_RESULT(fixture.run(index));
    UNWRAP_RESULT(const ChangeOutcome outcome,
                  applyOne(*session, addition({{u"email"_s, Value(u"a@b.c"_s)}})));
    QCOMPARE(outcome.kind, ChangeOutcome::Kind::Rejected);
    QCOMPARE(outcome.error->kind, Error::Kind::DuplicateKey);
    QCOMPARE(outcome.error->index, u"email_1"_s);
    QCOMPARE(outcome.error->field, u"email"_s);
    QVERIFY(outcome.error->value.contains(u"a@b.c"));
    QCOMPARE(outcome.error->store, u"documents"_s);
}

void MongoDbApplyTest::tellsWhatAValidatorRefuses()
{
    MONGODB_FIXTURE(fixture);
    UNWRAP_RESULT(const auto session, fixture.session());
    VERIFY_RESULT(load(*session, {{{u"_id"_s, Value(1)}, {u"role"_s, Value(u"ADMIN"_s)}}}));
    UNWRAP_RESULT(
        const Document rule,
        parseExtendedJsonDocument(QStringView(
            uR"({"collMod": "records", "validator": {"$jsonSchema": {"properties": {"role": {"enum": ["ADMIN", "STUDENT"]}}}}})")));
    VERIFY_RESULT(fixture.run(rule));
    UNWRAP_RESULT(const ChangeOutcome outcome,
                  applyOne(*session, update(Value(1), {{{u"role"_s}, Value(u"ADMIN"_s), Value(u"KING"_s)}})));
    QCOMPARE(outcome.kind, ChangeOutcome::Kind::Rejected);
    QCOMPARE(outcome.error->kind, Error::Kind::Validation);
}

void MongoDbApplyTest::refusesMoreThanSixteenMegabytesBeforeSending()
{
    MONGODB_FIXTURE(fixture);
    UNWRAP_RESULT(const auto session, fixture.session());
    UNWRAP_RESULT(
        const ChangeOutcome outcome,
        applyOne(*session, addition({{u"_id"_s, Value(1)},
                                     {u"text"_s, Value(QString(qsizetype{17} * 1024 * 1024, u'x'))}})));
    QCOMPARE(outcome.kind, ChangeOutcome::Kind::Rejected);
    QCOMPARE(outcome.error->kind, Error::Kind::TooLarge);
    VERIFY_FAILS(session->record(source, {Value(1)}, {}), Error::Kind::NotFound);
}

void MongoDbApplyTest::refusesALargeOldAndNewValueTogetherBeforeSending()
{
    MONGODB_FIXTURE(fixture);
    UNWRAP_RESULT(const auto session, fixture.session());
    const Value old(QString(qsizetype{9} * 1024 * 1024, u'o'));
    const Value changed(QString(qsizetype{9} * 1024 * 1024, u'n'));
    VERIFY_RESULT(load(*session, {{{u"_id"_s, Value(1)}, {u"text"_s, old}}}));
    UNWRAP_RESULT(const ChangeOutcome outcome,
                  applyOne(*session, update(Value(1), {{{u"text"_s}, old, changed}})));
    QCOMPARE(outcome.kind, ChangeOutcome::Kind::Rejected);
    QCOMPARE(outcome.error->kind, Error::Kind::TooLarge);
    QVERIFY2(outcome.error->why.contains(u"together"), qPrintable(outcome.error->why));
}

void MongoDbApplyTest::manyChangesTellTheirRecordsEach()
{
    constexpr int many = 1200; // more than are looked up at once
    constexpr int changedByOthers = 700;
    MONGODB_FIXTURE(fixture);
    UNWRAP_RESULT(const auto session, fixture.session());
    QList<Document> documents;
    ChangeSet changes;
    for (int number = 0; number < many; ++number) {
        const int value = number == changedByOthers ? -1 : 0;
        documents.append({{u"_id"_s, Value(number)}, {u"value"_s, Value(value)}});
        // The same key in another type of number.
        changes.changes.append(update(Value(double(number)), {{{u"value"_s}, Value(0), Value(number)}}));
    }
    VERIFY_RESULT(load(*session, documents));
    UNWRAP_RESULT(const ApplyReport report, session->apply(changes, {}));
    QCOMPARE(report.outcomes.size(), many);
    for (int number = 0; number < many; ++number) {
        const ChangeOutcome &outcome = report.outcomes[number];
        const bool conflicts = number == changedByOthers;
        QCOMPARE(outcome.kind, conflicts ? ChangeOutcome::Kind::Conflict : ChangeOutcome::Kind::Applied);
        const auto &record = conflicts ? outcome.theirs : outcome.now;
        QVERIFY(record.has_value());
        QCOMPARE(record->key.first(), Value(number));
        QCOMPARE(fieldOf(record->fields, u"value"_s), Value(conflicts ? -1 : number));
    }
    QCOMPARE(report.inverse.changes.size(), many - 1);
}

void MongoDbApplyTest::editsADocumentOfFifteenMegabytes()
{
    MONGODB_FIXTURE(fixture);
    UNWRAP_RESULT(const auto session, fixture.session());
    Document document{{u"_id"_s, Value(1)},
                      {u"text"_s, Value(QString(qsizetype{15} * 1024 * 1024, u'x'))},
                      {u"n"_s, Value(1)}};
    VERIFY_RESULT(load(*session, {document}));
    UNWRAP_RESULT(const ChangeOutcome outcome,
                  applyOne(*session, update(Value(1), {{{u"n"_s}, Value(1), Value(2)}})));
    QCOMPARE(outcome.kind, ChangeOutcome::Kind::Applied);
    document[2].value = Value(2);
    UNWRAP_RESULT(const QByteArray expected, bsonFromDocument(document));
    QVERIFY(bytesOf(*session, Value(1)) == expected);
    Query query;
    query.source = source;
    UNWRAP_RESULT(const Page page, session->page(query, Position::start(), {}));
    QVERIFY(page.records.first().sizeBytes > qint64{15} * 1024 * 1024);
}

void MongoDbApplyTest::editsADocumentOfFiveThousandFields()
{
    MONGODB_FIXTURE(fixture);
    UNWRAP_RESULT(const auto session, fixture.session());
    Document document{{u"_id"_s, Value(1)}};
    for (int number = 0; number < 5000; ++number) {
        document.append({u"field%1"_s.arg(number), Value(number)});
    }
    VERIFY_RESULT(load(*session, {document}));
    UNWRAP_RESULT(const EntityDescription description, session->describe(source, {}));
    QVERIFY(description.fields.size() >= 5000);
    UNWRAP_RESULT(
        const ChangeOutcome outcome,
        applyOne(*session, update(Value(1), {{{u"field4321"_s}, Value(4321), Value(u"changed"_s)}})));
    QCOMPARE(outcome.kind, ChangeOutcome::Kind::Applied);
    document[4322].value = Value(u"changed"_s);
    UNWRAP_RESULT(const QByteArray expected, bsonFromDocument(document));
    QVERIFY(bytesOf(*session, Value(1)) == expected);
}

void MongoDbApplyTest::undoBringsEveryByteBack()
{
    MONGODB_FIXTURE(fixture);
    UNWRAP_RESULT(const auto session, fixture.session());
    const Document first{{u"_id"_s, Value(1)}, {u"a"_s, Value(1)}, {u"b"_s, Value(2)}};
    const Document second{
        {u"_id"_s, Value(2)}, {u"x.y"_s, Value(1)}, {u"z"_s, Value(Value::Array{Value(1)})}};
    VERIFY_RESULT(load(*session, {first, second}));
    const QByteArray firstBytes = bytesOf(*session, Value(1));
    const QByteArray secondBytes = bytesOf(*session, Value(2));
    Change deletion;
    deletion.kind = Change::Kind::Delete;
    deletion.source = source;
    deletion.key = {Value(2)};
    deletion.document = second;
    const ChangeSet set{u"documents"_s,
                        {update(Value(1), {{{u"a"_s}, Value(1), Value(u"one"_s)}}),
                         addition({{u"c"_s, Value(3)}}), deletion}};
    UNWRAP_RESULT(const ApplyReport done, session->apply(set, {}));
    QVERIFY(done.allApplied());
    QVERIFY(bytesOf(*session, Value(2)).isEmpty());
    UNWRAP_RESULT(const ApplyReport undone, session->apply(done.inverse, {}));
    QVERIFY(undone.allApplied());
    QCOMPARE(bytesOf(*session, Value(1)), firstBytes);
    QCOMPARE(bytesOf(*session, Value(2)), secondBytes);
    UNWRAP_RESULT(const Total total, session->count({.source = source}, {}));
    QCOMPARE(total.records, 2);
}

void MongoDbApplyTest::readOnlyRefusesEverything()
{
    MONGODB_FIXTURE(fixture);
    UNWRAP_RESULT(const auto session, fixture.session({.storeName = u"documents"_s, .readOnly = true}));
    VERIFY_FAILS(session->apply({u"documents"_s, {addition({})}}, {}), Error::Kind::ReadOnly);
    VERIFY_FAILS(session->clear(source, {}), Error::Kind::ReadOnly);
    VERIFY_FAILS(session->dropDatabase(fixture.access().address.database), Error::Kind::ReadOnly);
    VERIFY_FAILS(session->bulkWriter(source, {}), Error::Kind::ReadOnly);
    VERIFY_FAILS(session->create({}, {}), Error::Kind::ReadOnly);
}

QTEST_GUILESS_MAIN(MongoDbApplyTest)
#include "apply_test.moc"
