// SPDX-License-Identifier: GPL-3.0-or-later
// Finds out which server this is and what it can do.
#include "repository/mongodb/server_info.h"

#include "repository/mongodb/words.h"
#include "repository/mongodb/write_proof.h"

#include <QSet>

namespace registrar::mongodb
{

using namespace Qt::StringLiterals;

namespace
{

using Kind = Capability::Kind;

Capability has(Kind kind)
{
    return {.kind = kind, .available = true};
}

Capability lacks(Kind kind, const QString &reason, const QString &remedy)
{
    return {.kind = kind, .available = false, .reason = reason, .remedy = remedy};
}

/// What the signed-in user may do on the database, as `connectionStatus` tells it.
struct Privileges {
    bool known = false; ///< false where nobody has to sign in, or the server does not tell privileges
    QSet<QString> actions;
    [[nodiscard]] bool allow(const QString &action) const { return !known || actions.contains(action); }
};

bool coversDatabase(const Value &resource, const QString &database)
{
    if (resource.at(u"anyResource"_s) == Value(true)) {
        return true;
    }
    const Value name = resource.at(u"db"_s);
    return name.is<QString>() && (name.toText().isEmpty() || name.toText() == database);
}

Privileges privilegesOf(const Document &status, const QString &database)
{
    Privileges privileges;
    const Value list = fieldOf(status, {u"authInfo"_s, u"authenticatedUserPrivileges"_s});
    const auto *entries = list.get<Value::Array>();
    if (!entries || entries->isEmpty()) {
        return privileges;
    }
    privileges.known = true;
    for (const Value &entry : *entries) {
        const Value actions = entry.at(u"actions"_s);
        if (const auto *names = actions.get<Value::Array>();
            names && coversDatabase(entry.at(u"resource"_s), database)) {
            for (const Value &name : *names) {
                privileges.actions.insert(name.toText());
            }
        }
    }
    return privileges;
}

QString userOf(const Document &status)
{
    const Value users = fieldOf(status, {u"authInfo"_s, u"authenticatedUsers"_s});
    const auto *list = users.get<Value::Array>();
    return list && !list->isEmpty() ? list->first().at(u"user"_s).toText() : QString();
}

/// Whether the server knows a command: everything but "command not found" means that it does.
bool knowsCommand(Connection &connection, const Document &command, const QString &database)
{
    const auto answer =
        connection.command(command, {Words::tr("The server was not asked."), {}}, {}, database);
    return answer ||
           (answer.error().kind != Error::Kind::Unsupported && answer.error().kind != Error::Kind::Syntax);
}

Capability writing(const Document &hello, const Privileges &privileges, const SessionOptions &options)
{
    if (options.readOnly) {
        return lacks(Kind::Write, Words::tr("This deployment is opened read-only."),
                     Words::tr("Open it for writing in its settings."));
    }
    if (fieldOf(hello, u"isWritablePrimary"_s) == Value(false) ||
        fieldOf(hello, u"readOnly"_s) == Value(true)) {
        return lacks(Kind::Write, Words::tr("This member of the replica set accepts no writes."),
                     Words::tr("Connect to the primary."));
    }
    if (!privileges.allow(u"update"_s) || !privileges.allow(u"insert"_s)) {
        return lacks(Kind::Write, Words::tr("This user may only read in this database."),
                     Words::tr("Ask for the role readWrite, or sign in as another user."));
    }
    return has(Kind::Write);
}

/// FerretDB seems to accept transactions without undoing them, so one is trusted only where the server names
/// itself a member of a replica set or a router of a cluster.
Capability transactions(const Document &hello)
{
    if (fieldOf(hello, u"setName"_s).is<QString>() || fieldOf(hello, u"msg"_s).toText() == u"isdbgrid") {
        return has(Kind::Transactions);
    }
    return lacks(
        Kind::Transactions, Words::tr("This server is no member of a replica set."),
        Words::tr("Changes are applied one by one, each telling its outcome. Run the server as a replica "
                  "set to have all or nothing."));
}

QList<Capability> inEveryServer()
{
    QList<Capability> capabilities;
    for (const Kind kind : {Kind::Sort, Kind::BackwardPaging, Kind::Jump, Kind::ExactCount,
                            Kind::MissingFields, Kind::NestedDocuments, Kind::TextSearch, Kind::RegexFilter,
                            Kind::Validators, Kind::BulkWrite, Kind::StreamingRead}) {
        capabilities.append(has(kind));
    }
    return capabilities;
}

} // namespace

Result<ServerInfo> serverInfoOf(Connection &connection, const SessionOptions &options, bool encrypted)
{
    const Doing doing{Words::tr("The server could not be asked what it is."), {}};
    const auto build = connection.command({{u"buildInfo"_s, Value(1)}}, doing, {}, u"admin"_s);
    if (!build) {
        return std::unexpected(build.error());
    }
    const auto status =
        connection.command({{u"connectionStatus"_s, Value(1)}, {u"showPrivileges"_s, Value(true)}}, doing);
    const Privileges privileges = privilegesOf(status.value_or(Document()), connection.database());
    const Value ferret = fieldOf(*build, {u"ferretdb"_s, u"version"_s});
    const Document &hello = connection.hello();

    ServerInfo info;
    info.product = ferret.is<QString>() ? u"FerretDB"_s : u"MongoDB"_s;
    info.version = ferret.is<QString>() ? ferret.toText() : fieldOf(*build, u"version"_s).toText();
    info.version.remove(0, info.version.startsWith(u'v') ? 1 : 0);
    info.user = userOf(status.value_or(Document()));
    info.database = connection.database();
    info.encrypted = encrypted;
    if (fieldOf(hello, u"setName"_s).is<QString>()) {
        info.replicaRole =
            fieldOf(hello, u"isWritablePrimary"_s) == Value(true) ? u"primary"_s : u"replica"_s;
    }
    info.writeProof = proveWriting(hello, status.value_or(Document()), info.database);
    const bool ferretDb = info.product == u"FerretDB";
    info.capabilities = inEveryServer();
    info.capabilities.append(writing(hello, privileges, options));
    info.capabilities.append(transactions(hello));
    info.writesRefusedByServer =
        fieldOf(hello, u"isWritablePrimary"_s) == Value(false) || !privileges.allow(u"update"_s);
    info.capabilities.append(
        knowsCommand(connection, {{u"profile"_s, Value(-1)}}, {}) && privileges.allow(u"enableProfiler"_s)
            ? has(Kind::Profiler)
            : lacks(Kind::Profiler,
                    ferretDb ? Words::tr("This server has no profiler.")
                             : Words::tr("The profiler cannot be asked."),
                    ferretDb ? Words::tr("The time of this program's own requests is shown instead.")
                             : Words::tr("Ask for the role dbAdmin on this database.")));
    info.capabilities.append(privileges.allow(u"indexStats"_s)
                                 ? has(Kind::IndexStatistics)
                                 : lacks(Kind::IndexStatistics,
                                         Words::tr("This user may not see how indexes are used."),
                                         Words::tr("Ask for the role clusterMonitor or dbAdmin.")));
    info.capabilities.append(
        ferretDb
            ? lacks(Kind::CancelOnServer,
                    Words::tr("This server finishes what it has begun, also when nobody waits any more."),
                    Words::tr("Stopping ends the waiting at once; a condition on an indexed "
                              "field keeps requests short."))
            : has(Kind::CancelOnServer));
    return info;
}

} // namespace registrar::mongodb
