// SPDX-License-Identifier: GPL-3.0-or-later
// What the window is given: everything that stands outside of it.
#pragma once

#include "app/records_page_factory.h"
#include "operations/operation_list.h"
#include "widgets/shared/preferences.h"

namespace registrar
{

struct WindowServices {
    OpenDeployments &deployments;
    OperationList &operations;
    Theme &theme;
    Preferences &preferences; ///< and the window's own memory in their file: places, sizes, tabs
    RecordsPageFactory &records;
};

} // namespace registrar
