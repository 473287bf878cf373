// SPDX-License-Identifier: GPL-3.0-or-later
// The formats that a blueprint can name for a text.
#pragma once

#include <QString>

namespace registrar
{

/// What is expected ("an e-mail address such as name@example.org") where the text is not in the format; empty
/// where it is, and for formats that any text has (markdown).
[[nodiscard]] QString formatProblem(const QString &format, const QString &text);

} // namespace registrar
