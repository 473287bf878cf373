// SPDX-License-Identifier: GPL-3.0-or-later
// Asks which records of an entity go into a file, in which form, and where to.
#include "widgets/records/export_dialog.h"

#include "operations/export/export_file.h"
#include "repository/answer.h"
#include "widgets/records/export_columns.h"
#include "widgets/shared/question.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

using Shape = ExportFormat::Shape;

/// In the folder for downloads: `users-2026-11-25`, of an entity's name only what every system takes.
QString suggestedFile(const BlueprintEntity &entity)
{
    static const QRegularExpression awkward(u"[^\\w.-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QString name = entity.name;
    name.replace(awkward, u"-"_s);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    return QDir(folder.isEmpty() ? QDir::homePath() : folder)
        .filePath(name + u'-' + QDate::currentDate().toString(Qt::ISODate));
}

QString numberText(const Total &total)
{
    const QString number = QLocale().toString(total.records);
    return total.exact ? number : ExportDialog::tr("about %1").arg(number);
}

/// A choice with how many records it means, as far as anybody knows.
QString withNumber(const QString &text, const Total &total)
{
    return total.records < 0 ? text : ExportDialog::tr("%1 (%2)").arg(text, numberText(total));
}

} // namespace

ExportDialog::ExportDialog(ExportSubject subject, QWidget *parent)
    : QDialog(parent)
    , subject_(std::move(subject))
    , allRecords_(new QRadioButton(this))
    , filtered_(new QRadioButton(this))
    , selected_(new QRadioButton(this))
    , shape_(new QComboBox(this))
    , delimiter_(new QComboBox(this))
    , spreadsheetSafe_(new QCheckBox(tr("Safe for &spreadsheets"), this))
    , canonical_(new QCheckBox(tr("&Keep every type (canonical Extended JSON)"), this))
    , columns_(new ExportColumns(subject_.columns, subject_.entity, this))
    , file_(new QLineEdit(this))
    , note_(new QLabel(this))
{
    setObjectName(u"exportDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export %1").arg(subject_.entity.displayTitle()));
    makeLayout();
    const bool narrowed = !subject_.query.conditions.isEmpty() || !subject_.query.sort.isEmpty();
    filtered_->setEnabled(narrowed);
    selected_->setEnabled(!subject_.selected.isEmpty() && subject_.selectionRefusal.isEmpty());
    filtered_->setToolTip(narrowed ? QString() : tr("No filter is set, and no order."));
    selected_->setToolTip(subject_.selected.isEmpty() && subject_.selectionRefusal.isEmpty()
                              ? tr("No record is selected.")
                              : subject_.selectionRefusal);
    (narrowed ? filtered_ : allRecords_)->setChecked(true);
    file_->setText(suggestedFile(subject_.entity));
    connectParts();
    onFormatChanged();
    estimate();
    askDisk();
}

void ExportDialog::makeLayout()
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(12);
    form->addRow(tr("Records"), makeScopes());
    form->addRow(tr("&Format"), makeFormat());
    // A key of Redis is written whole: there is nothing to choose.
    if (subject_.repository->kind() == StoreKind::Redis)
        columns_->hide();
    else
        form->addRow(tr("&Columns"), columns_);
    form->addRow(tr("F&ile"), makeFile());
    if (auto *label =
            qobject_cast<QLabel *>(form->labelForField(form->itemAt(1, QFormLayout::FieldRole)->widget())))
        label->setBuddy(shape_);
    auto *buttons = new QDialogButtonBox(this);
    export_ = buttons->addButton(tr("Export"), QDialogButtonBox::AcceptRole);
    export_->setObjectName(u"export"_s);
    export_->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::finish);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    note_->setObjectName(u"exportNote"_s);
    note_->setWordWrap(true);
    note_->setTextFormat(Qt::PlainText);
    note_->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(16);
    layout->addLayout(form, 1);
    layout->addWidget(note_);
    layout->addWidget(buttons);
    setMinimumWidth(560);
}

QWidget *ExportDialog::makeScopes()
{
    auto *scopes = new QWidget(this);
    auto *layout = new QVBoxLayout(scopes);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    allRecords_->setObjectName(u"exportAll"_s);
    filtered_->setObjectName(u"exportFiltered"_s);
    selected_->setObjectName(u"exportSelected"_s);
    for (QRadioButton *button : {allRecords_, filtered_, selected_})
        layout->addWidget(button);
    return scopes;
}

