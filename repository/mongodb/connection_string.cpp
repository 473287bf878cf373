// SPDX-License-Identifier: GPL-3.0-or-later
// A store's address as libmongoc wants it.
#include "repository/mongodb/connection_string.h"

#include "repository/mongodb/errors.h"
#include "repository/mongodb/words.h"

#include <QUrl>

namespace registrar::mongodb
{

using namespace Qt::StringLiterals;

namespace
{

/// Everything in the string is made anew from the address, with each part escaped; user and password are not
/// part of it.
QByteArray stringWithoutSignIn(const StoreAddress &address)
{
    QByteArray text = address.dnsSeedList ? "mongodb+srv://" : "mongodb://";
    QByteArrayList hosts;
    for (const HostAndPort &host : address.hosts) {
        QByteArray one = host.host.startsWith(u'/') || !host.host.contains(u':')
                             ? QUrl::toPercentEncoding(host.host)
                             : '[' + QUrl::toPercentEncoding(host.host, ":") + ']';
        if (!address.dnsSeedList && !host.host.startsWith(u'/')) {
            one += ':' + QByteArray::number(host.port == 0 ? 27017 : host.port);
        }
        hosts.append(one);
    }
    text += hosts.isEmpty() ? QByteArray("localhost") : hosts.join(',');
    text += '/';
    char separator = '?';
    for (auto option = address.options.cbegin(); option != address.options.cend(); ++option) {
        text +=
            separator + QUrl::toPercentEncoding(option.key()) + '=' + QUrl::toPercentEncoding(option.value());
        separator = '&';
    }
    return text;
}

bool hasOption(const StoreAddress &address, QStringView name)
{
    return std::any_of(address.options.keyBegin(), address.options.keyEnd(),
                       [&](const QString &key) { return key.compare(name, Qt::CaseInsensitive) == 0; });
}

} // namespace

Result<UriHandle> uriFor(const StoreAddress &address, const QString &password, const SessionOptions &options,
                         const QString &authSource)
{
    bson_error_t problem{};
    UriHandle uri(mongoc_uri_new_with_error(stringWithoutSignIn(address).constData(), &problem));
    if (!uri) {
        return failure(
            {.kind = Error::Kind::InvalidInput,
             .what = Words::tr("The address of the MongoDB server cannot be used."),
             .why = QString::fromUtf8(problem.message),
             .remedy = Words::tr(
                 "Correct the address; see MongoDB's page on connection strings for its options.")});
    }
    if (!address.user.isEmpty()) {
        mongoc_uri_set_username(uri.get(), address.user.toUtf8().constData());
        mongoc_uri_set_password(uri.get(), password.toUtf8().constData());
    }
    if (!authSource.isEmpty()) {
        mongoc_uri_set_auth_source(uri.get(), authSource.toUtf8().constData());
    }
    const auto timeout = static_cast<int32_t>(options.connectTimeout.count());
    mongoc_uri_set_option_as_int32(uri.get(), MONGOC_URI_SERVERSELECTIONTIMEOUTMS, timeout);
    mongoc_uri_set_option_as_int32(uri.get(), MONGOC_URI_CONNECTTIMEOUTMS, timeout);
    mongoc_uri_set_appname(uri.get(), options.applicationName.toUtf8().left(120).constData());
    // A count over a large collection is silent for long; a dead server is found out by the watch on another
    // connection.
    constexpr int32_t tenMinutes = 600'000;
    if (!hasOption(address, u"socketTimeoutMS")) {
        mongoc_uri_set_option_as_int32(uri.get(), MONGOC_URI_SOCKETTIMEOUTMS, tenMinutes);
    }
    if (address.tls && !hasOption(address, u"tls") && !hasOption(address, u"ssl")) {
        mongoc_uri_set_option_as_bool(uri.get(), MONGOC_URI_TLS, true);
    }
    // One server that belongs to a replica set is talked to as it is, unless the address names the set.
    return uri;
}

} // namespace registrar::mongodb
