// SPDX-License-Identifier: GPL-3.0-or-later
// Writes one change of a set, inside a transaction, and tells what became of it.
#pragma once

#include "repository/change.h"
#include "repository/postgresql/catalog.h"
#include "repository/postgresql/selection.h"

namespace registrar::postgresql
{

/// What a change did, and the change that undoes it.
struct WrittenChange {
    std::optional<Record> now;    ///< Add and Update
    std::optional<Record> theirs; ///< a conflict: the record as it is, empty where it is gone
    bool conflict = false;
    Change inverse; ///< an Update without fields where there is nothing to undo
};

class ChangeWriter
{
public:
    ChangeWriter(Connection &connection, Catalog &catalog)
        : connection_(connection)
        , catalog_(catalog)
    {
    }

    /// An error means that the server, or the table's nature, refused the change.
    [[nodiscard]] Result<WrittenChange> write(const Change &change);
    /// The statement that `write` would run, with the values in its text.
    [[nodiscard]] Result<QString> preview(const Change &change);

private:
    Result<std::shared_ptr<const Relation>> editable(const Change &change);
    /// Fills in the text and its parameters.
    Result<void> makeStatement(const Relation &relation, const Selection &selection, const Change &change,
                               Statement &statement);
    Result<void> makeInsert(const Relation &relation, const Selection &selection, const Change &change,
                            Statement &statement);
    Result<void> makeUpdate(const Relation &relation, const Selection &selection, const Change &change,
                            Statement &statement);
    Result<WrittenChange> add(const Relation &relation, const Change &change);
    Result<WrittenChange> update(const Relation &relation, const Change &change);
    Result<WrittenChange> remove(const Relation &relation, const Change &change);
    Result<WrittenChange> conflict(const Relation &relation, const Change &change);
    Result<QByteArray> whereUnchanged(const Relation &relation, const Change &change, Statement &statement);
    Result<Record> returned(const Relation &relation, const Selection &selection, const Rows &rows);

    Connection &connection_;
    Catalog &catalog_;
};

} // namespace registrar::postgresql
