// SPDX-License-Identifier: GPL-3.0-or-later
// The program's log: a rotating file in the state folder, without secrets and without people's data.
#pragma once

#include <QString>

namespace registrar
{

/// From now on Qt's messages go to `folder`/registrar.log (five files of two megabytes), warnings also to
/// standard error. Where the folder cannot be written to, they go to standard error alone.
void startLog(const QString &folder);

} // namespace registrar
