// SPDX-License-Identifier: GPL-3.0-or-later
// Applies a change set.
#include "repository/mongodb/apply.h"

#include "repository/mongodb/bson_codec.h"
#include "repository/mongodb/outcome.h"
#include "repository/mongodb/words.h"

#include <QMap>
#include <QThread>

#include <algorithm>
#include <functional>
#include <memory>

namespace registrar::mongodb
{

using namespace Qt::StringLiterals;

namespace
{

using Kind = ChangeOutcome::Kind;

class Applier
{
public:
    Applier(SessionContext &context, const ChangeSet &changes)
        : context_(context)
        , changes_(changes)
    {
    }

    Result<ApplyReport> apply()
    {
        outcomes_.resize(changes_.changes.size());
        prepare();
        if (context_.info.can(Capability::Kind::Transactions)) {
            if (const auto done = applyWhole(); !done) {
                return std::unexpected(done.error());
            }
        } else {
            for (const QList<qsizetype> &group : groups()) {
                applyGroup(group, nullptr);
            }
        }
        ApplyReport report;
        report.inverse = inverseOf(changes_, statements_, outcomes_);
        report.outcomes = outcomes_;
        return report;
    }

private:
    /// What cannot even be said to the server is rejected here.
    void prepare()
    {
        for (qsizetype index = 0; index < changes_.changes.size(); ++index) {
            auto statement = statementFor(changes_.changes[index]);
            if (!statement) {
                reject(index, statement.error());
            }
            statements_.append(statement.value_or(ChangeStatement()));
        }
    }

    void reject(qsizetype index, Error error)
    {
        error.store = context_.options.storeName;
        outcomes_[index] = {.kind = Kind::Rejected, .error = std::move(error)};
    }

    /// The changes of each collection, in their order.
    [[nodiscard]] QList<QList<qsizetype>> groups() const
    {
        QMap<QString, QList<qsizetype>> byCollection;
        for (qsizetype index = 0; index < changes_.changes.size(); ++index) {
            if (outcomes_[index].kind != Kind::Rejected) {
                byCollection[changes_.changes[index].source.name].append(index);
            }
        }
        return byCollection.values();
    }

    /// Two changes of one record must keep their order; otherwise one refused change does not stop the
    /// others.
    [[nodiscard]] bool needsOrder(const QList<qsizetype> &group) const
    {
        QSet<QByteArray> seen;
        return std::ranges::any_of(group, [&](qsizetype index) {
            const auto key = bsonFromId(statements_[index].id);
            const bool repeated = seen.contains(key);
            seen.insert(key);
            return repeated;
        });
    }

    static QByteArray bsonFromId(const Value &id);

    Result<void> queue(Bulk &bulk, qsizetype index)
    {
        const ChangeStatement &statement = statements_[index];
        switch (changes_.changes[index].kind) {
        case Change::Kind::Add:
            return bulk.insert(statement.document);
        case Change::Kind::Update:
            return bulk.update(statement.filter, statement.update);
        case Change::Kind::Delete:
            break;
        }
        return bulk.remove(statement.filter);
    }

    void applyGroup(const QList<qsizetype> &group, mongoc_client_session_t *session)
    {
        const QString collection = changes_.changes[group.first()].source.name;
        const bool ordered = session || needsOrder(group);
        Bulk bulk(context_, collection, ordered, session);
        QList<qsizetype> sent;
        for (const qsizetype index : group) {
            const auto queued = queue(bulk, index);
            queued ? sent.append(index) : reject(index, queued.error());
        }
        if (sent.isEmpty()) {
            return;
        }
        const BulkResult result = bulk.execute({Words::tr("The change was not applied."), collection});
        if (result.interrupted) {
            settleUnanswered(sent, *result.interrupted);
            return;
        }
        settle(sent, result, ordered);
    }

    /// Whether every write that was not refused found its record as it was read.
    [[nodiscard]] bool allFound(const QList<qsizetype> &sent, const BulkResult &result) const
    {
        qint64 updates = 0;
        qint64 deletes = 0;
        for (const qsizetype index : sent) {
            updates += changes_.changes[index].kind == Change::Kind::Update ? 1 : 0;
            deletes += changes_.changes[index].kind == Change::Kind::Delete ? 1 : 0;
        }
        return result.errors.isEmpty() && result.matched == updates && result.deleted == deletes;
    }

