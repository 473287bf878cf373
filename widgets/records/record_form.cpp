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
    connect(&model_, &RecordsModel::columnsChanged, this, &RecordForm::rebuild);
    connect(&model_, &RecordsModel::described, this, &RecordForm::rebuild);
    connect(&model_, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                if (record_.isValid() && record_.row() >= first.row() && record_.row() <= last.row())
                    refresh();
            });
    connect(&model_, &QAbstractItemModel::rowsRemoved, this, [this] {
        if (!record_.isValid())
            refresh();
    });
    rebuild();
}

void RecordForm::showRow(int row)
{
    const bool valid = row >= 0 && row < model_.rowCount() && model_.columnCount() > 0;
    record_ = valid ? QPersistentModelIndex(model_.index(row, 0)) : QPersistentModelIndex();
    before_.clear();
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

void RecordForm::rebuild()
{
    editors_.clear();
    fields_ = new QWidget;
    auto *layout = new QVBoxLayout(fields_);
    layout->setContentsMargins(0, 8, 10, 12);
    layout->setSpacing(12);
    const int shown = std::min(model_.columnCount(), maximumEditors);
    for (int column = 0; column < shown; ++column)
        addEditor(model_.columns().at(column));
    if (model_.columnCount() > shown) {
        auto *rest = new QLabel(
            tr("%n more field(s) are shown in the table.", nullptr, model_.columnCount() - shown), fields_);
        rest->setWordWrap(true);
        layout->addWidget(rest);
    }
    layout->addStretch(1);
    area_->setWidget(fields_);
    if (record_.isValid())
        record_ = model_.index(record_.row(), 0);
    refresh();
}

void RecordForm::addEditor(const RecordColumn &column)
{
    InputContext context;
    context.targets = targets_;
    if (targets_)
        context.reference = targets_->referenceOf(column, model_.description());
    context.isExpiry = model_.entity().kind == EntityKind::KeyPattern && column.name == u"ttl"_s;
    RecordColumn shown = column;
    if (context.isExpiry)
        shown.field.title = tr("Expires"); // in words, whatever the unit
    auto *editor = new FieldEditor(shown, context, fields_);
    connect(editor, &FieldEditor::edited, this,
            [this, editor](const Value &value) { take(editor->name(), value); });
    connect(editor, &FieldEditor::left, this, [this, editor] {
        before_.remove(editor->name());
        model_.changes().endTyping();
    });
    connect(editor, &FieldEditor::unreadable, this,
            [this, editor](const QString &typed) { keep(editor->name(), typed); });
    connect(editor, &FieldEditor::referenceActivated, this, &RecordForm::referenceActivated);
    fields_->layout()->addWidget(editor);
    editors_.append(editor);
}

void RecordForm::refresh()
{
    const bool loaded =
        record_.isValid() && model_.loadState(record_.row()) == RecordsModel::LoadState::Loaded;
    if (!loaded || taking_)
        return;
    const int row = record_.row();
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
    if (!record_.isValid())
        return;
    if (!before_.contains(name))
        before_.insert(name, fieldOf(model_.document(record_.row()), name));
    taking_ = true; // in between the editor would be told what it no longer says
    model_.changes().unreadInput().dropField(model_.nameOf(record_.row()), name);
    stage(name, value);
}

void RecordForm::keep(const QString &name, const QString &typed)
{
    if (!record_.isValid())
        return;
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
