// SPDX-License-Identifier: GPL-3.0-or-later
// One line for a value: text, numbers without rounding, dates, identifiers, secrets.
#pragma once

#include "widgets/records/field_input.h"

class QLineEdit;

namespace registrar
{

class LineInput : public FieldInput
{
    Q_OBJECT
public:
    explicit LineInput(const RecordColumn &column, QWidget *parent = nullptr);

    [[nodiscard]] bool suits(const Value &value) const override;
    void show(const Value &value) override;
    [[nodiscard]] Result<Value> value() const override;
    void setReadOnly(bool readOnly) override;
    void reveal(bool shown) override;

private:
    QLineEdit *line_;
    Value shown_;
    bool touched_ = false;
};

} // namespace registrar
