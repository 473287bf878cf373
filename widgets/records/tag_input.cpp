// SPDX-License-Identifier: GPL-3.0-or-later
// A list of short values as chips, with a line to add another one.
#include "widgets/records/tag_input.h"

#include "models/records/element_type.h"
#include "models/records/reference_search.h"
#include "repository/text/value_text.h"
#include "widgets/records/reference_completer.h"
#include "widgets/records/tag_chip.h"
#include "widgets/shared/flow_layout.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

constexpr qsizetype mostChips = 100;
constexpr qsizetype longestChip = 120; ///< characters

} // namespace

TagInput::TagInput(const RecordColumn &column, const InputContext &context, QWidget *parent)
    : FieldInput(column, parent)
    , flow_(new QWidget(this))
    , entry_(new QLineEdit(flow_))
{
    auto *layout = new FlowLayout(flow_);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    entry_->setObjectName(u"addElement"_s);
    entry_->setTextMargins(3, 0, 3, 0);
    entry_->setMinimumWidth(130);
    hold(flow_, entry_);
    entry_->setAccessibleName(tr("Add to %1").arg(column.title()));
    complete(context);
    connect(entry_, &QLineEdit::textEdited, this, &FieldInput::edited);
    connect(entry_, &QLineEdit::returnPressed, this, [this] {
        const QAbstractItemView *list = completer_ ? completer_->popup() : nullptr;
        if (!list || !list->isVisible() ||
            !list->currentIndex().isValid()) // else the choice is what is meant
            addTyped(true);
    });
    rebuild();
}

TagInput::~TagInput()
{
    for (TagChip *chip : std::as_const(chips_))
        chip->disconnect(this); // chips lose the focus as they go
}

void TagInput::complete(const InputContext &context)
{
    if (context.targets && context.reference) {
        search_ = searchFor(context, this);
        completer_ = completeFrom(search_, entry_);
        connect(entry_, &QLineEdit::textEdited, search_, &ReferenceSearch::search);
        connect(completer_, qOverload<const QModelIndex &>(&QCompleter::activated), this,
                [this](const QModelIndex &index) {
                    entry_->setText(index.data(Qt::EditRole).toString());
                    search_->stop();
                    addTyped(true);
                });
    } else if (!column().field.suggestions.isEmpty() || !column().description.enumValues.isEmpty()) {
        QStringList words = column().description.enumValues;
        for (const Value &suggestion : column().field.suggestions)
            words.append(editText(suggestion));
        auto *completer = new QCompleter(words, entry_);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        entry_->setCompleter(completer);
    }
}

bool TagInput::canHold(const Value &value, const RecordColumn &column)
{
    const auto *elements = value.get<Value::Array>();
    const Value::Array present = elements ? *elements : Value::Array();
    return present.size() <= mostChips && commonElementType(present, column) &&
           std::ranges::none_of(present,
                                [](const Value &element) { return editText(element).size() > longestChip; });
}

bool TagInput::suits(const Value &value) const
{
    return (value.isAbsent() || value.is<Value::Array>()) && canHold(value, column());
}

void TagInput::show(const Value &value)
{
    shown_ = value;
    touched_ = false;
    const auto *elements = value.get<Value::Array>();
    const Value::Array present = elements ? *elements : Value::Array();
    entry_->setPlaceholderText(value.isAbsent()    ? placeholder(value)
                               : present.isEmpty() ? tr("no elements")
                                                   : tr("add"));
    entry_->clear(); // it was typed for another record, or has become an element
    if (present == elements_ && chips_.size() == present.size())
        return;
    elements_ = present;
    rebuild();
}

Result<Value> TagInput::value() const
{
    if (!entry_->text().isEmpty()) {
        const Result<Value> typed = typedElement();
        return typed ? Result<Value>(Value(elements_ + Value::Array{*typed})) : typed;
    }
    return touched_ ? Value(elements_) : shown_;
}

void TagInput::setReadOnly(bool readOnly)
{
    readOnly_ = readOnly;
    entry_->setVisible(!readOnly || elements_.isEmpty());
    entry_->setReadOnly(readOnly);
    for (TagChip *chip : std::as_const(chips_))
        chip->setReadOnly(readOnly);
}

