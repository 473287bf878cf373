// SPDX-License-Identifier: GPL-3.0-or-later
// One record as a form, made from the blueprint and the store's description.
#include "widgets/records/record_form.h"

#include "repository/record_expiry.h"
#include "widgets/records/field_editor.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace registrar
{

RecordForm::RecordForm(RecordsModel &model, std::shared_ptr<const ReferenceTargets> targets, QWidget *parent)
    : QWidget(parent)
    , model_(model)
    , targets_(std::move(targets))
    , area_(new QScrollArea(this))
    , fields_(new QWidget)
    , layout_(new QVBoxLayout(fields_))
    , rest_(new QLabel(fields_))
{
    setObjectName(u"recordForm"_s);
    setAccessibleName(tr("Fields of the record"));
    area_->setObjectName(u"recordFormArea"_s);
    area_->setAccessibleName(tr("Fields of the record")); // it scrolls by the keys, so it is met by Tab
    area_->setFrameShape(QFrame::NoFrame);
    area_->setWidgetResizable(true);
    area_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area_, 1);
    layout_->setContentsMargins(0, 8, 10, 12);
    layout_->setSpacing(12);
    rest_->setWordWrap(true);
    layout_->addWidget(rest_);
    layout_->addStretch(1);
    area_->setWidget(fields_);
    connect(&model_, &RecordsModel::columnsChanged, this, &RecordForm::followColumns);
    connect(&model_, &RecordsModel::described, this, &RecordForm::followColumns);
    connect(&model_, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                if (record_.isValid() && record_.row() >= first.row() && record_.row() <= last.row())
                    refresh();
            });
    connect(&model_, &QAbstractItemModel::rowsRemoved, this, [this] {
        if (!record_.isValid())
            refresh();
    });
    followColumns();
}

void RecordForm::showRow(int row)
{
    const bool valid = row >= 0 && row < model_.rowCount() && model_.columnCount() > 0;
    record_ = valid ? QPersistentModelIndex(model_.index(row, 0)) : QPersistentModelIndex();
    before_.clear();
    ahead_.clear();
    for (FieldEditor *editor : std::as_const(editors_))
        editor->conceal(); // a secret is shown of one record, when it is asked for
    area_->ensureVisible(0, 0);
    refresh();
}

void RecordForm::focusField(const QString &name)
{
    for (FieldEditor *editor : std::as_const(editors_)) {
        if (editor->name() == name) {
            area_->ensureWidgetVisible(editor);
            editor->focusInput();
        }
    }
}

/// In place: whoever types in a field that stays is not disturbed by others that come, go or move.
void RecordForm::followColumns()
{
    const int shown = std::min(model_.columnCount(), maximumEditors);
    QHash<QString, FieldEditor *> present;
    for (FieldEditor *editor : std::as_const(editors_))
        present.insert(editor->name(), editor);
    QList<FieldEditor *> editors;
    for (int column = 0; column < shown; ++column) {
        const RecordColumn &own = model_.columns().at(column);
        FieldEditor *editor = present.take(own.name);
        if (editor)
            editor->setColumn(shownColumn(own), contextOf(own));
        editors.append(editor ? editor : addEditor(own));
    }
    qDeleteAll(present);
    editors_ = editors;
    for (qsizetype place = 0; place < editors_.size(); ++place) {
        if (layout_->indexOf(editors_.at(place)) != place)
            layout_->insertWidget(static_cast<int>(place), editors_.at(place));
    }
    rest_->setVisible(model_.columnCount() > shown);
    rest_->setText(tr("%n more field(s) are shown in the table.", nullptr, model_.columnCount() - shown));
    if (record_.isValid())
        record_ = model_.index(record_.row(), 0);
    refresh();
    orderTabsSoon();
}

InputContext RecordForm::contextOf(const RecordColumn &column) const
{
    InputContext context;
    context.targets = targets_;
    if (targets_)
        context.reference = targets_->referenceOf(column, model_.description());
    context.isExpiry = model_.entity().kind == EntityKind::KeyPattern && column.name == u"ttl"_s;
    return context;
}

RecordColumn RecordForm::shownColumn(const RecordColumn &column) const
{
    RecordColumn shown = column;
    if (contextOf(column).isExpiry)
        shown.field.title = tr("Expires"); // in words, whatever the unit
    return shown;
}

FieldEditor *RecordForm::addEditor(const RecordColumn &column)
{
    auto *editor = new FieldEditor(shownColumn(column), contextOf(column), fields_);
    connect(editor, &FieldEditor::edited, this,
            [this, editor](const Value &value) { take(editor->name(), value); });
    connect(editor, &FieldEditor::left, this, [this, editor] {
        before_.remove(editor->name());
        model_.changes().endTyping();
    });
    connect(editor, &FieldEditor::unreadable, this,
            [this, editor](const QString &typed) { keep(editor->name(), typed); });
    connect(editor, &FieldEditor::referenceActivated, this, &RecordForm::referenceActivated);
    connect(editor, &FieldEditor::inputChanged, this, &RecordForm::orderTabsSoon);
    layout_->insertWidget(layout_->indexOf(rest_), editor);
    return editor;
}

