// SPDX-License-Identifier: GPL-3.0-or-later
// The marketplace's secrets on the command line: inside an array, a whole document, whole entities. None is
// in what commands say or in files that nobody asked to hold them.
#include "tests/app/commands/program_run.h"
#include "tests/support/server_console.h"
#include "tests/support/temporary_database.h"
#include "tests/support/verify_result.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace registrar;
using namespace Qt::StringLiterals;

namespace
{

/// In every value that must not be seen, and in no other.
constexpr QByteArrayView marker("topsecret");

QString urlOf(const StoreAccess &access)
{
    QString url = access.address.toUrl();
    // Redis's default user has a password and no name.
    const QString user = access.address.user.isEmpty() ? QString() : access.address.user + u'@';
    if (!access.password.isEmpty())
        url.replace(u"://"_s + user, u"://"_s + access.address.user + u':' + access.password + u'@');
    return url;
}

QByteArray content(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class RecordsSecretsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void showsNoSecret_data();
    void showsNoSecret();
    void exportsNoSecretUnlessAsked_data();
    void exportsNoSecretUnlessAsked();
    void exportsNoSecretEntityUnlessAsked();
    void plansWithoutSecrets();
    void tellsWhatRedisKnowsOfASecretKey();
    void sortsBySecretsOnlyWhenTheyMayBeShown();

private:
    [[nodiscard]] ProgramAnswer records(const QStringList &words) const
    {
        return home_.run(QStringList{u"records"_s} + words);
    }
    std::unique_ptr<TemporaryDatabase> documents_;
    std::unique_ptr<TemporaryDatabase> cache_;
    ProgramHome home_;
};

void RecordsSecretsTest::initTestCase()
{
    TEMPORARY_DATABASE(documents, StoreKind::MongoDb);
    TEMPORARY_DATABASE(cache, StoreKind::Redis);
    documents_ = std::move(documents);
    cache_ = std::move(cache);
    VERIFY_RESULT(runMongo(documents_->access(), R"({"insert": "chats", "documents": [
        {"_id": 1, "participants": ["ana", "bo"], "messages": [
            {"senderId": "ana", "text": "topsecret one"}, {"senderId": "bo", "text": "topsecret, two"}]},
        {"_id": 2, "participants": [], "messages": "topsecret text"},
        {"_id": 3, "participants": []}]})"));
    VERIFY_RESULT(runMongo(documents_->access(), R"({"insert": "tempverifications", "documents": [
        {"_id": 1, "email": "topsecret@example.org", "code": "topsecret1", "expiresAt": "topsecret later",
         "other": {"n": "topsecret"}}]})"));
    const StoreAccess &redis = cache_->access();
    VERIFY_RESULT(
        runRedis(redis, {"HSET", "auth:refresh:ana", "token", "topsecret", "userAgent", "topsecret"}));
    VERIFY_RESULT(runRedis(redis, {"EXPIRE", "auth:refresh:ana", "4000"}));
    VERIFY_RESULT(runRedis(redis, {"SET", "auth:revoked:t1", "topsecret"}));
    const QString addresses = urlOf(documents_->access()) + u'\n' + urlOf(redis);
    const auto added = home_.run({u"deployments"_s, u"add"_s, u"shop"_s, u"--environment"_s, u"development"_s,
                                  u"--blueprint"_s, u"marketplace"_s, u"--from-stdin"_s},
                                 addresses.toUtf8());
    QVERIFY2(added.exitCode == 0, added.error.constData());
}

void RecordsSecretsTest::showsNoSecret_data()
{
    QTest::addColumn<QString>("entity");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("seen");
    QTest::newRow("inside an array") << u"documents/chats"_s << u"1"_s << QByteArray("senderId");
    QTest::newRow("not as described") << u"documents/chats"_s << u"2"_s << QByteArray("********");
    QTest::newRow("a secret collection")
        << u"documents/tempverifications"_s << u"1"_s << QByteArray("expiresAt");
    QTest::newRow("a secret document")
        << u"cache/refreshTokens"_s << u"auth:refresh:ana"_s << QByteArray("hash");
    QTest::newRow("a secret pattern")
        << u"cache/revokedTokens"_s << u"auth:revoked:t1"_s << QByteArray("string");
}

void RecordsSecretsTest::showsNoSecret()
{
    QFETCH(const QString, entity);
    QFETCH(const QString, key);
    QFETCH(const QByteArray, seen);
    const QString place = u"shop/"_s + entity;
    for (const QStringList &words : {QStringList{u"list"_s, place},
                                     {u"list"_s, place, u"--json"_s},
                                     {u"list"_s, place, u"--json"_s, u"--exact"_s},
                                     {u"get"_s, place, key},
                                     {u"get"_s, place, key, u"--json"_s}}) {
        const auto answer = records(words);
        QVERIFY2(answer.exitCode == 0, answer.error.constData());
        QVERIFY2(!answer.out.contains(marker) && !answer.error.contains(marker), answer.out.constData());
        if (words.first() == "get"_L1)
            QVERIFY2(answer.out.contains(seen), answer.out.constData());
        const auto asked = records(words + QStringList{u"--with-secrets"_s});
        QVERIFY2(asked.out.contains("topsec"), asked.out.constData());
    }
}

