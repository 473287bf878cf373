// SPDX-License-Identifier: GPL-3.0-or-later
// A staged change as a filter that holds only while the record is as it was read, and an update of the
// changed fields.
#pragma once

#include "repository/change.h"

namespace registrar::mongodb
{

struct ChangeStatement {
    Value id;          ///< of the record; made here for an added one without
    Document document; ///< Add
    Document filter;   ///< Update, Delete
    Value update;      ///< Update: operators, or a pipeline where a name needs one
};

/// Errors: InvalidInput for a change without a key or without fields, Unsupported for a nested name that
/// MongoDB's update language cannot reach.
[[nodiscard]] Result<ChangeStatement> statementFor(const Change &change);
/// The command that sends the change, as MongoDB's shell would say it.
[[nodiscard]] Result<QString> statementText(const Change &change);
/// Conditions that hold while the field has exactly that value and type, or is missing.
[[nodiscard]] Result<Document> unchangedFilter(const FieldPath &field, const Value &value);

} // namespace registrar::mongodb
