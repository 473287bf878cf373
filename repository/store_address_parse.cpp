// SPDX-License-Identifier: GPL-3.0-or-later
// Reading addresses. Messages name a place by its column and never repeat the text there: it may be a
// password.
#include "repository/address_options.h"
#include "repository/libpq_keywords.h"
#include "repository/store_address.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct AddressText {
    Q_DECLARE_TR_FUNCTIONS(registrar::StoreAddress)
};

constexpr qsizetype longestAddress = qsizetype{16} * 1024;

Error wrong(qsizetype place, const QString &why, const QString &remedy = {})
{
    return {.kind = Error::Kind::InvalidInput,
            .what = AddressText::tr("The address cannot be understood at character %1.").arg(place + 1),
            .why = why,
            .remedy = remedy};
}

/// A stretch of the whole address, so that errors can tell where they are.
struct Part {
    QString text;
    qsizetype place = 0;
    [[nodiscard]] Part mid(qsizetype from, qsizetype length = -1) const
    {
        return {text.mid(from, length), place + from};
    }
    [[nodiscard]] bool isEmpty() const { return text.isEmpty(); }
};

int hexDigit(QChar character)
{
    const char16_t code = character.unicode();
    if (code >= u'0' && code <= u'9')
        return code - u'0';
    if (code >= u'a' && code <= u'f')
        return code - u'a' + 10;
    if (code >= u'A' && code <= u'F')
        return code - u'A' + 10;
    return -1;
}

Result<QString> decoded(const Part &part)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < part.text.size(); ++i) {
        if (part.text[i] != u'%') {
            const qsizetype length = part.text[i].isHighSurrogate() && i + 1 < part.text.size() ? 2 : 1;
            bytes += QStringView(part.text).mid(i, length).toUtf8();
            i += length - 1;
            continue;
        }
        const int high = i + 2 < part.text.size() ? hexDigit(part.text[i + 1]) : -1;
        const int low = high >= 0 ? hexDigit(part.text[i + 2]) : -1;
        if (low < 0)
            return failure(
                wrong(part.place + i,
                      AddressText::tr("A percent sign there is not followed by two hexadecimal digits."),
                      AddressText::tr("Write a percent sign itself as %25.")));
        bytes += static_cast<char>(high * 16 + low);
        i += 2;
    }
    const QString text = QString::fromUtf8(bytes);
    if (text.toUtf8() != bytes || std::ranges::any_of(text, [](QChar c) { return c.unicode() < 0x20; }))
        return failure(
            wrong(part.place, AddressText::tr("What is written there with percent signs is no text.")));
    return text;
}

Result<HostAndPort> hostAndPort(const Part &part, quint16 defaultPort)
{
    if (part.isEmpty())
        return failure(wrong(part.place, AddressText::tr("A host is missing there.")));
    Part host = part;
    Part port{{}, part.place + part.text.size()};
    bool hasPort = false;
    if (part.text.startsWith(u'[')) {
        const qsizetype end = part.text.indexOf(u']');
        if (end < 0)
            return failure(
                wrong(part.place, AddressText::tr("The bracket of an IPv6 address is not closed.")));
        host = part.mid(1, end - 1);
        if (end + 1 < part.text.size() && part.text[end + 1] != u':')
            return failure(
                wrong(part.place + end + 1,
                      AddressText::tr("Behind an IPv6 address only a colon and a port may stand.")));
        hasPort = end + 1 < part.text.size();
        port = part.mid(end + 2);
        if (!host.text.contains(u':'))
            return failure(
                wrong(host.place, AddressText::tr("Between the brackets stands no IPv6 address.")));
    } else if (const qsizetype colon = part.text.indexOf(u':'); colon >= 0) {
        if (part.text.indexOf(u':', colon + 1) >= 0)
            return failure(wrong(
                part.place, AddressText::tr("A host there holds more than one colon."),
                AddressText::tr("Write an IPv6 address in brackets, and a colon in a password as %3A.")));
        hasPort = true;
        host = part.mid(0, colon);
        port = part.mid(colon + 1);
    }
    const auto name = decoded(host);
    if (!name)
        return failure(name.error());
    HostAndPort result{*name, name->startsWith(u'/') ? quint16(0) : defaultPort};
    if (name->isEmpty())
        return failure(wrong(host.place, AddressText::tr("A host is missing there.")));
    if (std::ranges::any_of(*name, [](QChar c) { return c.isSpace(); }) && !name->startsWith(u'/'))
        return failure(wrong(host.place, AddressText::tr("A host's name holds no spaces.")));
    if (hasPort) {
        bool understood = false;
        const uint number = port.text.toUInt(&understood);
        if (!understood || number == 0 || number > 65535 || port.text.startsWith(u'+'))
            return failure(wrong(port.place, AddressText::tr("A port from 1 to 65535 is expected there."),
                                 AddressText::tr("Where a password holds a slash, write it as %2F.")));
        result.port = static_cast<quint16>(number);
    }
    return result;
}

