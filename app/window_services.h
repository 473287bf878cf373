// SPDX-License-Identifier: GPL-3.0-or-later
// What the window is given: everything that stands outside of it.
#pragma once

#include "app/records_page_factory.h"
#include "operations/operation_list.h"
#include "widgets/shared/theme.h"

class QSettings;

namespace registrar
{

struct WindowServices {
    OpenDeployments &deployments;
    OperationList &operations;
    Theme &theme;
    QSettings &settings; ///< the window's own: place, size, theme
    RecordsPageFactory &records;
};

} // namespace registrar
