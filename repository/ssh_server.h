// SPDX-License-Identifier: GPL-3.0-or-later
// The SSH server through which a store is reached.
#pragma once

#include "repository/error.h"

namespace registrar
{

struct SshServer {
    QString host;
    quint16 port = 0;     ///< 0: as ssh's own settings have it
    QString user;         ///< empty: as ssh's own settings have it
    QString identityFile; ///< a private key; empty: the agent's and the usual ones
    QString settingsFile; ///< used instead of the person's own ssh settings; empty: those
    bool operator==(const SshServer &) const = default;

    /// "me@bastion.example.org:2222", as `parseSshServer` reads it; without the files.
    [[nodiscard]] QString toText() const;
};

/// Reads "bastion", "me@bastion:2222", "me@[::1]:22" and the same behind "ssh://". InvalidInput says what is
/// wrong; nothing that ssh could take for an option is let through.
[[nodiscard]] Result<SshServer> parseSshServer(const QString &text);

} // namespace registrar
