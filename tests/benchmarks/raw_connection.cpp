// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/raw_connection.h"

#include <vector>

namespace registrar
{

namespace
{

std::unexpected<Error> broken(PGconn *connection)
{
    return failure({.kind = Error::Kind::Internal,
                    .what = QStringLiteral("A statement of the benchmark's own failed."),
                    .why = QString::fromUtf8(PQerrorMessage(connection))});
}

} // namespace

Result<RawConnection> RawConnection::open(const StoreAccess &access)
{
    const HostAndPort &host = access.address.hosts.first();
    const QByteArrayList texts{host.host.toUtf8(), QByteArray::number(host.port),
                               access.address.user.toUtf8(), access.password.toUtf8(),
                               access.address.database.toUtf8()};
    const char *names[] = {"host", "port", "user", "password", "dbname", nullptr};
    const char *values[] = {texts[0].constData(), texts[1].constData(), texts[2].constData(),
                            texts[3].constData(), texts[4].constData(), nullptr};
    RawConnection made;
    made.connection_.reset(PQconnectdbParams(names, values, 0));
    if (PQstatus(made.connection_.get()) != CONNECTION_OK) {
        return broken(made.connection_.get());
    }
    return made;
}

Result<int> RawConnection::run(const QByteArray &sql, const QByteArrayList &parameters) const
{
    std::vector<const char *> values;
    for (const QByteArray &parameter : parameters) {
        values.push_back(parameter.constData());
    }
    const std::unique_ptr<PGresult, decltype(&PQclear)> answer(
        PQexecParams(connection_.get(), sql.constData(), int(values.size()), nullptr, values.data(), nullptr,
                     nullptr, 0),
        PQclear);
    if (PQresultStatus(answer.get()) != PGRES_TUPLES_OK) {
        return broken(connection_.get());
    }
    return PQntuples(answer.get());
}

Result<void> RawConnection::copyOut(const QByteArray &sql) const
{
    using Answer = std::unique_ptr<PGresult, decltype(&PQclear)>;
    const Answer started(PQexec(connection_.get(), sql.constData()), PQclear);
    char *bytes = nullptr;
    while (PQgetCopyData(connection_.get(), &bytes, 0) > 0) {
        PQfreemem(bytes);
    }
    const Answer ended(PQgetResult(connection_.get()), PQclear);
    while (PGresult *rest = PQgetResult(connection_.get())) {
        PQclear(rest);
    }
    return PQresultStatus(ended.get()) == PGRES_COMMAND_OK ? Result<void>() : broken(connection_.get());
}

} // namespace registrar
