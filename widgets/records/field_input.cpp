// SPDX-License-Identifier: GPL-3.0-or-later
// What a value is typed or chosen in; one class a way of doing so.
#include "widgets/records/field_input.h"

#include "widgets/records/choice_input.h"
#include "widgets/records/line_input.h"
#include "widgets/records/text_input.h"

#include <QEvent>
#include <QHBoxLayout>

namespace registrar
{

FieldInput::FieldInput(const RecordColumn &column, QWidget *parent)
    : QWidget(parent)
    , column_(column)
{
}

FieldInput *FieldInput::make(const RecordColumn &column, const Value &value, QWidget *parent)
{
    if (!column.choices().isEmpty() && (value.isAbsent() || column.choices().first().type() == value.type()))
        return new ChoiceInput(column, parent);
    const Value::Type type = value.isAbsent() ? column.types().first() : value.type();
    switch (type) {
    case Value::Type::Boolean:
        return new CheckInput(column, parent);
    case Value::Type::Array:
    case Value::Type::Document:
    case Value::Type::Json:
    case Value::Type::Vector:
    case Value::Type::Code:
        return new TextInput(column, parent);
    case Value::Type::Text: {
        const bool unlimited =
            column.field.format == QStringLiteral("markdown") || column.field.maximumLength.value_or(0) > 255;
        const bool several = value.toText().size() > 80 || value.toText().contains(u'\n');
        if ((unlimited || several) && !column.field.secret)
            return new TextInput(column, parent);
        return new LineInput(column, parent);
    }
    default:
        return new LineInput(column, parent);
    }
}

void FieldInput::hold(QWidget *control)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(control);
    setFocusProxy(control);
    control->installEventFilter(this);
    control->setAccessibleName(column_.title());
    control->setAccessibleDescription(column_.field.help);
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
