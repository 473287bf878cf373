// SPDX-License-Identifier: GPL-3.0-or-later
// A step between what a store writes and what a file is to hold.
#pragma once

#include "repository/session.h"

namespace registrar
{

class ExportFilter : public ByteSink
{
public:
    /// Writes what was held back, and what stands at the end. Called once, after the last `write`.
    virtual Result<void> finish() = 0;
};

} // namespace registrar
