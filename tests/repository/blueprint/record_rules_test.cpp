// SPDX-License-Identifier: GPL-3.0-or-later
// Records keep the rules of the shipped blueprints, and are told in plain words where they do not.
#include "repository/blueprint/blueprint_loader.h"
#include "repository/blueprint/entity_merge.h"
#include "repository/blueprint/record_rules.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace registrar;

namespace
{

BlueprintEntity entityOf(const QString &blueprint, const QString &store, const QString &name)
{
    const Result<Blueprint> loaded = loadBlueprint(blueprint);
    const BlueprintEntity *entity = loaded ? loaded->entity(store, name) : nullptr;
    return entity != nullptr ? *entity : BlueprintEntity();
}

Value text(const QString &letters)
{
    return Value(letters);
}

QStringList messages(const QList<FieldProblem> &problems)
{
    QStringList list;
    for (const FieldProblem &problem : problems)
        list << problem.message;
    return list;
}

const QDateTime now = QDateTime(QDate(2026, 2, 1), QTime(12, 30), Qt::UTC);
const QString hash = u"$2b$12$"_s + QString(53, u'a');

Document newUser()
{
    return {{u"username"_s, text(u"ada"_s)},
            {u"email"_s, text(u"ada@example.org"_s)},
            {u"full_name"_s, text(u"Ada Lovelace"_s)},
            {u"hashed_password"_s, text(hash)}};
}

} // namespace

class RecordRulesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aValueIsJudgedInPlainWords_data();
    void aValueIsJudgedInPlainWords();
    void aRightRecordHasNoProblems();
    void aMissingRequiredFieldIsNamed();
    void nestedDocumentsAndElementsAreChecked();
    void anUpdateIsCheckedOnlyInWhatItChanges();
    void fieldsThatAreNeverEditedAreRefused();
    void newRecordsGetTheirDefaultsAndTimes();
    void updatesGetTheTimeOfTheWrite();
    void aSetWithAFaultIsRefusedAsAWhole();
    void theLiveStoreWinsInWhatItEnforces();
    void documentsKeepTheBlueprintsTypes();
};

void RecordRulesTest::aValueIsJudgedInPlainWords_data()
{
    QTest::addColumn<QString>("blueprint");
    QTest::addColumn<QString>("store");
    QTest::addColumn<QString>("entity");
    QTest::addColumn<QString>("field");
    QTest::addColumn<Value>("value");
    QTest::addColumn<QString>("message"); // empty: right
    const auto user = [](const char *name, const QString &field, const Value &value, const QString &message) {
        QTest::newRow(name) << u"chatbot"_s << u"documents"_s << u"users"_s << field << value << message;
    };
    user("short name", u"username"_s, text(u"ab"_s),
         u"Username must have 3 to 50 characters; this one has 2."_s);
    user("long name", u"username"_s, text(QString(51, u'x')),
         u"Username must have 3 to 50 characters; this one has 51."_s);
    user("three characters", u"username"_s, text(u"abc"_s), {});
    user("characters, not code units", u"username"_s, text(u"😀😀"_s),
         u"Username must have 3 to 50 characters; this one has 2."_s);
    user("over-long full name", u"full_name"_s, text(QString(101, u'x')),
         u"Full name must have at most 100 characters; this one has 101."_s);
    user("e-mail", u"email"_s, text(u"ada@example.org"_s), {});
    user("e-mail with letters of other scripts", u"email"_s, text(u"زهرا@مثال.ایران"_s), {});
    for (const QString &wrong : {u"ada"_s, u"ada@"_s, u"@example.org"_s, u"a b@example.org"_s,
                                 u"ada@example"_s, u"a..b@example.org"_s})
        user(qPrintable(u"e-mail "_s + wrong), u"email"_s, text(wrong),
             u"Email must be an e-mail address such as name@example.org."_s);
    user("bcrypt", u"hashed_password"_s, text(hash), {});
    user("plain password", u"hashed_password"_s, text(u"secret123"_s),
         u"Hashed password must be a bcrypt hash, which is made when a password is set."_s);
    user("unknown role", u"role"_s, text(u"STUDENTS"_s),
         u"Role must be one of STUDENT, PROFESSOR, ADMIN. Did you mean “STUDENT”?"_s);
    user("null", u"role"_s, Value::null(), u"Role may not be NULL."_s);
    user("missing", u"role"_s, Value(), u"Role is required."_s);
    user("missing and optional", u"last_login"_s, Value(), {});
    user("wrong type", u"username"_s, Value(qint32(7)),
         u"Username must be a text; this is a whole number."_s);
    const auto subject = [](const char *name, const QString &field, const Value &value,
                            const QString &message) {
        QTest::newRow(name) << u"chatbot"_s << u"documents"_s << u"subjects"_s << field << value << message;
    };
    subject("semester 9", u"semester"_s, Value(qint32(9)), u"Semester must be from 1 to 8; this is 9."_s);
    subject("semester 8 as int64", u"semester"_s, Value(qint64(8)), {});
    subject("credits", u"credits"_s, Value(qint32(-1)), u"Credits must be at least 0; this is -1."_s);
    subject("academic year", u"academic_year"_s, text(u"2023-2025"_s),
            u"Academic year must be two years in a row, such as 2023-2024."_s);
    subject("empty code", u"_id"_s, text({}), u"Code may not be empty."_s);
    subject("address", u"guide_url"_s, text(u"javascript:alert(1)"_s),
            u"Guide url must be a web address such as https://example.org/page."_s);
    QTest::newRow("progress 101") << u"learnflow"_s << u"relational"_s << u"enrollments"_s << u"progress"_s
                                  << Value(qint32(101)) << u"Progress must be from 0 to 100; this is 101."_s;
    QTest::newRow("vote 2") << u"learnflow"_s << u"relational"_s << u"comment_votes"_s << u"vote_type"_s
                            << Value(qint32(2)) << u"Vote type must be one of 1, -1."_s;
    QTest::newRow("address of the network") << u"learnflow"_s << u"relational"_s << u"audit_logs"_s
                                            << u"ip_address"_s << text(u"2001:db8::1"_s) << QString();
    QTest::newRow("no address") << u"learnflow"_s << u"relational"_s << u"audit_logs"_s << u"ip_address"_s
                                << text(u"192.0.2.300"_s)
                                << u"Ip address must be an IP address such as 192.0.2.1 or 2001:db8::1."_s;
}

