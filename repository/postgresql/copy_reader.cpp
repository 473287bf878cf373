// SPDX-License-Identifier: GPL-3.0-or-later
// Runs binary COPYs on one connection and hands their rows over as chunks of lines.
#include "repository/postgresql/copy_reader.h"

#include "repository/postgresql/socket.h"
#include "repository/postgresql/words.h"

#include <QCoreApplication>

#include <libpq-fe.h>
#include <thread>
#include <utility>

namespace registrar::postgresql
{

namespace
{

constexpr qsizetype chunkSize = qsizetype{256} * 1024;
constexpr std::chrono::microseconds rest{200};
/// Not for ever: what TLS has read already shows on no socket.
constexpr std::chrono::milliseconds longestWait{20};

using Answer = std::unique_ptr<PGresult, decltype(&PQclear)>;

} // namespace

Result<void> CopyReader::run(const QByteArray &statement, const Take &take)
{
    if (!connection_.isOpen())
        return failure(connection_.rawError());
    connection_.forgetDiagnostics();
    writer_.begin();
    lines_.clear();
    records_ = 0;
    // By the protocol that takes one statement and no more: a condition in it may have been typed.
    const Answer started(
        PQexecParams(connection_.raw(), statement.constData(), 0, nullptr, nullptr, nullptr, nullptr, 0),
        PQclear);
    if (PQresultStatus(started.get()) != PGRES_COPY_OUT)
        return failure(connection_.rawError());
    char *message = nullptr;
    int length = 0;
    while ((length = next(&message)) > 0) {
        const std::unique_ptr<char, decltype(&PQfreemem)> owner(message, PQfreemem);
        if (Result<void> read = readRow({message, length}, take); !read) {
            stop();
            return read;
        }
    }
    const Answer ended(PQgetResult(connection_.raw()), PQclear);
    const bool failed = length < -1 || PQresultStatus(ended.get()) != PGRES_COMMAND_OK;
    while (PGresult *answer = PQgetResult(connection_.raw()))
        PQclear(answer);
    return failed ? failure(connection_.rawError()) : flush(take);
}

/// As PQgetCopyData that waits, but where there is nothing to read it rests a moment: a server sends packets
/// of a few kilobytes, and waking up for each of them costs more than reading it.
int CopyReader::next(char **message)
{
    for (bool asked = false;; asked = true) {
        if (const int length = PQgetCopyData(connection_.raw(), message, 1); length != 0)
            return length;
        if (asked) {
            std::this_thread::sleep_for(rest);
            (void)waitForSocket(PQsocket(connection_.raw()), false, longestWait);
        }
        if (!PQconsumeInput(connection_.raw()))
            return -2;
    }
}

Result<void> CopyReader::readRow(QByteArrayView message, const Take &take)
{
    if (cancel_.isCancelled())
        return failure({.kind = Error::Kind::Cancelled});
    // A row's lines are written at once, so a chunk never ends inside of one.
    (void)lines_.room(lines_.size() == 0 ? chunkSize + chunkSize / 4 : 0);
    if (!writer_.append(lines_, message, records_))
        return failure(
            {.kind = Error::Kind::Internal, .why = Words::tr("The server sent rows of an unknown form.")});
    return lines_.size() >= chunkSize ? flush(take) : Result<void>();
}

Result<void> CopyReader::flush(const Take &take)
{
    if (records_ == 0)
        return {};
    Result<void> taken = take(lines_, std::exchange(records_, 0));
    lines_.clear();
    return taken;
}

/// Ends a COPY that nobody wants any more, and reads what is still on its way.
void CopyReader::stop()
{
    connection_.interrupt();
    char *message = nullptr;
    while (PQgetCopyData(connection_.raw(), &message, 0) > 0)
        PQfreemem(message);
    while (PGresult *answer = PQgetResult(connection_.raw()))
        PQclear(answer);
}

} // namespace registrar::postgresql
