// SPDX-License-Identifier: GPL-3.0-or-later
// One field of many records: which records, which field, what it becomes; and what that does, before it is
// done.
#include "widgets/records/bulk_edit_dialog.h"

#include "models/references/record_title.h"
#include "repository/answer.h"
#include "repository/blueprint/secret_values.h"
#include "repository/text/value_text.h"
#include "widgets/shared/busy_mark.h"
#include "widgets/shared/notification_bar.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTreeWidget>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

using Kind = FieldAssignment::Kind;
constexpr int pause = 300; ///< milliseconds without typing

enum SampleColumn { RecordColumnPlace, NowPlace, AfterPlace };

} // namespace

BulkEditDialog::BulkEditDialog(BulkEditQuestion question, QWidget *parent)
    : QDialog(parent)
    , question_(std::move(question))
    , selected_(new QRadioButton(this))
    , everything_(new QRadioButton(this))
    , places_(editPlaces(question_.columns, question_.mayBeMissing))
    , field_(new QComboBox(this))
    , path_(new QLineEdit(this))
    , kind_(new QComboBox(this))
    , value_(new QLineEdit(this))
    , choice_(new QComboBox(this))
    , problem_(new QLabel(this))
    , busy_(new BusyMark(14, this))
    , count_(new QLabel(this))
    , staged_(new NotificationBar(this))
    , samples_(new QTreeWidget(this))
    , sent_(new QLabel(this))
    , statements_(new QPlainTextEdit(this))
    , typed_(new QLineEdit(this))
    , buttons_(new QDialogButtonBox(this))
{
    setObjectName(u"bulkEditDialog"_s);
    setWindowTitle(tr("Edit many records"));
    setAttribute(Qt::WA_DeleteOnClose);
    timer_.setSingleShot(true);
    timer_.setInterval(pause);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    makeScope(*form);
    makeEdit(*form);
    layout->addLayout(form);
    makePreview();
    auto *looking = new QHBoxLayout;
    looking->addWidget(busy_);
    looking->addWidget(count_, 1);
    layout->addLayout(looking);
    layout->addWidget(samples_, 3);
    layout->addWidget(sent_);
    layout->addWidget(statements_, 2);
    layout->addWidget(staged_);
    typed_->setObjectName(u"typedName"_s);
    typed_->setVisible(!question_.typedName.isEmpty());
    if (!question_.typedName.isEmpty()) {
        auto *ask = new QLabel(tr("This is production. Type %1 to go on:").arg(question_.typedName), this);
        ask->setTextFormat(Qt::PlainText);
        ask->setBuddy(typed_);
        layout->addWidget(ask);
        layout->addWidget(typed_);
    }
    makeButtons();
    layout->addWidget(buttons_);
    resize(720, 640);
    connect(&timer_, &QTimer::timeout, this, &BulkEditDialog::look);
    connect(typed_, &QLineEdit::textChanged, this, &BulkEditDialog::refreshButton);
    fieldChosen();
}

BulkEditDialog::~BulkEditDialog()
{
    cancel_.cancel();
}

void BulkEditDialog::makeScope(QFormLayout &form)
{
    const bool filtered = !question_.request.query.conditions.isEmpty();
    selected_->setObjectName(u"editSelected"_s);
    everything_->setObjectName(u"editEverything"_s);
    selected_->setText(tr("the %n selected record(s)", nullptr, static_cast<int>(question_.selected.size())));
    everything_->setText(filtered ? tr("everything that the filter finds")
                                  : tr("all records of %1").arg(question_.entityTitle));
    selected_->setVisible(!question_.selected.isEmpty());
    const QString &shortfall = question_.selectionShortfall;
    if (!shortfall.isEmpty())
        selected_->setText(tr("only the %n selected record(s) that are loaded", nullptr,
                              static_cast<int>(question_.selected.size())));
    (question_.selected.size() > 1 && shortfall.isEmpty() ? selected_ : everything_)->setChecked(true);
    auto *choices = new QVBoxLayout;
    choices->addWidget(selected_);
    choices->addWidget(everything_);
    if (!shortfall.isEmpty()) {
        auto *note = new QLabel(shortfall, this);
        note->setObjectName(u"editShortfall"_s);
        note->setWordWrap(true);
        note->setForegroundRole(QPalette::PlaceholderText);
        choices->addWidget(note);
    }
    form.addRow(tr("Edit"), choices);
    connect(selected_, &QRadioButton::toggled, this, &BulkEditDialog::lookLater);
}

