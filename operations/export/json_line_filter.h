// SPDX-License-Identifier: GPL-3.0-or-later
// Leaves named members out of a stream of JSON lines, every other byte as it was.
#pragma once

#include "operations/export/export_filter.h"

#include <QSet>

namespace registrar
{

/// Holds one line at a time.
class JsonLineFilter : public ExportFilter
{
public:
    JsonLineFilter(ByteSink &next, const QStringList &leftOut);

    Result<void> write(QByteArrayView bytes) override;
    /// Passes on what stands behind the last line's end.
    Result<void> finish() override;

    /// The line without the top-level members of those names (in UTF-8). A line that is no object is answered
    /// as it is.
    [[nodiscard]] static QByteArray without(const QSet<QByteArray> &names, QByteArrayView line);

private:
    ByteSink &next_;
    QSet<QByteArray> names_;
    QByteArray pending_;
};

} // namespace registrar
