// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a deployment can be worked with, found out one step after the other so that the first thing wrong
// is plain.
#pragma once

#include "repository/cancel.h"
#include "repository/capability.h"
#include "repository/deployment.h"

#include <QJsonObject>

#include <chrono>
#include <functional>

namespace registrar
{

struct ConnectionStep {
    enum class Kind { Tunnel, Name, Port, SignIn, Encryption, Rights, Version, Entities };
    enum class Outcome { Passed, Warning, Failed, Skipped };
    Kind kind = Kind::Name;
    Outcome outcome = Outcome::Skipped;
    QString detail; ///< what was found, a sentence
    QString remedy; ///< what to do about it, a sentence; empty where there is nothing to do
    std::chrono::milliseconds took{0};

    [[nodiscard]] static QString kindName(Kind kind); ///< for machines: "sign-in"
    [[nodiscard]] static QString title(Kind kind);    ///< for people
    [[nodiscard]] static QString outcomeName(Outcome outcome);
};

struct StoreTestReport {
    QString store;
    StoreKind kind = StoreKind::PostgreSql;
    QString address;                ///< without the password
    QList<ConnectionStep> steps;    ///< one of each kind, in their order; Tunnel only where there is one
    std::optional<Error> error;     ///< of the step that failed
    QList<Capability> capabilities; ///< what the server can do and cannot; empty where none was signed in to

    [[nodiscard]] bool passed() const; ///< no step failed
    [[nodiscard]] QJsonObject toJson() const;
};

/// Blocks, seconds at most for a store that does not answer: run it on a worker. `stepped` is called after
/// each step. `expected` may be null: then versions and entities are told, not judged.
[[nodiscard]] StoreTestReport testStore(const Deployment &deployment, const DeploymentStore &store,
                                        const QString &password, const Blueprint *expected,
                                        const CancelToken &cancel,
                                        const std::function<void(const ConnectionStep &)> &stepped = {});

} // namespace registrar
