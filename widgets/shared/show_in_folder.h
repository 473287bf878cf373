// SPDX-License-Identifier: GPL-3.0-or-later
// Shows a file in the system's file manager.
#pragma once

class QString;

namespace registrar
{

/// Selects the file where the system can, otherwise opens its folder. Returns at once.
void showInFolder(const QString &fileName);

} // namespace registrar
