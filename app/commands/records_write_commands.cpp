// SPDX-License-Identifier: GPL-3.0-or-later
// Changing records.
#include "app/commands/records_write_commands.h"

#include "app/commands/records_set_many.h"
#include "app/commands/write_change.h"
#include "repository/text/extended_json.h"
#include "repository/text/value_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct ChangeText {
    Q_DECLARE_TR_FUNCTIONS(registrar::RecordsCommand)
};

constexpr qint64 largestDocument = qint64{64} * 1024 * 1024;

Result<std::unique_ptr<OpenEntity>> openToWrite(const Arguments &arguments, const Terminal &terminal)
{
    auto entity = OpenEntity::open(arguments.operand(0), arguments, terminal.cancel());
    if (!entity)
        return failure(entity.error());
    if (const auto writable = checkWritable(**entity); !writable)
        return failure(writable.error());
    return entity;
}

/// What `field=value`, `--null` and `--unset` ask for; fields that are so already are left out.
Result<QList<FieldChange>> assignments(const OpenEntity &entity, const QStringList &texts,
                                       const Arguments &arguments, const Document &present)
{
    const FieldText fields = entity.fields();
    QList<FieldChange> changes;
    for (const QString &text : texts) {
        auto change = fields.assignment(text, present);
        if (!change)
            return failure(change.error());
        changes.append(std::move(*change));
    }
    for (const auto &[option, after] : {std::pair(u"null"_s, Value::null()), {u"unset"_s, Value()}})
        for (const QString &text : arguments.values(option)) {
            const auto path = fields.path(text);
            if (!path)
                return failure(path.error());
            changes.append({.field = *path, .before = fieldOf(present, *path), .after = after});
        }
    changes.removeIf([](const FieldChange &change) { return change.before == change.after; });
    return changes;
}

/// The key and the record that it names, with the version to check.
Result<Record> readRecord(const OpenEntity &entity, const Arguments &arguments, qsizetype keyParts,
                          const Terminal &terminal)
{
    const auto key = entity.fields().key(arguments.operands().mid(1, keyParts));
    if (!key)
        return failure(key.error());
    auto record = entity.repository->record(entity.target->source, *key, terminal.cancel()).result();
    if (record && arguments.has(u"if-version"_s))
        record->version = QByteArray::fromBase64(arguments.value(u"if-version"_s).toLatin1());
    return record;
}

ExitCode set(const Arguments &arguments, Terminal &terminal)
{
    if (arguments.has(u"where"_s) || arguments.has(u"all"_s))
        return setMany(arguments, terminal);
    const auto entity = openToWrite(arguments, terminal);
    if (!entity)
        return terminal.fail(entity.error());
    const qsizetype keyParts = (*entity)->description.keyFields.size();
    const auto record = readRecord(**entity, arguments, keyParts, terminal);
    if (!record)
        return terminal.fail(record.error());
    auto changes = assignments(**entity, arguments.operands().mid(1 + keyParts), arguments, record->fields);
    if (!changes)
        return terminal.fail(changes.error());
    if (changes->isEmpty()) {
        terminal.note(ChangeText::tr("The record is so already; nothing was written."));
        terminal.json({{u"outcome"_s, u"unchanged"_s}});
        return ExitCode::Done;
    }
    return writeChange(**entity,
                       {.kind = Change::Kind::Update,
                        .source = (*entity)->target->source,
                        .key = record->key,
                        .version = record->version,
                        .fields = *changes},
                       arguments, terminal);
}

/// Plain JSON knows fewer types than a table: a value of another type than the field's is read anew as that.
Result<void> retype(const OpenEntity &entity, Document &document)
{
    for (Field &field : document) {
        const auto described =
            std::ranges::find(entity.description.fields, field.name, &FieldDescription::name);
        if (described == entity.description.fields.end() || described->types.isEmpty() ||
            field.value.isAbsent() || described->types.contains(field.value.type()))
            continue;
        const auto value = parseValue(described->types.first(), editText(field.value), described->nativeType);
        if (!value)
            return failure(value.error());
        field.value = *value;
    }
    return {};
}

Result<Document> documentFrom(const OpenEntity &entity, const Arguments &arguments)
{
    Document document;
    if (arguments.has(u"document"_s)) {
        QByteArray text = arguments.value(u"document"_s).toUtf8();
        if (text == "-") {
            auto input = Terminal::readInput(largestDocument);
            if (!input)
                return failure(input.error());
            text = std::move(*input);
        }
        auto parsed = parseExtendedJsonDocument(QByteArrayView(text));
        if (!parsed)
            return failure(parsed.error());
        document = std::move(*parsed);
        if (const auto typed = retype(entity, document); !typed)
            return failure(typed.error());
    }
    const auto changes = assignments(entity, arguments.operands().mid(1), arguments, {});
    if (!changes)
        return failure(changes.error());
    for (const FieldChange &change : *changes)
        if (!setField(document, change.field, change.after))
            return failure(
                {.kind = Error::Kind::InvalidInput,
                 .what = ChangeText::tr("Field %1 cannot be set: what stands on its way has no fields.")
                             .arg(pathText(change.field))});
    return document;
}

