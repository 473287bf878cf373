// SPDX-License-Identifier: GPL-3.0-or-later
// Values to BSON and back, every type, order, duplicate name and byte kept.
#pragma once

#include "repository/error.h"
#include "repository/value.h"

#include <QByteArrayView>

namespace registrar::mongodb
{

/// How deep documents and arrays may stand in each other; MongoDB stores 180 levels at most.
inline constexpr int deepestBson = 200;

/// InvalidInput where the bytes are no BSON, or nested deeper than `deepestBson`. The names of an array's
/// elements, which MongoDB ignores, are not kept.
[[nodiscard]] Result<Document> documentFromBson(QByteArrayView bson);
/// InvalidInput for what BSON cannot hold: a NUL in a name, a lone surrogate, too deep nesting. A Missing
/// field is left out. Values of other stores' types are refused, naming the field: nothing is converted in
/// silence.
[[nodiscard]] Result<QByteArray> bsonFromDocument(const Document &document);
[[nodiscard]] Result<Value> valueFromBson(QByteArrayView document,
                                          QByteArrayView name); ///< Missing where it is not there

/// MongoDB's name for a value's type as `$type` takes it ("objectId", "string" …); empty for what BSON does
/// not have.
[[nodiscard]] QString bsonTypeName(const Value &value);

} // namespace registrar::mongodb
