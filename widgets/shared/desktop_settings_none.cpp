// SPDX-License-Identifier: GPL-3.0-or-later
// Systems whose settings can only be asked through Qt.
#include "widgets/shared/desktop_settings.h"

namespace registrar
{

void followDesktopSettings(QObject *, const std::function<void(const DesktopSettings &)> &) {}

} // namespace registrar
