// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of testing a store.
#include "operations/connections/deployment_test.h"

#include "operations/connections/server_reach.h"
#include "operations/connections/sign_in_step.h"
#include "operations/connections/store_access.h"
#include "operations/connections/weak_password.h"
#include "repository/blueprint/blueprint_loader.h"
#include "repository/tls_options.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

using Kind = ConnectionStep::Kind;
using Outcome = ConnectionStep::Outcome;

struct TestText {
    Q_DECLARE_TR_FUNCTIONS(registrar::DeploymentTest)
};

constexpr qsizetype namesShown = 8;

QString listed(const QStringList &names)
{
    const QString shown = names.mid(0, namesShown).join(u", "_s);
    return names.size() > namesShown
               ? TestText::tr("%1 and %2 more").arg(shown).arg(names.size() - namesShown)
               : shown;
}

/// Runs the steps; each is skipped once one has failed.
class StoreTester
{
public:
    StoreTester(const Deployment &deployment, const DeploymentStore &store, const QString &password,
                const Blueprint *expected, const CancelToken &cancel,
                const std::function<void(const ConnectionStep &)> &stepped)
        : deployment_(deployment)
        , store_(store)
        , password_(password)
        , blueprint_(expected)
        , expected_(expected ? expected->store(store.name) : nullptr)
        , access_{store.address,
                  password,
                  {.storeName = store.name, .readOnly = deployment.readOnly},
                  routeOf(store)}
        , cancel_(cancel)
        , stepped_(stepped)
    {
        report_.store = store.name;
        report_.kind = store.address.kind;
        report_.address = store.address.toUrl();
    }

    StoreTestReport run()
    {
        if (access_.route)
            step(Kind::Tunnel, [this] { return openTunnel(); });
        step(Kind::Name, [this] { return resolveName(); });
        step(Kind::Port, [this] { return reachPort(); });
        step(Kind::SignIn, [this] { return signIn(); });
        step(Kind::Encryption, [this] { return judgeEncryption(); });
        step(Kind::Rights, [this] { return judgeRights(); });
        step(Kind::Version, [this] { return judgeVersion(); });
        step(Kind::Entities, [this] { return judgeEntities(); });
        return report_;
    }

private:
    template<typename Function>
    void step(Kind kind, Function function)
    {
        ConnectionStep result;
        if (cancel_.isCancelled() && !report_.error)
            report_.error = Error{.kind = Error::Kind::Cancelled, .what = TestText::tr("Cancelled.")};
        QElapsedTimer timer;
        timer.start();
        if (!report_.error)
            result = function();
        else
            result.detail = TestText::tr("Not tried.");
        result.kind = kind;
        result.took = std::chrono::milliseconds(timer.elapsed());
        report_.steps.append(result);
        if (stepped_)
            stepped_(result);
    }

    ConnectionStep failed(const Error &error)
    {
        report_.error = error;
        const QString detail = error.why.isEmpty() ? error.what : error.what + u' ' + error.why;
        return {.outcome = Outcome::Failed, .detail = detail, .remedy = error.remedy};
    }

    ConnectionStep openTunnel()
    {
        const auto led = access_.route->lead(store_.address, access_.options.connectTimeout);
        if (!led)
            return failed(led.error());
        return {.outcome = Outcome::Passed,
                .detail = TestText::tr("The SSH server %1 lets us through.").arg(store_.tunnel->toText())};
    }

    [[nodiscard]] static ConnectionStep leftToTheTunnel()
    {
        return {.outcome = Outcome::Skipped, .detail = TestText::tr("The SSH server looks for it.")};
    }

    ConnectionStep resolveName()
    {
        if (access_.route)
            return leftToTheTunnel();
        if (store_.address.dnsSeedList)
            return {.outcome = Outcome::Skipped,
                    .detail = TestText::tr("The servers are looked up while signing in (mongodb+srv).")};
        return judged(nameStep(store_, report_.error));
    }

    /// Told as its error says it where the step has failed.
    [[nodiscard]] ConnectionStep judged(const ConnectionStep &step)
    {
        return report_.error ? failed(*report_.error) : step;
    }

