// SPDX-License-Identifier: GPL-3.0-or-later
// A text in Markdown: written on one side, looked at on the other.
#pragma once

#include "widgets/records/field_input.h"

class QLabel;
class QPlainTextEdit;
class QStackedWidget;

namespace registrar
{

class MarkdownPreview;
class SegmentedControl;

class MarkdownInput : public FieldInput
{
    Q_OBJECT
public:
    explicit MarkdownInput(const RecordColumn &column, QWidget *parent = nullptr);

    [[nodiscard]] bool suits(const Value &value) const override;
    void show(const Value &value) override;
    [[nodiscard]] Result<Value> value() const override;
    void setReadOnly(bool readOnly) override;

private:
    void showSide(int side);
    void count();

    SegmentedControl *sides_;
    QStackedWidget *stack_;
    QPlainTextEdit *text_;
    MarkdownPreview *preview_;
    QLabel *size_;
    Value shown_;
    bool touched_ = false;
    bool readOnly_ = false;
};

} // namespace registrar
