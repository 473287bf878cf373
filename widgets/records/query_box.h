// SPDX-License-Identifier: GPL-3.0-or-later
// A filter typed in the store's own language: with completion, a history, and errors shown at their place.
#pragma once

#include <QPlainTextEdit>

class QCompleter;
class QStringListModel;

namespace registrar
{

/// One line that grows to a few. Enter submits, Shift+Enter breaks the line, Ctrl+Space completes, Ctrl with
/// the up and down arrows goes through the history.
class QueryBox : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit QueryBox(QWidget *parent = nullptr);

    void setWords(const QStringList &words);
    void setHistory(const QStringList &history); ///< the latest first
    /// Underlines what stands at the place, a count of characters of the text; -1 underlines nothing.
    void showProblem(int place);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void submitted();
    void edited(); ///< by the person

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void complete(bool asked);
    void insertCompletion(const QString &word);
    void goThroughHistory(int by);
    void fitHeight();
    [[nodiscard]] QString wordBefore() const;

    QStringListModel *words_;
    QCompleter *completer_;
    QStringList history_;
    qsizetype place_ = -1; ///< in the history; -1 for what is being typed
    QString draft_;
};

} // namespace registrar
