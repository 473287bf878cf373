// SPDX-License-Identifier: GPL-3.0-or-later
// What a store can do, and what it cannot, with the reason and the remedy.
#pragma once

#include "repository/capability.h"

class QWidget;

namespace registrar
{

/// Opens the dialog; what is missing stands first. `store` is its title.
void openStoreCapabilities(const QString &store, const ServerInfo &server, QWidget *parent);

} // namespace registrar