void RecordsSecretsTest::exportsNoSecretUnlessAsked_data()
{
    QTest::addColumn<QStringList>("options");
    for (const QString &format : {u"csv"_s, u"json"_s, u"jsonl"_s, u"ejson"_s}) {
        QTest::addRow("%s", qPrintable(format)) << QStringList{u"--format"_s, format};
        QTest::addRow("%s, chosen columns", qPrintable(format))
            << QStringList{u"--format"_s, format, u"--columns"_s, u"_id,messages"_s};
    }
    QTest::newRow("csv with semicolons") << QStringList{u"--format"_s, u"csv"_s, u"--delimiter"_s, u";"_s};
}

void RecordsSecretsTest::exportsNoSecretUnlessAsked()
{
    QFETCH(const QStringList, options);
    const QString file = home_.file(u"chats"_s);
    const QStringList words =
        QStringList{u"export"_s, u"shop/documents/chats"_s, u"--output"_s, file} + options;
    const auto exported = records(words);
    QVERIFY2(exported.exitCode == 0, exported.error.constData());
    QVERIFY2(exported.error.contains("messages.text"), exported.error.constData());
    QVERIFY2(!content(file).contains(marker), content(file).constData());
    QVERIFY2(content(file).contains("senderId"), content(file).constData());
    QVERIFY2(records(words + QStringList{u"--with-secrets"_s}).exitCode == 0, "with secrets");
    QCOMPARE(content(file).count(marker.toByteArray()), 3);
}

void RecordsSecretsTest::exportsNoSecretEntityUnlessAsked()
{
    for (const QString &entity :
         {u"documents/tempverifications"_s, u"cache/refreshTokens"_s, u"cache/revokedTokens"_s}) {
        const QString file = home_.file(u"secret.jsonl"_s);
        const QStringList words{u"export"_s, u"shop/"_s + entity, u"--output"_s, file};
        QVERIFY(records(words).exitCode != 0);
        QVERIFY2(!QFile::exists(file), qPrintable(entity));
        QCOMPARE(records(words + QStringList{u"--with-secrets"_s}).exitCode, 0);
        QVERIFY2(content(file).contains(marker), qPrintable(entity));
        QFile::remove(file);
    }
}

void RecordsSecretsTest::plansWithoutSecrets()
{
    for (const QStringList &words :
         {QStringList{u"delete"_s, u"shop/documents/chats"_s, u"1"_s, u"--dry-run"_s},
          {u"delete"_s, u"shop/documents/tempverifications"_s, u"1"_s, u"--dry-run"_s},
          {u"delete"_s, u"shop/cache/refreshTokens"_s, u"auth:refresh:ana"_s, u"--dry-run"_s},
          {u"set"_s, u"shop/documents/tempverifications"_s, u"1"_s, u"other.n=another"_s, u"--dry-run"_s}}) {
        const auto planned = records(words);
        QVERIFY2(planned.exitCode == 0, planned.error.constData());
        const QByteArray said = planned.out + planned.error;
        QVERIFY2(!said.contains(marker) && !said.contains("another"), said.constData());
        QVERIFY2(said.contains("****"), said.constData());
    }
}

/// So that something can be told of it: whether it is there, what it is, when it ends.
void RecordsSecretsTest::tellsWhatRedisKnowsOfASecretKey()
{
    const auto listed = records({u"list"_s, u"shop/cache/refreshTokens"_s, u"--json"_s});
    const QJsonValue fields = listed.json().value(u"records"_s)[0][u"fields"_s];
    QCOMPARE(fields[u"key"_s].toString(), u"auth:refresh:ana"_s);
    QCOMPARE(fields[u"type"_s].toString(), u"hash"_s);
    QVERIFY2(fields[u"ttl"_s].isDouble() && fields[u"size"_s].isDouble(), listed.out.constData());
    QCOMPARE(fields[u"length"_s].toInt(), 2);
    QCOMPARE(fields[u"userId"_s].toString(), u"ana"_s);
    QCOMPARE(fields[u"value"_s].toString(), u"********"_s);
}

/// The place to go on from would tell the last one.
void RecordsSecretsTest::sortsBySecretsOnlyWhenTheyMayBeShown()
{
    const QStringList words{u"list"_s, u"shop/documents/tempverifications"_s, u"--sort"_s, u"code"_s};
    QVERIFY(records(words).exitCode != 0);
    QCOMPARE(records(words + QStringList{u"--with-secrets"_s}).exitCode, 0);
}

QTEST_GUILESS_MAIN(RecordsSecretsTest)
#include "records_secrets_test.moc"
