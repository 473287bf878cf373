// SPDX-License-Identifier: GPL-3.0-or-later
// When a key expires: a number and its unit, or never.
#pragma once

#include "widgets/records/field_input.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace registrar
{

/// For milliseconds to live; null is never.
class ExpiryInput : public FieldInput
{
    Q_OBJECT
public:
    explicit ExpiryInput(const RecordColumn &column, QWidget *parent = nullptr);

    [[nodiscard]] bool suits(const Value &value) const override;
    void show(const Value &value) override;
    [[nodiscard]] Result<Value> value() const override;
    [[nodiscard]] QString typed() const override;
    void showTyped(const QString &typed) override;
    void setReadOnly(bool readOnly) override;

private:
    void refresh();
    [[nodiscard]] bool isAsRead() const;

    QLineEdit *amount_;
    QComboBox *unit_;
    QLabel *words_;
    Value shown_;
    bool touched_ = false;
    bool readOnly_ = false;
};

} // namespace registrar
