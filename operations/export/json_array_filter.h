// SPDX-License-Identifier: GPL-3.0-or-later
// Makes one JSON array of a stream of JSON lines, at flat memory.
#pragma once

#include "operations/export/export_filter.h"
#include "repository/text/byte_buffer.h"

namespace registrar
{

/// Each object stays on a line of its own.
class JsonArrayFilter : public ExportFilter
{
public:
    explicit JsonArrayFilter(ByteSink &next)
        : next_(next)
    {
    }

    Result<void> write(QByteArrayView bytes) override;
    Result<void> finish() override;

private:
    ByteSink &next_;
    ByteBuffer out_;
    bool any_ = false;    ///< an object stands in the array
    bool inside_ = false; ///< of a line
};

} // namespace registrar