/// From field to field as they stand, whenever each was made; once for all that are made together.
void RecordForm::orderTabsSoon()
{
    if (std::exchange(ordering_, true))
        return;
    QMetaObject::invokeMethod(this, &RecordForm::orderTabs, Qt::QueuedConnection);
}

/// Widget by widget: what Qt moves as a whole has to stand together already.
void RecordForm::orderTabs()
{
    ordering_ = false;
    QHash<const QWidget *, QList<QWidget *>> stops;
    for (QWidget *next = area_->nextInFocusChain(); next != area_; next = next->nextInFocusChain()) {
        if (!(next->focusPolicy() & Qt::TabFocus) || next->focusProxy() || !fields_->isAncestorOf(next))
            continue;
        const QWidget *editor = next;
        while (editor->parentWidget() != fields_)
            editor = editor->parentWidget();
        stops[editor].append(next);
    }
    QWidget *previous = area_;
    for (FieldEditor *editor : std::as_const(editors_)) {
        QList<QWidget *> own = stops.value(editor);
        own.removeAll(editor->lastStop());
        own.append(editor->lastStop());
        for (QWidget *stop : std::as_const(own)) {
            setTabOrder(previous, stop);
            previous = stop;
        }
    }
}

bool RecordForm::isLoaded() const
{
    return record_.isValid() && model_.loadState(record_.row()) == RecordsModel::LoadState::Loaded;
}

/// What was typed while nobody could say what it changes.
void RecordForm::takeTyped()
{
    const QSet<QString> ahead = std::exchange(ahead_, {});
    if (shown_ != model_.nameOf(record_.row()))
        return; // another record stands there by now
    for (FieldEditor *editor : std::as_const(editors_)) {
        if (ahead.contains(editor->name()))
            editor->takeInput();
    }
}

void RecordForm::refresh()
{
    if (!isLoaded() || taking_)
        return;
    if (!ahead_.isEmpty())
        takeTyped();
    const int row = record_.row();
    shown_ = model_.nameOf(row);
    const UnreadRecord *unread = model_.unread(row);
    const QMap<QString, QString> typed = unread ? unread->fields : QMap<QString, QString>();
    const Document document = model_.document(row);
    const StagedRecord *staged = model_.staged(row);
    const bool added = row < model_.addedCount();
    const bool deleted = staged && staged->kind == Change::Kind::Delete;
    const bool fixed = model_.description() && model_.description()->fixedFields;
    for (FieldEditor *editor : std::as_const(editors_)) {
        const int column = model_.columnOf(editor->name());
        if (column < 0)
            continue;
        const RecordColumn &field = model_.columns().at(column);
        FieldEditor::State state;
        state.value = fieldOf(document, field.name);
        state.read = staged ? fieldOf(staged->read.fields, field.name) : state.value;
        state.changed = staged && staged->kind == Change::Kind::Update && staged->touches({field.name});
        state.problem = staged ? staged->problemOf({field.name}) : QString();
        state.refusal = !model_.editRefusal().isEmpty() ? model_.editRefusal()
                        : deleted                       ? tr("The record is staged for deletion.")
                        : added                         ? field.addRefusal()
                                                        : field.editRefusal();
        state.refusedAsWhole = deleted || !model_.isEditable();
        state.canBeMissing = !fixed || added;
        state.zone = model_.timeZone();
        if (const Record *read = model_.record(row))
            state.expiresAt = expiryOf(model_.entity().kind, *read);
        if (const auto kept = typed.constFind(field.name); kept != typed.constEnd())
            state.unread = *kept;
        editor->show(state);
    }
}

void RecordForm::take(const QString &name, const Value &value)
{
    if (!isLoaded()) {
        ahead_.insert(name);
        return;
    }
    if (!before_.contains(name))
        before_.insert(name, fieldOf(model_.document(record_.row()), name));
    taking_ = true; // in between the editor would be told what it no longer says
    model_.changes().unreadInput().dropField(model_.nameOf(record_.row()), name);
    stage(name, value);
}

void RecordForm::keep(const QString &name, const QString &typed)
{
    if (!isLoaded()) {
        ahead_.insert(name);
        return;
    }
    taking_ = true;
    model_.changes().unreadInput().keepField(model_.nameOf(record_.row()), name, typed);
    // "12" on the way to "12x" was never meant.
    stage(name, before_.value(name, fieldOf(model_.document(record_.row()), name)));
}

/// Ends what `taking_` began.
void RecordForm::stage(const QString &name, const Value &value)
{
    const Result<void> staged = model_.stageField(record_.row(), {name}, value, true);
    taking_ = false;
    if (staged)
        refresh();
    else
        Q_EMIT refused(staged.error());
}

} // namespace registrar
