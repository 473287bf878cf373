// SPDX-License-Identifier: GPL-3.0-or-later
// Options of PostgreSQL, MongoDB and Redis addresses.
#include "repository/address_options.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct OptionsText {
    Q_DECLARE_TR_FUNCTIONS(registrar::StoreAddress)
};

Error wrong(const QString &option, const QString &why, const QString &remedy = {})
{
    return {.kind = Error::Kind::InvalidInput,
            .what = OptionsText::tr("The option %1 of the address cannot be used.").arg(option),
            .why = why,
            .remedy = remedy};
}

QString take(StoreAddress &address, const QStringList &names)
{
    QString value;
    for (const QString &name : names)
        if (const QString taken = address.options.take(name); !taken.isEmpty())
            value = taken;
    return value;
}

bool isTrue(const QString &value)
{
    return value == "true"_L1 || value == "1"_L1 || value == "yes"_L1 || value == "on"_L1;
}

/// `host=a,b port=1,2` in options or keywords, as libpq pairs them.
Result<void> takeHosts(StoreAddress &address)
{
    const QString host = take(address, {u"hostaddr"_s, u"host"_s});
    const QString port = take(address, {u"port"_s});
    if (host.isEmpty() && port.isEmpty())
        return {};
    const QStringList ports = port.isEmpty() ? QStringList() : port.split(u',');
    if (!host.isEmpty()) {
        address.hosts.clear();
        for (const QString &name : host.split(u',')) {
            if (!name.startsWith(u'/') && std::ranges::any_of(name, [](QChar c) { return c.isSpace(); }))
                return failure(wrong(u"host"_s, OptionsText::tr("A host's name holds no spaces.")));
            address.hosts.append({name.isEmpty() ? u"localhost"_s : name, 0});
        }
    } else if (address.hosts.isEmpty()) {
        address.hosts.append({u"localhost"_s, 0});
    }
    if (!ports.isEmpty() && ports.size() != 1 && ports.size() != address.hosts.size())
        return failure(wrong(u"port"_s, OptionsText::tr("There are not as many ports as hosts.")));
    for (qsizetype i = 0; i < address.hosts.size() && !ports.isEmpty(); ++i) {
        const QString &written = ports.size() == 1 ? ports.first() : ports[i];
        bool understood = false;
        const uint number = written.toUInt(&understood);
        if (!written.isEmpty() && (!understood || number == 0 || number > 65535))
            return failure(wrong(u"port"_s, OptionsText::tr("A port from 1 to 65535 is expected.")));
        address.hosts[i].port = static_cast<quint16>(number);
    }
    return {};
}

Result<void> applyPostgreSql(ParsedAddress &parsed)
{
    StoreAddress &address = parsed.address;
    if (const auto done = takeHosts(address); !done)
        return done;
    if (const QString user = take(address, {u"user"_s}); !user.isEmpty())
        address.user = user;
    if (const QString password = take(address, {u"password"_s}); !password.isEmpty())
        parsed.password = password;
    if (const QString database = take(address, {u"dbname"_s, u"database"_s}); !database.isEmpty())
        address.database = database;
    // asyncpg's word for it.
    if (const QString ssl = take(address, {u"ssl"_s});
        !ssl.isEmpty() && !address.options.contains(u"sslmode"_s))
        address.options.insert(u"sslmode"_s, isTrue(ssl)         ? u"require"_s
                                             : ssl == "false"_L1 ? u"disable"_s
                                                                 : ssl);
    const QString mode = address.options.value(u"sslmode"_s);
    address.tls = mode == "require"_L1 || mode == "verify-ca"_L1 || mode == "verify-full"_L1;
    if (address.hosts.isEmpty())
        address.hosts.append({u"localhost"_s, 0});
    for (HostAndPort &host : address.hosts)
        if (host.port == 0)
            host.port = defaultPort(StoreKind::PostgreSql);
    return {};
}

Result<void> applyMongoDb(ParsedAddress &parsed)
{
    StoreAddress &address = parsed.address;
    if (address.hosts.isEmpty())
        return failure({.kind = Error::Kind::InvalidInput,
                        .what = OptionsText::tr("The address names no host."),
                        .remedy = OptionsText::tr("Write an address such as mongodb://localhost:27017/.")});
    for (const QString &name : {u"tls"_s, u"ssl"_s})
        if (address.options.contains(name))
            address.tls = isTrue(address.options.value(name));
    return {};
}

