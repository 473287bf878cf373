// SPDX-License-Identifier: GPL-3.0-or-later
// Several lines for a value: long text, arrays with an element a line, documents as Extended JSON.
#include "widgets/records/text_input.h"

#include "repository/text/value_text.h"

#include <QFontDatabase>
#include <QPlainTextEdit>

namespace registrar
{

namespace
{

constexpr int shownLines = 5;

/// The one type of all elements, where each fits a line of its own.
std::optional<Value::Type> commonLineType(const Value::Array &elements, const RecordColumn &column)
{
    if (elements.isEmpty())
        return column.field.elementTypes.isEmpty() ? std::nullopt
                                                   : std::optional(column.field.elementTypes.first());
    const Value::Type type = elements.first().type();
    for (const Value &element : elements) {
        const bool simple = element.type() == type && !element.isAbsent() && !element.is<Value::Array>() &&
                            !element.is<Document>() && !element.is<Value::Other>();
        const QString text = simple ? editText(element) : QString();
        if (!simple || text.isEmpty() || text.contains(u'\n'))
            return {};
    }
    return type;
}

QString elementLines(const Value::Array &elements)
{
    QStringList lines;
    for (const Value &element : elements)
        lines.append(editText(element));
    return lines.join(u'\n');
}

} // namespace

TextInput::TextInput(const RecordColumn &column, QWidget *parent)
    : FieldInput(column, parent)
    , text_(new QPlainTextEdit(this))
{
    hold(text_);
    text_->setTabChangesFocus(true);
    text_->setFixedHeight(text_->fontMetrics().lineSpacing() * shownLines + 12);
    connect(text_, &QPlainTextEdit::textChanged, this, [this] {
        touched_ = true;
        text_->setPlaceholderText(placeholder(Value(QString())));
        Q_EMIT edited();
    });
}

bool TextInput::suits(const Value &value) const
{
    return !value.is<bool>();
}

void TextInput::show(const Value &value)
{
    shown_ = value;
    touched_ = false;
    lineType_.reset();
    const auto *elements = value.get<Value::Array>();
    const bool mayBeArray = elements || (value.isAbsent() && column().types().first() == Value::Type::Array);
    if (mayBeArray)
        lineType_ = commonLineType(elements ? *elements : Value::Array(), column());
    const QString text = elements && lineType_ ? elementLines(*elements) : editText(value);
    const bool structured = !lineType_ && !value.isAbsent() && !value.is<QString>();
    text_->setFont(structured ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : font());
    text_->setPlaceholderText(elements ? tr("no elements") : placeholder(value));
    if (text_->toPlainText() == text)
        return;
    const QSignalBlocker blocker(text_);
    text_->setPlainText(text);
}

Result<Value> TextInput::value() const
{
    if (!touched_)
        return shown_;
    if (lineType_)
        return readLines();
    return parseForColumn(column(), text_->toPlainText(), shown_, zone());
}

Result<Value> TextInput::readLines() const
{
    Value::Array elements;
    const QStringList lines = text_->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        Result<Value> element = parseValue(*lineType_, line, {}, zone());
        if (!element)
            return element;
        elements.append(std::move(*element));
    }
    return Value(elements);
}

void TextInput::setReadOnly(bool readOnly)
{
    text_->setReadOnly(readOnly);
}

} // namespace registrar
