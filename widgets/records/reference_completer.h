// SPDX-License-Identifier: GPL-3.0-or-later
// The list of found records under a line that a reference is typed in.
#pragma once

#include "widgets/records/input_context.h"

class QCompleter;
class QLineEdit;
class QObject;

namespace registrar
{

class ReferenceSearch;

/// Searches where the context's reference leads.
[[nodiscard]] ReferenceSearch *searchFor(const InputContext &context, QObject *parent);
/// Opens a list of what the search finds while the line has the focus. What to search for, and what a choice
/// does, is the caller's.
[[nodiscard]] QCompleter *completeFrom(ReferenceSearch *search, QLineEdit *line);

} // namespace registrar
