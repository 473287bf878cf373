// SPDX-License-Identifier: GPL-3.0-or-later
// Laying help pages out.
#include "app/commands/command_help.h"

#include "app/window_options.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct HelpText {
    Q_DECLARE_TR_FUNCTIONS(registrar::Help)
};

QString optionText(const Option &option)
{
    return option.valueName.isEmpty() ? u"--"_s + option.name
                                      : u"--"_s + option.name + u' ' + option.valueName;
}

/// "  left     right" for each pair, the right sides below each other.
QString columns(const QList<std::pair<QString, QString>> &rows)
{
    qsizetype width = 0;
    for (const auto &[left, right] : rows)
        width = std::max(width, left.size());
    QString text;
    for (const auto &[left, right] : rows)
        text += u"  "_s + left.leftJustified(width + 3) + right + u'\n';
    return text;
}

QString usageLine(const Command &command, const QStringList &path)
{
    QString line = path.join(u' ');
    if (!command.subcommands.isEmpty())
        line += HelpText::tr(" VERB");
    if (!command.operands.isEmpty())
        line += u' ' + command.operands;
    if (!command.options.isEmpty())
        line += HelpText::tr(" [options]");
    return line;
}

QString optionsSection(const QString &title, const QList<Option> &options)
{
    QList<std::pair<QString, QString>> rows;
    for (const Option &option : options)
        rows.append({optionText(option), option.help});
    return u'\n' + title + u'\n' + columns(rows);
}

QString exitCodesSection()
{
    return u'\n' + HelpText::tr("Exit codes:") + u'\n' +
           columns({{u"0"_s, HelpText::tr("done")},
                    {u"1"_s, HelpText::tr("failed")},
                    {u"2"_s, HelpText::tr("the command line, or a value in it, makes no sense")},
                    {u"3"_s, HelpText::tr("not found")},
                    {u"4"_s, HelpText::tr("somebody else changed the record meanwhile")},
                    {u"5"_s, HelpText::tr("refused: permission, read-only, a rule, or the answer was no")},
                    {u"6"_s, HelpText::tr("the store cannot be reached, or does not let us in")},
                    {u"7"_s, HelpText::tr("cancelled")}});
}

QList<Option> windowOptions()
{
    QList<Option> options;
    for (const QCommandLineOption &option : WindowOptions::known())
        options.append({option.names().first(), option.valueName(), option.description()});
    return options;
}

} // namespace

QList<Option> commonOptions()
{
    return {{u"json"_s, {}, HelpText::tr("answer in JSON on standard output")},
            {u"passphrase-file"_s, u"FILE"_s,
             HelpText::tr("the passphrase of the encrypted file of passwords, where no keychain is there")},
            {u"quiet"_s, {}, HelpText::tr("say nothing on the way; warnings and errors remain")},
            {u"help"_s, {}, HelpText::tr("show the help of the verb")}};
}

QString helpPage(const Command &command, const QStringList &path)
{
    const bool isProgram = path.size() == 1;
    QString page = command.summary.left(1).toUpper() + command.summary.mid(1) + u".\n\n"_s +
                   HelpText::tr("Usage: %1").arg(usageLine(command, path)) + u'\n';
    if (isProgram)
        page +=
            HelpText::tr("       %1 [options of the window]   opens the window").arg(path.first()) + u'\n';
    if (!command.details.isEmpty())
        page += u'\n' + command.details + u'\n';
    if (!command.subcommands.isEmpty()) {
        QList<std::pair<QString, QString>> rows;
        for (const Command &each : command.subcommands)
            rows.append({each.name, each.summary});
        page += u'\n' + HelpText::tr("Verbs:") + u'\n' + columns(rows);
    }
    if (isProgram)
        page += optionsSection(HelpText::tr("Options of the window:"), windowOptions());
    if (!command.options.isEmpty())
        page += optionsSection(HelpText::tr("Options:"), command.options);
    if (!command.examples.isEmpty()) {
        page += u'\n' + HelpText::tr("Examples:") + u'\n';
        for (const Example &example : command.examples)
            page +=
                u"  "_s + path.first() + u' ' + example.line + u"\n      "_s + example.explanation + u'\n';
    }
    page += optionsSection(HelpText::tr("For every verb:"), commonOptions());
    if (isProgram)
        page += exitCodesSection();
    if (!command.subcommands.isEmpty())
        page += u'\n' + HelpText::tr("%1 VERB --help tells more.").arg(path.join(u' ')) + u'\n';
    return page;
}

} // namespace registrar
