// SPDX-License-Identifier: GPL-3.0-or-later
// Writing records into a file.
#include "app/commands/records_export_command.h"

#include "app/commands/open_entity.h"
#include "app/commands/run_work.h"
#include "operations/export/export_operation.h"

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct ExportCommandText {
    Q_DECLARE_TR_FUNCTIONS(registrar::RecordsCommand)
};

Error unknown(const QString &what, const QString &remedy)
{
    return {.kind = Error::Kind::InvalidInput, .what = what, .remedy = remedy};
}

Result<char> delimiterFrom(const Arguments &arguments)
{
    if (!arguments.has(u"delimiter"_s))
        return ',';
    const QString text = arguments.value(u"delimiter"_s);
    if (text == "tab"_L1)
        return '\t';
    if (text == ","_L1 || text == ";"_L1 || text == "|"_L1 || text == "\t"_L1)
        return text[0].toLatin1();
    return failure(unknown(ExportCommandText::tr("\"%1\" is no delimiter.").arg(text),
                           ExportCommandText::tr("Delimiters are , ; | and tab.")));
}

Result<ExportFormat> formatFrom(const Arguments &arguments)
{
    using Shape = ExportFormat::Shape;
    static const QHash<QString, ExportFormat> formats{
        {u"csv"_s, {.shape = Shape::Csv}},
        {u"json"_s, {.shape = Shape::JsonArray}},
        {u"jsonl"_s, {.shape = Shape::JsonLines}},
        {u"ejson"_s, {.shape = Shape::JsonLines, .canonical = true}},
    };
    QString name = arguments.value(u"format"_s);
    if (name.isEmpty()) {
        const QString suffix = arguments.value(u"output"_s).section(u'.', -1).toLower();
        name = formats.contains(suffix) ? suffix : u"jsonl"_s;
    }
    if (!formats.contains(name))
        return failure(unknown(ExportCommandText::tr("There is no format \"%1\".").arg(name),
                               ExportCommandText::tr("Formats are csv, json, jsonl and ejson.")));
    ExportFormat format = formats.value(name);
    const bool csv = format.shape == Shape::Csv;
    for (const QString &option : {u"delimiter"_s, u"spreadsheet-safe"_s}) {
        if (arguments.has(option) && !csv)
            return failure(unknown(ExportCommandText::tr("The option --%1 is for CSV alone.").arg(option),
                                   ExportCommandText::tr("Leave it out, or write --format csv.")));
    }
    if (arguments.has(u"canonical"_s) && csv)
        return failure(unknown(ExportCommandText::tr("The option --canonical is for JSON alone."),
                               ExportCommandText::tr("Leave it out, or write --format json.")));
    format.canonical = format.canonical || arguments.has(u"canonical"_s);
    format.spreadsheetSafe = arguments.has(u"spreadsheet-safe"_s);
    const auto delimiter = delimiterFrom(arguments);
    if (!delimiter)
        return failure(delimiter.error());
    format.delimiter = *delimiter;
    return format;
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
    ExportRequest request{.deployment = target.target.journalName(),
                          .store = target.store,
                          .blueprint = std::make_shared<const Blueprint>(target.target.blueprint),
                          .access = target.access,
                          .query = *query,
                          .keys = {},
                          .keyFields = {},
                          .leftOut = {},
                          .leftOutInside = {},
                          .format = *format,
                          .fileName = arguments.value(u"output"_s),
                          .journalFolder = {}};
    if (target.entity && !withSecrets)
        leaveOutSecrets(*target.entity, request);
    if (const QStringList names = leftOutNames(request); !names.isEmpty())
        terminal.note(ExportCommandText::tr("Secret fields are left out: %1.").arg(names.join(u", "_s)));
    ExportOperation work(request);
    return tellReport(runWithProgress(work, terminal), terminal);
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
            {u"format"_s, u"csv|json|jsonl|ejson"_s,
             ExportCommandText::tr(
                 "CSV, a JSON array, JSON lines, or JSON lines with --canonical; otherwise as the "
                 "file's name ends")},
            {u"canonical"_s,
             {},
             ExportCommandText::tr("JSON as canonical Extended JSON, which keeps every type")},
            {u"delimiter"_s, u"CHARACTER"_s, ExportCommandText::tr("between the cells of CSV: , ; | or tab")},
            {u"spreadsheet-safe"_s,
             {},
             ExportCommandText::tr(
                 "an apostrophe before each cell of CSV that a spreadsheet would run as a formula")}} +
        OpenEntity::queryOptions();
    // The fields that are read are the columns of the file.
    for (Option &option : command.options) {
        if (option.name == "fields"_L1)
            option.name = u"columns"_s;
    }
    command.examples = {
        {u"records export campus/users --output users.csv"_s, ExportCommandText::tr("the whole table")},
        {u"records export campus/users --columns name,email --spreadsheet-safe --output users.csv"_s,
         ExportCommandText::tr("two columns, for a spreadsheet")},
        {u"records export campus/progress --where course_id=7 --format ejson --output progress.jsonl"_s,
         ExportCommandText::tr("a course's progress, to be read back exactly")}};
    command.run = exportRecords;
    return command;
}

} // namespace registrar
