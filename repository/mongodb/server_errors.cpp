// SPDX-License-Identifier: GPL-3.0-or-later
// The server's error numbers in words.
#include "repository/mongodb/errors.h"
#include "repository/mongodb/words.h"
#include "repository/text/extended_json.h"

#include <QHash>
#include <QRegularExpression>

namespace registrar::mongodb
{

using namespace Qt::StringLiterals;

namespace
{

struct Meaning {
    Error::Kind kind;
    QString remedy;
    bool retryable = false;
};

QHash<int, Meaning> meaningsOfNumbers()
{
    const Meaning permission{
        Error::Kind::Permission,
        Words::tr("Ask the server's administrator for the right, or sign in as another user.")};
    const Meaning password{Error::Kind::WrongPassword,
                           Words::tr("Check the user, the password and the authSource of the address.")};
    const Meaning validation{Error::Kind::Validation,
                             Words::tr("Correct the fields that the collection's validator names.")};
    const Meaning notPrimary{
        Error::Kind::ReadOnly,
        Words::tr("Connect to the replica set's primary, or try again when one is elected."), true};
    const Meaning time{Error::Kind::Timeout,
                       Words::tr("Narrow the search, use a field with an index, or try again later."), true};
    const Meaning busy{
        Error::Kind::Conflict,
        Words::tr("Somebody else writes at the same moment, or it took too long. Apply it again."), true};
    const Meaning lost{Error::Kind::ConnectionLost, Words::tr("Try again."), true};
    const Meaning syntax{
        Error::Kind::Syntax,
        Words::tr("Correct the condition; the server's words say what it did not understand.")};
    const Meaning unsupported{
        Error::Kind::Unsupported,
        Words::tr("This server cannot do it; see what the connection says of its abilities.")};
    const Meaning tooLarge{
        Error::Kind::TooLarge,
        Words::tr("A document holds 16 MB at most. Split it, or keep large content elsewhere.")};
    const Meaning exists{Error::Kind::Conflict,
                         Words::tr("Look at what is there already; remove or rename it first.")};
    const Meaning missing{Error::Kind::NotFound,
                          Words::tr("Look at the list of collections again; somebody may have removed it.")};
    QHash<int, Meaning> meanings{
        {code::duplicateKey,
         {Error::Kind::DuplicateKey, Words::tr("Choose another value, or change the record that has it.")}},
        {11001,
         {Error::Kind::DuplicateKey, Words::tr("Choose another value, or change the record that has it.")}}};
    const auto set = [&](std::initializer_list<int> numbers, const Meaning &meaning) {
        for (const int number : numbers) {
            meanings.insert(number, meaning);
        }
    };
    set({code::unauthorized, 8000, 31}, permission);
    set({code::authenticationFailed, code::userNotFound}, password);
    set({code::documentValidation, code::documentDbValidation}, validation);
    set({10107, 13435, 10058, 189, 13436, 11602, 20}, notPrimary);
    set({code::maxTimeExpired, 202, 262, 24}, time);
    set({112, 225, 244, 251}, busy);
    set({code::cursorNotFound, 6, 7, 89, 91, 9001, 11600, 237}, lost);
    set({2, 9, 14, 72, 17287, 51091, 51108, 51024, 40415, 40324, 16410, 31249}, syntax);
    set({code::commandNotFound, 115, 238, 263, 303, 40573}, unsupported);
    set({code::objectTooLarge, 17280, 17419, 17420, 17260}, tooLarge);
    set({code::namespaceExists, code::indexOptionsConflict, code::indexKeySpecsConflict}, exists);
    set({code::namespaceNotFound, code::indexNotFound}, missing);
    meanings.insert(code::interrupted, {Error::Kind::Cancelled, QString()});
    meanings.insert(14031, {Error::Kind::OutOfMemory, Words::tr("Free disk space on the server.")});
    meanings.insert(
        292, {Error::Kind::OutOfMemory, Words::tr("Sort by a field with an index, or narrow the search.")});
    meanings.insert(
        96, {Error::Kind::OutOfMemory, Words::tr("Sort by a field with an index, or narrow the search.")});
    meanings.insert(27, missing);
    return meanings;
}

/// What the reply or, on older servers, the message tells of the index and the value that stood in the way.
void readDuplicate(Error &error, const QString &message, const Document &details)
{
    const Value pattern = fieldOf(details, u"keyPattern"_s);
    const Value value = fieldOf(details, u"keyValue"_s);
    static const QRegularExpression indexName(uR"(index: (?:\S*\.\$)?(\S+))"_s);
    static const QRegularExpression duplicate(uR"(dup key:? (\{.*\}))"_s);
    static const QRegularExpression quoted(uR"(index ['"]([^'"]+)['"])"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    if (const auto match = indexName.match(message); match.hasMatch()) {
        error.index = match.captured(1);
    } else if (const auto other = quoted.match(message); other.hasMatch()) {
        error.index = other.captured(1);
    }
    if (const auto *fields = pattern.get<Document>()) {
        QStringList names;
        for (const Field &field : *fields) {
            names.append(field.name);
        }
        error.field = names.join(u", ");
    }
    if (value.is<Document>()) {
        error.value = toExtendedJson(value, ExtendedJsonMode::Relaxed);
    } else if (const auto match = duplicate.match(message); match.hasMatch()) {
        error.value = match.captured(1);
    }
    if (!error.index.isEmpty() && !error.value.isEmpty()) {
        error.why = Words::tr("The index “%1” allows each value once, and another record has %2 already.")
                        .arg(error.index, error.value);
    }
}

} // namespace

Error serverError(int number, const QString &message, const Document &details, const Doing &doing)
{
    static const QHash<int, Meaning> meanings = meaningsOfNumbers();
    Error error{.kind = Error::Kind::Internal,
                .what = doing.what,
                .why = message,
                .remedy = Words::tr("See the server's own words, and its log, for the reason."),
                .code = QString::number(number),
                .entity = doing.entity};
    if (const auto meaning = meanings.constFind(number); meaning != meanings.constEnd()) {
        error.kind = meaning->kind;
        error.remedy = meaning->remedy;
        error.retryable = meaning->retryable;
    }
    if (error.kind == Error::Kind::DuplicateKey) {
        readDuplicate(error, message, details);
    }
    if (error.kind == Error::Kind::Syntax &&
        message.contains("MaxDocumentSize"_L1)) { // FerretDB has no number of its own for it
        error.kind = Error::Kind::TooLarge;
        error.remedy = meanings.value(code::objectTooLarge).remedy;
    }
    if (error.kind == Error::Kind::Validation) {
        const Value info = fieldOf(details, u"errInfo"_s);
        if (info.is<Document>()) {
            error.why += u' ' + toExtendedJson(info, ExtendedJsonMode::Relaxed).left(2000);
        }
    }
    return error;
}

} // namespace registrar::mongodb
