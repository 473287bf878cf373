// SPDX-License-Identifier: GPL-3.0-or-later
// Queueing commands in a transaction that is discarded.
#include "repository/redis/write_proof.h"

#include "repository/redis/words.h"

namespace registrar::redis
{

using namespace Qt::StringLiterals;

namespace
{

/// One of each family. Few, since each refusal leaves a line in the server's ACL LOG.
std::vector<Command> commandsThatWrite()
{
    const QByteArray key = "registrar:nobody";
    return {{"SET", key, "1"},
            {"DEL", key},
            {"EXPIRE", key, "1"},
            {"RENAME", key, key},
            {"HSET", key, "f", "1"},
            {"RPUSH", key, "1"},
            {"SADD", key, "1"},
            {"ZADD", key, "1", "1"},
            {"XTRIM", key, "MAXLEN", "0"},
            {"RESTORE", key, "0", "x"},
            {"FLUSHDB"},
            {"ACL", "SETUSER", "x"}};
}

WriteProof proof(WriteProof::Kind kind, const QString &reason)
{
    return {.kind = kind, .reason = reason};
}

} // namespace

Result<WriteProof> proveWriting(Connection &connection, const QString &user, bool isReplica)
{
    using Kind = WriteProof::Kind;
    // Alone, and looked at: without a transaction the commands behind it would be run.
    const auto begun = connection.pipeline({{"MULTI"}});
    if (!begun)
        return failure(begun.error());
    if (begun->front().isError())
        return proof(Kind::NotKnown,
                     Words::tr("The user %1 may not begin a transaction, which is how writes are judged "
                               "without writing.")
                         .arg(user));
    std::vector<Command> commands = commandsThatWrite();
    const auto count = static_cast<int>(commands.size());
    commands.push_back({"DISCARD"});
    const auto replies = connection.pipeline(commands);
    if (!replies)
        return failure(replies.error());
    if (replies->back().isError() && !replies->back().bytes().contains("ABORT"))
        return failure(connection.replyError(replies->back()));
    bool byReplica = false;
    bool isElsewhere = false;
    for (int index = 0; index < count; ++index) {
        const Reply &reply = (*replies)[static_cast<size_t>(index)];
        const QByteArray answer = reply.bytes();
        byReplica = byReplica || (reply.isError() && answer.startsWith("READONLY"));
        isElsewhere = isElsewhere || (reply.isError() && answer.startsWith("MOVED"));
        const bool refused = reply.isError() && (answer.startsWith("READONLY") || answer.startsWith("ERR") ||
                                                 answer.startsWith("MOVED") ||
                                                 (answer.startsWith("NOPERM") && answer.contains("to run")));
        if (!refused && !(isReplica && !reply.isError()))
            return proof(
                Kind::CanWrite,
                Words::tr("The server lets the user %1 run %2.")
                    .arg(user, QString::fromLatin1(commandsThatWrite()[static_cast<size_t>(index)].front())));
    }
    if (isElsewhere)
        return proof(Kind::NotKnown, Words::tr("Other servers of the cluster were not asked."));
    if (byReplica || isReplica)
        return proof(Kind::ReadOnly, Words::tr("The server is a replica, which accepts no writes."));
    return proof(Kind::ReadOnly,
                 Words::tr("The server refuses the user %1 each kind of command that writes.").arg(user));
}

} // namespace registrar::redis
