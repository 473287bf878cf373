// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses in every form that the platforms' guides use, and in forms that nobody should use.
#include "repository/deployment.h"
#include "repository/store_address.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace registrar;

class StoreAddressTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void understandsEveryFormOfTheGuides_data();
    void understandsEveryFormOfTheGuides();
    void readsLibpqKeywordStrings_data();
    void readsLibpqKeywordStrings();
    void keepsOptionsAsWritten();
    void knowsWhenTheConnectionIsEncrypted_data();
    void knowsWhenTheConnectionIsEncrypted();
    void saysWhereAnAddressIsWrong_data();
    void saysWhereAnAddressIsWrong();
    void writesAnAddressThatReadsBackTheSame_data();
    void writesAnAddressThatReadsBackTheSame();
    void survivesMutationsWithoutTellingThePassword();
    void showsTheFirstHost();
    void namesEnvironments();
};

namespace
{

struct Expected {
    StoreKind kind;
    QStringList hosts; ///< host|port
    QString user, password, database;
};

QStringList hostsOf(const StoreAddress &address)
{
    QStringList texts;
    for (const HostAndPort &host : address.hosts)
        texts.append(host.host + u'|' + QString::number(host.port));
    return texts;
}

constexpr auto kPg = StoreKind::PostgreSql;
constexpr auto kMongo = StoreKind::MongoDb;
constexpr auto kRedis = StoreKind::Redis;
constexpr auto kQdrant = StoreKind::Qdrant;

} // namespace

void StoreAddressTest::understandsEveryFormOfTheGuides_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<StoreKind>("kind");
    QTest::addColumn<QStringList>("hosts");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("database");
    const auto row = [](const char *text, const Expected &expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << expected.kind << expected.hosts << expected.user
                            << expected.password << expected.database;
    };
    row("mongodb://localhost:27017/tfg_chatbot", {kMongo, {u"localhost|27017"_s}, {}, {}, u"tfg_chatbot"_s});
    row("mongodb://localhost:27017", {kMongo, {u"localhost|27017"_s}, {}, {}, {}});
    row("mongodb://localhost:27017/", {kMongo, {u"localhost|27017"_s}, {}, {}, {}});
    row("mongodb+srv://user:password@cluster.mongodb.net/tfg_chatbot",
        {kMongo, {u"cluster.mongodb.net|0"_s}, u"user"_s, u"password"_s, u"tfg_chatbot"_s});
    row("mongodb://root:rootpassword@localhost:27017/tfg_chatbot?authSource=admin",
        {kMongo, {u"localhost|27017"_s}, u"root"_s, u"rootpassword"_s, u"tfg_chatbot"_s});
    row("mongodb://localhost:27017/?maxPoolSize=50&minPoolSize=10",
        {kMongo, {u"localhost|27017"_s}, {}, {}, {}});
    row("mongodb://mongodb:27017", {kMongo, {u"mongodb|27017"_s}, {}, {}, {}});
    row("mongodb://a,b:27018,[::1]:27019/db?replicaSet=rs0",
        {kMongo, {u"a|27017"_s, u"b|27018"_s, u"::1|27019"_s}, {}, {}, u"db"_s});
    row("mongodb://%2Ftmp%2Fmongodb-27017.sock/db",
        {kMongo, {u"/tmp/mongodb-27017.sock|0"_s}, {}, {}, u"db"_s});
    row("postgresql://postgres:postgres@localhost:5432/learnflow",
        {kPg, {u"localhost|5432"_s}, u"postgres"_s, u"postgres"_s, u"learnflow"_s});
    row("postgres://postgres@db/learnflow", {kPg, {u"db|5432"_s}, u"postgres"_s, {}, u"learnflow"_s});
    row("postgresql+asyncpg://postgres:admin@localhost:5434/bot_db",
        {kPg, {u"localhost|5434"_s}, u"postgres"_s, u"admin"_s, u"bot_db"_s});
    row("postgresql+psycopg2://postgres:admin@localhost:5433/vector_db",
        {kPg, {u"localhost|5433"_s}, u"postgres"_s, u"admin"_s, u"vector_db"_s});
    row("jdbc:postgresql://localhost/db?user=u&password=p%26q",
        {kPg, {u"localhost|5432"_s}, u"u"_s, u"p&q"_s, u"db"_s});
    row("postgresql://u:p@h1:1,h2:2/db?target_session_attrs=read-write",
        {kPg, {u"h1|1"_s, u"h2|2"_s}, u"u"_s, u"p"_s, u"db"_s});
    row("postgresql:///learnflow?host=/var/run/postgresql",
        {kPg, {u"/var/run/postgresql|5432"_s}, {}, {}, u"learnflow"_s});
    row("postgresql://[2001:db8::1]:5433/x", {kPg, {u"2001:db8::1|5433"_s}, {}, {}, u"x"_s});
    row("postgresql://%C3%A1na:p%40ss%2Fw%3Ard%25@h/d%20b",
        {kPg, {u"h|5432"_s}, u"ána"_s, u"p@ss/w:rd%"_s, u"d b"_s});
    row("postgresql://u:raw@at@h/db", {kPg, {u"h|5432"_s}, u"u"_s, u"raw@at"_s, u"db"_s});
    row("redis://localhost:6379", {kRedis, {u"localhost|6379"_s}, {}, {}, {}});
    row("redis://redis:6379", {kRedis, {u"redis|6379"_s}, {}, {}, {}});
    row("redis://:s3cret@redis:6379", {kRedis, {u"redis|6379"_s}, {}, u"s3cret"_s, {}});
    row("redis://:<REDIS_PASSWORD>@redis:6379", {kRedis, {u"redis|6379"_s}, {}, u"<REDIS_PASSWORD>"_s, {}});
    row("rediss://default:p@cache.example.org/3",
        {kRedis, {u"cache.example.org|6379"_s}, u"default"_s, u"p"_s, u"3"_s});
    row("redis://localhost?db=07&password=p", {kRedis, {u"localhost|6379"_s}, {}, u"p"_s, u"7"_s});
    row("unix:///run/redis.sock?db=2", {kRedis, {u"/run/redis.sock|0"_s}, {}, {}, u"2"_s});
    row("redis+unix://me:p@/run/redis.sock", {kRedis, {u"/run/redis.sock|0"_s}, u"me"_s, u"p"_s, {}});
    row("http://localhost:6333", {kQdrant, {u"localhost|6333"_s}, {}, {}, {}});
    row("https://qdrant.example.org?api-key=k", {kQdrant, {u"qdrant.example.org|6333"_s}, {}, u"k"_s, {}});
    row(" \"POSTGRESQL://localhost/learnflow\" ", {kPg, {u"localhost|5432"_s}, {}, {}, u"learnflow"_s});
}

