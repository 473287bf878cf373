// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a window that a key goes through one after another: the tree, a filter bar, a table, a panel.
#pragma once

class QWidget;

namespace registrar
{

/// From now on `pane` is one stop of `stepPane`. A person who comes there for the first time is at `first`,
/// or at the pane's first control where none is given; later where they were before. Panes hold no panes.
void markPane(QWidget *pane, QWidget *first = nullptr);

/// Moves the focus `by` panes of those that `window` shows, as they are read: in the order of the lines, from
/// the top, round the end. Panes without anything that takes the focus are passed over. False where there is
/// no pane to go to.
bool stepPane(QWidget *window, int by);

} // namespace registrar
