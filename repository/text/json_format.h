// SPDX-License-Identifier: GPL-3.0-or-later
// The small pieces that JSON is written from, byte for byte as MongoDB's own tools write them.
#pragma once

#include "repository/text/byte_buffer.h"

#include <QStringView>

namespace registrar
{

/// What becomes of bytes that are no UTF-8.
enum class BrokenText {
    Replace, ///< U+FFFD, as MongoDB's tools do
    Escape,  ///< a lone low surrogate a byte (`\udc80` to `\udcff`), from which the bytes can be had again
};

/// The length of the UTF-8 sequence that the bytes begin with; 0 where there is none (also for surrogates and
/// overlong forms).
[[nodiscard]] qsizetype utf8SequenceLength(QByteArrayView bytes);

/// In double quotes. A lone surrogate is written as its escape.
void appendJsonText(ByteBuffer &out, QStringView text);
/// In double quotes.
void appendJsonUtf8(ByteBuffer &out, QByteArrayView utf8, BrokenText broken);
void appendInteger(ByteBuffer &out, qint64 number);
/// The shortest form that reads back to the same number: `1.5`, `2.0`, `1E+06`, `NaN`, `-Infinity`.
void appendDouble(ByteBuffer &out, double number);
void appendFloat(ByteBuffer &out, float number);
void appendHex(ByteBuffer &out, QByteArrayView bytes);
void appendBase64(ByteBuffer &out, QByteArrayView bytes);
/// Whether a BSON date has a year from 1970 to 9999 and so is written as ISO 8601 in relaxed Extended JSON.
[[nodiscard]] bool hasIsoForm(qint64 millisecondsSinceEpoch);
/// `2026-02-01T12:30:00.5Z`, without the quotes; for dates that have that form.
void appendIsoInstant(ByteBuffer &out, qint64 millisecondsSinceEpoch);

} // namespace registrar