ExitCode add(const Arguments &arguments, Terminal &terminal)
{
    const auto entity = openToWrite(arguments, terminal);
    if (!entity)
        return terminal.fail(entity.error());
    const auto document = documentFrom(**entity, arguments);
    if (!document)
        return terminal.fail(document.error());
    return writeChange(
        **entity, {.kind = Change::Kind::Add, .source = (*entity)->target->source, .document = *document},
        arguments, terminal);
}

ExitCode remove(const Arguments &arguments, Terminal &terminal)
{
    const auto entity = openToWrite(arguments, terminal);
    if (!entity)
        return terminal.fail(entity.error());
    const auto record = readRecord(**entity, arguments, arguments.operands().size() - 1, terminal);
    if (!record)
        return terminal.fail(record.error());
    return writeChange(**entity,
                       {.kind = Change::Kind::Delete,
                        .source = (*entity)->target->source,
                        .key = record->key,
                        .version = record->version,
                        .document = record->fields},
                       arguments, terminal);
}

Option versionOption()
{
    return {u"if-version"_s, u"VERSION"_s,
            ChangeText::tr("only where the record still has the version that \"get --json\" told")};
}

QList<Option> valueOptions()
{
    return {
        {u"null"_s, u"FIELD"_s, ChangeText::tr("set the field to NULL; may be given several times"), true},
        {u"unset"_s, u"FIELD"_s,
         ChangeText::tr("remove the field (MongoDB), or set it to its default (PostgreSQL)"), true}};
}

QString valueHelp()
{
    return ChangeText::tr(
        "field=value is read as the field's own type; field:=JSON takes Extended JSON, also for arrays and "
        "documents.\n"
        "The plan is shown, and nothing is written without a yes. What was written stands in the journal.");
}

} // namespace

Command recordsSetCommand()
{
    Command command;
    command.name = u"set"_s;
    command.summary = ChangeText::tr("change fields of one record, or of all that match");
    command.operands = u"DEPLOYMENT/STORE/ENTITY (KEY …|--where CONDITION|--all) FIELD=VALUE …"_s;
    command.minimumOperands = 1;
    command.maximumOperands = -1;
    command.details =
        valueHelp() + u'\n' +
        ChangeText::tr(
            "Where somebody else changed the record meanwhile, nothing is written and the exit code is 4.") +
        u'\n' +
        ChangeText::tr(
            "With --where or --all many records are edited, batch by batch; what somebody else changes "
            "meanwhile is left alone.");
    command.options = valueOptions() + QList<Option>{versionOption()} + setManyOptions() + writeOptions();
    command.examples = {{u"records set campus/users 42 'full_name=Ana Ruiz' --null avatar_url"_s,
                         ChangeText::tr("two fields of user 42")},
                        {u"records set campus/lessons 65f1c0ffee65f1c0ffee65f1 'tags:=[\"algebra\"]' --yes"_s,
                         ChangeText::tr("without asking")},
                        {u"records set campus/users --where role=learner is_active=false --dry-run"_s,
                         ChangeText::tr("how many would change, and the first of them")}};
    command.run = set;
    return command;
}

Command recordsAddCommand()
{
    Command command;
    command.name = u"add"_s;
    command.summary = ChangeText::tr("add one record");
    command.operands = u"DEPLOYMENT/STORE/ENTITY [FIELD=VALUE …]"_s;
    command.minimumOperands = 1;
    command.maximumOperands = -1;
    command.details = valueHelp();
    command.options =
        QList<Option>{{u"document"_s, u"JSON|-"_s,
                       ChangeText::tr("the whole record as Extended JSON; - reads it from standard input")}} +
        valueOptions() + writeOptions();
    command.examples = {{u"records add campus/users email=ana@example.org role=learner"_s,
                         ChangeText::tr("the store fills in what has a default")}};
    command.run = add;
    return command;
}

Command recordsDeleteCommand()
{
    Command command;
    command.name = u"delete"_s;
    command.summary = ChangeText::tr("delete one record");
    command.operands = u"DEPLOYMENT/STORE/ENTITY KEY …"_s;
    command.minimumOperands = 2;
    command.maximumOperands = -1;
    command.details = ChangeText::tr("The record is shown first. What was deleted stands in the journal, "
                                     "from which it can be brought back.");
    command.options = QList<Option>{versionOption()} + writeOptions();
    command.examples = {{u"records delete campus/users 42 --dry-run"_s, ChangeText::tr("see what would go")}};
    command.run = remove;
    return command;
}

} // namespace registrar
