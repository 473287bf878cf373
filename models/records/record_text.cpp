// SPDX-License-Identifier: GPL-3.0-or-later
// A record as a text of many lines: printed.
#include "models/records/record_text.h"

#include "models/records/json_members.h"
#include "repository/text/extended_json_names.h"

#include <QRegularExpression>
#include <QSet>

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
            if (column.field.secret)
                secrets_.insert(column.name);
        }
    }

    void print(const Value &value, int depth)
    {
        if (const auto *json = value.get<Value::Json>()) {
            printJson(json->text, depth);
        } else if (const auto *document = value.get<Document>(); document && !isAmbiguous(*document)) {
            printMembers(*document, depth);
        } else if (const auto *elements = value.get<Value::Array>()) {
            printElements(*elements, depth);
        } else {
            leaf(toExtendedJson(value, needsCanonical(value) ? ExtendedJsonMode::Canonical : mode_));
        }
    }

private:
    /// What the relaxed form cannot tell from something else.
    [[nodiscard]] static bool needsCanonical(const Value &value)
    {
        return value.is<Document>() || value.is<Value::Code>() || value.is<Value::Decimal128>();
    }

    void line(int depth)
    {
        out_.text += u'\n';
        out_.text.resize(out_.text.size() + 2 * depth, u' ');
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

    void printMembers(const Document &document, int depth)
    {
        out_.text += u'{';
        for (qsizetype place = 0; place < document.size(); ++place) {
            line(depth + 1);
            out_.text += jsonOfText(document.at(place).name) + u": "_s;
            const Field &field = document.at(place);
            if (depth == 0 && secrets_.contains(field.name) && !field.value.isAbsent())
                hide(field.value);
            else
                print(field.value, depth + 1);
            if (place + 1 < document.size())
                out_.text += u',';
        }
        if (!document.isEmpty())
            line(depth);
        out_.text += u'}';
    }

    void printElements(const Value::Array &elements, int depth)
    {
        out_.text += u'[';
        for (qsizetype place = 0; place < elements.size(); ++place) {
            line(depth + 1);
            print(elements.at(place), depth + 1);
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
    QSet<QString> secrets_;
};

} // namespace

RecordText printRecord(const Document &record, const RecordTextRules &rules)
{
    RecordText printed;
    Printer(rules, printed).print(Value(record), 0);
    // In a text edit these would end the line in the midst of a text, or vanish.
    for (const char16_t special : {u'\u2028', u'\u2029', u'\ufdd0', u'\ufdd1'})
        printed.text.replace(QChar(special), u"\\u%1"_s.arg(uint(special), 4, 16));
    return printed;
}

} // namespace registrar
