// SPDX-License-Identifier: GPL-3.0-or-later
// Rules for people read out of CHECK expressions, as far as these are simple.
#pragma once

#include "repository/blueprint.h"

namespace registrar::postgresql
{

/// Adds the limits, lengths, patterns and lists of values that the expression sets on the field. `name` is
/// how the expression calls it: the column's name, or VALUE in a domain. What cannot be read is left out.
void addCheckRules(const QString &expression, const QString &name, BlueprintField &field);

} // namespace registrar::postgresql
