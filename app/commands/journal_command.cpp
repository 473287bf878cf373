// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs below "journal".
#include "app/commands/journal_command.h"

#include "app/commands/deployment_target.h"
#include "app/commands/run_work.h"
#include "app/commands/write_change.h"
#include "models/journal/journal_words.h"
#include "models/journal/undo_model.h"
#include "operations/bulk_edit/bulk_edit_undo.h"
#include "operations/journal/apply_changes.h"
#include "operations/journal/journal_export_work.h"
#include "operations/journal/journal_text.h"
#include "operations/journal/journal_undo.h"
#include "operations/journal/journal_verify_work.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct JournalCommandText {
    Q_DECLARE_TR_FUNCTIONS(registrar::JournalCommand)
};

constexpr qint64 usualLimit = 50;
constexpr qint64 largestLimit = 10000;

Result<QDateTime> timeFrom(const Arguments &arguments, const QString &option)
{
    if (!arguments.has(option))
        return QDateTime();
    const QString text = arguments.value(option);
    QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    if (time.isValid())
        return time;
    return failure({.kind = Error::Kind::InvalidInput,
                    .what = JournalCommandText::tr("\"%1\" is no time.").arg(text),
                    .remedy = JournalCommandText::tr(
                        "Write it as 2026-02-01 or 2026-02-01T12:30:00Z; without a zone it is UTC.")});
}

Result<JournalFilter> filterFrom(const Arguments &arguments)
{
    const auto limit = arguments.number(u"limit"_s, usualLimit, 1, largestLimit);
    if (!limit)
        return failure(limit.error());
    const auto before = arguments.number(u"before"_s, 0, 1, std::numeric_limits<qint64>::max());
    if (!before)
        return failure(before.error());
    const auto from = timeFrom(arguments, u"from"_s);
    if (!from)
        return failure(from.error());
    const auto to = timeFrom(arguments, u"to"_s);
    if (!to)
        return failure(to.error());
    return JournalFilter{.deployment = arguments.value(u"deployment"_s),
                         .store = arguments.value(u"store"_s),
                         .entity = arguments.value(u"entity"_s),
                         .key = arguments.value(u"record"_s),
                         .kind = arguments.value(u"kind"_s),
                         .set = arguments.value(u"set"_s),
                         .from = *from,
                         .to = *to,
                         .before = *before,
                         .limit = static_cast<int>(*limit)};
}

ExitCode show(const Arguments &arguments, Terminal &terminal)
{
    const auto filter = filterFrom(arguments);
    if (!filter)
        return terminal.fail(filter.error());
    const auto entries = Journal().find(*filter, terminal.cancel());
    if (!entries)
        return terminal.fail(entries.error());
    QByteArrayList json;
    QList<QStringList> rows;
    for (const JournalEntry &entry : *entries) {
        if (terminal.isJson())
            json.append(journalEntryJson(entry));
        rows.append({QString::number(entry.sequence), entry.time.toString(u"yyyy-MM-dd HH:mm:ss"_s),
                     entry.person, entry.deployment, entry.entity,
                     entry.key.isEmpty() ? printable(JournalWords::subject(entry)) : entry.key, entry.kind,
                     entry.outcome, entry.set.left(8)});
    }
    terminal.json("{\"entries\":[" + json.join(',') + "]}");
    if (rows.isEmpty())
        terminal.note(JournalCommandText::tr("No entries."));
    else
        terminal.table({u"#"_s, JournalCommandText::tr("Time (UTC)"), JournalCommandText::tr("Person"),
                        JournalCommandText::tr("Deployment"), JournalCommandText::tr("Entity"),
                        JournalCommandText::tr("Record"), JournalCommandText::tr("Kind"),
                        JournalCommandText::tr("Outcome"), JournalCommandText::tr("Set")},
                       rows);
    if (entries->size() == filter->limit)
        terminal.note(
            JournalCommandText::tr("There may be earlier ones: --before %1").arg(entries->last().sequence));
    return ExitCode::Done;
}

