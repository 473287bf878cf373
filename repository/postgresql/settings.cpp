// SPDX-License-Identifier: GPL-3.0-or-later
// What libpq is told to connect with, and what every session is set to.
#include "repository/postgresql/settings.h"

#include <QStringList>

#include <libpq-fe.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace registrar::postgresql
{

namespace
{

/// Options of an address that name a place, a secret or a setting of ours are not the address's to give. What
/// a route leads to stands in `hostaddr`, which parsing an address never leaves there.
bool isOurs(const QByteArray &keyword)
{
    static const QList<QByteArray> ours{"host",
                                        "port",
                                        "user",
                                        "password",
                                        "dbname",
                                        "options",
                                        "passfile",
                                        "client_encoding",
                                        "application_name",
                                        "connect_timeout",
                                        "replication"};
    return ours.contains(keyword);
}

bool isLibpqKeyword(const QByteArray &keyword)
{
    static const QList<QByteArray> keywords = [] {
        QList<QByteArray> names;
        const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> defaults(PQconndefaults(),
                                                                                    PQconninfoFree);
        for (const PQconninfoOption *option = defaults.get(); option && option->keyword; ++option)
            names.append(option->keyword);
        return names;
    }();
    return keywords.contains(keyword);
}

} // namespace

QList<std::pair<QByteArray, QByteArray>>
connectionKeywords(const StoreAddress &address, const QString &password, const SessionOptions &options)
{
    QList<std::pair<QByteArray, QByteArray>> keywords;
    QList<QByteArray> hosts;
    QList<QByteArray> ports;
    for (const HostAndPort &host : address.hosts) {
        hosts.append(host.host.toUtf8());
        ports.append(host.port ? QByteArray::number(host.port) : QByteArray("5432"));
    }
    keywords.emplaceBack("host", hosts.isEmpty() ? QByteArray("localhost") : hosts.join(','));
    keywords.emplaceBack("port", ports.isEmpty() ? QByteArray("5432") : ports.join(','));
    if (!address.user.isEmpty())
        keywords.emplaceBack("user", address.user.toUtf8());
    keywords.emplaceBack("dbname",
                         address.database.isEmpty() ? QByteArray("postgres") : address.database.toUtf8());
    // An empty password is given too, so that libpq does not look for one of its own in the person's files.
    if (!password.isEmpty())
        keywords.emplaceBack("password", password.toUtf8());
    bool sslModeGiven = false;
    for (auto option = address.options.cbegin(); option != address.options.cend(); ++option) {
        const QByteArray keyword = option.key().toUtf8();
        if (isOurs(keyword) || !isLibpqKeyword(keyword))
            continue;
        sslModeGiven = sslModeGiven || keyword == "sslmode";
        keywords.emplaceBack(keyword, option.value().toUtf8());
    }
    if (address.tls && !sslModeGiven)
        keywords.emplaceBack("sslmode", "require");
    keywords.emplaceBack("client_encoding", "UTF8");
    keywords.emplaceBack("application_name", options.applicationName.toUtf8());
    keywords.emplaceBack("keepalives", "1");
    keywords.emplaceBack("keepalives_idle", "3");
    keywords.emplaceBack("keepalives_interval", "1");
    keywords.emplaceBack("keepalives_count", "2");
    keywords.emplaceBack("tcp_user_timeout", "5000");
    return keywords;
}

QByteArray sessionSettings(const SessionOptions &options)
{
    QByteArray statement =
        "SELECT set_config('TimeZone', 'UTC', false), set_config('DateStyle', 'ISO, YMD', false), "
        "set_config('IntervalStyle', 'postgres', false), set_config('bytea_output', 'hex', false), "
        "set_config('extra_float_digits', '3', false), set_config('statement_timeout', '0', false), "
        "set_config('standard_conforming_strings', 'on', false), "
        "set_config('synchronize_seqscans', 'off', false)";
    if (options.readOnly)
        statement += ", set_config('default_transaction_read_only', 'on', false)";
    return statement;
}

} // namespace registrar::postgresql
