// SPDX-License-Identifier: GPL-3.0-or-later
// What went wrong, in words a person can act on; the only way in which a room tells another of a failure.
#pragma once

#include <QString>
#include <QStringList>

#include <expected>

namespace registrar
{

/// A failure as a value. `what` says what failed, `why` is the reason (usually the server's own words),
/// `remedy` is what the person can do next; all three are whole sentences, already translated. Safe to copy
/// between threads.
struct Error {
    enum class Kind {
        ConnectionRefused, ///< nobody listens at the address
        ConnectionLost,    ///< the connection broke, or the server fell silent
        HostNotFound,      ///< the name does not resolve
        WrongPassword,     ///< the server refused the user or the password
        UnknownDatabase,
        Tls,
        Permission, ///< the user may not do this
        ReadOnly,   ///< the deployment, the transaction or the replica accepts no writes
        Timeout,
        Cancelled, ///< the person cancelled; never shown as a failure
        DuplicateKey,
        ForeignKey,
        Validation, ///< a rule of the server or of the blueprint
        TooLarge,
        Conflict, ///< somebody else changed the record since it was read
        NotFound,
        Syntax, ///< a pattern or a query the server does not understand
        Unsupported,
        OutOfMemory, ///< the server is full
        InvalidInput,
        File,
        Internal,
    };

    Kind kind = Kind::Internal;
    QString what;
    QString why;
    QString remedy;

    QString store;     ///< the deployment's name for the store, empty where none is involved
    QString code;      ///< the server's own code: SQLSTATE, MongoDB's number, Redis's first word
    QString entity;    ///< the place: table, collection or key pattern
    QString field;     ///< the place: column or dotted path
    QString index;     ///< the index or constraint that refused
    QString value;     ///< the value that was refused, as the server names it
    int position = -1; ///< of what is wrong in a text that was typed, in UTF-16 units; -1 where not known
    bool retryable = false; ///< whether the same request may well succeed when sent again

    /// One paragraph: what, why, remedy.
    [[nodiscard]] QString toText() const;

    /// The stable name of the kind for machines (`--json`, journal), e.g. "duplicate-key".
    [[nodiscard]] static QString kindName(Kind kind);
    [[nodiscard]] QString kindName() const { return kindName(kind); }
};

template<typename T>
using Result = std::expected<T, Error>;

/// `return failure({.kind = …, .what = …});`
[[nodiscard]] inline std::unexpected<Error> failure(Error error)
{
    return std::unexpected<Error>(std::move(error));
}

} // namespace registrar
