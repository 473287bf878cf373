// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/query.h"

namespace registrar
{

QString EntitySource::toText() const
{
    return space.isEmpty() ? name : space + u'.' + name;
}

} // namespace registrar
