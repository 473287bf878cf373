// SPDX-License-Identifier: GPL-3.0-or-later
// Ports of 127.0.0.1.
#pragma once

#include <QtGlobal>

namespace registrar
{

/// Whether somebody listens on the port of 127.0.0.1.
[[nodiscard]] bool isListening(quint16 port);
/// A port of 127.0.0.1 that nobody has: `preferred` where that is free. 0 where there is none.
[[nodiscard]] quint16 freePort(quint16 preferred);

} // namespace registrar
