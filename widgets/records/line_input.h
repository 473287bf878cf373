// SPDX-License-Identifier: GPL-3.0-or-later
// One line for a value: text, numbers without rounding, identifiers, secrets.
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
    [[nodiscard]] QString typed() const override;
    void showTyped(const QString &typed) override;
    void setReadOnly(bool readOnly) override;
    void reveal(bool shown) override;

protected:
    /// The text that is typed over; it must read back to the same value.
    [[nodiscard]] virtual QString textOf(const Value &value) const;
    /// Takes a value as if it had been typed.
    void put(const Value &value);
    [[nodiscard]] QLineEdit *line() const { return line_; }

private:
    QLineEdit *line_;
    Value shown_;
    bool touched_ = false;
};

} // namespace registrar