QWidget *ExportDialog::makeFormat()
{
    shape_->setObjectName(u"exportFormat"_s);
    shape_->addItem(tr("CSV"), int(Shape::Csv));
    shape_->addItem(tr("JSON array"), int(Shape::JsonArray));
    shape_->addItem(tr("JSON lines"), int(Shape::JsonLines));
    delimiter_->setObjectName(u"exportDelimiter"_s);
    delimiter_->setAccessibleName(tr("Delimiter"));
    delimiter_->addItem(tr("Comma"), u","_s);
    delimiter_->addItem(tr("Semicolon"), u";"_s);
    delimiter_->addItem(tr("Tab"), u"\t"_s);
    delimiter_->addItem(tr("Vertical bar"), u"|"_s);
    spreadsheetSafe_->setObjectName(u"exportSpreadsheetSafe"_s);
    spreadsheetSafe_->setToolTip(
        tr("Puts an apostrophe in front of texts that begin with = + - or @, so that no "
           "spreadsheet runs them as a formula. Numbers stay as they are."));
    canonical_->setObjectName(u"exportCanonical"_s);
    canonical_->setToolTip(
        tr("Writes types that JSON does not have in full, so that they can be read back exactly."));
    auto *choice = new QWidget(this);
    auto *line = new QHBoxLayout;
    line->addWidget(shape_);
    line->addWidget(delimiter_);
    line->addStretch(1);
    auto *layout = new QVBoxLayout(choice);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(line);
    layout->addWidget(spreadsheetSafe_);
    layout->addWidget(canonical_);
    return choice;
}

QWidget *ExportDialog::makeFile()
{
    file_->setObjectName(u"exportFile"_s);
    file_->setAccessibleName(tr("File"));
    auto *choose = new QPushButton(tr("C&hoose…"), this);
    choose->setObjectName(u"exportChooseFile"_s);
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(file_, 1);
    layout->addWidget(choose);
    line->setFocusProxy(file_);
    return line;
}

void ExportDialog::connectParts()
{
    for (QRadioButton *button : {allRecords_, filtered_, selected_})
        connect(button, &QRadioButton::toggled, this, &ExportDialog::refresh);
    connect(shape_, &QComboBox::currentIndexChanged, this, &ExportDialog::onFormatChanged);
    connect(columns_, &ExportColumns::changed, this, &ExportDialog::refresh);
    connect(file_, &QLineEdit::textChanged, this, &ExportDialog::refresh);
    connect(file_, &QLineEdit::editingFinished, this, &ExportDialog::askDisk);
}

void ExportDialog::estimate()
{
    Query whole;
    whole.source = subject_.query.source;
    whenAnswered(subject_.repository->estimate(whole), this, [this](const Result<Total> &total) {
        all_ = total.value_or(Total{-1, false});
        refresh();
    });
}

/// A disk may be a network's, so it is not asked here.
void ExportDialog::askDisk()
{
    const QString name = file_->text();
    whenAnswered(QtConcurrent::run([name]() -> Result<qint64> { return ExportFile::freeBytes(name); }), this,
                 [this, name](const Result<qint64> &free) {
                     if (name == file_->text()) {
                         freeBytes_ = free.value_or(-1);
                         refresh();
                     }
                 });
}

void ExportDialog::chooseFile()
{
    FileQuestion::open(this,
                       {.kind = FileQuestion::Kind::Save,
                        .title = tr("Export to"),
                        .filters = {u"%1 (*.%2)"_s.arg(shape_->currentText(), suffix_), tr("All files (*)")},
                        .suggestedName = file_->text()},
                       [this](const QString &path) {
                           replaced_ = path; // the file dialog has asked
                           file_->setText(path);
                           askDisk();
                       });
}

void ExportDialog::onFormatChanged()
{
    const ExportFormat chosen = format();
    const bool csv = chosen.shape == Shape::Csv;
    delimiter_->setVisible(csv);
    spreadsheetSafe_->setVisible(csv);
    canonical_->setVisible(!csv);
    QString name = file_->text();
    if (suffix_.isEmpty() || name.endsWith(u'.' + suffix_)) {
        name.chop(suffix_.isEmpty() ? 0 : suffix_.size() + 1);
        file_->setText(name + u'.' + chosen.suffix());
    }
    suffix_ = chosen.suffix();
    refresh();
}

ExportDialog::Scope ExportDialog::scope() const
{
    if (selected_->isChecked())
        return Scope::Selected;
    return filtered_->isChecked() ? Scope::Filtered : Scope::All;
}

