// SPDX-License-Identifier: GPL-3.0-or-later
// Asking the catalogue what the user may do.
#include "repository/postgresql/write_proof.h"

#include "repository/postgresql/words.h"

#include <QCoreApplication>

namespace registrar::postgresql
{

namespace
{

/// The session's user, since SET ROLE is a word away. Functions that run with their owner's rights may do
/// what the user may not, so they take the proof away.
constexpr char question[] = R"(
WITH own AS (SELECT oid, rolname, rolsuper, rolcreaterole, rolcreatedb FROM pg_roles
             WHERE pg_has_role(session_user, oid, 'MEMBER')),
     places AS (SELECT oid, nspname FROM pg_namespace
                WHERE nspname NOT LIKE 'pg\_%' AND nspname <> 'information_schema')
SELECT pg_is_in_recovery(),
       (SELECT rolname FROM own WHERE rolsuper OR rolcreaterole OR rolcreatedb LIMIT 1),
       (SELECT p.nspname || '.' || c.relname FROM pg_class c JOIN places p ON p.oid = c.relnamespace, own
        WHERE c.relkind IN ('r', 'p', 'v', 'f', 'm')
          AND (has_any_column_privilege(own.oid, c.oid, 'INSERT') OR has_any_column_privilege(own.oid, c.oid, 'UPDATE')
               OR has_table_privilege(own.oid, c.oid, 'DELETE') OR has_table_privilege(own.oid, c.oid, 'TRUNCATE')
               OR pg_has_role(own.oid, c.relowner, 'MEMBER'))
        LIMIT 1),
       (SELECT p.nspname FROM places p, own WHERE has_schema_privilege(own.oid, p.oid, 'CREATE') LIMIT 1),
       EXISTS (SELECT FROM own WHERE has_database_privilege(own.oid, current_database(), 'CREATE')),
       (SELECT p.nspname || '.' || f.proname FROM pg_proc f JOIN places p ON p.oid = f.pronamespace
        WHERE f.prosecdef AND has_function_privilege(session_user, f.oid, 'EXECUTE') LIMIT 1),
       session_user)";

} // namespace

WriteProof proveWriting(Connection &connection)
{
    using Kind = WriteProof::Kind;
    const Result<Rows> rows = connection.run(question);
    if (!rows)
        return {Kind::NotKnown, Words::tr("The server does not tell what the user may do.")};
    const auto text = [&rows](int column) { return rows->text(0, column); };
    if (rows->isTrue(0, 0))
        return {Kind::ReadOnly, Words::tr("The server is a standby, which accepts no writes.")};
    if (!text(1).isEmpty())
        return {Kind::CanWrite,
                Words::tr("As %1 the user may do everything, or make roles or databases.").arg(text(1))};
    if (!text(2).isEmpty())
        return {Kind::CanWrite, Words::tr("The user may change %1.").arg(text(2))};
    if (!text(3).isEmpty())
        return {Kind::CanWrite, Words::tr("The user may create tables in schema %1.").arg(text(3))};
    if (rows->isTrue(0, 4))
        return {Kind::CanWrite, Words::tr("The user may create schemas in this database.")};
    if (!text(5).isEmpty())
        return {Kind::NotKnown,
                Words::tr("The user may change nothing, but may call %1, which runs with the rights of "
                          "its owner.")
                    .arg(text(5))};
    return {Kind::ReadOnly,
            Words::tr("The user %1 may change no table and create nothing, in no role that it can take on.")
                .arg(text(6))};
}

} // namespace registrar::postgresql
