// SPDX-License-Identifier: GPL-3.0-or-later
// What the program is made of and what it talks to, as text that can be sent with a report.
#include "app/about_text.h"

#include "models/connections/open_deployments.h"
#include "operations/sandbox/server_programs.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QSysInfo>

#include <spdlog/version.h>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

constexpr int patience = 3000; ///< milliseconds for a tool to tell its version

struct Tool {
    QString name;
    QString licence;
    QString versionArgument = u"--version"_s;
};

QString versionOf(const QString &program, const Tool &tool)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels); // ssh tells it as an error
    process.start(program, {tool.versionArgument}, QIODevice::ReadOnly);
    if (!process.waitForFinished(patience)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    static const QRegularExpression number(u"\\d+(\\.\\d+)+"_s);
    return number.match(QString::fromUtf8(process.readAllStandardOutput())).captured();
}

/// Of the SQLite that Qt's plug-in brings, which nothing else here is linked with. Empty without the plug-in.
QString sqliteVersion()
{
    const auto connection = u"registrar-sqlite-version"_s;
    QString version;
    {
        QSqlDatabase memory = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        memory.setDatabaseName(u":memory:"_s);
        if (memory.open()) {
            QSqlQuery query(u"SELECT sqlite_version()"_s, memory);
            version = query.next() ? query.value(0).toString() : QString();
        }
    }
    QSqlDatabase::removeDatabase(connection);
    return version;
}

} // namespace

QList<Component> libraries()
{
    const auto mongoc = u"" REGISTRAR_LIBMONGOC_VERSION ""_s;
    return {{u"Qt"_s, QString::fromLatin1(qVersion()), u"LGPL-3.0"_s, u"Qt6"_s},
            {u"libpqxx"_s, u"" REGISTRAR_LIBPQXX_VERSION ""_s, u"BSD-3-Clause"_s, u"libpqxx"_s},
            {u"libpq"_s, u"" REGISTRAR_LIBPQ_VERSION ""_s, u"PostgreSQL"_s, u"libpq"_s},
            {u"libmongoc"_s, mongoc, u"Apache-2.0"_s, u"libmongoc"_s},
            {u"libbson"_s, mongoc, u"Apache-2.0"_s}, // of the same source
            {u"hiredis"_s, u"" REGISTRAR_HIREDIS_VERSION ""_s, u"BSD-3-Clause"_s, u"hiredis"_s},
            {u"OpenSSL"_s, u"" REGISTRAR_OPENSSL_VERSION ""_s, u"Apache-2.0"_s, u"OpenSSL"_s},
            {u"Botan"_s, u"" REGISTRAR_BOTAN_VERSION ""_s, u"BSD-2-Clause"_s, u"botan"_s},
            {u"QtKeychain"_s, u"" REGISTRAR_QTKEYCHAIN_VERSION ""_s, u"BSD-3-Clause"_s, u"Qt6Keychain"_s},
            {u"SQLite"_s, sqliteVersion(), u"Public domain"_s},
            {u"yaml-cpp"_s, u"" REGISTRAR_YAML_CPP_VERSION ""_s, u"MIT"_s, u"yaml"_s},
            {u"spdlog"_s, u"%1.%2.%3"_s.arg(SPDLOG_VER_MAJOR).arg(SPDLOG_VER_MINOR).arg(SPDLOG_VER_PATCH),
             u"MIT"_s, u"spdlog"_s}};
}

QList<Component> tools()
{
    const Tool programs[] = {{u"psql"_s, u"PostgreSQL"_s},           {u"pg_dump"_s, u"PostgreSQL"_s},
                             {u"pg_restore"_s, u"PostgreSQL"_s},     {u"mongodump"_s, u"Apache-2.0"_s},
                             {u"mongorestore"_s, u"Apache-2.0"_s},   {u"mongoexport"_s, u"Apache-2.0"_s},
                             {u"redis-cli"_s, u"BSD-3-Clause"_s},    {u"mongod"_s, u"SSPL-1.0"_s},
                             {u"ferretdb"_s, u"Apache-2.0"_s},       {u"bwrap"_s, u"LGPL-2.0-or-later"_s},
                             {u"ssh"_s, u"BSD-2-Clause"_s, u"-V"_s}, {u"alembic"_s, u"MIT"_s}};
    const ServerSearch search = ServerSearch::thisMachine();
    QList<Component> found;
    for (const Tool &tool : programs) {
        QString path = QStandardPaths::findExecutable(tool.name, {search.serversFolder + u"/bin"_s});
        if (path.isEmpty()) {
            path = QStandardPaths::findExecutable(tool.name, search.path);
        }
        if (!path.isEmpty()) {
            found.append({tool.name, versionOf(path, tool), tool.licence});
        }
    }
    return found;
}

QStringList serverLines(const OpenDeployments &deployments)
{
    QStringList lines;
    for (const OpenDeployment &open : deployments.deployments()) {
        for (const StoreConnection *store : open.stores) {
            if (const std::optional<ServerInfo> &server = store->state().server) {
                lines.append(u"%1/%2: %3 %4"_s.arg(open.deployment.name, store->store().name, server->product,
                                                   server->version));
            }
        }
    }
    return lines;
}

QString versionReport(const QList<Component> &tools, const OpenDeployments &deployments)
{
    QStringList lines{u"Registrar %1"_s.arg(QCoreApplication::applicationVersion()),
                      u"%1, %2"_s.arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture())};
    for (const Component &component : libraries() + tools) {
        lines.append(u"%1 %2"_s.arg(component.name, component.version));
    }
    return (lines + serverLines(deployments)).join(u'\n');
}

} // namespace registrar
