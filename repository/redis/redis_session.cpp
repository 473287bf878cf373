// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/redis/redis_session.h"

#include "repository/redis/change_apply.h"
#include "repository/redis/entity_discovery.h"
#include "repository/redis/key_stream.h"
#include "repository/redis/key_writer.h"
#include "repository/redis/page_reader.h"
#include "repository/redis/words.h"

#include <algorithm>

namespace registrar::redis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::chrono::seconds totalsKept{5};
constexpr qint64 sampledForEstimate = 10'000;
constexpr int mostRecords = 10'000;

} // namespace

void RedisSession::begin(const QString &task)
{
    connection_.begin(task);
    interrupted_ = false;
}

Result<void> RedisSession::checkWritable() const
{
    if (server_.writeRefusal.isEmpty()) {
        return {};
    }
    return failure(connection_.makeError(
        Error::Kind::ReadOnly, server_.writeRefusal,
        Words::tr("Connect to a server and as a user that may write, and not read-only.")));
}

Result<ServerInfo> RedisSession::open(const StoreAddress &address, const QString &password,
                                      const SessionOptions &options)
{
    address_ = address;
    password_ = password;
    options_ = options;
    totals_.clear();
    connection_.setStoreName(options.storeName);
    begin(Words::tr("Redis at %1 could not be opened.").arg(address.firstHostText()));
    if (const auto connected = connection_.connect(address, options.connectTimeout); !connected) {
        return failure(connected.error());
    }
    auto probed = probeServer(connection_, address, password, options);
    if (!probed) {
        connection_.close();
        return failure(probed.error());
    }
    connection_.removeTimeLimit();
    server_ = std::move(*probed);
    return server_.info;
}

Result<void> RedisSession::ping()
{
    begin(Words::tr("The server was not reached."));
    const auto reply = connection_.run({"PING"});
    return reply ? Result<void>() : failure(reply.error());
}

Result<QStringList> RedisSession::databases()
{
    begin(Words::tr("The databases could not be listed."));
    const auto replies = connection_.pipeline({{"INFO", "keyspace"}, {"CONFIG", "GET", "databases"}});
    if (!replies) {
        return failure(replies.error());
    }
    const qint64 configured = replies->at(1).at(1).integer();
    QStringList names;
    for (qint64 number = 0; number < configured; ++number) {
        names.append(QString::number(number));
    }
    if (!names.isEmpty()) {
        return names;
    }
    // Where CONFIG is not allowed: those that have keys, and the one that is open.
    for (const QByteArray &line : replies->at(0).bytes().split('\n')) {
        if (line.startsWith("db")) {
            names.append(QString::fromLatin1(line.mid(2, line.indexOf(':') - 2)));
        }
    }
    if (!names.contains(server_.info.database)) {
        names.append(server_.info.database);
    }
    return names;
}

Result<QList<EntitySummary>> RedisSession::entities(const CancelToken &cancel)
{
    begin(Words::tr("The keys could not be listed."));
    const Stop stop = stopOn(cancel);
    return findEntities(connection_, server_.features, stop);
}

Result<EntityDescription> RedisSession::describe(const EntitySource &source, const CancelToken &cancel)
{
    begin(Words::tr("The keys %1 could not be described.").arg(source.name));
    const Stop stop = stopOn(cancel);
    auto description = describeEntity(connection_, server_.features, source, stop);
    if (description && !server_.writeRefusal.isEmpty()) {
        description->editable = false;
        description->editRefusal = server_.writeRefusal;
    }
    return description;
}

Result<QList<BlueprintEntity>> RedisSession::discover(const CancelToken &cancel)
{
    begin(Words::tr("The key patterns could not be found."));
    const Stop stop = stopOn(cancel);
    return discoverEntities(connection_, server_.features, stop);
}

Result<Page> RedisSession::page(const Query &query, const Position &position, const CancelToken &cancel)
{
    begin(Words::tr("The page could not be read."));
    if (query.limit < 1 || query.limit > mostRecords) {
        return failure(connection_.makeError(Error::Kind::InvalidInput,
                                             Words::tr("A page has from 1 to 10,000 records."), {}));
    }
    const Stop stop = stopOn(cancel);
    return PageReader(connection_, server_.features, query, stop).read(position);
}

Result<Position> RedisSession::jump(const Query &query, double fraction, const CancelToken &cancel)
{
    begin(Words::tr("The place could not be found."));
    const Stop stop = stopOn(cancel);
    return PageReader(connection_, server_.features, query, stop).jump(fraction);
}