void RecordRulesTest::aValueIsJudgedInPlainWords()
{
    QFETCH(QString, blueprint);
    QFETCH(QString, store);
    QFETCH(QString, entity);
    QFETCH(QString, field);
    QFETCH(Value, value);
    QFETCH(QString, message);
    const BlueprintEntity found = entityOf(blueprint, store, entity);
    QVERIFY(found.field(field) != nullptr);
    const QList<FieldProblem> problems = checkValue(*found.field(field), value);
    QCOMPARE(messages(problems).join(u' '), message);
    for (const FieldProblem &problem : problems)
        QCOMPARE(problem.field, FieldPath{field});
}

void RecordRulesTest::aRightRecordHasNoProblems()
{
    const BlueprintEntity users = entityOf(u"chatbot"_s, u"documents"_s, u"users"_s);
    QCOMPARE(messages(checkNewRecord(users, newUser())), QStringList());
}

void RecordRulesTest::aMissingRequiredFieldIsNamed()
{
    const BlueprintEntity users = entityOf(u"chatbot"_s, u"documents"_s, u"users"_s);
    Document record = newUser();
    setField(record, {u"email"_s}, Value());
    const QList<FieldProblem> problems = checkNewRecord(users, record);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first(), (FieldProblem{{u"email"_s}, u"Email is required."_s}));
}

void RecordRulesTest::nestedDocumentsAndElementsAreChecked()
{
    const BlueprintEntity users = entityOf(u"chatbot"_s, u"documents"_s, u"users"_s);
    const Value preferences(Document{{u"notifications"_s, text(u"yes"_s)}, {u"other"_s, Value(true)}});
    const QList<FieldProblem> nested = checkValue(*users.field(u"preferences"_s), preferences);
    QCOMPARE(nested.size(), 1);
    QCOMPARE(nested.first().field, (FieldPath{u"preferences"_s, u"notifications"_s}));
    QCOMPARE(nested.first().message,
             u"Notifications of Preferences must be true or false; this is a text."_s);

    const QList<FieldProblem> elements =
        checkValue(*users.field(u"subjects"_s), Value(Value::Array{text(u"INF001"_s), Value(qint32(2))}));
    QCOMPARE(elements.size(), 1);
    QCOMPARE(elements.first().field, (FieldPath{u"subjects"_s, u"1"_s}));
    QCOMPARE(elements.first().message, u"Element 2 of Subjects must be a text; this is a whole number."_s);

    const BlueprintEntity progress = entityOf(u"learnflow"_s, u"documents"_s, u"progress"_s);
    const Value times(Document{{u"65a"_s, Value(qint32(60))}, {u"65b"_s, text(u"long"_s)}});
    QCOMPARE(messages(checkValue(*progress.field(u"lesson_times"_s), times)),
             QStringList{u"“65b” of Lesson times must be a whole number; this is a text."_s});
}

