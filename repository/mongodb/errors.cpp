// SPDX-License-Identifier: GPL-3.0-or-later
// The driver's failures as errors in words.
#include "repository/mongodb/errors.h"

#include "repository/mongodb/words.h"
#include "repository/text/extended_json.h"

#include <QCoreApplication>

namespace registrar::mongodb
{

using namespace Qt::StringLiterals;

namespace
{

Error unreachable(const QString &message, const Doing &doing)
{
    Error error{.kind = Error::Kind::ConnectionRefused,
                .what = doing.what,
                .why = Words::tr("No server answered: %1").arg(message),
                .remedy = Words::tr("Check the address and that the server is running, and try again."),
                .entity = doing.entity,
                .retryable = true};
    const QString lower = message.toLower();
    if (lower.contains("failed to resolve"_L1) || lower.contains("dns"_L1) ||
        lower.contains("name or service"_L1)) {
        error.kind = Error::Kind::HostNotFound;
        error.remedy = Words::tr(
            "Check how the server's name is spelled and that this computer is on the right network.");
        error.retryable = false;
    } else if (lower.contains("tls"_L1) || lower.contains("ssl"_L1) || lower.contains("certificate"_L1)) {
        error.kind = Error::Kind::Tls;
        error.remedy = Words::tr(
            "Check whether the server wants TLS, and that its certificate is trusted and names this host.");
        error.retryable = false;
    } else if (!lower.contains("refused"_L1) &&
               (lower.contains("timeout"_L1) || lower.contains("timed out"_L1))) {
        error.kind = Error::Kind::Timeout;
        error.remedy = Words::tr("Check the network and the server's load, and try again.");
    }
    return error;
}

Error lost(const QString &message, const Doing &doing)
{
    return {.kind = Error::Kind::ConnectionLost,
            .what = doing.what,
            .why = Words::tr("The connection to the server broke: %1").arg(message),
            .remedy = Words::tr("Try again once the server can be reached."),
            .entity = doing.entity,
            .retryable = true};
}

} // namespace

Error errorFrom(const bson_error_t &error, const Document &reply, const Doing &doing)
{
    const QString message = QString::fromUtf8(error.message);
    switch (error.domain) {
    case MONGOC_ERROR_SERVER:
    case MONGOC_ERROR_WRITE_CONCERN:
        return serverError(static_cast<int>(error.code), message, reply, doing);
    case MONGOC_ERROR_SERVER_SELECTION:
        return unreachable(message, doing);
    case MONGOC_ERROR_STREAM:
        return error.code == MONGOC_ERROR_STREAM_NAME_RESOLUTION ? unreachable(message, doing)
                                                                 : lost(message, doing);
    case MONGOC_ERROR_CLIENT:
        if (error.code == MONGOC_ERROR_CLIENT_AUTHENTICATE) {
            return serverError(code::authenticationFailed, message, reply, doing);
        }
        break;
    case MONGOC_ERROR_CURSOR:
        if (error.code == MONGOC_ERROR_CURSOR_INVALID_CURSOR) {
            return serverError(code::cursorNotFound, message, reply, doing);
        }
        break;
    case MONGOC_ERROR_BSON:
    case MONGOC_ERROR_COMMAND:
        if (message.contains("too large"_L1)) {
            return serverError(code::objectTooLarge, message, reply, doing);
        }
        break;
    default:
        break;
    }
    return {.kind = Error::Kind::Internal,
            .what = doing.what,
            .why = message,
            .remedy = Words::tr("Try again; if it fails again, report it with this text."),
            .code = QString::number(error.code),
            .entity = doing.entity};
}

Error readOnlyRefusal(const QString &entity)
{
    return {.kind = Error::Kind::ReadOnly,
            .what = Words::tr("Nothing was written."),
            .why = Words::tr("This deployment is opened read-only."),
            .remedy = Words::tr("Open it for writing in the deployment's settings if you mean to change it."),
            .entity = entity};
}

Error cancelled()
{
    return {.kind = Error::Kind::Cancelled, .what = Words::tr("The work was cancelled.")};
}

Error notOpen()
{
    return {.kind = Error::Kind::ConnectionLost,
            .what = Words::tr("The server was not asked."),
            .why = Words::tr("The connection is closed."),
            .remedy = Words::tr("Connect again."),
            .retryable = true};
}

} // namespace registrar::mongodb