Result<Record> RedisSession::record(const EntitySource &source, const RecordKey &key, const CancelToken &)
{
    begin(Words::tr("The key could not be read."));
    const KeyPattern pattern(source.name);
    const QByteArray bytes = key.isEmpty() ? QByteArray() : key.first().toUtf8OrBytes();
    auto records = readRecords(connection_, server_.features, pattern, {bytes});
    if (!records) {
        return failure(records.error());
    }
    if (!key.isEmpty() && records->front() && pattern.matches(bytes)) {
        return *records->front();
    }
    return failure(
        connection_.makeError(Error::Kind::NotFound, Words::tr("The key is not there."),
                              Words::tr("It may have expired or been deleted: read the list again.")));
}

Result<Total> RedisSession::estimate(const Query &query, const CancelToken &cancel)
{
    begin(Words::tr("The number of keys could not be estimated."));
    const auto filter = KeyFilter::fromQuery(query);
    if (!filter) {
        return failure(filter.error());
    }
    if (filter->keys) {
        return Total{filter->keys->size(), false};
    }
    QString name = query.source.name;
    for (const Condition &condition : filter->nameConditions) {
        name += QChar(0) + pathText(condition.field) + QChar(u'0' + int(condition.op));
        for (const Value &operand : condition.operands) {
            name += QChar(0) + QString::fromLatin1(operand.toUtf8OrBytes());
        }
    }
    name += QString::fromLatin1(filter->type);
    const auto now = std::chrono::steady_clock::now();
    if (const auto known = totals_.constFind(name);
        known != totals_.constEnd() && now - known->time < totalsKept) {
        return known->total;
    }
    Total total;
    if (!filter->isSelective()) {
        const auto size = connection_.run({"DBSIZE"});
        if (!size) {
            return failure(size.error());
        }
        total = {size->integer(), false};
    } else {
        const Stop stop = stopOn(cancel);
        const auto sample = KeyScan(connection_, server_.features, *filter, stop).sample(sampledForEstimate);
        if (!sample) {
            return failure(sample.error());
        }
        total.records = qint64(double(sample->keys.size()) / std::max(sample->share, 1e-9));
    }
    totals_.removeIf([now](const auto &entry) { return now - entry.value().time >= totalsKept; });
    totals_.insert(name, {total, now});
    return total;
}

Result<Total> RedisSession::count(const Query &query, const CancelToken &cancel)
{
    begin(Words::tr("The keys could not be counted."));
    const auto filter = KeyFilter::fromQuery(query);
    if (!filter) {
        return failure(filter.error());
    }
    const Stop stop = stopOn(cancel);
    Total total{0, true};
    // Without conditions on the records, a key's name is all that must be read.
    if (filter->recordConditions.isEmpty() && !filter->keys) {
        const auto counted = KeyScan(connection_, server_.features, *filter, stop)
                                 .everyKey([&total](const QByteArrayList &keys) -> Result<void> {
                                     total.records += keys.size();
                                     return {};
                                 });
        return counted ? Result<Total>(total) : failure(counted.error());
    }
    const auto counted =
        PageReader(connection_, server_.features, query, stop)
            .readAll({.size = false, .value = false}, [&total](const QList<Record> &records) -> Result<void> {
                total.records += records.size();
                return {};
            });
    return counted ? Result<Total>(total) : failure(counted.error());
}

Result<QueryCost> RedisSession::cost(const Query &query, const CancelToken &)
{
    begin(Words::tr("The cost of the query could not be told."));
    const auto filter = KeyFilter::fromQuery({.source = query.source, .conditions = query.conditions});
    if (!filter) {
        return failure(filter.error());
    }
    const auto size = connection_.run({"DBSIZE"});
    if (!size) {
        return failure(size.error());
    }
    QueryCost cost;
    for (const Condition &condition : query.conditions) {
        const QString name = condition.field.value(0);
        const bool isName = condition.op == Operator::Native || name == field::key ||
                            filter->pattern.variables().contains(name);
        if (filter->keys && isName) {
            cost.conditions.append({true, Words::tr("key"), {}});
        } else if (isName || name == field::type) {
            cost.conditions.append(
                {false, {}, Words::tr("Every key's name is looked at, on the server where it can.")});
        } else {
            cost.conditions.append(
                {false,
                 {},
                 Words::tr("Every key that the other conditions leave is read. Narrow the key as well.")});
        }
    }
    cost.sort = {query.sort.isEmpty(),
                 {},
                 query.sort.isEmpty()
                     ? QString()
                     : Words::tr("Redis keeps its keys in no order but its own: leave the sort out.")};
    cost.estimatedRead = filter->keys ? filter->keys->size() : size->integer();
    return cost;
}

