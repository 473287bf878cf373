// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the session that applies change sets.
#include "repository/postgresql/change_set_writer.h"
#include "repository/postgresql/session_frame.h"

namespace registrar
{

Result<ApplyReport> PostgresqlSession::apply(const ChangeSet &changes, const CancelToken &cancel)
{
    const QString what = postgresql::Words::tr("The changes could not be applied. Nothing was changed.");
    return perform(Access::Write, what, cancel, [&]() -> Result<ApplyReport> {
        postgresql::ChangeSetWriter writer(*connection_, *catalog_, [this] {
            return postgresql::Connection::open(address_, password_, options_);
        });
        Result<ApplyReport> report = writer.apply(changes, cancel);
        if (std::unique_ptr<postgresql::Connection> replacement = writer.takeReplacement()) {
            catalog_.reset();
            const std::lock_guard guard(mutex_);
            connection_ = std::move(replacement);
            catalog_ = std::make_unique<postgresql::Catalog>(*connection_);
        } else if (!isOpen())
            close();
        if (!report)
            return report;
        for (ChangeOutcome &outcome : report->outcomes) {
            if (outcome.error)
                outcome.error = complete(*outcome.error, what, {});
        }
        return report;
    });
}

Result<ApplyPreview> PostgresqlSession::preview(const ChangeSet &changes, const CancelToken &cancel)
{
    const QString what = postgresql::Words::tr("The statements could not be worked out.");
    return perform(Access::Read, what, cancel, [&]() -> Result<ApplyPreview> {
        postgresql::ChangeWriter writer(*connection_, *catalog_);
        ApplyPreview preview{.begin = QStringLiteral("BEGIN"), .end = QStringLiteral("COMMIT")};
        for (const Change &change : changes.changes) {
            const Result<QString> statement = writer.preview(change);
            if (!isOpen())
                return failure(statement.error());
            preview.changes.append(statement
                                       ? ChangePreview{.statements = {*statement}}
                                       : ChangePreview{.refusal = complete(statement.error(), what, {})});
        }
        return preview;
    });
}

} // namespace registrar
