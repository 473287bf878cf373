// SPDX-License-Identifier: GPL-3.0-or-later
// The record that tests of staged edits edit.
#pragma once

#include "repository/page.h"

namespace registrar
{

/// A user as she was read, at version 7: with a NULL and a document inside.
inline Record ada()
{
    using namespace Qt::StringLiterals;
    return {{Value(qint32(1))},
            {{u"id"_s, Value(qint32(1))},
             {u"name"_s, Value(u"Ada"_s)},
             {u"role"_s, Value::null()},
             {u"address"_s, Value(Document{{u"city"_s, Value(u"London"_s)}, {u"zip"_s, Value(u"W1"_s)}})}},
            "7",
            0};
}

} // namespace registrar
