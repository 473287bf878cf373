// SPDX-License-Identifier: GPL-3.0-or-later
// Patterns of MATCH, as the server reads them.
#pragma once

#include <QByteArray>

namespace registrar::redis
{

/// `*`, `?`, `[a-z]`, `[^a]`, and a backslash before what is meant literally.
[[nodiscard]] bool globMatches(QByteArrayView pattern, QByteArrayView bytes);
/// What every match begins with.
[[nodiscard]] QByteArray globStart(QByteArrayView pattern);

} // namespace registrar::redis