    ConnectionStep reachPort()
    {
        if (access_.route)
            return leftToTheTunnel();
        if (store_.address.dnsSeedList)
            return {.outcome = Outcome::Skipped,
                    .detail = TestText::tr("The servers are looked up while signing in (mongodb+srv).")};
        return judged(portStep(store_, startRemedy(), cancel_, report_.error));
    }

    [[nodiscard]] QString startRemedy() const
    {
        if (expected_ && !expected_->containers.isEmpty())
            return TestText::tr("Start the server (container %1), and check that its port is published and "
                                "not blocked by a firewall.")
                .arg(expected_->containers.join(u", "_s));
        return TestText::tr("Start the server, and check the port and the firewall.");
    }

    ConnectionStep signIn()
    {
        auto session = makeSession(store_.address.kind);
        if (!session)
            return failed(session.error());
        session_ = std::move(*session);
        const auto guard = cancel_.onCancel([this] { session_->abandon(); });
        const auto server = openSession(*session_, access_, access_.options);
        if (!server)
            return failed(server.error());
        server_ = *server;
        report_.capabilities = server->capabilities;
        return signInStep(store_, password_, server_, deployment_.environment);
    }

    [[nodiscard]] ConnectionStep judgeEncryption() const
    {
        const bool staysHere = isLocal(store_.address) && !access_.route;
        if (server_.encrypted && tlsOptionsOf(store_.address).mode == TlsOptions::Mode::Unverified &&
            !staysHere)
            return {
                .outcome = Outcome::Warning,
                .detail = TestText::tr("The connection is encrypted, but anybody could be at its other end: "
                                       "the server's certificate is not checked."),
                .remedy = TestText::tr("Have it checked (verify full), with the authority's file where the "
                                       "system does not know it.")};
        if (server_.encrypted)
            return {.outcome = Outcome::Passed, .detail = TestText::tr("The connection is encrypted.")};
        if (access_.route)
            return {.outcome = Outcome::Passed,
                    .detail = TestText::tr("The connection is encrypted as far as the SSH server.")};
        if (staysHere)
            return {.outcome = Outcome::Passed,
                    .detail =
                        TestText::tr("The connection is not encrypted, and does not leave this computer.")};
        return {.outcome = Outcome::Warning,
                .detail = TestText::tr(
                    "The connection is not encrypted: whoever is between can read and change what is sent."),
                .remedy =
                    TestText::tr("Use TLS (sslmode=verify-full, tls=true, rediss://) or an SSH tunnel.")};
    }

    [[nodiscard]] ConnectionStep judgeRights() const
    {
        const WriteProof &proof = server_.writeProof;
        if (proof.kind == WriteProof::Kind::ReadOnly)
            return {.outcome = deployment_.readOnly ? Outcome::Passed : Outcome::Warning,
                    .detail = TestText::tr("Proved read-only. %1").arg(proof.reason),
                    .remedy = deployment_.readOnly ? QString()
                                                   : server_.capability(Capability::Kind::Write).remedy};
        if (!deployment_.readOnly)
            return {.outcome = Outcome::Passed,
                    .detail = TestText::tr("The user may read and write. %1").arg(proof.reason).trimmed()};
        if (proof.kind == WriteProof::Kind::NotKnown)
            return {.outcome = Outcome::Warning,
                    .detail = TestText::tr("Read-only, but not proved. %1").arg(proof.reason),
                    .remedy = TestText::tr("Sign in as a user who may only read, if that is what you want.")};
        return {.outcome = Outcome::Warning,
                .detail = TestText::tr("Read-only by this program alone. %1").arg(proof.reason),
                .remedy = TestText::tr("Sign in as a user who may only read, if that is what you want.")};
    }

    /// Compares major versions, and minor ones where the expectation names them.
    static bool isAtLeast(const QString &version, const QString &wanted)
    {
        const QStringList have = version.split(u'.');
        const QStringList want = wanted.split(u'.');
        for (qsizetype i = 0; i < want.size(); ++i) {
            const int left = have.value(i).section(u'-', 0, 0).toInt();
            const int right = want[i].toInt();
            if (left != right)
                return left > right;
        }
        return true;
    }

