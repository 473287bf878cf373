// SPDX-License-Identifier: GPL-3.0-or-later
// A value that is too large for a form: what it is in a line, and where it is edited.
#include "widgets/records/summary_input.h"

#include "repository/text/value_text.h"

#include <QLabel>
#include <QLineEdit>

namespace registrar
{

namespace
{

constexpr qint64 largest = 200'000; ///< characters, bytes and values that a form lays out

/// Takes the value's size off `left` until nothing is left.
void weigh(const Value &value, qint64 &left)
{
    left -= 8 + value.toText().size();
    if (const auto *binary = value.get<Value::Binary>()) {
        left -= binary->bytes.size();
    } else if (const auto *document = value.get<Document>()) {
        for (auto field = document->begin(); field != document->end() && left > 0; ++field) {
            left -= field->name.size();
            weigh(field->value, left);
        }
    } else if (const auto *elements = value.get<Value::Array>()) {
        for (auto element = elements->begin(); element != elements->end() && left > 0; ++element)
            weigh(*element, left);
    }
}

} // namespace

SummaryInput::SummaryInput(const RecordColumn &column, QWidget *parent)
    : FieldInput(column, parent)
    , line_(new QLineEdit(this))
{
    line_->setReadOnly(true);
    line_->setTextMargins(3, 0, 3, 0);
    hold(line_);
    auto *where = new QLabel(tr("Too large for a form. It is edited in the tree or in the text."), this);
    where->setWordWrap(true);
    addBelow(where);
}

bool SummaryInput::isTooLarge(const Value &value)
{
    qint64 left = largest;
    weigh(value, left);
    return left <= 0;
}

bool SummaryInput::suits(const Value &value) const
{
    return isTooLarge(value);
}

void SummaryInput::show(const Value &value)
{
    shown_ = value;
    line_->setText(displayText(value, {.zone = zone(), .maximumLength = 200}));
    line_->setCursorPosition(0);
}

Result<Value> SummaryInput::value() const
{
    return shown_;
}

void SummaryInput::setReadOnly(bool) {}

} // namespace registrar
