// SPDX-License-Identifier: GPL-3.0-or-later
// What differs between libpqxx 6, 7 and 8: taking over a connection that libpq made, and binding any number
// of values.
#pragma once

#include <pqxx/pqxx>

#include <libpq-fe.h>
#include <memory>
#include <string_view>
#include <utility>
#include <vector>

namespace registrar::postgresql
{

#if defined(PQXX_VERSION_MAJOR) && PQXX_VERSION_MAJOR >= 7

using PqxxConnection = pqxx::connection;

/// Takes ownership of `connection`, which must be connected.
[[nodiscard]] inline std::unique_ptr<PqxxConnection> adoptConnection(PGconn *connection)
{
    return std::make_unique<PqxxConnection>(PqxxConnection::seize_raw_connection(connection));
}

/// Runs a statement with texts bound in order, a null pointer being NULL.
inline pqxx::result executeBound(pqxx::transaction_base &transaction, const char *statement,
                                 const std::vector<const char *> &values)
{
    pqxx::params parameters;
    for (const char *value : values) {
        if (value)
            parameters.append(pqxx::zview(value));
        else
            parameters.append();
    }
#if PQXX_VERSION_MAJOR >= 8
    return transaction.exec(std::string_view(statement), parameters);
#else
    return transaction.exec_params(pqxx::zview(statement), parameters);
#endif
}

#else

/// Hands a connection that is already made to libpqxx 6, which would otherwise make its own from a text with
/// the password in it.
class AdoptingPolicy final : public pqxx::connectionpolicy
{
public:
    explicit AdoptingPolicy(PGconn *connection)
        : pqxx::connectionpolicy(std::string())
        , connection_(connection)
    {
    }
    /// Answers nothing the second time: a lost connection must be seen, since its settings are lost with it.
    handle do_startconnect(handle original) override
    {
        return original ? original : std::exchange(connection_, nullptr);
    }
    handle do_completeconnect(handle original) override { return original; }
    bool is_ready(handle connection) const noexcept override { return connection != nullptr; }

private:
    PGconn *connection_;
};

class AdoptedConnection final : public pqxx::connection_base
{
public:
    explicit AdoptedConnection(PGconn *connection)
        : pqxx::connection_base(policy_)
        , policy_(connection)
    {
        init();
    }
    ~AdoptedConnection() { close(); }

private:
    AdoptingPolicy policy_;
};

/// Not the base, which has no virtual destructor: deleted as that, the connection would stay open for ever.
using PqxxConnection = AdoptedConnection;

/// Takes ownership of `connection`, which must be connected.
[[nodiscard]] inline std::unique_ptr<PqxxConnection> adoptConnection(PGconn *connection)
{
    return std::make_unique<PqxxConnection>(connection);
}

/// Runs a statement with texts bound in order, a null pointer being NULL.
inline pqxx::result executeBound(pqxx::transaction_base &transaction, const char *statement,
                                 const std::vector<const char *> &values)
{
    return transaction.exec_params(statement, pqxx::prepare::make_dynamic_params(values));
}

#endif

} // namespace registrar::postgresql
