// SPDX-License-Identifier: GPL-3.0-or-later
// Writing answers, notes and progress.
#include "app/terminal.h"

#include "app/console_input.h"
#include "operations/operation.h"

#include <QJsonDocument>
#include <QLocale>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

constexpr int progressEveryMilliseconds = 100;

QString durationText(std::chrono::seconds duration)
{
    const auto seconds = duration.count();
    if (seconds >= 3600)
        return u"%1:%2:%3"_s.arg(seconds / 3600)
            .arg(seconds / 60 % 60, 2, 10, '0'_L1)
            .arg(seconds % 60, 2, 10, '0'_L1);
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, '0'_L1);
}

} // namespace

Terminal::Terminal(Settings settings, CancelToken cancel)
    : settings_(settings)
    , cancel_(std::move(cancel))
{
    (void)out_.open(stdout, QIODevice::WriteOnly);
    (void)err_.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered);
}

bool Terminal::isInteractive() const
{
    return console::inputIsTerminal() && console::errorIsTerminal();
}

void Terminal::line(const QString &text)
{
    if (settings_.json)
        return;
    out_.write(text.toUtf8() + '\n');
    out_.flush();
}

void Terminal::table(const QStringList &headers, const QList<QStringList> &rows)
{
    if (settings_.json)
        return;
    QList<qsizetype> widths;
    for (const QString &header : headers)
        widths.append(header.size());
    QList<QStringList> cells;
    for (const QStringList &row : rows) {
        QStringList shown;
        for (qsizetype column = 0; column < row.size(); ++column) {
            shown.append(printable(row[column]));
            widths[column] = std::max(widths[column], shown.last().size());
        }
        cells.append(shown);
    }
    const auto write = [&](const QStringList &row) {
        QString text;
        for (qsizetype column = 0; column < row.size(); ++column)
            text += column + 1 < row.size() ? row[column].leftJustified(widths[column] + 2) : row[column];
        out_.write(text.toUtf8() + '\n');
    };
    write(headers);
    for (const QStringList &row : cells)
        write(row);
    out_.flush();
}

void Terminal::json(const QJsonObject &document)
{
    if (!settings_.json)
        return;
    out_.write(QJsonDocument(document).toJson(QJsonDocument::Compact) + '\n');
    out_.flush();
}

void Terminal::json(const QByteArray &document)
{
    if (!settings_.json)
        return;
    out_.write(document + '\n');
    out_.flush();
}

bool Terminal::raw(QByteArrayView bytes)
{
    return out_.write(bytes.data(), bytes.size()) == bytes.size() && out_.flush();
}

void Terminal::say(const QString &text)
{
    endProgress();
    err_.write(text.toUtf8() + '\n');
}

void Terminal::note(const QString &text)
{
    if (!settings_.quiet)
        say(text);
}

void Terminal::warning(const QString &text)
{
    say(tr("Warning: %1").arg(text));
}

ExitCode Terminal::fail(const Error &error)
{
    json({{u"error"_s, errorToJson(error)}});
    return failShown(error);
}

ExitCode Terminal::failShown(const Error &error)
{
    say(u"registrar: "_s + error.toText());
    return exitCodeFor(error.kind);
}

ExitCode Terminal::failUsage(const QString &what, const QString &remedy)
{
    return fail({.kind = Error::Kind::InvalidInput, .what = what, .remedy = remedy});
}

void Terminal::progress(const Progress &progress)
{
    if (settings_.quiet || !console::errorIsTerminal())
        return;
    if (progressShown_ && sinceProgress_.elapsed() < progressEveryMilliseconds)
        return;
    const QLocale locale;
    QString text = progress.total > 0 ? u"%1 %  %2 / %3 %4"_s.arg(100 * progress.done / progress.total)
                                            .arg(locale.toString(progress.done),
                                                 locale.toString(progress.total), progress.unit)
                                      : u"%1 %2"_s.arg(locale.toString(progress.done), progress.unit);
    if (progress.perSecond > 0)
        text += tr("  %1/s").arg(locale.toString(qRound64(progress.perSecond)));
    if (progress.left)
        text += tr("  %1 left").arg(durationText(*progress.left));
    err_.write("\r\x1b[K" + printable(text).toUtf8());
    progressShown_ = true;
    sinceProgress_.start();
}