Result<StreamProgress> RedisSession::stream(const Query &query, StreamFormat format, ByteSink &sink,
                                            const std::function<void(const StreamProgress &)> &progress,
                                            const CancelToken &cancel)
{
    begin(Words::tr("The keys could not be written out."));
    const Stop stop = stopOn(cancel);
    return KeyStream(connection_, server_.features, format, sink).write(query, progress, stop);
}

Result<ApplyReport> RedisSession::apply(const ChangeSet &changes, const CancelToken &cancel)
{
    begin(Words::tr("The changes could not be applied."));
    if (const auto writable = checkWritable(); !writable) {
        return failure(writable.error());
    }
    const Stop stop = stopOn(cancel);
    return ChangeApply(connection_, server_.features, [this] { return reconnect(); }).apply(changes, stop);
}

Result<ApplyPreview> RedisSession::preview(const ChangeSet &changes, const CancelToken &)
{
    begin(Words::tr("The commands could not be worked out."));
    return ChangeApply(connection_, server_.features, [this] { return reconnect(); }).preview(changes);
}

Result<void> RedisSession::reconnect()
{
    if (const auto connected = connection_.connect(address_, options_.connectTimeout); !connected) {
        return connected;
    }
    if (const auto signedIn = signIn(connection_, address_, password_); !signedIn) {
        connection_.close();
        return signedIn;
    }
    connection_.removeTimeLimit();
    return {};
}

Result<std::unique_ptr<BulkWriter>> RedisSession::bulkWriter(const EntitySource &source, const QStringList &)
{
    begin(Words::tr("The keys could not be added."));
    if (const auto writable = checkWritable(); !writable) {
        return failure(writable.error());
    }
    return std::make_unique<KeyWriter>(connection_, KeyPattern(source.name));
}

Result<void> RedisSession::create(const QList<BlueprintEntity> &, const CancelToken &)
{
    return {}; // a key pattern is there as soon as a key of it is
}

Result<void> RedisSession::createIndexes(const QList<BlueprintEntity> &, const CancelToken &)
{
    return {};
}

Result<void> RedisSession::clear(const EntitySource &source, const CancelToken &cancel)
{
    begin(Words::tr("The keys %1 could not be deleted.").arg(source.name));
    if (const auto writable = checkWritable(); !writable) {
        return writable;
    }
    const auto filter = KeyFilter::fromQuery({.source = source});
    if (!filter) {
        return failure(filter.error());
    }
    const Stop stop = stopOn(cancel);
    return KeyScan(connection_, server_.features, *filter, stop)
        .everyKey([this](const QByteArrayList &keys) -> Result<void> {
            // One command a key: in a cluster, keys of several slots cannot be deleted together.
            std::vector<Command> commands;
            for (const QByteArray &key : keys) {
                commands.push_back({"UNLINK", key});
            }
            const auto replies = connection_.pipeline(commands);
            if (!replies) {
                return failure(replies.error());
            }
            const auto refused = std::ranges::find_if(*replies, &Reply::isError);
            return refused == replies->end() ? Result<void>() : failure(connection_.replyError(*refused));
        });
}

Result<void> RedisSession::createDatabase(const QString &)
{
    return {}; // the server has all its numbers from the start
}

Result<void> RedisSession::dropDatabase(const QString &name)
{
    begin(Words::tr("The database %1 could not be emptied.").arg(name));
    if (const auto writable = checkWritable(); !writable) {
        return writable;
    }
    bool isNumber = false;
    const int number = name.toInt(&isNumber);
    if (!isNumber || number < 0) {
        return failure(connection_.makeError(Error::Kind::UnknownDatabase,
                                             Words::tr("There is no database \"%1\".").arg(name),
                                             Words::tr("A Redis database is named by a number, from 0.")));
    }
    // In one transaction, so that this session is never left on the other database.
    const auto replies = connection_.pipeline({{"MULTI"},
                                               {"SELECT", QByteArray::number(number)},
                                               {"FLUSHDB", "ASYNC"},
                                               {"SELECT", server_.info.database.toUtf8()},
                                               {"EXEC"}});
    if (!replies) {
        return failure(replies.error());
    }
    const Reply &last = replies->back();
    for (qsizetype index = 0; index < last.size(); ++index) {
        if (last.at(index).isError()) {
            return failure(connection_.replyError(last.at(index)));
        }
    }
    const auto refused = std::ranges::find_if(*replies, &Reply::isError);
    return refused == replies->end() ? Result<void>() : failure(connection_.replyError(*refused));
}

} // namespace registrar::redis
