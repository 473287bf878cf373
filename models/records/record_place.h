// SPDX-License-Identifier: GPL-3.0-or-later
// How an edit deep in a record is told to its store: as the change of the innermost field that the store can
// name.
#pragma once

#include "repository/change.h"
#include "repository/page.h"

namespace registrar
{

/// The places from a record's fields down to one value, each by its index among its siblings.
using Place = QList<int>;

/// One field to be set; Missing removes it.
struct FieldEdit {
    FieldPath field;
    Value after;
    bool operator==(const FieldEdit &) const = default;
};

/// What can be done at a place.
struct PlaceEdit {
    enum class Kind { Set, Remove, Insert, Rename, Move };
    Kind kind = Kind::Set;
    Place place;   ///< Insert: of the container
    Value value;   ///< Set, Insert
    QString name;  ///< Insert into what has names, Rename
    int index = 0; ///< Insert: before the member there. Move: to where it is now
};

/// Which fields inside others a store can name in a change.
enum class FieldNaming {
    Columns,    ///< none: a column is written as a whole
    PlainPaths, ///< those without a dot or a leading dollar sign in a name on the way
    AnyPaths,
};
[[nodiscard]] FieldNaming fieldNaming(EntityKind kind);

/// The value at a place; Missing where there is none.
[[nodiscard]] Value valueAt(const Document &record, const Place &place);
/// Its names, indices in arrays; for people and for marking.
[[nodiscard]] FieldPath namesOf(const Document &record, const Place &place);

/// The fewest field changes that make the edit. InvalidInput, in words, where the store could not be told.
[[nodiscard]] Result<QList<FieldEdit>> fieldEdits(const Document &record, const PlaceEdit &edit,
                                                  FieldNaming naming);

} // namespace registrar
