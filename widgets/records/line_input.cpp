// SPDX-License-Identifier: GPL-3.0-or-later
// One line for a value: text, numbers without rounding, identifiers, secrets.
#include "widgets/records/line_input.h"

#include "repository/text/value_text.h"

#include <QCompleter>
#include <QLineEdit>

namespace registrar
{

LineInput::LineInput(const RecordColumn &column, QWidget *parent)
    : FieldInput(column, parent)
    , line_(new QLineEdit(this))
{
    line_->setTextMargins(3, 0, 3, 0);
    hold(line_);
    if (column.field.secret)
        line_->setEchoMode(QLineEdit::Password);
    if (!column.field.suggestions.isEmpty()) {
        QStringList texts;
        for (const Value &suggestion : column.field.suggestions)
            texts.append(editText(suggestion));
        auto *completer = new QCompleter(texts, line_);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        line_->setCompleter(completer);
    }
    connect(line_, &QLineEdit::textChanged, this, [this] {
        if (!line_->isModified() && !line_->hasFocus())
            return;
        touched_ = true;
        line_->setPlaceholderText(placeholder(Value(QString())));
        Q_EMIT edited();
    });
}

bool LineInput::suits(const Value &value) const
{
    switch (value.type()) {
    case Value::Type::Array:
    case Value::Type::Document:
    case Value::Type::Json:
    case Value::Type::Boolean:
        return false;
    case Value::Type::Text:
        return !value.toText().contains(u'\n');
    default:
        return true;
    }
}

void LineInput::show(const Value &value)
{
    shown_ = value;
    touched_ = false;
    const QSignalBlocker blocker(line_);
    const int cursor = line_->cursorPosition();
    line_->setText(textOf(value));
    line_->setModified(false);
    line_->setPlaceholderText(placeholder(value));
    line_->setCursorPosition(line_->hasFocus() ? cursor : 0);
    line_->setToolTip(value.isAbsent() || column().field.secret
                          ? QString()
                          : displayText(value, {.zone = zone(), .maximumLength = 500}));
}

Result<Value> LineInput::value() const
{
    if (!touched_)
        return shown_;
    return parseForColumn(column(), line_->text(), shown_, zone());
}

QString LineInput::typed() const
{
    return line_->text();
}

void LineInput::showTyped(const QString &typed)
{
    const QSignalBlocker blocker(line_);
    if (line_->text() != typed)
        line_->setText(typed);
    touched_ = true;
    line_->setPlaceholderText(placeholder(Value(QString())));
}

void LineInput::setReadOnly(bool readOnly)
{
    line_->setReadOnly(readOnly);
}

void LineInput::reveal(bool shown)
{
    if (column().field.secret)
        line_->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
}

QString LineInput::textOf(const Value &value) const
{
    return editText(value);
}

void LineInput::put(const Value &value)
{
    const QSignalBlocker blocker(line_);
    line_->setText(textOf(value));
    touched_ = true;
    Q_EMIT edited();
}

} // namespace registrar
