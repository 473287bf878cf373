// SPDX-License-Identifier: GPL-3.0-or-later
// A record as a text of many lines: printed.
#include "models/records/record_text.h"

#include "models/records/json_members.h"
#include "repository/blueprint/secret_values.h"
#include "repository/text/extended_json_names.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

class Printer
{
public:
    Printer(const RecordTextRules &rules, RecordText &out)
        : mode_(rules.mode)
        , out_(out)
    {
        for (const RecordColumn &column : rules.columns) {
            if (holdsSecret(column.field))
                record_.fields.append(column.field);
        }
    }

    void print(const Document &record)
    {
        print(Value(record), 0, record_.fields.isEmpty() ? nullptr : &record_);
    }

private:
    /// `field` is what is known of it; null where nothing in it is secret.
    void print(const Value &value, int depth, const BlueprintField *field)
    {
        const auto *document = value.get<Document>();
        const bool isOneLeaf = document && isAmbiguous(*document);
        // What is not written member by member cannot be hidden member by member.
        if (field && (isOneLeaf || isHiddenWhole(*field, value))) {
            hide(value);
        } else if (const auto *json = value.get<Value::Json>()) {
            printJson(json->text, depth);
        } else if (document && !isOneLeaf) {
            printMembers(*document, depth, field);
        } else if (const auto *elements = value.get<Value::Array>()) {
            printElements(*elements, depth, field);
        } else {
            leaf(toExtendedJson(value, needsCanonical(value) ? ExtendedJsonMode::Canonical : mode_));
        }
    }

    /// What the relaxed form cannot tell from something else.
    [[nodiscard]] static bool needsCanonical(const Value &value)
    {
        return value.is<Document>() || value.is<Value::Code>() || value.is<Value::Decimal128>();
    }

    [[nodiscard]] static bool isHiddenWhole(const BlueprintField &field, const Value &value)
    {
        if (field.secret || value.is<Document>() || value.is<Value::Array>())
            return field.secret && !value.isAbsent();
        return withoutSecrets(field, value) != value;
    }

    [[nodiscard]] static const BlueprintField *memberOf(const BlueprintField &field, const QString &name)
    {
        const auto found = std::ranges::find(field.fields, name, &BlueprintField::name);
        return found != field.fields.end() && holdsSecret(*found) ? &*found : nullptr;
    }

    void line(int depth)
    {
        out_.text += u'\n';
        out_.text.resize(out_.text.size() + qsizetype{2} * depth, u' ');
    }

    /// An object whose first name would be taken for a type is left to the writer, which wraps it.
    [[nodiscard]] static bool isAmbiguous(const Document &document)
    {
        return !document.isEmpty() && isExtendedJsonName(document.first().name);
    }

    void leaf(const QString &json)
    {
        if (json.size() < foldedLength) {
            out_.text += json;
            return;
        }
        static const QRegularExpression marks(u"[{}\\[\\]\"\\\\]"_s);
        out_.text += u"{\"$folded\": %1, \"characters\": %2, \"begins\": \"%3\"}"_s.arg(
            QString::number(out_.folded.size()), QString::number(json.size()),
            json.left(60).remove(marks).simplified());
        out_.folded.append(json);
    }

    /// A secret is folded away however short it is; in its place something new can be typed.
    void hide(const Value &value)
    {
        out_.text += u"{\"$folded\": %1, \"secret\": true}"_s.arg(out_.folded.size());
        out_.folded.append(toExtendedJson(value, ExtendedJsonMode::Canonical));
    }

    void printMembers(const Document &document, int depth, const BlueprintField *field)
    {
        out_.text += u'{';
        for (qsizetype place = 0; place < document.size(); ++place) {
            line(depth + 1);
            out_.text += jsonOfText(document.at(place).name) + u": "_s;
            const Field &member = document.at(place);
            print(member.value, depth + 1, field ? memberOf(*field, member.name) : nullptr);
            if (place + 1 < document.size())
                out_.text += u',';
        }
        if (!document.isEmpty())
            line(depth);
        out_.text += u'}';
    }

    void printElements(const Value::Array &elements, int depth, const BlueprintField *field)
    {
        out_.text += u'[';
        for (qsizetype place = 0; place < elements.size(); ++place) {
            line(depth + 1);
            print(elements.at(place), depth + 1, field);
            if (place + 1 < elements.size())
                out_.text += u',';
        }
        if (!elements.isEmpty())
            line(depth);
        out_.text += u']';
    }

    void printJson(const QString &json, int depth)
    {
        const JsonKind kind = jsonKind(json);
        const bool named = kind == JsonKind::Object;
        if (!named && kind != JsonKind::Array) {
            leaf(json.trimmed());
            return;
        }
        const QList<JsonMember> members = jsonMembers(json);
        out_.text += named ? u'{' : u'[';
        for (qsizetype place = 0; place < members.size(); ++place) {
            const JsonMember &member = members.at(place);
            line(depth + 1);
            if (named)
                out_.text += jsonOfText(member.name) + u": "_s;
            printJson(json.mid(member.valueStart, member.end - member.valueStart), depth + 1);
            if (place + 1 < members.size())
                out_.text += u',';
        }
        if (!members.isEmpty())
            line(depth);
        out_.text += named ? u'}' : u']';
    }

    ExtendedJsonMode mode_;
    RecordText &out_;
    BlueprintField record_; ///< as if the record lay in a field
};

} // namespace

RecordText printRecord(const Document &record, const RecordTextRules &rules)
{
    RecordText printed;
    Printer(rules, printed).print(record);
    // In a text edit these would end the line in the midst of a text, or vanish.
    for (const char16_t special : {u'\u2028', u'\u2029', u'\ufdd0', u'\ufdd1'})
        printed.text.replace(QChar(special), u"\\u%1"_s.arg(uint(special), 4, 16));
    return printed;
}

} // namespace registrar
