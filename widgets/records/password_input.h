// SPDX-License-Identifier: GPL-3.0-or-later
// A password's bcrypt hash, which is never typed: a new password is, and hashed.
#pragma once

#include "widgets/records/line_input.h"

class QPushButton;

namespace registrar
{

class PasswordInput : public LineInput
{
    Q_OBJECT
public:
    explicit PasswordInput(const RecordColumn &column, QWidget *parent = nullptr);

    void setReadOnly(bool readOnly) override;

private:
    void askForPassword();

    QPushButton *reset_;
};

} // namespace registrar
