// SPDX-License-Identifier: GPL-3.0-or-later
// A list for the values of an enum, and a box for true and false.
#include "widgets/records/choice_input.h"

#include "repository/text/value_text.h"

#include <QCheckBox>
#include <QComboBox>

namespace registrar
{

ChoiceInput::ChoiceInput(const RecordColumn &column, QWidget *parent)
    : FieldInput(column, parent)
    , list_(new QComboBox(this))
{
    hold(list_);
    connect(list_, &QComboBox::activated, this, &FieldInput::edited);
}

bool ChoiceInput::suits(const Value &value) const
{
    return value.isAbsent() || column().choices().first().type() == value.type();
}

void ChoiceInput::fill(const Value &present)
{
    list_->clear();
    QList<Value> choices = column().choices();
    if (!present.isAbsent() && !choices.contains(present))
        choices.append(present); // it is there, whatever the list says; the rules tell that it is wrong
    for (const Value &choice : std::as_const(choices))
        list_->addItem(displayText(choice), QVariant::fromValue(choice));
    if (column().nullable() || present.isNull())
        list_->addItem(tr("null"), QVariant::fromValue(Value::null()));
    if (present.isMissing())
        list_->addItem(tr("missing"), QVariant::fromValue(Value()));
}

void ChoiceInput::show(const Value &value)
{
    shown_ = value;
    const QSignalBlocker blocker(list_);
    fill(value);
    for (int row = 0; row < list_->count(); ++row) {
        if (list_->itemData(row).value<Value>() == value)
            list_->setCurrentIndex(row);
    }
}

Result<Value> ChoiceInput::value() const
{
    return list_->currentIndex() < 0 ? shown_ : list_->currentData().value<Value>();
}

void ChoiceInput::setReadOnly(bool readOnly)
{
    list_->setEnabled(!readOnly);
}

CheckInput::CheckInput(const RecordColumn &column, QWidget *parent)
    : FieldInput(column, parent)
    , box_(new QCheckBox(this))
{
    hold(box_);
    connect(box_, &QCheckBox::clicked, this, [this] {
        box_->setTristate(false);
        box_->setText(box_->isChecked() ? tr("true") : tr("false"));
        Q_EMIT edited();
    });
}

bool CheckInput::suits(const Value &value) const
{
    return value.isAbsent() || value.is<bool>();
}

void CheckInput::show(const Value &value)
{
    shown_ = value;
    const QSignalBlocker blocker(box_);
    const bool *flag = value.get<bool>();
    box_->setTristate(!flag);
    box_->setCheckState(!flag ? Qt::PartiallyChecked : *flag ? Qt::Checked : Qt::Unchecked);
    box_->setText(value.isNull()      ? tr("null")
                  : value.isMissing() ? tr("missing")
                  : *flag             ? tr("true")
                                      : tr("false"));
}

Result<Value> CheckInput::value() const
{
    return box_->checkState() == Qt::PartiallyChecked ? shown_ : Value(box_->isChecked());
}

void CheckInput::setReadOnly(bool readOnly)
{
    box_->setEnabled(!readOnly);
}

} // namespace registrar
