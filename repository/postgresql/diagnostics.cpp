// SPDX-License-Identifier: GPL-3.0-or-later
// What PostgreSQL said when it refused something, and the same in words for people.
#include "repository/postgresql/diagnostics.h"

#include "repository/postgresql/words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <libpq-fe.h>

using namespace Qt::StringLiterals;

namespace registrar::postgresql
{

namespace
{

QString sentence(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return trimmed;
    const QString capital = trimmed.left(1).toUpper() + trimmed.mid(1);
    return capital.endsWith(u'.') || capital.endsWith(u'?') ? capital : capital + u'.';
}

/// `Key (a, b)=(1, 2) already exists.` names the columns and the values whatever the language around them.
void placeKey(const QString &detail, Error &error)
{
    const qsizetype middle = detail.indexOf(")=("_L1);
    const qsizetype open = middle < 0 ? -1 : detail.lastIndexOf(u'(', middle - 1);
    if (open < 0)
        return;
    error.field = detail.mid(open + 1, middle - open - 1);
    const qsizetype close = detail.lastIndexOf(u')');
    if (close > middle + 2)
        error.value = detail.mid(middle + 3, close - middle - 3);
}

void explainDuplicate(const Diagnostics &diagnostics, Error &error)
{
    error.kind = Error::Kind::DuplicateKey;
    placeKey(diagnostics.detail, error);
    error.what = error.field.isEmpty()
                     ? Words::tr("Another record already has the same key.")
                     : Words::tr("Another record already has %1 = %2.").arg(error.field, error.value);
    error.remedy =
        Words::tr("Choose another value, or find the record that has it and change that one. The rule is %1.")
            .arg(error.index);
}

void explainForeignKey(const Diagnostics &diagnostics, Error &error)
{
    error.kind = Error::Kind::ForeignKey;
    placeKey(diagnostics.detail, error);
    // The refused table is the one that holds the reference when a value is missing, the target when one is
    // in use.
    const bool stillUsed = diagnostics.message.contains("update or delete"_L1) ||
                           diagnostics.detail.contains("still referenced"_L1);
    if (stillUsed) {
        error.what = Words::tr("Other records still refer to this one.");
        error.remedy = Words::tr("Change or delete the records that refer to it first. The rule is %1.")
                           .arg(error.index);
    } else {
        error.what = Words::tr("%1 = %2 refers to a record that is not there.").arg(error.field, error.value);
        error.remedy =
            Words::tr("Choose a value that exists, or add the record it refers to first. The rule is %1.")
                .arg(error.index);
    }
}

void explainIntegrity(const Diagnostics &diagnostics, Error &error)
{
    if (diagnostics.sqlState == "23505" || diagnostics.sqlState == "23P01")
        return explainDuplicate(diagnostics, error);
    if (diagnostics.sqlState == "23503" || diagnostics.sqlState == "23001")
        return explainForeignKey(diagnostics, error);
    error.kind = Error::Kind::Validation;
    if (diagnostics.sqlState == "23502") {
        error.what = Words::tr("%1 must have a value.").arg(error.field);
        error.remedy = Words::tr("Enter a value for %1.").arg(error.field);
    } else {
        error.what = Words::tr("The record breaks a rule of the table.");
        error.remedy = Words::tr("Change the record so that it keeps the rule %1.").arg(error.index);
    }
}

void explainData(const Diagnostics &diagnostics, Error &error)
{
    const QByteArray &state = diagnostics.sqlState;
    if (state == "2201B" || state == "22025" || state == "2200B") {
        error.kind = Error::Kind::Syntax;
        error.what = Words::tr("The server does not understand the pattern.");
        error.remedy = Words::tr("Write the pattern in PostgreSQL's regular expression syntax.");
    } else if (state == "22P02" || state == "22007" || state == "22P03" || state == "22P05" ||
               state == "22021") {
        error.kind = Error::Kind::InvalidInput;
        error.what = Words::tr("The server cannot read the value as the column's type.");
        error.remedy = Words::tr("Enter a value of the column's type.");
    } else {
        error.kind = Error::Kind::Validation;
        error.what = Words::tr("The value does not fit into the column.");
        error.remedy = Words::tr("Enter a value that the column's type can hold.");
    }
}

struct Mapping {
    const char *state; ///< a whole SQLSTATE, or the two characters of its class
    Error::Kind kind;
    bool retryable;
    const char *remedy;
};

constexpr Mapping mappings[] = {
    {"42501", Error::Kind::Permission, false,
     QT_TRANSLATE_NOOP("registrar::postgresql",
                       "Sign in as a user who may do this, or ask the owner to grant it.")},
    {"25006", Error::Kind::ReadOnly, false,
     QT_TRANSLATE_NOOP("registrar::postgresql",
                       "Open the deployment for writing, and connect to the primary server.")},
    {"40001", Error::Kind::Conflict, true, QT_TRANSLATE_NOOP("registrar::postgresql", "Try again.")},
    {"40P01", Error::Kind::Conflict, true, QT_TRANSLATE_NOOP("registrar::postgresql", "Try again.")},
    {"55P03", Error::Kind::Timeout, true,
     QT_TRANSLATE_NOOP("registrar::postgresql", "Somebody else holds a lock. Try again when they are done.")},
    {"25P03", Error::Kind::ConnectionLost, true,
     QT_TRANSLATE_NOOP("registrar::postgresql", "Connect again.")},
    {"25P04", Error::Kind::Timeout, false,
     QT_TRANSLATE_NOOP("registrar::postgresql",
                       "Ask for less at once, or raise the server's transaction_timeout.")},
    {"53300", Error::Kind::ConnectionRefused, true,
     QT_TRANSLATE_NOOP("registrar::postgresql", "Wait until others disconnect, or raise max_connections.")},
    {"53", Error::Kind::OutOfMemory, true,
     QT_TRANSLATE_NOOP("registrar::postgresql", "Free memory or disk space on the server.")},
    {"54", Error::Kind::TooLarge, false,
     QT_TRANSLATE_NOOP("registrar::postgresql", "Ask for less, or store less, at once.")},
    {"08", Error::Kind::ConnectionLost, true, QT_TRANSLATE_NOOP("registrar::postgresql", "Connect again.")},
    {"57P03", Error::Kind::ConnectionRefused, true,
     QT_TRANSLATE_NOOP("registrar::postgresql", "Wait until the server has started.")},
    {"57P", Error::Kind::ConnectionLost, true, QT_TRANSLATE_NOOP("registrar::postgresql", "Connect again.")},
    {"28", Error::Kind::WrongPassword, false,
     QT_TRANSLATE_NOOP("registrar::postgresql", "Check the user name and the password.")},
    {"3D000", Error::Kind::UnknownDatabase, false,
     QT_TRANSLATE_NOOP("registrar::postgresql", "Check the database's name, or create the database.")},
    {"42P01", Error::Kind::NotFound, false,
     QT_TRANSLATE_NOOP("registrar::postgresql", "Refresh; the table may have been renamed or removed.")},
    {"3F000", Error::Kind::NotFound, false,
     QT_TRANSLATE_NOOP("registrar::postgresql", "Refresh; the schema may have been renamed or removed.")},
    {"42703", Error::Kind::NotFound, false,
     QT_TRANSLATE_NOOP("registrar::postgresql", "Refresh; the column may have been renamed or removed.")},
    {"42601", Error::Kind::Syntax, false,
     QT_TRANSLATE_NOOP("registrar::postgresql", "Correct the expression.")},
    {"42883", Error::Kind::Unsupported, false,
     QT_TRANSLATE_NOOP("registrar::postgresql",
                       "The column's type has no such comparison. Choose another filter.")},
    {"42704", Error::Kind::NotFound, false,
     QT_TRANSLATE_NOOP("registrar::postgresql", "Create the missing type, extension or role first.")},
    {"42P04", Error::Kind::DuplicateKey, false,
     QT_TRANSLATE_NOOP("registrar::postgresql", "Choose another name.")},
    {"42P07", Error::Kind::DuplicateKey, false,
     QT_TRANSLATE_NOOP("registrar::postgresql", "Choose another name.")},
    {"0A", Error::Kind::Unsupported, false,
     QT_TRANSLATE_NOOP("registrar::postgresql", "The server cannot do this. Choose another way.")},
    {"55", Error::Kind::Unsupported, false,
     QT_TRANSLATE_NOOP("registrar::postgresql", "The server cannot do this in its present state.")},
    {"44000", Error::Kind::Validation, false,
     QT_TRANSLATE_NOOP("registrar::postgresql",
                       "Keep to the view's own condition, or edit the table beneath it.")},
    {"P0001", Error::Kind::Validation, false,
     QT_TRANSLATE_NOOP("registrar::postgresql",
                       "A trigger of the table refused this. Do what its message asks for.")},
};

void explainOther(const Diagnostics &diagnostics, Error &error)
{
    for (const Mapping &mapping : mappings) {
        if (!diagnostics.sqlState.startsWith(mapping.state))
            continue;
        error.kind = mapping.kind;
        error.retryable = mapping.retryable;
        error.remedy = Words::tr(mapping.remedy);
        return;
    }
    error.kind = Error::Kind::Internal;
    error.remedy = Words::tr("Look the server's code %1 up in PostgreSQL's manual.").arg(error.code);
}

} // namespace

Diagnostics diagnosticsOf(const PGresult *result)
{
    const auto field = [result](int code) { return QString::fromUtf8(PQresultErrorField(result, code)); };
    Diagnostics diagnostics;
    diagnostics.sqlState = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    diagnostics.message = field(PG_DIAG_MESSAGE_PRIMARY);
    if (diagnostics.message.isEmpty())
        diagnostics.message = QString::fromUtf8(PQresultErrorMessage(result)).trimmed();
    diagnostics.detail = field(PG_DIAG_MESSAGE_DETAIL);
    diagnostics.hint = field(PG_DIAG_MESSAGE_HINT);
    diagnostics.schema = field(PG_DIAG_SCHEMA_NAME);
    diagnostics.table = field(PG_DIAG_TABLE_NAME);
    diagnostics.column = field(PG_DIAG_COLUMN_NAME);
    diagnostics.dataType = field(PG_DIAG_DATATYPE_NAME);
    diagnostics.constraint = field(PG_DIAG_CONSTRAINT_NAME);
    diagnostics.position = field(PG_DIAG_STATEMENT_POSITION).toInt() - 1;
    return diagnostics;
}

Error errorOf(const Diagnostics &diagnostics)
{
    Error error;
    error.code = QString::fromLatin1(diagnostics.sqlState);
    error.position = diagnostics.position;
    error.why = sentence(diagnostics.message);
    // "Failing row contains": the whole record, which the person has before them, and with it its secrets.
    const bool quotesRecord =
        diagnostics.sqlState == "23502" || diagnostics.sqlState == "23514" || diagnostics.sqlState == "44000";
    if (!diagnostics.detail.isEmpty() && !quotesRecord)
        error.why += u' ' + sentence(diagnostics.detail);
    error.entity = diagnostics.schema.isEmpty() || diagnostics.schema == "public"_L1
                       ? diagnostics.table
                       : diagnostics.schema + u'.' + diagnostics.table;
    error.field = diagnostics.column;
    error.index = diagnostics.constraint;
    if (diagnostics.sqlState.startsWith("23"))
        explainIntegrity(diagnostics, error);
    else if (diagnostics.sqlState.startsWith("22"))
        explainData(diagnostics, error);
    else if (diagnostics.sqlState == "57014") {
        // Only the person's own cancel and the server's time limit share this code.
        const bool timedOut = diagnostics.message.contains("timeout"_L1);
        error.kind = timedOut ? Error::Kind::Timeout : Error::Kind::Cancelled;
        error.what = timedOut ? Words::tr("The server's time limit ran out.")
                              : Words::tr("The request was cancelled.");
        error.remedy = timedOut ? Words::tr("Ask for less at once, or narrow the filter.") : QString();
    } else
        explainOther(diagnostics, error);
    if (!diagnostics.hint.isEmpty() && error.kind == Error::Kind::Internal)
        error.remedy = sentence(diagnostics.hint);
    return error;
}

Error lostConnection(const QString &message)
{
    Error error;
    error.kind = Error::Kind::ConnectionLost;
    error.what = Words::tr("The connection to the server broke.");
    error.why = sentence(message.section(u'\n', 0, 0));
    error.remedy = Words::tr("Check that the server runs and can be reached, then connect again.");
    error.retryable = true;
    return error;
}

namespace
{

/// The server's own refusal while signing in; its code stands before the text in libpq's verbose messages.
Error refusedSignIn(const QString &state, const QString &message, const QString &user,
                    const QString &database)
{
    Diagnostics diagnostics;
    diagnostics.sqlState = state.toLatin1();
    diagnostics.message = message;
    Error error = errorOf(diagnostics);
    if (state == "28000"_L1 && (message.contains("no encryption"_L1) || message.contains("SSL"_L1))) {
        error.kind = Error::Kind::Tls;
        error.remedy = Words::tr("Turn TLS on in the address: sslmode=require.");
    }
    if (error.kind == Error::Kind::WrongPassword)
        error.what = Words::tr("The server refused the user %1.").arg(user);
    else if (error.kind == Error::Kind::UnknownDatabase)
        error.what = Words::tr("The server has no database %1.").arg(database);
    else if (error.kind == Error::Kind::Permission)
        error.what = Words::tr("The user %1 may not connect to the database %2.").arg(user, database);
    return error;
}

} // namespace

Error connectionError(const QString &message, const QString &place, const QString &user,
                      const QString &database)
{
    static const QRegularExpression state(u"\\b(?=[A-Z]*[0-9])([0-9A-Z]{5}): ([^\\n]*)"_s);
    Error error;
    if (const QRegularExpressionMatch match = state.match(message); match.hasMatch())
        error = refusedSignIn(match.captured(1), match.captured(2), user, database);
    else {
        const auto says = [&message](QLatin1StringView text) {
            return message.contains(text, Qt::CaseInsensitive);
        };
        error.why = sentence(message.section(u'\n', -1, -1, QString::SectionSkipEmpty));
        if (says("translate host name"_L1)) {
            error.kind = Error::Kind::HostNotFound;
            error.remedy = Words::tr("Check the host's name, and that this computer's network is up.");
        } else if (says("no password supplied"_L1)) {
            error.kind = Error::Kind::WrongPassword;
            error.remedy = Words::tr("Enter the password.");
        } else if (says("SSL"_L1) || says("certificate"_L1) || says("GSSAPI"_L1)) {
            error.kind = Error::Kind::Tls;
            error.remedy =
                Words::tr("Check the address's sslmode and certificates, and whether the server speaks TLS.");
        } else if (says("timeout"_L1) || says("timed out"_L1)) {
            error.kind = Error::Kind::Timeout;
            error.remedy = Words::tr("Check that the address is right and that no firewall is in the way.");
            error.retryable = true;
        } else if (says("closed the connection unexpectedly"_L1) || says("could not receive"_L1)) {
            error.kind = Error::Kind::ConnectionLost;
            error.remedy = Words::tr("Check that a PostgreSQL server listens there, then try again.");
            error.retryable = true;
        } else {
            error.kind = Error::Kind::ConnectionRefused;
            error.remedy = Words::tr("Check that the server runs and that the host and the port are right.");
            error.retryable = true;
        }
    }
    if (error.what.isEmpty())
        error.what = Words::tr("No connection to PostgreSQL at %1 could be made.").arg(place);
    return error;
}

} // namespace registrar::postgresql
