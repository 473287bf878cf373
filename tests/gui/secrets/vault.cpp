// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/secrets/vault.h"

#include "tests/support/server_console.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

namespace registrar
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype hashLength = 60;

/// `names` in the order of the members.
const QStringList names{u"password"_s, u"wrongPassword"_s, u"passphrase"_s, u"apiKey"_s,
                        u"hash"_s,     u"message"_s,       u"token"_s,      u"typed"_s};

QList<QByteArray Markers::*> members()
{
    return {&Markers::password, &Markers::wrongPassword, &Markers::passphrase, &Markers::apiKey,
            &Markers::hash,     &Markers::message,       &Markers::token,      &Markers::typed};
}

QByteArray urlOf(const StoreAccess &access)
{
    QString url = access.address.toUrl();
    // Redis's default user has a password and no name.
    const QString user = access.address.user.isEmpty() ? QString() : access.address.user + u'@';
    if (!access.password.isEmpty())
        url.replace(u"://"_s + user, u"://"_s + access.address.user + u':' + access.password + u'@');
    return url.toUtf8();
}

} // namespace

Markers Markers::make()
{
    Markers markers;
    for (QByteArray Markers::*member : members()) {
        QByteArray &text = markers.*member;
        text = "Zq";
        for (int place = 0; place < 18; ++place) {
            const int letter = QRandomGenerator::global()->bounded(26);
            text += static_cast<char>((place % 2 == 0 ? 'a' : 'A') + letter);
        }
    }
    return markers;
}

QByteArrayList Markers::all() const
{
    QByteArrayList texts;
    for (QByteArray Markers::*member : members())
        texts.append(this->*member);
    return texts;
}

QByteArray Markers::toJson() const
{
    QJsonObject object;
    const QByteArrayList texts = all();
    for (qsizetype place = 0; place < names.size(); ++place)
        object.insert(names.at(place), QString::fromLatin1(texts.at(place)));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Markers Markers::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    Markers markers;
    const auto pointers = members();
    for (qsizetype place = 0; place < names.size(); ++place)
        markers.*pointers.at(place) = object.value(names.at(place)).toString().toLatin1();
    return markers;
}

Result<std::unique_ptr<Vault>> Vault::make(const SandboxServers &servers, const Markers &markers)
{
    auto vault = std::make_unique<Vault>();
    vault->markers_ = markers;
    for (const auto &[kind, place] : {std::pair(StoreKind::PostgreSql, &vault->relational_),
                                      {StoreKind::MongoDb, &vault->documents_},
                                      {StoreKind::Redis, &vault->cache_}}) {
        auto database = TemporaryDatabase::make(servers, kind);
        if (!database)
            return failure(database.error());
        *place = std::move(*database);
    }
    if (const auto filled = vault->fill(); !filled)
        return failure(filled.error());
    return vault;
}

Vault::~Vault()
{
    if (!role_.isEmpty())
        std::ignore = runSql(relational_->access(), u"DROP OWNED BY %1; DROP ROLE %1"_s.arg(role_));
}

Result<void> Vault::fill()
{
    const auto text = [](const QByteArray &marker, const char *rest) {
        return QString::fromLatin1(marker) + QLatin1StringView(rest);
    };
    role_ = u"keeper_"_s + QString::number(QRandomGenerator::global()->generate(), 36);
    const QString hash = (u"$2b$12$"_s + QString::fromLatin1(markers_.hash)).leftJustified(hashLength, u'x');
    const QString sql =
        u"CREATE ROLE %1 LOGIN PASSWORD '%2'; CREATE TABLE users (id bigint PRIMARY KEY, name text NOT NULL, "
        "api_key text UNIQUE, hashed_password text CHECK (hashed_password LIKE '$%')); INSERT INTO users "
        "VALUES "
        "(1, 'ana', '%3', '%5'), (2, 'bo', '%4', '%5'); ALTER TABLE users OWNER TO %1; "
        "GRANT ALL ON SCHEMA public TO %1"_s.arg(role_, QString::fromLatin1(markers_.password),
                                                 text(markers_.apiKey, "one"), text(markers_.apiKey, "two"),
                                                 hash);
    if (const auto done = runSql(relational_->access(), sql); !done)
        return failure(done.error());
    const QByteArray chats = R"({"insert": "chats", "documents": [{"_id": 1, "title": "Lunch", "messages": [
        {"senderId": "ana", "text": "%one"}, {"senderId": "bo", "text": "%two"}]}]})";
    if (const auto done = runMongo(documents_->access(), QByteArray(chats).replace('%', markers_.message));
        !done)
        return failure(done.error());
    const auto done = runRedis(cache_->access(), {"SET", "token:ana", markers_.token + "one"});
    return done ? Result<void>() : failure(done.error());
}

QByteArray Vault::addresses() const
{
    StoreAccess relational = relational_->access();
    relational.address.user = role_;
    relational.password = QString::fromLatin1(markers_.password);
    return urlOf(relational) + '\n' + urlOf(documents_->access()) + '\n' + urlOf(cache_->access()) + '\n';
}

QByteArray Vault::wrongAddress() const
{
    StoreAccess relational = relational_->access();
    relational.address.user = role_;
    relational.password = QString::fromLatin1(markers_.wrongPassword);
    return urlOf(relational) + '\n';
}

QByteArrayList Vault::serverPasswords() const
{
    QByteArrayList passwords;
    for (const TemporaryDatabase *database : {relational_.get(), documents_.get(), cache_.get()}) {
        const QByteArray password = database->access().password.toLatin1();
        if (password.size() >= 12 && !passwords.contains(password)) // shorter ones stand anywhere by chance
            passwords.append(password);
    }
    return passwords;
}

QByteArray Vault::blueprint()
{
    return R"({"format": 1, "name": "vault", "title": "Vault", "summary": "Secrets of every kind.",
  "stores": [{"name": "relational", "kind": "postgresql"}, {"name": "documents", "kind": "mongodb"},
    {"name": "cache", "kind": "redis"}],
  "entities": [
    {"name": "users", "store": "relational", "kind": "table", "key": ["id"], "titleField": "name", "fields": [
      {"name": "id", "type": "int64", "nativeType": "bigint", "immutable": true},
      {"name": "name", "type": "text", "nativeType": "text", "required": true, "nullable": false},
      {"name": "api_key", "type": "text", "nativeType": "text", "secret": true, "unique": true},
      {"name": "hashed_password", "type": "text", "nativeType": "text", "secret": true}]},
    {"name": "chats", "store": "documents", "kind": "collection", "key": ["_id"], "titleField": "title",
      "fields": [{"name": "_id", "type": "int32"}, {"name": "title", "type": "text"},
        {"name": "messages", "type": "array", "elementType": "document", "fields": [
          {"name": "senderId", "type": "text"}, {"name": "text", "type": "text", "secret": true}]}]},
    {"name": "tokens", "store": "cache", "kind": "keyPattern", "source": {"name": "token:<person>"},
      "key": ["key"], "keyType": "string", "secret": true, "fieldsComplete": false,
      "fields": [{"name": "person", "type": "text"}, {"name": "value", "type": "text"}]}]})";
}

} // namespace registrar
