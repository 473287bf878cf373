// SPDX-License-Identifier: GPL-3.0-or-later
// Gathers addresses, discovers, and writes what came of it.
#include "app/commands/blueprint_discover_command.h"

#include "app/commands/deployment_target.h"
#include "operations/discovery/blueprint_discovery.h"
#include "repository/blueprint/blueprint_loader.h"
#include "repository/blueprint/blueprint_writer.h"

#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct DiscoverText {
    Q_DECLARE_TR_FUNCTIONS(registrar::BlueprintDiscoverCommand)
};

constexpr qint64 longestInput = qint64{64} * 1024;

/// "cache=redis://…" or the address alone.
Result<DiscoverySource> sourceOf(const QString &text)
{
    const qsizetype equals = text.indexOf(u'=');
    const qsizetype colon = text.indexOf(u':');
    // A keyword string of libpq has an equals sign too, but its first word is one of libpq's.
    const bool named = equals > 0 && colon > equals && !text.left(equals).contains(u' ');
    DiscoverySource source;
    source.name = named ? text.left(equals) : QString();
    auto parsed = parseStoreAddress(named ? text.mid(equals + 1) : text);
    if (!parsed)
        return failure(parsed.error());
    source.access.address = parsed->address;
    source.access.password = parsed->password;
    return source;
}

/// Stores of a known deployment, addresses among the arguments, addresses on standard input.
Result<QList<DiscoverySource>> gather(const Arguments &arguments, Terminal &terminal)
{
    QList<DiscoverySource> sources;
    if (!arguments.operands().isEmpty()) {
        const auto target = DeploymentTarget::find(arguments.operand(0), arguments);
        if (!target)
            return failure(target.error());
        for (const DeploymentStore &store : target->deployment.stores) {
            const auto access = target->access(store.name);
            if (!access)
                return failure(access.error());
            sources << DiscoverySource{store.name, *access};
        }
    }
    QStringList addresses = arguments.values(u"url"_s);
    const qsizetype visible = addresses.size();
    if (arguments.has(u"from-stdin"_s)) {
        const auto bytes = Terminal::readInput(longestInput);
        if (!bytes)
            return failure(bytes.error());
        for (const QString &line : QString::fromUtf8(*bytes).split(u'\n', Qt::SkipEmptyParts)) {
            if (!line.trimmed().isEmpty())
                addresses << line.trimmed();
        }
    }
    for (qsizetype i = 0; i < addresses.size(); ++i) {
        const auto source = sourceOf(addresses.at(i));
        if (!source)
            return failure(source.error());
        if (i < visible && !source->access.password.isEmpty())
            terminal.warning(DiscoverText::tr(
                "Other users of this computer could see the password among this program's arguments. "
                "Next time give the address with --from-stdin."));
        sources << *source;
    }
    if (sources.isEmpty())
        return failure(
            {.kind = Error::Kind::InvalidInput,
             .what = DiscoverText::tr("No store is given."),
             .remedy = DiscoverText::tr("Name a deployment, or give addresses with --url or --from-stdin.")});
    return sources;
}

/// Asked before any server is, so that no work is lost.
Result<void> checkFile(const Arguments &arguments)
{
    const QString path = arguments.value(u"out"_s);
    if (!path.isEmpty() && QFile::exists(path) && !arguments.has(u"replace"_s))
        return failure({.kind = Error::Kind::File,
                        .what = DiscoverText::tr("The file %1 is there already.").arg(path),
                        .remedy = DiscoverText::tr("Choose another name, or add --replace.")});
    return {};
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure({.kind = Error::Kind::File,
                        .what = DiscoverText::tr("The file %1 could not be written.").arg(path),
                        .why = file.errorString(),
                        .remedy = DiscoverText::tr("Check the folder and the space that is left.")});
    return {};
}

ExitCode discover(const Arguments &arguments, Terminal &terminal)
{
    const QString name = arguments.has(u"name"_s) ? arguments.value(u"name"_s) : u"discovered"_s;
    static const QRegularExpression plain(u"^[a-z][a-z0-9_-]*$"_s);
    if (!plain.match(name).hasMatch())
        return terminal.failUsage(
            DiscoverText::tr("\"%1\" is no name for a blueprint.").arg(name),
            DiscoverText::tr("Use small letters, digits, - and _, with a letter first."));
    if (const auto free = checkFile(arguments); !free)
        return terminal.fail(free.error());
    const auto sources = gather(arguments, terminal);
    if (!sources)
        return terminal.fail(sources.error());
    const auto blueprint = discoverBlueprint(
        name, *sources, [&terminal](const QString &sentence) { terminal.note(sentence); }, terminal.cancel());
    if (!blueprint)
        return terminal.fail(blueprint.error());
    const QByteArray bytes = writeBlueprint(*blueprint);
    for (const BlueprintProblem &problem : readBlueprint(bytes, arguments.value(u"out"_s)).problems)
        terminal.warning(problem.toText());
    const QString path = arguments.value(u"out"_s);
    if (path.isEmpty())
        return terminal.raw(bytes) ? ExitCode::Done : ExitCode::Failed;
    if (const auto written = writeFile(path, bytes); !written)
        return terminal.fail(written.error());
    terminal.line(DiscoverText::tr("%1 is written. Entities: %2, stores: %3.")
                      .arg(path, QString::number(blueprint->entities.size()),
                           QString::number(blueprint->stores.size())));
    terminal.json({{u"file"_s, path},
                   {u"entities"_s, blueprint->entities.size()},
                   {u"stores"_s, blueprint->stores.size()}});
    return ExitCode::Done;
}

} // namespace

Command blueprintDiscoverCommand()
{
    Command command;
    command.name = u"discover"_s;
    command.summary = DiscoverText::tr("make a blueprint of any live PostgreSQL, MongoDB or Redis");
    command.operands = u"[DEPLOYMENT]"_s;
    command.maximumOperands = 1;
    command.details = DiscoverText::tr(
        "Reads tables, views, partitions, enums, domains and foreign keys; collections by a sample of their "
        "documents; keys by their prefixes. References that no store declares are guessed from names and "
        "tried on a few values. Nothing is written to any store. Without --out the blueprint goes to "
        "standard "
        "output.");
    command.options = {
        {u"url"_s, u"[STORE=]ADDRESS"_s, DiscoverText::tr("a store to look at; may be given several times"),
         true},
        {u"from-stdin"_s,
         {},
         DiscoverText::tr("read addresses from standard input, one a line, so that nobody sees a password")},
        {u"name"_s, u"NAME"_s, DiscoverText::tr("the blueprint's name; \"discovered\" otherwise")},
        {u"out"_s, u"FILE"_s, DiscoverText::tr("write the blueprint to this file")},
        {u"replace"_s, {}, DiscoverText::tr("write over a file that is there")},
        DeploymentTarget::sandboxOption(),
    };
    command.examples = {
        {u"blueprint discover --url postgresql://localhost/library --name library --out library.json"_s,
         DiscoverText::tr("Describes a database that no blueprint knows.")},
        {u"blueprint discover learnflow --sandbox default"_s,
         DiscoverText::tr("Shows what the program finds by itself on the sandbox.")}};
    command.run = discover;
    return command;
}

} // namespace registrar
