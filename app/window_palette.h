// SPDX-License-Identifier: GPL-3.0-or-later
// Fills the palette with all there is in the window, and does what was chosen.
#pragma once

#include "models/palette/record_search.h"

#include <QTimer>

namespace registrar
{

class CommandPalette;
class MainWindow;
class OpenDeployments;
class Preferences;

class WindowPalette : public QObject
{
    Q_OBJECT
public:
    /// All of them outlive this object; the palette is a child of the window.
    WindowPalette(MainWindow &window, OpenDeployments &deployments, Preferences &preferences);

    void open();

private:
    void refresh();
    void findRecords(const QString &typed);
    void lookUp();
    void choose(const PaletteItem &item);
    [[nodiscard]] QList<PaletteItem> actions() const;
    [[nodiscard]] QList<PaletteItem> settings() const;

    MainWindow &window_;
    OpenDeployments &deployments_;
    Preferences &preferences_;
    CommandPalette *palette_;
    QTimer pause_; ///< stores are asked once the person stops typing
    QList<PaletteItem> records_;
    CancelSource asked_;
    RecordSearch search_; ///< records that are named by something else than their key
    QString typed_;
};

} // namespace registrar
