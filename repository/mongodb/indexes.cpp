// SPDX-License-Identifier: GPL-3.0-or-later
// The indexes of a collection.
#include "repository/mongodb/bson_codec.h"
#include "repository/mongodb/describe.h"
#include "repository/mongodb/words.h"
#include "repository/text/extended_json.h"

namespace registrar::mongodb
{

using namespace Qt::StringLiterals;

namespace
{

bool isSet(const Document &index, const QString &name)
{
    const Value value = fieldOf(index, name);
    return value == Value(true) || value.toDouble().value_or(0) != 0;
}

/// A text index hides its fields: the keys tell `_fts` and `_ftsx`, the weights tell the names.
QList<IndexKey> keysOf(const Document &index)
{
    QList<IndexKey> keys;
    const Value pattern = fieldOf(index, u"key"_s);
    const auto *fields = pattern.get<Document>();
    for (const Field &field : fields ? *fields : Document()) {
        if (field.name == u"_fts") {
            const Value weights = fieldOf(index, u"weights"_s);
            const auto *names = weights.get<Document>();
            for (const Field &weight : names ? *names : Document()) {
                keys.append({weight.name, u"text"_s, false});
            }
        } else if (field.name != u"_ftsx") {
            const auto number = field.value.toInteger();
            const QString kind = field.value.is<QString>() ? field.value.toText()
                                 : number.value_or(1) < 0  ? u"-1"_s
                                                           : u"1"_s;
            keys.append({field.name, kind, false});
        }
    }
    return keys;
}

IndexDescription indexFrom(const Document &index)
{
    IndexDescription description;
    description.name = fieldOf(index, u"name"_s).toText();
    description.keys = keysOf(index);
    description.primary = description.name == u"_id_";
    description.unique = description.primary || isSet(index, u"unique"_s);
    description.sparse = isSet(index, u"sparse"_s);
    description.hidden = isSet(index, u"hidden"_s);
    description.expireAfterSeconds = fieldOf(index, u"expireAfterSeconds"_s).toInteger();
    if (const Value filter = fieldOf(index, u"partialFilterExpression"_s); filter.is<Document>()) {
        description.partialFilter = toExtendedJson(filter);
    }
    description.definition = toExtendedJson(index, ExtendedJsonMode::Relaxed);
    return description;
}

} // namespace

Result<QList<IndexDescription>> indexesOf(SessionContext &context, const QString &collection,
                                          const CancelToken &cancel)
{
    QList<IndexDescription> indexes;
    const Doing doing{Words::tr("The indexes of “%1” could not be listed.").arg(collection), collection};
    const auto read =
        context.connection->listIndexes(collection, doing, cancel, [&](QByteArrayView bson) -> Result<bool> {
            const auto index = documentFromBson(bson);
            if (!index) {
                return std::unexpected(index.error());
            }
            indexes.append(indexFrom(*index));
            return true;
        });
    return read ? Result<QList<IndexDescription>>(indexes) : std::unexpected(read.error());
}

} // namespace registrar::mongodb
