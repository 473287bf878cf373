// SPDX-License-Identifier: GPL-3.0-or-later
// Writing addresses.
#include "repository/store_address.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QString hostText(const HostAndPort &host)
{
    const QString name = host.host.startsWith(u'/') ? encoded(host.host)
                         : host.host.contains(u':')
                             ? u'[' + encoded(host.host).replace("%3A"_L1, ":"_L1) + u']'
                             : QString::fromLatin1(QUrl::toPercentEncoding(host.host));
    return host.port ? name + u':' + QString::number(host.port) : name;
}

QString schemeOf(const StoreAddress &address)
{
    const bool socket = !address.hosts.isEmpty() && address.hosts.first().host.startsWith(u'/');
    switch (address.kind) {
    case StoreKind::PostgreSql:
        return u"postgresql"_s;
    case StoreKind::MongoDb:
        return address.dnsSeedList ? u"mongodb+srv"_s : u"mongodb"_s;
    case StoreKind::Redis:
        return socket ? u"unix"_s : address.tls ? u"rediss"_s : u"redis"_s;
    case StoreKind::Qdrant:
        break;
    }
    return address.tls ? u"https"_s : u"http"_s;
}

/// The options as written, with what says the same as `tls` added where the address does not say it
/// otherwise.
QMap<QString, QString> optionsOf(const StoreAddress &address)
{
    QMap<QString, QString> options = address.options;
    options.remove(u"prefix"_s);
    if (address.tls && address.kind == StoreKind::PostgreSql && !options.contains(u"sslmode"_s))
        options.insert(u"sslmode"_s, u"require"_s);
    const bool saysTls = options.contains(u"tls"_s) || options.contains(u"ssl"_s);
    if (address.kind == StoreKind::MongoDb && !saysTls && address.tls != address.dnsSeedList)
        options.insert(u"tls"_s, address.tls ? u"true"_s : u"false"_s);
    return options;
}

} // namespace

QString StoreAddress::toUrl() const
{
    const bool redisSocket =
        kind == StoreKind::Redis && !hosts.isEmpty() && hosts.first().host.startsWith(u'/');
    QMap<QString, QString> written = optionsOf(*this);
    QString url = schemeOf(*this) + u"://"_s;
    if (!user.isEmpty())
        url += encoded(user) + u'@';
    if (redisSocket) {
        url += encoded(hosts.first().host).replace("%2F"_L1, "/"_L1);
        if (!database.isEmpty())
            written.insert(u"db"_s, database);
    } else {
        QStringList names;
        for (const HostAndPort &host : hosts)
            names.append(hostText(host));
        url += names.join(u',');
        const QString path = kind == StoreKind::Qdrant ? options.value(u"prefix"_s) : database;
        if (!path.isEmpty() || (!written.isEmpty() && kind == StoreKind::MongoDb))
            url += u'/' + encoded(path);
    }
    QChar separator = u'?';
    for (auto option = written.cbegin(); option != written.cend(); ++option) {
        url += separator + encoded(option.key()) + u'=' + encoded(option.value());
        separator = u'&';
    }
    return url;
}

QString StoreAddress::firstHostText() const
{
    if (hosts.isEmpty())
        return {};
    const HostAndPort &host = hosts.first();
    const QString name = host.host.contains(u':') ? u'[' + host.host + u']' : host.host;
    return host.port && !host.host.startsWith(u'/') ? name + u':' + QString::number(host.port) : name;
}

} // namespace registrar
