// SPDX-License-Identifier: GPL-3.0-or-later
// Names one entity on this workstation: deployment, store, entity.
#include "models/connections/entity_address.h"

using namespace Qt::StringLiterals;

namespace registrar
{

QString EntityAddress::toText() const
{
    return entity.isEmpty() ? deployment + u'/' + store : deployment + u'/' + store + u'/' + entity;
}

std::optional<EntityAddress> EntityAddress::fromText(const QString &text)
{
    const qsizetype first = text.indexOf(u'/');
    if (first <= 0 || first + 1 == text.size()) {
        return std::nullopt;
    }
    const qsizetype second = text.indexOf(u'/', first + 1);
    if (second == first + 1) {
        return std::nullopt;
    }
    if (second < 0) {
        return EntityAddress{text.left(first), text.mid(first + 1), {}};
    }
    return EntityAddress{text.left(first), text.mid(first + 1, second - first - 1), text.mid(second + 1)};
}

} // namespace registrar
