// SPDX-License-Identifier: GPL-3.0-or-later
// Line by line through a stream.
#include "operations/export/json_line_filter.h"

namespace registrar
{

JsonLineFilter::JsonLineFilter(ByteSink &next, JsonMembersLeftOut leftOut)
    : next_(next)
    , leftOut_(std::move(leftOut))
{
}

Result<void> JsonLineFilter::write(QByteArrayView bytes)
{
    pending_ += bytes;
    qsizetype from = 0;
    QByteArray out;
    for (qsizetype end = pending_.indexOf('\n', from); end >= 0; end = pending_.indexOf('\n', from)) {
        out += leftOut_.without(QByteArrayView(pending_).sliced(from, end + 1 - from));
        from = end + 1;
    }
    pending_.remove(0, from);
    return out.isEmpty() ? Result<void>() : next_.write(out);
}

Result<void> JsonLineFilter::finish()
{
    if (pending_.isEmpty())
        return {};
    const QByteArray rest = leftOut_.without(pending_);
    pending_.clear();
    return next_.write(rest);
}

} // namespace registrar
