// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a deployment can be written to, and who holds writes back, in words for people.
#include "models/connections/access_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace registrar
{

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(AccessWords)
};
} // namespace

QString AccessWords::sentence() const
{
    //: what is so, and why
    return text.isEmpty() || detail.isEmpty() ? text : Words::tr("%1: %2").arg(text, detail);
}

AccessWords accessWords(const OpenDeployment &open, const std::optional<ServerInfo> &server)
{
    using Tone = AccessWords::Tone;
    const WriteProof proof = server ? server->writeProof : WriteProof();
    if (server && proof.kind == WriteProof::Kind::ReadOnly) {
        return {Tone::Good, Words::tr("Proved read-only"), proof.reason};
    }
    if (open.unlockedUntil) {
        return {Tone::Careful,
                Words::tr("Unlocked until %1")
                    .arg(QLocale().toString(open.unlockedUntil->toLocalTime().time(), QLocale::ShortFormat)),
                Words::tr("This deployment can be written to, and locks itself again.")};
    }
    if (!open.deployment.readOnly) {
        return {};
    }
    if (server && proof.kind == WriteProof::Kind::CanWrite) {
        return {Tone::Careful, Words::tr("Read-only by this window only"), proof.reason};
    }
    return {Tone::Plain, Words::tr("Read-only"),
            proof.reason.isEmpty() ? Words::tr("This window writes nothing to it.") : proof.reason};
}

AccessWords accessWords(const OpenDeployment &open)
{
    std::optional<ServerInfo> proved;
    for (const StoreConnection *store : open.stores) {
        const std::optional<ServerInfo> &server = store->state().server;
        if (server && server->writeProof.kind == WriteProof::Kind::CanWrite) {
            return accessWords(open, server);
        }
        if (server && server->writeProof.kind == WriteProof::Kind::ReadOnly) {
            proved = server;
        }
    }
    const bool all = std::ranges::all_of(open.stores, [](const StoreConnection *store) {
        const std::optional<ServerInfo> &server = store->state().server;
        return server && server->writeProof.kind == WriteProof::Kind::ReadOnly;
    });
    return accessWords(open, all ? proved : std::nullopt);
}

} // namespace registrar