Result<void> applyRedis(ParsedAddress &parsed)
{
    StoreAddress &address = parsed.address;
    // redis-py's words for it.
    const QString check = take(address, {u"ssl_cert_reqs"_s});
    if (check == "none"_L1 || check == "CERT_NONE"_L1)
        address.options.insert(u"tlsVerify"_s, u"none"_s);
    if (const QString names = take(address, {u"ssl_check_hostname"_s});
        !names.isEmpty() && !isTrue(names.toLower()) && check != "none"_L1)
        address.options.insert(u"tlsVerify"_s, u"ca"_s);
    for (const auto &[theirs, ours] :
         {std::pair(u"ssl_ca_certs"_s, u"tlsCAFile"_s), std::pair(u"ssl_certfile"_s, u"tlsCertificateFile"_s),
          std::pair(u"ssl_keyfile"_s, u"tlsKeyFile"_s)})
        if (const QString file = take(address, {theirs}); !file.isEmpty())
            address.options.insert(ours, file);
    if (const QString user = take(address, {u"username"_s, u"user"_s}); !user.isEmpty())
        address.user = user;
    if (const QString password = take(address, {u"password"_s}); !password.isEmpty())
        parsed.password = password;
    if (const QString database = take(address, {u"db"_s, u"database"_s}); !database.isEmpty())
        address.database = database;
    bool understood = true;
    if (!address.database.isEmpty())
        address.database = QString::number(address.database.toUShort(&understood));
    if (!understood)
        return failure({.kind = Error::Kind::InvalidInput,
                        .what = OptionsText::tr("The address names no database of Redis."),
                        .why = OptionsText::tr("Databases of Redis are numbers, usually from 0 to 15.")});
    if (address.hosts.isEmpty())
        address.hosts.append({u"localhost"_s, defaultPort(StoreKind::Redis)});
    if (address.hosts.size() > 1)
        return failure({.kind = Error::Kind::InvalidInput,
                        .what = OptionsText::tr("The address names more than one host."),
                        .why = OptionsText::tr("An address of Redis names one server.")});
    return {};
}

Result<void> applyQdrant(ParsedAddress &parsed)
{
    StoreAddress &address = parsed.address;
    if (const QString key = take(address, {u"api-key"_s, u"api_key"_s, u"apiKey"_s}); !key.isEmpty())
        parsed.password = key;
    if (address.hosts.size() != 1)
        return failure({.kind = Error::Kind::InvalidInput,
                        .what = OptionsText::tr("The address does not name one host."),
                        .remedy = OptionsText::tr("Write an address such as http://localhost:6333.")});
    return {};
}

Result<void> applyOfKind(ParsedAddress &parsed)
{
    switch (parsed.address.kind) {
    case StoreKind::PostgreSql:
        return applyPostgreSql(parsed);
    case StoreKind::MongoDb:
        return applyMongoDb(parsed);
    case StoreKind::Redis:
        return applyRedis(parsed);
    case StoreKind::Qdrant:
        break;
    }
    return applyQdrant(parsed);
}

} // namespace

quint16 defaultPort(StoreKind kind)
{
    switch (kind) {
    case StoreKind::PostgreSql:
        return 5432;
    case StoreKind::MongoDb:
        return 27017;
    case StoreKind::Redis:
        return 6379;
    case StoreKind::Qdrant:
        break;
    }
    return 6333;
}

Result<void> applyOptions(ParsedAddress &parsed)
{
    if (const auto done = applyOfKind(parsed); !done)
        return done;
    for (const QString &name : parsed.address.options.keys()) {
        const QString lower = name.toLower();
        if (lower.contains("password"_L1) || lower.contains("passphrase"_L1) || lower.contains("secret"_L1) ||
            lower.contains("token"_L1) || lower == "authmechanismproperties"_L1)
            return failure(wrong(
                u"that holds a secret"_s,
                OptionsText::tr("An address is kept in a file that holds no secrets."),
                OptionsText::tr(
                    "Use a key file without a password of its own, and sign in with user and password.")));
    }
    return {};
}

} // namespace registrar