void BulkEditDialog::makeEdit(QFormLayout &form)
{
    field_->setObjectName(u"editField"_s);
    kind_->setObjectName(u"editKind"_s);
    value_->setObjectName(u"editValue"_s);
    choice_->setObjectName(u"editChoice"_s);
    problem_->setObjectName(u"editProblem"_s);
    problem_->setWordWrap(true);
    problem_->setTextFormat(Qt::PlainText);
    path_->setObjectName(u"editPath"_s);
    path_->setAccessibleName(tr("Path of the field"));
    path_->setPlaceholderText(u"address.city"_s);
    for (qsizetype place = 0; place < places_.size(); ++place)
        field_->addItem(places_.at(place).title, static_cast<int>(place));
    if (question_.mayBeMissing)
        field_->addItem(tr("Another field, by its path …"), -1);
    auto *which = new QHBoxLayout;
    which->addWidget(field_, 1);
    which->addWidget(path_, 1);
    auto *what = new QHBoxLayout;
    what->addWidget(kind_);
    what->addWidget(value_, 1);
    what->addWidget(choice_, 1);
    value_->setAccessibleName(tr("New value"));
    choice_->setAccessibleName(tr("New value"));
    kind_->setAccessibleName(tr("What becomes of the field"));
    form.addRow(tr("Field"), which);
    form.addRow(tr("Change"), what);
    form.addRow(QString(), problem_);
    connect(field_, &QComboBox::currentIndexChanged, this, &BulkEditDialog::fieldChosen);
    connect(path_, &QLineEdit::textChanged, this, &BulkEditDialog::lookLater);
    connect(kind_, &QComboBox::currentIndexChanged, this, &BulkEditDialog::kindChosen);
    connect(value_, &QLineEdit::textChanged, this, &BulkEditDialog::lookLater);
    connect(choice_, &QComboBox::currentIndexChanged, this, &BulkEditDialog::lookLater);
}

void BulkEditDialog::makePreview()
{
    count_->setObjectName(u"editCount"_s);
    samples_->setObjectName(u"editSamples"_s);
    samples_->setAccessibleName(tr("The first records, before and after"));
    samples_->setHeaderLabels({tr("Record"), tr("Now"), tr("Afterwards")});
    samples_->setRootIsDecorated(false);
    samples_->setUniformRowHeights(true);
    samples_->setSelectionMode(QAbstractItemView::NoSelection);
    samples_->header()->setSectionResizeMode(QHeaderView::Stretch);
    sent_->setText(tr("What will be sent, for reading only: values are bound when it is sent"));
    sent_->setTextFormat(Qt::PlainText);
    sent_->setWordWrap(true);
    sent_->setBuddy(statements_);
    statements_->setObjectName(u"editStatements"_s);
    statements_->setAccessibleName(sent_->text());
    statements_->setReadOnly(true);
    statements_->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    statements_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    statements_->setLineWrapMode(QPlainTextEdit::NoWrap);
    statements_->setTabChangesFocus(true);
    statements_->setLayoutDirection(Qt::LeftToRight); // statements are, in every language
    staged_->setObjectName(u"editStaged"_s);
    staged_->hide();
}

void BulkEditDialog::makeButtons()
{
    QPushButton *cancel = buttons_->addButton(QDialogButtonBox::Cancel);
    edit_ = buttons_->addButton(QString(), QDialogButtonBox::ActionRole);
    edit_->setObjectName(u"confirmEdit"_s);
    edit_->setAutoDefault(false);
    cancel->setDefault(true);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(edit_, &QPushButton::clicked, this, [this] {
        if (const auto wanted = request())
            Q_EMIT editWanted(*wanted);
        accept();
    });
}

