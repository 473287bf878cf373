// SPDX-License-Identifier: GPL-3.0-or-later
// The program's own window, as main() starts it, worked in by itself and then left running: to be killed.
#pragma once

namespace registrar
{

/// "edit": unlocks, edits secrets in every store, filters, copies, exports, applies some and keeps the rest.
/// "undo": takes over what was kept, applies it, takes it back, reads the journal, and closes the window.
/// The markers come as one line of JSON on standard input. Says on standard output what it found ("found:
/// …"), what went wrong ("failed: …"), and at last "ready".
[[nodiscard]] int runWindowPart(int argc, char **argv);

} // namespace registrar