void StoreAddressTest::understandsEveryFormOfTheGuides()
{
    QFETCH(QString, text);
    const auto parsed = parseStoreAddress(text);
    QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().toText()));
    QTEST(parsed->address.kind, "kind");
    QTEST(hostsOf(parsed->address), "hosts");
    QTEST(parsed->address.user, "user");
    QTEST(parsed->password, "password");
    QTEST(parsed->address.database, "database");
}

void StoreAddressTest::readsLibpqKeywordStrings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("hosts");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("database");
    QTest::newRow("plain") << u"host=localhost port=5434 user=postgres password=admin dbname=bot_db"_s
                           << QStringList{u"localhost|5434"_s} << u"admin"_s << u"bot_db"_s;
    QTest::newRow("quotes and escapes")
        << uR"(host = db password = 'it\'s a \\ b' dbname='my database')"_s << QStringList{u"db|5432"_s}
        << uR"(it's a \ b)"_s << u"my database"_s;
    QTest::newRow("a URL inside a value")
        << u"dbname=x password='a://b'"_s << QStringList{u"localhost|5432"_s} << u"a://b"_s << u"x"_s;
    QTest::newRow("several hosts") << u"host=a,b port=1,2 dbname=x"_s << QStringList{u"a|1"_s, u"b|2"_s}
                                   << QString() << u"x"_s;
    QTest::newRow("a socket") << u"host=/run/postgresql dbname=''"_s << QStringList{u"/run/postgresql|5432"_s}
                              << QString() << QString();
}

