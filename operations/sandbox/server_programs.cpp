// SPDX-License-Identifier: GPL-3.0-or-later
// Looks for servers and says what is missing.
#include "operations/sandbox/server_programs.h"

#include "operations/sandbox/operating_system.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(registrar::ServerPrograms)
};

QString installRemedy()
{
    return Text::tr("Install the sandbox's own servers with: registrar sandbox install");
}

QString findProgram(const QString &name, const ServerSearch &search)
{
    return search.path.isEmpty() ? QString() : QStandardPaths::findExecutable(name, search.path);
}

bool hasExtension(const QString &root, const QString &version, const QString &name)
{
    return QFileInfo::exists(u"%1/usr/share/postgresql/%2/extension/%3.control"_s.arg(root, version, name));
}

void findPostgreSql(ServerPrograms &programs, const ServerSearch &search)
{
    QString postgres = programs.root + u"/usr/lib/postgresql/18/bin/postgres"_s;
    if (programs.root.isEmpty() || !QFileInfo(postgres).isExecutable()) {
        postgres = QFileInfo(findProgram(u"postgres"_s, search)).canonicalFilePath();
        if (postgres.isEmpty()) {
            programs.missing.append(
                {u"PostgreSQL"_s, Text::tr("No PostgreSQL server was found."), installRemedy()});
            return;
        }
        if (search.superuser && programs.bwrap.isEmpty()) {
            programs.missing.append({u"PostgreSQL"_s, Text::tr("PostgreSQL refuses to run as the superuser."),
                                     Text::tr("Install bubblewrap, or run this as an ordinary user.")});
            return;
        }
    }
    const QString folder = QFileInfo(postgres).path();
    programs.postgresql = folder.mid(programs.root.size());
    const QString version = QFileInfo(QFileInfo(folder).path()).fileName();
    programs.pgvector = hasExtension(programs.root, version, u"vector"_s);
    programs.documentDb = hasExtension(programs.root, version, u"documentdb"_s);
    if (!programs.pgvector)
        programs.missing.append({u"pgvector"_s,
                                 Text::tr("The PostgreSQL server of this machine has no pgvector."),
                                 installRemedy()});
}

void findMongoDb(ServerPrograms &programs, const ServerSearch &search)
{
    const QString named = qEnvironmentVariable("MONGOD");
    programs.mongod = QFileInfo(named).isExecutable() ? named : findProgram(u"mongod"_s, search);
    if (!programs.mongod.isEmpty())
        return;
    const QString own = search.serversFolder + u"/bin/ferretdb"_s;
    programs.ferretdb = QFileInfo(own).isExecutable() ? own : findProgram(u"ferretdb"_s, search);
    if (!programs.ferretdb.isEmpty() && programs.documentDb)
        return;
    const QString why = programs.ferretdb.isEmpty()
                            ? Text::tr("Neither mongod nor FerretDB was found.")
                            : Text::tr("FerretDB needs a PostgreSQL server with DocumentDB.");
    programs.ferretdb.clear();
    programs.missing.append({u"MongoDB"_s, why, installRemedy()});
}

} // namespace

ServerSearch ServerSearch::thisMachine()
{
    ServerSearch search;
    search.serversFolder =
        QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/registrar/servers"_s;
    search.path = qEnvironmentVariable("PATH").split(QDir::listSeparator(), Qt::SkipEmptyParts);
    // Debian keeps the servers of each version apart, outside PATH; the newest first.
    const QDir versions(u"/usr/lib/postgresql"_s);
    QStringList names = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
    for (const QString &name : std::as_const(names))
        search.path.append(versions.filePath(name) + u"/bin"_s);
    search.superuser = ownUserId() == 0;
    return search;
}

ServerPrograms ServerPrograms::find(const ServerSearch &search)
{
    ServerPrograms programs;
    programs.bwrap = findProgram(u"bwrap"_s, search);
    const QString root = search.serversFolder + u"/forky"_s;
    if (!programs.bwrap.isEmpty() && QFileInfo(root + u"/usr/bin/redis-server"_s).isExecutable())
        programs.root = root;
    findPostgreSql(programs, search);
    findMongoDb(programs, search);
    programs.redis =
        programs.root.isEmpty() ? findProgram(u"redis-server"_s, search) : u"/usr/bin/redis-server"_s;
    if (programs.redis.isEmpty())
        programs.missing.append({u"Redis"_s, Text::tr("No Redis server was found."), installRemedy()});
    const QString tools = search.serversFolder + u"/bin"_s;
    if (QFileInfo(tools).isDir())
        programs.tools = tools;
    return programs;
}

} // namespace registrar
