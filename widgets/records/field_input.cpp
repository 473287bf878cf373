// SPDX-License-Identifier: GPL-3.0-or-later
// What a value is typed or chosen in; one class a way of doing so.
#include "widgets/records/field_input.h"

#include "repository/blueprint/secret_values.h"
#include "widgets/records/choice_input.h"
#include "widgets/records/date_time_input.h"
#include "widgets/records/expiry_input.h"
#include "widgets/records/line_input.h"
#include "widgets/records/markdown_input.h"
#include "widgets/records/password_input.h"
#include "widgets/records/reference_input.h"
#include "widgets/records/summary_input.h"
#include "widgets/records/tag_input.h"
#include "widgets/records/text_input.h"

#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

constexpr qint64 longText = 255;   ///< characters that a field may have before it is given several lines
constexpr qsizetype lineText = 80; ///< characters that are typed in one line

InputKind textKind(const RecordColumn &column, const Value &value)
{
    const BlueprintField &field = column.field;
    if (field.format == "bcrypt"_L1)
        return InputKind::Password;
    if (field.format == "markdown"_L1)
        return InputKind::Markdown;
    const QString text = value.toText();
    const bool isLong = field.maximumLength.value_or(0) > longText || text.size() > lineText;
    return isLong || text.contains(u'\n') ? InputKind::Text : InputKind::Line;
}

/// What can be hidden until somebody asks to see it.
InputKind secretKind(const RecordColumn &column, const Value &value)
{
    const Value::Type type = value.isAbsent() ? column.types().first() : value.type();
    const bool isLine = column.field.secret && type != Value::Type::Boolean && type != Value::Type::Array &&
                        type != Value::Type::Document && type != Value::Type::Json &&
                        type != Value::Type::Code && !value.toText().contains(u'\n');
    if (!isLine)
        return InputKind::Text;
    return type == Value::Type::Text && column.field.format == "bcrypt"_L1 ? InputKind::Password
                                                                           : InputKind::Line;
}

} // namespace

FieldInput::FieldInput(const RecordColumn &column, QWidget *parent)
    : QWidget(parent)
    , column_(column)
{
}

InputKind FieldInput::kindFor(const RecordColumn &column, const Value &value, const InputContext &context)
{
    if (SummaryInput::isTooLarge(value))
        return InputKind::Summary;
    if (context.isExpiry)
        return InputKind::Expiry;
    if (holdsSecret(column.field))
        return secretKind(column, value);
    if (!column.choices().isEmpty() && (value.isAbsent() || column.choices().first().type() == value.type()))
        return InputKind::Choice;
    const Value::Type type = value.isAbsent() ? column.types().first() : value.type();
    const bool points = context.reference && context.targets;
    switch (type) {
    case Value::Type::Boolean:
        return InputKind::Check;
    case Value::Type::Array:
        return TagInput::canHold(value, column) ? InputKind::Tags : InputKind::Text;
    case Value::Type::Document:
    case Value::Type::Json:
    case Value::Type::Vector:
    case Value::Type::Code:
        return InputKind::Text;
    case Value::Type::Date:
    case Value::Type::Timestamp:
    case Value::Type::TimestampZoned:
    case Value::Type::Instant:
        return InputKind::DateTime;
    case Value::Type::Text:
        return points ? InputKind::Reference : textKind(column, value);
    default:
        return points ? InputKind::Reference : InputKind::Line;
    }
}

FieldInput *FieldInput::make(InputKind kind, const RecordColumn &column, const InputContext &context,
                             QWidget *parent)
{
    switch (kind) {
    case InputKind::Choice:
        return new ChoiceInput(column, parent);
    case InputKind::Check:
        return new CheckInput(column, parent);
    case InputKind::Text:
        return new TextInput(column, parent);
    case InputKind::Reference:
        return new ReferenceInput(column, context, parent);
    case InputKind::Tags:
        return new TagInput(column, context, parent);
    case InputKind::DateTime:
        return new DateTimeInput(column, parent);
    case InputKind::Markdown:
        return new MarkdownInput(column, parent);
    case InputKind::Password:
        return new PasswordInput(column, parent);
    case InputKind::Expiry:
        return new ExpiryInput(column, parent);
    case InputKind::Summary:
        return new SummaryInput(column, parent);
    case InputKind::Line:
        break;
    }
    return new LineInput(column, parent);
}

void FieldInput::hold(QWidget *control, QWidget *typed)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    row_ = new QHBoxLayout;
    row_->setSpacing(4);
    row_->addWidget(control, 1);
    layout->addLayout(row_);
    QWidget *focused = typed ? typed : control;
    setFocusProxy(focused);
    focused->installEventFilter(this);
    focused->setAccessibleName(column_.title());
    focused->setAccessibleDescription(column_.field.help);
}

void FieldInput::addBeside(QWidget *part)
{
    row_->addWidget(part);
}

void FieldInput::addBelow(QWidget *part)
{
    layout()->addWidget(part);
}

bool FieldInput::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        Q_EMIT left();
    return QWidget::eventFilter(watched, event);
}

QString FieldInput::placeholder(const Value &value) const
{
    if (value.isNull())
        return tr("null");
    return value.isMissing() ? tr("missing") : tr("empty text");
}

} // namespace registrar
