// SPDX-License-Identifier: GPL-3.0-or-later
// One field of the form: its title, what it is typed in, what is wrong with it, and what else can be done to
// it.
#include "widgets/records/field_editor.h"

#include "repository/blueprint/rule_text.h"
#include "repository/blueprint/secret_values.h"
#include "repository/text/value_text.h"
#include "widgets/shared/icons.h"
#include "widgets/shared/theme_palette.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

QString typeText(const RecordColumn &column, const Value &value)
{
    if (!column.nativeType().isEmpty() && column.description.types.size() <= 1)
        return column.nativeType();
    return value.isAbsent() ? Value::typeName(column.types().first()) : value.typeName();
}

/// Whether an input made for the one does for the other.
bool isAlike(const RecordColumn &column, const RecordColumn &other)
{
    const FieldDescription &own = column.description;
    const FieldDescription &its = other.description;
    return column.field == other.field && column.types() == other.types() &&
           column.nullable() == other.nullable() && column.milliseconds == other.milliseconds &&
           own.enumValues == its.enumValues && own.dimension == its.dimension;
}

void dim(QLabel *label, const QColor &colour)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, colour);
    label->setPalette(palette);
}

} // namespace

FieldEditor::FieldEditor(const RecordColumn &column, const InputContext &context, QWidget *parent)
    : QWidget(parent)
    , column_(column)
    , context_(context)
    , title_(new QLabel(this))
    , type_(new QLabel(this))
    , more_(new QToolButton(this))
    , menu_(new QMenu(this))
    , note_(new QLabel(this))
{
    setObjectName(u"field_"_s + column.name);
    QFont bold = title_->font();
    bold.setWeight(QFont::DemiBold);
    title_->setFont(bold);
    title_->setTextFormat(Qt::PlainText);
    type_->setTextFormat(Qt::PlainText);
    type_->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    note_->setObjectName(u"note"_s);
    note_->setTextFormat(Qt::PlainText);
    note_->setWordWrap(true);
    more_->setObjectName(u"more"_s);
    more_->setText(u"⋯"_s);
    more_->setAutoRaise(true);
    tellColumn();
    connect(more_, &QToolButton::clicked, this,
            [this] { menu_->popup(more_->mapToGlobal(QPoint(0, more_->height()))); });
    connect(menu_, &QMenu::aboutToShow, this, &FieldEditor::fillMenu);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(6);
    layout->setVerticalSpacing(3);
    layout->setColumnStretch(0, 1);
    layout->addWidget(title_, 0, 0);
    layout->addWidget(type_, 0, 1);
    layout->addWidget(more_, 0, 2);
    layout->addWidget(note_, 2, 0, 1, 3);
}

FieldEditor::~FieldEditor()
{
    if (input_)
        input_->disconnect(this); // it loses the focus as it goes, which is nobody's business any more
}

void FieldEditor::setColumn(const RecordColumn &column, const InputContext &context)
{
    outdated_ = outdated_ || !isAlike(column_, column) || context_.reference != context.reference ||
                context_.isExpiry != context.isExpiry;
    column_ = column;
    context_ = context;
    tellColumn();
}

void FieldEditor::tellColumn()
{
    title_->setText(column_.field.required ? tr("%1 *").arg(column_.title()) : column_.title());
    title_->setToolTip(column_.toolTip());
    more_->setAccessibleName(tr("More for %1").arg(column_.title()));
}

bool FieldEditor::isTyping() const
{
    return input_ && input_->focusProxy() && input_->focusProxy()->hasFocus();
}

void FieldEditor::leave()
{
    Q_EMIT left();
    if (outdated_) // not before the focus is where it goes
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (outdated_)
                    show(State(state_));
            },
            Qt::QueuedConnection);
}

void FieldEditor::show(const State &state)
{
    const bool typing = isTyping();
    state_ = state;
    const InputKind kind = FieldInput::kindFor(column_, state.value, context_);
    // Whoever types keeps the input, even where another one would suit the value better by now.
    if (!input_ || !input_->suits(state.value) || ((kind != kind_ || outdated_) && !typing))
        setInput(kind);
    input_->setTimeZone(state.zone);
    input_->setStored({.changed = state.changed, .expiresAt = state.expiresAt});
    const bool stands = typing && unreadable_ && state.unread == input_->typed();
    if (!stands) {
        const Result<Value> present = input_->value();
        if (!present || *present != state.value || !typing)
            input_->show(state.value);
        if (state.unread)
            input_->showTyped(*state.unread);
    }
    unreadable_ = state.unread.has_value();
    input_->setReadOnly(!state.refusal.isEmpty());
    type_->setText(typeText(column_, state.value));
    tellState();
}

