// SPDX-License-Identifier: GPL-3.0-or-later
// Several lines for a value: long text, arrays with an element a line, documents as Extended JSON.
#include "widgets/records/text_input.h"

#include "models/records/element_type.h"
#include "repository/blueprint/secret_values.h"
#include "repository/text/value_text.h"
#include "widgets/shared/plain_text.h"

#include <QFontDatabase>
#include <QPlainTextEdit>

namespace registrar
{

namespace
{

constexpr int shownLines = 5;

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
    return !value.is<bool>() || column().field.secret;
}

void TextInput::show(const Value &value)
{
    shown_ = value;
    touched_ = false;
    if (isHidden()) {
        setReadOnly(readOnly_);
        const QSignalBlocker blocker(text_);
        text_->setPlainText(editText(withoutSecrets(column().field, value)));
        text_->setToolTip(tr("It holds a secret, which is shown when it is asked for."));
        return;
    }
    lineType_.reset();
    const auto *elements = value.get<Value::Array>();
    const bool mayBeArray = elements || (value.isAbsent() && column().types().first() == Value::Type::Array);
    if (mayBeArray)
        lineType_ = commonElementType(elements ? *elements : Value::Array(), column());
    const QString text = elements && lineType_ ? elementLines(*elements) : editText(value);
    const bool structured = !lineType_ && !value.isAbsent() && !value.is<QString>();
    text_->setFont(structured ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : font());
    text_->setPlaceholderText(elements ? tr("no elements") : placeholder(value));
    const bool exact = keepsText(text);
    text_->setToolTip(exact ? QString()
                            : tr("Its line ends differ from each other; it is edited in the text of the "
                                 "record, where they are kept."));
    exact_ = exact;
    setReadOnly(readOnly_);
    if (typedText(*text_, text) == text)
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
    return parseForColumn(column(), typedText(*text_, shown_.toText()), shown_, zone());
}

QString TextInput::typed() const
{
    return text_->toPlainText();
}

void TextInput::showTyped(const QString &typed)
{
    const QSignalBlocker blocker(text_);
    if (text_->toPlainText() != typed)
        text_->setPlainText(typed);
    touched_ = true;
    text_->setPlaceholderText(placeholder(Value(QString())));
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
    readOnly_ = readOnly;
    text_->setReadOnly(readOnly || !exact_ || (isHidden() && !touched_));
}

void TextInput::reveal(bool shown)
{
    if (revealed_ == shown)
        return;
    revealed_ = shown;
    if (!touched_)
        show(Value(shown_));
}

bool TextInput::isHidden() const
{
    return !revealed_ && !shown_.isAbsent() && holdsSecret(column().field);
}

} // namespace registrar