void StoreAddressTest::readsLibpqKeywordStrings()
{
    QFETCH(QString, text);
    const auto parsed = parseStoreAddress(text);
    QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().toText()));
    QCOMPARE(parsed->address.kind, StoreKind::PostgreSql);
    QTEST(hostsOf(parsed->address), "hosts");
    QTEST(parsed->password, "password");
    QTEST(parsed->address.database, "database");
}

void StoreAddressTest::keepsOptionsAsWritten()
{
    const auto parsed =
        parseStoreAddress(u"mongodb://h/db?authSource=admin&replicaSet=rs%200&readPreference=nearest"_s);
    QVERIFY(parsed);
    const QMap<QString, QString> expected{
        {u"authSource"_s, u"admin"_s}, {u"replicaSet"_s, u"rs 0"_s}, {u"readPreference"_s, u"nearest"_s}};
    QCOMPARE(parsed->address.options, expected);
}

void StoreAddressTest::knowsWhenTheConnectionIsEncrypted_data()
{
    QTest::addColumn<bool>("encrypted");
    QTest::newRow("redis://h") << false;
    QTest::newRow("rediss://h") << true;
    QTest::newRow("mongodb://h") << false;
    QTest::newRow("mongodb://h/?tls=true") << true;
    QTest::newRow("mongodb://h/?ssl=true") << true;
    QTest::newRow("mongodb+srv://h.example.org") << true;
    QTest::newRow("mongodb+srv://h.example.org/?tls=false") << false;
    QTest::newRow("postgresql://h/d") << false;
    QTest::newRow("postgresql://h/d?sslmode=prefer") << false;
    QTest::newRow("postgresql://h/d?sslmode=require") << true;
    QTest::newRow("postgresql+asyncpg://h/d?ssl=verify-full") << true;
    QTest::newRow("http://h") << false;
    QTest::newRow("https://h") << true;
}

void StoreAddressTest::knowsWhenTheConnectionIsEncrypted()
{
    const auto parsed = parseStoreAddress(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(parsed);
    QTEST(parsed->address.tls, "encrypted");
}

void StoreAddressTest::saysWhereAnAddressIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("place");
    QTest::newRow("nothing") << u"  "_s << u"character 1."_s;
    QTest::newRow("no scheme") << u"localhost:5432"_s << u"character 1."_s;
    QTest::newRow("unknown scheme") << u"mysql://h/db"_s << u"character 1."_s;
    QTest::newRow("bad percent sign") << u"postgresql://u:p%zz@h/db"_s << u"character 17."_s;
    QTest::newRow("cut percent sign") << u"postgresql://h/db%4"_s << u"character 18."_s;
    QTest::newRow("not UTF-8") << u"postgresql://u:%ff@h/db"_s << u"character 16."_s;
    QTest::newRow("a port out of range") << u"redis://h:70000"_s << u"character 11."_s;
    QTest::newRow("a port that is a word") << u"redis://h:x"_s << u"character 11."_s;
    QTest::newRow("an empty host in a list") << u"mongodb://a,,b/"_s << u"character 13."_s;
    QTest::newRow("an unclosed bracket") << u"postgresql://[::1/db"_s << u"character 14."_s;
    QTest::newRow("IPv6 without brackets") << u"postgresql://::1/db"_s << u"character 14."_s;
    QTest::newRow("srv with a port") << u"mongodb+srv://h:27017/db"_s << u"character 15."_s;
    QTest::newRow("srv with two hosts") << u"mongodb+srv://a,b/db"_s << u"character 15."_s;
    QTest::newRow("a line break") << u"redis://h\n"_s.append(u"x"_s) << u"character 10."_s;
    QTest::newRow("an option without a value") << u"mongodb://h/?tls"_s << u"character 14."_s;
    QTest::newRow("an open quote") << u"host=h password='x"_s << u"character 17."_s;
    QTest::newRow("a keyword without a value") << u"host=h password"_s << u"character 8."_s;
    QTest::newRow("a database of Redis that is a word") << u"redis://h/cache"_s << u"database of Redis"_s;
    QTest::newRow("a secret that would be stored")
        << u"mongodb://h/?tlsCertificateKeyFilePassword=x"_s << u"holds a secret"_s;
    QTest::newRow("no host at all") << u"mongodb:///db"_s << u"names no host"_s;
}

