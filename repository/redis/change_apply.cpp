// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/redis/change_apply.h"

#include "repository/redis/record_reader.h"
#include "repository/redis/words.h"

#include <QSet>

#include <algorithm>

namespace registrar::redis
{

namespace
{

constexpr int mostAttempts = 5;

/// As redis-cli takes it: what is not a plain word stands in double quotes, bytes that are no text as \xHH.
QString commandText(const Command &command)
{
    QStringList words;
    for (const QByteArray &argument : command) {
        const bool plain = !argument.isEmpty() && std::ranges::all_of(argument, [](char letter) {
            return QByteArrayView("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.:/")
                .contains(letter);
        });
        if (plain) {
            words.append(QString::fromLatin1(argument));
            continue;
        }
        const Value value = Value::fromUtf8OrBytes(argument);
        QString quoted;
        if (const auto *text = value.get<QString>()) {
            for (const QChar letter : *text) {
                if (letter == u'"' || letter == u'\\') {
                    quoted += QStringLiteral("\\") + letter;
                } else if (letter < u' ') {
                    quoted += QStringLiteral("\\x%1").arg(uint(letter.unicode()), 2, 16, QChar(u'0'));
                } else {
                    quoted += letter;
                }
            }
        } else {
            for (const char byte : argument) {
                quoted += QStringLiteral("\\x%1").arg(quint8(byte), 2, 16, QChar(u'0'));
            }
        }
        words.append(u'"' + quoted + u'"');
    }
    return words.join(u' ');
}

} // namespace

Result<ApplyReport> ChangeApply::apply(const ChangeSet &changes, const Stop &stop)
{
    if (changes.changes.isEmpty()) {
        return ApplyReport{};
    }
    for (int attempts = 0; attempts < mostAttempts; ++attempts) {
        plan(changes);
        const auto tried = attempt(stop);
        if (!tried) {
            return failure(tried.error());
        }
        if (*tried == Attempt::Done) {
            return report(changes.store);
        }
    }
    Error error = connection_.makeError(Error::Kind::Conflict,
                                        Words::tr("The keys are being changed all the time by others."),
                                        Words::tr("Try again."));
    error.retryable = true;
    return failure(error);
}

void ChangeApply::plan(const ChangeSet &changes)
{
    plans_.clear();
    QSet<QByteArray> keys;
    for (const Change &change : changes.changes) {
        ChangePlan plan = ChangePlan::of(change);
        if (plan.stands() && keys.contains(plan.key)) {
            plan.fail(Error::Kind::InvalidInput, Words::tr("The set changes the same key twice."),
                      Words::tr("Apply the first change, then the other one."));
        }
        keys.insert(plan.key);
        plans_.push_back(std::move(plan));
    }
}

Result<ApplyPreview> ChangeApply::preview(const ChangeSet &changes)
{
    ApplyPreview preview{.begin = QStringLiteral("MULTI"), .end = QStringLiteral("EXEC")};
    plan(changes);
    if (const auto found = plans_.empty() ? Result<void>() : read(); !found) {
        return failure(found.error());
    }
    for (ChangePlan &plan : plans_) {
        plan.check(now_);
    }
    if (const auto kept = keepFieldExpiries(); !kept) {
        return failure(kept.error());
    }
    for (const ChangePlan &plan : plans_) {
        ChangePreview one{.refusal = plan.outcome.error};
        if (plan.outcome.kind == ChangeOutcome::Kind::Conflict) {
            one.refusal = connection_.makeError(
                Error::Kind::Conflict, Words::tr("Somebody else changed the key since it was read."), {});
        }
        for (const Command &command : plan.commands) {
            one.statements.append(commandText(command));
        }
        preview.changes.append(one);
    }
    return preview;
}

bool ChangeApply::allStand() const
{
    return std::ranges::all_of(plans_, &ChangePlan::stands);
}

Result<ChangeApply::Attempt> ChangeApply::attempt(const Stop &stop)
{
    if (const auto watched = watch(); !watched) {
        return failure(watched.error());
    }
    if (const auto found = read(); !found) {
        return failure(found.error());
    }
    for (ChangePlan &plan : plans_) {
        plan.check(now_);
    }
    if (allStand()) {
        if (const auto dumped = readDumps(); !dumped) {
            return failure(dumped.error());
        }
        if (const auto kept = keepFieldExpiries(); !kept) {
            return failure(kept.error());
        }
    }
    if (!allStand() || stop.isWanted()) {
        const auto unwatched = connection_.run({"UNWATCH"});
        if (!unwatched) {
            return failure(unwatched.error());
        }
        if (allStand()) {
            return failure(connection_.makeError(Error::Kind::Cancelled, Words::tr("It was cancelled."), {}));
        }
        return Attempt::Done;
    }
    return execute();
}

Result<std::vector<std::optional<Record>>> ChangeApply::readAll()
{
    std::vector<std::optional<Record>> records;
    size_t index = 0;
    while (index < plans_.size()) {
        // Neighbours of the same pattern are read together.
        const QString source = plans_.at(index).change->source.name;
        QByteArrayList keys;
        const KeyPattern &pattern = plans_.at(index).pattern;
        for (; index < plans_.size() && plans_.at(index).change->source.name == source && keys.size() < 200;
             ++index) {
            keys.append(plans_.at(index).key);
        }
        auto found = readRecords(connection_, features_, pattern, keys);
        if (!found) {
            return found;
        }
        std::ranges::move(*found, std::back_inserter(records));
    }
    return records;
}

Result<void> ChangeApply::watch()
{
    Command watch{"WATCH"};
    for (const ChangePlan &plan : plans_) {
        watch << plan.key;
    }
    const auto watched = connection_.run(watch);
    return watched ? Result<void>() : failure(watched.error());
}

Result<void> ChangeApply::read()
{
    auto records = readAll();
    if (!records) {
        return failure(records.error());
    }
    for (size_t index = 0; index < plans_.size(); ++index) {
        ChangePlan &plan = plans_.at(index);
        plan.before = std::move(records->at(index));
        const auto members = connection_.pipeline(plan.memberQueries());
        if (!members) {
            return failure(members.error());
        }
        plan.takeMembers(*members);
    }
    const auto time = connection_.run({"TIME"});
    if (!time) {
        return failure(time.error());
    }
    now_ = time->at(0).integer() * 1000 + time->at(1).integer() / 1000;
    return {};
}

Result<void> ChangeApply::readDumps()
{
    for (ChangePlan &plan : plans_) {
        if (!plan.needsDump()) {
            continue;
        }
        const auto dump = connection_.run({"DUMP", plan.key});
        if (!dump) {
            if (!connection_.isOpen()) {
                return failure(dump.error());
            }
            plan.reject(dump.error());
        } else {
            plan.dump = dump->bytes();
        }
    }
    return {};
}

/// HSET takes a field's own expiry away: it is set again in the same transaction.
Result<void> ChangeApply::keepFieldExpiries()
{
    for (ChangePlan &plan : plans_) {
        const QByteArrayList fields = plan.value && features_.hashFieldExpiry
                                          ? overwrittenFields(plan.valueChange())
                                          : QByteArrayList();
        if (fields.isEmpty()) {
            continue;
        }
        const auto times = connection_.pipeline(
            {Command{"HPEXPIRETIME", plan.key, "FIELDS", QByteArray::number(fields.size())} + fields});
        if (!times) {
            return failure(times.error());
        }
        for (qsizetype index = 0; index < times->front().size(); ++index) {
            const qint64 expiresAt = times->front().at(index).integer();
            if (expiresAt > 0) {
                plan.commands.push_back(
                    {"HPEXPIREAT", plan.key, QByteArray::number(expiresAt), "FIELDS", "1", fields.at(index)});
            }
        }
    }
    return {};
}

Result<ChangeApply::Attempt> ChangeApply::execute()
{
    std::vector<Command> commands{{"MULTI"}};
    for (const ChangePlan &plan : plans_) {
        std::ranges::copy(plan.commands, std::back_inserter(commands));
    }
    commands.push_back({"EXEC"});
    const auto replies = connection_.pipeline(commands);
    if (!replies) {
        findOut(replies.error());
        return Attempt::Done;
    }
    if (replies->back().isNull()) {
        return Attempt::Raced;
    }
    takeReplies(*replies);
    readResults();
    return Attempt::Done;
}

void ChangeApply::takeReplies(const Replies &replies)
{
    const Reply &results = replies.back();
    const bool wasRun = results.isArray();
    size_t command = 1;
    for (ChangePlan &plan : plans_) {
        plan.outcome.kind = wasRun ? ChangeOutcome::Kind::Applied : ChangeOutcome::Kind::NotApplied;
        for (size_t own = 0; own < plan.commands.size(); ++own, ++command) {
            const ReplyView reply =
                wasRun ? results.at(qsizetype(command) - 1) : ReplyView(replies.at(command));
            if (reply.isError() && !plan.outcome.error) {
                plan.reject(connection_.replyError(reply));
            }
        }
    }
    if (!wasRun && allStand()) {
        plans_.front().reject(connection_.replyError(results));
    }
}

/// The keys tell whether a transaction was carried out whose answer got lost.
void ChangeApply::findOut(const Error &broken)
{
    const auto mark = [this](ChangeOutcome::Kind kind, const std::optional<Error> &error) {
        for (ChangePlan &plan : plans_) {
            plan.outcome.kind = kind;
            plan.outcome.error = error;
        }
    };
    const auto reconnected = reconnect_();
    const auto records = reconnected ? readAll() : failure(reconnected.error());
    if (!records) {
        mark(ChangeOutcome::Kind::Unknown, broken);
        return;
    }
    bool allBefore = true;
    bool allAfter = true;
    for (size_t index = 0; index < plans_.size(); ++index) {
        const ChangePlan::State state = plans_.at(index).stateOf(records->at(index));
        allBefore = allBefore && state == ChangePlan::State::Before;
        allAfter = allAfter && (state == ChangePlan::State::After || plans_.at(index).commands.empty());
    }
    if (allAfter) {
        mark(ChangeOutcome::Kind::Applied, {});
        for (size_t index = 0; index < plans_.size(); ++index) {
            plans_.at(index).outcome.now = records->at(index);
        }
    } else {
        mark(allBefore ? ChangeOutcome::Kind::NotApplied : ChangeOutcome::Kind::Unknown, broken);
    }
}

void ChangeApply::readResults()
{
    const auto records = readAll();
    for (size_t index = 0; records && index < plans_.size(); ++index) {
        if (plans_.at(index).outcome.kind == ChangeOutcome::Kind::Applied) {
            plans_.at(index).outcome.now = records->at(index);
        }
    }
}

ApplyReport ChangeApply::report(const QString &store) const
{
    ApplyReport report;
    report.inverse.store = store;
    for (const ChangePlan &plan : plans_) {
        report.outcomes.append(plan.outcome);
        if (plan.outcome.kind == ChangeOutcome::Kind::Applied) {
            report.inverse.changes.prepend(plan.inverse());
        }
    }
    return report;
}

} // namespace registrar::redis
