// SPDX-License-Identifier: GPL-3.0-or-later
// What one change of a set comes to: checked against the record as it is, and as commands.
#pragma once

#include "repository/change.h"
#include "repository/redis/new_key.h"
#include "repository/redis/value_change.h"

namespace registrar::redis
{

/// Fields that may be changed:
/// - `value`, whole or by a path into it (`value`, `name` for a hash's field; an index for an element;
/// `score` below it);
/// - `value`, `members` in a set or sorted set, as undo of a long one needs it: these elements (with these
/// scores) become those; what the set holds besides does not matter;
/// - `ttl` in milliseconds, null for never; or `expiresAt`, an Instant or null, as undo needs it;
/// - `dump`: Binary, what DUMP answered: replaces value and type, as undo needs it.
/// A change whose version is empty is checked against the values it says were there before.
struct ChangePlan {
    const Change *change = nullptr;
    KeyPattern pattern;
    QByteArray key;
    std::optional<NewKey> added;
    std::optional<Record> before;
    bool membersMoved = false;    ///< `members` are not as the change says they were
    QByteArray dump;              ///< of a key that is deleted or whose change has no simple inverse
    std::optional<qint64> expiry; ///< the new absolute expiry, -1 for never; nothing where it stays
    std::optional<Value> value;   ///< the new value; nothing where it stays
    std::vector<Command> commands;
    ChangeOutcome outcome;

    [[nodiscard]] static ChangePlan of(const Change &change);
    /// Rejected or Conflict where the change does not fit `before`; otherwise the commands. `now` is the
    /// server's clock in milliseconds since the epoch.
    void check(qint64 now);
    [[nodiscard]] bool stands() const
    {
        return outcome.kind == ChangeOutcome::Kind::NotApplied && !outcome.error;
    }
    [[nodiscard]] bool needsDump() const;
    /// Ask for the elements that the change tells of `members`.
    [[nodiscard]] std::vector<Command> memberQueries() const;
    /// Their replies.
    void takeMembers(const Replies &replies);
    [[nodiscard]] ValueChange valueChange() const;

    void reject(Error error);
    void fail(Error::Kind kind, const QString &why, const QString &remedy, const QString &field = {});

    /// For a connection that broke after sending: how the key looks now.
    enum class State { Before, After, Other };
    [[nodiscard]] State stateOf(const std::optional<Record> &now) const;
    /// Undoes this change once it is applied; `outcome.now` is the record since.
    [[nodiscard]] Change inverse() const;

private:
    [[nodiscard]] bool isOutdated() const;
    void checkUpdate(qint64 now);
    void takeField(const FieldChange &field, Document &fields, qint64 now);
    [[nodiscard]] bool isOfMembers(const FieldChange &field) const;
    [[nodiscard]] ValueChange memberChange(const FieldChange &field) const;
    [[nodiscard]] Members membersOf(const FieldChange &field) const;
};

} // namespace registrar::redis