    void settle(const QList<qsizetype> &sent, const BulkResult &result, bool ordered)
    {
        const qsizetype firstError = result.errors.isEmpty() ? sent.size() : result.errors.firstKey();
        QList<qsizetype> done;
        for (qsizetype number = 0; number < sent.size(); ++number) {
            const qsizetype index = sent[number];
            if (result.errors.contains(number)) {
                Error error = result.errors.value(number);
                completeDuplicate(context_, changes_.changes[index], statements_[index], error);
                reject(index, error);
            } else if (ordered && number > firstError) {
                outcomes_[index] = {.kind = Kind::NotApplied};
            } else {
                done.append(index);
            }
        }
        look(done, allFound(sent, result));
        if (result.unconfirmed) {
            leaveUnconfirmed(done, *result.unconfirmed);
        }
    }

    /// Written, but perhaps not for good.
    void leaveUnconfirmed(const QList<qsizetype> &indexes, const Error &unconfirmed)
    {
        for (const qsizetype index : indexes) {
            ChangeOutcome &outcome = outcomes_[index];
            if (outcome.kind == Kind::Applied) {
                outcome = {.kind = Kind::Unknown, .error = unconfirmed, .theirs = outcome.now};
                outcome.error->store = context_.options.storeName;
            }
        }
    }

    using Told = std::function<ChangeOutcome(const Change &change, const std::optional<Record> &now)>;

    /// The outcomes of changes as their records tell them, or Unknown where those cannot be read.
    void tell(const QList<qsizetype> &indexes, const Told &told)
    {
        QMap<QString, QList<qsizetype>> byCollection;
        for (const qsizetype index : indexes) {
            byCollection[changes_.changes[index].source.name].append(index);
        }
        for (const QList<qsizetype> &group : std::as_const(byCollection)) {
            QList<Value> ids;
            for (const qsizetype index : group) {
                ids.append(statements_[index].id);
            }
            const auto records = recordsNow(context_, changes_.changes[group.first()].source, ids);
            for (qsizetype number = 0; number < group.size(); ++number) {
                ChangeOutcome &outcome = outcomes_[group[number]];
                outcome = records ? told(changes_.changes[group[number]], records->at(number))
                                  : ChangeOutcome{.kind = Kind::Unknown, .error = records.error()};
                if (outcome.error) {
                    outcome.error->store = context_.options.storeName;
                }
            }
        }
    }

    /// Answers the records as they are now too. The counts tell of all writes together, so where one found
    /// nothing each record tells by itself.
    void look(const QList<qsizetype> &indexes, bool known)
    {
        tell(indexes, [known](const Change &change, const std::optional<Record> &now) {
            return known ? ChangeOutcome{.kind = Kind::Applied, .now = now} : outcomeByRecord(change, now);
        });
        for (const qsizetype index : known ? indexes : QList<qsizetype>()) {
            if (outcomes_[index].kind == Kind::Unknown) { // not seen since, but done
                outcomes_[index] = {.kind = Kind::Applied};
            }
        }
    }

    void settleUnanswered(const QList<qsizetype> &sent, const Error &lost)
    {
        if (lost.kind != Error::Kind::ConnectionLost && lost.kind != Error::Kind::ConnectionRefused) {
            for (const qsizetype index : sent) { // the server refused the whole write
                reject(index, lost);
            }
            return;
        }
        findOut(sent, lost);
    }

    /// Asks the records on a new connection. Client sessions of the old one end before.
    void findOut(const QList<qsizetype> &sent, const Error &lost)
    {
        for (const qsizetype index : sent) {
            outcomes_[index] = {.kind = Kind::Unknown, .error = lost};
        }
        if (!context_.reconnect()) {
            return;
        }
        for (const qsizetype index : sent) {
            settleAfterLoss(index, lost);
        }
    }

    /// A server may still be at work on what it was sent, so "not applied" is believed only when it stays so.
    void settleAfterLoss(qsizetype index, const Error &lost)
    {
        constexpr int looks = 3;
        for (int look = 0; look < looks; ++look) {
            const auto now = recordNow(context_, changes_.changes[index], statements_[index].id);
            if (!now) {
                outcomes_[index] = {.kind = Kind::Unknown, .error = lost};
                return;
            }
            outcomes_[index] = outcomeAfterLoss(changes_.changes[index], statements_[index], *now, lost);
            if (outcomes_[index].kind != Kind::NotApplied || settled_) {
                return;
            }
            QThread::msleep(300);
        }
        settled_ = true; // the others were sent before and have had the same time
    }

