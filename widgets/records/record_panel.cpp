// SPDX-License-Identifier: GPL-3.0-or-later
// One record beside the table, in the view that a person likes: form, tree or text.
#include "widgets/records/record_panel.h"

#include "widgets/records/record_form.h"
#include "widgets/records/record_text_view.h"
#include "widgets/records/record_tree_view.h"
#include "widgets/records/records_actions.h"
#include "widgets/shared/segmented_control.h"

#include <QAction>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace registrar
{

RecordPanel::RecordPanel(RecordsModel &model, std::shared_ptr<const ReferenceTargets> targets,
                         QWidget *parent)
    : QWidget(parent)
    , model_(model)
    , views_(new SegmentedControl(this))
    , title_(new QLabel(this))
    , state_(new QLabel(this))
    , empty_(new QLabel(tr("Choose a record in the table to see all its fields here."), this))
    , stack_(new QStackedWidget(this))
    , form_(new RecordForm(model, std::move(targets), stack_))
    , tree_(new RecordTreeView(model, stack_))
    , text_(new RecordTextView(model, stack_))
{
    setObjectName(u"recordPanel"_s);
    setAccessibleName(tr("Record"));
    QFont font = title_->font();
    font.setWeight(QFont::DemiBold);
    font.setPointSizeF(font.pointSizeF() * 1.15);
    title_->setFont(font);
    title_->setObjectName(u"recordTitle"_s);
    state_->setObjectName(u"recordState"_s);
    for (QLabel *label : {title_, state_}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    empty_->setWordWrap(true);
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setMargin(24);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 4, 0);
    layout->setSpacing(6);
    layout->addWidget(views_, 0, Qt::AlignLeading);
    layout->addWidget(title_);
    layout->addWidget(state_);
    layout->addWidget(empty_, 1);
    layout->addWidget(stack_, 1);
    makeViews();
    connect(&model_, &RecordsModel::columnsChanged, this, &RecordPanel::refresh);
    connect(&model_, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                if (record_.isValid() && record_.row() >= first.row() && record_.row() <= last.row())
                    refresh();
            });
    connect(&model_, &QAbstractItemModel::rowsRemoved, this, [this] {
        if (!record_.isValid())
            refresh();
    });
    connect(&model_, &RecordsModel::stateChanged, this, [this] {
        if (shown_ && !model_.isLoading()) {
            shown_ = false; // what was to be read again did not come
            refresh();
        }
    });
    refresh();
}

void RecordPanel::makeViews()
{
    views_->setObjectName(u"recordViews"_s);
    views_->setAccessibleName(tr("How the record is shown"));
    stack_->addWidget(form_);
    stack_->addWidget(tree_);
    stack_->addWidget(text_);
    const std::tuple<QString, QString, QString> names[] = {
        {u"viewForm"_s, tr("Form"), tr("Fields with their rules")},
        {u"viewTree"_s, tr("Tree"), tr("Every value with its exact type")},
        {u"viewText"_s, tr("Text"), tr("The record as Extended JSON")}};
    int view = 0;
    for (const auto &[id, name, hint] : names) {
        views_->addSegment(name);
        auto *action = new QAction(this);
        connect(action, &QAction::triggered, this, [this, view] { views_->setCurrent(view); });
        const auto tellKeys = [this, action, view, text = hint] {
            const QString keys = action->shortcut().toString(QKeySequence::NativeText);
            views_->setHint(view, keys.isEmpty() ? text : tr("%1 (%2)").arg(text, keys));
        };
        connect(action, &QAction::changed, views_, tellKeys);
        describe(action, recordsAction(id), this);
        tellKeys();
        ++view;
    }
    addActions(tree_->fieldActions());
    connect(views_, &SegmentedControl::currentChanged, this, &RecordPanel::showView);
    connect(form_, &RecordForm::refused, this, &RecordPanel::refused);
    connect(form_, &RecordForm::referenceActivated, this, &RecordPanel::referenceActivated);
    connect(tree_, &RecordTreeView::refused, this, &RecordPanel::refused);
    connect(text_, &RecordTextView::refused, this, &RecordPanel::refused);
    connect(text_, &RecordTextView::readingChanged, this, &RecordPanel::obstacleChanged);
}

