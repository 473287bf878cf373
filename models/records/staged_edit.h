// SPDX-License-Identifier: GPL-3.0-or-later
// What an edit, a store's answer and a settled conflict make of a staged record: plain functions.
#pragma once

#include "models/records/staged_record.h"

namespace registrar
{

/// Stages `after` for the field: takes edits inside it in, goes into an edit around it, and goes away where
/// nothing is changed any more. InvalidInput where the record has no such place.
[[nodiscard]] Result<void> stageEdit(StagedRecord &record, const FieldPath &field, const Value &after);
/// The record staged anew on top of their version; nothing where all is theirs.
[[nodiscard]] Result<std::optional<StagedRecord>> resolveConflict(const StagedRecord &record,
                                                                  const QList<FieldChoice> &choices);
/// What was staged for the record since it was sent, on top of what the store has made of it; nothing where
/// nothing was.
[[nodiscard]] std::optional<StagedRecord> laterEdits(const StagedRecord &present, const StagedRecord &sent,
                                                     const std::optional<Record> &now);
void foldOutcome(StagedRecord &record, const ChangeOutcome &outcome);
[[nodiscard]] Error noSuchPlace(const FieldPath &field);

} // namespace registrar
