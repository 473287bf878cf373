// SPDX-License-Identifier: GPL-3.0-or-later
// What a verb talks through: answers on standard output, everything said on the way on standard error.
#pragma once

#include "app/exit_code.h"
#include "repository/cancel.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonObject>

namespace registrar
{

struct Progress;

/// One for a run of the program, used from the main thread; `progress` from any one thread at a time.
///
/// For people, standard output carries lines and tables. With `--json` it carries JSON only: one document, or
/// one a line where a verb says so, and a failure as {"error": …}. Notes, warnings, questions and progress go
/// to standard error.
class Terminal
{
    Q_DECLARE_TR_FUNCTIONS(registrar::Terminal)
public:
    struct Settings {
        bool json = false;
        bool quiet = false; ///< no notes and no progress; warnings and errors remain
    };
    Terminal(Settings settings, CancelToken cancel);

    [[nodiscard]] bool isJson() const { return settings_.json; }
    [[nodiscard]] bool isQuiet() const { return settings_.quiet; }
    /// Whether a person can be asked: both standard input and standard error are a terminal.
    [[nodiscard]] bool isInteractive() const;
    /// Cancelled by Ctrl-C.
    [[nodiscard]] const CancelToken &cancel() const { return cancel_; }

    /// A line for people on standard output; nothing with `--json`.
    void line(const QString &text);
    /// Columns for people, as wide as their cells; nothing with `--json`.
    void table(const QStringList &headers, const QList<QStringList> &rows);
    /// One JSON document on a line of standard output; nothing without `--json`.
    void json(const QJsonObject &document);
    /// The same for JSON that is already written: Extended JSON, whose numbers and order QJson would not
    /// keep.
    void json(const QByteArray &document);
    /// Bytes on standard output as they are (an export). Answers false when nobody reads any more.
    bool raw(QByteArrayView bytes);

    /// Said on the way; nothing with `--quiet`.
    void note(const QString &text);
    void warning(const QString &text);
    /// Says what failed and answers the exit code to end with.
    ExitCode fail(const Error &error);
    /// The same where the JSON answer already tells of the failure.
    ExitCode failShown(const Error &error);
    /// The same for a command line that makes no sense; `remedy` is where to read on.
    ExitCode failUsage(const QString &what, const QString &remedy);

    /// Shows how far an operation is, on one line that is written over; only where a person watches.
    void progress(const Progress &progress);
    void endProgress();

    /// Asks for yes or no. An error where nobody can be asked; its remedy names `--yes`.
    Result<bool> confirm(const QString &question);
    /// Asks to type `word`, for what cannot be taken back. An error where nobody can be asked; its remedy
    /// names `--confirm`.
    Result<bool> confirmByTyping(const QString &question, const QString &word);
    /// Reads a line without showing it. An error where nobody can be asked.
    Result<QString> readSecret(const QString &prompt);
    /// Standard input up to its end; an error where it is longer than `maximumBytes`.
    static Result<QByteArray> readInput(qint64 maximumBytes);

private:
    void say(const QString &text);

    Settings settings_;
    CancelToken cancel_;
    QFile out_;
    QFile err_;
    QElapsedTimer sinceProgress_;
    bool progressShown_ = false;
};

/// The error as `--json` shows it; empty members are left out.
[[nodiscard]] QJsonObject errorToJson(const Error &error);
/// The text with control characters, which could steer a terminal, made visible; line breaks and tabs become
/// spaces.
[[nodiscard]] QString printable(const QString &text);

} // namespace registrar
