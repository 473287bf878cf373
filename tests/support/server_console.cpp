// SPDX-License-Identifier: GPL-3.0-or-later
// The servers' own client libraries, used as plainly as can be.
#include "tests/support/server_console.h"

#include <QJsonDocument>

#include <hiredis/hiredis.h>
#include <mongoc/mongoc.h>

#include <libpq-fe.h>
#include <memory>

namespace registrar
{

using namespace Qt::StringLiterals;

namespace
{

Error consoleError(const QString &what, const QString &why)
{
    return {.kind = Error::Kind::Internal, .what = what, .why = why.trimmed()};
}

void flatten(const redisReply &reply, QByteArrayList &out)
{
    switch (reply.type) {
    case REDIS_REPLY_NIL:
        out.append(QByteArray());
        break;
    case REDIS_REPLY_INTEGER:
        out.append(QByteArray::number(reply.integer));
        break;
    case REDIS_REPLY_ARRAY:
        for (size_t i = 0; i < reply.elements; ++i)
            flatten(*reply.element[i], out);
        break;
    default:
        out.append(QByteArray(reply.str, static_cast<qsizetype>(reply.len)));
        break;
    }
}

using RedisReply = std::unique_ptr<redisReply, decltype(&freeReplyObject)>;

RedisReply redisCommand(redisContext *context, const QByteArrayList &arguments)
{
    std::vector<const char *> texts;
    std::vector<size_t> lengths;
    for (const QByteArray &argument : arguments) {
        texts.push_back(argument.constData());
        lengths.push_back(static_cast<size_t>(argument.size()));
    }
    void *reply = redisCommandArgv(context, static_cast<int>(texts.size()), texts.data(), lengths.data());
    return {static_cast<redisReply *>(reply), &freeReplyObject};
}

} // namespace

Result<QList<QStringList>> runSql(const StoreAccess &access, const QString &sql)
{
    const QByteArray host = access.address.hosts.constFirst().host.toUtf8();
    const QByteArray port = QByteArray::number(access.address.hosts.constFirst().port);
    const QByteArray user = access.address.user.toUtf8();
    const QByteArray password = access.password.toUtf8();
    const QByteArray database =
        access.address.database.isEmpty() ? "postgres" : access.address.database.toUtf8();
    const char *names[] = {"host", "port", "user", "password", "dbname", "connect_timeout", nullptr};
    const char *values[] = {host.constData(),
                            port.constData(),
                            user.constData(),
                            password.constData(),
                            database.constData(),
                            "10",
                            nullptr};
    const std::unique_ptr<PGconn, decltype(&PQfinish)> connection(PQconnectdbParams(names, values, 0),
                                                                  &PQfinish);
    if (PQstatus(connection.get()) != CONNECTION_OK)
        return failure(consoleError(u"PostgreSQL cannot be reached."_s,
                                    QString::fromUtf8(PQerrorMessage(connection.get()))));
    const std::unique_ptr<PGresult, decltype(&PQclear)> result(
        PQexec(connection.get(), sql.toUtf8().constData()), &PQclear);
    const ExecStatusType status = PQresultStatus(result.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
        return failure(consoleError(u"A statement failed: "_s + sql.left(200),
                                    QString::fromUtf8(PQresultErrorMessage(result.get()))));
    QList<QStringList> rows;
    for (int row = 0; row < PQntuples(result.get()); ++row) {
        QStringList cells;
        for (int column = 0; column < PQnfields(result.get()); ++column)
            cells.append(PQgetisnull(result.get(), row, column)
                             ? QString()
                             : QString::fromUtf8(PQgetvalue(result.get(), row, column)));
        rows.append(cells);
    }
    return rows;
}

Result<QJsonObject> runMongo(const StoreAccess &access, const QByteArray &commandJson)
{
    mongoc_init();
    const std::unique_ptr<mongoc_uri_t, decltype(&mongoc_uri_destroy)> uri(
        mongoc_uri_new_for_host_port(access.address.hosts.constFirst().host.toUtf8().constData(),
                                     access.address.hosts.constFirst().port),
        &mongoc_uri_destroy);
    if (!access.address.user.isEmpty()) {
        mongoc_uri_set_username(uri.get(), access.address.user.toUtf8().constData());
        mongoc_uri_set_password(uri.get(), access.password.toUtf8().constData());
        mongoc_uri_set_auth_source(uri.get(), "admin");
    }
    const std::unique_ptr<mongoc_client_t, decltype(&mongoc_client_destroy)> client(
        mongoc_client_new_from_uri(uri.get()), &mongoc_client_destroy);
    bson_error_t error;
    bson_t *command = bson_new_from_json(reinterpret_cast<const uint8_t *>(commandJson.constData()),
                                         commandJson.size(), &error);
    if (!command)
        return failure(consoleError(u"A command is not JSON."_s, QString::fromUtf8(error.message)));
    const QByteArray database =
        access.address.database.isEmpty() ? "admin" : access.address.database.toUtf8();
    bson_t reply;
    const bool ok =
        mongoc_client_command_simple(client.get(), database.constData(), command, nullptr, &reply, &error);
    const std::unique_ptr<char, decltype(&bson_free)> json(bson_as_canonical_extended_json(&reply, nullptr),
                                                           &bson_free);
    bson_destroy(&reply);
    bson_destroy(command);
    if (!ok)
        return failure(consoleError(u"A command failed: "_s + QString::fromUtf8(commandJson.left(200)),
                                    QString::fromUtf8(error.message)));
    return QJsonDocument::fromJson(QByteArray(json.get())).object();
}

Result<QByteArrayList> runRedis(const StoreAccess &access, const QByteArrayList &arguments)
{
    const std::unique_ptr<redisContext, decltype(&redisFree)> context(
        redisConnectWithTimeout(access.address.hosts.constFirst().host.toUtf8().constData(),
                                access.address.hosts.constFirst().port, {10, 0}),
        &redisFree);
    if (!context || context->err != 0)
        return failure(consoleError(u"Redis cannot be reached."_s,
                                    context ? QString::fromUtf8(context->errstr) : u"There is no memory."_s));
    QList<QByteArrayList> commands;
    if (!access.password.isEmpty())
        commands.append({"AUTH", access.password.toUtf8()});
    if (!access.address.database.isEmpty())
        commands.append({"SELECT", access.address.database.toUtf8()});
    commands.append(arguments);
    QByteArrayList answer;
    for (const QByteArrayList &command : std::as_const(commands)) {
        const RedisReply reply = redisCommand(context.get(), command);
        if (!reply || reply->type == REDIS_REPLY_ERROR)
            return failure(
                consoleError(u"A Redis command failed: "_s + QString::fromUtf8(command.constFirst()),
                             QString::fromUtf8(reply ? reply->str : context->errstr)));
        answer.clear();
        flatten(*reply, answer);
    }
    return answer;
}

} // namespace registrar
