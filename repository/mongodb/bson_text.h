// SPDX-License-Identifier: GPL-3.0-or-later
// BSON's texts, which may hold bytes that are no UTF-8, as QString and back without a change.
#pragma once

#include "repository/text/byte_buffer.h"

#include <QString>

namespace registrar::mongodb
{

/// Every byte that is no valid UTF-8 becomes a lone low surrogate, U+DC80 to U+DCFF, which no valid text
/// holds.
[[nodiscard]] QString textFromBson(QByteArrayView bytes);
/// The other way round; false where the text holds another lone surrogate, which BSON has no bytes for.
[[nodiscard]] bool appendTextToBson(ByteBuffer &out, QStringView text);

} // namespace registrar::mongodb
