// SPDX-License-Identifier: GPL-3.0-or-later
// What else happens when records are deleted: what goes with them, what is emptied, what stands in the way
// and what is left pointing at nothing, over all stores of a platform.
#pragma once

#include "repository/blueprint/entity_links.h"
#include "repository/repository.h"

#include <functional>

namespace registrar
{

/// What becomes of the records that name something which goes, by one field of theirs.
struct DeletionEffect {
    enum class Kind {
        Blocks,  ///< the store refuses the deletion while they are there
        Deleted, ///< the store deletes them too
        Emptied, ///< the store empties the field, or sets its default
        Dangles, ///< nobody does anything: they name what is not there any more
    };
    Kind kind = Kind::Dangles;
    EntityLink link;
    Total records;               ///< what goes by another way already is not counted again
    QList<Condition> conditions; ///< the records, for a filter; empty where it would be too long to read
    std::optional<Error> error;  ///< the store could not tell; `records` is then what is known
};

struct DeletionSurvey {
    QList<DeletionEffect> effects; ///< with records or an error; by kind
    QString asking;                ///< the entity that is looked at now; empty when done
    bool complete = false;         ///< false while it goes on, and where it was cancelled
    /// The first entity that blocks; null where none does.
    [[nodiscard]] const DeletionEffect *blocker() const;
    [[nodiscard]] qint64 count(DeletionEffect::Kind kind) const;
};

struct DeletionRequest {
    std::shared_ptr<const Blueprint> blueprint;
    QString store;
    QString entity; ///< the blueprint's name, or `space.name`
    EntitySource source;
    QList<Record> records; ///< with all their fields
};

/// A repository of a store of the platform; called from the survey's thread.
using StoreSource = std::function<Result<std::shared_ptr<Repository>>(const QString &store)>;

/// Blocks; asks on the background connections. PostgreSQL's own foreign keys decide where it has any;
/// references that only the blueprint knows dangle. `progressed` is called with what is known so far. A
/// cancel answers what is known, not complete. Counts are exact up to a bound, and at least that beyond it.
[[nodiscard]] DeletionSurvey surveyDeletion(const DeletionRequest &request, const StoreSource &stores,
                                            const std::function<void(const DeletionSurvey &)> &progressed,
                                            const CancelToken &cancel);

/// What the store does by itself when it applies the deletions of the set: by its own foreign keys. Asked on
/// the session, on its own thread, with the bounds of `surveyDeletion`; nothing for stores without foreign
/// keys.
[[nodiscard]] DeletionSurvey surveyOwnEffects(Session &session, const Blueprint &blueprint,
                                              const ChangeSet &changes, const CancelToken &cancel);

/// The field by which a record is put out of use instead of being deleted; null where there is none.
[[nodiscard]] const BlueprintField *deactivationField(const BlueprintEntity &entity);

/// Whether anything could be found at all, told without asking a store.
[[nodiscard]] bool mayHaveEffects(const Blueprint &blueprint, const QString &store, const QString &entity);

} // namespace registrar
