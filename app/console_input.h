// SPDX-License-Identifier: GPL-3.0-or-later
// The system's side of the command line: terminals, hidden input, Ctrl-C.
#pragma once

#include "repository/cancel.h"
#include "repository/error.h"

namespace registrar::console
{

[[nodiscard]] bool inputIsTerminal();
[[nodiscard]] bool errorIsTerminal();

/// One line of standard input without its end. Error Cancelled when the token is cancelled meanwhile,
/// InvalidInput at the input's end.
[[nodiscard]] Result<QString> readLine(const CancelToken &cancel);
/// The same, with the terminal not showing what is typed.
[[nodiscard]] Result<QString> readLineHidden(const CancelToken &cancel);

/// From now on Ctrl-C and a request to end cancel `source`, once and for the whole run of the program; a
/// second one ends the program at once. Also makes a closed pipe an error of the write instead of the
/// program's end.
void cancelOnInterrupt(const CancelSource &source);
/// The token of that source; one that is never cancelled before.
[[nodiscard]] CancelToken interruptToken();
/// Closed pipes and sockets become errors of the write; for the window, where Ctrl-C keeps its usual meaning.
void ignoreClosedPipes();

} // namespace registrar::console