void FieldEditor::tellState()
{
    if (unreadable_) {
        const Result<Value> value = input_->value();
        if (!value)
            tell(QStringList{value.error().what, value.error().remedy}.join(u' ').trimmed(), true);
        else // the field has learned meanwhile what it holds
            QMetaObject::invokeMethod(this, &FieldEditor::takeInput, Qt::QueuedConnection);
    } else if (!state_.problem.isEmpty()) {
        tell(state_.problem, true);
    } else {
        tell(hint(), false);
    }
}

void FieldEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintWords();
}

void FieldEditor::paintWords()
{
    const ThemePalette &theme = ThemePalette::of(palette());
    dim(title_, state_.changed ? theme.warning : theme.text);
    dim(type_, theme.dim);
    dim(note_, noteIsWrong_ ? theme.danger : theme.dim);
}

void FieldEditor::focusInput()
{
    if (input_)
        input_->setFocus(Qt::OtherFocusReason);
}

void FieldEditor::conceal()
{
    if (input_ && holdsSecret(column_.field))
        input_->reveal(false);
}

void FieldEditor::setInput(InputKind kind)
{
    delete input_;
    kind_ = kind;
    outdated_ = false;
    input_ = FieldInput::make(kind, column_, context_, this);
    static_cast<QGridLayout *>(layout())->addWidget(input_, 1, 0, 1, 3);
    setFocusProxy(input_);
    connect(input_, &FieldInput::edited, this, &FieldEditor::takeInput);
    connect(input_, &FieldInput::left, this, &FieldEditor::leave);
    connect(input_, &FieldInput::referenceActivated, this, &FieldEditor::referenceActivated);
    setTabOrder(input_, more_);
    Q_EMIT inputChanged();
}

QWidget *FieldEditor::lastStop() const
{
    return more_;
}

void FieldEditor::takeInput()
{
    const Result<Value> value = input_->value();
    unreadable_ = !value;
    if (value) {
        Q_EMIT edited(*value);
        return;
    }
    tellState();
    Q_EMIT unreadable(input_->typed());
}

void FieldEditor::tell(const QString &sentence, bool wrong)
{
    noteIsWrong_ = wrong;
    paintWords();
    note_->setText(sentence);
    note_->setVisible(!sentence.isEmpty());
    setAccessibleDescription(sentence);
}

QString FieldEditor::hint() const
{
    if (!state_.refusal.isEmpty())
        return state_.refusedAsWhole ? column_.field.help : state_.refusal;
    QString rules = ruleText(column_.field);
    if (!rules.isEmpty())
        rules.front() = rules.front().toUpper(); // it begins a line
    QStringList parts{column_.field.help.isEmpty() ? column_.description.comment : column_.field.help, rules,
                      typeHint()};
    parts.removeAll(QString());
    return parts.join(u'\n');
}

/// What a person has to know of the type to type it.
QString FieldEditor::typeHint() const
{
    switch (state_.value.isAbsent() ? column_.types().first() : state_.value.type()) {
    case Value::Type::TimestampZoned:
    case Value::Type::Instant:
        return tr("In %1 unless another offset is typed.").arg(QString::fromLatin1(state_.zone.id()));
    case Value::Type::Timestamp:
        return tr("Kept without a time zone.");
    default:
        return {};
    }
}

void FieldEditor::fillMenu()
{
    menu_->clear();
    const bool editable = state_.refusal.isEmpty();
    const auto offer = [this](const QString &text, const QString &name, bool enabled, const Value &value) {
        QAction *action = menu_->addAction(text, this, [this, value] {
            Q_EMIT edited(value);
            Q_EMIT left(); // a step of its own
        });
        action->setObjectName(name);
        action->setEnabled(enabled);
    };
    offer(tr("Set to null"), u"setNull"_s, editable && column_.nullable() && !state_.value.isNull(),
          Value::null());
    if (column_.types().contains(Value::Type::Text))
        offer(tr("Set to empty text"), u"setEmpty"_s, editable && state_.value != Value(QString()),
              Value(QString()));
    if (state_.canBeMissing)
        offer(tr("Remove the field"), u"removeField"_s, editable && !state_.value.isMissing(), Value());
    if (!column_.field.defaultValue.isMissing())
        offer(tr("Use the default, %1").arg(displayText(column_.field.defaultValue)), u"useDefault"_s,
              editable, column_.field.defaultValue);
    else if (column_.description.hasDefault)
        offer(tr("Let the store fill it in"), u"useDefault"_s, editable, Value());
    menu_->addSeparator();
    offer(tr("Take the edit back"), u"takeBack"_s, state_.changed || unreadable_, state_.read);
    if (holdsSecret(column_.field)) {
        QAction *reveal = menu_->addAction(tr("Show the secret"));
        connect(reveal, &QAction::triggered, this, [this] { input_->reveal(true); });
    }
}

} // namespace registrar
