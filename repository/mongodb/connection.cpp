// SPDX-License-Identifier: GPL-3.0-or-later
// One client of libmongoc.
#include "repository/mongodb/connection.h"

#include "repository/mongodb/bson_codec.h"
#include "repository/mongodb/connection_string.h"
#include "repository/mongodb/session_context.h"
#include "repository/mongodb/words.h"

namespace registrar::mongodb
{

using namespace Qt::StringLiterals;

namespace
{

/// libmongoc is set up once for the whole program; what it would print goes into our errors instead.
void startLibrary()
{
    static const bool started = [] {
        mongoc_log_set_handler(nullptr, nullptr);
        mongoc_init();
        return true;
    }();
    Q_UNUSED(started)
}

bool isWrongPassword(const Error &error)
{
    return error.kind == Error::Kind::WrongPassword;
}

} // namespace

Result<std::unique_ptr<Connection>> Connection::open(const StoreAddress &address, const QString &password,
                                                     const SessionOptions &options,
                                                     const std::shared_ptr<SocketGuard> &guard)
{
    startLibrary();
    const bool named =
        std::any_of(address.options.keyBegin(), address.options.keyEnd(),
                    [](const QString &key) { return key.compare(u"authSource", Qt::CaseInsensitive) == 0; });
    // By MongoDB's rule a user belongs to the database of the address, but people add the database they want
    // to look at to the address of a user of `admin`. So both are tried where the address does not tell.
    const bool ambiguous = !named && !address.user.isEmpty() && !address.database.isEmpty();
    auto connection = openWith(address, password, options, guard, ambiguous ? address.database : QString());
    if (!connection && ambiguous && isWrongPassword(connection.error())) {
        connection = openWith(address, password, options, guard, u"admin"_s);
    }
    return connection;
}

Result<std::unique_ptr<Connection>> Connection::openWith(const StoreAddress &address, const QString &password,
                                                         const SessionOptions &options,
                                                         const std::shared_ptr<SocketGuard> &guard,
                                                         const QString &authSource)
{
    const auto uri = uriFor(address, password, options, authSource);
    if (!uri) {
        return std::unexpected(uri.error());
    }
    const Doing doing{
        Words::tr("The MongoDB server %1 could not be connected to.").arg(address.firstHostText()), {}};
    std::unique_ptr<Connection> connection(new Connection);
    bson_error_t problem{};
    connection->client_.reset(mongoc_client_new_from_uri_with_error(uri->get(), &problem));
    if (!connection->client_) {
        return std::unexpected(errorFrom(problem, {}, doing));
    }
    connection->guard_ = guard;
    guard->watch(connection->client_.get());
    useServerErrorCodes(connection->client_.get());
    connection->database_ = address.database.isEmpty() ? u"test"_s : address.database;
    connection->encrypted_ = mongoc_uri_get_tls(uri->get());
    auto hello = connection->command({{u"hello"_s, Value(1)}}, doing, {}, u"admin"_s);
    if (!hello) {
        return std::unexpected(hello.error());
    }
    connection->hello_ = *hello;
    return connection;
}

bool SessionContext::reconnect()
{
    const QList<OpenCursor> left = connection ? connection->leftCursors() : QList<OpenCursor>();
    connection.reset();
    auto made = Connection::open(address, password, options, guard);
    if (!made) {
        return false;
    }
    connection = std::move(*made);
    for (const OpenCursor &cursor : left) {
        connection->killCursor(cursor);
    }
    return true;
}

Result<Document> Connection::command(const Document &command, const Doing &doing, const CancelToken &cancel,
                                     const QString &database)
{
    if (cancel.isCancelled()) {
        return failure(cancelled());
    }
    const auto bytes = bsonFromDocument(command);
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    const BsonView view(*bytes);
    BsonReply reply;
    bson_error_t problem{};
    const QByteArray name = (database.isEmpty() ? database_ : database).toUtf8();
    const bool done = mongoc_client_command_simple(client_.get(), name.constData(), view.get(), nullptr,
                                                   reply.fill(), &problem);
    const auto answer = documentFromBson(reply.bytes());
    if (!done) {
        return failure(cancel.isCancelled() ? cancelled()
                                            : errorFrom(problem, answer.value_or(Document()), doing));
    }
    return answer;
}

void Connection::killCursor(const OpenCursor &cursor)
{
    const Document kill{{u"killCursors"_s, Value(cursor.collection)},
                        {u"cursors"_s, Value(Value::Array{Value(cursor.number)})}};
    (void)command(kill, {Words::tr("A cursor could not be closed."),
                         cursor.collection}); // it goes by itself after ten minutes
}

CollectionHandle Connection::collection(const QString &name) const
{
    return CollectionHandle(mongoc_client_get_collection(client_.get(), database_.toUtf8().constData(),
                                                         name.toUtf8().constData()));
}

Result<void> Connection::find(const QString &collection, const FindOptions &options, const Doing &doing,
                              const CancelToken &cancel, const EachDocument &each)
{
    Document how;
    const auto add = [&how](const QString &name, const Value &value, bool wanted) {
        if (wanted) {
            how.append({name, value});
        }
    };
    add(u"sort"_s, Value(options.sort), !options.sort.isEmpty());
    add(u"projection"_s, Value(options.projection), !options.projection.isEmpty());
    add(u"hint"_s, Value(options.hint), !options.hint.isEmpty());
    add(u"limit"_s, Value(options.limit), options.limit > 0);
    add(u"batchSize"_s, Value(options.batchSize), options.batchSize > 0);
    add(u"maxTimeMS"_s, Value(options.maximumMilliseconds), options.maximumMilliseconds > 0);
    const auto filter = bsonFromDocument(options.filter);
    const auto opts = bsonFromDocument(how);
    if (!filter || !opts) {
        return std::unexpected(filter ? opts.error() : filter.error());
    }
    const BsonView filterView(*filter);
    const BsonView optsView(*opts);
    const CollectionHandle handle = this->collection(collection);
    return read(CursorHandle(mongoc_collection_find_with_opts(handle.get(), filterView.get(), optsView.get(),
                                                              nullptr)),
                doing, cancel, each);
}

Result<void> Connection::aggregate(const QString &collection, const Value::Array &pipeline,
                                   const Document &options, const Doing &doing, const CancelToken &cancel,
                                   const EachDocument &each)
{
    const auto stages = bsonFromDocument({{u"pipeline"_s, Value(pipeline)}});
    const auto opts = bsonFromDocument(options);
    if (!stages || !opts) {
        return std::unexpected(stages ? opts.error() : stages.error());
    }
    const BsonView stagesView(*stages);
    const BsonView optsView(*opts);
    const CollectionHandle handle = this->collection(collection);
    return read(CursorHandle(mongoc_collection_aggregate(handle.get(), MONGOC_QUERY_NONE, stagesView.get(),
                                                         optsView.get(), nullptr)),
                doing, cancel, each);
}

Result<void> Connection::listCollections(const Document &filter, const Doing &doing,
                                         const CancelToken &cancel, const EachDocument &each)
{
    const auto opts =
        bsonFromDocument(filter.isEmpty() ? Document() : Document{{u"filter"_s, Value(filter)}});
    if (!opts) {
        return std::unexpected(opts.error());
    }
    const BsonView view(*opts);
    const std::unique_ptr<mongoc_database_t, Destroyer<mongoc_database_destroy>> handle(
        mongoc_client_get_database(client_.get(), database_.toUtf8().constData()));
    return read(CursorHandle(mongoc_database_find_collections_with_opts(handle.get(), view.get())), doing,
                cancel, each);
}

Result<void> Connection::listIndexes(const QString &collection, const Doing &doing, const CancelToken &cancel,
                                     const EachDocument &each)
{
    const CollectionHandle handle = this->collection(collection);
    return read(CursorHandle(mongoc_collection_find_indexes_with_opts(handle.get(), nullptr)), doing, cancel,
                each);
}

Result<void> Connection::read(CursorHandle cursor, const Doing &doing, const CancelToken &cancel,
                              const EachDocument &each)
{
    const bson_t *document = nullptr;
    Result<bool> more = true;
    while (more && *more && !cancel.isCancelled() && mongoc_cursor_next(cursor.get(), &document)) {
        more = each(bytesOf(document));
    }
    if (cancel.isCancelled()) { // first, also where whoever takes the documents has given up because of it
        if (const int64_t number = mongoc_cursor_get_id(cursor.get()); number != 0 && guard_->isCut()) {
            leftCursors_.append({doing.entity, number});
        }
        return failure(cancelled());
    }
    if (!more || !*more) {
        return more ? Result<void>() : std::unexpected(more.error());
    }
    bson_error_t problem{};
    const bson_t *details = nullptr;
    if (mongoc_cursor_error_document(cursor.get(), &problem, &details)) {
        const auto reply = details ? documentFromBson(bytesOf(details)) : Result<Document>(Document());
        return failure(errorFrom(problem, reply.value_or(Document()), doing));
    }
    return {};
}

} // namespace registrar::mongodb
