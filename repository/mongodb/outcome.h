// SPDX-License-Identifier: GPL-3.0-or-later
// What became of a change, found out by looking at its record.
#pragma once

#include "repository/mongodb/bulk.h"
#include "repository/mongodb/change_statement.h"

namespace registrar::mongodb
{

/// The record as it is now; nothing where it is gone.
[[nodiscard]] Result<std::optional<Record>> recordNow(SessionContext &context, const Change &change,
                                                      const Value &id);
/// The same for many records of one collection, in the order of `ids`, some hundred at a time.
[[nodiscard]] Result<QList<std::optional<Record>>>
recordsNow(SessionContext &context, const EntitySource &source, const QList<Value> &ids);
/// Applied or Conflict, told by the record; for a write that the server has answered.
[[nodiscard]] ChangeOutcome outcomeByRecord(const Change &change, const std::optional<Record> &now);
/// Applied, NotApplied or Unknown; for a write whose answer never came.
[[nodiscard]] ChangeOutcome outcomeAfterLoss(const Change &change, const ChangeStatement &statement,
                                             const std::optional<Record> &now, const Error &lost);
/// NotApplied or Conflict; for a write that was taken back with its transaction.
[[nodiscard]] ChangeOutcome outcomeAfterAbort(const Change &change, const std::optional<Record> &now);
/// Names the value that a unique index refused, where the server tells the index alone.
void completeDuplicate(SessionContext &context, const Change &change, const ChangeStatement &statement,
                       Error &error);
/// Undoes what was applied, last first.
[[nodiscard]] ChangeSet inverseOf(const ChangeSet &changes, const QList<ChangeStatement> &statements,
                                  const QList<ChangeOutcome> &outcomes);

} // namespace registrar::mongodb