ExitCode verify(const Arguments &, Terminal &terminal)
{
    auto check = std::make_shared<JournalCheck>();
    JournalVerifyWork work(Journal(), check);
    const OperationReport report = runWithProgress(work, terminal);
    if (report.error)
        return terminal.fail(*report.error);
    QJsonObject answer{
        {u"whole"_s, check->isWhole}, {u"entries"_s, check->entries}, {u"head"_s, check->head}};
    if (check->isWhole) {
        terminal.json(answer);
        terminal.line(JournalCommandText::tr("The journal is whole. Entries: %1. Head: %2")
                          .arg(QString::number(check->entries), check->head));
        return ExitCode::Done;
    }
    const Error error{
        .kind = Error::Kind::Validation,
        .what = JournalCommandText::tr("The journal is broken."),
        .why = check->what,
        .remedy = JournalCommandText::tr("Trust no entry from there on; keep the folder %1 as evidence.")
                      .arg(Journal().folder())};
    answer.insert(u"brokenAt"_s, check->brokenAt);
    answer.insert(u"error"_s, errorToJson(error));
    terminal.json(answer);
    terminal.failShown(error);
    return ExitCode::Failed;
}

ExitCode exportEntries(const Arguments &arguments, Terminal &terminal)
{
    const QString fileName = arguments.value(u"output"_s);
    if (fileName.isEmpty())
        return terminal.failUsage(JournalCommandText::tr("The option --output is missing."),
                                  JournalCommandText::tr("Write --output FILE."));
    const auto filter = filterFrom(arguments);
    if (!filter)
        return terminal.fail(filter.error());
    const auto format = fileName.endsWith(u".csv", Qt::CaseInsensitive)
                            ? JournalExportWork::Format::Csv
                            : JournalExportWork::Format::JsonLines;
    JournalExportWork work(Journal(), *filter, fileName, format);
    return tellReport(runWithProgress(work, terminal), terminal);
}

/// The journal's name for a deployment, taken apart: "demo:learnflow" is on sandbox demo.
Result<DeploymentTarget> targetOf(const QString &journalName)
{
    const qsizetype colon = journalName.indexOf(u':');
    QStringList words;
    if (colon >= 0)
        words = {u"--sandbox"_s, journalName.left(colon)};
    const auto arguments = Arguments::parse(words, {DeploymentTarget::sandboxOption()});
    return DeploymentTarget::find(journalName.mid(colon + 1), *arguments);
}

QString undoQuestion(qint64 changes, const QString &deployment)
{
    return JournalCommandText::tr("Take back what the set changed in %2 (changes: %1)?")
        .arg(changes)
        .arg(deployment);
}

/// An edit of many records, which was written in batches.
ExitCode undoMany(const QStringList &sets, const Arguments &arguments, Terminal &terminal)
{
    Journal journal;
    const auto entries = journal.find({.kind = u"bulk-edit"_s, .set = arguments.operand(0), .limit = 1});
    if (!entries || entries->isEmpty())
        return terminal.fail(entries ? Error{.kind = Error::Kind::NotFound} : entries.error());
    const JournalEntry &entry = entries->first();
    const auto target = targetOf(entry.deployment);
    if (!target)
        return terminal.fail(target.error());
    auto access = target->access(entry.store);
    if (!access)
        return terminal.fail(access.error());
    BulkEditUndo work(entry.deployment, std::make_shared<Repository>(*access),
                      std::make_shared<const Blueprint>(target->blueprint), sets, journal);
    const auto plan = work.plan(terminal.cancel());
    if (!plan)
        return terminal.fail(plan.error());
    for (const QString &line : plan->toLines())
        terminal.note(line);
    const auto wanted =
        isWanted(target->deployment, plan->destructive,
                 undoQuestion(plan->items.first().count, entry.deployment), arguments, terminal);
    if (!wanted)
        return terminal.fail(wanted.error());
    if (!*wanted)
        return ExitCode::Refused;
    const OperationReport report = runWithProgress(work, terminal);
    if (const ExitCode told = tellReport(report, terminal); told != ExitCode::Done)
        return told;
    for (const QString &sentence : report.warnings)
        terminal.warning(sentence);
    return report.warnings.isEmpty() ? ExitCode::Done : ExitCode::Conflict;
}

