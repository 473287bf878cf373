// SPDX-License-Identifier: GPL-3.0-or-later
// Changes as documents, for the journal and for machines.
#pragma once

#include "repository/change.h"

namespace registrar
{

/// Every value exactly; Missing values by their absence.
[[nodiscard]] Document changeToDocument(const Change &change);
[[nodiscard]] Value changeSetToValue(const ChangeSet &changes);
/// As `changeSetFromValue`.
[[nodiscard]] Result<Change> changeFromDocument(const Document &document);
/// Unsupported where values were left out when the journal was written (masked or too large), InvalidInput
/// where the value is no change set.
[[nodiscard]] Result<ChangeSet> changeSetFromValue(const QString &store, const Value &value);

/// The record's key as the journal's entries hold it.
[[nodiscard]] QString keyText(const RecordKey &key);

} // namespace registrar
