// SPDX-License-Identifier: GPL-3.0-or-later
// Replacing secrets by digests.
#include "operations/journal/journal_mask.h"

#include "operations/journal/change_document.h"
#include "repository/blueprint/secret_values.h"
#include "repository/text/extended_json.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

bool soundsSecret(const QString &name)
{
    const QString lower = name.toLower();
    return std::ranges::any_of(
        QStringList{u"password"_s, u"passwd"_s, u"secret"_s, u"token"_s, u"api_key"_s, u"apikey"_s},
        [&lower](const QString &word) { return lower.contains(word); });
}

QString operatorName(Operator op)
{
    switch (op) {
    case Operator::Equals:
        return u"="_s;
    case Operator::NotEquals:
        return u"<>"_s;
    case Operator::In:
        return u"in"_s;
    case Operator::LessThan:
        return u"<"_s;
    case Operator::AtMost:
        return u"<="_s;
    case Operator::GreaterThan:
        return u">"_s;
    case Operator::AtLeast:
        return u">="_s;
    case Operator::Between:
        return u"between"_s;
    case Operator::Prefix:
        return u"begins with"_s;
    case Operator::Contains:
        return u"contains"_s;
    case Operator::Regex:
        return u"matches"_s;
    case Operator::IsNull:
        return u"is null"_s;
    case Operator::IsNotNull:
        return u"is not null"_s;
    case Operator::IsMissing:
        return u"is missing"_s;
    case Operator::IsPresent:
        return u"is present"_s;
    case Operator::ArrayContains:
        return u"has"_s;
    case Operator::TextSearch:
        return u"has the words"_s;
    case Operator::Native:
        break;
    }
    return u"native"_s;
}

/// Counts, flags and times are no secrets, whatever their name says ("tokens_used").
bool canBeSecret(const Value &value)
{
    return value.is<QString>() || value.is<Value::Binary>() || value.is<Value::Json>();
}

} // namespace

JournalMask::JournalMask(const Journal &journal, const Blueprint &blueprint, QString store)
    : journal_(journal)
    , blueprint_(blueprint)
    , store_(std::move(store))
{
}

Result<JournalMask::Masked> JournalMask::digest(const Value &value) const
{
    const auto digest = journal_.secretDigest(toExtendedJsonUtf8(value));
    if (!digest)
        return failure(digest.error());
    return Masked{Value(Document{{u"masked"_s, Value(*digest)}}), false};
}

Result<JournalMask::Masked> JournalMask::value(const Value &value, const BlueprintField *field,
                                               const QString &name) const
{
    if (value.isAbsent())
        return Masked{value};
    if (canBeSecret(value) && (field ? holdsSecret(*field) : soundsSecret(name)))
        return digest(value);
    if (value.memoryBytes() > largestValue) {
        const QByteArray text = toExtendedJsonUtf8(value);
        const QByteArray hash = QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
        return Masked{Value(Document{{u"omitted"_s, Value(u"sha256:"_s + QString::fromLatin1(hash))},
                                     {u"bytes"_s, Value(qint64(text.size()))}}),
                      false};
    }
    if (const auto *nested = value.get<Document>())
        return document(*nested, field);
    const auto *elements = value.get<Value::Array>();
    if (!elements)
        return Masked{value};
    Masked masked;
    Value::Array array;
    for (const Value &element : *elements) {
        auto one = this->value(element, field, name);
        if (!one)
            return one;
        masked.complete = masked.complete && one->complete;
        array.append(std::move(one->value));
    }
    masked.value = Value(array);
    return masked;
}

Result<JournalMask::Masked> JournalMask::document(const Document &document, const BlueprintField *field) const
{
    Masked masked;
    Document result;
    for (const Field &member : document) {
        const BlueprintField *known = field ? describedAt(*field, {member.name}) : nullptr;
        auto one = known && known->secret && !member.value.isAbsent()
                       ? digest(member.value)
                       : value(member.value, known, member.name);
        if (!one)
            return one;
        masked.complete = masked.complete && one->complete;
        result.append({member.name, std::move(one->value)});
    }
    masked.value = Value(result);
    return masked;
}

Result<JournalMask::Masked> JournalMask::valueAt(const FieldPath &path, const Value &given,
                                                 const BlueprintEntity *entity) const
{
    if (isSecretAt(entity, path) && !given.isAbsent())
        return digest(given);
    return value(given, describedAt(entity, path), pathText(path));
}

Result<Document> JournalMask::change(const Change &change) const
{
    const BlueprintEntity *entity = blueprint_.entityBySource(store_, change.source);
    Change masked = change;
    bool complete = true;
    for (FieldChange &field : masked.fields) {
        for (Value *side : {&field.before, &field.after}) {
            auto one = valueAt(field.field, *side, entity);
            if (!one)
                return failure(one.error());
            complete = complete && one->complete;
            *side = std::move(one->value);
        }
    }
    for (Field &field : masked.document) {
        auto one = valueAt({field.name}, field.value, entity);
        if (!one)
            return failure(one.error());
        complete = complete && one->complete;
        field.value = std::move(one->value);
    }
    Document result = changeToDocument(masked);
    if (!complete)
        result.append({u"incomplete"_s, Value(true)});
    return result;
}

Result<Value> JournalMask::changeSet(const ChangeSet &changes) const
{
    Value::Array array;
    for (const Change &each : changes.changes) {
        auto document = change(each);
        if (!document)
            return failure(document.error());
        array.append(Value(*document));
    }
    return Value(array);
}

Result<Value> JournalMask::condition(const Condition &condition, const BlueprintEntity *entity) const
{
    // A condition in the store's own words may name any field.
    const bool isSecret =
        condition.op == Operator::Native && std::ranges::any_of(condition.operands, [&](const Value &text) {
            return soundsSecret(text.toText()) || namesSecret(entity, text.toText());
        });
    Value::Array operands;
    for (const Value &operand : condition.operands.first(qMin(condition.operands.size(), mostOperands))) {
        const auto masked = isSecret ? digest(operand) : valueAt(condition.field, operand, entity);
        if (!masked)
            return failure(masked.error());
        operands.append(masked->value);
    }
    Document document{{u"field"_s, Value(pathText(condition.field))},
                      {u"operator"_s, Value(operatorName(condition.op))},
                      {u"operands"_s, Value(operands)}};
    if (condition.operands.size() > mostOperands)
        document.append({u"count"_s, Value(qint64(condition.operands.size()))});
    if (!condition.caseSensitive)
        document.append({u"caseSensitive"_s, Value(false)});
    return Value(document);
}

Result<Value> JournalMask::conditions(const EntitySource &source, const QList<Condition> &conditions) const
{
    const BlueprintEntity *entity = blueprint_.entityBySource(store_, source);
    Value::Array array;
    for (const Condition &each : conditions) {
        auto one = condition(each, entity);
        if (!one)
            return failure(one.error());
        array.append(std::move(*one));
    }
    return Value(array);
}

} // namespace registrar
