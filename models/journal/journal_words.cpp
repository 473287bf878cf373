// SPDX-License-Identifier: GPL-3.0-or-later
// What the journal's kinds and outcomes are called for people.
#include "models/journal/journal_words.h"

#include "models/dates/date_format.h"
#include "operations/journal/change_document.h"
#include "repository/text/extended_json.h"
#include "repository/text/value_text.h"

#include <QFileInfo>
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

/// What else the store did: "12 records of enrollments were deleted (user_id)".
QString effectText(const Value &effect)
{
    const auto records = static_cast<int>(effect.at(u"records"_s).toInteger().value_or(0));
    const QString text =
        effect.at(u"what"_s).toText() == u"deleted"
            //: an entity, and the field by which its records pointed at what was deleted
            ? JournalWords::tr("%n record(s) of %1 were deleted too, by %2", nullptr, records)
            : JournalWords::tr("%2 was emptied in %n record(s) of %1", nullptr, records);
    const QString told = text.arg(effect.at(u"entity"_s).toText(), effect.at(u"field"_s).toText());
    return effect.at(u"atLeast"_s) == Value(true) ? JournalWords::tr("%1 (or more)").arg(told) : told;
}

/// A filter's condition: "email contains @example.org".
QString conditionText(const Value &condition)
{
    QStringList operands;
    for (const Value &operand : listOf(condition.at(u"operands"_s)))
        operands.append(textOf(operand));
    if (const auto count = condition.at(u"count"_s).toInteger())
        operands.append(JournalWords::tr("… (%1 values)").arg(QLocale().toString(*count)));
    const QString op = condition.at(u"operator"_s).toText();
    return QStringList{condition.at(u"field"_s).toText(), op == u"native" ? QString() : op,
                       operands.join(u", "_s)}
        .join(u' ')
        .simplified();
}

QString detailName(const QString &name)
{
    const QHash<QString, QString> names{{u"file"_s, JournalWords::tr("File")},
                                        {u"format"_s, JournalWords::tr("Format")},
                                        {u"records"_s, JournalWords::tr("Records")},
                                        {u"entries"_s, JournalWords::tr("Entries")},
                                        {u"bytes"_s, JournalWords::tr("Size")},
                                        {u"selected"_s, JournalWords::tr("Chosen records")},
                                        {u"filter"_s, JournalWords::tr("Filter")},
                                        {u"columns"_s, JournalWords::tr("Columns")},
                                        {u"secrets"_s, JournalWords::tr("Secret fields in the file")},
                                        {u"passwords"_s, JournalWords::tr("Passwords in the file")},
                                        {u"reason"_s, JournalWords::tr("Reason")},
                                        {u"until"_s, JournalWords::tr("Until")},
                                        {u"sets"_s, JournalWords::tr("Change sets")},
                                        {u"changed"_s, JournalWords::tr("Changed")},
                                        {u"scale"_s, JournalWords::tr("Scale")},
                                        {u"replaced"_s, JournalWords::tr("Filled anew")},
                                        {u"purpose"_s, JournalWords::tr("Purpose")}};
    return names.value(name, name);
}

QString detailText(const Field &detail)
{
    if (detail.name == u"bytes")
        return QLocale().formattedDataSize(detail.value.toInteger().value_or(0));
    if (detail.name == u"until") {
        const QDateTime until = QDateTime::fromString(detail.value.toText(), Qt::ISODate);
        return until.isValid() ? JournalWords::time(until) : detail.value.toText();
    }
    if (detail.name == u"purpose")
        return detail.value.toText() == u"undo" ? JournalWords::tr("undo") : JournalWords::tr("edit");
    if (detail.name == u"sets")
        return QLocale().toString(listOf(detail.value).size());
    if (const auto *yes = detail.value.get<bool>())
        return *yes ? JournalWords::tr("yes") : JournalWords::tr("no");
    if (const auto number = detail.value.is<QString>() ? std::nullopt : detail.value.toInteger())
        return QLocale().toString(*number);
    QStringList parts;
    for (const Value &part : listOf(detail.value))
        parts.append(detail.name == u"filter" ? conditionText(part) : textOf(part));
    return parts.isEmpty() ? textOf(detail.value) : parts.join(u", "_s);
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
    if (kind == u"bulk-edit")
        return tr("Edit of many");
    if (kind == u"export")
        return tr("Export");
    if (kind == u"journal-export")
        return tr("Export of the journal");
    if (kind == u"unlock")
        return tr("Unlocked");
    if (kind == u"lock")
        return tr("Locked");
    return deploymentKind(kind);
}

