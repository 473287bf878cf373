// SPDX-License-Identifier: GPL-3.0-or-later
// Finds a text in the records of a table: typed, gone through, counted.
#pragma once

#include "models/records/record_finder.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace registrar
{

class RecordsTable;

/// Out of the way until it is opened.
class FindBar : public QWidget
{
    Q_OBJECT
public:
    FindBar(RecordsTable &table, RecordsModel &model, QWidget *parent = nullptr);

    void open();
    void next();
    void previous();

Q_SIGNALS:
    /// What to point out in the cells; empty for nothing.
    void textChanged(const QString &text);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void begin();
    void close();
    void refresh();

    RecordsTable &table_;
    RecordsModel &model_;
    RecordFinder finder_;
    QTimer typing_;
    QLineEdit *text_;
    QToolButton *previous_;
    QToolButton *next_;
    QLabel *state_;
    QPushButton *cancel_;
};

} // namespace registrar
