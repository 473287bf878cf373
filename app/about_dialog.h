// SPDX-License-Identifier: GPL-3.0-or-later
// What this program is, what it is made with, and which servers it talks to now.
#pragma once

class QWidget;

namespace registrar
{

class OpenDeployments;

/// Opened over `parent`; returns at once.
void openAboutDialog(QWidget *parent, const OpenDeployments &deployments);

} // namespace registrar
