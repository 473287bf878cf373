// SPDX-License-Identifier: GPL-3.0-or-later
// A record as a text of many lines: what a person made of it is read, and told as field changes.
#include "models/records/json_members.h"
#include "models/records/record_text.h"
#include "models/records/value_conversion.h"
#include "models/records/value_members.h"
#include "repository/text/value_text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RecordText)
};

QString unfolded(const QString &text, const QStringList &folded)
{
    if (folded.isEmpty())
        return text;
    static const QRegularExpression mark(u"\\{\\s*\"\\$folded\"\\s*:\\s*([0-9]+)[^{}]*\\}"_s);
    QString whole;
    qsizetype from = 0;
    for (auto match = mark.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        const qsizetype place = found.captured(1).toLongLong();
        if (place < 0 || place >= folded.size())
            continue;
        whole += QStringView(text).mid(from, found.capturedStart() - from);
        whole += folded.at(place);
        from = found.capturedEnd();
    }
    whole += QStringView(text).mid(from);
    return whole;
}

/// The field of that name, which is where it was before more often than not.
const Value &likely(const Document &document, const QString &name, qsizetype place)
{
    static const Value missing;
    if (place < document.size() && document.at(place).name == name)
        return document.at(place).value;
    const auto found = std::ranges::find(document, name, &Field::name);
    return found == document.end() ? missing : found->value;
}

QList<Value> valuesOf(const Document &document, const QString &name)
{
    QList<Value> values;
    for (const Field &field : document) {
        if (field.name == name)
            values.append(field.value);
    }
    return values;
}

/// What was typed with the type that stood there, where that is only left open and not contradicted.
Value reconciled(const Value &printed, const Value &typed);

Document reconciledFields(const Document &printed, const Document &typed)
{
    Document fields;
    for (const Field &field : typed)
        fields.append({field.name, reconciled(likely(printed, field.name, fields.size()), field.value)});
    return fields;
}

Value::Array reconciledElements(const Value::Array &printed, const Value::Array &typed)
{
    Value::Array elements;
    // Elements at the end keep theirs where some were put in or taken out before them.
    const qsizetype shift = printed.size() - typed.size();
    for (qsizetype place = 0; place < typed.size(); ++place) {
        const Value &front = printed.value(place);
        const Value fromFront = reconciled(front, typed.at(place));
        const Value &back = printed.value(place + shift);
        const Value fromBack = shift == 0 ? fromFront : reconciled(back, typed.at(place));
        elements.append(fromFront == front || fromBack != back ? fromFront : fromBack);
    }
    return elements;
}

bool isNumber(const Value &value)
{
    return value.toDouble().has_value();
}

Value reconciled(const Value &printed, const Value &typed)
{
    if (printed.isMissing() || printed == typed)
        return printed.isMissing() ? typed : printed; // what is the same is shared
    if (const auto *was = printed.get<Document>(); was && typed.is<Document>()) {
        const Document fields = reconciledFields(*was, *typed.get<Document>());
        return fields == *was ? printed : Value(fields);
    }
    if (const auto *was = printed.get<Value::Array>(); was && typed.is<Value::Array>()) {
        const Value::Array elements = reconciledElements(*was, *typed.get<Value::Array>());
        return elements == *was ? printed : Value(elements);
    }
    if (typed.isNull() || hasMembers(printed))
        return typed;
    const Result<Value> readBack = parseExtendedJson(toExtendedJson(printed, ExtendedJsonMode::Relaxed));
    if (readBack && *readBack == typed)
        return printed;
    if (isNumber(printed) && isNumber(typed))
        return convertedValue(typed, printed.type()).value_or(typed);
    if (typed.is<QString>() && !printed.is<QString>() && !printed.isNull())
        return parseValue(printed.type(), typed.toText(), printed.typeName()).value_or(typed);
    return typed;
}

