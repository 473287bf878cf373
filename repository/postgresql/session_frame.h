// SPDX-License-Identifier: GPL-3.0-or-later
// What every call of the session is wrapped in; included by the session's own files alone.
#pragma once

#include "repository/postgresql/postgresql_session.h"

#include <QCoreApplication>

namespace registrar
{

namespace postgresql
{

[[nodiscard]] inline QString tr(const char *text)
{
    return QCoreApplication::translate("registrar::postgresql", text);
}

/// Whether the catalog that was remembered may be at fault: a table or column was renamed, removed or
/// retyped.
[[nodiscard]] inline bool mayBeStale(const Error &error)
{
    static const QStringList codes{QStringLiteral("42703"), QStringLiteral("42P01"), QStringLiteral("42883"),
                                   QStringLiteral("42804"), QStringLiteral("42704"), QStringLiteral("3F000")};
    return codes.contains(error.code);
}

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
    auto answer = [&] {
        const std::shared_ptr<void> registration = cancel.onCancel([this] { interrupt(); });
        auto first = work();
        if (first || access != Access::Read || !postgresql::mayBeStale(first.error()) || !isOpen())
            return first;
        catalog_->forget();
        return work();
    }();
    if (!answer)
        return failure(complete(answer.error(), what, cancel));
    return answer;
}

} // namespace registrar
