// SPDX-License-Identifier: GPL-3.0-or-later
// One record as a form, made from the blueprint and the store's description.
#include "widgets/records/record_form.h"

#include "widgets/records/field_editor.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace registrar
{

RecordForm::RecordForm(RecordsModel &model, QWidget *parent)
    : QWidget(parent)
    , model_(model)
    , title_(new QLabel(this))
    , state_(new QLabel(this))
    , empty_(new QLabel(tr("Choose a record in the table to see all its fields here."), this))
    , area_(new QScrollArea(this))
{
    setObjectName(u"recordForm"_s);
    setAccessibleName(tr("Record"));
    QFont font = title_->font();
    font.setWeight(QFont::DemiBold);
    font.setPointSizeF(font.pointSizeF() * 1.15);
    title_->setFont(font);
    title_->setObjectName(u"recordTitle"_s);
    title_->setTextFormat(Qt::PlainText);
    title_->setWordWrap(true);
    state_->setObjectName(u"recordState"_s);
    state_->setWordWrap(true);
    state_->setTextFormat(Qt::PlainText);
    empty_->setWordWrap(true);
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setMargin(24);
    area_->setFrameShape(QFrame::NoFrame);
    area_->setWidgetResizable(true);
    area_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 4, 0);
    layout->addWidget(title_);
    layout->addWidget(state_);
    layout->addWidget(empty_, 1);
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

bool RecordForm::hasUnreadableInput() const
{
    return std::ranges::any_of(editors_, &FieldEditor::hasUnreadableInput);
}

void RecordForm::rebuild()
{
    editors_.clear();
    fields_ = new QWidget;
    auto *layout = new QVBoxLayout(fields_);
    layout->setContentsMargins(0, 8, 10, 12);
    layout->setSpacing(12);
    const int shown = std::min(model_.columnCount(), maximumEditors);
    for (int column = 0; column < shown; ++column) {
        auto *editor = new FieldEditor(model_.columns().at(column), fields_);
        connect(editor, &FieldEditor::edited, this,
                [this, editor](const Value &value) { take(editor->name(), value); });
        connect(editor, &FieldEditor::left, this, [this] { model_.changes().endTyping(); });
        connect(editor, &FieldEditor::readableChanged, this, &RecordForm::readableChanged);
        layout->addWidget(editor);
        editors_.append(editor);
    }
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

void RecordForm::refresh()
{
    const bool loaded =
        record_.isValid() && model_.loadState(record_.row()) == RecordsModel::LoadState::Loaded;
    area_->setVisible(loaded);
    title_->setVisible(loaded);
    empty_->setVisible(!loaded);
    refreshTitle();
    if (!loaded)
        return;
    const int row = record_.row();
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
        editor->show(state);
    }
}

void RecordForm::refreshTitle()
{
    state_->setVisible(false);
    if (!record_.isValid())
        return;
    const int row = record_.row();
    const Document document = model_.document(row);
    const QString &titleField = model_.entity().titleField;
    QString title = titleField.isEmpty() ? QString() : model_.cellText(fieldOf(document, titleField));
    if (const Record *read = model_.record(row); title.isEmpty() && read) {
        QStringList key;
        for (const Value &value : read->key)
            key.append(model_.cellText(value));
        title = tr("%1: %2").arg(model_.entity().displayTitle(), key.join(u" · "_s));
    }
    const bool added = row < model_.addedCount();
    title_->setText(!title.isEmpty() ? title : added ? tr("New record") : model_.entity().displayTitle());
    const StagedRecord *staged = model_.staged(row);
    const QString state =
        !staged ? model_.editRefusal() : model_.headerData(row, Qt::Vertical, Qt::ToolTipRole).toString();
    state_->setText(state);
    state_->setVisible(!state.isEmpty());
}

void RecordForm::take(const QString &name, const Value &value)
{
    if (!record_.isValid())
        return;
    const Result<void> staged = model_.stageField(record_.row(), {name}, value, true);
    if (!staged)
        Q_EMIT refused(staged.error());
}

} // namespace registrar