void RecordPanel::showRow(int row)
{
    const bool valid = row >= 0 && row < model_.rowCount() && model_.columnCount() > 0;
    record_ = valid ? QPersistentModelIndex(model_.index(row, 0)) : QPersistentModelIndex();
    shown_ = false;
    form_->showRow(row);
    if (views_->current() == Tree)
        tree_->showRow(row);
    else if (views_->current() == Text)
        text_->showRow(row);
    refresh();
}

void RecordPanel::showView(int view)
{
    stack_->setCurrentIndex(view);
    // What nobody looks at follows no record.
    const int row = record_.isValid() ? record_.row() : -1;
    tree_->showRow(view == Tree ? row : -1);
    text_->showRow(view == Text ? row : -1);
    stack_->currentWidget()->setFocus(Qt::OtherFocusReason);
}

int RecordPanel::view() const
{
    return views_->current();
}

void RecordPanel::setView(int view)
{
    views_->setCurrent(std::clamp(view, int(Form), int(Text)));
}

void RecordPanel::focusField(const QString &name)
{
    if (views_->current() == Tree)
        tree_->focusField(name);
    else if (views_->current() == Text)
        text_->focusField(name);
    else
        form_->focusField(name);
}

void RecordPanel::showUnread(const UnreadRecord &unread)
{
    views_->setCurrent(unread.fields.isEmpty() ? Text : Form);
    if (!unread.fields.isEmpty())
        form_->focusField(unread.fields.firstKey());
}

QString RecordPanel::obstacle() const
{
    return text_->isReading() ? tr("the text of a record is being read") : QString();
}

/// Whoever types in the form is not to lose the place meanwhile.
bool RecordPanel::isReadAgain() const
{
    return shown_ && views_->current() == Form && record_.isValid() &&
           model_.loadState(record_.row()) == RecordsModel::LoadState::Loading;
}

void RecordPanel::refresh()
{
    if (isReadAgain())
        return;
    const bool read = record_.isValid() && model_.loadState(record_.row()) == RecordsModel::LoadState::Loaded;
    if (!read)
        wholeAsked_.clear();
    const bool loaded = read && isWhole();
    stack_->setVisible(loaded);
    title_->setVisible(loaded);
    views_->setVisible(loaded);
    empty_->setVisible(!loaded);
    state_->setVisible(false);
    shown_ = loaded;
    if (!loaded)
        return;
    const int row = record_.row();
    title_->setText(titleText());
    const QString state = !model_.staged(row)
                              ? model_.editRefusalWithRemedy()
                              : model_.headerData(row, Qt::Vertical, Qt::ToolTipRole).toString();
    state_->setText(state);
    state_->setVisible(!state.isEmpty());
}

/// No view of the panel shows less than all of a record: what is edited there would be the beginning of a
/// value.
bool RecordPanel::isWhole()
{
    const int row = record_.row();
    if (!model_.isCut(row)) {
        wholeAsked_.clear();
        empty_->setText(tr("Choose a record in the table to see all its fields here."));
        return true;
    }
    const RecordKey key = model_.record(row)->key;
    if (!isVisible() || wholeAsked_ == key)
        return false;
    wholeAsked_ = key;
    empty_->setText(tr("The record is large. All of it is being read …"));
    model_.readWhole({row}, this, [this, key](const Result<void> &whole) {
        if (wholeAsked_ == key && !whole)
            empty_->setText(whole.error().toText());
    });
    return false;
}

void RecordPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh(); // what nobody looked at was not read whole
}

QString RecordPanel::titleText() const
{
    const int row = record_.row();
    const QString &titleField = model_.entity().titleField;
    const QString title =
        titleField.isEmpty() ? QString() : model_.cellText(fieldOf(model_.document(row), titleField));
    if (!title.isEmpty())
        return title;
    if (row < model_.addedCount())
        return tr("New record");
    QStringList key;
    if (const Record *read = model_.record(row)) {
        for (const Value &value : read->key)
            key.append(model_.cellText(value));
    }
    const QString entity = model_.entity().displayTitle();
    return key.isEmpty() ? entity : tr("%1: %2").arg(entity, key.join(u" · "_s));
}

} // namespace registrar
