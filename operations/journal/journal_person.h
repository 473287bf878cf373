// SPDX-License-Identifier: GPL-3.0-or-later
// Whom the operating system takes the program's user for.
#pragma once

#include <QString>

namespace registrar
{

[[nodiscard]] QString operatingSystemUser();

} // namespace registrar
