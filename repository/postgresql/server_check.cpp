// SPDX-License-Identifier: GPL-3.0-or-later
// What the server is and what this user can do there, found out when a session opens.
#include "repository/postgresql/server_check.h"

#include "repository/postgresql/quoting.h"
#include "repository/postgresql/words.h"
#include "repository/postgresql/write_proof.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace registrar::postgresql
{

namespace
{

using Kind = Capability::Kind;

constexpr char question[] = R"(
SELECT split_part(current_setting('server_version'), ' ', 1), current_user, current_database(), pg_is_in_recovery(),
       EXISTS (SELECT FROM pg_extension WHERE extname = 'vector'),
       (SELECT n.nspname FROM pg_extension x JOIN pg_namespace n ON n.oid = x.extnamespace WHERE x.extname = 'pg_stat_statements'),
       EXISTS (SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
               WHERE c.relkind IN ('r', 'p', 'v', 'f') AND n.nspname NOT LIKE 'pg\_%' AND n.nspname <> 'information_schema'
                 AND (has_any_column_privilege(c.oid, 'INSERT') OR has_any_column_privilege(c.oid, 'UPDATE')
                      OR has_table_privilege(c.oid, 'DELETE')))
       OR EXISTS (SELECT FROM pg_namespace n WHERE n.nspname NOT LIKE 'pg\_%' AND n.nspname <> 'information_schema'
                  AND has_schema_privilege(n.oid, 'CREATE')),
       EXISTS (SELECT FROM pg_stat_replication) AND NOT pg_is_in_recovery())";

Capability missing(Kind kind, const QString &reason, const QString &remedy)
{
    return {kind, false, reason, remedy};
}

Capability writeCapability(const SessionOptions &options, bool standby, bool mayWrite)
{
    if (options.readOnly)
        return missing(Kind::Write,
                       Words::tr("The deployment is read-only, and the server was told to refuse writes."),
                       Words::tr("Open the deployment for writing."));
    if (standby)
        return missing(Kind::Write, Words::tr("The server is a standby, which only follows its primary."),
                       Words::tr("Connect to the primary server."));
    if (!mayWrite)
        return missing(
            Kind::Write,
            Words::tr("The user may not insert, update or delete in any table; the server proves it."),
            Words::tr("Sign in as a user who may, or ask the owner to grant it."));
    return {Kind::Write, true, {}, {}};
}

Capability statisticsCapability(Connection &connection, const QString &schema)
{
    if (schema.isEmpty())
        return missing(
            Kind::QueryStatistics,
            Words::tr("The extension pg_stat_statements is not installed in this database."),
            Words::tr("Add pg_stat_statements to shared_preload_libraries, restart, and run CREATE "
                      "EXTENSION pg_stat_statements."));
    const Result<Rows> readable =
        connection.run("SELECT query FROM " + quotedName(schema) + ".pg_stat_statements LIMIT 1");
    if (!readable)
        return missing(
            Kind::QueryStatistics, readable.error().why,
            Words::tr("Add pg_stat_statements to shared_preload_libraries and grant this user the role "
                      "pg_read_all_stats."));
    return {Kind::QueryStatistics, true, {}, {}};
}

QString roleOf(bool standby, bool hasStandbys)
{
    if (standby)
        return u"standby"_s;
    return hasStandbys ? u"primary"_s : QString();
}

} // namespace

Result<ServerInfo> checkServer(Connection &connection, const SessionOptions &options)
{
    const Result<Rows> rows = connection.run(question);
    if (!rows)
        return failure(rows.error());
    const bool standby = rows->isTrue(0, 3);
    const bool mayWrite = rows->isTrue(0, 6);
    ServerInfo info;
    info.product = u"PostgreSQL"_s;
    info.version = rows->text(0, 0);
    info.user = rows->text(0, 1);
    info.database = rows->text(0, 2);
    info.replicaRole = roleOf(standby, rows->isTrue(0, 7));
    info.encrypted = connection.isEncrypted();
    info.writeProof = proveWriting(connection);
    info.writesRefusedByServer = options.readOnly || standby || !mayWrite;
    for (const Kind kind :
         {Kind::Sort, Kind::BackwardPaging, Kind::Jump, Kind::ExactCount, Kind::Transactions,
          Kind::NestedDocuments, Kind::TextSearch, Kind::RegexFilter, Kind::CancelOnServer,
          Kind::IndexStatistics, Kind::Validators, Kind::StreamingRead})
        info.capabilities.append({kind, true, {}, {}});
    Capability write = writeCapability(options, standby, mayWrite);
    info.capabilities.append(write);
    write.kind = Kind::BulkWrite;
    info.capabilities.append(write);
    info.capabilities.append(statisticsCapability(connection, rows->text(0, 5)));
    info.capabilities.append(
        rows->isTrue(0, 4)
            ? Capability{Kind::Vectors, true, {}, {}}
            : missing(Kind::Vectors, Words::tr("The extension vector is not installed in this database."),
                      Words::tr("Install pgvector on the server and run CREATE EXTENSION vector.")));
    info.capabilities.append(
        missing(Kind::MissingFields,
                Words::tr("A row has every column of its table; a field is NULL, never missing."),
                Words::tr("Filter for NULL instead.")));
    info.capabilities.append(missing(Kind::Expiry, Words::tr("PostgreSQL does not delete records by age."),
                                     Words::tr("Delete old records with a scheduled job.")));
    info.capabilities.append(missing(Kind::Profiler, Words::tr("PostgreSQL has no profiler of its own."),
                                     Words::tr("Use the statistics of pg_stat_statements.")));
    info.capabilities.append(
        missing(Kind::SlowLog, Words::tr("PostgreSQL writes slow statements to its log file only."),
                Words::tr("Set log_min_duration_statement, or use pg_stat_statements.")));
    info.capabilities.append(missing(Kind::JsonValues,
                                     Words::tr("JSON is a column's type here, not a kind of record."),
                                     Words::tr("Use json or jsonb columns.")));
    return info;
}

} // namespace registrar::postgresql