ExportFormat ExportDialog::format() const
{
    ExportFormat format;
    format.shape = Shape(shape_->currentData().toInt());
    if (format.shape == Shape::Csv) {
        format.delimiter = delimiter_->currentData().toString().front().toLatin1();
        format.spreadsheetSafe = spreadsheetSafe_->isChecked();
    } else {
        format.canonical = canonical_->isChecked();
    }
    return format;
}

Total ExportDialog::expected() const
{
    switch (scope()) {
    case Scope::Selected:
        return {subject_.selected.size(), true};
    case Scope::Filtered:
        return subject_.total;
    case Scope::All:
        break;
    }
    return all_;
}

ExportRequest ExportDialog::request() const
{
    ExportRequest request;
    request.access = subject_.repository->access();
    request.query.source = subject_.query.source;
    if (scope() != Scope::All)
        request.query.sort = subject_.query.sort;
    if (scope() == Scope::Filtered)
        request.query.conditions = subject_.query.conditions;
    if (scope() == Scope::Selected) {
        request.keys = subject_.selected;
        request.keyFields = subject_.description ? subject_.description->keyFields : subject_.entity.key;
    }
    // Whole records also have fields that no column tells of; those of a secret entity are secret.
    const bool chosenAlone = subject_.entity.secret && subject_.repository->kind() != StoreKind::Redis;
    if (columns_->holdsAllButSecrets() && !chosenAlone)
        request.leftOut = columns_->uncheckedNames();
    else
        request.query.fields = columns_->checkedNames();
    request.leftOutInside = columns_->uncheckedInside();
    request.format = format();
    request.fileName = QDir::cleanPath(file_->text().trimmed());
    return request;
}

QString ExportDialog::problem() const
{
    if (columns_->checkedNames().isEmpty() && subject_.repository->kind() != StoreKind::Redis)
        return tr("Choose at least one column.");
    if (QFileInfo(file_->text().trimmed()).fileName().isEmpty())
        return tr("Give the file a name.");
    return {};
}

QString ExportDialog::note() const
{
    QStringList sentences;
    const Total records = expected();
    if (records.records >= 0)
        //: the argument is a number, or "about" and a number
        sentences.append(tr("Records to be written: %1.").arg(numberText(records)));
    const auto &description = subject_.description;
    if (freeBytes_ >= 0 && description && description->total.records > 0 && records.records > 0) {
        const double share = double(records.records) / double(description->total.records);
        const auto needed = qint64(double(description->sizeBytes) * share);
        if (needed > freeBytes_)
            sentences.append(
                tr("The file may need about %1, and the disk has %2 left.")
                    .arg(QLocale().formattedDataSize(needed), QLocale().formattedDataSize(freeBytes_)));
    }
    if (subject_.hasStagedChanges)
        sentences.append(tr("Staged edits are not in the file until they are applied."));
    return sentences.join(u' ');
}

void ExportDialog::refresh()
{
    allRecords_->setText(withNumber(tr("All records of %1").arg(subject_.entity.displayTitle()), all_));
    const bool ordered = subject_.query.conditions.isEmpty() && !subject_.query.sort.isEmpty();
    const QString found = ordered ? tr("All records in the present order") : tr("What the filter finds");
    filtered_->setText(filtered_->isEnabled() ? withNumber(found, subject_.total) : found);
    const QString selection = tr("The selected records");
    selected_->setText(selected_->isEnabled() ? withNumber(selection, {subject_.selected.size(), true})
                                              : selection);
    const QString obstacle = problem();
    export_->setEnabled(obstacle.isEmpty());
    note_->setText(obstacle.isEmpty() ? note() : obstacle);
}

void ExportDialog::finish()
{
    const QString name = request().fileName;
    if (name == QDir::cleanPath(replaced_)) {
        send();
        return;
    }
    whenAnswered(QtConcurrent::run([name]() -> Result<bool> { return QFileInfo::exists(name); }), this,
                 [this, name](const Result<bool> &exists) {
                     if (!exists.value_or(false)) {
                         send();
                         return;
                     }
                     const Question question{.title = tr("Export"),
                                             .text = tr("Replace %1?").arg(QFileInfo(name).fileName()),
                                             .detail =
                                                 tr("The file is there already. It is replaced when the new "
                                                    "one is whole."),
                                             .accept = tr("Replace"),
                                             .reject = {},
                                             .destructive = true,
                                             .typedName = {}};
                     Question::open(this, question, [this](bool accepted) {
                         if (accepted)
                             send();
                     });
                 });
}

void ExportDialog::send()
{
    Q_EMIT chosen(request());
    accept();
}

} // namespace registrar
