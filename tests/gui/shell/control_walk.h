// SPDX-License-Identifier: GPL-3.0-or-later
// A window or a dialog walked control by control: what a person who sees nothing hears, and what is cut.
#pragma once

#include <QStringList>

class QWidget;

namespace registrar
{

/// Every control under `root` that the Tab key can reach now.
[[nodiscard]] QList<QWidget *> reachableControls(QWidget *root);

/// What is wrong with the controls under `root`, a line each: one without a name, one that Tab does not
/// reach, a chain of focus that does not come back.
[[nodiscard]] QStringList controlFaults(QWidget *root);

/// What cannot be seen whole under `root`, a line each: a label or a button with less room than its text
/// wants, and whatever reaches out of its parent. What scrolls or shortens its text itself is left out.
[[nodiscard]] QStringList cutFaults(QWidget *root);

/// Both.
[[nodiscard]] QStringList faultsOf(QWidget *root);

/// A picture of it into the folder that REGISTRAR_PICTURES names, where it does.
void takePicture(QWidget *widget, const QString &name);

} // namespace registrar
