// SPDX-License-Identifier: GPL-3.0-or-later
// Looking at records.
#include "app/commands/records_read_commands.h"

#include "app/commands/open_entity.h"
#include "app/commands/record_text.h"
#include "repository/blueprint/secret_values.h"

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct ReadText {
    Q_DECLARE_TR_FUNCTIONS(registrar::RecordsCommand)
};

constexpr qint64 usualLimit = 50;
constexpr qint64 largestLimit = 10000;

Option exactOption()
{
    return {
        u"exact"_s, {}, ReadText::tr("with --json: canonical Extended JSON, in which every type survives")};
}

RecordTextOptions textOptions(const Arguments &arguments, const OpenEntity &entity)
{
    return {.exact = arguments.has(u"exact"_s),
            .withSecrets = arguments.has(u"with-secrets"_s),
            .entity = entity.target->entity};
}

/// The place to go on from holds what records are sorted by.
Result<void> checkSort(const Query &query, const RecordTextOptions &options)
{
    for (const SortKey &key : query.sort) {
        if (!options.withSecrets && isSecretAt(options.entity, key.field))
            return failure({.kind = Error::Kind::InvalidInput,
                            .what = ReadText::tr("%1 is secret.").arg(pathText(key.field)),
                            .remedy = ReadText::tr("Sort by another field, or add --with-secrets.")});
    }
    return {};
}

ExitCode list(const Arguments &arguments, Terminal &terminal)
{
    const auto limit = arguments.number(u"limit"_s, usualLimit, 1, largestLimit);
    if (!limit)
        return terminal.fail(limit.error());
    const auto from = arguments.has(u"after"_s) ? positionFromText(arguments.value(u"after"_s))
                                                : Result<Position>(Position::start());
    if (!from)
        return terminal.fail(from.error());
    const auto entity = OpenEntity::open(arguments.operand(0), arguments, terminal.cancel());
    if (!entity)
        return terminal.fail(entity.error());
    auto query = (*entity)->query(arguments);
    if (!query)
        return terminal.fail(query.error());
    const RecordTextOptions options = textOptions(arguments, **entity);
    if (const auto fine = checkSort(*query, options); !fine)
        return terminal.fail(fine.error());
    query->limit = static_cast<int>(*limit);
    const auto page = (*entity)->repository->page(*query, *from, terminal.cancel()).result();
    if (!page)
        return terminal.fail(page.error());

    QList<Record> shown;
    QByteArrayList json;
    for (const Record &record : page->records) {
        shown.append(shownRecord(record, (*entity)->description.keyFields, options));
        if (terminal.isJson())
            json.append(recordJson(shown.last(), options));
    }
    QByteArray document =
        "{\"records\":[" + json.join(',') + "],\"atEnd\":" + (page->atEnd ? "true" : "false");
    const QString after = positionText(page->after);
    if (!page->atEnd)
        document += ",\"after\":\"" + after.toLatin1() + '"';
    terminal.json(document + '}');
    if (!shown.isEmpty() || terminal.isJson())
        showRecords(shown, query->fields, terminal);
    if (shown.isEmpty())
        terminal.note(ReadText::tr("No records."));
    else if (!page->atEnd)
        terminal.note(ReadText::tr("There are more: --after %1").arg(after));
    return ExitCode::Done;
}

ExitCode get(const Arguments &arguments, Terminal &terminal)
{
    const auto entity = OpenEntity::open(arguments.operand(0), arguments, terminal.cancel());
    if (!entity)
        return terminal.fail(entity.error());
    const auto key = (*entity)->fields().key(arguments.operands().mid(1));
    if (!key)
        return terminal.fail(key.error());
    const auto record =
        (*entity)->repository->record((*entity)->target->source, *key, terminal.cancel()).result();
    if (!record)
        return terminal.fail(record.error());
    const RecordTextOptions options = textOptions(arguments, **entity);
    const Record shown = shownRecord(*record, (*entity)->description.keyFields, options);
    terminal.json(recordJson(shown, options));
    showRecord(shown, terminal);
    return ExitCode::Done;
}

} // namespace

Command recordsListCommand()
{
    Command command;
    command.name = u"list"_s;
    command.summary = ReadText::tr("a page of records");
    command.operands = u"DEPLOYMENT/STORE/ENTITY"_s;
    command.minimumOperands = command.maximumOperands = 1;
    command.details = FieldText::conditionHelp();
    command.options =
        OpenEntity::queryOptions() +
        QList<Option>{{u"limit"_s, u"NUMBER"_s,
                       ReadText::tr("at most so many records, 1 to 10000; 50 where it is not given")},
                      {u"after"_s, u"PLACE"_s, ReadText::tr("go on from where the list before ended")},
                      exactOption()};
    command.examples = {
        {u"records list campus/users --where role=admin --sort -last_login"_s,
         ReadText::tr("admins, the latest sign-in first")},
        {u"records list campus/lessons --where 'title*=limits' --fields title,course_id --json"_s,
         ReadText::tr("for a script")}};
    command.run = list;
    return command;
}

Command recordsGetCommand()
{
    Command command;
    command.name = u"get"_s;
    command.summary = ReadText::tr("one record, by its key");
    command.operands = u"DEPLOYMENT/STORE/ENTITY KEY …"_s;
    command.minimumOperands = 2;
    command.maximumOperands = -1;
    command.details = ReadText::tr(
        "A key of several fields is given as several words, in the key's order; one that begins with a\n"
        "hyphen stands behind --.");
    command.options = {{u"with-secrets"_s, {}, ReadText::tr("secret fields as they are, not masked")},
                       exactOption(),
                       DeploymentTarget::sandboxOption()};
    command.examples = {{u"records get campus/users 42"_s, ReadText::tr("the user whose key is 42")},
                        {u"records get campus/lessons 65f1c0ffee65f1c0ffee65f1 --json --exact"_s,
                         ReadText::tr("with every type")}};
    command.run = get;
    return command;
}

} // namespace registrar
