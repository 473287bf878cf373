// SPDX-License-Identifier: GPL-3.0-or-later
// One bulk write, with its errors by the number of the write.
#include "repository/mongodb/bulk.h"

#include "repository/mongodb/bson_codec.h"
#include "repository/mongodb/words.h"

#include <QLocale>

namespace registrar::mongodb
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype documentsAtOnce = 1000;
constexpr qsizetype bytesAtOnce = qsizetype{8} * 1024 * 1024;

Doing adding(const QString &collection)
{
    return {Words::tr("The records could not be added to “%1”.").arg(collection), collection};
}

BulkResult resultFrom(const Document &reply, const Doing &doing)
{
    BulkResult result;
    result.inserted = fieldOf(reply, u"nInserted"_s).toInteger().value_or(0);
    result.matched = fieldOf(reply, u"nMatched"_s).toInteger().value_or(0);
    result.deleted = fieldOf(reply, u"nRemoved"_s).toInteger().value_or(0);
    const Value list = fieldOf(reply, u"writeErrors"_s);
    if (const auto *errors = list.get<Value::Array>()) {
        for (const Value &entry : *errors) {
            const auto *details = entry.get<Document>();
            const auto number = static_cast<int>(entry.at(u"code"_s).toInteger().value_or(0));
            const auto index = qsizetype(entry.at(u"index"_s).toInteger().value_or(0));
            result.errors.insert(index, serverError(number, entry.at(u"errmsg"_s).toText(),
                                                    details ? *details : Document(), doing));
            result.codes.insert(index, number);
        }
    }
    result.unconfirmed = unconfirmedFrom(reply, doing);
    return result;
}

} // namespace

std::optional<Error> unconfirmedFrom(const Document &reply, const Doing &doing)
{
    // A bulk write's reply has a list, a single command's has one.
    const Value list = fieldOf(reply, u"writeConcernErrors"_s);
    const auto *several = list.get<Value::Array>();
    const Value first =
        several && !several->isEmpty() ? several->first() : fieldOf(reply, u"writeConcernError"_s);
    if (!first.is<Document>()) {
        return std::nullopt;
    }
    return Error{
        .kind = Error::Kind::Timeout,
        .what = doing.what,
        .why = Words::tr("The server has written it, but not enough members of the replica set have "
                         "confirmed it: %1")
                   .arg(first.at(u"errmsg"_s).toText()),
        .remedy = Words::tr("Read the records again in a moment; they may still be taken back when another "
                            "member takes over."),
        .code = QString::number(first.at(u"code"_s).toInteger().value_or(0)),
        .entity = doing.entity};
}

Error tooLarge(qsizetype bytes, const QString &entity)
{
    return {
        .kind = Error::Kind::TooLarge,
        .what = Words::tr("The record was not sent."),
        .why = Words::tr("It has %1 bytes, and MongoDB takes %2 at most.")
                   .arg(QLocale::c().toString(qint64(bytes)), QLocale::c().toString(qint64(largestDocument))),
        .remedy = Words::tr("Shorten it, split it into several records, or keep large content elsewhere."),
        .code = QString::number(code::objectTooLarge),
        .entity = entity};
}

Error changeTooLarge(qsizetype bytes, const QString &entity)
{
    return {
        .kind = Error::Kind::TooLarge,
        .what = Words::tr("The change was not sent."),
        .why =
            Words::tr(
                "The old values and the new ones have %1 bytes together, and MongoDB takes %2 in one change "
                "at most.")
                .arg(QLocale::c().toString(qint64(bytes)), QLocale::c().toString(qint64(largestDocument))),
        .remedy = Words::tr("Change one large field at a time, or keep large content elsewhere."),
        .code = QString::number(code::objectTooLarge),
        .entity = entity};
}

Bulk::Bulk(SessionContext &context, const QString &collection, bool ordered, mongoc_client_session_t *session)
    : collection_(collection)
    , handle_(context.connection->collection(collection))
{
    bson_t options = BSON_INITIALIZER;
    BSON_APPEND_BOOL(&options, "ordered", ordered);
    if (session) {
        bson_error_t problem{};
        mongoc_client_session_append(session, &options, &problem);
    }
    bulk_.reset(mongoc_collection_create_bulk_operation_with_opts(handle_.get(), &options));
    bson_destroy(&options);
}