bool BulkEditDialog::isByPath() const
{
    return field_->count() > 0 && field_->currentData().toInt() < 0;
}

Result<EditPlace> BulkEditDialog::place() const
{
    if (field_->count() == 0)
        return failure({.kind = Error::Kind::Unsupported, .what = tr("No field can be edited here.")});
    if (!isByPath())
        return places_.at(field_->currentData().toInt());
    const QString typed = path_->text().trimmed();
    if (typed.isEmpty())
        return failure({.kind = Error::Kind::InvalidInput,
                        .what = tr("Type the path of the field, its names with dots between them.")});
    const Result<FieldPath> path = readFieldPath(typed);
    return path ? editPlaceAt(question_.columns, *path) : Result<EditPlace>(std::unexpect, path.error());
}

Kind BulkEditDialog::kind() const
{
    return static_cast<Kind>(kind_->currentData().toInt());
}

void BulkEditDialog::fieldChosen()
{
    path_->setVisible(isByPath());
    value_->setPlaceholderText(isByPath() ? tr("12, true, \"text\"; anything else is text") : QString());
    const QSignalBlocker quiet(kind_);
    const QSignalBlocker still(choice_);
    kind_->clear();
    choice_->clear();
    addKinds();
    const Result<EditPlace> chosen = place();
    if (chosen && !isByPath()) {
        const RecordColumn &column = chosen->column;
        const bool yesOrNo = column.types() == QList<Value::Type>{Value::Type::Boolean};
        for (const Value &value : yesOrNo ? QList<Value>{Value(true), Value(false)} : column.choices())
            choice_->addItem(valueText(value), QVariant::fromValue(value));
    }
    kindChosen();
}

/// Of a field that is named by its path nobody knows what it holds: everything is offered.
void BulkEditDialog::addKinds()
{
    const auto add = [this](const QString &text, Kind kind) { kind_->addItem(text, static_cast<int>(kind)); };
    const bool byPath = isByPath();
    const Result<EditPlace> chosen = byPath || field_->count() == 0 ? EditPlace() : place();
    const RecordColumn &column = chosen->column;
    const bool isSecret = isSetOneByOne(column.field);
    const bool mayBeArray =
        question_.request.repository->kind() != StoreKind::Redis && (byPath || mayHoldArray(column));
    if (!isSecret)
        add(tr("becomes"), Kind::Set);
    if (field_->count() == 0)
        return;
    if (!isSecret && (byPath || column.isNumber()))
        add(tr("is increased by"), Kind::Increase);
    if (!isSecret && mayBeArray) {
        //: an array has one more element
        add(tr("gains"), Kind::Gain);
        //: an array has an element no more
        add(tr("loses"), Kind::Lose);
    }
    if (byPath || column.nullable())
        add(tr("becomes null"), Kind::Null);
    if (question_.mayBeMissing)
        add(tr("is removed"), Kind::Remove);
}

void BulkEditDialog::kindChosen()
{
    const bool typed = kind() != Kind::Null && kind() != Kind::Remove;
    const bool chosen = kind() == Kind::Set && choice_->count() > 0;
    value_->setVisible(typed && !chosen);
    choice_->setVisible(chosen);
    lookLater();
}

void BulkEditDialog::lookLater()
{
    ++generation_;
    cancel_.cancel();
    records_ = -1;
    refreshButton();
    timer_.start();
}

Result<BulkEditRequest> BulkEditDialog::request() const
{
    BulkEditRequest request = question_.request;
    if (selected_->isChecked()) {
        request.query.conditions.clear();
        request.keys = question_.selected;
    }
    const Result<EditPlace> place = this->place();
    if (!place)
        return failure(place.error());
    const Result<Value> operand = this->operand(*place);
    if (!operand)
        return failure(operand.error());
    request.assignments = {{place->path, kind(), *operand}};
    return request;
}

Result<Value> BulkEditDialog::operand(const EditPlace &place) const
{
    if (choice_->isVisibleTo(this))
        return choice_->currentData().value<Value>();
    if (!value_->isVisibleTo(this))
        return Value();
    const bool element = kind() == Kind::Gain || kind() == Kind::Lose;
    return readPlaced(place, value_->text(), element, question_.mayBeMissing, question_.zone);
}