void RecordRulesTest::anUpdateIsCheckedOnlyInWhatItChanges()
{
    const BlueprintEntity users = entityOf(u"chatbot"_s, u"documents"_s, u"users"_s);
    Change change{.kind = Change::Kind::Update, .source = users.source};
    change.fields << FieldChange{{u"full_name"_s}, text(u"Ada"_s), text(u"Ada King"_s)};
    QCOMPARE(messages(checkChange(users, change)), QStringList());
    change.fields << FieldChange{{u"preferences"_s, u"notifications"_s}, Value(true), text(u"no"_s)};
    const QList<FieldProblem> problems = checkChange(users, change);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().field, (FieldPath{u"preferences"_s, u"notifications"_s}));
}

void RecordRulesTest::fieldsThatAreNeverEditedAreRefused()
{
    const BlueprintEntity users = entityOf(u"chatbot"_s, u"documents"_s, u"users"_s);
    Change change{.kind = Change::Kind::Update, .source = users.source};
    change.fields << FieldChange{{u"username"_s}, text(u"ada"_s), text(u"lovelace"_s)};
    change.fields << FieldChange{{u"last_login"_s}, Value(), Value(Value::Instant{0})};
    QCOMPARE(messages(checkChange(users, change)),
             (QStringList{u"Username is set when the record is added and cannot be changed."_s,
                          u"Last login is never edited here."_s}));
    const BlueprintEntity audit = entityOf(u"learnflow"_s, u"relational"_s, u"audit_logs"_s);
    QCOMPARE(messages(checkChange(audit, Change{.kind = Change::Kind::Delete, .source = audit.source})),
             QStringList{u"Audit logs is never edited here. An audit log is kept as it was written."_s});
}

void RecordRulesTest::newRecordsGetTheirDefaultsAndTimes()
{
    const BlueprintEntity users = entityOf(u"chatbot"_s, u"documents"_s, u"users"_s);
    const Change change =
        prepareChange(users, {.kind = Change::Kind::Add, .source = users.source, .document = newUser()}, now);
    QCOMPARE(fieldOf(change.document, u"role"_s), text(u"STUDENT"_s));
    QCOMPARE(fieldOf(change.document, u"subjects"_s), Value(Value::Array{}));
    QCOMPARE(fieldOf(change.document, u"created_at"_s), Value(Value::Instant{now.toMSecsSinceEpoch()}));
    QCOMPARE(fieldOf(change.document, u"updated_at"_s), Value(Value::Instant{now.toMSecsSinceEpoch()}));
    QVERIFY(fieldOf(change.document, u"last_login"_s).isMissing());

    const BlueprintEntity courses = entityOf(u"learnflow"_s, u"relational"_s, u"courses"_s);
    const Change course = prepareChange(
        courses,
        {.kind = Change::Kind::Add, .source = courses.source, .document = {{u"title"_s, text(u"Latin"_s)}}},
        now);
    QVERIFY(fieldOf(course.document, u"is_published"_s).isMissing()); // PostgreSQL's own default
    QCOMPARE(fieldOf(course.document, u"updated_at"_s),
             Value(Value::Timestamp{now.toMSecsSinceEpoch() * 1000}));
}

void RecordRulesTest::updatesGetTheTimeOfTheWrite()
{
    const BlueprintEntity users = entityOf(u"learnflow"_s, u"relational"_s, u"users"_s);
    Change change{.kind = Change::Kind::Update, .source = users.source};
    QCOMPARE(prepareChange(users, change, now).fields.size(), 0); // nothing is written where nothing changes
    change.fields << FieldChange{{u"first_name"_s}, text(u"Ada"_s), text(u"Ada M."_s)};
    const Change prepared = prepareChange(users, change, now);
    QCOMPARE(prepared.fields.size(), 2);
    QCOMPARE(prepared.fields.at(1).field, FieldPath{u"updated_at"_s});
    QCOMPARE(prepared.fields.at(1).after, Value(Value::Timestamp{now.toMSecsSinceEpoch() * 1000}));
    QVERIFY(prepared.fields.at(1).unconditional);
    QCOMPARE(messages(checkChange(users, prepared)), QStringList());
}

