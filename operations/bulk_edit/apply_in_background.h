// SPDX-License-Identifier: GPL-3.0-or-later
// A batch of a long edit: written by way of the journal, on the connection that pages do not wait for.
#pragma once

#include "operations/journal/apply_changes.h"

namespace registrar
{

/// Blocks, on any thread but the GUI's. Never sent again after a lost connection.
[[nodiscard]] inline Result<AppliedChanges> applyInBackground(Repository &repository,
                                                              const ApplyRequest &request,
                                                              const Journal &journal,
                                                              const CancelToken &cancel)
{
    const auto apply = [request, own = journal, cancel](Session &session) mutable {
        return applyChanges(session, request, own, cancel);
    };
    return repository
        .run<AppliedChanges>(Repository::Lane::Background, Repository::Retry::Write, cancel, apply)
        .result();
}

} // namespace registrar
