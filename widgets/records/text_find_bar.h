// SPDX-License-Identifier: GPL-3.0-or-later
// Finds words in the text of a record, however long it is, and tells how often they are there.
#pragma once

#include "models/records/text_search.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace registrar
{

class JsonTextEdit;

/// Out of the way until it is opened. The window goes on while a text is searched.
class TextFindBar : public QWidget
{
    Q_OBJECT
public:
    explicit TextFindBar(JsonTextEdit &text, QWidget *parent = nullptr);

    /// Offers what is selected in the text.
    void open();
    void step(bool backwards);
    /// Goes to the first place of these words, without being opened.
    void goTo(const QString &words);

    [[nodiscard]] const TextSearch &search() const { return search_; }

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void begin();
    void takeText(const QString &words);
    void select(qsizetype place);
    void close();
    void refresh();

    JsonTextEdit &text_;
    TextSearch search_;
    QTimer typing_;
    QLineEdit *words_;
    QToolButton *previous_;
    QToolButton *next_;
    QLabel *state_;
    int revision_ = -1;    ///< of the text that is searched
    bool missing_ = false; ///< the last answer was that there is no place
};

} // namespace registrar
