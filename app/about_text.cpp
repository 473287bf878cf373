// SPDX-License-Identifier: GPL-3.0-or-later
// What the program is made of and what it talks to, as text that can be sent with a report.
#include "app/about_text.h"

#include "models/connections/open_deployments.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QSysInfo>

#include <spdlog/version.h>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

constexpr int patience = 3000; ///< milliseconds for a tool to tell its version

QString versionOf(const QString &program)
{
    QProcess process;
    process.start(program, {u"--version"_s});
    if (!process.waitForFinished(patience)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    static const QRegularExpression number(u"\\d+(\\.\\d+)+"_s);
    return number.match(QString::fromUtf8(process.readAllStandardOutput())).captured();
}

} // namespace

QList<Component> libraries()
{
    return {{u"Qt"_s, QString::fromLatin1(qVersion()), u"LGPL-3.0"_s},
            {u"libpqxx"_s, u"" REGISTRAR_LIBPQXX_VERSION ""_s, u"BSD-3-Clause"_s},
            {u"libmongoc"_s, u"" REGISTRAR_LIBMONGOC_VERSION ""_s, u"Apache-2.0"_s},
            {u"hiredis"_s, u"" REGISTRAR_HIREDIS_VERSION ""_s, u"BSD-3-Clause"_s},
            {u"spdlog"_s, u"%1.%2.%3"_s.arg(SPDLOG_VER_MAJOR).arg(SPDLOG_VER_MINOR).arg(SPDLOG_VER_PATCH),
             u"MIT"_s}};
}

QList<Component> tools()
{
    const std::pair<QString, QString> programs[] = {{u"psql"_s, u"PostgreSQL"_s},
                                                    {u"pg_dump"_s, u"PostgreSQL"_s},
                                                    {u"mongodump"_s, u"Apache-2.0"_s},
                                                    {u"redis-cli"_s, u"BSD-3-Clause"_s},
                                                    {u"alembic"_s, u"MIT"_s}};
    QList<Component> found;
    for (const auto &[name, licence] : programs) {
        const QString path = QStandardPaths::findExecutable(name);
        if (!path.isEmpty()) {
            found.append({name, versionOf(path), licence});
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
