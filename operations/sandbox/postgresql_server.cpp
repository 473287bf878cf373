// SPDX-License-Identifier: GPL-3.0-or-later
// Makes, configures and starts PostgreSQL.
#include "operations/sandbox/postgresql_server.h"

#include "operations/sandbox/scram_verifier.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>

using namespace Qt::StringLiterals;

namespace registrar
{

PostgreSqlServer::PostgreSqlServer(const ServerLauncher &launcher, const SandboxServer &server, bool durable)
    : launcher_(launcher)
    , server_(server)
    , durable_(durable)
    , process_(launcher, u"postgresql"_s, StopSignal::FinishNow)
{
}

QString PostgreSqlServer::program(const QString &name) const
{
    return launcher_.programs().postgresql + u'/' + name;
}

QString PostgreSqlServer::data() const
{
    return launcher_.folder().data(u"postgresql"_s);
}

QString PostgreSqlServer::completeMark() const
{
    return data() + u"/registrar-complete"_s;
}

QByteArray PostgreSqlServer::passwordMark() const
{
    return QCryptographicHash::hash(server_.password.toUtf8(), QCryptographicHash::Sha256).toHex();
}

Result<QString> PostgreSqlServer::version() const
{
    return launcher_.run(program(u"postgres"_s), {u"--version"_s});
}

Result<void> PostgreSqlServer::makeData() const
{
    QDir(data()).removeRecursively(); // what an interrupted first start left
    const auto made = launcher_.run(program(u"initdb"_s),
                                    {u"--pgdata"_s, data(), u"--username"_s, server_.user, u"--auth=trust"_s,
                                     u"--locale=C.UTF-8"_s, u"--encoding=UTF8"_s, u"--no-sync"_s});
    if (!made)
        return failure(made.error());
    // initdb's sign-in rules let everybody in. These stand before the server first listens: local sockets are
    // in a folder that the owner alone can enter, and are what the servers' own background jobs use.
    return writePrivateFile(data() + u"/pg_hba.conf"_s, "local all all trust\n"
                                                        "host all all 127.0.0.1/32 scram-sha-256\n"
                                                        "host replication all 127.0.0.1/32 scram-sha-256\n");
}

Result<void> PostgreSqlServer::writeConfiguration() const
{
    QString text = uR"(listen_addresses = '127.0.0.1'
port = %1
unix_socket_directories = '%2'
unix_socket_permissions = 0700
max_connections = 300
shared_buffers = '256MB'
max_wal_size = '4GB'
timezone = 'UTC'
lc_messages = 'C.UTF-8'
lc_monetary = 'C.UTF-8'
lc_numeric = 'C.UTF-8'
lc_time = 'C.UTF-8'
default_text_search_config = 'pg_catalog.english'
log_checkpoints = off
log_timezone = 'UTC'
track_io_timing = on
)"_s.arg(server_.port)
                       .arg(launcher_.socketFolder());
    if (launcher_.programs().documentDb)
        // DocumentDB purges expired documents and builds indexes through pg_cron, whose workers need no
        // sign-in.
        text += uR"(shared_preload_libraries = 'pg_cron,pg_documentdb_core,pg_documentdb,pg_stat_statements'
max_worker_processes = 32
cron.database_name = 'postgres'
cron.use_background_workers = on
cron.log_run = off
cron.log_statement = off
documentdb_core.enableCollation = on
documentdb.localhost_connection_string = 'host=%1'
)"_s.arg(launcher_.socketFolder());
    else
        text += u"shared_preload_libraries = 'pg_stat_statements'\n"_s;
    if (!durable_)
        text += u"fsync = off\nsynchronous_commit = off\nfull_page_writes = off\n"_s;
    return writePrivateFile(data() + u"/postgresql.conf"_s, text.toUtf8());
}

Result<void> PostgreSqlServer::makeSignIn() const
{
    constexpr int iterations = 4096;
    QByteArray sql = "\\set ON_ERROR_STOP on\n";
    if (launcher_.programs().documentDb)
        // Expired documents are purged every ten seconds instead of every minute.
        sql += "CREATE EXTENSION IF NOT EXISTS documentdb CASCADE;\n"
               "SELECT cron.alter_job(jobid, schedule => '10 seconds') FROM cron.job WHERE jobname = "
               "'documentdb_ttl_task';\n";
    if (launcher_.programs().pgvector)
        sql += "CREATE EXTENSION IF NOT EXISTS vector;\n";
    sql += "CREATE EXTENSION IF NOT EXISTS pg_stat_statements;\n";
    // Neither the user's name nor the verifier can hold a quote.
    sql += "ALTER ROLE \"" + server_.user.toUtf8() + "\" PASSWORD '" +
           scramVerifier(server_.password.toUtf8(), generatedSalt(), iterations) + "';\n";
    sql += "\\connect template1\nCREATE EXTENSION IF NOT EXISTS pg_stat_statements;\n";
    const auto done = launcher_.run(program(u"psql"_s),
                                    {u"--no-psqlrc"_s, u"--quiet"_s, u"--host"_s, launcher_.socketFolder(),
                                     u"--port"_s, QString::number(server_.port), u"--username"_s,
                                     server_.user, u"--dbname"_s, u"postgres"_s, u"--file"_s, u"-"_s},
                                    sql);
    if (!done)
        return failure(done.error());
    return writePrivateFile(completeMark(), passwordMark());
}

Result<void> PostgreSqlServer::start(QDeadlineTimer deadline)
{
    QFile mark(completeMark());
    const bool isComplete = mark.open(QIODevice::ReadOnly);
    const bool hasPassword = isComplete && mark.readAll() == passwordMark();
    if (!isComplete) {
        if (const auto made = makeData(); !made)
            return made;
    }
    if (const auto written = writeConfiguration(); !written)
        return written;
    const QString statusFile = data() + u"/postmaster.pid"_s;
    QFile::remove(statusFile); // a killed server's; the owner's lock keeps a second server away
    if (const auto started = process_.start(program(u"postgres"_s), {u"-D"_s, data()}); !started)
        return started;
    const auto isReady = [&statusFile] {
        QFile file(statusFile);
        return file.open(QIODevice::ReadOnly) && file.readAll().trimmed().endsWith("ready");
    };
    if (const auto ready = process_.waitUntil(isReady, deadline); !ready)
        return ready;
    return hasPassword ? Result<void>() : makeSignIn();
}

} // namespace registrar
