// SPDX-License-Identifier: GPL-3.0-or-later
// What the words behind the program's name ask of the window.
#include "app/window_options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WindowOptions)
};

std::unexpected<Error> wrong(const QString &why)
{
    return failure({.kind = Error::Kind::InvalidInput,
                    .what = Words::tr("The window was not opened."),
                    .why = why,
                    .remedy = Words::tr("Run registrar --help to see what can be asked for.")});
}

} // namespace

QList<QCommandLineOption> WindowOptions::known()
{
    return {
        {u"sandbox"_s, Words::tr("Opens the sandbox of that name, starting it where it does not run."),
         u"NAME"_s},
        {u"open"_s, Words::tr("Opens an entity, or shows a store; may be given several times."),
         u"DEPLOYMENT/STORE/ENTITY"_s},
        {u"theme"_s, Words::tr("The looks: light, dark, contrast, or as the desktop has it, system."),
         u"THEME"_s},
        {u"picture"_s, Words::tr("Saves a picture of the window as soon as it shows records, and ends."),
         u"FILE"_s},
        {u"pictures"_s,
         Words::tr("Saves pictures of every page and dialog, with the sandbox's records, in every theme and "
                   "language, and ends."),
         u"FOLDER"_s},
        {u"timings"_s, Words::tr("Tells when the window, and the records in it, were first painted.")},
    };
}

Result<WindowOptions> WindowOptions::fromWords(const QStringList &words)
{
    QCommandLineParser parser;
    parser.addOptions(known());
    if (!parser.parse(QStringList{u"registrar"_s} + words)) {
        return wrong(parser.errorText());
    }
    if (!parser.positionalArguments().isEmpty()) {
        return wrong(
            Words::tr("“%1” means nothing to the window.").arg(parser.positionalArguments().first()));
    }
    WindowOptions options;
    options.sandbox = parser.value(u"sandbox"_s);
    options.picture = parser.value(u"picture"_s);
    options.pictures = parser.value(u"pictures"_s);
    if (parser.isSet(u"theme"_s)) {
        options.theme = Theme::choiceFromName(parser.value(u"theme"_s));
        if (!options.theme) {
            return wrong(Words::tr("There is no theme “%1”.").arg(parser.value(u"theme"_s)));
        }
    }
    options.timings = parser.isSet(u"timings"_s);
    for (const QString &text : parser.values(u"open"_s)) {
        const auto address = EntityAddress::fromText(text);
        if (!address) {
            return wrong(Words::tr("“%1” is not of the form deployment/store/entity.").arg(text));
        }
        options.open.append(*address);
    }
    return options;
}

} // namespace registrar
