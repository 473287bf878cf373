// SPDX-License-Identifier: GPL-3.0-or-later
// Showing, asking, applying, telling.
#include "app/commands/write_change.h"

#include "app/commands/deletion_lines.h"
#include "app/commands/record_text.h"
#include "operations/journal/apply_changes.h"
#include "operations/operation.h"
#include "repository/blueprint/secret_values.h"
#include "repository/text/extended_json.h"
#include "repository/text/value_text.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct WriteText {
    Q_DECLARE_TR_FUNCTIONS(registrar::RecordsCommand)
};

QString valueText(const Value &value)
{
    if (value.isMissing())
        return WriteText::tr("(not there)");
    if (value.isNull())
        return u"NULL"_s;
    return printable(displayText(value));
}

QString keyLine(const RecordKey &key)
{
    QStringList texts;
    for (const Value &value : key)
        texts.append(printable(editText(value)));
    return texts.join(u", "_s);
}

Plan planOf(const OpenEntity &entity, const Change &change)
{
    const BlueprintEntity *known = entity.target->entity;
    const auto shown = [known](const FieldPath &path, const Value &value) {
        return valueText(withoutSecrets(known, path, value, Value(u"********"_s)));
    };
    Plan plan;
    plan.deployment = entity.target->target.journalName();
    const QString name = known ? known->name : change.source.toText();
    switch (change.kind) {
    case Change::Kind::Add:
        plan.title = WriteText::tr("Add a record to %1 of %2").arg(name, plan.deployment);
        break;
    case Change::Kind::Update:
        plan.title = WriteText::tr("Change %1 of %2, %3").arg(name, plan.deployment, keyLine(change.key));
        break;
    case Change::Kind::Delete:
        plan.title = WriteText::tr("Delete %1 of %2, %3").arg(name, plan.deployment, keyLine(change.key));
        plan.destructive = true;
        break;
    }
    for (const FieldChange &field : change.fields)
        plan.items.append(
            {.title = pathText(field.field),
             .detail = u"%1 -> %2"_s.arg(shown(field.field, field.before), shown(field.field, field.after))});
    for (const Field &field : change.document)
        plan.items.append({.title = field.name, .detail = shown({field.name}, field.value)});
    return plan;
}

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

Error errorOf(const ChangeOutcome &outcome)
{
    if (outcome.error)
        return *outcome.error;
    if (outcome.kind == ChangeOutcome::Kind::Conflict)
        return {.kind = Error::Kind::Conflict,
                .what = outcome.theirs ? WriteText::tr("Somebody else changed the record meanwhile.")
                                       : WriteText::tr("The record is not there any more."),
                .remedy = WriteText::tr("Look at it as it is now, then decide anew.")};
    return {.kind = Error::Kind::Internal, .what = WriteText::tr("The change was not applied.")};
}

ExitCode tell(const OpenEntity &entity, const AppliedChanges &applied, Terminal &terminal)
{
    const RecordTextOptions options{.entity = entity.target->entity};
    const QStringList &keyFields = entity.description.keyFields;
    const ChangeOutcome outcome = applied.report.outcomes.value(0);
    QByteArray json = "{\"outcome\":\"" + outcomeName(outcome.kind).toLatin1() + "\",\"set\":\"" +
                      applied.set.toLatin1() + '"';
    if (outcome.now)
        json += ",\"record\":" + recordJson(shownRecord(*outcome.now, keyFields, options), options);
    if (outcome.theirs)
        json += ",\"theirs\":" + recordJson(shownRecord(*outcome.theirs, keyFields, options), options);
    if (!applied.journalWarning.isEmpty())
        terminal.warning(applied.journalWarning);
    if (outcome.kind == ChangeOutcome::Kind::Applied) {
        terminal.json(json + '}');
        terminal.line(WriteText::tr("Applied, as change set %1.").arg(applied.set));
        if (outcome.now)
            showRecord(shownRecord(*outcome.now, keyFields, options), terminal);
        return ExitCode::Done;
    }
    const Error error = errorOf(outcome);
    terminal.json(json + ",\"error\":" + QJsonDocument(errorToJson(error)).toJson(QJsonDocument::Compact) +
                  '}');
    if (outcome.theirs) {
        terminal.line(WriteText::tr("The record as it is now:"));
        showRecord(shownRecord(*outcome.theirs, keyFields, options), terminal);
    }
    return terminal.failShown(error);
}

} // namespace

QList<Option> writeOptions()
{
    return {{u"yes"_s, {}, WriteText::tr("do not ask")},
            {u"confirm"_s, u"DEPLOYMENT"_s,
             WriteText::tr("its name, where a deletion in production asks to type it")},
            {u"dry-run"_s, {}, WriteText::tr("show what would be written, and end")},
            DeploymentTarget::sandboxOption()};
}

Result<void> checkWritable(const OpenEntity &entity)
{
    const Deployment &deployment = entity.target->target.deployment;
    if (deployment.readOnly)
        return failure(
            {.kind = Error::Kind::ReadOnly,
             .what = WriteText::tr("Deployment %1 is read-only.").arg(deployment.name),
             .remedy = WriteText::tr("Add it again with --writable when it is to be changed from here."),
             .store = entity.target->store});
    if (!entity.description.editable)
        return failure({.kind = Error::Kind::Unsupported,
                        .what = WriteText::tr("%1 cannot be edited.").arg(entity.target->source.toText()),
                        .why = entity.description.editRefusal,
                        .store = entity.target->store});
    return {};
}

Result<bool> isWanted(const OpenEntity &entity, bool destructive, const QString &question,
                      const Arguments &arguments, Terminal &terminal)
{
    return isWanted(entity.target->target.deployment, destructive, question, arguments, terminal);
}

Result<bool> isWanted(const Deployment &deployment, bool destructive, const QString &question,
                      const Arguments &arguments, Terminal &terminal)
{
    if (destructive && deployment.environment == Environment::Production) {
        if (arguments.has(u"confirm"_s))
            return arguments.value(u"confirm"_s) == deployment.name;
        return terminal.confirmByTyping(WriteText::tr("This is production."), deployment.name);
    }
    if (arguments.has(u"yes"_s))
        return true;
    return terminal.confirm(question);
}

ExitCode writeChange(const OpenEntity &entity, const Change &change, const Arguments &arguments,
                     Terminal &terminal)
{
    Plan plan = planOf(entity, change);
    if (change.kind == Change::Kind::Delete)
        addDeletionLines(plan, entity, {.key = change.key, .fields = change.document}, terminal.cancel());
    if (arguments.has(u"dry-run"_s)) {
        for (const QString &line : plan.toLines())
            terminal.line(line);
        terminal.json({{u"plan"_s, plan.toJson()}});
        return ExitCode::Done;
    }
    for (const QString &line : plan.toLines())
        terminal.note(line);
    const auto wanted = isWanted(
        entity, plan.destructive,
        plan.destructive ? WriteText::tr("Delete it?") : WriteText::tr("Write this?"), arguments, terminal);
    if (!wanted)
        return terminal.fail(wanted.error());
    if (!*wanted)
        return terminal.fail({.kind = Error::Kind::Permission,
                              .what = WriteText::tr("Nothing was written, since the answer was not yes.")});
    const ApplyRequest request{.deployment = plan.deployment,
                               .blueprint =
                                   std::make_shared<const Blueprint>(entity.target->target.blueprint),
                               .changes = {entity.target->store, {change}}};
    const auto applied = applyChanges(*entity.repository, request, Journal(), terminal.cancel()).result();
    if (!applied)
        return terminal.fail(applied.error());
    return tell(entity, *applied, terminal);
}

} // namespace registrar
