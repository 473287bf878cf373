// SPDX-License-Identifier: GPL-3.0-or-later
// "records set" over all records that match.
#include "app/commands/records_set_many.h"

#include "app/commands/run_work.h"
#include "app/commands/write_change.h"
#include "operations/bulk_edit/bulk_edit.h"

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct SetManyText {
    Q_DECLARE_TR_FUNCTIONS(registrar::RecordsCommand)
};

using Kind = FieldAssignment::Kind;

Result<QList<FieldAssignment>> assignmentsOf(const OpenEntity &entity, const Arguments &arguments)
{
    const FieldText fields = entity.fields();
    QList<FieldAssignment> assignments;
    for (const QString &text : arguments.operands().mid(1)) {
        const auto change = fields.assignment(text, {});
        if (!change)
            return failure(change.error());
        assignments.append({change->field, Kind::Set, change->after});
    }
    for (const QString &text : arguments.values(u"increase"_s)) {
        const auto change = fields.assignment(text, {});
        if (!change)
            return failure(change.error());
        assignments.append({change->field, Kind::Increase, change->after});
    }
    for (const auto &[option, kind] : {std::pair(u"null"_s, Kind::Null), {u"unset"_s, Kind::Remove}}) {
        for (const QString &text : arguments.values(option)) {
            const auto path = fields.path(text);
            if (!path)
                return failure(path.error());
            assignments.append({*path, kind, {}});
        }
    }
    if (assignments.isEmpty())
        return failure({.kind = Error::Kind::InvalidInput,
                        .what = SetManyText::tr("Nothing is said of what is to change."),
                        .remedy = SetManyText::tr("Add FIELD=VALUE, --increase, --null or --unset.")});
    return assignments;
}

Result<BulkEditRequest> requestOf(const OpenEntity &entity, const Arguments &arguments)
{
    if (arguments.has(u"where"_s) == arguments.has(u"all"_s))
        return failure({.kind = Error::Kind::InvalidInput,
                        .what = SetManyText::tr("--where and --all exclude each other."),
                        .remedy = SetManyText::tr("Give conditions, or --all for every record.")});
    if (arguments.has(u"if-version"_s))
        return failure({.kind = Error::Kind::InvalidInput,
                        .what = SetManyText::tr("--if-version is for one record."),
                        .remedy = SetManyText::tr("Name the record by its key.")});
    const auto query = entity.query(arguments);
    if (!query)
        return failure(query.error());
    const auto assignments = assignmentsOf(entity, arguments);
    if (!assignments)
        return failure(assignments.error());
    StoreAccess access = entity.target->access;
    access.options.storeName = entity.target->store;
    BulkEditRequest request{.deployment = entity.target->target.journalName(),
                            .blueprint = std::make_shared<const Blueprint>(entity.target->target.blueprint),
                            .repository = std::make_shared<Repository>(access),
                            .query = *query,
                            .assignments = *assignments};
    return request;
}

ExitCode tell(const OperationReport &report, const BulkEditResult &result, Terminal &terminal)
{
    QJsonObject json = report.toJson();
    if (!result.sets.isEmpty())
        json.insert(u"set"_s, result.run);
    terminal.json(json);
    for (const QString &sentence : report.done)
        terminal.line(sentence);
    for (const QString &sentence : report.warnings)
        terminal.warning(sentence);
    if (!result.sets.isEmpty())
        terminal.note(
            SetManyText::tr("It can be taken back with: registrar journal undo %1").arg(result.run));
    if (report.error)
        return terminal.failShown(*report.error);
    return result.conflicts + result.refused > 0 ? ExitCode::Conflict : ExitCode::Done;
}

} // namespace

ExitCode setMany(const Arguments &arguments, Terminal &terminal)
{
    const auto entity = OpenEntity::open(arguments.operand(0), arguments, terminal.cancel());
    if (!entity)
        return terminal.fail(entity.error());
    if (const auto writable = checkWritable(**entity); !writable)
        return terminal.fail(writable.error());
    const auto request = requestOf(**entity, arguments);
    if (!request)
        return terminal.fail(request.error());
    BulkEdit edit(*request);
    const auto plan = edit.plan(terminal.cancel());
    if (!plan)
        return terminal.fail(plan.error());
    if (arguments.has(u"dry-run"_s)) {
        for (const QString &line : plan->toLines())
            terminal.line(line);
        terminal.json({{u"plan"_s, plan->toJson()}});
        return ExitCode::Done;
    }
    for (const QString &line : plan->toLines())
        terminal.note(line);
    const auto wanted = isWanted(**entity, true, SetManyText::tr("Edit them?"), arguments, terminal);
    if (!wanted)
        return terminal.fail(wanted.error());
    if (!*wanted)
        return terminal.fail({.kind = Error::Kind::Permission,
                              .what = SetManyText::tr("Nothing was written, since the answer was not yes.")});
    const OperationReport report = runWithProgress(edit, terminal);
    return tell(report, *edit.result(), terminal);
}

QList<Option> setManyOptions()
{
    return {{u"where"_s, u"CONDITION"_s,
             SetManyText::tr("all records for which it holds; may be given several times"), true},
            {u"all"_s, {}, SetManyText::tr("every record")},
            {u"increase"_s, u"FIELD=NUMBER"_s,
             SetManyText::tr("add a number to the field of many records; may be given several times"), true}};
}

} // namespace registrar