void BulkEditDialog::look()
{
    const auto wanted = request();
    if (!wanted) {
        showPreview(failure(wanted.error()));
        return;
    }
    cancel_ = CancelSource();
    busy_->show();
    count_->setText(tr("Counting …"));
    const auto preview = [request = *wanted, cancel = cancel_.token()] {
        return BulkEdit(request).preview(cancel);
    };
    whenAnswered(QtConcurrent::run(preview), this,
                 [this, generation = generation_](const Result<BulkEditPreview> &answer) {
                     if (generation == generation_)
                         showPreview(answer);
                 });
}

void BulkEditDialog::showPreview(const Result<BulkEditPreview> &preview)
{
    busy_->hide();
    samples_->clear();
    problem_->setText(preview                         ? QString()
                      : preview.error().why.isEmpty() ? preview.error().what
                                                      : preview.error().why);
    problem_->setVisible(!preview);
    records_ = preview ? preview->records : -1;
    count_->setText(preview ? tr("%n record(s) found. The first ones:", nullptr,
                                 static_cast<int>(std::min<qint64>(records_, INT_MAX)))
                            : QString());
    const BulkEditPreview known = preview.value_or(BulkEditPreview());
    showSamples(known);
    const QStringList lines = statementLines(known);
    statements_->setPlainText(lines.join(u'\n'));
    if (preview && lines.isEmpty())
        statements_->setPlainText(tr("-- Nothing for these records: they stay as they are."));
    showStaged(known);
    refreshButton();
}

void BulkEditDialog::showSamples(const BulkEditPreview &preview)
{
    const Result<EditPlace> place = this->place();
    if (!place)
        return;
    for (const BulkEditPreview::Sample &sample : preview.samples) {
        const auto told = [&](const Value &value) {
            return valueText(withoutSecrets(place->column.field, value));
        };
        const QString now = told(fieldOf(sample.fields, place->path));
        QString after = tr("stays as it is");
        if (!sample.refusal.isEmpty())
            after = sample.refusal;
        else if (!sample.changes.isEmpty())
            after = told(sample.changes.first().after);
        auto *item = new QTreeWidgetItem({keyTitle(sample.key), now, after});
        item->setToolTip(AfterPlace, after);
        samples_->addTopLevelItem(item);
    }
}

void BulkEditDialog::showStaged(const BulkEditPreview &preview)
{
    staged_->hide(); // what was told of another choice
    if (preview.staged <= 0)
        return;
    const int count = static_cast<int>(std::min<qint64>(preview.staged, INT_MAX));
    const QString many =
        preview.stagedExact
            ? tr("Edits of %n of these record(s) are staged and not applied.", nullptr, count)
            : tr("Edits of up to %n of these record(s) are staged and not applied.", nullptr, count);
    // MongoDB compares the changed fields, the others the whole record.
    const QString fate = question_.request.repository->kind() == StoreKind::MongoDb
                             ? tr("Those that change the same field will meet a conflict, unless you apply "
                                  "or discard them first.")
                             : tr("They will meet a conflict, unless you apply or discard them first.");
    staged_->tell(NotificationBar::Tone::Warning, many + u' ' + fate, tr("Show the changes"), [this] {
        reject();
        Q_EMIT changesWanted();
    });
}

void BulkEditDialog::refreshButton()
{
    const bool typed = question_.typedName.isEmpty() || typed_->text() == question_.typedName;
    edit_->setText(records_ < 0 ? tr("Edit")
                                : tr("Edit %n record(s)", nullptr,
                                     static_cast<int>(std::min<qint64>(records_, INT_MAX))));
    edit_->setEnabled(records_ > 0 && typed);
}

QString BulkEditDialog::valueText(const Value &value) const
{
    const QString text = displayText(value, {.zone = question_.zone, .maximumLength = 60});
    return value.isMissing() ? tr("missing")
           : value.isNull()  ? tr("null")
           : text.isEmpty()  ? tr("empty text")
                             : text;
}

} // namespace registrar
