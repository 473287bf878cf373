// SPDX-License-Identifier: GPL-3.0-or-later
// A span of time as people say it.
#pragma once

#include <QString>

namespace registrar
{

/// "2 days, 3 hours": the two largest units, rounded down; "less than a second" below one.
[[nodiscard]] QString durationWords(qint64 milliseconds);

} // namespace registrar
