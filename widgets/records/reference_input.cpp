// SPDX-License-Identifier: GPL-3.0-or-later
// One line for a reference: finds its targets as one types, names the present one, and leads there.
#include "widgets/records/reference_input.h"

#include "models/records/reference_search.h"
#include "repository/text/value_text.h"
#include "widgets/records/reference_completer.h"
#include "widgets/shared/icons.h"
#include "widgets/shared/theme_palette.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace registrar
{

ReferenceInput::ReferenceInput(const RecordColumn &column, const InputContext &context, QWidget *parent)
    : LineInput(column, parent)
    , reference_(*context.reference)
    , search_(searchFor(context, this))
    , completer_(completeFrom(search_, line()))
    , open_(new QToolButton(this))
    , target_(new QLabel(this))
{
    const std::optional<ReferenceTarget> target = context.targets->target(reference_);
    entityTitle_ = target ? target->entity.displayTitle() : reference_.entity;
    open_->setObjectName(u"openReference"_s);
    open_->setIcon(icon(u"reference"_s));
    open_->setAutoRaise(true);
    open_->setToolTip(tr("Open the record in %1").arg(entityTitle_));
    open_->setAccessibleName(open_->toolTip());
    addBeside(open_);
    target_->setObjectName(u"referenceTitle"_s);
    target_->setTextFormat(Qt::PlainText);
    target_->setWordWrap(true);
    target_->hide();
    addBelow(target_);
    connect(open_, &QToolButton::clicked, this, [this] {
        if (const Result<Value> value = this->value(); value && !value->isAbsent())
            Q_EMIT referenceActivated(reference_, *value);
    });
    connect(this, &FieldInput::edited, this, [this] {
        search_->search(line()->text());
        const Result<Value> value = this->value();
        follow(value ? *value : Value());
    });
    connect(completer_, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) {
                put(Value(index.data(Qt::EditRole).toString()));
                search_->stop();
            });
    connect(search_, &ReferenceSearch::failed, this,
            [this](const QString &sentence) { tell(sentence, true); });
    connect(search_, &ReferenceSearch::titleFound, this,
            [this](const Value &held, const QString &title, bool exists) {
                if (held == followed_)
                    tell(exists ? title : tr("%1 has no such record.").arg(entityTitle_), !exists);
            });
}

void ReferenceInput::show(const Value &value)
{
    LineInput::show(value);
    follow(value);
}

void ReferenceInput::showTyped(const QString &typed)
{
    LineInput::showTyped(typed);
    follow(Value());
}

void ReferenceInput::setReadOnly(bool readOnly)
{
    LineInput::setReadOnly(readOnly);
    readOnly_ = readOnly;
}

void ReferenceInput::follow(const Value &value)
{
    open_->setEnabled(!value.isAbsent());
    if (followed_ == value)
        return;
    followed_ = value;
    tell({}, false);
    search_->findTitle(value);
}

void ReferenceInput::tell(const QString &text, bool wrong)
{
    wrong_ = wrong;
    target_->setText(text);
    target_->setVisible(!text.isEmpty());
    paintWords();
}

void ReferenceInput::paintWords()
{
    const ThemePalette &theme = ThemePalette::of(palette());
    QPalette words = target_->palette();
    words.setColor(QPalette::WindowText, wrong_ ? theme.warning : theme.text);
    target_->setPalette(words);
}

void ReferenceInput::changeEvent(QEvent *event)
{
    LineInput::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintWords();
}

bool ReferenceInput::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched == line() && !readOnly_) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down && key->modifiers() == Qt::NoModifier) {
            search_->search(line()->hasSelectedText() ? QString() : line()->text());
            return true;
        }
    }
    return LineInput::eventFilter(watched, event);
}

} // namespace registrar
