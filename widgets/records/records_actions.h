// SPDX-License-Identifier: GPL-3.0-or-later
// What a person can do on a page of records.
#pragma once

#include "widgets/shared/action_description.h"

namespace registrar
{

/// In the order in which menus list them.
[[nodiscard]] QList<ActionDescription> recordsActions();
/// The one of that id.
[[nodiscard]] ActionDescription recordsAction(const QString &id);

} // namespace registrar
