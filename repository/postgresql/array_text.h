// SPDX-License-Identifier: GPL-3.0-or-later
// PostgreSQL's text form of arrays: `{1,NULL,"a,b"}`, nested to any depth.
#pragma once

#include "repository/postgresql/value_type.h"

#include <QByteArrayView>

#include <functional>
#include <optional>

namespace registrar::postgresql
{

/// The elements, each made by `element` from its unescaped text; nothing where the text has odd bounds
/// (`[0:1]={…}`) or is malformed.
[[nodiscard]] std::optional<Value::Array> parseArray(QByteArrayView text, char delimiter,
                                                     const std::function<Value(QByteArrayView)> &element);

} // namespace registrar::postgresql
