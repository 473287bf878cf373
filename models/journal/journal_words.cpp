// SPDX-License-Identifier: GPL-3.0-or-later
// What the journal's kinds and outcomes are called for people.
#include "models/journal/journal_words.h"

#include "operations/journal/change_document.h"
#include "repository/text/extended_json.h"
#include "repository/text/value_text.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

constexpr qsizetype longestValue = 20'000;

QString textOf(const Value &value)
{
    if (value.isNull())
        return JournalWords::tr("null");
    if (value.isMissing())
        return {};
    if (const auto *document = value.get<Document>(); document && document->size() <= 2) {
        if (!fieldOf(*document, u"masked"_s).isMissing())
            return JournalWords::tr("a secret; only its digest is kept");
        if (const Value bytes = fieldOf(*document, u"bytes"_s);
            !fieldOf(*document, u"omitted"_s).isMissing() && bytes.toInteger())
            return JournalWords::tr("too large to be kept: %1")
                .arg(QLocale().formattedDataSize(*bytes.toInteger()));
    }
    return displayText(value, {.maximumLength = longestValue});
}

Value::Array listOf(const Value &value)
{
    const auto *list = value.get<Value::Array>();
    return list ? *list : Value::Array();
}

/// What one change of a set does: "name: Ada → Grace".
QString changeText(const Value &change)
{
    QStringList fields;
    for (const Value &field : listOf(change.at(u"fields"_s))) {
        QStringList path;
        for (const Value &step : listOf(field.at(u"field"_s)))
            path.append(step.toText());
        //: a field with its value before and after
        fields.append(JournalWords::tr("%1: %2 → %3")
                          .arg(pathText(path), textOf(field.at(u"before"_s)), textOf(field.at(u"after"_s))));
    }
    if (fields.isEmpty())
        return textOf(change.at(u"document"_s));
    return fields.join(u", "_s);
}

/// "Changed users 7"
QString changeTitle(const Value &change)
{
    QStringList key;
    for (const Value &value : listOf(change.at(u"key"_s)))
        key.append(textOf(value));
    return QStringList{JournalWords::kind(change.at(u"kind"_s).toText()), change.at(u"entity"_s).toText(),
                       key.join(u", "_s)}
        .join(u' ')
        .trimmed();
}

} // namespace

QString JournalWords::kind(const QString &kind)
{
    if (kind == u"intent")
        return tr("About to apply");
    if (kind == u"applied")
        return tr("Change set");
    if (kind == u"add")
        return tr("Added");
    if (kind == u"update")
        return tr("Changed");
    if (kind == u"delete")
        return tr("Deleted");
    return kind; // an operation's own name
}

QString JournalWords::outcome(const QString &outcome)
{
    if (outcome == u"applied")
        return tr("applied");
    if (outcome == u"not-all-applied")
        return tr("not all applied");
    if (outcome == u"conflict")
        return tr("conflict");
    if (outcome == u"rejected")
        return tr("refused");
    if (outcome == u"not-applied")
        return tr("not applied");
    if (outcome == u"unknown")
        return tr("not known");
    if (outcome == u"failed")
        return tr("failed");
    return outcome;
}

QString JournalWords::time(const QDateTime &time)
{
    return time.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QString JournalWords::record(const QString &key)
{
    const Result<Value> parsed = parseExtendedJson(QStringView(key));
    const auto *values = parsed ? parsed->get<Value::Array>() : nullptr;
    if (!values)
        return key;
    QStringList parts;
    for (const Value &value : *values)
        parts.append(displayText(value, {.maximumLength = 100}));
    return parts.join(u", "_s);
}

bool JournalWords::isRecord(const JournalEntry &entry)
{
    return QStringList{u"add"_s, u"update"_s, u"delete"_s}.contains(entry.kind);
}

QList<JournalWords::Line> JournalWords::lines(const JournalEntry &entry)
{
    QList<Line> lines;
    const Value error = fieldOf(entry.details, u"error"_s);
    if (isRecord(entry)) {
        for (const Value &field : listOf(fieldOf(entry.details, u"fields"_s))) {
            QStringList path;
            for (const Value &step : listOf(field.at(u"field"_s)))
                path.append(step.toText());
            lines.append({pathText(path), textOf(field.at(u"before"_s)), textOf(field.at(u"after"_s))});
        }
        const bool added = entry.kind == u"add";
        const Value document = fieldOf(entry.details, u"document"_s);
        for (const Field &field : document.get<Document>() ? *document.get<Document>() : Document()) {
            const QString text = textOf(field.value);
            lines.append({field.name, added ? QString() : text, added ? text : QString()});
        }
    } else {
        for (const Field &field : entry.details) {
            const bool isSet = field.name == u"inverse" || field.name == u"changes";
            for (const Value &change : isSet ? listOf(field.value) : Value::Array()) {
                const QString title = changeTitle(change);
                lines.append(
                    {field.name == u"inverse" ? tr("Undo: %1").arg(title) : title, {}, changeText(change)});
            }
            if (!isSet && field.name != u"error")
                lines.append({field.name, {}, textOf(field.value)});
        }
    }
    if (!error.isMissing())
        lines.append({tr("Error"), {}, error.at(u"what"_s).toText() + u' ' + error.at(u"code"_s).toText()});
    return lines;
}

} // namespace registrar
