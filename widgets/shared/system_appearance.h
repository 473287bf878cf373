// SPDX-License-Identifier: GPL-3.0-or-later
// How the desktop wants programs to look, as far as this version of Qt and the desktop tell.
#pragma once

#include "widgets/shared/desktop_settings.h"

#include <QObject>
#include <QTimer>

namespace registrar
{

/// What counts, first to last: Qt's own answer (6.5 and later), the desktop's settings, the palette that the
/// platform gives the program. Lives on the GUI thread.
class SystemAppearance : public QObject
{
    Q_OBJECT
public:
    /// Made before the program sets a palette of its own, which hides the platform's.
    explicit SystemAppearance(QObject *parent = nullptr);

    [[nodiscard]] bool isDark() const;
    /// Whether the person wants more contrast everywhere; false where the desktop does not tell.
    [[nodiscard]] bool wantsContrast() const;

Q_SIGNALS:
    void changed(); ///< also once, shortly after the start, where the desktop tells something else

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void readPalette();
    void take(const DesktopSettings &settings);

    DesktopSettings desktop_;
    bool paletteIsDark_ = false;
    QTimer reading_; ///< a change of the platform's theme is told to every window
};

} // namespace registrar
