// SPDX-License-Identifier: GPL-3.0-or-later
// Staged records to documents and back.
#include "models/changes/staged_document.h"

#include "operations/journal/change_document.h"

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

QString outcomeText(StagedRecord::Outcome outcome)
{
    switch (outcome) {
    case StagedRecord::Outcome::Rejected:
        return u"rejected"_s;
    case StagedRecord::Outcome::Unknown:
        return u"unknown"_s;
    case StagedRecord::Outcome::Pending:
    case StagedRecord::Outcome::Conflict:
        break;
    }
    return {};
}

StagedRecord::Outcome outcomeFrom(const QString &text)
{
    for (const auto outcome : {StagedRecord::Outcome::Rejected, StagedRecord::Outcome::Unknown})
        if (outcomeText(outcome) == text)
            return outcome;
    return StagedRecord::Outcome::Pending;
}

} // namespace

Document stagedToDocument(const StagedRecord &record)
{
    Document document = changeToDocument(record.change());
    if (record.kind == Change::Kind::Update)
        document.append({u"read"_s, Value(record.read.fields)});
    if (record.read.sizeBytes > 0)
        document.append({u"size"_s, Value(record.read.sizeBytes)});
    if (record.partial)
        document.append({u"partial"_s, Value(true)});
    const QString outcome = outcomeText(record.outcome);
    if (outcome.isEmpty())
        return document;
    document.append({u"outcome"_s, Value(outcome)});
    if (record.error)
        document.append({u"error"_s, Value(Document{{u"what"_s, Value(record.error->what)},
                                                    {u"why"_s, Value(record.error->why)},
                                                    {u"remedy"_s, Value(record.error->remedy)}})});
    return document;
}

Result<StagedRecord> stagedFromDocument(const Document &document)
{
    const Result<Change> change = changeFromDocument(document);
    if (!change)
        return failure(change.error());
    StagedRecord record;
    record.kind = change->kind;
    record.source = change->source;
    record.fields = change->fields;
    record.undo = change->undo;
    record.read.key = change->key;
    record.read.version = change->version;
    record.read.fields = change->document;
    const Value read = fieldOf(document, u"read"_s);
    if (const auto *fields = read.get<Document>())
        record.read.fields = *fields;
    record.read.sizeBytes = fieldOf(document, u"size"_s).toInteger().value_or(0);
    record.partial = fieldOf(document, u"partial"_s) == Value(true);
    record.outcome = outcomeFrom(fieldOf(document, u"outcome"_s).toText());
    const Value error = fieldOf(document, u"error"_s);
    if (!error.isMissing())
        record.error = Error{.kind = Error::Kind::Internal,
                             .what = error.at(u"what"_s).toText(),
                             .why = error.at(u"why"_s).toText(),
                             .remedy = error.at(u"remedy"_s).toText()};
    return record;
}

} // namespace registrar
