// SPDX-License-Identifier: GPL-3.0-or-later
// Staged records as documents, so that they outlive the program.
#pragma once

#include "models/records/staged_record.h"

namespace registrar
{

/// Every value exactly. A conflict is left out, since it is found again when the record is applied; that a
/// store refused, or that nobody knows what became of the record, is kept.
[[nodiscard]] Document stagedToDocument(const StagedRecord &record);
/// Without an id and unjudged. InvalidInput where the document is no staged record.
[[nodiscard]] Result<StagedRecord> stagedFromDocument(const Document &document);

} // namespace registrar
