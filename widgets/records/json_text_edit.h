// SPDX-License-Identifier: GPL-3.0-or-later
// An edit for JSON of any size: line numbers, colours of what is on screen, the place of an error underlined.
#pragma once

#include <QPlainTextEdit>
#include <QTimer>

namespace registrar
{

/// A large text comes in piece by piece, so that the window stays awake.
class JsonTextEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit JsonTextEdit(QWidget *parent = nullptr);

    /// Replaces the text; undo does not reach behind it. The cursor stays near where it was.
    void load(const QString &text);
    [[nodiscard]] bool isLoading() const { return loading_; }
    /// Line and column count from 1; 0 takes the mark away.
    void markProblem(int line, int column);
    /// Selects so many characters from a place on, and shows them.
    void select(int place, int length);

    [[nodiscard]] int numbersWidth() const;
    void paintNumbers(QPaintEvent *event);

Q_SIGNALS:
    void loaded();
    void typed(); ///< by the person
    void left();
    void findWanted();
    void findNextWanted(bool backwards);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void loadMore();
    /// Goes on with an empty document. One of many lines takes longer to delete than the window may stand
    /// still, so that a thread of its own deletes it.
    void leaveDocument();
    void colourShown();
    void colour(const QTextBlock &block);
    void placeNumbers();
    void indentNewLine();
    [[nodiscard]] static bool isFindKey(const QKeyEvent &key);

    QWidget *numbers_;
    QTimer more_;
    QString rest_;
    qsizetype restAt_ = 0;
    int keptLine_ = 0;
    bool loading_ = false;
    int themeNumber_ = 1;
};

} // namespace registrar
