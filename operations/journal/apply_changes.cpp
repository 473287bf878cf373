// SPDX-License-Identifier: GPL-3.0-or-later
// Intent, apply, outcome.
#include "operations/journal/apply_changes.h"

#include "operations/deletion/deletion_survey.h"
#include "operations/journal/change_document.h"
#include "operations/journal/journal_mask.h"
#include "repository/blueprint/record_rules.h"
#include "repository/blueprint/secret_values.h"

#include <QCoreApplication>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct ApplyText {
    Q_DECLARE_TR_FUNCTIONS(registrar::ApplyChanges)
};

QString outcomeName(ChangeOutcome::Kind kind)
{
    switch (kind) {
    case ChangeOutcome::Kind::Applied:
        return u"applied"_s;
    case ChangeOutcome::Kind::Conflict:
        return u"conflict"_s;
    case ChangeOutcome::Kind::Rejected:
        return u"rejected"_s;
    case ChangeOutcome::Kind::NotApplied:
        return u"not-applied"_s;
    case ChangeOutcome::Kind::Unknown:
        break;
    }
    return u"unknown"_s;
}

QString kindName(Change::Kind kind)
{
    switch (kind) {
    case Change::Kind::Add:
        return u"add"_s;
    case Change::Kind::Update:
        return u"update"_s;
    case Change::Kind::Delete:
        break;
    }
    return u"delete"_s;
}

/// Without the server's detail, which may quote the record.
Document errorDocument(const Error &error)
{
    Document document{{u"kind"_s, Value(error.kindName())}, {u"what"_s, Value(error.what)}};
    for (const auto &[name, text] :
         {std::pair(u"code"_s, error.code), {u"field"_s, error.field}, {u"index"_s, error.index}})
        if (!text.isEmpty())
            document.append({name, Value(text)});
    return document;
}

/// What the store did by itself when it deleted: records that went too, and fields that were emptied.
Value effectsValue(const DeletionSurvey &survey)
{
    Value::Array effects;
    for (const DeletionEffect &effect : survey.effects) {
        const bool deleted = effect.kind == DeletionEffect::Kind::Deleted;
        if (!deleted && effect.kind != DeletionEffect::Kind::Emptied)
            continue;
        Document entry{{u"entity"_s, Value(effect.link.fromSource.toText())},
                       {u"field"_s, Value(pathText(effect.link.field))},
                       {u"what"_s, Value(deleted ? u"deleted"_s : u"emptied"_s)},
                       {u"records"_s, Value(effect.records.records)}};
        if (!effect.records.exact || effect.error || !survey.complete)
            entry.append({u"atLeast"_s, Value(true)});
        effects.append(Value(entry));
    }
    return Value(effects);
}

/// With everything filled in that people do not give, and checked.
Result<ChangeSet> prepare(const ApplyRequest &request)
{
    if (!request.blueprint || request.purpose == ApplyRequest::Purpose::Undo)
        return request.changes;
    return prepareChanges(*request.blueprint, request.changes.store, request.changes,
                          QDateTime::currentDateTimeUtc());
}

/// What is told of changes and kept of them, without the secrets that a server may have quoted.
void hideSecrets(const ApplyRequest &request, const ChangeSet &changes, Result<ApplyReport> &report)
{
    if (!request.blueprint)
        return;
    for (qsizetype i = 0; i < changes.changes.size(); ++i) {
        const Change &change = changes.changes.at(i);
        const BlueprintEntity *entity = request.blueprint->entityBySource(changes.store, change.source);
        if (!report)
            report = failure(withoutSecrets(report.error(), change, entity));
        else if (i < report->outcomes.size() && report->outcomes.at(i).error)
            report->outcomes[i].error = withoutSecrets(*report->outcomes.at(i).error, change, entity);
    }
}

/// Writes what is about to happen, and what became of it.
class JournaledApply
{
public:
    JournaledApply(const ApplyRequest &request, const ChangeSet &changes, Journal &journal)
        : request_(request)
        , changes_(changes)
        , journal_(journal)
        , mask_(journal, request.blueprint ? *request.blueprint : noBlueprint_, changes.store)
        , set_(QUuid::createUuid().toString(QUuid::WithoutBraces))
    {
    }

    [[nodiscard]] const QString &set() const { return set_; }

    Result<void> writeIntent()
    {
        const auto masked = mask_.changeSet(changes_);
        if (!masked)
            return failure(masked.error());
        JournalEntry entry = entryOf(u"intent"_s);
        entry.entity = entityText();
        entry.details = {
            {u"purpose"_s, Value(request_.purpose == ApplyRequest::Purpose::Undo ? u"undo"_s : u"edit"_s)},
            {u"changes"_s, *masked}};
        return append({entry});
    }

    Result<void> writeFailure(const Error &error)
    {
        JournalEntry entry = entryOf(u"applied"_s);
        entry.entity = entityText();
        entry.outcome = u"failed"_s;
        entry.details = {{u"error"_s, Value(errorDocument(error))}};
        return append({entry});
    }

