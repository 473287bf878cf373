// SPDX-License-Identifier: GPL-3.0-or-later
// What the program is made of and what it talks to, as text that can be sent with a report.
#pragma once

#include <QString>
#include <QStringList>

namespace registrar
{

class OpenDeployments;

/// A component with its version and the licence it comes under.
struct Component {
    QString name;
    QString version;
    QString licence;
    QString package =
        {}; ///< a library's name in the build's CMakeLists.txt; empty: it comes with another one
};

/// What the program is linked with or loads.
[[nodiscard]] QList<Component> libraries();
/// Programs that are started for tunnels, sandboxes, backups and migrations: those that came with the
/// sandbox's servers, otherwise this computer's. What neither has is left out. Runs them: not for the GUI
/// thread.
[[nodiscard]] QList<Component> tools();
/// "campus/relational: PostgreSQL 18.0", a line each store that is connected.
[[nodiscard]] QStringList serverLines(const OpenDeployments &deployments);
/// "Registrar 0.1.0", the system, and the parts above, for the clipboard.
[[nodiscard]] QString versionReport(const QList<Component> &tools, const OpenDeployments &deployments);

} // namespace registrar
