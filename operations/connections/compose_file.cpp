// SPDX-License-Identifier: GPL-3.0-or-later
// Reading services, their ports and their environment.
#include "operations/connections/compose_file.h"

#include "repository/address_options.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <yaml-cpp/yaml.h>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct ComposeText {
    Q_DECLARE_TR_FUNCTIONS(registrar::ComposeFile)
};

constexpr int deepestInterpolation = 8;

QString textOf(const YAML::Node &node)
{
    return node.IsDefined() && node.IsScalar() ? QString::fromStdString(node.Scalar()) : QString();
}

/// The kind of server in an image's name, without its registry and its tag.
std::optional<StoreKind> kindOfImage(const QString &image)
{
    const QString name = image.section(u'/', -1).section(u'@', 0, 0).section(u':', 0, 0).toLower();
    const auto names = [&name](const QStringList &words) {
        return std::ranges::any_of(words, [&name](const QString &word) { return name.contains(word); });
    };
    if (names({u"exporter"_s, u"express"_s, u"insight"_s, u"commander"_s, u"admin"_s, u"backup"_s}))
        return std::nullopt; // programs about a store, not the store
    if (names({u"postgres"_s, u"pgvector"_s, u"postgis"_s, u"timescale"_s}))
        return StoreKind::PostgreSql;
    if (names({u"mongo"_s, u"ferretdb"_s}))
        return StoreKind::MongoDb;
    if (names({u"redis"_s, u"valkey"_s}))
        return StoreKind::Redis;
    if (names({u"qdrant"_s}))
        return StoreKind::Qdrant;
    return std::nullopt;
}

/// Reads one file; `environment` fills in references.
class ComposeReader
{
public:
    explicit ComposeReader(const QMap<QString, QString> &environment)
        : environment_(environment)
    {
    }

    ServiceSettings read(const YAML::Node &root)
    {
        const YAML::Node services = root["services"];
        if (!services.IsDefined() || !services.IsMap())
            return settings_;
        for (const auto &entry : services)
            if (entry.second.IsMap())
                readService(textOf(entry.first), entry.second);
        return settings_;
    }

private:
    [[nodiscard]] QString value(const YAML::Node &node) const
    {
        return interpolated(textOf(node), environment_);
    }

    /// A map or a list of NAME=value, with what `<<` brings in.
    void readEnvironment(const YAML::Node &node, QMap<QString, QString> &variables, int depth = 0) const
    {
        if (depth > deepestInterpolation || !node.IsDefined())
            return;
        if (node.IsMap()) {
            if (const YAML::Node merged = node["<<"]; merged.IsDefined())
                readEnvironment(merged, variables, depth + 1);
            for (const auto &entry : node)
                if (const QString name = textOf(entry.first); name != "<<"_L1)
                    variables.insert(name,
                                     entry.second.IsNull() ? environment_.value(name) : value(entry.second));
        } else if (node.IsSequence()) {
            for (const auto &entry : node) {
                if (entry.IsMap()) {
                    readEnvironment(entry, variables, depth + 1);
                    continue;
                }
                const QString text = value(entry);
                const qsizetype equals = text.indexOf(u'=');
                const QString name = text.left(equals);
                variables.insert(name, equals < 0 ? environment_.value(name) : text.mid(equals + 1));
            }
        }
    }

    /// By the container's port: where it is published on this computer.
    [[nodiscard]] QMap<quint16, HostAndPort> portsOf(const YAML::Node &node) const
    {
        QMap<quint16, HostAndPort> ports;
        if (!node.IsDefined() || !node.IsSequence())
            return ports;
        for (const auto &entry : node) {
            QString published = entry.IsMap() ? value(entry["published"]) : QString();
            QString target = entry.IsMap() ? value(entry["target"]) : QString();
            QString host = entry.IsMap() ? value(entry["host_ip"]) : QString();
            if (entry.IsScalar()) {
                const QString text = value(entry).section(u'/', 0, 0);
                target = text.section(u':', -1);
                published = text.contains(u':') ? text.section(u':', -2, -2) : QString();
                host = text.section(u':', 0, -3);
            }
            if (const auto place = hostFor(host, published.toUShort()); target.toUShort() && place.port)
                ports.insert(target.toUShort(), place);
        }
        return ports;
    }

    static HostAndPort hostFor(QString bound, quint16 port)
    {
        bound.remove(u'[').remove(u']');
        const bool isEverywhere = bound.isEmpty() || bound == "0.0.0.0"_L1 || bound == "::"_L1;
        return {isEverywhere || bound == "127.0.0.1"_L1 ? u"localhost"_s : bound, port};
    }

