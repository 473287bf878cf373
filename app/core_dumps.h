// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the program's memory, with the passwords and records in it, out of core files.
#pragma once

namespace registrar
{

/// For this process: neither the system nor another program of the same person can take an image of its
/// memory. What it starts is limited too, unless that raises its own limit. Does nothing where the system has
/// no such thing.
void forbidCoreDumps();

} // namespace registrar