/// What the journal cannot take back, change by change.
void tellLeftOut(const JournalUndo &undo, Terminal &terminal)
{
    const UndoModel model(undo);
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString stays = model.index(row, UndoModel::StaysColumn).data().toString();
        if (!stays.isEmpty())
            terminal.note(u"  %1: %2"_s.arg(
                printable(model.index(row, UndoModel::ChangeColumn).data().toString()), printable(stays)));
    }
    for (const QString &sentence : model.neverBack())
        terminal.note(u"  "_s + printable(sentence));
}

/// Whether the set may be taken back as far as the journal goes; tells what would be left out.
Result<void> checkWhole(const JournalUndo &undo, const Arguments &arguments, Terminal &terminal)
{
    tellLeftOut(undo, terminal);
    if (undo.isWhole() || (undo.isPossible() && arguments.has(u"rest"_s)))
        return {};
    return failure(
        {.kind = Error::Kind::Unsupported,
         .what = undo.isPossible()
                     ? JournalCommandText::tr("Not all of the change set can be undone from the journal.")
                     : JournalCommandText::tr("Nothing of the change set can be undone from the journal."),
         .why = JournalCommandText::tr(
             "It holds secrets or very large values, of which the journal keeps digests alone."),
         .remedy = undo.isPossible()
                       ? JournalCommandText::tr(
                             "Add --rest to take back everything else, or set the fields by hand.")
                       : JournalCommandText::tr("Set the fields by hand, or restore them from a backup.")});
}

ExitCode tellUndone(const JournalUndo &undo, const QString &set, const AppliedChanges &applied,
                    Terminal &terminal)
{
    if (!applied.journalWarning.isEmpty())
        terminal.warning(applied.journalWarning);
    if (!applied.report.allApplied()) {
        const auto &outcomes = applied.report.outcomes;
        const auto refused = std::ranges::find_if(outcomes, [](const ChangeOutcome &outcome) {
            return outcome.kind != ChangeOutcome::Kind::Applied &&
                   outcome.kind != ChangeOutcome::Kind::NotApplied;
        });
        const Error conflict{
            .kind = Error::Kind::Conflict,
            .what = JournalCommandText::tr("Not all was taken back, since records were changed since.")};
        return terminal.fail(refused != outcomes.end() && refused->error ? *refused->error : conflict);
    }
    const qsizetype leftOut = std::ranges::count_if(
        undo.parts, [](const UndoPart &part) { return !part.possible || !part.leftOut.isEmpty(); });
    terminal.json({{u"undone"_s, set},
                   {u"set"_s, applied.set},
                   {u"changes"_s, undo.changes().changes.size()},
                   {u"leftOut"_s, leftOut}});
    terminal.line(JournalCommandText::tr("Taken back, as change set %1.").arg(applied.set));
    return ExitCode::Done;
}

ExitCode undo(const Arguments &arguments, Terminal &terminal)
{
    Journal journal;
    const QString set = arguments.operand(0);
    if (const auto sets = bulkEditSets(journal, set))
        return undoMany(*sets, arguments, terminal);
    const auto undo = undoOf(journal, set);
    if (!undo)
        return terminal.fail(undo.error());
    if (const auto whole = checkWhole(*undo, arguments, terminal); !whole)
        return terminal.fail(whole.error());
    const auto target = targetOf(undo->deployment);
    if (!target)
        return terminal.fail(target.error());
    const auto access = target->access(undo->store);
    if (!access)
        return terminal.fail(access.error());
    const ChangeSet changes = undo->changes();
    const bool deletes = std::ranges::any_of(
        changes.changes, [](const Change &change) { return change.kind == Change::Kind::Delete; });
    const auto wanted = isWanted(target->deployment, deletes,
                                 undoQuestion(changes.changes.size(), undo->deployment), arguments, terminal);
    if (!wanted)
        return terminal.fail(wanted.error());
    if (!*wanted)
        return ExitCode::Refused;
    Repository repository(*access);
    const ApplyRequest request{.deployment = undo->deployment,
                               .blueprint = std::make_shared<const Blueprint>(target->blueprint),
                               .changes = changes,
                               .purpose = ApplyRequest::Purpose::Undo};
    const auto applied = applyChanges(repository, request, journal, terminal.cancel()).result();
    if (!applied)
        return terminal.fail(applied.error());
    return tellUndone(*undo, set, *applied, terminal);
}

