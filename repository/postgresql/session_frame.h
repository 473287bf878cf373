// SPDX-License-Identifier: GPL-3.0-or-later
// What every call of the session is wrapped in; included by the session's own files alone.
#pragma once

#include "repository/postgresql/native_condition.h"
#include "repository/postgresql/postgresql_session.h"
#include "repository/postgresql/words.h"

namespace registrar
{

namespace postgresql
{

/// Whether the catalog that was remembered may be at fault: a table or column was renamed, removed or
/// retyped.
[[nodiscard]] inline bool mayBeStale(const Error &error)
{
    static const QStringList codes{QStringLiteral("42703"), QStringLiteral("42P01"), QStringLiteral("42883"),
                                   QStringLiteral("42804"), QStringLiteral("42704"), QStringLiteral("3F000")};
    return codes.contains(error.code);
}

/// How long a condition that a person wrote may take.
inline constexpr std::chrono::milliseconds interactiveLimit{30'000};
inline constexpr std::chrono::milliseconds countLimit{600'000};
inline constexpr std::chrono::milliseconds noLimit{0};

} // namespace postgresql

template<typename Work>
auto PostgresqlSession::perform(Access access, const QString &what, const CancelToken &cancel, Work &&work)
    -> decltype(work())
{
    if (!isOpen()) {
        close();
        return failure(closedError());
    }
    if (access == Access::Write && options_.readOnly)
        return failure(readOnlyError());
    if (cancel.isCancelled())
        return failure(complete({.kind = Error::Kind::Cancelled}, what, cancel));
    beginCall();
    auto answer = [&] {
        // Whoever cancels, the window among them, does not wait for the network.
        const std::shared_ptr<void> registration = cancel.onCancel([this] { std::ignore = askToStop(); });
        auto first = work();
        if (first || access != Access::Read || !postgresql::mayBeStale(first.error()) || !isOpen())
            return first;
        catalog_->forget();
        return work();
    }();
    endCall();
    if (!answer)
        return failure(complete(answer.error(), what, cancel));
    return answer;
}

template<typename Work>
auto PostgresqlSession::performQuery(Access access, const Query &query, std::chrono::milliseconds limit,
                                     const QString &what, const CancelToken &cancel, Work &&work)
    -> decltype(work())
{
    if (!postgresql::hasNativeCondition(query))
        return perform(access, what, cancel, work);
    return perform(access, what, cancel, [&]() -> decltype(work()) {
        auto relation = catalog_->relation(query.source);
        if (!relation)
            return failure(relation.error());
        const auto transaction = postgresql::ReadOnlyTransaction::begin(*connection_, limit);
        if (!transaction)
            return failure(transaction.error());
        if (const auto checked = postgresql::checkNativeConditions(*connection_, **relation, query); !checked)
            return failure(checked.error());
        return work();
    });
}

} // namespace registrar