/// JSON that differs from what was printed in its white space alone is what it was; where one member differs,
/// only that one is rewritten.
QString mergedJson(const QString &printed, const QString &typed)
{
    if (jsonCompact(printed) == jsonCompact(typed))
        return printed;
    const QList<JsonMember> was = jsonMembers(printed);
    const QList<JsonMember> now = jsonMembers(typed);
    const bool sameNames = jsonKind(printed) == jsonKind(typed) &&
                           std::ranges::equal(was, now, {}, &JsonMember::name, &JsonMember::name) &&
                           !was.isEmpty();
    if (!sameNames)
        return jsonSpaced(jsonCompact(typed));
    QString merged = printed;
    for (qsizetype place = was.size() - 1; place >= 0; --place) {
        const JsonMember &old = was.at(place);
        const JsonMember &fresh = now.at(place);
        const QString value = mergedJson(printed.mid(old.valueStart, old.end - old.valueStart),
                                         typed.mid(fresh.valueStart, fresh.end - fresh.valueStart));
        merged.replace(old.valueStart, old.end - old.valueStart, value);
    }
    return merged;
}

/// Reads one text against the record that it was printed from.
class Reader
{
public:
    Reader(const QString &text, const Document &printed, const RecordTextRules &rules)
        : text_(text)
        , printed_(printed)
        , rules_(rules)
        , members_(jsonMembers(text_))
    {
    }

    Result<Document> read(const Document &typed)
    {
        if (members_.size() != typed.size()) // written as a whole, with its types told
            return reconciledFields(printed_, typed);
        QSet<QString> seen;
        QList<std::pair<QString, qsizetype>> repeated; // names, and where they stand again
        Document record;
        for (qsizetype place = 0; place < typed.size(); ++place) {
            const Field &field = typed.at(place);
            const JsonMember &member = members_.at(place);
            if (seen.contains(field.name))
                repeated.append({field.name, member.start});
            seen.insert(field.name);
            Result<Value> value = this->value(field, member, likely(printed_, field.name, place));
            if (!value)
                return failure(value.error());
            const Value &was = likely(printed_, field.name, place);
            if (const QString refusal = *value == was ? QString() : this->refusal(field.name);
                !refusal.isEmpty())
                return failureAt(member.start, refusal);
            record.append({field.name, std::move(*value)});
        }
        for (const auto &[name, start] : std::as_const(repeated)) {
            if (valuesOf(record, name) != valuesOf(printed_, name))
                return failureAt(start, Words::tr("“%1” stands here twice.").arg(name));
        }
        for (const Field &field : printed_) {
            if (seen.contains(field.name))
                continue;
            const QString refusal =
                rules_.fixedFields && !rules_.added
                    ? Words::tr("“%1” is missing. Every record has it; write null where it has no value.")
                          .arg(field.name)
                    : this->refusal(field.name);
            if (!refusal.isEmpty())
                return failureAt(text_.size(), refusal);
        }
        return record;
    }

private:
    [[nodiscard]] const RecordColumn *column(const QString &name) const
    {
        const auto found = std::ranges::find(rules_.columns, name, &RecordColumn::name);
        return found == rules_.columns.end() ? nullptr : &*found;
    }

    [[nodiscard]] QString refusal(const QString &name) const
    {
        const RecordColumn *known = column(name);
        if (!known)
            return rules_.fixedFields ? Words::tr("These records have no field “%1”.").arg(name) : QString();
        const QString why = rules_.added ? known->addRefusal() : known->editRefusal();
        return why.isEmpty() ? QString() : Words::tr("“%1” cannot be changed. %2").arg(name, why);
    }

    [[nodiscard]] Result<Value> value(const Field &field, const JsonMember &member, const Value &was) const
    {
        const RecordColumn *known = column(field.name);
        const QString raw = text_.mid(member.valueStart, member.end - member.valueStart);
        const bool isJson =
            was.is<Value::Json>() || (was.isAbsent() && known && known->types().first() == Value::Type::Json);
        if (isJson && raw == u"null"_s)
            return Value::null();
        if (isJson)
            return Value(
                Value::Json{was.isAbsent() ? jsonSpaced(jsonCompact(raw)) : mergedJson(was.toText(), raw)});
        const bool relaxed = rules_.mode == ExtendedJsonMode::Relaxed;
        const Value same = relaxed ? reconciled(was, field.value) : was == field.value ? was : field.value;
        const bool literal = !raw.startsWith(u'{') && !raw.startsWith(u'[');
        const bool fits = known && known->types().contains(same.type());
        if (!rules_.fixedFields || !known || same == was || same.isNull() || (fits && !literal))
            return same;
        // A column has one type, and its digits stand in the text as they were typed.
        const QString typed = field.value.is<QString>() ? field.value.toText() : jsonCompact(raw);
        Result<Value> parsed = parseForColumn(*known, typed, was, rules_.zone);
        if (!parsed)
            return failureAt(
                member.valueStart,
                Words::tr("“%1”: %2").arg(field.name, parsed.error().what + u' ' + parsed.error().remedy));
        return parsed;
    }

