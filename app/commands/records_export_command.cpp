// SPDX-License-Identifier: GPL-3.0-or-later
// Writing records into a file.
#include "app/commands/records_export_command.h"

#include "app/commands/open_entity.h"
#include "operations/export/export_operation.h"

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct ExportCommandText {
    Q_DECLARE_TR_FUNCTIONS(registrar::RecordsCommand)
};

Result<StreamFormat> formatFrom(const Arguments &arguments)
{
    QString name = arguments.value(u"format"_s);
    if (name.isEmpty())
        name = arguments.value(u"output"_s).endsWith(".csv"_L1) ? u"csv"_s : u"jsonl"_s;
    if (name == "csv"_L1)
        return StreamFormat::Csv;
    if (name == "jsonl"_L1)
        return StreamFormat::JsonLines;
    if (name == "ejson"_L1)
        return StreamFormat::CanonicalJsonLines;
    return failure({.kind = Error::Kind::InvalidInput,
                    .what = ExportCommandText::tr("There is no format \"%1\".").arg(name),
                    .remedy = ExportCommandText::tr("Formats are csv, jsonl and ejson.")});
}

ExitCode exportRecords(const Arguments &arguments, Terminal &terminal)
{
    const auto format = formatFrom(arguments);
    if (!format)
        return terminal.fail(format.error());
    if (!arguments.has(u"output"_s))
        return terminal.failUsage(ExportCommandText::tr("The option --output is missing."),
                                  ExportCommandText::tr("Write --output FILE."));
    const auto entity = OpenEntity::open(arguments.operand(0), arguments, terminal.cancel());
    if (!entity)
        return terminal.fail(entity.error());
    const auto query = (*entity)->query(arguments);
    if (!query)
        return terminal.fail(query.error());
    const EntityTarget &target = *(*entity)->target;
    const bool withSecrets = arguments.has(u"with-secrets"_s);
    if (target.entity && target.entity->secret && !withSecrets)
        return terminal.fail(
            {.kind = Error::Kind::Permission,
             .what = ExportCommandText::tr("Records of %1 are secret.").arg(target.entity->name),
             .remedy = ExportCommandText::tr("Add --with-secrets when the file may hold them.")});
    ExportRequest request{.deployment = target.target.deployment.name,
                          .access = target.access,
                          .query = *query,
                          .format = *format,
                          .fileName = arguments.value(u"output"_s)};
    if (target.entity && !withSecrets)
        request.leftOut = secretFields(*target.entity);
    if (!request.leftOut.isEmpty())
        terminal.note(
            ExportCommandText::tr("Secret fields are left out: %1.").arg(request.leftOut.join(u", "_s)));
    ExportOperation work(request);
    const auto report =
        runOperation(work, terminal.cancel(),
                     {.progressed = [&terminal](const Progress &progress) { terminal.progress(progress); }});
    terminal.endProgress();
    if (report.error)
        return terminal.fail(*report.error);
    terminal.json(report.toJson());
    for (const QString &sentence : report.done)
        terminal.line(sentence);
    return ExitCode::Done;
}

} // namespace

Command recordsExportCommand()
{
    Command command;
    command.name = u"export"_s;
    command.summary = ExportCommandText::tr("all records of a query, into a file");
    command.operands = u"DEPLOYMENT/STORE/ENTITY"_s;
    command.minimumOperands = command.maximumOperands = 1;
    command.details = ExportCommandText::tr("The file is there when it is whole; a failure or Ctrl-C leaves "
                                            "what was there before. Without --sort the\n"
                                            "records come in the store's fastest order.\n"
                                            "\n") +
                      FieldText::conditionHelp();
    command.options =
        QList<Option>{
            {u"output"_s, u"FILE"_s, ExportCommandText::tr("where to")},
            {u"format"_s, u"csv|jsonl|ejson"_s,
             ExportCommandText::tr("CSV, JSON lines, or Extended JSON lines that keep every type")}} +
        OpenEntity::queryOptions();
    command.examples = {
        {u"records export campus/users --output users.csv"_s, ExportCommandText::tr("the whole table")},
        {u"records export campus/progress --where course_id=7 --format ejson --output progress.jsonl"_s,
         ExportCommandText::tr("a course's progress, to be read back exactly")}};
    command.run = exportRecords;
    return command;
}

} // namespace registrar
