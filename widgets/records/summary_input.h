// SPDX-License-Identifier: GPL-3.0-or-later
// A value that is too large for a form: what it is in a line, and where it is edited.
#pragma once

#include "widgets/records/field_input.h"

class QLineEdit;

namespace registrar
{

class SummaryInput : public FieldInput
{
    Q_OBJECT
public:
    explicit SummaryInput(const RecordColumn &column, QWidget *parent = nullptr);

    /// Looks at no more of the value than it takes to tell.
    [[nodiscard]] static bool isTooLarge(const Value &value);

    [[nodiscard]] bool suits(const Value &value) const override;
    void show(const Value &value) override;
    [[nodiscard]] Result<Value> value() const override;
    void setReadOnly(bool readOnly) override;

private:
    QLineEdit *line_;
    Value shown_;
};

} // namespace registrar