    [[nodiscard]] ConnectionStep judgeVersion() const
    {
        const QString found = TestText::tr("%1 %2.").arg(server_.product, server_.version);
        if (!expected_)
            return {.outcome = Outcome::Passed, .detail = found};
        // A server that speaks another's protocol has versions of its own.
        if (!server_.product.contains(storeKindTitle(store_.address.kind), Qt::CaseInsensitive))
            return {.outcome = Outcome::Warning,
                    .detail = TestText::tr("%1 The platform expects %2 %3.")
                                  .arg(found, storeKindTitle(store_.address.kind), expected_->expectedVersion)
                                  .replace(u" ."_s, u"."_s)};
        if (!expected_->minimumVersion.isEmpty() && !isAtLeast(server_.version, expected_->minimumVersion))
            return {
                .outcome = Outcome::Warning,
                .detail =
                    TestText::tr("%1 The platform needs at least %2.").arg(found, expected_->minimumVersion),
                .remedy = TestText::tr("Upgrade the server before relying on it.")};
        if (!expected_->expectedVersion.isEmpty() &&
            server_.version.section(u'.', 0, 0) != expected_->expectedVersion.section(u'.', 0, 0))
            return {.outcome = Outcome::Warning,
                    .detail = TestText::tr("%1 The platform is made for version %2.")
                                  .arg(found, expected_->expectedVersion),
                    .remedy = TestText::tr("Check that this is the server you mean.")};
        return {.outcome = Outcome::Passed, .detail = found};
    }

    ConnectionStep judgeEntities()
    {
        const auto found = session_->entities(cancel_);
        if (!found)
            return failed(found.error());
        const auto count = found->size();
        if (store_.address.kind == StoreKind::Redis)
            return {.outcome = Outcome::Passed, .detail = TestText::tr("Entities found: %1.").arg(count)};
        const auto named = blueprint_ ? blueprint_->entitiesOf(store_.name) : QList<BlueprintEntity>();
        if (named.isEmpty()) {
            const QString better = betterBlueprint(*found);
            return {.outcome = better.isEmpty() || !blueprint_ ? Outcome::Passed : Outcome::Warning,
                    .detail =
                        blueprint_
                            ? TestText::tr("The blueprint names nothing here; entities found: %1.").arg(count)
                            : TestText::tr("Entities found: %1.").arg(count),
                    .remedy = better.isEmpty()
                                  ? QString()
                                  : TestText::tr("Blueprint %1 fits what is there: choose it.").arg(better)};
        }
        QStringList missing;
        for (const BlueprintEntity &entity : named)
            if (std::ranges::find(*found, entity.source, &EntitySummary::source) == found->end())
                missing.append(entity.name);
        if (missing.isEmpty())
            return {
                .outcome = Outcome::Passed,
                .detail =
                    TestText::tr("All that the blueprint names is there; entities found: %1.").arg(count)};
        if (const QString better = betterBlueprint(*found); !better.isEmpty())
            return {.outcome = Outcome::Warning,
                    .detail = TestText::tr("Not found: %1.").arg(listed(missing)),
                    .remedy =
                        TestText::tr("Blueprint %1 fits what is there: choose it instead.").arg(better)};
        return {.outcome = Outcome::Warning,
                .detail = TestText::tr("Not found: %1.").arg(listed(missing)),
                .remedy = TestText::tr("Check that the database is the right one (%1); run the platform's "
                                       "migrations if it is new.")
                              .arg(server_.database.isEmpty() ? store_.address.database : server_.database)};
    }

    /// How many of the entities that a blueprint names for such stores are there.
    [[nodiscard]] qsizetype fit(const Blueprint &blueprint, const QList<EntitySummary> &found) const
    {
        qsizetype best = 0;
        for (const BlueprintStore &store : blueprint.stores) {
            if (store.kind != store_.address.kind)
                continue;
            const auto entities = blueprint.entitiesOf(store.name);
            best = std::max<qsizetype>(
                best, std::ranges::count_if(entities, [&found](const BlueprintEntity &entity) {
                    return std::ranges::find(found, entity.source, &EntitySummary::source) != found.end();
                }));
        }
        return best;
    }

