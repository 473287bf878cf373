// SPDX-License-Identifier: GPL-3.0-or-later
// How an address asks for encryption, in one form for every kind of store.
#pragma once

#include "repository/store_address.h"

namespace registrar
{

struct TlsOptions {
    enum class Mode {
        Off,
        Preferred,       ///< PostgreSQL's own default: encrypted where the server offers it
        Unverified,      ///< encrypted, but anybody could be at the other end
        VerifyAuthority, ///< the certificate is signed by a trusted authority, whoever it is for
        VerifyFull,      ///< and it is for the host's name
    };
    Mode mode = Mode::Off;
    QString authorityFile;   ///< empty: the system's
    QString certificateFile; ///< the client's own; MongoDB: with its key in the same file
    QString keyFile;
    bool operator==(const TlsOptions &) const = default;
};

[[nodiscard]] TlsOptions tlsOptionsOf(const StoreAddress &address);
/// Writes them into the address as its kind of store spells them. InvalidInput for what the kind cannot say.
Result<void> setTlsOptions(StoreAddress &address, const TlsOptions &options);

/// Every option of an address that `TlsOptions` stands for, so that two addresses can be compared without
/// them.
[[nodiscard]] QStringList tlsOptionNames(StoreKind kind);

} // namespace registrar