QString JournalWords::deploymentKind(const QString &kind)
{
    if (kind == u"deployment-add")
        return tr("Deployment added");
    if (kind == u"deployment-change")
        return tr("Deployment changed");
    if (kind == u"deployment-remove")
        return tr("Deployment removed");
    if (kind == u"deployment-export")
        return tr("Deployment exported");
    if (kind == u"sandbox-fill")
        return tr("Sandbox filled");
    if (kind == u"sandbox-reset")
        return tr("Sandbox emptied");
    return kind; // a later version's
}

QStringList JournalWords::kinds()
{
    return {u"add"_s,
            u"update"_s,
            u"delete"_s,
            u"applied"_s,
            u"bulk-edit"_s,
            u"export"_s,
            u"unlock"_s,
            u"lock"_s,
            u"deployment-add"_s,
            u"deployment-change"_s,
            u"deployment-remove"_s,
            u"deployment-export"_s,
            u"journal-export"_s,
            u"sandbox-fill"_s,
            u"sandbox-reset"_s};
}

QString JournalWords::outcome(const JournalEntry &entry)
{
    const QString &outcome = entry.outcome;
    if (outcome == u"applied")
        //: of an export, an unlock and the like, not of a change
        return isRecord(entry) || entry.kind == u"applied" ? tr("applied") : tr("done");
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
    if (outcome == u"cancelled")
        return tr("cancelled");
    return outcome;
}

QString JournalWords::time(const QDateTime &time)
{
    return shownTime(time);
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

QString JournalWords::subject(const JournalEntry &entry)
{
    if (!entry.key.isEmpty())
        return record(entry.key);
    const auto detail = [&entry](const QString &name) { return fieldOf(entry.details, name); };
    const auto number = [&detail](const QString &name) {
        return QLocale().toString(detail(name).toInteger().value_or(0));
    };
    const QString file = QFileInfo(detail(u"file"_s).toText()).fileName();
    if (entry.kind == u"export" && !file.isEmpty())
        //: a number of records, and a file's name
        return tr("%1 records to %2").arg(number(u"records"_s), file);
    if (entry.kind == u"journal-export" && !file.isEmpty())
        //: a number of entries, and a file's name
        return tr("%1 entries to %2").arg(number(u"entries"_s), file);
    if (entry.kind == u"deployment-export")
        return file;
    if (entry.kind == u"unlock")
        return detail(u"reason"_s).toText();
    if (entry.kind == u"sandbox-fill" && !entry.details.isEmpty())
        return tr("%1 records").arg(number(u"records"_s));
    if (entry.kind == u"bulk-edit" && !entry.details.isEmpty())
        return tr("%1 records").arg(number(u"changed"_s));
    return {};
}

bool JournalWords::hasSides(const JournalEntry &entry)
{
    return isRecord(entry) || !fieldOf(entry.details, u"fields"_s).isMissing();
}

bool JournalWords::isRecord(const JournalEntry &entry)
{
    return QStringList{u"add"_s, u"update"_s, u"delete"_s}.contains(entry.kind);
}

QList<JournalWords::Line> JournalWords::lines(const JournalEntry &entry)
{
    QList<Line> lines = hasSides(entry) ? sideLines(entry) : detailLines(entry);
    if (const Value error = fieldOf(entry.details, u"error"_s); !error.isMissing())
        lines.append({tr("Error"), {}, error.at(u"what"_s).toText() + u' ' + error.at(u"code"_s).toText()});
    if (lines.size() > mostLines) {
        const auto more = static_cast<int>(lines.size() - mostLines + 1);
        lines.resize(mostLines - 1);
        lines.append({u"…"_s, {}, tr("%n more; an export of the journal holds all", nullptr, more)});
    }
    return lines;
}

QList<JournalWords::Line> JournalWords::sideLines(const JournalEntry &entry)
{
    QList<Line> lines;
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
    return lines;
}

QList<JournalWords::Line> JournalWords::detailLines(const JournalEntry &entry)
{
    QList<Line> lines;
    for (const Field &field : entry.details) {
        if (field.name == u"error")
            continue;
        if (field.name == u"inverse" || field.name == u"changes") {
            // Not more are made than can be shown: there may be ten thousand.
            const Value::Array changes = listOf(field.value);
            for (const Value &change : changes.first(std::min(changes.size(), mostLines))) {
                const QString title = changeTitle(change);
                lines.append(
                    {field.name == u"inverse" ? tr("Undo: %1").arg(title) : title, {}, changeText(change)});
            }
            for (qsizetype more = mostLines; more < changes.size(); ++more)
                lines.append(Line());
        } else if (field.name == u"effects") {
            for (const Value &effect : listOf(field.value))
                lines.append({tr("By the store itself"), {}, effectText(effect)});
        } else {
            lines.append({detailName(field.name), {}, detailText(field)});
        }
    }
    return lines;
}

} // namespace registrar
