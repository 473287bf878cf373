// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/redis/server_error.h"

#include "repository/redis/words.h"

#include <array>
#include <string_view>

namespace registrar::redis
{

using namespace Qt::StringLiterals;

namespace
{

struct KnownError {
    std::string_view start; ///< of the reply
    Error::Kind kind;
    const char *remedy;
    bool retryable = false;
};

constexpr std::array knownErrors{
    KnownError{
        "WRONGPASS", Error::Kind::WrongPassword,
        QT_TRANSLATE_NOOP("registrar::redis::Words", "Check the user and the password of this store.")},
    KnownError{"ERR invalid password", Error::Kind::WrongPassword,
               QT_TRANSLATE_NOOP("registrar::redis::Words", "Check the password of this store.")},
    KnownError{"ERR AUTH", Error::Kind::WrongPassword,
               QT_TRANSLATE_NOOP("registrar::redis::Words",
                                 "This server asks for no password: leave it empty in the store's address.")},
    KnownError{"ERR Client sent AUTH", Error::Kind::WrongPassword,
               QT_TRANSLATE_NOOP("registrar::redis::Words",
                                 "This server asks for no password: leave it empty in the store's address.")},
    KnownError{"NOAUTH", Error::Kind::WrongPassword,
               QT_TRANSLATE_NOOP("registrar::redis::Words",
                                 "This server asks for a password: give one for this store.")},
    KnownError{
        "NOPERM", Error::Kind::Permission,
        QT_TRANSLATE_NOOP(
            "registrar::redis::Words",
            "Ask an administrator of the server for the right (ACL SETUSER), or sign in as another user.")},
    KnownError{"READONLY", Error::Kind::ReadOnly,
               QT_TRANSLATE_NOOP("registrar::redis::Words",
                                 "This server is a replica: connect to its primary to write.")},
    KnownError{
        "OOM", Error::Kind::OutOfMemory,
        QT_TRANSLATE_NOOP("registrar::redis::Words",
                          "The server is full: delete keys, raise maxmemory, or set an eviction policy.")},
    KnownError{"LOADING", Error::Kind::ConnectionLost,
               QT_TRANSLATE_NOOP("registrar::redis::Words",
                                 "The server is still reading its data from disk: try again in a moment."),
               true},
    KnownError{"BUSY ", Error::Kind::Timeout,
               QT_TRANSLATE_NOOP(
                   "registrar::redis::Words",
                   "The server is running a long script: try again later, or stop it with SCRIPT KILL."),
               true},
    KnownError{"TRYAGAIN", Error::Kind::Timeout,
               QT_TRANSLATE_NOOP("registrar::redis::Words", "Try again in a moment."), true},
    KnownError{"MASTERDOWN", Error::Kind::ConnectionLost,
               QT_TRANSLATE_NOOP("registrar::redis::Words",
                                 "This replica has lost its primary: connect to another server."),
               true},
    KnownError{"MISCONF", Error::Kind::ReadOnly,
               QT_TRANSLATE_NOOP("registrar::redis::Words",
                                 "The server cannot save to disk and therefore accepts "
                                 "no writes: see its log and its disk space.")},
    KnownError{"NOREPLICAS", Error::Kind::ReadOnly,
               QT_TRANSLATE_NOOP("registrar::redis::Words",
                                 "Too few replicas are connected to accept writes: see that they run."),
               true},
    KnownError{
        "WRONGTYPE", Error::Kind::Conflict,
        QT_TRANSLATE_NOOP("registrar::redis::Words", "The key holds another type by now: read it again.")},
    KnownError{
        "BUSYKEY", Error::Kind::DuplicateKey,
        QT_TRANSLATE_NOOP("registrar::redis::Words", "Choose another key, or change the one that is there.")},
    KnownError{"MOVED", Error::Kind::Unsupported,
               QT_TRANSLATE_NOOP("registrar::redis::Words",
                                 "The key belongs to another node of the cluster: connect to that one.")},
    KnownError{
        "CROSSSLOT", Error::Kind::Unsupported,
        QT_TRANSLATE_NOOP("registrar::redis::Words",
                          "A cluster changes only keys of one slot together: apply the changes one by one.")},
    KnownError{"CLUSTERDOWN", Error::Kind::ConnectionLost,
               QT_TRANSLATE_NOOP("registrar::redis::Words",
                                 "The cluster does not serve all its slots: see its state."),
               true},
    KnownError{
        "ERR DB index", Error::Kind::UnknownDatabase,
        QT_TRANSLATE_NOOP(
            "registrar::redis::Words",
            "Use a smaller number; a server has 16 databases unless its setting databases says more.")},
    KnownError{
        "ERR invalid DB index", Error::Kind::UnknownDatabase,
        QT_TRANSLATE_NOOP("registrar::redis::Words", "A Redis database is named by a number, from 0.")},
    KnownError{"ERR SELECT is not allowed in cluster mode", Error::Kind::UnknownDatabase,
               QT_TRANSLATE_NOOP("registrar::redis::Words", "A cluster has database 0 only.")},
    KnownError{"ERR max number of clients", Error::Kind::ConnectionRefused,
               QT_TRANSLATE_NOOP(
                   "registrar::redis::Words",
                   "The server has as many connections as it allows: close some, or raise maxclients."),
               true},
    KnownError{"ERR unknown command", Error::Kind::Unsupported,
               QT_TRANSLATE_NOOP("registrar::redis::Words",
                                 "Use a newer server, or one with the module that has it.")},
    KnownError{"ERR string exceeds maximum", Error::Kind::TooLarge,
               QT_TRANSLATE_NOOP("registrar::redis::Words", "Redis takes at most 512 MB in one value.")},
    KnownError{"ERR Protocol error: invalid bulk", Error::Kind::TooLarge,
               QT_TRANSLATE_NOOP("registrar::redis::Words", "Redis takes at most 512 MB in one value.")},
    KnownError{"DENIED", Error::Kind::Permission,
               QT_TRANSLATE_NOOP(
                   "registrar::redis::Words",
                   "The server runs in protected mode: set a password on it, or connect from its own host.")},
};

} // namespace

Error serverError(const QByteArray &reply, const QString &what)
{
    Error error{.kind = Error::Kind::Internal, .what = what, .why = QString::fromUtf8(reply).trimmed()};
    error.code = error.why.section(u' ', 0, 0);
    if (!error.why.endsWith(u'.')) {
        error.why += u'.';
    }
    const std::string_view text(reply.constData(), size_t(reply.size()));
    for (const KnownError &known : knownErrors) {
        if (text.starts_with(known.start)) {
            error.kind = known.kind;
            error.remedy = Words::tr(known.remedy);
            error.retryable = known.retryable;
            return error;
        }
    }
    error.remedy = Words::tr("See the server's log for more.");
    return error;
}

} // namespace registrar::redis
