// SPDX-License-Identifier: GPL-3.0-or-later
// Records as the statements that would add them: for people to take elsewhere. Nothing here runs them.
#include "repository/insert_text.h"

#include "repository/mongodb/shell_writer.h"
#include "repository/postgresql/insert_statement.h"
#include "repository/redis/command_text.h"

#include <QCoreApplication>

namespace registrar
{

Result<QString> insertText(StoreKind kind, const EntitySource &source, const QList<Document> &records)
{
    switch (kind) {
    case StoreKind::PostgreSql:
        return postgresql::insertStatement(source, records);
    case StoreKind::MongoDb:
        return mongodb::insertManyText(source.name, records);
    case StoreKind::Redis:
        return redis::commandTexts(source.name, records);
    case StoreKind::Qdrant:
        break;
    }
    return failure({.kind = Error::Kind::Unsupported,
                    .what = QCoreApplication::translate("Session", "%1 has no statements to copy as.")
                                .arg(storeKindTitle(kind))});
}

} // namespace registrar
