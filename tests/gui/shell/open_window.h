// SPDX-License-Identifier: GPL-3.0-or-later
// A main window with everything behind it, for tests that drive it.
#pragma once

#include "app/main_window.h"
#include "tests/support/open_deployments_fixture.h"
#include "widgets/shared/page_tabs.h"

#include <QAction>
#include <QTemporaryDir>
#include <QTreeView>

namespace registrar
{

/// Its settings are in a folder of its own; `window` can be made anew with `services`.
struct OpenWindow {
    explicit OpenWindow(const QString &password)
        : OpenWindow(openDeployments(password))
    {
    }
    explicit OpenWindow(std::unique_ptr<OpenDeployments> deployments)
        : deployments(std::move(deployments))
    {
    }

    QTemporaryDir folder;
    Preferences preferences{folder.filePath(QStringLiteral("settings.ini"))};
    std::unique_ptr<OpenDeployments> deployments;
    OperationList operations;
    Theme theme{Theme::Choice::Light};
    StagedStores staged{*deployments,
                        {folder.filePath(QStringLiteral("staged")), folder.filePath(QStringLiteral("key"))}};
    RecordsPageFactory records{staged};
    WindowServices services{.deployments = *deployments,
                            .operations = operations,
                            .theme = theme,
                            .preferences = preferences,
                            .records = records};
    MainWindow window{services};

    template<typename T>
    T *find(const QString &name) const
    {
        return window.findChild<T *>(name);
    }
    QTreeView *tree() const { return find<QTreeView>(QStringLiteral("deploymentTree")); }
    PageTabs *tabs() const { return find<PageTabs>(QStringLiteral("tabs")); }
    QAction *action(const QString &name) const { return find<QAction>(name); }
};

} // namespace registrar
