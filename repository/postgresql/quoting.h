// SPDX-License-Identifier: GPL-3.0-or-later
// Names and constants put into statements so that they can mean nothing else.
#pragma once

#include "repository/query.h"

#include <QByteArray>

namespace registrar::postgresql
{

/// `"name"`, quotes inside doubled. A zero character ends a name for the server, so it is left out.
[[nodiscard]] QByteArray quotedName(const QString &name);
/// `"schema"."name"`, or the name alone where the source has no space.
[[nodiscard]] QByteArray quotedName(const EntitySource &source);
/// `'text'` for the few statements that take no bound values (DDL, COPY).
[[nodiscard]] QByteArray quotedText(const QString &text);

} // namespace registrar::postgresql