void Terminal::endProgress()
{
    if (!progressShown_)
        return;
    err_.write("\r\x1b[K");
    progressShown_ = false;
}

Result<bool> Terminal::confirm(const QString &question)
{
    if (!isInteractive())
        return failure({.kind = Error::Kind::Permission,
                        .what = question,
                        .why = tr("Nobody can be asked, since this is not a terminal."),
                        .remedy = tr("Add --yes when the plan is what you want.")});
    endProgress();
    err_.write((question + tr(" [y/N] ")).toUtf8());
    const auto answer = console::readLine(cancel_);
    if (!answer)
        return failure(answer.error());
    const QString word = answer->trimmed().toLower();
    return word == "y"_L1 || word == "yes"_L1 || word == tr("yes", "the answer to a question, in lower case");
}

Result<bool> Terminal::confirmByTyping(const QString &question, const QString &word)
{
    if (!isInteractive())
        return failure({.kind = Error::Kind::Permission,
                        .what = question,
                        .why = tr("Nobody can be asked, since this is not a terminal."),
                        .remedy = tr("Add --confirm \"%1\" when the plan is what you want.").arg(word)});
    endProgress();
    err_.write((question + u' ' + tr("Type \"%1\" to go on: ").arg(word)).toUtf8());
    const auto answer = console::readLine(cancel_);
    if (!answer)
        return failure(answer.error());
    return answer->trimmed() == word;
}

Result<QString> Terminal::readSecret(const QString &prompt)
{
    if (!isInteractive())
        return failure({.kind = Error::Kind::InvalidInput,
                        .what = prompt,
                        .why = tr("Nobody can be asked, since this is not a terminal."),
                        .remedy = tr("Give it in an environment variable or a file, as the help tells.")});
    endProgress();
    err_.write((prompt + u' ').toUtf8());
    auto answer = console::readLineHidden(cancel_);
    err_.write("\n");
    return answer;
}

Result<QByteArray> Terminal::readInput(qint64 maximumBytes)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return failure({.kind = Error::Kind::File,
                        .what = tr("Standard input cannot be read."),
                        .why = input.errorString()});
    QByteArray bytes = input.read(maximumBytes + 1);
    if (bytes.size() > maximumBytes)
        return failure({.kind = Error::Kind::TooLarge,
                        .what = tr("Standard input holds more than is expected here."),
                        .why = tr("At most %1 bytes are read.").arg(maximumBytes)});
    return bytes;
}

QJsonObject errorToJson(const Error &error)
{
    QJsonObject object{{u"kind"_s, error.kindName()}};
    const auto put = [&object](const QString &name, const QString &text) {
        if (!text.isEmpty())
            object.insert(name, text);
    };
    put(u"what"_s, error.what);
    put(u"why"_s, error.why);
    put(u"remedy"_s, error.remedy);
    put(u"store"_s, error.store);
    put(u"code"_s, error.code);
    put(u"entity"_s, error.entity);
    put(u"field"_s, error.field);
    put(u"index"_s, error.index);
    put(u"value"_s, error.value);
    if (error.retryable)
        object.insert(u"retryable"_s, true);
    return object;
}

QString printable(const QString &text)
{
    QString shown = text;
    for (QChar &character : shown) {
        if (character == u'\n' || character == u'\t' || character == u'\r')
            character = u' ';
        else if (character.category() == QChar::Other_Control)
            character = QChar::ReplacementCharacter;
    }
    return shown;
}

} // namespace registrar
