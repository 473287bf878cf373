// SPDX-License-Identifier: GPL-3.0-or-later
// Starts the window: first it is painted, then everything else is asked for.
#pragma once

namespace registrar
{

/// Makes the application object, opens the window and runs until it is closed. Answers the program's exit
/// code.
int runWindow(int &argc, char **argv);

} // namespace registrar
