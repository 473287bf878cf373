// SPDX-License-Identifier: GPL-3.0-or-later
// How stores and entities are named, counted and drawn for people.
#pragma once

#include "models/connections/deployment_tree_node.h"
#include "models/connections/store_connection.h"

namespace registrar
{

/// "1,204", or "~1,000,000" where it is an estimate.
[[nodiscard]] QString totalText(const Total &total);
[[nodiscard]] QString entityKindTitle(EntityKind kind); ///< "Table", "View", "Key pattern" …
[[nodiscard]] QString entityIconName(EntityKind kind);  ///< as in resources/icons
[[nodiscard]] QString storeIconName(StoreKind kind);
/// What a tool tip says.
[[nodiscard]] QString storeSentence(const StoreConnection &store);
[[nodiscard]] QString entitySentence(const DeploymentTreeNode &node);

} // namespace registrar
