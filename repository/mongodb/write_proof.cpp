// SPDX-License-Identifier: GPL-3.0-or-later
// Reading privileges for actions that write.
#include "repository/mongodb/write_proof.h"

#include "repository/mongodb/errors.h"
#include "repository/mongodb/words.h"

#include <QSet>

namespace registrar::mongodb
{

using namespace Qt::StringLiterals;

namespace
{

/// Actions that change records, what holds them, or who may change them.
bool isWriting(const QString &action)
{
    static const QSet<QString> actions{u"anyAction"_s,    u"insert"_s,           u"update"_s,
                                       u"remove"_s,       u"createCollection"_s, u"dropCollection"_s,
                                       u"dropDatabase"_s, u"createIndex"_s,      u"dropIndex"_s,
                                       u"collMod"_s,      u"convertToCapped"_s,  u"renameCollectionSameDB"_s,
                                       u"createUser"_s,   u"createRole"_s,       u"grantRole"_s,
                                       u"restore"_s,      u"applyOps"_s};
    return actions.contains(action);
}

bool coversDatabase(const Value &resource, const QString &database)
{
    const Value name = resource.at(u"db"_s);
    return resource.at(u"anyResource"_s) == Value(true) ||
           (name.is<QString>() &&
            (name.toText().isEmpty() || name.toText() == database || name.toText() == u"admin"));
}

} // namespace

WriteProof proveWriting(const Document &hello, const Document &status, const QString &database)
{
    using Kind = WriteProof::Kind;
    if (fieldOf(hello, u"isWritablePrimary"_s) == Value(false))
        return {Kind::ReadOnly, Words::tr("This member of the replica set accepts no writes.")};
    if (fieldOf(hello, u"readOnly"_s) == Value(true))
        return {Kind::ReadOnly, Words::tr("The server was started read-only.")};
    if (status.isEmpty())
        return {Kind::NotKnown, Words::tr("The server does not tell what the user may do.")};
    const Value users = fieldOf(status, {u"authInfo"_s, u"authenticatedUsers"_s});
    const auto *signedIn = users.get<Value::Array>();
    if (!signedIn || signedIn->isEmpty())
        return {Kind::CanWrite, Words::tr("The server lets everybody in, and lets everybody write.")};
    const QString user = signedIn->first().at(u"user"_s).toText();
    const Value privileges = fieldOf(status, {u"authInfo"_s, u"authenticatedUserPrivileges"_s});
    const auto *entries = privileges.get<Value::Array>();
    if (!entries || entries->isEmpty())
        return {Kind::NotKnown, Words::tr("The server does not tell what the user may do.")};
    for (const Value &entry : *entries) {
        const Value actions = entry.at(u"actions"_s);
        const auto *names = actions.get<Value::Array>();
        if (!names || !coversDatabase(entry.at(u"resource"_s), database))
            continue;
        for (const Value &name : *names)
            if (isWriting(name.toText()))
                return {Kind::CanWrite,
                        Words::tr("The user %1 has the right to %2.").arg(user, name.toText())};
    }
    return {Kind::ReadOnly,
            Words::tr("The user %1 has no right that changes anything in this database.").arg(user)};
}

} // namespace registrar::mongodb
