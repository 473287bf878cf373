// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/sandbox_fill_command.h"

#include "operations/sandbox/fill/sandbox_fill.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(registrar::SandboxFillCommand)
};

constexpr qint64 largestScale = 10'000;

void tell(const OperationReport &report, const FillWork &work, Terminal &terminal)
{
    for (const QString &sentence : report.done)
        terminal.line(sentence);
    QList<QStringList> rows;
    for (const SpoiltRecords &spoilt : work.faults())
        rows.append(
            {spoilt.fault.name, spoilt.fault.entity, spoilt.fault.kind, QString::number(spoilt.count)});
    if (!rows.isEmpty()) {
        terminal.line(Text::tr("Deliberate faults, for checks to find:"));
        terminal.table({Text::tr("Fault"), Text::tr("Entity"), Text::tr("Kind"), Text::tr("Records")}, rows);
    }
    QJsonObject document = report.toJson();
    document.insert(u"faults"_s, faultsToJson(work.faults()));
    terminal.json(document);
}

/// The list goes with the data, so that a check can be held against it later.
Result<FillOptions> optionsFrom(const Arguments &arguments, const SandboxFolder &folder)
{
    FillOptions options = fillOptions(folder);
    const auto scale = arguments.number(u"scale"_s, 1, 1, largestScale);
    if (!scale)
        return failure(scale.error());
    options.scale = double(*scale);
    options.replace = arguments.has(u"replace"_s);
    if (arguments.has(u"today"_s)) {
        const QDate today = QDate::fromString(arguments.value(u"today"_s), Qt::ISODate);
        if (!today.isValid()) {
            return failure({.kind = Error::Kind::InvalidInput,
                            .what = Text::tr("“%1” is no date.").arg(arguments.value(u"today"_s)),
                            .remedy = Text::tr("Give it as 2026-09-01.")});
        }
        options.today = QDateTime(today, QTime(0, 0), Qt::UTC);
    }
    return options;
}

/// Shows the plan, and asks where anything is dropped.
Result<bool> mayReplace(FillWork &work, const Arguments &arguments, Terminal &terminal)
{
    const auto plan = work.plan(terminal.cancel());
    if (!plan)
        return failure(plan.error());
    for (const QString &line : plan->toLines())
        terminal.note(line);
    if (!plan->destructive || arguments.has(u"yes"_s))
        return true;
    return terminal.confirm(Text::tr("Drop what is there and fill anew?"));
}

ExitCode fill(const Arguments &arguments, Terminal &terminal)
{
    const auto folder =
        SandboxFolder::named(arguments.has(u"name"_s) ? arguments.value(u"name"_s) : u"demo"_s);
    if (!folder)
        return terminal.fail(folder.error());
    auto options = optionsFrom(arguments, *folder);
    if (!options)
        return terminal.fail(options.error());
    const auto sandbox = SandboxDescription::load(*folder);
    if (!sandbox)
        return terminal.fail(sandbox.error());
    const auto targets = fillTargets(*sandbox, arguments.operands());
    if (!targets)
        return terminal.fail(targets.error());

    FillWork work(*targets, *options);
    if (options->replace) {
        const auto wanted = mayReplace(work, arguments, terminal);
        if (!wanted)
            return terminal.fail(wanted.error());
        if (!*wanted)
            return ExitCode::Refused;
    }
    const OperationObserver observer{
        .progressed = [&](const Progress &progress) { terminal.progress(progress); },
        .logged = [&](const QString &line) { terminal.note(line); }};
    const OperationReport report = runOperation(work, terminal.cancel(), observer);
    terminal.endProgress();
    if (report.error)
        return terminal.fail(*report.error);
    if (const auto written = writeFaults(*folder, work); !written)
        return terminal.fail(written.error());
    tell(report, work, terminal);
    return ExitCode::Done;
}

} // namespace

Command sandboxFillCommand()
{
    Command command;
    command.name = u"fill"_s;
    command.summary = Text::tr("sample data for the five platforms, drawn from their blueprints");
    command.operands = u"[BLUEPRINT…]"_s;
    command.maximumOperands = -1;
    command.details = Text::tr("The data are the same on every machine for the same day and scale. They look "
                               "like a school's: names in "
                               "several scripts, popular and empty courses, terms and holidays. A few "
                               "records are wrong on purpose; they are "
                               "listed, also in faults.json in the sandbox's folder. A platform that has its "
                               "database already is left as it is.");
    command.options = {
        {u"name"_s, u"NAME"_s, Text::tr("which sandbox; demo where it is not given")},
        {u"scale"_s, u"NUMBER"_s, Text::tr("1 is about a thousand users (the default), 1000 a million")},
        {u"today"_s, u"DATE"_s,
         Text::tr("the day the data are dated back from; today where it is not given")},
        {u"replace"_s, {}, Text::tr("drop what is there and fill anew, after showing what goes")},
        {u"yes"_s, {}, Text::tr("do not ask")}};
    command.examples = {
        {u"sandbox fill --scale 10"_s, Text::tr("Fills all platforms of the sandbox “demo”.")},
        {u"sandbox fill learnflow --replace"_s, Text::tr("Makes LearnFlow's data anew.")}};
    command.run = fill;
    return command;
}

} // namespace registrar
