// SPDX-License-Identifier: GPL-3.0-or-later
// Asking for the passphrase on a terminal.
#include "app/commands/command_secrets.h"

#include "app/console_input.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct SecretsText {
    Q_DECLARE_TR_FUNCTIONS(registrar::CommandSecrets)
};

Error nobodyToAsk(const QString &fileName)
{
    return {.kind = Error::Kind::InvalidInput,
            .what = SecretsText::tr("The passphrase of the encrypted passwords is needed."),
            .why = SecretsText::tr("No keychain can be reached, passwords are kept in %1, and nobody can be "
                                   "asked, since this is not a terminal.")
                       .arg(fileName),
            .remedy = SecretsText::tr("Name a file that only you can read, with the passphrase in its first "
                                      "line: --passphrase-file FILE, or %1.")
                          .arg(passphraseFileVariable())};
}

Result<QString> ask(const QString &prompt)
{
    std::fputs((prompt + u' ').toLocal8Bit().constData(), stderr);
    auto answer = console::readLineHidden(console::interruptToken());
    std::fputs("\n", stderr);
    return answer;
}

Result<QString> chooseOnTerminal(const QString &fileName)
{
    std::fputs(
        (SecretsText::tr("No keychain can be reached; passwords are kept encrypted in %1.").arg(fileName) +
         u'\n')
            .toLocal8Bit()
            .constData(),
        stderr);
    for (;;) {
        const auto first = ask(SecretsText::tr("Choose a passphrase:"));
        if (!first)
            return first;
        const auto strength = passphraseStrength(*first);
        std::fputs((strength.hint + u'\n').toLocal8Bit().constData(), stderr);
        if (strength.level == PassphraseStrength::Level::TooShort)
            continue;
        const auto second = ask(SecretsText::tr("And once more:"));
        if (!second || *first == *second)
            return second;
        std::fputs(
            (SecretsText::tr("These are two different passphrases.") + u'\n').toLocal8Bit().constData(),
            stderr);
    }
}

} // namespace

PassphraseSource commandPassphrase(const Arguments &arguments)
{
    QString named = arguments.value(u"passphrase-file"_s);
    if (named.isEmpty())
        named = qEnvironmentVariable(passphraseFileVariable().toLatin1().constData());
    return [named](const PassphraseRequest &request) -> Result<QString> {
        using Reason = PassphraseRequest::Reason;
        if (!named.isEmpty() && request.reason == Reason::WrongBefore)
            return failure(
                {.kind = Error::Kind::WrongPassword,
                 .what =
                     SecretsText::tr("The passphrase in %1 does not open %2.").arg(named, request.fileName),
                 .remedy = SecretsText::tr("Put the right one into its first line.")});
        if (!named.isEmpty())
            return passphraseFromFile(named);
        if (!console::inputIsTerminal() || !console::errorIsTerminal())
            return failure(nobodyToAsk(request.fileName));
        if (request.reason == Reason::Choose)
            return chooseOnTerminal(request.fileName);
        return ask(request.reason == Reason::Open
                       ? SecretsText::tr("Passphrase of the stored passwords:")
                       : SecretsText::tr("That was not it. Passphrase of the stored passwords:"));
    };
}

std::shared_ptr<WorkstationSecrets> commandSecrets(const Arguments &arguments)
{
    return std::make_shared<WorkstationSecrets>(commandPassphrase(arguments));
}

} // namespace registrar
