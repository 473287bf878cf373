// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/sandbox/fill/sample_key.h"

#include "operations/sandbox/fill/sample_random.h"
#include "repository/text/value_text.h"

namespace registrar
{

using namespace Qt::StringLiterals;

Document redisDocument(const BlueprintEntity &entity, const Document &fields)
{
    QString key = entity.source.name;
    Document document;
    for (const Field &field : fields) {
        if (field.name != u"value" && field.name != u"ttl") {
            key.replace(u'<' + field.name + u'>', editText(field.value));
        }
    }
    document.append({u"key"_s, Value(key)});
    document.append({u"type"_s, Value(entity.keyType)});
    const Value given = fieldOf(fields, u"ttl"_s);
    if (entity.expirySeconds && given.isMissing()) {
        // Keys were set at different times, so they have different times left: the same key always the same.
        SampleRandom random(SampleRandom::ofText(key));
        const qint64 whole = *entity.expirySeconds * 1000;
        document.append({u"ttl"_s, Value(random.between(whole / 20 + 1, whole))});
    }
    document.append({u"value"_s, fieldOf(fields, u"value"_s)});
    return document;
}

} // namespace registrar
