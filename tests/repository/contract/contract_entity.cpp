// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/repository/contract/contract_entity.h"

#include <array>

namespace registrar
{

using namespace Qt::StringLiterals;

namespace
{

BlueprintField field(const QString &name, Value::Type type, const QString &nativeType = {})
{
    BlueprintField made;
    made.name = name;
    made.types = {type};
    made.nativeType = nativeType;
    return made;
}

ContractEntity columns(const EntitySource &source, EntityKind kind, const QString &key)
{
    ContractEntity made;
    made.entity.kind = kind;
    made.entity.source = source;
    BlueprintField id = field(key, Value::Type::Int32, u"integer"_s);
    id.nullable = false;
    id.required = true;
    made.entity.fields = {id, field(u"name"_s, Value::Type::Text, u"varchar(200)"_s),
                          field(u"group"_s, Value::Type::Text, u"text"_s),
                          field(u"number"_s, Value::Type::Int64, u"bigint"_s)};
    made.entity.key = {key};
    made.loadFields = {key, u"name"_s, u"group"_s, u"number"_s};
    made.name = {u"name"_s};
    made.group = {u"group"_s};
    made.number = {u"number"_s};
    return made;
}

ContractEntity hashes()
{
    ContractEntity made;
    made.entity.kind = EntityKind::KeyPattern;
    made.entity.source = {{}, u"contract:student:<id>"_s};
    made.entity.key = {u"key"_s};
    made.entity.keyType = u"hash"_s;
    made.loadFields = {u"key"_s, u"type"_s, u"value"_s};
    made.name = {u"value"_s, u"name"_s};
    made.group = {u"value"_s, u"group"_s};
    made.number = {u"value"_s, u"number"_s};
    return made;
}

} // namespace

ContractEntity ContractEntity::of(StoreKind kind)
{
    ContractEntity made;
    if (kind == StoreKind::PostgreSql) {
        made = columns({u"public"_s, u"contract students"_s}, EntityKind::Table, u"id"_s);
    } else if (kind == StoreKind::MongoDb) {
        made = columns({{}, u"contract.students"_s}, EntityKind::Collection, u"_id"_s);
    } else {
        made = hashes();
    }
    made.kind = kind;
    made.entity.name = u"students"_s;
    return made;
}

QString ContractEntity::nameOf(int number)
{
    static const std::array names{u"Łucja"_s, u"شیرین"_s, u"王芳"_s, u"O'Brien"_s,
                                  u"Ñandú"_s, u"Ἀθηνᾶ"_s, u"x\"y"_s};
    return u"Student %1 %2"_s.arg(number, 4, 10, QChar(u'0')).arg(names.at(size_t(number) % names.size()));
}

RecordKey ContractEntity::key(int place) const
{
    if (kind == StoreKind::Redis) {
        return {Value(u"contract:student:%1"_s.arg(place))};
    }
    return {Value(qint32(place))};
}

Document ContractEntity::document(int place) const
{
    const bool hasGroup = place % 7 != 0;
    const Value shownGroup = hasGroup ? Value(u"group %1"_s.arg(place % 5)) : Value::null();
    if (kind != StoreKind::Redis) {
        return {{entity.key.first(), Value(qint32(place))},
                {u"name"_s, Value(nameOf(place))},
                {u"group"_s, shownGroup},
                {u"number"_s, Value(qint64(place))}};
    }
    Document hash{{u"name"_s, Value(nameOf(place))}, {u"number"_s, Value(QString::number(place))}};
    if (hasGroup) {
        hash.append({u"group"_s, shownGroup});
    }
    return {{u"key"_s, key(place).first()}, {u"type"_s, Value(u"hash"_s)}, {u"value"_s, Value(hash)}};
}

} // namespace registrar
