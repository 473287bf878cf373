// SPDX-License-Identifier: GPL-3.0-or-later
// Leaves named members out of a stream of JSON lines, every other byte as it was.
#pragma once

#include "operations/export/export_filter.h"
#include "operations/export/json_members_left_out.h"

namespace registrar
{

/// Holds one line at a time.
class JsonLineFilter : public ExportFilter
{
public:
    JsonLineFilter(ByteSink &next, JsonMembersLeftOut leftOut);

    Result<void> write(QByteArrayView bytes) override;
    /// Passes on what stands behind the last line's end.
    Result<void> finish() override;

private:
    ByteSink &next_;
    JsonMembersLeftOut leftOut_;
    QByteArray pending_;
};

} // namespace registrar