    void readService(const QString &name, const YAML::Node &service)
    {
        QMap<QString, QString> variables;
        readEnvironment(service["environment"], variables);
        const QMap<quint16, HostAndPort> ports = portsOf(service["ports"]);
        QStringList names{name};
        for (const QString &other : {value(service["container_name"]), value(service["hostname"])})
            if (!other.isEmpty() && !names.contains(other))
                names.append(other);
        for (const QString &each : names)
            settings_.published.insert(each, ports);
        for (auto variable = variables.cbegin(); variable != variables.cend(); ++variable)
            if (!settings_.variables.contains(variable.key()))
                settings_.variables.insert(variable.key(), variable.value());
        if (service["env_file"].IsDefined())
            settings_.notes.append(
                ComposeText::tr("Service %1 takes variables from files of its own; add those too.")
                    .arg(name));
        if (const auto kind = kindOfImage(value(service["image"])))
            addAddress(*kind, names, variables, ports, service);
    }

    void addAddress(StoreKind kind, const QStringList &names, const QMap<QString, QString> &variables,
                    const QMap<quint16, HostAndPort> &ports, const YAML::Node &service)
    {
        FoundAddress found{
            .address = {.kind = kind}, .password = {}, .source = names.first(), .names = names};
        const quint16 inside = defaultPort(kind);
        const bool isPublished = ports.contains(inside);
        found.address.hosts = {isPublished ? ports.value(inside) : HostAndPort{names.first(), inside}};
        if (!isPublished)
            settings_.notes.append(
                ComposeText::tr("Service %1 publishes no port: it can be reached inside its "
                                "network only.")
                    .arg(names.first()));
        const auto variable = [&variables](const QString &name, const QString &otherwise = {}) {
            return variables.value(name).isEmpty() ? otherwise : variables.value(name);
        };
        if (kind == StoreKind::PostgreSql) {
            found.address.user = variable(u"POSTGRES_USER"_s, u"postgres"_s);
            found.address.database = variable(u"POSTGRES_DB"_s, found.address.user);
            found.password = variable(u"POSTGRES_PASSWORD"_s);
        } else if (kind == StoreKind::MongoDb) {
            found.address.user = variable(u"MONGO_INITDB_ROOT_USERNAME"_s);
            found.address.database = variable(u"MONGO_INITDB_DATABASE"_s);
            found.password = variable(u"MONGO_INITDB_ROOT_PASSWORD"_s);
            if (!found.address.user.isEmpty())
                found.address.options.insert(u"authSource"_s, u"admin"_s);
        } else if (kind == StoreKind::Redis) {
            found.password = variable(u"REDIS_PASSWORD"_s, requiredPassword(service["command"]));
        }
        settings_.addresses.append(found);
    }

    /// `redis-server --requirepass secret`, as one text or as a list of words.
    [[nodiscard]] QString requiredPassword(const YAML::Node &command) const
    {
        QStringList words;
        if (command.IsDefined() && command.IsSequence())
            for (const auto &word : command)
                words.append(value(word));
        else
            words = value(command).split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts);
        const qsizetype option = words.indexOf(u"--requirepass"_s);
        QString password = option < 0 ? QString() : words.value(option + 1);
        if (password.size() >= 2 && (password.startsWith(u'"') || password.startsWith(u'\'')) &&
            password.endsWith(password.front()))
            password = password.mid(1, password.size() - 2);
        return password;
    }

    const QMap<QString, QString> &environment_;
    ServiceSettings settings_;
};

QString filledIn(const QString &text, const QMap<QString, QString> &environment, int depth)
{
    static const QRegularExpression reference(
        uR"(\$(?:(?<escaped>\$)|(?<plain>[A-Za-z_][A-Za-z0-9_]*)|\{(?<name>[A-Za-z_][A-Za-z0-9_]*)(?:(?<how>:?[-+?])(?<other>(?:[^{}]|\{[^{}]*\})*))?\}))"_s);
    if (depth > deepestInterpolation)
        return text;
    QString result;
    qsizetype from = 0;
    for (auto matches = reference.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result += QStringView(text).mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        if (!match.captured(u"escaped"_s).isEmpty()) {
            result += u'$';
            continue;
        }
        const QString name = match.captured(u"plain"_s) + match.captured(u"name"_s);
        const QString how = match.captured(u"how"_s);
        const bool isSet =
            environment.contains(name) && !(how.startsWith(u':') && environment.value(name).isEmpty());
        const QString other = filledIn(match.captured(u"other"_s), environment, depth + 1);
        if (how.endsWith(u'+'))
            result += isSet ? other : QString();
        else
            result += isSet ? environment.value(name) : how.endsWith(u'-') ? other : QString();
    }
    return result + text.mid(from);
}

} // namespace

QString interpolated(const QString &text, const QMap<QString, QString> &environment)
{
    return filledIn(text, environment, 0);
}

Result<ServiceSettings> readComposeFile(const QByteArray &bytes, const QMap<QString, QString> &environment)
{
    try {
        return ComposeReader(environment).read(YAML::Load(bytes.toStdString()));
    } catch (const YAML::Exception &exception) {
        return failure({.kind = Error::Kind::InvalidInput,
                        .what = ComposeText::tr("The compose file cannot be read."),
                        .why = ComposeText::tr("It is no YAML at line %1.").arg(exception.mark.line + 1),
                        .remedy = ComposeText::tr("Check it with: docker compose config")});
    }
}

} // namespace registrar
