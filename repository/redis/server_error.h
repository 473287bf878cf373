// SPDX-License-Identifier: GPL-3.0-or-later
// Redis's error replies as kinds, reasons and remedies.
#pragma once

#include "repository/error.h"

#include <QByteArray>

namespace registrar::redis
{

/// `reply` is the error as the server sent it ("WRONGPASS invalid username-password pair or user is
/// disabled.").
[[nodiscard]] Error serverError(const QByteArray &reply, const QString &what);

} // namespace registrar::redis
