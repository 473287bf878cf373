// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever sees nothing hears everything: the form with every kind of input, in each kind of store.
#include "tests/gui/records/opened_page.h"
#include "tests/gui/shell/control_walk.h"
#include "tests/support/server_console.h"
#include "tests/support/verify_result.h"
#include "widgets/records/record_form.h"
#include "widgets/shared/theme.h"

using namespace Qt::StringLiterals;
using namespace registrar;

namespace
{

BlueprintField field(const QString &name, Value::Type type, const QString &format = {})
{
    BlueprintField field;
    field.name = name;
    field.types = {type};
    field.format = format;
    return field;
}

Blueprint blueprint(StoreKind kind)
{
    BlueprintEntity things;
    things.name = u"things"_s;
    things.store = u"store"_s;
    things.fieldsComplete = false;
    switch (kind) {
    case StoreKind::PostgreSql:
        things.source = {u"public"_s, u"things"_s};
        things.key = {u"id"_s};
        break;
    case StoreKind::MongoDb:
        things.source = {{}, u"things"_s};
        things.kind = EntityKind::Collection;
        things.key = {u"_id"_s};
        break;
    default:
        things.source = {{}, u"thing:<id>"_s};
        things.kind = EntityKind::KeyPattern;
        things.key = {u"key"_s};
        break;
    }
    BlueprintField owner =
        field(u"owner"_s, kind == StoreKind::MongoDb ? Value::Type::Text : Value::Type::Int32);
    owner.reference = BlueprintReference{.store = {},
                                         .entity = u"things"_s,
                                         .field = things.key.first(),
                                         .as = {},
                                         .mirror = {},
                                         .onDelete = {}};
    BlueprintField password = field(u"password"_s, Value::Type::Text, u"bcrypt"_s);
    password.secret = true;
    BlueprintField token = field(u"token"_s, Value::Type::Text);
    token.secret = true;
    BlueprintField role = field(u"role"_s, Value::Type::Text);
    role.values = {Value(u"student"_s), Value(u"teacher"_s)};
    BlueprintField tags = field(u"tags"_s, Value::Type::Array);
    tags.elementTypes = {Value::Type::Text};
    if (kind != StoreKind::Redis)
        things.fields = {owner,
                         password,
                         token,
                         role,
                         tags,
                         field(u"guide"_s, Value::Type::Text, u"markdown"_s),
                         field(u"email"_s, Value::Type::Text, u"email"_s)};
    Blueprint blueprint;
    blueprint.entities = {things};
    return blueprint;
}

const auto table =
    u"CREATE TABLE things (id int PRIMARY KEY, owner int REFERENCES things (id), password text, token text, "
    "role text, tags text[], guide text, email text, small smallint, large bigint, exact numeric(10, 2), "
    "inexact double precision, yes boolean, day date, clock time, moment timestamp, instant timestamptz, "
    "lasts interval, identity uuid, body jsonb, numbers int[], bits bytea, address inet, nothing text);"
    "INSERT INTO things VALUES (1, NULL, '$2b$12$abcdefghijklmnopqrstuuAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', "
    "'token', "
    "'student', '{one,two}', '# Guide', 'ada@campus.example', 1, 2, 3.50, 4.5, true, '2026-01-02', '10:20', "
    "'2026-01-02 10:20', '2026-01-02 10:20+00', '2 days', '9b2f6c1e-0000-4000-8000-000000000001', "
    "'{\"a\": [1, {\"b\": null}]}', '{1,2}', '\\x0102', '10.0.0.1', NULL)"_s;

const auto document = R"({"insert": "things", "documents": [{"_id": "a", "owner": "a", "token": "token",
    "password": "$2b$12$abcdefghijklmnopqrstuuAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "role": "student",
    "tags": ["one", "two"], "guide": "# Guide", "email": "ada@campus.example", "small": 1,
    "large": {"$numberLong": "9007199254740993"}, "exact": {"$numberDecimal": "3.50"}, "inexact": 4.5, "yes": true,
    "instant": {"$date": "2026-01-02T10:20:00Z"}, "object": {"$oid": "65a000000000000000000001"},
    "body": {"a": [1, {"b": null}]}, "numbers": [1, 2], "nothing": null,
    "bits": {"$binary": {"base64": "AQI=", "subType": "00"}}}]})";

} // namespace

class AccessibilityFormsTest : public QObject
{
    Q_OBJECT

    /// Opens the page on the only record and walks its form.
    static void walk(std::unique_ptr<TemporaryDatabase> database, StoreKind kind, int inputs,
                     const QString &name)
    {
        const Theme theme(Theme::Choice::Light);
        const OpenedPage opened(std::move(database), blueprint(kind), u"things"_s);
        QTRY_VERIFY_WITH_TIMEOUT(opened.isReady(1), OpenedPage::patience);
        opened.showRecord(0);
        auto *form = opened.page()->findChild<RecordForm *>();
        QTRY_VERIFY_WITH_TIMEOUT(form->isVisible(), OpenedPage::patience);
        QTRY_VERIFY(opened.page()->findChildren<FieldEditor *>().size() >= inputs);
        takePicture(opened.page(), name);
        const QStringList wrong = faultsOf(opened.page());
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QVERIFY(reachableControls(form).size() >= inputs);
    }

private Q_SLOTS:
    void inPostgreSql()
    {
        TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
        VERIFY_RESULT(runSql(database->access(), table));
        walk(std::move(database), StoreKind::PostgreSql, 24, u"form-postgresql"_s);
    }

    void inMongoDb()
    {
        TEMPORARY_DATABASE(database, StoreKind::MongoDb);
        VERIFY_RESULT(runMongo(database->access(), document));
        walk(std::move(database), StoreKind::MongoDb, 18, u"form-mongodb"_s);
    }

    void inRedis_data()
    {
        QTest::addColumn<QByteArrayList>("command");
        QTest::newRow("string") << QByteArrayList{"SET", "thing:1", "one", "EX", "3000"};
        QTest::newRow("hash") << QByteArrayList{"HSET", "thing:1", "name", "Ada", "place", "hall"};
        QTest::newRow("list") << QByteArrayList{"RPUSH", "thing:1", "one", "two"};
        QTest::newRow("set") << QByteArrayList{"SADD", "thing:1", "one", "two"};
        QTest::newRow("sorted set") << QByteArrayList{"ZADD", "thing:1", "1", "one", "2", "two"};
        QTest::newRow("stream") << QByteArrayList{"XADD", "thing:1", "*", "name", "Ada"};
    }

    void inRedis()
    {
        QFETCH(QByteArrayList, command);
        TEMPORARY_DATABASE(database, StoreKind::Redis);
        VERIFY_RESULT(runRedis(database->access(), command));
        walk(std::move(database), StoreKind::Redis, 1,
             u"form-redis-"_s + QString::fromLatin1(QTest::currentDataTag()));
    }
};

QTEST_MAIN(AccessibilityFormsTest)
#include "accessibility_forms_test.moc"
