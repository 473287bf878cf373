// SPDX-License-Identifier: GPL-3.0-or-later
// Applies a change set in one transaction, and finds out what became of it where the connection breaks.
#include "repository/postgresql/change_set_writer.h"

#include "repository/postgresql/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <libpq-fe.h>

namespace registrar::postgresql
{

namespace
{

/// Nothing stayed: what was fine is merely not applied.
void takeBack(ApplyReport &report)
{
    for (ChangeOutcome &outcome : report.outcomes) {
        if (outcome.kind == ChangeOutcome::Kind::Applied)
            outcome = {.kind = ChangeOutcome::Kind::NotApplied};
    }
    report.inverse.changes.clear();
}

void setAll(ApplyReport &report, ChangeOutcome::Kind kind, const Error &error)
{
    for (ChangeOutcome &outcome : report.outcomes)
        outcome = {.kind = kind, .error = error};
    report.inverse.changes.clear();
}

/// The last change of the table that the error names, else the last of all: it made the set break the rule.
qsizetype culprit(const ChangeSet &changes, const Error &error)
{
    for (qsizetype i = changes.changes.size() - 1; i >= 0; --i) {
        const EntitySource &source = changes.changes[i].source;
        if (error.entity == source.name || error.entity == source.toText())
            return i;
    }
    return changes.changes.size() - 1;
}

} // namespace

ChangeSetWriter::ChangeSetWriter(Connection &connection, Catalog &catalog, Reconnect reconnect)
    : connection_(connection)
    , catalog_(catalog)
    , reconnect_(std::move(reconnect))
{
}

Result<bool> ChangeSetWriter::writeAll(Transaction &transaction, const ChangeSet &changes,
                                       ApplyReport &report, const CancelToken &cancel)
{
    ChangeWriter writer(connection_, catalog_);
    bool allGood = true;
    QList<Change> written; // inverses: they know each record's newest key and version
    for (const Change &original : changes.changes) {
        Change change = original;
        for (const Change &earlier : std::as_const(written)) {
            if (earlier.source == change.source && earlier.key == change.key && !earlier.version.isEmpty() &&
                !change.version.isEmpty())
                change.version = earlier.version;
        }
        Result<WrittenChange> outcome = transaction.inSavepoint([&] { return writer.write(change); });
        if (cancel.isCancelled() && !outcome)
            return failure(outcome.error());
        if (!outcome && (outcome.error().kind == Error::Kind::ConnectionLost || !connection_.isOpen()))
            return failure(outcome.error());
        if (!outcome)
            report.outcomes.append({.kind = ChangeOutcome::Kind::Rejected, .error = outcome.error()});
        else if (outcome->conflict)
            report.outcomes.append({.kind = ChangeOutcome::Kind::Conflict, .theirs = outcome->theirs});
        else {
            report.outcomes.append({.kind = ChangeOutcome::Kind::Applied, .now = outcome->now});
            if (outcome->inverse.kind != Change::Kind::Update || !outcome->inverse.fields.isEmpty())
                report.inverse.changes.prepend(outcome->inverse);
            written.append(outcome->inverse);
        }
        allGood = allGood && report.outcomes.last().kind == ChangeOutcome::Kind::Applied;
    }
    return allGood;
}

/// Rules that are checked at the end are checked now, while a failure can still be told of one change.
Result<bool> ChangeSetWriter::checkDeferred(Transaction &transaction, const ChangeSet &changes,
                                            ApplyReport &report)
{
    const Result<Rows> checked =
        transaction.inSavepoint([this] { return connection_.run("SET CONSTRAINTS ALL IMMEDIATE"); });
    if (checked)
        return true;
    if (checked.error().kind == Error::Kind::ConnectionLost || checked.error().kind == Error::Kind::Cancelled)
        return failure(checked.error());
    const qsizetype index = culprit(changes, checked.error());
    report.outcomes[index] = {.kind = ChangeOutcome::Kind::Rejected, .error = checked.error()};
    return false;
}

Result<ApplyReport> ChangeSetWriter::apply(const ChangeSet &changes, const CancelToken &cancel)
{
    ApplyReport report;
    report.inverse.store = changes.store;
    if (changes.changes.isEmpty())
        return report;
    Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(connection_);
    if (!transaction)
        return failure(transaction.error());
    const QByteArray current =
        connection_.serverVersion() >= 130000 ? "pg_current_xact_id()" : "txid_current()";
    Result<Rows> id = connection_.run("SELECT " + current + "::text");
    if (!id)
        return failure(id.error());
    const QByteArray transactionId = id->bytes(0, 0).toByteArray();
    backend_ = PQbackendPID(connection_.raw());

    Result<bool> good = writeAll(**transaction, changes, report, cancel);
    if (good && *good)
        good = checkDeferred(**transaction, changes, report);
    if (!good)
        return failure(good.error());
    if (!*good) {
        takeBack(report);
        return report;
    }
    if (cancel.isCancelled())
        return failure({.kind = Error::Kind::Cancelled});
    const Result<void> committed = (*transaction)->commit();
    if (committed)
        return report;
    if (committed.error().kind == Error::Kind::ConnectionLost || !connection_.isOpen()) {
        transaction->reset();
        settleLostCommit(committed.error(), transactionId, report);
        return report;
    }
    const qsizetype index = culprit(changes, committed.error());
    takeBack(report);
    report.outcomes[index] = {.kind = ChangeOutcome::Kind::Rejected, .error = committed.error()};
    return report;
}

/// `committed`, `aborted`, or nothing where the server remembers no more.
Result<QByteArray> ChangeSetWriter::transactionStatus(Connection &connection, const QByteArray &transactionId)
{
    const QByteArray question = connection.serverVersion() >= 130000 ? "SELECT pg_xact_status($1::xid8)"
                                                                     : "SELECT txid_status($1::bigint)";
    for (int attempt = 0; attempt < 20; ++attempt) {
        Result<Rows> rows = connection.run(question, {transactionId});
        if (!rows)
            return failure(rows.error());
        const QByteArray status = rows->bytes(0, 0).toByteArray();
        if (status != "in progress")
            return status;
        // The server has not noticed yet that nobody listens; it decides for good when its process is ended.
        Result<Rows> ended = connection.run("SELECT pg_terminate_backend($1::int), pg_sleep(0.1)",
                                            {QByteArray::number(backend_)});
        if (!ended)
            return failure(ended.error());
    }
    return QByteArray();
}

void ChangeSetWriter::settleLostCommit(const Error &error, const QByteArray &transactionId,
                                       ApplyReport &report)
{
    Error unknown = error;
    unknown.what = Words::tr("The connection broke while the changes were being saved.");
    unknown.remedy =
        Words::tr("Connect again and look whether the changes are there before making them again.");
    Result<std::unique_ptr<Connection>> fresh = reconnect_();
    if (!fresh)
        return setAll(report, ChangeOutcome::Kind::Unknown, unknown);
    const Result<QByteArray> status = transactionStatus(**fresh, transactionId);
    if (!status || status->isEmpty())
        return setAll(report, ChangeOutcome::Kind::Unknown, unknown);
    replacement_ = std::move(*fresh);
    if (*status == "committed")
        return; // the report already says what was applied
    unknown.what = Words::tr("The connection broke before the changes were saved. Nothing was changed.");
    unknown.remedy = Words::tr("Apply the changes again.");
    unknown.retryable = true;
    setAll(report, ChangeOutcome::Kind::NotApplied, unknown);
}

} // namespace registrar::postgresql
