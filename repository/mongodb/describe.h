// SPDX-License-Identifier: GPL-3.0-or-later
// What a collection or view is: fields, key, indexes, validator, size.
#pragma once

#include "repository/mongodb/session_context.h"

namespace registrar::mongodb
{

[[nodiscard]] Result<EntityDescription>
describeCollection(SessionContext &context, const EntitySource &source, const CancelToken &cancel);
[[nodiscard]] Result<QList<IndexDescription>> indexesOf(SessionContext &context, const QString &collection,
                                                        const CancelToken &cancel);

} // namespace registrar::mongodb
