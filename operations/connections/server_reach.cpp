// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the hosts of an address have names that are known, and listen.
#include "operations/connections/server_reach.h"

#include <QCoreApplication>
#include <QHostInfo>
#include <QLocalSocket>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

using Outcome = ConnectionStep::Outcome;

struct ReachText {
    Q_DECLARE_TR_FUNCTIONS(registrar::ServerReach)
};

constexpr int firstMilliseconds = 5000;
constexpr int laterMilliseconds = 1000; ///< a replica set has many members, and one silent one was waited for

struct HostOutcome {
    QString host;
    QString why; ///< empty where all is well
};

QString textOf(const HostAndPort &host)
{
    StoreAddress one;
    one.hosts = {host};
    return one.firstHostText();
}

bool reach(const StoreAddress &address, const HostAndPort &host, int milliseconds, QString &why)
{
    if (host.host.startsWith(u'/')) {
        QLocalSocket socket;
        const bool isFolder = address.kind == StoreKind::PostgreSql;
        socket.connectToServer(isFolder ? u"%1/.s.PGSQL.%2"_s.arg(host.host).arg(host.port) : host.host);
        const bool reached = socket.waitForConnected(milliseconds);
        why = socket.errorString();
        return reached;
    }
    QTcpSocket socket;
    socket.connectToHost(host.host, host.port);
    const bool reached = socket.waitForConnected(milliseconds);
    why = socket.errorString();
    return reached;
}

/// `good` and `bad` are sentences about one host; those that failed come first.
ConnectionStep judge(const QList<HostOutcome> &hosts, const char *good, const char *bad)
{
    QStringList well;
    QStringList wrong;
    for (const HostOutcome &host : hosts) {
        if (host.why.isEmpty())
            well.append(ReachText::tr(good).arg(host.host));
        else
            wrong.append(ReachText::tr(bad).arg(host.host, host.why));
    }
    return {.outcome = wrong.isEmpty()  ? Outcome::Passed
                       : well.isEmpty() ? Outcome::Failed
                                        : Outcome::Warning,
            .detail = (wrong + well).join(u' ')};
}

} // namespace

ConnectionStep nameStep(const DeploymentStore &store, std::optional<Error> &error)
{
    QList<HostOutcome> hosts;
    QStringList unknown;
    QString why;
    for (const HostAndPort &host : store.address.hosts) {
        if (host.host.startsWith(u'/'))
            continue;
        const QHostInfo found = QHostInfo::fromName(host.host);
        const bool isKnown = found.error() == QHostInfo::NoError;
        hosts.append({host.host, isKnown ? QString() : found.errorString()});
        if (!isKnown) {
            unknown.append(host.host);
            why = found.errorString();
        }
    }
    if (hosts.isEmpty())
        return {.outcome = Outcome::Skipped,
                .detail = ReachText::tr("A socket on this computer needs no name.")};
    ConnectionStep step = judge(hosts, QT_TRANSLATE_NOOP("registrar::ServerReach", "%1 is known."),
                                QT_TRANSLATE_NOOP("registrar::ServerReach", "%1 is not known (%2)."));
    if (step.outcome == Outcome::Passed)
        return step;
    step.remedy =
        ReachText::tr("Check its spelling, the network and the VPN. Names of a compose file's services are "
                      "known inside its network only; outside, use localhost and the published port.");
    if (step.outcome == Outcome::Failed) {
        error = Error{.kind = Error::Kind::HostNotFound,
                      .what = ReachText::tr("The name %1 is not known.").arg(unknown.join(u", "_s)),
                      .why = why,
                      .remedy = step.remedy,
                      .store = store.name};
    }
    return step;
}

ConnectionStep portStep(const DeploymentStore &store, const QString &startRemedy, const CancelToken &cancel,
                        std::optional<Error> &error)
{
    QList<HostOutcome> hosts;
    QStringList all;
    QString why;
    int milliseconds = firstMilliseconds;
    for (const HostAndPort &host : store.address.hosts) {
        if (cancel.isCancelled())
            break;
        QString reason;
        const bool reached = reach(store.address, host, milliseconds, reason);
        hosts.append({textOf(host), reached ? QString() : reason});
        all.append(textOf(host));
        if (!reached) {
            why = reason;
            milliseconds = laterMilliseconds;
        }
    }
    if (hosts.isEmpty()) {
        error = Error{.kind = Error::Kind::Cancelled, .what = ReachText::tr("Cancelled.")};
        return {.outcome = Outcome::Failed};
    }
    ConnectionStep step = judge(hosts, QT_TRANSLATE_NOOP("registrar::ServerReach", "A server listens at %1."),
                                QT_TRANSLATE_NOOP("registrar::ServerReach", "Nobody answers at %1 (%2)."));
    if (step.outcome == Outcome::Passed)
        return step;
    step.remedy = startRemedy;
    if (step.outcome == Outcome::Failed) {
        error = Error{.kind = Error::Kind::ConnectionRefused,
                      .what = ReachText::tr("Nobody answers at %1.").arg(all.join(u", "_s)),
                      .why = why.isEmpty() ? QString() : why + u'.',
                      .remedy = startRemedy,
                      .store = store.name,
                      .retryable = true};
    }
    return step;
}

} // namespace registrar
