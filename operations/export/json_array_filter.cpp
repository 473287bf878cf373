// SPDX-License-Identifier: GPL-3.0-or-later
// Makes one JSON array of a stream of JSON lines, at flat memory.
#include "operations/export/json_array_filter.h"

namespace registrar
{

Result<void> JsonArrayFilter::write(QByteArrayView bytes)
{
    out_.clear();
    while (!bytes.isEmpty()) {
        if (!inside_) {
            out_.append(any_ ? QByteArrayView(",\n") : QByteArrayView("[\n"));
            any_ = true;
        }
        const qsizetype end = bytes.indexOf('\n');
        inside_ = end < 0;
        out_.append(inside_ ? bytes : bytes.first(end));
        bytes = inside_ ? QByteArrayView() : bytes.sliced(end + 1);
    }
    return out_.size() == 0 ? Result<void>() : next_.write(out_.view());
}

Result<void> JsonArrayFilter::finish()
{
    return next_.write(any_ ? QByteArrayView("\n]\n") : QByteArrayView("[]\n"));
}

} // namespace registrar