Result<QMap<QString, QString>> optionsOf(const Part &part)
{
    QMap<QString, QString> options;
    qsizetype from = 0;
    while (from < part.text.size()) {
        qsizetype end = part.text.indexOf(u'&', from);
        if (end < 0)
            end = part.text.size();
        const Part pair = part.mid(from, end - from);
        from = end + 1;
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.text.indexOf(u'=');
        if (equals <= 0)
            return failure(wrong(
                pair.place, AddressText::tr("Behind the question mark, options are written as name=value.")));
        const auto name = decoded(pair.mid(0, equals));
        if (!name)
            return failure(name.error());
        const auto value = decoded(pair.mid(equals + 1));
        if (!value)
            return failure(value.error());
        options.insert(*name, *value);
    }
    return options;
}

/// The pieces between `://` and the end.
struct Pieces {
    Part user, password, hosts, path, options;
};

Pieces split(const Part &rest)
{
    Pieces pieces;
    const auto isEnd = [](QChar c) { return c == u'/' || c == u'?'; };
    const auto end = std::ranges::find_if(rest.text, isEnd) - rest.text.begin();
    const Part authority = rest.mid(0, end);
    const Part behind = rest.mid(end);
    const qsizetype at = authority.text.lastIndexOf(u'@');
    pieces.hosts = authority.mid(at + 1);
    pieces.user = authority.mid(0, std::max<qsizetype>(at, 0));
    if (const qsizetype colon = pieces.user.text.indexOf(u':'); colon >= 0) {
        pieces.password = pieces.user.mid(colon + 1);
        pieces.user = pieces.user.mid(0, colon);
    }
    const qsizetype question = behind.text.indexOf(u'?');
    pieces.path = behind.mid(0, question);
    if (question >= 0)
        pieces.options = behind.mid(question + 1);
    return pieces;
}

Result<void> readHosts(const Part &hosts, quint16 defaultPort, QList<HostAndPort> &result)
{
    qsizetype from = 0;
    while (from <= hosts.text.size()) {
        qsizetype end = hosts.text.indexOf(u',', from);
        if (end < 0)
            end = hosts.text.size();
        const auto host = hostAndPort(hosts.mid(from, end - from), defaultPort);
        if (!host)
            return failure(host.error());
        result.append(*host);
        from = end + 1;
    }
    return {};
}

struct Scheme {
    StoreKind kind;
    bool tls = false;
    bool socket = false;
    bool dnsSeedList = false;
};

std::optional<Scheme> schemeFromName(const QString &written)
{
    const QString name = written.toLower();
    const QString base = name.section(u'+', 0, 0);
    if (base == "postgresql"_L1 || base == "postgres"_L1 || name == "jdbc:postgresql"_L1)
        return Scheme{StoreKind::PostgreSql};
    if (name == "mongodb"_L1 || name == "mongodb+srv"_L1)
        return Scheme{
            .kind = StoreKind::MongoDb, .tls = name != "mongodb"_L1, .dnsSeedList = name != "mongodb"_L1};
    if (name == "redis"_L1 || name == "rediss"_L1 || name == "valkey"_L1 || name == "valkeys"_L1)
        return Scheme{.kind = StoreKind::Redis, .tls = name.endsWith(u's') && name != "redis"_L1};
    if (name == "unix"_L1 || name == "redis+unix"_L1 || name == "redis+socket"_L1 ||
        name == "redis-socket"_L1)
        return Scheme{.kind = StoreKind::Redis, .socket = true};
    if (name == "http"_L1 || name == "https"_L1)
        return Scheme{.kind = StoreKind::Qdrant, .tls = name == "https"_L1};
    return std::nullopt;
}

