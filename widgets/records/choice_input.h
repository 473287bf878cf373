// SPDX-License-Identifier: GPL-3.0-or-later
// A list for the values of an enum, and a box for true and false.
#pragma once

#include "widgets/records/field_input.h"

class QCheckBox;
class QComboBox;

namespace registrar
{

/// Also offers null where the field may be null, and shows a value that the list does not have.
class ChoiceInput : public FieldInput
{
    Q_OBJECT
public:
    explicit ChoiceInput(const RecordColumn &column, QWidget *parent = nullptr);

    [[nodiscard]] bool suits(const Value &value) const override;
    void show(const Value &value) override;
    [[nodiscard]] Result<Value> value() const override;
    void setReadOnly(bool readOnly) override;

private:
    void fill(const Value &present);

    QComboBox *list_;
    Value shown_;
};

/// Half checked is null, or missing; its text says which.
class CheckInput : public FieldInput
{
    Q_OBJECT
public:
    explicit CheckInput(const RecordColumn &column, QWidget *parent = nullptr);

    [[nodiscard]] bool suits(const Value &value) const override;
    void show(const Value &value) override;
    [[nodiscard]] Result<Value> value() const override;
    void setReadOnly(bool readOnly) override;

private:
    QCheckBox *box_;
    Value shown_;
};

} // namespace registrar