QString TagInput::typed() const
{
    return entry_->text();
}

void TagInput::showTyped(const QString &typed)
{
    if (entry_->text() != typed)
        entry_->setText(typed);
}

Result<Value> TagInput::typedElement() const
{
    const std::optional<Value::Type> type = commonElementType(elements_, column());
    return parseValue(type.value_or(Value::Type::Text), entry_->text(), {}, zone());
}

void TagInput::rebuild()
{
    for (TagChip *chip : std::as_const(chips_)) {
        chip->disconnect(this);
        chip->hide();
        chip->deleteLater(); // it may be the one that asked
    }
    chips_.clear();
    flow_->layout()->removeWidget(entry_);
    for (int index = 0; index < elements_.size(); ++index) {
        auto *chip = new TagChip(displayText(elements_.at(index), {.zone = zone()}), flow_);
        chip->setReadOnly(readOnly_);
        connect(chip, &TagChip::removeWanted, this, [this, index] { removeAt(index); });
        connect(chip, &TagChip::editWanted, this, [this, index] { editAt(index); });
        connect(chip, &TagChip::moveWanted, this, [this, index](int steps) { moveBy(index, steps); });
        connect(chip, &TagChip::focusWanted, this, [this, index](int steps) { focusElement(index + steps); });
        flow_->layout()->addWidget(chip);
        chip->show();
        chips_.append(chip);
    }
    flow_->layout()->addWidget(entry_);
    flow_->updateGeometry();
}

void TagInput::setElements(const Value::Array &elements, int focused)
{
    elements_ = elements;
    touched_ = true;
    rebuild();
    focusElement(focused);
    Q_EMIT edited();
    Q_EMIT left(); // each is an undo step of its own
}

void TagInput::focusElement(int index)
{
    if (index >= 0 && index < chips_.size())
        chips_.at(index)->setFocus(Qt::OtherFocusReason);
    else if (index >= chips_.size())
        entry_->setFocus(Qt::OtherFocusReason);
}

void TagInput::addTyped(bool goOn)
{
    if (entry_->text().isEmpty() || readOnly_)
        return;
    const Result<Value> typed = typedElement();
    if (!typed)
        return; // told by the field while it is typed
    entry_->clear();
    setElements(elements_ + Value::Array{*typed}, goOn ? static_cast<int>(elements_.size()) + 1 : -1);
}

void TagInput::removeAt(int index)
{
    if (readOnly_)
        return;
    Value::Array elements = elements_;
    elements.removeAt(index);
    setElements(elements, std::max(0, std::min(index, static_cast<int>(elements.size()) - 1)));
}

void TagInput::editAt(int index)
{
    if (readOnly_ || !entry_->text().isEmpty())
        return;
    const QString text = editText(elements_.at(index));
    removeAt(index);
    entry_->setText(text);
    entry_->setFocus(Qt::OtherFocusReason);
    entry_->selectAll();
    Q_EMIT edited();
}

void TagInput::moveBy(int index, int steps)
{
    const int target = index + steps;
    if (readOnly_ || target < 0 || target >= elements_.size())
        return;
    Value::Array elements = elements_;
    elements.move(index, target);
    setElements(elements, target);
}

bool TagInput::eventFilter(QObject *watched, QEvent *event)
{
    // What stands there when one goes on belongs to the list. A choice that opens, and another window, take
    // the focus too, but nobody has gone on.
    if (watched == entry_ && event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
            reason == Qt::MouseFocusReason)
            addTyped(false);
    }
    if (watched == entry_ && event->type() == QEvent::KeyPress && entry_->cursorPosition() == 0 &&
        !entry_->hasSelectedText()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool back = key->key() == (isRightToLeft() ? Qt::Key_Right : Qt::Key_Left);
        if (!chips_.isEmpty() && (back || (key->key() == Qt::Key_Backspace && entry_->text().isEmpty()))) {
            focusElement(static_cast<int>(chips_.size()) - 1);
            return true;
        }
    }
    return FieldInput::eventFilter(watched, event);
}

} // namespace registrar