/// Path and options mean different things to each kind of store.
Result<void> readPath(const Part &path, const Scheme &scheme, StoreAddress &address)
{
    if (path.text.size() <= 1)
        return {};
    const auto text = decoded(scheme.socket ? path : path.mid(1));
    if (!text)
        return failure(text.error());
    if (scheme.socket)
        address.hosts = {{*text, 0}};
    else if (scheme.kind == StoreKind::Qdrant)
        address.options.insert(u"prefix"_s, *text);
    else
        address.database = *text;
    return {};
}

Result<ParsedAddress> parseUrl(const QString &text, qsizetype schemeEnd)
{
    const auto scheme = schemeFromName(text.left(schemeEnd));
    if (!scheme)
        return failure(
            wrong(0, AddressText::tr("What stands in front of :// names no kind of store that is known."),
                  AddressText::tr(
                      "Known are postgresql, mongodb, mongodb+srv, redis, rediss, unix, http and https.")));
    const Pieces pieces = split({text.mid(schemeEnd + 3), schemeEnd + 3});
    ParsedAddress parsed;
    StoreAddress &address = parsed.address;
    address.kind = scheme->kind;
    address.tls = scheme->tls;
    address.dnsSeedList = scheme->dnsSeedList;
    const auto user = decoded(pieces.user);
    const auto password = decoded(pieces.password);
    const auto options = optionsOf(pieces.options);
    for (const Error *error : {user ? nullptr : &user.error(), password ? nullptr : &password.error(),
                               options ? nullptr : &options.error()})
        if (error)
            return failure(*error);
    address.user = *user;
    parsed.password = *password;
    address.options = *options;
    if (const auto done = readPath(pieces.path, *scheme, address); !done)
        return failure(done.error());
    if (!scheme->socket && !pieces.hosts.isEmpty()) {
        const quint16 port = scheme->dnsSeedList ? quint16(0) : defaultPort(scheme->kind);
        if (const auto done = readHosts(pieces.hosts, port, address.hosts); !done)
            return failure(done.error());
    }
    if (scheme->dnsSeedList && (address.hosts.size() != 1 || address.hosts.first().port != 0))
        return failure(wrong(pieces.hosts.place,
                             AddressText::tr("A mongodb+srv address names one host and no port."),
                             AddressText::tr("Take the port out, or write mongodb:// in front.")));
    if (scheme->socket && (!pieces.hosts.isEmpty() || address.hosts.isEmpty()))
        return failure(
            wrong(pieces.hosts.place, AddressText::tr("The path of a socket is expected there."),
                  AddressText::tr("Write it with three slashes, for example unix:///run/redis.sock.")));
    if (const auto done = applyOptions(parsed); !done)
        return failure(done.error());
    return parsed;
}

} // namespace

Result<ParsedAddress> parseStoreAddress(const QString &text)
{
    QString address = text.trimmed();
    if (address.size() >= 2 && (address.front() == u'"' || address.front() == u'\'') &&
        address.back() == address.front())
        address = address.mid(1, address.size() - 2).trimmed();
    if (address.isEmpty())
        return failure(
            wrong(0, AddressText::tr("It is empty."),
                  AddressText::tr("Write an address such as postgresql://localhost:5432/learnflow.")));
    if (address.size() > longestAddress)
        return failure(wrong(longestAddress, AddressText::tr("It is longer than any address.")));
    const auto control =
        std::ranges::find_if(address, [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; });
    if (control != address.end())
        return failure(wrong(control - address.begin(),
                             AddressText::tr("A line break or another control character stands there.")));
    // A keyword string may hold :// inside a value, a URL's scheme never holds an equals sign or a space.
    const qsizetype schemeEnd = address.indexOf("://"_L1);
    const auto isBreak = [](QChar c) { return c == u'=' || c.isSpace(); };
    const bool isUrl = schemeEnd > 0 && std::ranges::none_of(QStringView(address).left(schemeEnd), isBreak);
    if (isUrl)
        return parseUrl(address, schemeEnd);
    if (address.contains(u'='))
        return parseLibpqKeywords(address);
    return failure(
        wrong(0, AddressText::tr("It does not begin with the kind of store."),
              AddressText::tr("Write the kind in front, for example mongodb://localhost:27017/.")));
}

} // namespace registrar