    Result<void> writeOutcome(const ApplyReport &report, const DeletionSurvey &survey)
    {
        QList<JournalEntry> entries;
        for (qsizetype i = 0; i < changes_.changes.size() && i < report.outcomes.size(); ++i) {
            auto entry = outcomeEntry(changes_.changes[i], report.outcomes[i]);
            if (!entry)
                return failure(entry.error());
            entries.append(std::move(*entry));
        }
        JournalEntry last = entryOf(u"applied"_s);
        last.entity = entityText();
        last.outcome = report.allApplied() ? u"applied"_s : u"not-all-applied"_s;
        if (!report.inverse.changes.isEmpty()) {
            const auto inverse = mask_.changeSet(report.inverse);
            if (!inverse)
                return failure(inverse.error());
            last.details = {{u"inverse"_s, *inverse}};
            const Value effects = effectsValue(survey);
            if (!effects.get<Value::Array>()->isEmpty())
                last.details.append({u"effects"_s, effects});
        }
        entries.append(last);
        return append(entries);
    }

private:
    [[nodiscard]] JournalEntry entryOf(const QString &kind) const
    {
        return {.deployment = request_.deployment, .store = changes_.store, .kind = kind, .set = set_};
    }

    /// The set's entity where it has only one.
    [[nodiscard]] QString entityText() const
    {
        const EntitySource source = changes_.changes.value(0).source;
        for (const Change &change : changes_.changes)
            if (change.source != source)
                return {};
        return source.toText();
    }

    Result<JournalEntry> outcomeEntry(const Change &change, const ChangeOutcome &outcome)
    {
        JournalEntry entry = entryOf(kindName(change.kind));
        entry.entity = change.source.toText();
        // A generated key is known only from the record as the store has it.
        entry.key = keyText(change.key.isEmpty() && outcome.now ? outcome.now->key : change.key);
        entry.outcome = outcomeName(outcome.kind);
        auto masked = mask_.change(change);
        if (!masked)
            return failure(masked.error());
        entry.details = std::move(*masked);
        if (outcome.error)
            entry.details.append({u"error"_s, Value(errorDocument(*outcome.error))});
        return entry;
    }

    Result<void> append(const QList<JournalEntry> &entries)
    {
        const auto written = journal_.append(entries);
        return written ? Result<void>() : failure(written.error());
    }

    const Blueprint noBlueprint_;
    const ApplyRequest &request_;
    const ChangeSet &changes_;
    Journal &journal_;
    JournalMask mask_;
    QString set_;
};

} // namespace

Result<AppliedChanges> applyChanges(Session &session, const ApplyRequest &request, Journal &journal,
                                    const CancelToken &cancel)
{
    AppliedChanges applied;
    auto prepared = prepare(request);
    if (!prepared)
        return failure(prepared.error());
    applied.written = std::move(*prepared);
    JournaledApply record(request, applied.written, journal);
    applied.set = record.set();
    if (const auto written = record.writeIntent(); !written)
        return failure(written.error());
    const Blueprint none;
    // Counted before, since nobody can count it afterwards.
    const DeletionSurvey survey =
        surveyOwnEffects(session, request.blueprint ? *request.blueprint : none, applied.written, cancel);
    auto report = session.apply(applied.written, cancel);
    hideSecrets(request, applied.written, report);
    // From here on something may have been changed, so a journal that fails is told of and does not hide the
    // outcome.
    const auto written = report ? record.writeOutcome(*report, survey) : record.writeFailure(report.error());
    if (!report)
        return failure(report.error());
    if (!written)
        applied.journalWarning =
            ApplyText::tr(
                "The changes were applied, but their outcome could not be written into the journal. %1")
                .arg(written.error().why);
    applied.report = std::move(*report);
    return applied;
}

QFuture<Result<AppliedChanges>> applyChanges(Repository &repository, const ApplyRequest &request,
                                             const Journal &journal, const CancelToken &cancel)
{
    return repository.run<AppliedChanges>(Repository::Lane::Interactive, Repository::Retry::Write, cancel,
                                          [request, own = journal, cancel](Session &session) mutable {
                                              return applyChanges(session, request, own, cancel);
                                          });
}

QFuture<Result<ApplyPreview>> previewChanges(Repository &repository, const ApplyRequest &request,
                                             const CancelToken &cancel)
{
    return repository.run<ApplyPreview>(Repository::Lane::Interactive, Repository::Retry::Read, cancel,
                                        [request, cancel](Session &session) -> Result<ApplyPreview> {
                                            const auto prepared = prepare(request);
                                            if (!prepared)
                                                return failure(prepared.error());
                                            // It is looked at and copied.
                                            const ChangeSet shown =
                                                request.blueprint
                                                    ? withoutSecrets(*prepared, *request.blueprint)
                                                    : *prepared;
                                            return session.preview(shown, cancel);
                                        });
}

} // namespace registrar