void RecordRulesTest::aSetWithAFaultIsRefusedAsAWhole()
{
    const Result<Blueprint> blueprint = loadBlueprint(u"chatbot"_s);
    QVERIFY(blueprint.has_value());
    const EntitySource users{{}, u"users"_s};
    ChangeSet set{u"documents"_s, {}};
    set.changes << Change{.kind = Change::Kind::Add, .source = users, .document = newUser()};
    set.changes << Change{
        .kind = Change::Kind::Add, .source = {{}, u"unknown"_s}, .document = {{u"a"_s, Value(true)}}};
    const Result<ChangeSet> prepared = prepareChanges(*blueprint, u"documents"_s, set, now);
    QVERIFY(prepared.has_value());
    QCOMPARE(prepared->changes.size(), 2);
    QCOMPARE(prepared->changes.at(1), set.changes.at(1));

    setField(set.changes[0].document, {u"username"_s}, text(u"ab"_s));
    const Result<ChangeSet> refused = prepareChanges(*blueprint, u"documents"_s, set, now);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Validation);
    QCOMPARE(refused.error().field, u"username"_s);
    QVERIFY(refused.error().why.contains(u"Username must have 3 to 50 characters"_s));
}

void RecordRulesTest::theLiveStoreWinsInWhatItEnforces()
{
    const BlueprintEntity users = entityOf(u"supportbot"_s, u"relational"_s, u"users"_s);
    EntityDescription live;
    live.source = {u"public"_s, u"users"_s};
    live.keyFields = {u"id"_s};
    live.fields = {
        {.name = u"id"_s,
         .nativeType = u"integer"_s,
         .types = {Value::Type::Int32},
         .nullable = false,
         .hasDefault = true},
        {.name = u"email"_s,
         .nativeType = u"character varying(60)"_s,
         .types = {Value::Type::Text},
         .nullable = false,
         .maximumLength = 60},
        {.name = u"shoe_size"_s, .nativeType = u"numeric"_s, .types = {Value::Type::Decimal}},
        {.name = u"mood"_s,
         .nativeType = u"mood"_s,
         .types = {Value::Type::Other},
         .enumValues = {u"glad"_s, u"sad"_s}},
        {.name = u"sum"_s,
         .nativeType = u"integer"_s,
         .types = {Value::Type::Int32},
         .generated = true,
         .writable = false},
    };
    const QList<BlueprintField> fields = formFields(users, live);
    QStringList names;
    for (const BlueprintField &field : fields)
        names << field.name;
    QCOMPARE(names, (QStringList{u"id"_s, u"email"_s, u"shoe_size"_s, u"mood"_s, u"sum"_s}));
    QCOMPARE(fields.at(0).types, QList<Value::Type>{Value::Type::Int32});
    QCOMPARE(fields.at(1).format, u"email"_s);
    QCOMPARE(fields.at(1).maximumLength, std::optional<qint64>(60));
    QCOMPARE(fields.at(2).origin, u"discovered"_s);
    QCOMPARE(fields.at(3).values.value(1), Value(Value::Other{u"mood"_s, u"sad"_s}));
    QVERIFY(fields.at(4).readOnly);
}

void RecordRulesTest::documentsKeepTheBlueprintsTypes()
{
    const BlueprintEntity sessions = entityOf(u"chatbot"_s, u"documents"_s, u"sessions"_s);
    EntityDescription live;
    live.source = {{}, u"sessions"_s};
    live.kind = EntityKind::Collection;
    live.fixedFields = false;
    live.fields = {{.name = u"message_count"_s, .types = {Value::Type::Int32, Value::Type::Text}},
                   {.name = u"mood"_s, .types = {Value::Type::Text}}};
    const BlueprintEntity merged = mergeDescription(sessions, live);
    QCOMPARE(merged.fields.size(), sessions.fields.size() + 1);
    QCOMPARE(merged.field(u"message_count"_s)->types, sessions.field(u"message_count"_s)->types);
    QCOMPARE(merged.fields.last().name, u"mood"_s);
}

QTEST_GUILESS_MAIN(RecordRulesTest)
#include "record_rules_test.moc"