    [[nodiscard]] std::unexpected<Error> failureAt(qsizetype offset, const QString &what) const
    {
        const QStringView before = QStringView(text_).left(offset);
        const qsizetype line = before.count(u'\n') + 1;
        const qsizetype column = offset - before.lastIndexOf(u'\n');
        return failure(
            {.kind = Error::Kind::InvalidInput, .what = what, .code = u"%1:%2"_s.arg(line).arg(column)});
    }

    const QString &text_;
    const Document &printed_;
    const RecordTextRules &rules_;
    QList<JsonMember> members_;
};

bool isPlain(const QString &name)
{
    return !name.isEmpty() && !name.contains(u'.') && !name.startsWith(u'$') && !name.contains(QChar(0));
}

class Differ
{
public:
    explicit Differ(FieldNaming naming)
        : naming_(naming)
    {
    }

    QList<FieldEdit> edits;

    void compareFields(const Document &before, const Document &after, const FieldPath &path)
    {
        for (qsizetype place = 0; place < before.size(); ++place) {
            const QString &name = before.at(place).name;
            if (likely(after, name, place).isMissing())
                edits.append({path + FieldPath{name}, Value()});
        }
        QSet<QString> seen; // of a name that is there twice the store can only tell the first
        for (qsizetype place = 0; place < after.size(); ++place) {
            const QString &name = after.at(place).name;
            if (!seen.contains(name))
                compare(likely(before, name, place), after.at(place).value, path + FieldPath{name});
            seen.insert(name);
        }
    }

private:
    void compare(const Value &before, const Value &after, const FieldPath &path)
    {
        if (before == after)
            return;
        if (naming_ == FieldNaming::Columns) {
            edits.append({path, after});
            return;
        }
        const auto *was = before.get<Document>();
        const auto *now = after.get<Document>();
        const auto *oldElements = before.get<Value::Array>();
        const auto *newElements = after.get<Value::Array>();
        if (was && now && canGoInto(*was, *now, path)) {
            compareFields(*was, *now, path);
        } else if (oldElements && newElements && oldElements->size() == newElements->size() &&
                   (naming_ != FieldNaming::PlainPaths || isPlain(path.first()))) {
            for (qsizetype place = 0; place < newElements->size(); ++place)
                compare(oldElements->at(place), newElements->at(place),
                        path + FieldPath{QString::number(place)});
        } else {
            edits.append({path, after});
        }
    }

    /// Whether the change can be told field by field: names that a store can name, once each, and an order
    /// that comes about by itself.
    [[nodiscard]] bool canGoInto(const Document &before, const Document &after, const FieldPath &path) const
    {
        if (naming_ == FieldNaming::PlainPaths && !isPlain(path.first()))
            return false;
        QStringList kept;
        QSet<QString> names;
        for (qsizetype place = 0; place < before.size(); ++place) {
            const QString &name = before.at(place).name;
            if (names.contains(name) || (naming_ == FieldNaming::PlainPaths && !isPlain(name)))
                return false;
            names.insert(name);
            if (!likely(after, name, place).isMissing())
                kept.append(name);
        }
        QSet<QString> seen;
        for (qsizetype place = 0; place < after.size(); ++place) {
            const QString &name = after.at(place).name;
            if (seen.contains(name) || (naming_ == FieldNaming::PlainPaths && !isPlain(name)))
                return false;
            seen.insert(name);
            const bool inOrder = place < kept.size() ? kept.at(place) == name : !names.contains(name);
            if (!inOrder)
                return false;
        }
        return true;
    }

    FieldNaming naming_;
};

} // namespace

Result<Document> readRecord(const QString &text, const QStringList &folded, const Document &printed,
                            const RecordTextRules &rules)
{
    const QString whole = unfolded(text, folded);
    const Result<Document> typed = parseExtendedJsonDocument(QStringView(whole));
    if (!typed)
        return typed;
    return Reader(whole, printed, rules).read(*typed);
}

QList<FieldEdit> differences(const Document &before, const Document &after, FieldNaming naming)
{
    Differ differ(naming);
    differ.compareFields(before, after, {});
    return differ.edits;
}

} // namespace registrar
