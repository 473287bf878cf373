// SPDX-License-Identifier: GPL-3.0-or-later
// What the program answers to the shell; docs/command-line.md tells the same to people.
#pragma once

#include "repository/error.h"

namespace registrar
{

enum class ExitCode {
    Done = 0,
    Failed = 1,   ///< something went wrong that has no number of its own
    Usage = 2,    ///< the command line, or a value in it, makes no sense
    NotFound = 3, ///< no such deployment, entity, record or file
    Conflict = 4, ///< somebody else changed the record since it was read
    Refused =
        5, ///< permission, read-only, a rule of the store or of the blueprint, or the person answered no
    Connection = 6, ///< the store cannot be reached, or does not let us in
    Cancelled = 7,
};

[[nodiscard]] ExitCode exitCodeFor(Error::Kind kind);

} // namespace registrar
