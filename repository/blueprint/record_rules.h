// SPDX-License-Identifier: GPL-3.0-or-later
// A blueprint's rules for whole records and for edits, used by forms while people type and by everything that
// writes.
#pragma once

#include "repository/blueprint/value_rules.h"
#include "repository/change.h"

#include <QDateTime>

namespace registrar
{

/// A whole record, as it is going to be added. Fields that the store or `prepareChange` fills in may be
/// missing.
[[nodiscard]] QList<FieldProblem> checkNewRecord(const BlueprintEntity &entity, const Document &record);

/// What a person staged: a new record is checked whole, an update only in the fields it changes, so that a
/// record with an old fault elsewhere can still be mended. Fields that are never edited and entities that are
/// read-only are refused.
[[nodiscard]] QList<FieldProblem> checkChange(const BlueprintEntity &entity, const Change &change);

/// The change as it is to be written: defaults of a new record, and the present time in the fields that are
/// set at inserts or at every write, in the type that the store has for them. What a person has given is
/// kept.
[[nodiscard]] Change prepareChange(const BlueprintEntity &entity, Change change, const QDateTime &now);

/// Both for a whole set: the set to apply, or an error of kind Validation that names every record's first
/// problem. Changes of entities that the blueprint does not know are passed on as they are.
[[nodiscard]] Result<ChangeSet> prepareChanges(const Blueprint &blueprint, const QString &store,
                                               const ChangeSet &changes, const QDateTime &now);

/// A time as a value of the first of the types that can hold one; Missing where none can.
[[nodiscard]] Value timeValue(const QList<Value::Type> &types, const QDateTime &time);

/// The field at a path, through nested documents and elements of arrays; null where the blueprint does not
/// know it.
[[nodiscard]] const BlueprintField *fieldAt(const BlueprintEntity &entity, const FieldPath &path);

} // namespace registrar
