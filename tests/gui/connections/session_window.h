// SPDX-License-Identifier: GPL-3.0-or-later
// A main window on a session of its own, as the program makes it, for tests that drive it.
#pragma once

#include "app/deployment_dialogs.h"
#include "app/main_window.h"
#include "app/window_session.h"

#include <QTemporaryDir>

namespace registrar
{

/// Its settings are in a folder of its own.
struct SessionWindow {
    QTemporaryDir folder;
    Preferences preferences{folder.filePath(QStringLiteral("settings.ini"))};
    Theme theme{Theme::Choice::Light};
    WindowSession session;
    StagedStores staged{session.deployments(),
                        {folder.filePath(QStringLiteral("staged")), folder.filePath(QStringLiteral("key"))}};
    RecordsPageFactory records{staged};
    MainWindow window{{.deployments = session.deployments(),
                       .operations = session.operations(),
                       .theme = theme,
                       .preferences = preferences,
                       .records = records}};
    DeploymentDialogs dialogs{window, session, staged};
};

} // namespace registrar