void StoreAddressTest::saysWhereAnAddressIsWrong()
{
    QFETCH(QString, text);
    QFETCH(QString, place);
    const auto parsed = parseStoreAddress(text);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().kind, Error::Kind::InvalidInput);
    QVERIFY2(parsed.error().what.contains(place), qPrintable(parsed.error().toText()));
}

void StoreAddressTest::writesAnAddressThatReadsBackTheSame_data()
{
    understandsEveryFormOfTheGuides_data();
}

void StoreAddressTest::writesAnAddressThatReadsBackTheSame()
{
    QFETCH(QString, text);
    QFETCH(QString, password);
    const auto parsed = parseStoreAddress(text);
    QVERIFY(parsed);
    const QString url = parsed->address.toUrl();
    const auto again = parseStoreAddress(url);
    QVERIFY2(again, qPrintable(url));
    QVERIFY2(again->address == parsed->address, qPrintable(url + u" / "_s + again->address.toUrl()));
    QVERIFY(again->password.isEmpty());
    QVERIFY2(!url.contains(u':' + password + u'@') || password.isEmpty(), qPrintable(url));
}

void StoreAddressTest::survivesMutationsWithoutTellingThePassword()
{
    const QString secret = u"Zq7Xw9Kv"_s;
    const QStringList seeds{
        u"postgresql+asyncpg://postgres:Zq7Xw9Kv@localhost:5434/bot_db?sslmode=require"_s,
        u"mongodb://root:Zq7Xw9Kv@a:1,[::1]:2/db?authSource=admin"_s, u"redis://:Zq7Xw9Kv@redis:6379/0"_s,
        u"host=h user=u password='Zq7Xw9Kv' dbname=d"_s, u"unix://u:Zq7Xw9Kv@/run/redis.sock?db=1"_s};
    const QString alphabet = u"%:/@?&=[],'\"\\ #+aZ09é\u0001"_s;
    std::mt19937 random(20261122);
    const auto below = [&random](qsizetype bound) {
        return static_cast<qsizetype>(random() % static_cast<quint32>(bound));
    };
    int understood = 0;
    for (int i = 0; i < 20000; ++i) {
        QString text = seeds[below(seeds.size())];
        for (qsizetype steps = 1 + below(4); steps > 0 && !text.isEmpty(); --steps) {
            const qsizetype place = below(text.size());
            switch (below(4)) {
            case 0:
                text.insert(place, alphabet[below(alphabet.size())]);
                break;
            case 1:
                text.remove(place, 1);
                break;
            case 2:
                text[place] = alphabet[below(alphabet.size())];
                break;
            default:
                text.truncate(place + 1);
            }
        }
        const auto parsed = parseStoreAddress(text);
        if (!parsed) {
            QVERIFY2(!parsed.error().toText().contains(secret), qPrintable(text));
            QCOMPARE(parsed.error().kind, Error::Kind::InvalidInput);
            continue;
        }
        ++understood;
        const QString url = parsed->address.toUrl();
        const auto again = parseStoreAddress(url);
        QVERIFY2(again, qPrintable(text + u" -> "_s + url));
        QVERIFY2(again->address == parsed->address, qPrintable(text + u" -> "_s + url));
    }
    QVERIFY(understood > 1000);
}

void StoreAddressTest::showsTheFirstHost()
{
    QCOMPARE(parseStoreAddress(u"postgresql://[::1]:5432/x"_s)->address.firstHostText(), u"[::1]:5432"_s);
    QCOMPARE(parseStoreAddress(u"redis://h"_s)->address.firstHostText(), u"h:6379"_s);
    QCOMPARE(parseStoreAddress(u"unix:///run/redis.sock"_s)->address.firstHostText(), u"/run/redis.sock"_s);
    QCOMPARE(StoreAddress().firstHostText(), QString());
}

void StoreAddressTest::namesEnvironments()
{
    for (const Environment environment :
         {Environment::Development, Environment::Staging, Environment::Production})
        QCOMPARE(environmentFromName(environmentName(environment)), environment);
    QCOMPARE(environmentFromName(u"PROD"), Environment::Production);
    QVERIFY(!environmentFromName(u"elsewhere"));
}

QTEST_APPLESS_MAIN(StoreAddressTest)
#include "store_address_test.moc"
