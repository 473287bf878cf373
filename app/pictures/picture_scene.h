// SPDX-License-Identifier: GPL-3.0-or-later
// What `registrar --pictures` takes pictures of.
#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace registrar
{

class MainWindow;

/// One page or dialog. The window comes without dialogs and panels over it; its tabs and staged edits are
/// those of the scene before. Dialogs and menus that are open stand in the picture at their place over the
/// window.
struct PictureScene {
    QString name;                              ///< a file's name: "records-table"
    std::function<void(MainWindow &)> show;    ///< brings it up; called once
    std::function<bool(MainWindow &)> isThere; ///< whether all of it has come; empty: at once
    bool beforeSandbox = false;                ///< while the window has no deployment
};

/// All scenes, in the order in which they are taken: the deployments are those of the sandbox.
[[nodiscard]] QList<PictureScene> pictureScenes();

} // namespace registrar