Result<void> Bulk::added(bool done, const bson_error_t &problem, qsizetype bytes)
{
    if (!done) {
        return failure(errorFrom(problem, {}, adding(collection_)));
    }
    ++count_;
    bytes_ += bytes;
    return {};
}

Result<void> Bulk::insert(const Document &document)
{
    const auto bytes = bsonFromDocument(document);
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    if (bytes->size() > largestDocument) {
        return failure(tooLarge(bytes->size(), collection_));
    }
    const BsonView view(*bytes);
    // Names with dots and dollar signs are the server's to judge; libbson's own check refuses them all.
    bson_t options = BSON_INITIALIZER;
    BSON_APPEND_BOOL(&options, "validate", false);
    bson_error_t problem{};
    const bool done = mongoc_bulk_operation_insert_with_opts(bulk_.get(), view.get(), &options, &problem);
    bson_destroy(&options);
    return added(done, problem, bytes->size());
}

Result<void> Bulk::update(const Document &filter, const Value &update)
{
    const auto query = bsonFromDocument(filter);
    // A pipeline is given as an array, which as bytes is a document with numbered names.
    Document stages;
    if (const auto *pipeline = update.get<Value::Array>()) {
        for (const Value &stage : *pipeline) {
            stages.append({QString::number(stages.size()), stage});
        }
    }
    const auto *plain = update.get<Document>();
    const auto change = bsonFromDocument(plain ? *plain : stages);
    if (!query || !change) {
        return std::unexpected(query ? change.error() : query.error());
    }
    if (query->size() + change->size() > largestDocument) {
        return failure(changeTooLarge(query->size() + change->size(), collection_));
    }
    const BsonView queryView(*query);
    const BsonView changeView(*change);
    bson_t options = BSON_INITIALIZER;
    BSON_APPEND_BOOL(&options, "validate", false);
    bson_error_t problem{};
    const bool done = mongoc_bulk_operation_update_one_with_opts(bulk_.get(), queryView.get(),
                                                                 changeView.get(), &options, &problem);
    bson_destroy(&options);
    return added(done, problem, query->size() + change->size());
}

Result<void> Bulk::remove(const Document &filter)
{
    const auto query = bsonFromDocument(filter);
    if (!query) {
        return std::unexpected(query.error());
    }
    if (query->size() > largestDocument) {
        return failure(changeTooLarge(query->size(), collection_));
    }
    const BsonView view(*query);
    bson_error_t problem{};
    const bool done = mongoc_bulk_operation_remove_one_with_opts(bulk_.get(), view.get(), nullptr, &problem);
    return added(done, problem, query->size());
}

BulkResult Bulk::execute(const Doing &doing)
{
    BsonReply reply;
    bson_error_t problem{};
    const bool done = mongoc_bulk_operation_execute(bulk_.get(), reply.fill(), &problem) != 0;
    BulkResult result = resultFrom(documentFromBson(reply.bytes()).value_or(Document()), doing);
    if (!done && result.errors.isEmpty() && !result.unconfirmed) {
        result.interrupted = errorFrom(problem, documentFromBson(reply.bytes()).value_or(Document()), doing);
    }
    return result;
}

Result<void> MongoDbBulkWriter::add(const Document &document)
{
    if (!bulk_) {
        bulk_ = std::make_unique<Bulk>(context_, collection_, false);
    }
    if (const auto queued = bulk_->insert(document); !queued) {
        return queued;
    }
    return bulk_->count() >= documentsAtOnce || bulk_->bytes() >= bytesAtOnce ? send() : Result<void>();
}

Result<void> MongoDbBulkWriter::send()
{
    if (!bulk_) {
        return {};
    }
    const BulkResult result = std::exchange(bulk_, nullptr)->execute(adding(collection_));
    added_ += result.inserted;
    if (result.interrupted) {
        return failure(*result.interrupted);
    }
    if (!result.errors.isEmpty()) {
        return failure(result.errors.first());
    }
    return result.unconfirmed ? failure(*result.unconfirmed) : Result<void>();
}

Result<qint64> MongoDbBulkWriter::finish()
{
    const auto sent = send();
    return sent ? Result<qint64>(added_) : std::unexpected(sent.error());
}

} // namespace registrar::mongodb