QList<Option> filterOptions()
{
    return {
        {u"deployment"_s, u"NAME"_s, JournalCommandText::tr("only of that deployment")},
        {u"store"_s, u"STORE"_s, JournalCommandText::tr("only of that store")},
        {u"entity"_s, u"ENTITY"_s,
         JournalCommandText::tr("only of that entity, as the store names it (public.users)")},
        {u"record"_s, u"KEY"_s, JournalCommandText::tr("only of that record, as the journal writes its key")},
        {u"kind"_s, u"KIND"_s,
         JournalCommandText::tr(
             "only of that kind: intent, add, update, delete, applied, bulk-edit, export, unlock, lock, "
             "deployment-add and the others that the list shows")},
        {u"set"_s, u"SET"_s, JournalCommandText::tr("only of that change set")},
        {u"from"_s, u"TIME"_s, JournalCommandText::tr("not before that time")},
        {u"to"_s, u"TIME"_s, JournalCommandText::tr("before that time")}};
}

Command exportCommand()
{
    Command command;
    command.name = u"export"_s;
    command.summary =
        JournalCommandText::tr("entries into a file, as CSV where its name says so, else as JSON "
                               "lines");
    command.details = JournalCommandText::tr("The export is written into the journal itself.");
    command.options =
        filterOptions() + QList<Option>{{u"output"_s, u"FILE"_s, JournalCommandText::tr("where to")}};
    command.examples = {{u"journal export --output journal.csv --from 2026-02-01"_s,
                         JournalCommandText::tr("everything since February, for an auditor")}};
    command.run = exportEntries;
    return command;
}

Command showCommand()
{
    Command command;
    command.name = u"show"_s;
    command.summary = JournalCommandText::tr("entries, the latest first");
    command.options =
        filterOptions() +
        QList<Option>{
            {u"before"_s, u"NUMBER"_s, JournalCommandText::tr("only entries before that one: the next page")},
            {u"limit"_s, u"NUMBER"_s,
             JournalCommandText::tr("at most so many, 1 to 10000; 50 where it is not given")}};
    command.examples = {{u"journal show --deployment campus --entity public.users --from 2026-02-01"_s,
                         JournalCommandText::tr("who changed users since February")},
                        {u"journal show --set 0b8f… --json"_s,
                         JournalCommandText::tr("all of one change set, with what stood before and after")}};
    command.run = show;
    return command;
}

} // namespace

Command journalCommand()
{
    Command verifyCommand;
    verifyCommand.name = u"verify"_s;
    verifyCommand.summary =
        JournalCommandText::tr("find the first entry that was changed, removed, moved or cut off");
    verifyCommand.details =
        JournalCommandText::tr("Ends with 1 where the journal is broken. Write the head down somewhere else "
                               "from time to time: it proves\n"
                               "everything up to there, also against somebody who may write to this folder.");
    verifyCommand.run = verify;
    Command undoCommand;
    undoCommand.name = u"undo"_s;
    undoCommand.summary = JournalCommandText::tr("take a change set back");
    undoCommand.operands = u"SET"_s;
    undoCommand.minimumOperands = undoCommand.maximumOperands = 1;
    undoCommand.details =
        JournalCommandText::tr("What was changed since is a conflict and is left as it is. "
                               "Where the journal holds digests only (secrets, very\n"
                               "large values), the change cannot be undone from it; what is left "
                               "out then is told, change by change.");
    undoCommand.options = {
        {u"yes"_s, {}, JournalCommandText::tr("do not ask")},
        {u"confirm"_s, u"DEPLOYMENT"_s,
         JournalCommandText::tr("its name, where taking back in production deletes records, or writes many")},
        {u"rest"_s, {}, JournalCommandText::tr("take the rest back where the journal does not hold all")}};
    undoCommand.run = undo;
    Command command;
    command.name = u"journal"_s;
    command.summary = JournalCommandText::tr("the record of everything that changed anything");
    command.details = JournalCommandText::tr("It is kept on this workstation, for this user. Every write "
                                             "made here, in the window or from the command line,\n"
                                             "stands in it before it happens and again with its outcome.");
    command.subcommands = {showCommand(), exportCommand(), verifyCommand, undoCommand};
    return command;
}

} // namespace registrar
