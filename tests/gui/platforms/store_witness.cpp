// SPDX-License-Identifier: GPL-3.0-or-later
// Plain statements, commands and nothing of Registrar's drivers.
#include "tests/gui/platforms/store_witness.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace registrar
{

using namespace Qt::StringLiterals;

namespace
{

QString quoted(QString name)
{
    return u'"' + name.replace(u'"', u"\"\""_s) + u'"';
}

QString literal(const QJsonValue &value)
{
    if (value.isNull())
        return u"NULL"_s;
    return u'\'' + StoreWitness::text(value).replace(u'\'', u"''"_s) + u'\'';
}

std::unexpected<Error> nothing(const QString &what)
{
    return failure({.kind = Error::Kind::NotFound, .what = u"There is no such record."_s, .why = what});
}

/// The command with its name first, as MongoDB wants it: QJsonObject sorts its names.
QByteArray command(const QByteArray &name, const QString &collection, const QJsonObject &rest)
{
    const QByteArray inner = QJsonDocument(rest).toJson(QJsonDocument::Compact);
    const QByteArray quotedName =
        QJsonDocument(QJsonArray{collection}).toJson(QJsonDocument::Compact).mid(1).chopped(1);
    return "{\"" + name + "\":" + quotedName + ',' + inner.mid(1);
}

} // namespace

StoreWitness::StoreWitness(StoreAccess access, BlueprintEntity entity)
    : access_(std::move(access))
    , entity_(std::move(entity))
{
}

QString StoreWitness::keyField() const
{
    return entity_.key.constFirst();
}

Result<QJsonObject> StoreWitness::firstRow(const QString &condition) const
{
    const auto rows =
        runSql(access_, u"SELECT to_jsonb(t) FROM %1.%2 t %3"_s.arg(
                            quoted(entity_.source.space.isEmpty() ? u"public"_s : entity_.source.space),
                            quoted(entity_.source.name), condition));
    if (!rows)
        return failure(rows.error());
    if (rows->isEmpty())
        return nothing(condition);
    return QJsonDocument::fromJson(rows->constFirst().constFirst().toUtf8()).object();
}

Result<QJsonObject> StoreWitness::firstDocument(const QJsonObject &find) const
{
    const auto reply = runMongo(access_, command("find", entity_.source.name, find));
    if (!reply)
        return failure(reply.error());
    const QJsonArray found = reply->value(u"cursor"_s)[u"firstBatch"_s].toArray();
    if (found.isEmpty())
        return nothing(entity_.name);
    return found.first().toObject();
}

Result<QJsonObject> StoreWitness::keyRecord(const QByteArray &key) const
{
    const auto lifetime = runRedis(access_, {"TTL", key});
    if (!lifetime)
        return failure(lifetime.error());
    const auto content = runRedis(access_, {entity_.keyType == u"hash" ? "HGETALL" : "GET", key});
    if (!content)
        return failure(content.error());
    QJsonValue value = QString::fromUtf8(content->value(0));
    if (entity_.keyType == u"hash") {
        QJsonObject fields;
        for (qsizetype i = 0; i + 1 < content->size(); i += 2)
            fields.insert(QString::fromUtf8(content->at(i)), QString::fromUtf8(content->at(i + 1)));
        value = fields;
    }
    return QJsonObject{{u"key"_s, QString::fromUtf8(key)},
                       {u"value"_s, value},
                       {u"expires"_s, lifetime->constFirst().toLongLong() > 0}};
}

Result<QJsonObject> StoreWitness::recordAt(int place) const
{
    switch (access_.address.kind) {
    case StoreKind::PostgreSql:
        return firstRow(u"ORDER BY %1 OFFSET %2 LIMIT 1"_s.arg(quoted(keyField())).arg(place));
    case StoreKind::MongoDb:
        return firstDocument(
            {{u"sort"_s, QJsonObject{{keyField(), 1}}}, {u"skip"_s, place}, {u"limit"_s, 1}});
    default:
        break;
    }
    static const QRegularExpression variable(u"<[^>]*>"_s);
    const QString pattern = QString(entity_.source.name).replace(variable, u"*"_s);
    auto keys = runRedis(access_, {"KEYS", pattern.toUtf8()}); // a small database of the test's own
    if (!keys)
        return failure(keys.error());
    std::ranges::sort(*keys);
    return place < keys->size() ? keyRecord(keys->at(place)) : nothing(pattern);
}

Result<QJsonObject> StoreWitness::again(const QJsonObject &record) const
{
    switch (access_.address.kind) {
    case StoreKind::PostgreSql:
        return firstRow(u"WHERE %1 = %2"_s.arg(quoted(keyField()), literal(record.value(keyField()))));
    case StoreKind::MongoDb:
        return firstDocument({{u"filter"_s, QJsonObject{{keyField(), record.value(keyField())}}}});
    default:
        return keyRecord(record.value(u"key"_s).toString().toUtf8());
    }
}

Result<void> StoreWitness::writeKey(const QByteArray &key, const QJsonValue &value) const
{
    QByteArrayList arguments{"SET", key, text(value).toUtf8(), "KEEPTTL"};
    if (entity_.keyType == u"hash") {
        arguments = {"HSET", key};
        const QJsonObject fields = value.toObject();
        for (auto field = fields.begin(); field != fields.end(); ++field)
            arguments << field.key().toUtf8() << field.value().toString().toUtf8();
    }
    const auto written = runRedis(access_, arguments);
    return written ? Result<void>() : failure(written.error());
}

Result<void> StoreWitness::write(const QJsonObject &record, const QString &field,
                                 const QJsonValue &value) const
{
    if (access_.address.kind == StoreKind::Redis)
        return writeKey(record.value(u"key"_s).toString().toUtf8(), value);
    if (access_.address.kind == StoreKind::MongoDb) {
        const QJsonObject update = value.isUndefined()
                                       ? QJsonObject{{u"$unset"_s, QJsonObject{{field, 1}}}}
                                       : QJsonObject{{u"$set"_s, QJsonObject{{field, value}}}};
        const QJsonObject change{{u"q"_s, QJsonObject{{keyField(), record.value(keyField())}}},
                                 {u"u"_s, update}};
        const auto reply =
            runMongo(access_, command("update", entity_.source.name, {{u"updates"_s, QJsonArray{change}}}));
        if (!reply)
            return failure(reply.error());
        return text(reply->value(u"n"_s)) == u"1" ? Result<void>() : nothing(field);
    }
    const auto done = runSql(access_, u"UPDATE %1 SET %2 = %3 WHERE %4 = %5"_s.arg(
                                          quoted(entity_.source.name), quoted(field), literal(value),
                                          quoted(keyField()), literal(record.value(keyField()))));
    return done ? Result<void>() : failure(done.error());
}

QString StoreWitness::keyText(const QJsonObject &record) const
{
    return text(record.value(keyField()));
}

QString StoreWitness::text(const QJsonValue &value)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        if (object.size() == 1 && object.begin().key().startsWith(u'$'))
            return text(object.begin().value());
        return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    return value.toVariant().toString();
}

QStringList StoreWitness::differences(const QJsonObject &one, const QJsonObject &other)
{
    QStringList names;
    for (const QString &name : one.keys() + other.keys()) {
        if (one.value(name) != other.value(name) && !names.contains(name))
            names.append(name);
    }
    names.sort();
    return names;
}

} // namespace registrar
