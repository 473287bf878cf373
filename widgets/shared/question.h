// SPDX-License-Identifier: GPL-3.0-or-later
// Message and file dialogs that never nest an event loop, and that tests answer in advance.
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

class QObject;
class QWidget;

namespace registrar
{

/// A question with one way on and a way back.
struct Question {
    QString title;
    QString text;             ///< the question, one sentence
    QString detail;           ///< what follows from a yes
    QString accept;           ///< the button that goes on: a verb
    QString reject;           ///< empty: "Cancel"
    bool destructive = false; ///< then going on is not what Enter does
    QString typedName;        ///< the name that has to be typed before `accept` can be pressed; empty: none

    /// Opens the dialog over `parent` and returns at once. `answer` is called with the person's choice,
    /// unless `parent` is gone by then.
    static void open(QWidget *parent, const Question &question,
                     const std::function<void(bool accepted)> &answer);
};

/// Asks for the name of a file.
struct FileQuestion {
    enum class Kind { Open, Save };
    Kind kind = Kind::Open;
    QString title;
    QStringList filters; ///< "CSV (*.csv)"
    QString suggestedName;

    /// As `Question::open`; `answer` is not called when the person gives no name.
    static void open(QWidget *parent, const FileQuestion &question,
                     const std::function<void(const QString &path)> &answer);
};

/// For tests: the next dialogs are answered with these instead of being opened, in order. What was asked is
/// kept.
struct NextAnswers {
    static void accept(bool accepted);
    static void file(const QString &path);
    [[nodiscard]] static std::optional<Question> lastQuestion();
    static void clear();
};

} // namespace registrar
