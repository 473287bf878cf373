// SPDX-License-Identifier: GPL-3.0-or-later
// Conditions by field: chosen, typed, shown as chips that tell whether an index serves them.
#include "widgets/records/filter_bar.h"

#include "repository/native_filter.h"
#include "repository/text/value_text.h"
#include "widgets/records/filter_chip.h"
#include "widgets/records/query_box.h"
#include "widgets/shared/flow_layout.h"
#include "widgets/shared/icons.h"
#include "widgets/shared/panes.h"
#include "widgets/shared/theme_palette.h"
#include "widgets/shared/turning_layout.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStandardItemModel>

#include <utility>

using namespace Qt::StringLiterals;

namespace registrar
{

FilterBar::FilterBar(FilterModel &model, QWidget *parent)
    : QWidget(parent)
    , model_(model)
    , field_(new QComboBox(this))
    , operator_(new QComboBox(this))
    , operand_(new QLineEdit(this))
    , choice_(new QComboBox(this))
    , second_(new QLineEdit(this))
    , native_(new QPushButton(this))
    , query_(new QueryBox(this))
    , add_(new QPushButton(this))
    , clear_(new QPushButton(tr("Clear"), this))
    , problem_(new QLabel(this))
    , note_(new QLabel(this))
    , chips_(new QWidget(this))
    , chipLayout_(new FlowLayout(chips_))
{
    build();
    markPane(this, operand_);
    connect(field_, &QComboBox::currentIndexChanged, this, &FilterBar::fieldChosen);
    connect(operator_, &QComboBox::currentIndexChanged, this, &FilterBar::operatorChosen);
    for (QLineEdit *line : {operand_, second_}) {
        connect(line, &QLineEdit::returnPressed, this, &FilterBar::commit);
        connect(line, &QLineEdit::textEdited, this, [this] {
            tell({});
            probeTimer_.start();
        });
    }
    connect(choice_, &QComboBox::activated, this, [this] { probeTimer_.start(); });
    connect(operator_, &QComboBox::activated, this, [this] { probeTimer_.start(); });
    connect(&probeTimer_, &QTimer::timeout, this, &FilterBar::probe);
    connect(&model_, &FilterModel::probed, this, &FilterBar::takeProbe);
    connect(&model_, &FilterModel::probeFailed, this, &FilterBar::refuseProbe);
    connect(native_, &QPushButton::toggled, this, &FilterBar::setNative);
    connect(query_, &QueryBox::submitted, this, &FilterBar::commit);
    connect(query_, &QueryBox::edited, this, [this] {
        tell({});
        submitted_.reset();
        probeTimer_.start();
    });
    connect(&model_, &FilterModel::costChanged, this, [this] { showNote(model_.costNote(), true); });
    connect(add_, &QPushButton::clicked, this, &FilterBar::commit);
    connect(clear_, &QPushButton::clicked, &model_, &FilterModel::clear);
    connect(&model_, &FilterModel::conditionsChanged, this, &FilterBar::refreshChips);
    connect(&model_, &FilterModel::conditionsChanged, this, [this] { showNote({}, false); });
    connect(&model_, &QAbstractItemModel::dataChanged, this, &FilterBar::refreshChips);
    tell({});
    stopEditing();
    refreshChips();
}

void FilterBar::build()
{
    setObjectName(u"filterBar"_s);
    setAccessibleName(tr("Filter"));
    field_->setObjectName(u"filterField"_s);
    field_->setAccessibleName(tr("Field to filter by"));
    field_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    field_->setMaximumWidth(220);
    operator_->setObjectName(u"filterOperator"_s);
    operator_->setAccessibleName(tr("Comparison"));
    operator_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    operand_->setObjectName(u"filterOperand"_s);
    operand_->setAccessibleName(tr("Value to compare with"));
    operand_->setMinimumWidth(120);
    operand_->setClearButtonEnabled(true);
    for (QLineEdit *line : {operand_, second_})
        line->setTextMargins(4, 0, 4, 0);
    choice_->setObjectName(u"filterChoice"_s);
    choice_->setAccessibleName(tr("Value to compare with"));
    second_->setObjectName(u"filterSecond"_s);
    second_->setAccessibleName(tr("Upper end"));
    second_->setPlaceholderText(tr("upper end"));
    add_->setObjectName(u"filterAdd"_s);
    add_->setIcon(icon(u"add"_s));
    clear_->setObjectName(u"filterClear"_s);
    problem_->setObjectName(u"filterProblem"_s);
    problem_->setTextFormat(Qt::PlainText);
    problem_->setWordWrap(true);
    note_->setObjectName(u"filterNote"_s);
    note_->setTextFormat(Qt::PlainText);
    note_->setWordWrap(true);
    note_->hide();
    probeTimer_.setSingleShot(true);
    probeTimer_.setInterval(300);
    native_->setObjectName(u"filterNative"_s);
    native_->setText(nativeFilterTitle(model_.kind()));
    native_->setCheckable(true);
    native_->setToolTip(tr("Type the filter in the store's own language"));
    native_->setAccessibleName(native_->toolTip());
    query_->setPlaceholderText(nativeFilterExample(model_.kind()));
    query_->hide();
    field_->setMinimumWidth(80);
    operator_->setMinimumWidth(70);
    auto *what = new QHBoxLayout;
    for (QWidget *part : std::initializer_list<QWidget *>{native_, field_, operator_})
        what->addWidget(part, 0, Qt::AlignTop);
    auto *operands = new QHBoxLayout;
    for (QWidget *part : std::initializer_list<QWidget *>{query_, operand_, choice_, second_, add_, clear_})
        operands->addWidget(part, part == operand_ || part == query_ ? 1 : 0, Qt::AlignTop);
    auto *row = new TurningLayout;
    row->addLayout(what);
    row->addLayout(operands, 1);
    for (QBoxLayout *part : std::initializer_list<QBoxLayout *>{what, operands, row})
        part->setSpacing(6);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(row);
    layout->addWidget(problem_);
    layout->addWidget(chips_);
    layout->addWidget(note_);
}

void FilterBar::setColumns(const QList<RecordColumn> &columns, const std::optional<ServerInfo> &server)
{
    const FieldPath kept = places_.value(field_->currentIndex()).path;
    const QString typed = operand_->text();
    const int keptOperator = operator_->currentIndex();
    server_ = server;
    places_.clear();
    const QSignalBlocker blocker(field_);
    field_->clear();
    for (const RecordColumn &column : columns) {
        places_.append({{column.name}, column});
        field_->addItem(column.title());
        addNested(column, {column.name}, column.title());
    }
    query_->setWords(queryWords());
    const auto same = std::ranges::find(places_, kept, &Place::path);
    field_->setCurrentIndex(same == places_.end() ? (places_.isEmpty() ? -1 : 0)
                                                  : static_cast<int>(same - places_.begin()));
    fieldChosen();
    if (same != places_.end()) {
        operator_->setCurrentIndex(std::min(keptOperator, operator_->count() - 1));
        operand_->setText(typed);
    }
}

QStringList FilterBar::queryWords() const
{
    const StoreKind kind = model_.kind();
    QStringList words;
    for (const Place &place : places_) {
        words.append(kind == StoreKind::MongoDb && place.path.size() > 1
                         ? u'"' + place.path.join(u'.') + u'"'
                         : nativeFieldName(kind, place.path.value(0)));
        for (const Value &choice : place.column.choices())
            words.append(nativeTextLiteral(kind, editText(choice)));
    }
    words.removeDuplicates();
    return words + nativeFilterWords(kind);
}

void FilterBar::addNested(const RecordColumn &outer, const FieldPath &path, const QString &title)
{
    for (const BlueprintField &field : outer.field.fields) {
        RecordColumn column;
        column.name = field.name;
        column.field = field;
        column.inBlueprint = true;
        const FieldPath inner = path + FieldPath{field.name};
        const QString innerTitle = u"%1 › %2"_s.arg(title, column.title());
        places_.append({inner, column});
        field_->addItem(innerTitle);
        if (path.size() < 3)
            addNested(column, inner, innerTitle);
    }
}

void FilterBar::focusInput()
{
    if (native_->isChecked())
        query_->setFocus(Qt::ShortcutFocusReason);
    else if (operand_->isVisibleTo(this) && !operand_->text().isEmpty())
        operand_->setFocus(Qt::ShortcutFocusReason);
    else
        field_->setFocus(Qt::ShortcutFocusReason);
}

const RecordColumn *FilterBar::column() const
{
    const int index = field_->currentIndex();
    return index >= 0 && index < places_.size() ? &places_.at(index).column : nullptr;
}

Operator FilterBar::chosenOperator() const
{
    return static_cast<Operator>(operator_->currentData().toInt());
}

void FilterBar::fieldChosen()
{
    tell({});
    const RecordColumn *chosen = column();
    const QSignalBlocker blocker(operator_);
    operator_->clear();
    choice_->clear();
    if (chosen) {
        for (const Operator op : operatorsFor(*chosen, server_))
            operator_->addItem(operatorText(op), static_cast<int>(op));
        addMissingOperators(*chosen);
        QList<Value> choices = chosen->choices();
        if (choices.isEmpty() && chosen->types().first() == Value::Type::Boolean)
            choices = {Value(true), Value(false)};
        for (const Value &choice : std::as_const(choices))
            choice_->addItem(displayText(choice), editText(choice));
        const QString expected = expectedText(chosen->types().first());
        operand_->setToolTip(expected);
        operand_->setPlaceholderText(tr("value"));
    }
    operatorChosen();
}

/// What the store lacks stands there, too, with why.
void FilterBar::addMissingOperators(const RecordColumn &column)
{
    auto *items = qobject_cast<QStandardItemModel *>(operator_->model());
    for (const MissingOperator &missing : missingOperatorsFor(column, server_)) {
        operator_->addItem(operatorText(missing.op), static_cast<int>(missing.op));
        QStandardItem *item = items->item(operator_->count() - 1);
        item->setEnabled(false);
        item->setToolTip(missing.why);
        item->setAccessibleDescription(missing.why);
    }
}

void FilterBar::operatorChosen()
{
    const Operator op = chosenOperator();
    const int operands = operandCount(op);
    const bool native = native_->isChecked();
    const bool chooses = choice_->count() > 0 && (op == Operator::Equals || op == Operator::NotEquals);
    choice_->setVisible(chooses && !native);
    operand_->setVisible(!chooses && operands != 0 && !native);
    second_->setVisible(operands == 2 && !native);
    operand_->setPlaceholderText(op == Operator::In ? tr("values with commas between")
                                 : operands == 2    ? tr("lower end")
                                                    : tr("value"));
}

Result<Condition> FilterBar::draft() const
{
    FilterDraft draft;
    draft.field = places_.at(field_->currentIndex()).path;
    draft.op = chosenOperator();
    draft.text = choice_->isVisibleTo(this) ? choice_->currentData().toString() : operand_->text();
    draft.second = second_->text();
    // People who look for a name rarely mind its case.
    draft.caseSensitive = draft.op != Operator::Contains;
    return conditionFrom(draft, *column(), zone_);
}

void FilterBar::setNative(bool native)
{
    tell({});
    submitted_.reset();
    model_.stopProbing();
    query_->setVisible(native);
    for (QWidget *part : std::initializer_list<QWidget *>{field_, operator_})
        part->setVisible(!native);
    operatorChosen();
    if (!native)
        stopEditing();
    (native ? static_cast<QWidget *>(query_) : field_)->setFocus();
}

void FilterBar::setHistory(const QStringList &history)
{
    query_->setHistory(history);
}

void FilterBar::submitQuery()
{
    const QString text = query_->toPlainText().trimmed();
    if (text.isEmpty())
        return;
    submitted_ = Condition{{}, Operator::Native, {Value(query_->toPlainText())}};
    probeTimer_.stop();
    model_.probe(*submitted_, editing_);
}

void FilterBar::takeProbe(const ServedBy &served, qint64 estimatedRead)
{
    if (!submitted_) {
        showCost(served, estimatedRead);
        return;
    }
    const Condition condition = *std::exchange(submitted_, {});
    Q_EMIT queryTaken(condition.operands.first().toText());
    query_->clear();
    put(condition);
}

void FilterBar::refuseProbe(const Error &error)
{
    if (!native_->isChecked() || error.kind == Error::Kind::Cancelled)
        return;
    showNote({}, false);
    query_->showProblem(error.position);
    if (std::exchange(submitted_, {}))
        tell(QStringList{error.why.isEmpty() ? error.what : error.why, error.remedy}.join(u' ').trimmed());
    else
        showNote(error.why, true); // while typing, much is not right yet
}

void FilterBar::put(const Condition &condition)
{
    const int row = editing_;
    probeTimer_.stop();
    model_.stopProbing();
    stopEditing();
    if (row >= 0 && row < model_.rowCount())
        model_.replace(row, condition);
    else
        model_.add(condition);
}

void FilterBar::commit()
{
    if (native_->isChecked()) {
        submitQuery();
        return;
    }
    if (!column())
        return;
    const Result<Condition> condition = draft();
    if (!condition) {
        tell(QStringList{condition.error().what, condition.error().remedy}.join(u' ').trimmed());
        operand_->setFocus();
        return;
    }
    operand_->clear();
    second_->clear();
    put(*condition);
}

void FilterBar::probe()
{
    if (native_->isChecked()) {
        const QString text = query_->toPlainText();
        if (!text.trimmed().isEmpty() && !submitted_)
            model_.probe({{}, Operator::Native, {Value(text)}}, editing_);
        return;
    }
    const bool typed = !operand_->isVisibleTo(this) || !operand_->text().isEmpty();
    const Result<Condition> condition =
        column() && typed ? draft() : Result<Condition>(std::unexpect, Error());
    if (condition)
        model_.probe(*condition, editing_);
    else
        showNote(model_.costNote(), true);
}

void FilterBar::showCost(const ServedBy &served, qint64 estimatedRead)
{
    QStringList parts;
    if (served.indexed)
        parts.append(tr("The index %1 serves this.").arg(served.index));
    if (!served.note.isEmpty())
        parts.append(served.note);
    else if (!served.indexed)
        parts.append(tr("No index serves this."));
    if (served.indexed && estimatedRead >= 0)
        parts.append(tr("About %1 records are read.").arg(QLocale().toString(estimatedRead)));
    showNote(parts.join(u' '), !served.indexed);
}

void FilterBar::showNote(const QString &sentence, bool warning)
{
    const ThemePalette &theme = ThemePalette::of(palette());
    QPalette colours = note_->palette();
    colours.setColor(QPalette::WindowText, warning ? theme.warning : theme.dim);
    note_->setPalette(colours);
    note_->setText(sentence);
    note_->setVisible(!sentence.isEmpty());
}

void FilterBar::editCondition(int row)
{
    const Condition condition = model_.condition(row);
    native_->setChecked(condition.op == Operator::Native);
    if (condition.op == Operator::Native) {
        query_->setPlainText(condition.operands.first().toText());
        query_->setFocus();
        editing_ = row;
        add_->setText(tr("Change"));
        return;
    }
    const auto place = std::ranges::find(places_, condition.field, &Place::path);
    if (place == places_.end())
        return;
    field_->setCurrentIndex(static_cast<int>(place - places_.begin()));
    operator_->setCurrentIndex(operator_->findData(static_cast<int>(condition.op)));
    QStringList texts;
    for (const Value &value : condition.operands)
        texts.append(editText(value));
    choice_->setCurrentIndex(choice_->findData(texts.value(0)));
    operand_->setText(condition.op == Operator::In ? texts.join(u", "_s) : texts.value(0));
    second_->setText(texts.value(1));
    editing_ = row;
    add_->setText(tr("Change"));
    operand_->setFocus();
}

void FilterBar::stopEditing()
{
    editing_ = -1;
    add_->setText(tr("Filter"));
}

void FilterBar::refreshChips()
{
    const int count = model_.rowCount();
    while (chipLayout_->count() > count) {
        QLayoutItem *item = chipLayout_->takeAt(chipLayout_->count() - 1);
        item->widget()->deleteLater();
        delete item;
    }
    while (chipLayout_->count() < count) {
        auto *chip = new FilterChip(chips_);
        const int row = chipLayout_->count();
        chip->setObjectName(u"filterChip%1"_s.arg(row));
        connect(chip, &QAbstractButton::clicked, this, [this, row] { editCondition(row); });
        connect(chip, &FilterChip::removeWanted, this, [this, row] {
            stopEditing();
            model_.remove(row);
        });
        chipLayout_->addWidget(chip);
    }
    for (int row = 0; row < count; ++row) {
        const QModelIndex index = model_.index(row);
        const QVariant indexed = index.data(FilterModel::IndexedRole);
        const auto mark = !indexed.isValid() ? FilterChip::Mark::Unknown
                          : indexed.toBool() ? FilterChip::Mark::Indexed
                                             : FilterChip::Mark::NotIndexed;
        static_cast<FilterChip *>(chipLayout_->itemAt(row)->widget())
            ->show(index.data().toString(), mark, index.data(FilterModel::NoteRole).toString());
    }
    chips_->setVisible(count > 0);
    clear_->setVisible(count > 0);
}

void FilterBar::tell(const QString &sentence)
{
    QPalette palette = problem_->palette();
    palette.setColor(QPalette::WindowText, ThemePalette::of(this->palette()).danger);
    problem_->setPalette(palette);
    problem_->setText(sentence);
    problem_->setVisible(!sentence.isEmpty());
}

} // namespace registrar