    /// A shipped blueprint of which more is there, and at least two entities; empty where there is none.
    [[nodiscard]] QString betterBlueprint(const QList<EntitySummary> &found) const
    {
        QString better;
        qsizetype most = blueprint_ ? std::max<qsizetype>(fit(*blueprint_, found), 1) : 1;
        for (const QString &name : shippedBlueprints()) {
            const auto shipped = loadBlueprint(name);
            if (!shipped || (blueprint_ && shipped->name == blueprint_->name))
                continue;
            if (const qsizetype fits = fit(*shipped, found); fits > most) {
                most = fits;
                better = name;
            }
        }
        return better;
    }

    const Deployment &deployment_;
    const DeploymentStore &store_;
    const QString &password_;
    const Blueprint *blueprint_;
    const BlueprintStore *expected_;
    const StoreAccess access_;
    const CancelToken &cancel_;
    const std::function<void(const ConnectionStep &)> &stepped_;
    std::unique_ptr<Session> session_;
    ServerInfo server_;
    StoreTestReport report_;
};

} // namespace

QString ConnectionStep::kindName(Kind kind)
{
    switch (kind) {
    case Kind::Tunnel:
        return u"tunnel"_s;
    case Kind::Name:
        return u"name"_s;
    case Kind::Port:
        return u"port"_s;
    case Kind::SignIn:
        return u"sign-in"_s;
    case Kind::Encryption:
        return u"encryption"_s;
    case Kind::Rights:
        return u"rights"_s;
    case Kind::Version:
        return u"version"_s;
    case Kind::Entities:
        break;
    }
    return u"entities"_s;
}

QString ConnectionStep::title(Kind kind)
{
    switch (kind) {
    case Kind::Tunnel:
        return TestText::tr("Tunnel");
    case Kind::Name:
        return TestText::tr("Name");
    case Kind::Port:
        return TestText::tr("Port");
    case Kind::SignIn:
        return TestText::tr("Sign-in");
    case Kind::Encryption:
        return TestText::tr("Encryption");
    case Kind::Rights:
        return TestText::tr("Rights");
    case Kind::Version:
        return TestText::tr("Version");
    case Kind::Entities:
        break;
    }
    return TestText::tr("Entities");
}

QString ConnectionStep::outcomeName(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Passed:
        return u"passed"_s;
    case Outcome::Warning:
        return u"warning"_s;
    case Outcome::Failed:
        return u"failed"_s;
    case Outcome::Skipped:
        break;
    }
    return u"skipped"_s;
}

bool StoreTestReport::passed() const
{
    return !error;
}

QJsonObject StoreTestReport::toJson() const
{
    QJsonArray array;
    for (const ConnectionStep &step : steps) {
        QJsonObject object{{u"step"_s, ConnectionStep::kindName(step.kind)},
                           {u"outcome"_s, ConnectionStep::outcomeName(step.outcome)},
                           {u"detail"_s, step.detail},
                           {u"milliseconds"_s, static_cast<qint64>(step.took.count())}};
        if (!step.remedy.isEmpty())
            object.insert(u"remedy"_s, step.remedy);
        array.append(object);
    }
    QJsonArray able;
    for (const Capability &capability : capabilities) {
        QJsonObject object{{u"capability"_s, Capability::name(capability.kind)},
                           {u"available"_s, capability.available}};
        if (!capability.available) {
            object.insert(u"reason"_s, capability.reason);
            object.insert(u"remedy"_s, capability.remedy);
        }
        able.append(object);
    }
    return {{u"store"_s, store},     {u"kind"_s, storeKindName(kind)},
            {u"address"_s, address}, {u"passed"_s, passed()},
            {u"steps"_s, array},     {u"capabilities"_s, able}};
}

StoreTestReport testStore(const Deployment &deployment, const DeploymentStore &store, const QString &password,
                          const Blueprint *expected, const CancelToken &cancel,
                          const std::function<void(const ConnectionStep &)> &stepped)
{
    return StoreTester(deployment, store, password, expected, cancel, stepped).run();
}

} // namespace registrar
