// SPDX-License-Identifier: GPL-3.0-or-later
// Which kind of error ends the program with which number.
#include "app/exit_code.h"

namespace registrar
{

ExitCode exitCodeFor(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::ConnectionRefused:
    case Error::Kind::ConnectionLost:
    case Error::Kind::HostNotFound:
    case Error::Kind::WrongPassword:
    case Error::Kind::UnknownDatabase:
    case Error::Kind::Tls:
    case Error::Kind::Timeout:
        return ExitCode::Connection;
    case Error::Kind::Permission:
    case Error::Kind::ReadOnly:
    case Error::Kind::DuplicateKey:
    case Error::Kind::ForeignKey:
    case Error::Kind::Validation:
    case Error::Kind::TooLarge:
        return ExitCode::Refused;
    case Error::Kind::Cancelled:
        return ExitCode::Cancelled;
    case Error::Kind::Conflict:
        return ExitCode::Conflict;
    case Error::Kind::NotFound:
        return ExitCode::NotFound;
    case Error::Kind::Syntax:
    case Error::Kind::InvalidInput:
        return ExitCode::Usage;
    case Error::Kind::Unsupported:
    case Error::Kind::OutOfMemory:
    case Error::Kind::File:
    case Error::Kind::Internal:
        break;
    }
    return ExitCode::Failed;
}

} // namespace registrar
