// SPDX-License-Identifier: GPL-3.0-or-later
// What signing in to a store has shown, in words.
#include "operations/connections/sign_in_step.h"

#include "operations/connections/weak_password.h"
#include "repository/tls_options.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

using Outcome = ConnectionStep::Outcome;

struct SignInText {
    Q_DECLARE_TR_FUNCTIONS(registrar::SignInStep)
};

ConnectionStep signedIn(Outcome outcome, const QString &detail, const QString &remedy = {})
{
    return {.kind = ConnectionStep::Kind::SignIn, .outcome = outcome, .detail = detail, .remedy = remedy};
}

/// Whom the server lets in that way. Redis calls those who have not signed in "default".
bool isNobody(const DeploymentStore &store, const ServerInfo &server)
{
    return server.user.isEmpty() || (store.address.kind == StoreKind::Redis && store.address.user.isEmpty() &&
                                     server.user == "default"_L1);
}

ConnectionStep openToAll(const DeploymentStore &store)
{
    const QString remedy =
        SignInText::tr("Switch authentication on, all the more where the port is reachable from outside.");
    if (!tlsOptionsOf(store.address).certificateFile.isEmpty())
        return signedIn(
            Outcome::Warning,
            SignInText::tr("The server asks for no user and no password, at most for a certificate."),
            remedy);
    return signedIn(Outcome::Warning, SignInText::tr("The server lets everybody in without a password."),
                    remedy);
}

ConnectionStep withoutPassword(const DeploymentStore &store, const ServerInfo &server, const QString &who)
{
    const QString mechanism = store.address.options.value(u"authMechanism"_s);
    if (!mechanism.isEmpty() && !server.user.isEmpty())
        return signedIn(
            Outcome::Passed,
            SignInText::tr("Signed in as %1 by %2, without a password.").arg(server.user, mechanism));
    if (isNobody(store, server))
        return openToAll(store);
    if (!tlsOptionsOf(store.address).certificateFile.isEmpty())
        return signedIn(Outcome::Passed,
                        SignInText::tr("%1 A certificate was shown, and no password given.").arg(who));
    const QString remedy =
        store.address.kind == StoreKind::PostgreSql
            ? SignInText::tr(
                  "Where neither a Kerberos ticket nor a password file (~/.pgpass) let you in, the server "
                  "lets everybody in: see its pg_hba.conf.")
            : SignInText::tr("Give the user a password on the server, then here.");
    return signedIn(Outcome::Warning, SignInText::tr("%1 No password was given.").arg(who), remedy);
}

} // namespace

ConnectionStep signInStep(const DeploymentStore &store, const QString &password, const ServerInfo &server,
                          Environment environment)
{
    const QString who = server.user.isEmpty() ? SignInText::tr("Signed in without a user.")
                                              : SignInText::tr("Signed in as %1.").arg(server.user);
    if (const QString warning = passwordWarning(store.address, password, environment); !warning.isEmpty())
        return signedIn(Outcome::Warning, who + u' ' + warning,
                        SignInText::tr("Change the password on the server, then here."));
    if (!password.isEmpty())
        return signedIn(Outcome::Passed, who);
    if (!isLocal(store.address))
        return withoutPassword(store, server, who);
    // Behind a tunnel, “local” is the far end.
    return signedIn(Outcome::Passed,
                    store.tunnel ? SignInText::tr("%1 No password was given: whoever is on the SSH server "
                                                  "may be let in as well.")
                                       .arg(who)
                                 : who);
}

} // namespace registrar
