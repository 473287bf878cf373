// SPDX-License-Identifier: GPL-3.0-or-later
// What a person can do in the window itself, whatever page is shown.
#pragma once

namespace registrar
{

class ActionRegistry;
class MainWindow;
class Preferences;
class Theme;

/// Adds the window's own actions; the registry and the window outlive each other's use of them.
void addWindowActions(ActionRegistry &registry, MainWindow &window);
/// One action a theme, of which the chosen one is checked.
void addThemeActions(ActionRegistry &registry, Theme &theme, Preferences &preferences);

} // namespace registrar
