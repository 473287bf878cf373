// SPDX-License-Identifier: GPL-3.0-or-later
// How stores and entities are named, counted and drawn for people.
#include "models/connections/entity_words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{
struct EntityWords {
    Q_DECLARE_TR_FUNCTIONS(EntityWords)
};
} // namespace

QString totalText(const Total &total)
{
    const QString number = QLocale().toString(total.records);
    return total.exact ? number : u'~' + number;
}

QString entityKindTitle(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Table:
        return EntityWords::tr("Table");
    case EntityKind::View:
        return EntityWords::tr("View");
    case EntityKind::MaterializedView:
        return EntityWords::tr("Materialized view");
    case EntityKind::PartitionedTable:
        return EntityWords::tr("Partitioned table");
    case EntityKind::Partition:
        return EntityWords::tr("Partition");
    case EntityKind::ForeignTable:
        return EntityWords::tr("Foreign table");
    case EntityKind::Collection:
        return EntityWords::tr("Collection");
    case EntityKind::KeyPattern:
        return EntityWords::tr("Key pattern");
    }
    return {};
}

QString entityIconName(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Table:
        return u"table"_s;
    case EntityKind::View:
    case EntityKind::MaterializedView:
        return u"view"_s;
    case EntityKind::PartitionedTable:
        return u"partitioned-table"_s;
    case EntityKind::Partition:
        return u"partition"_s;
    case EntityKind::ForeignTable:
        return u"foreign-table"_s;
    case EntityKind::Collection:
        return u"collection"_s;
    case EntityKind::KeyPattern:
        return u"key-pattern"_s;
    }
    return u"table"_s;
}

QString storeIconName(StoreKind kind)
{
    switch (kind) {
    case StoreKind::PostgreSql:
        return u"database"_s;
    case StoreKind::MongoDb:
        return u"documents"_s;
    case StoreKind::Redis:
        return u"keys"_s;
    case StoreKind::Qdrant:
        return u"vectors"_s;
    }
    return u"database"_s;
}

QString storeSentence(const StoreConnection &store)
{
    const StoreAddress &address = store.store().address;
    const QString place = address.database.isEmpty() ? address.firstHostText()
                                                     : address.firstHostText() + u'/' + address.database;
    const std::optional<ServerInfo> &server = store.state().server;
    if (store.stage() == StoreConnection::Stage::Open && server) {
        return u"%1 %2\n%3"_s.arg(server->product, server->version, place);
    }
    return u"%1\n%2"_s.arg(storeKindTitle(address.kind), place);
}

QString entitySentence(const DeploymentTreeNode &node)
{
    QStringList lines{
        EntityWords::tr("%1 %2").arg(entityKindTitle(node.entity.kind), node.entity.source.toText())};
    if (node.absent) {
        lines.append(EntityWords::tr("The blueprint names it, but the store does not have it."));
    } else if (node.total.records >= 0) {
        lines.append(
            node.total.exact
                ? EntityWords::tr("%n record(s)", nullptr, int(qMin<qint64>(node.total.records, INT_MAX)))
                : EntityWords::tr("About %1 records").arg(QLocale().toString(node.total.records)));
    } else if (!node.totalUnknown.isEmpty()) {
        lines.append(node.totalUnknown);
    }
    if (node.sizeBytes > 0) {
        lines.append(QLocale().formattedDataSize(node.sizeBytes));
    }
    if (!node.entity.help.isEmpty()) {
        lines.append(node.entity.help);
    }
    return lines.join(u'\n');
}

} // namespace registrar