    /// All or nothing, in a transaction.
    Result<void> applyWhole()
    {
        bson_error_t problem{};
        ClientSessionHandle session(
            mongoc_client_start_session(context_.connection->client(), nullptr, &problem));
        const Doing doing{Words::tr("The changes were not applied."), {}};
        if (!session || !mongoc_client_session_start_transaction(session.get(), nullptr, &problem)) {
            return failure(errorFrom(problem, {}, doing));
        }
        QList<qsizetype> sent;
        bool whole = std::ranges::none_of(
            outcomes_, [](const ChangeOutcome &outcome) { return outcome.kind == Kind::Rejected; });
        for (const QList<qsizetype> &group : whole ? groups() : QList<QList<qsizetype>>()) {
            sent += group;
            whole = applyInTransaction(group, session.get());
            if (!whole) {
                break;
            }
        }
        if (!whole) {
            mongoc_client_session_abort_transaction(session.get(), nullptr);
            settleTakenBack();
            return {};
        }
        commit(std::move(session), sent, doing);
        return {};
    }

    /// libmongoc asks a second time where the answer to the first commit did not come, which changes nothing.
    void commit(ClientSessionHandle session, const QList<qsizetype> &sent, const Doing &doing)
    {
        BsonReply reply;
        bson_error_t problem{};
        if (mongoc_client_session_commit_transaction(session.get(), reply.fill(), &problem)) {
            look(sent, true);
            return;
        }
        session.reset(); // before its client, which finding out replaces
        const Document answer = documentFromBson(reply.bytes()).value_or(Document());
        Error refusal = errorFrom(problem, answer, doing);
        refusal.store = context_.options.storeName;
        if (const auto unconfirmed = unconfirmedFrom(answer, doing)) {
            look(sent, true);
            leaveUnconfirmed(sent, *unconfirmed);
        } else if (mongoc_error_has_label(reply.get(), "UnknownTransactionCommitResult")) {
            refusal.remedy = Words::tr("Read the records again, then apply again what is missing.");
            findOut(sent, refusal);
        } else {
            for (const qsizetype index : sent) {
                outcomes_[index] = {.kind = Kind::NotApplied, .error = refusal};
            }
        }
    }

    /// Answers whether everything matched; what was refused is noted.
    bool applyInTransaction(const QList<qsizetype> &group, mongoc_client_session_t *session)
    {
        const QString collection = changes_.changes[group.first()].source.name;
        Bulk bulk(context_, collection, true, session);
        for (const qsizetype index : group) {
            if (const auto queued = queue(bulk, index); !queued) {
                reject(index, queued.error());
                return false;
            }
        }
        const BulkResult result = bulk.execute({Words::tr("The change was not applied."), collection});
        for (auto error = result.errors.cbegin(); error != result.errors.cend(); ++error) {
            const qsizetype index = group[error.key()];
            Error refusal = error.value();
            completeDuplicate(context_, changes_.changes[index], statements_[index], refusal);
            reject(index, refusal);
        }
        if (result.interrupted) {
            for (const qsizetype index : group) {
                outcomes_[index] = {.kind = Kind::NotApplied, .error = result.interrupted};
                outcomes_[index].error->store = context_.options.storeName;
            }
        }
        return !result.interrupted && allFound(group, result);
    }

    /// After an abort: what stands in the way is told by the records, the rest was merely taken back.
    void settleTakenBack()
    {
        QList<qsizetype> rest;
        for (qsizetype index = 0; index < outcomes_.size(); ++index) {
            if (outcomes_[index].kind != Kind::Rejected && !outcomes_[index].error) {
                rest.append(index);
            }
        }
        tell(rest, outcomeAfterAbort);
        for (const qsizetype index : std::as_const(rest)) {
            if (outcomes_[index].kind == Kind::Unknown) { // not seen since, but surely taken back
                outcomes_[index].kind = Kind::NotApplied;
            }
        }
    }

    SessionContext &context_;
    const ChangeSet &changes_;
    QList<ChangeStatement> statements_;
    QList<ChangeOutcome> outcomes_;
    bool settled_ = false;
};

QByteArray Applier::bsonFromId(const Value &id)
{
    return bsonFromDocument({{u"_id"_s, id}}).value_or(QByteArray());
}

} // namespace

Result<ApplyReport> applyChanges(SessionContext &context, const ChangeSet &changes, const CancelToken &cancel)
{
    if (context.options.readOnly) {
        return failure(readOnlyRefusal({}));
    }
    if (cancel.isCancelled()) {
        return failure(cancelled());
    }
    return Applier(context, changes).apply();
}

Result<ApplyPreview> previewChanges(SessionContext &context, const ChangeSet &changes)
{
    ApplyPreview preview;
    if (context.info.can(Capability::Kind::Transactions)) {
        preview.begin = u"session.startTransaction()"_s;
        preview.end = u"session.commitTransaction()"_s;
    }
    for (const Change &change : changes.changes) {
        const auto text = statementText(change);
        preview.changes.append(text ? ChangePreview{.statements = {*text}}
                                    : ChangePreview{.refusal = text.error()});
    }
    return preview;
}

} // namespace registrar::mongodb
