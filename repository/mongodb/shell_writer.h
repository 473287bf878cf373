// SPDX-License-Identifier: GPL-3.0-or-later
// Values as MongoDB's shell reads them, every type named.
#pragma once

#include "repository/error.h"
#include "repository/value.h"

namespace registrar::mongodb
{

/// `ObjectId("…")`, `NumberLong("…")`, `{name: "x"}`. InvalidInput for types that BSON does not have.
[[nodiscard]] Result<QString> shellText(const Value &value);
/// `db.getCollection("…").insertMany([…])`, a document a line. Empty for no documents.
[[nodiscard]] Result<QString> insertManyText(const QString &collection, const QList<Document> &documents);

} // namespace registrar::mongodb
