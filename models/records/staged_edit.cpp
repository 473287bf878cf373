// SPDX-License-Identifier: GPL-3.0-or-later
// What an edit, a store's answer and a settled conflict make of a staged record: plain functions.
#include "models/records/staged_edit.h"

#include "repository/cut_pages.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

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

std::optional<StagedRecord> laterEdits(const StagedRecord &present, const StagedRecord &sent,
                                       const std::optional<Record> &now)
{
    const bool same = present.kind == sent.kind && present.fields == sent.fields &&
                      (present.kind != Change::Kind::Add || present.read.fields == sent.read.fields);
    if (same)
        return {};
    if (!now) // that the record is gone is told when it is applied; one that was added cannot be named
        return present.kind == Change::Kind::Add ? std::nullopt : std::optional(present);
    StagedRecord later{.id = present.id, .source = present.source, .read = *now};
    later.partial = hasCutValues(now->fields);
    if (present.kind == Change::Kind::Delete) {
        later.kind = Change::Kind::Delete;
        return later;
    }
    // Whatever differs from what was sent; a place that is none any more has nothing to be edited.
    if (present.kind == Change::Kind::Add) {
        for (const Field &field : present.read.fields) {
            if (fieldOf(sent.read.fields, field.name) != field.value)
                std::ignore = stageEdit(later, {field.name}, field.value);
        }
        for (const Field &field : sent.read.fields) {
            if (fieldOf(present.read.fields, field.name).isMissing())
                std::ignore = stageEdit(later, {field.name}, Value());
        }
    }
    for (const FieldChange &change : present.fields) {
        const auto alike = std::ranges::find(sent.fields, change.field, &FieldChange::field);
        if (alike == sent.fields.end() || alike->after != change.after)
            std::ignore = stageEdit(later, change.field, change.after);
    }
    for (const FieldChange &change : sent.fields) {
        if (present.kind == Change::Kind::Update && !present.touches(change.field))
            std::ignore = stageEdit(later, change.field, change.before);
    }
    return later.fields.isEmpty() ? std::nullopt : std::optional(later);
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
