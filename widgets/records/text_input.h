// SPDX-License-Identifier: GPL-3.0-or-later
// Several lines for a value: long text, arrays with an element a line, documents as Extended JSON.
#pragma once

#include "widgets/records/field_input.h"

class QPlainTextEdit;

namespace registrar
{

class TextInput : public FieldInput
{
    Q_OBJECT
public:
    explicit TextInput(const RecordColumn &column, QWidget *parent = nullptr);

    [[nodiscard]] bool suits(const Value &value) const override;
    void show(const Value &value) override;
    [[nodiscard]] Result<Value> value() const override;
    [[nodiscard]] QString typed() const override;
    void showTyped(const QString &typed) override;
    void setReadOnly(bool readOnly) override;
    void reveal(bool shown) override;

private:
    /// Whether what it holds is masked, and not typed in, until it is asked for.
    [[nodiscard]] bool isHidden() const;
    [[nodiscard]] Result<Value> readLines() const;

    QPlainTextEdit *text_;
    Value shown_;
    bool touched_ = false;
    bool readOnly_ = false;
    bool revealed_ = false;
    bool exact_ = true;                   ///< whether the edit gives the text back as it was
    std::optional<Value::Type> lineType_; ///< of the elements where an array is shown with an element a line
};

} // namespace registrar
