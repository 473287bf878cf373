// SPDX-License-Identifier: GPL-3.0-or-later
// A value that is too large for a form: what it is in a line, and where it is edited.
#include "widgets/records/summary_input.h"

#include "repository/blueprint/secret_values.h"
#include "repository/text/value_text.h"

#include <QLabel>
#include <QLineEdit>

namespace registrar
{

namespace
{

constexpr qint64 largest = 200'000;        ///< characters and bytes that a form lays out
constexpr qsizetype longestLine = 30'000;  ///< characters: a line is laid out whole, some 0.4 ms a thousand
constexpr qint64 largestDocument = 30'000; ///< a document is one line

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

bool hasLongLine(const QString &text)
{
    if (text.size() <= longestLine)
        return false;
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype end = text.indexOf(u'\n', from);
        if ((end < 0 ? text.size() : end) - from > longestLine)
            return true;
        if (end < 0)
            break;
        from = end + 1;
    }
    return false;
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
    qint64 left = value.is<Document>() ? largestDocument : largest;
    weigh(value, left);
    const auto *text = value.get<QString>();
    return left <= 0 || (text && hasLongLine(*text));
}

bool SummaryInput::suits(const Value &value) const
{
    return isTooLarge(value);
}

void SummaryInput::show(const Value &value)
{
    shown_ = value;
    line_->setText(
        displayText(withoutSecrets(column().field, value), {.zone = zone(), .maximumLength = 200}));
    line_->setCursorPosition(0);
}

Result<Value> SummaryInput::value() const
{
    return shown_;
}

void SummaryInput::setReadOnly(bool) {}

} // namespace registrar
