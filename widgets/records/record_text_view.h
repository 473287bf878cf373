// SPDX-License-Identifier: GPL-3.0-or-later
// One record as Extended JSON, read as one types.
#pragma once

#include "models/records/record_draft.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace registrar
{

class JsonTextEdit;
class SegmentedControl;
class TextFindBar;

class RecordTextView : public QWidget
{
    Q_OBJECT
public:
    explicit RecordTextView(RecordsModel &records, QWidget *parent = nullptr);

    void showRow(int row);
    void focusField(const QString &name);
    /// Whether something typed here, for this record or another one, is still to be read.
    [[nodiscard]] bool isReading() const { return draft_.isReading(); }

Q_SIGNALS:
    void refused(const registrar::Error &error);
    void readingChanged();

private:
    void read();
    void refresh();
    void tell(const QString &sentence, bool wrong);
    [[nodiscard]] QString typedText() const;

    RecordsModel &records_;
    RecordDraft draft_;
    SegmentedControl *modes_;
    JsonTextEdit *text_;
    TextFindBar *find_;
    QPushButton *giveUp_;
    QLabel *note_;
    QTimer pause_;
    bool wasReading_ = false;
};

} // namespace registrar
