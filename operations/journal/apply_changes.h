// SPDX-License-Identifier: GPL-3.0-or-later
// The one way in which records are written: checked by the blueprint, written into the journal, applied, and
// the outcome written down too.
#pragma once

#include "operations/journal/journal.h"
#include "repository/blueprint.h"
#include "repository/repository.h"

namespace registrar
{

struct ApplyRequest {
    QString deployment;
    std::shared_ptr<const Blueprint> blueprint; ///< may be null: then nothing is checked but by the store
    ChangeSet changes;
    /// An undo is written as it is: rules and times of writing are for what people change.
    enum class Purpose { Edit, Undo };
    Purpose purpose = Purpose::Edit;
};

struct AppliedChanges {
    ApplyReport report;
    ChangeSet written;      ///< what was sent: with defaults and times of writing filled in
    QString set;            ///< the journal's name for it, see Journal::inverseOf
    QString journalWarning; ///< a sentence where the outcome could not be written into the journal; empty
                            ///< otherwise
};

/// Blocks: on the session's own thread. Nothing is sent where a rule refuses (kind Validation) or the journal
/// cannot be written (kind File).
[[nodiscard]] Result<AppliedChanges> applyChanges(Session &session, const ApplyRequest &request,
                                                  Journal &journal, const CancelToken &cancel);

/// The same on the repository's interactive lane; never sent again after a lost connection.
[[nodiscard]] QFuture<Result<AppliedChanges>> applyChanges(Repository &repository,
                                                           const ApplyRequest &request,
                                                           const Journal &journal,
                                                           const CancelToken &cancel = {});

/// What `applyChanges` would send, filled in and checked in the same way; nothing is written anywhere.
[[nodiscard]] QFuture<Result<ApplyPreview>>
previewChanges(Repository &repository, const ApplyRequest &request, const CancelToken &cancel = {});

} // namespace registrar
