// SPDX-License-Identifier: GPL-3.0-or-later
// What an edit, a store's answer and a settled conflict make of a staged record: plain functions.
#include "models/records/staged_edit.h"

#include <QCoreApplication>

#include <algorithm>

namespace registrar
{

namespace
{

bool isInside(const FieldPath &path, const FieldPath &outer)
{
    return path.size() > outer.size() && std::equal(outer.begin(), outer.end(), path.begin());
}

Value withField(const Value &value, const FieldPath &rest, const Value &after, bool *done)
{
    Document holder{{QStringLiteral("value"), value}};
    *done = setField(holder, FieldPath{QStringLiteral("value")} + rest, after);
    return fieldOf(holder, QStringLiteral("value"));
}

} // namespace

Error noSuchPlace(const FieldPath &field)
{
    return {.kind = Error::Kind::InvalidInput,
            .what = QCoreApplication::translate("registrar::StagedChanges", "The field %1 cannot be set.")
                        .arg(pathText(field)),
            .why = QCoreApplication::translate("registrar::StagedChanges",
                                               "Its path leads through a value without fields."),
            .remedy = QCoreApplication::translate("registrar::StagedChanges",
                                                  "Set the outer field to a document first."),
            .field = pathText(field)};
}

Result<void> stageEdit(StagedRecord &record, const FieldPath &field, const Value &after)
{
    if (field.isEmpty())
        return failure(noSuchPlace(field));
    const auto outer = std::ranges::find_if(
        record.fields, [&field](const FieldChange &change) { return isInside(field, change.field); });
    if (outer != record.fields.end()) {
        bool done = false;
        const Value whole = withField(outer->after, field.mid(outer->field.size()), after, &done);
        if (!done)
            return failure(noSuchPlace(field));
        outer->after = whole;
        if (outer->after == outer->before)
            record.fields.erase(outer);
        return {};
    }
    Document probe = record.read.fields;
    if (!setField(probe, field, after.isMissing() ? Value::null() : after))
        return failure(noSuchPlace(field));
    record.fields.removeIf([&field](const FieldChange &change) { return isInside(change.field, field); });
    const auto same = std::ranges::find(record.fields, field, &FieldChange::field);
    const Value before = same != record.fields.end() ? same->before : fieldOf(record.read.fields, field);
    if (before == after) {
        if (same != record.fields.end())
            record.fields.erase(same);
    } else if (same != record.fields.end()) {
        same->after = after;
    } else {
        record.fields.append({field, before, after});
    }
    return {};
}

Result<std::optional<StagedRecord>> resolveConflict(const StagedRecord &record,
                                                    const QList<FieldChoice> &choices)
{
    const bool allTheirs = std::ranges::all_of(
        choices, [](const FieldChoice &choice) { return choice.side == FieldChoice::Side::Theirs; });
    if (allTheirs)
        return std::optional<StagedRecord>();
    StagedRecord settled;
    settled.id = record.id;
    settled.source = record.source;
    settled.kind = record.kind;
    settled.undo = record.undo;
    if (!record.theirs) {
        if (record.kind != Change::Kind::Update || record.partial)
            return std::optional<StagedRecord>();
        settled.kind = Change::Kind::Add;
        settled.read.fields = record.document();
        return settled;
    }
    settled.read = *record.theirs;
    if (record.kind != Change::Kind::Update)
        return settled;
    const Document mine = record.document();
    for (const FieldChoice &choice : choices) {
        if (choice.side == FieldChoice::Side::Theirs)
            continue;
        const Value kept =
            fieldOf(choice.side == FieldChoice::Side::Mine ? mine : record.read.fields, choice.field);
        if (Result<void> staged = stageEdit(settled, choice.field, kept); !staged)
            return failure(staged.error());
    }
    return settled.fields.isEmpty() ? std::optional<StagedRecord>() : std::optional(settled);
}

void foldOutcome(StagedRecord &record, const ChangeOutcome &outcome)
{
    record.error = outcome.error;
    record.theirs.reset();
    switch (outcome.kind) {
    case ChangeOutcome::Kind::Conflict:
        record.outcome = StagedRecord::Outcome::Conflict;
        record.theirs = outcome.theirs;
        break;
    case ChangeOutcome::Kind::Rejected:
        record.outcome = StagedRecord::Outcome::Rejected;
        break;
    case ChangeOutcome::Kind::Unknown:
        record.outcome = StagedRecord::Outcome::Unknown;
        break;
    case ChangeOutcome::Kind::Applied:
    case ChangeOutcome::Kind::NotApplied:
        record.outcome = StagedRecord::Outcome::Pending;
        break;
    }
}

} // namespace registrar
