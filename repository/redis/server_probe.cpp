// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/redis/server_probe.h"

#include "repository/redis/words.h"
#include "repository/redis/write_proof.h"

#include <QMap>
#include <QUuid>
#include <QVersionNumber>

namespace registrar::redis
{

using namespace Qt::StringLiterals;

namespace
{

struct Facts {
    QMap<QString, QString> info; ///< INFO's lines; HELLO's fields where INFO is not allowed
    QStringList modules;
    QVersionNumber version;
    QString user;
    bool isReplica = false;
    bool isCluster = false;
    bool mayReadSlowLog = false;
    bool mayAskMemory = false;
    QString refusal;
    bool refusedByServer = false;
};

void readHello(const Reply &hello, Facts &facts)
{
    for (qsizetype index = 0; index + 1 < hello.size(); index += 2) {
        const QByteArray name = hello.at(index).bytes();
        if (name != "modules") {
            facts.info.insert(QString::fromUtf8(name), QString::fromUtf8(hello.at(index + 1).bytes()));
            continue;
        }
        const ReplyView modules = hello.at(index + 1);
        for (qsizetype module = 0; module < modules.size(); ++module) {
            facts.modules.append(QString::fromUtf8(modules.at(module).at(1).bytes()).toLower());
        }
    }
}

void readInfo(const Reply &info, Facts &facts)
{
    for (const QByteArray &line : info.isError() ? QByteArrayList() : info.bytes().split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && !line.startsWith('#')) {
            facts.info.insert(QString::fromUtf8(line.left(colon)),
                              QString::fromUtf8(line.mid(colon + 1)).trimmed());
        }
    }
}

/// A key that nobody has: what is asked about it changes nothing.
QByteArray nobodysKey()
{
    return "registrar:" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

/// Whether the server itself refuses writes. ACL DRYRUN tells without trying; where it is not allowed, and on
/// a replica, PERSIST of a key that is not there shows it.
Result<void> findRefusal(Connection &connection, Facts &facts)
{
    const auto replies =
        connection.pipeline({{"ACL", "DRYRUN", facts.user.toUtf8(), "SET", nobodysKey(), "1"}});
    if (!replies) {
        return failure(replies.error());
    }
    const Reply &dryRun = replies->front();
    if (!dryRun.isError() && dryRun.bytes().contains("to run the")) {
        facts.refusal = Words::tr("The user %1 may not run commands that write.").arg(facts.user);
        facts.refusedByServer = true;
        return {};
    }
    if (!dryRun.isError() && !facts.isReplica) {
        return {};
    }
    const auto tried = connection.pipeline({{"PERSIST", nobodysKey()}});
    if (!tried) {
        return failure(tried.error());
    }
    const QByteArray answer = tried->front().isError() ? tried->front().bytes() : QByteArray();
    if (answer.startsWith("READONLY")) {
        facts.refusal = Words::tr("This server is a replica and accepts no writes.");
        facts.refusedByServer = true;
    } else if (answer.startsWith("NOPERM") && answer.contains("to run the")) {
        facts.refusal = Words::tr("The user %1 may not run commands that write.").arg(facts.user);
        facts.refusedByServer = true;
    }
    return {};
}

Result<Facts> findFacts(Connection &connection, const StoreAddress &address, const SessionOptions &options)
{
    QByteArray clientName = options.applicationName.toUtf8();
    clientName.replace(' ', '-');
    const auto replies = connection.pipeline({{"HELLO"},
                                              {"INFO"},
                                              {"ACL", "WHOAMI"},
                                              {"SLOWLOG", "LEN"},
                                              {"MEMORY", "USAGE", nobodysKey()},
                                              {"CLIENT", "SETNAME", clientName}});
    if (!replies) {
        return failure(replies.error());
    }
    Facts facts;
    if (!replies->at(0).isError()) {
        readHello(replies->at(0), facts);
    } else if (replies->at(1).isError()) {
        return failure(connection.replyError(replies->at(1)));
    }
    readInfo(replies->at(1), facts);
    const QString givenUser = address.user.isEmpty() ? u"default"_s : address.user;
    facts.user = replies->at(2).isError() ? givenUser : QString::fromUtf8(replies->at(2).bytes());
    facts.mayReadSlowLog = !replies->at(3).isError();
    facts.mayAskMemory = !replies->at(4).isError();
    facts.version =
        QVersionNumber::fromString(facts.info.value(u"redis_version"_s, facts.info.value(u"version"_s)));
    const QString role = facts.info.value(u"role"_s);
    facts.isReplica = role == u"slave" || role == u"replica";
    facts.isCluster = facts.info.value(u"redis_mode"_s, facts.info.value(u"mode"_s)) == u"cluster";
    if (const auto found = findRefusal(connection, facts); !found) {
        return failure(found.error());
    }
    return facts;
}

Capability missing(Capability::Kind kind, const QString &reason, const QString &remedy = {})
{
    return {.kind = kind, .available = false, .reason = reason, .remedy = remedy};
}

Capability writeCapability(Capability::Kind kind, const QString &refusal)
{
    return refusal.isEmpty()
               ? Capability{.kind = kind, .available = true}
               : missing(kind, refusal,
                         Words::tr("Sign in as a user who may write, or connect to the primary server."));
}

QList<Capability> capabilitiesOf(const Facts &facts, const QString &refusal, const ServerFeatures &features)
{
    using Kind = Capability::Kind;
    QList<Capability> capabilities;
    for (const Kind kind : {Kind::BackwardPaging, Kind::Jump, Kind::ExactCount, Kind::NestedDocuments,
                            Kind::RegexFilter, Kind::Expiry, Kind::StreamingRead}) {
        capabilities.append({.kind = kind, .available = true});
    }
    capabilities.append(writeCapability(Kind::Write, refusal));
    capabilities.append(writeCapability(Kind::BulkWrite, refusal));
    capabilities.append(facts.isCluster
                            ? missing(Kind::Transactions,
                                      Words::tr("A cluster changes only keys of one slot together."),
                                      Words::tr("Apply changes one by one."))
                            : Capability{.kind = Kind::Transactions, .available = true});
    capabilities.append(missing(Kind::Sort, Words::tr("Redis keeps its keys in no order but its own."),
                                Words::tr("Filter until few enough keys remain.")));
    capabilities.append(missing(Kind::MissingFields, Words::tr("Every key has the same fields.")));
    capabilities.append(missing(Kind::TextSearch, Words::tr("Redis has no text index over keys."),
                                Words::tr("Use contains or a regular expression.")));
    capabilities.append(missing(Kind::CancelOnServer, Words::tr("Redis cannot stop a command."),
                                Words::tr("Long work is done in short steps, and stops between them.")));
    capabilities.append(missing(Kind::QueryStatistics, Words::tr("Redis counts commands, not queries.")));
    capabilities.append(
        missing(Kind::Profiler, Words::tr("Redis has no profiler."), Words::tr("See the slow log.")));
    capabilities.append(facts.mayReadSlowLog
                            ? Capability{.kind = Kind::SlowLog, .available = true}
                            : missing(Kind::SlowLog,
                                      Words::tr("The user %1 may not read the slow log.").arg(facts.user),
                                      Words::tr("Ask for the right to run SLOWLOG.")));
    capabilities.append(missing(Kind::IndexStatistics, Words::tr("Redis has no indexes.")));
    capabilities.append(missing(Kind::Validators, Words::tr("Redis checks no values.")));
    capabilities.append(features.json
                            ? Capability{.kind = Kind::JsonValues, .available = true}
                            : missing(Kind::JsonValues, Words::tr("The server has no JSON module."),
                                      Words::tr("Load the module, or use Redis 8 as its makers ship it.")));
    capabilities.append(missing(Kind::Vectors, Words::tr("Vector sets are listed, but not shown.")));
    return capabilities;
}

ServerFeatures featuresOf(const Facts &facts)
{
    const QVersionNumber perSlotTables(7, 4);
    const bool isValkey = facts.info.contains(u"valkey_version"_s);
    ServerFeatures features;
    features.scanByType = facts.version >= QVersionNumber(6);
    features.absoluteExpiry = facts.version >= QVersionNumber(7);
    features.hashFieldExpiry = facts.version >= QVersionNumber(7, 4) && !isValkey;
    features.memoryUsage = facts.mayAskMemory;
    features.json = facts.modules.contains(u"rejson"_s);
    if (facts.isCluster && (facts.version >= perSlotTables || isValkey)) {
        features.order.slotBits = 14;
    }
    return features;
}

QString productOf(const Facts &facts)
{
    return facts.info.contains(u"valkey_version"_s) || facts.info.value(u"server"_s) == u"valkey"
               ? u"Valkey"_s
               : u"Redis"_s;
}

} // namespace

Result<void> signIn(Connection &connection, const StoreAddress &address, const QString &password)
{
    if (!password.isEmpty() || !address.user.isEmpty()) {
        Command command{"AUTH"};
        if (!address.user.isEmpty()) {
            command << address.user.toUtf8();
        }
        if (const auto signedIn = connection.run(command << password.toUtf8()); !signedIn) {
            return failure(signedIn.error());
        }
    }
    bool isNumber = address.database.isEmpty();
    const int database = address.database.toInt(&isNumber);
    if (!address.database.isEmpty() && (!isNumber || database < 0)) {
        return failure(connection.makeError(Error::Kind::UnknownDatabase,
                                            Words::tr("There is no database \"%1\".").arg(address.database),
                                            Words::tr("A Redis database is named by a number, from 0.")));
    }
    // Even where the number is 0: the reply shows whether the sign-in was enough.
    if (const auto selected = connection.run({"SELECT", QByteArray::number(database)}); !selected) {
        const Error &error = selected.error();
        if (error.kind != Error::Kind::Permission || database != 0) {
            return failure(error);
        }
    }
    return {};
}

Result<ProbedServer> probeServer(Connection &connection, const StoreAddress &address, const QString &password,
                                 const SessionOptions &options)
{
    if (const auto signedIn = signIn(connection, address, password); !signedIn) {
        return failure(signedIn.error());
    }
    const auto facts = findFacts(connection, address, options);
    if (!facts) {
        return failure(facts.error());
    }
    const auto proof = proveWriting(connection, facts->user, facts->isReplica);
    if (!proof) {
        return failure(proof.error());
    }
    ProbedServer server;
    server.info.writeProof = *proof;
    server.features = featuresOf(*facts);
    server.writeRefusal =
        options.readOnly ? Words::tr("This deployment is connected read-only.") : facts->refusal;
    if (server.writeRefusal.isEmpty() && !server.features.absoluteExpiry) {
        server.writeRefusal =
            Words::tr("Redis %1 cannot tell a key's exact expiry, which safe editing needs; 7.0 can.")
                .arg(facts->version.toString());
    }
    ServerInfo &info = server.info;
    info.product = productOf(*facts);
    info.version = facts->info.value(u"valkey_version"_s, facts->version.toString());
    info.user = facts->user;
    info.database = address.database.isEmpty() ? u"0"_s : address.database;
    info.replicaRole = facts->isReplica                                       ? u"replica"_s
                       : facts->info.value(u"connected_slaves"_s).toInt() > 0 ? u"primary"_s
                                                                              : QString();
    info.encrypted = address.tls;
    info.writesRefusedByServer = facts->refusedByServer;
    info.capabilities = capabilitiesOf(*facts, server.writeRefusal, server.features);
    return server;
}

} // namespace registrar::redis
