// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs below "blueprint", except discovering.
#include "app/commands/blueprint_command.h"

#include "app/commands/blueprint_discover_command.h"
#include "repository/blueprint/blueprint_loader.h"
#include "repository/blueprint/blueprint_writer.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct BlueprintText {
    Q_DECLARE_TR_FUNCTIONS(registrar::BlueprintCommand)
};

QJsonObject problemJson(const BlueprintProblem &problem)
{
    return {{u"file"_s, problem.file}, {u"line"_s, problem.line}, {u"column"_s, problem.column},
            {u"path"_s, problem.path}, {u"what"_s, problem.what}, {u"remedy"_s, problem.remedy}};
}

ExitCode list(const Arguments &, Terminal &terminal)
{
    QJsonArray array;
    QList<QStringList> rows;
    for (const QString &name : shippedBlueprints()) {
        const Result<Blueprint> blueprint = loadBlueprint(name);
        if (!blueprint)
            return terminal.fail(blueprint.error());
        QStringList kinds;
        for (const BlueprintStore &store : blueprint->stores)
            kinds << storeKindTitle(store.kind);
        rows << QStringList{name, blueprint->title, kinds.join(u", "_s),
                            QString::number(blueprint->entities.size())};
        array << QJsonObject{{u"name"_s, name},
                             {u"title"_s, blueprint->title},
                             {u"summary"_s, blueprint->summary},
                             {u"stores"_s, QJsonArray::fromStringList(kinds)},
                             {u"entities"_s, blueprint->entities.size()}};
    }
    terminal.json({{u"blueprints"_s, array}});
    terminal.table({BlueprintText::tr("Name"), BlueprintText::tr("Platform"), BlueprintText::tr("Stores"),
                    BlueprintText::tr("Entities")},
                   rows);
    return ExitCode::Done;
}

ExitCode check(const Arguments &arguments, Terminal &terminal)
{
    bool right = true;
    QJsonArray files;
    for (const QString &name : arguments.operands()) {
        const Result<LoadedBlueprint> loaded = readBlueprintFile(blueprintPath(name));
        if (!loaded)
            return terminal.fail(loaded.error());
        right = right && loaded->isRight();
        QJsonArray problems;
        for (const BlueprintProblem &problem : loaded->problems) {
            problems << problemJson(problem);
            terminal.line(problem.toText());
        }
        files << QJsonObject{{u"file"_s, name}, {u"right"_s, loaded->isRight()}, {u"problems"_s, problems}};
        if (loaded->isRight())
            terminal.line(BlueprintText::tr("%1 is right. Stores: %2, entities: %3.")
                              .arg(name, QString::number(loaded->blueprint.stores.size()),
                                   QString::number(loaded->blueprint.entities.size())));
    }
    terminal.json({{u"right"_s, right}, {u"files"_s, files}});
    return right ? ExitCode::Done : ExitCode::Usage;
}

void showEntities(const Blueprint &blueprint, Terminal &terminal)
{
    QList<QStringList> rows;
    for (const BlueprintEntity &entity : blueprint.entities) {
        QStringList references;
        for (const BlueprintField &field : entity.fields) {
            if (field.reference)
                references << u"%1 → %2"_s.arg(field.name,
                                               field.reference->store.isEmpty()
                                                   ? field.reference->entity
                                                   : field.reference->store + u'/' + field.reference->entity);
        }
        for (const BlueprintCompositeReference &reference : entity.references)
            references << u"%1 → %2"_s.arg(reference.fields.join(u" + "_s), reference.entity);
        rows << QStringList{entity.store,
                            entity.name,
                            entityKindName(entity.kind),
                            QString::number(entity.fields.size()),
                            QString::number(entity.indexes.size()),
                            references.join(u", "_s)};
    }
    terminal.table({BlueprintText::tr("Store"), BlueprintText::tr("Entity"), BlueprintText::tr("Kind"),
                    BlueprintText::tr("Fields"), BlueprintText::tr("Indexes"),
                    BlueprintText::tr("References")},
                   rows);
}

ExitCode show(const Arguments &arguments, Terminal &terminal)
{
    const Result<Blueprint> blueprint = loadBlueprint(arguments.operand(0));
    if (!blueprint)
        return terminal.fail(blueprint.error());
    const QByteArray file = writeBlueprint(*blueprint);
    if (arguments.has(u"file"_s))
        return terminal.raw(file) ? ExitCode::Done : ExitCode::Failed;
    terminal.json(QJsonDocument::fromJson(file).object());
    terminal.line(u"%1 (%2)"_s.arg(blueprint->title, blueprint->name));
    terminal.line(blueprint->summary);
    terminal.line({});
    showEntities(*blueprint, terminal);
    return ExitCode::Done;
}

} // namespace

Command blueprintCommand()
{
    Command checkCommand;
    checkCommand.name = u"check"_s;
    checkCommand.summary = BlueprintText::tr("tell everything that is wrong in a blueprint's file");
    checkCommand.operands = u"FILE|NAME…"_s;
    checkCommand.minimumOperands = 1;
    checkCommand.maximumOperands = -1;
    checkCommand.details =
        BlueprintText::tr("Each problem is a line with file, line, column, what is wrong and what to do. "
                          "Ends with 2 where there is one.");
    checkCommand.examples = {
        {u"blueprint check my-platform.json"_s, BlueprintText::tr("Checks a file of your own.")}};
    checkCommand.run = check;

    Command listCommand;
    listCommand.name = u"list"_s;
    listCommand.summary = BlueprintText::tr("list the blueprints that come with the program");
    listCommand.run = list;

    Command showCommand;
    showCommand.name = u"show"_s;
    showCommand.summary = BlueprintText::tr("show what a blueprint describes");
    showCommand.operands = u"FILE|NAME"_s;
    showCommand.minimumOperands = 1;
    showCommand.maximumOperands = 1;
    showCommand.options = {
        {u"file"_s, {}, BlueprintText::tr("write the blueprint itself, to start one of your own from")}};
    showCommand.examples = {{u"blueprint show learnflow --file > mine.json"_s,
                             BlueprintText::tr("Takes a shipped blueprint as the start of another one.")}};
    showCommand.run = show;

    Command command;
    command.name = u"blueprint"_s;
    command.summary =
        BlueprintText::tr("list, show, check and discover blueprints, which describe platforms");
    command.subcommands = {listCommand, showCommand, checkCommand, blueprintDiscoverCommand()};
    return command;
}

} // namespace registrar
