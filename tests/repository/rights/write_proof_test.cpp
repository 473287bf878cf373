// SPDX-License-Identifier: GPL-3.0-or-later
// What a user could change is found out from the server itself, with users of every kind on real servers.
#include "repository/mongodb/write_proof.h"
#include "repository/session.h"
#include "tests/support/server_console.h"
#include "tests/support/temporary_database.h"
#include "tests/support/verify_result.h"

#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace registrar;

namespace
{

Result<ServerInfo> openAs(const StoreAccess &access, const QString &user, const QString &password)
{
    auto session = makeSession(access.address.kind);
    if (!session)
        return failure(session.error());
    StoreAddress address = access.address;
    address.user = user;
    return (*session)->open(address, password, {.storeName = u"store"_s});
}

QString uniqueName()
{
    return u"proof_"_s + QUuid::createUuid().toString(QUuid::Id128).left(12);
}

Value actionsOf(const QStringList &names)
{
    Value::Array actions;
    for (const QString &name : names)
        actions.append(Value(name));
    return Value(actions);
}

/// connectionStatus as a server answers it.
Document statusOf(const QString &database, const QStringList &actions)
{
    const Document resource{{u"db"_s, Value(database)}, {u"collection"_s, Value(QString())}};
    const Document privilege{{u"resource"_s, Value(resource)}, {u"actions"_s, actionsOf(actions)}};
    const Document user{{u"user"_s, Value(u"reader"_s)}, {u"db"_s, Value(u"admin"_s)}};
    const Document info{{u"authenticatedUsers"_s, Value(Value::Array{Value(user)})},
                        {u"authenticatedUserPrivileges"_s, Value(Value::Array{Value(privilege)})}};
    return {{u"authInfo"_s, Value(info)}};
}

const Document primary{{u"isWritablePrimary"_s, Value(true)}};

} // namespace

class WriteProofTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void judgesUsersOfPostgreSql_data()
    {
        QTest::addColumn<QString>("grants"); // %1: the user, %2: a role of the test's own
        QTest::addColumn<QString>("kind");
        QTest::newRow("reads") << u""_s << u"read-only"_s;
        QTest::newRow("changes one column") << u"GRANT UPDATE (name) ON users TO %1"_s << u"can-write"_s;
        QTest::newRow("deletes") << u"GRANT DELETE ON users TO %1"_s << u"can-write"_s;
        QTest::newRow("creates tables") << u"GRANT CREATE ON SCHEMA public TO %1"_s << u"can-write"_s;
        QTest::newRow("may take a role on")
            << u"ALTER ROLE %1 NOINHERIT; GRANT INSERT ON users TO %2; GRANT %2 TO %1"_s << u"can-write"_s;
        QTest::newRow("makes roles") << u"ALTER ROLE %1 CREATEROLE"_s << u"can-write"_s;
        QTest::newRow("only says that it reads")
            << u"GRANT DELETE ON users TO %1; ALTER ROLE %1 SET default_transaction_read_only = on"_s
            << u"can-write"_s;
        QTest::newRow("calls what runs as its owner")
            << u"CREATE FUNCTION wipe() RETURNS void LANGUAGE sql SECURITY DEFINER AS 'DELETE FROM users'"_s
            << u"not-known"_s;
    }
    void judgesUsersOfPostgreSql()
    {
        QFETCH(QString, grants);
        QFETCH(QString, kind);
        TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
        const StoreAccess &access = database->access();
        const QString user = uniqueName();
        const QString role = uniqueName();
        VERIFY_RESULT(runSql(access, u"CREATE TABLE users (id int PRIMARY KEY, name text);"
                                     "CREATE ROLE %1 LOGIN PASSWORD 'proof'; CREATE ROLE %2;"
                                     "GRANT SELECT ON users TO %1"_s.arg(user, role)));
        auto prepared = grants.isEmpty()
                            ? Result<QList<QStringList>>()
                            : runSql(access, QString(grants).replace(u"%1"_s, user).replace(u"%2"_s, role));
        const auto opened = openAs(access, user, u"proof"_s);
        VERIFY_RESULT(runSql(access, u"DROP OWNED BY %1, %2; DROP ROLE %1; DROP ROLE %2"_s.arg(user, role)));
        VERIFY_RESULT(prepared);
        VERIFY_RESULT(opened);
        QCOMPARE(WriteProof::name(opened->writeProof.kind), kind);
        QVERIFY(!opened->writeProof.reason.isEmpty());
        const auto owner = openAs(access, access.address.user, access.password);
        QCOMPARE(owner->writeProof.kind, WriteProof::Kind::CanWrite);
    }

    void judgesUsersOfRedis_data()
    {
        QTest::addColumn<QByteArrayList>("rules");
        QTest::addColumn<QString>("kind");
        QTest::newRow("reads") << QByteArrayList{"~*", "+@read", "+@connection", "+@transaction"}
                               << u"read-only"_s;
        QTest::newRow("reads, knows INFO")
            << QByteArrayList{"~*", "+@all", "-@write", "-@admin", "-@dangerous"} << u"read-only"_s;
        QTest::newRow("expires") << QByteArrayList{"~*", "+@read", "+@connection", "+@transaction", "+expire"}
                                 << u"can-write"_s;
        QTest::newRow("writes some keys only")
            << QByteArrayList{"~cache:*", "+@all", "-@admin"} << u"can-write"_s;
        QTest::newRow("flushes") << QByteArrayList{"~*", "+@read", "+@connection", "+@transaction",
                                                   "+flushdb"}
                                 << u"can-write"_s;
        QTest::newRow("cannot be judged") << QByteArrayList{"~*", "+@read", "+@connection"} << u"not-known"_s;
    }
    void judgesUsersOfRedis()
    {
        QFETCH(QByteArrayList, rules);
        QFETCH(QString, kind);
        TEMPORARY_DATABASE(database, StoreKind::Redis);
        const StoreAccess &access = database->access();
        const QByteArray user = uniqueName().toUtf8();
        VERIFY_RESULT(runRedis(access, {"SET", "kept", "yes"}));
        VERIFY_RESULT(runRedis(
            access,
            QByteArrayList{"ACL", "SETUSER", user, "on", ">proof", "+select", "+info", "+hello"} + rules));
        const auto opened = openAs(access, QString::fromUtf8(user), u"proof"_s);
        VERIFY_RESULT(runRedis(access, {"ACL", "DELUSER", user}));
        VERIFY_RESULT(opened);
        QCOMPARE(WriteProof::name(opened->writeProof.kind), kind);
        QVERIFY(!opened->writeProof.reason.isEmpty());
        // Nothing was written on the way, least of all emptied.
        UNWRAP_RESULT(const auto keys, runRedis(access, {"KEYS", "*"}));
        QCOMPARE(keys, QByteArrayList{"kept"});
        const auto owner = openAs(access, access.address.user, access.password);
        QCOMPARE(owner->writeProof.kind, WriteProof::Kind::CanWrite);
    }

    void judgesWhatMongoDbAnswers_data()
    {
        QTest::addColumn<QStringList>("actions");
        QTest::addColumn<QString>("database");
        QTest::addColumn<QString>("kind");
        const QStringList reads{u"find"_s, u"listCollections"_s, u"collStats"_s};
        QTest::newRow("reads") << reads << u"learnflow"_s << u"read-only"_s;
        QTest::newRow("inserts") << reads + QStringList{u"insert"_s} << u"learnflow"_s << u"can-write"_s;
        QTest::newRow("inserts everywhere") << QStringList{u"insert"_s} << u""_s << u"can-write"_s;
        QTest::newRow("inserts elsewhere") << QStringList{u"insert"_s} << u"other"_s << u"read-only"_s;
        QTest::newRow("grants itself rights")
            << reads + QStringList{u"grantRole"_s} << u"admin"_s << u"can-write"_s;
    }
    void judgesWhatMongoDbAnswers()
    {
        QFETCH(QStringList, actions);
        QFETCH(QString, database);
        QFETCH(QString, kind);
        const WriteProof proof = mongodb::proveWriting(primary, statusOf(database, actions), u"learnflow"_s);
        QCOMPARE(WriteProof::name(proof.kind), kind);
        QVERIFY(!proof.reason.isEmpty());
    }

    void judgesServersOfMongoDb()
    {
        using Kind = WriteProof::Kind;
        const Document secondary{{u"isWritablePrimary"_s, Value(false)}, {u"secondary"_s, Value(true)}};
        QCOMPARE(mongodb::proveWriting(secondary, statusOf(u""_s, {u"insert"_s}), u"x"_s).kind,
                 Kind::ReadOnly);
        QCOMPARE(mongodb::proveWriting(primary, {}, u"x"_s).kind, Kind::NotKnown);
        const Document nobody{
            {u"authInfo"_s, Value(Document{{u"authenticatedUsers"_s, Value(Value::Array{})}})}};
        QCOMPARE(mongodb::proveWriting(primary, nobody, u"x"_s).kind, Kind::CanWrite);
        TEMPORARY_DATABASE(database, StoreKind::MongoDb);
        const StoreAccess &access = database->access();
        UNWRAP_RESULT(const auto opened, openAs(access, access.address.user, access.password));
        QVERIFY(opened.writeProof.kind != Kind::ReadOnly);
        QVERIFY(!opened.writeProof.reason.isEmpty());
    }
};

QTEST_GUILESS_MAIN(WriteProofTest)
#include "write_proof_test.moc"
