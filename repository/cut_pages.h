// SPDX-License-Identifier: GPL-3.0-or-later
// Pages in which large values are told by their beginning, so that a table of large records takes little
// memory.
#pragma once

#include "repository/cancel.h"
#include "repository/error.h"
#include "repository/page.h"

namespace registrar
{

/// The beginning of a value of `bytes` bytes, to be looked at and not to be written: the store refuses it. It
/// is of a type of its own, so that nothing takes it for the value. `typeName` is the column's.
[[nodiscard]] Value cutValue(const QString &typeName, const QString &beginning, qint64 bytes);
[[nodiscard]] bool isCut(const Value &value);
/// Whether one of the fields is cut; the whole record is read by its key, with `Session::record`.
[[nodiscard]] bool hasCutValues(const Document &fields);
/// The size of what a cut value stands for, about; 0 for any other value.
[[nodiscard]] qint64 wholeBytes(const Value &value);
/// Of all cut values together.
[[nodiscard]] qint64 wholeBytes(const Document &fields);

/// What a session offers whose values may be large; a session without it answers bounded pages anyhow.
class CutPages
{
public:
    static constexpr qint64 longest = qint64{64} * 1024; ///< bytes that a value may have and be whole

    virtual ~CutPages() = default;
    /// As `Session::page`, with values cut that are longer than that, but not those of the key.
    virtual Result<Page> cutPage(const Query &query, const Position &position, const CancelToken &cancel) = 0;
};

} // namespace registrar
