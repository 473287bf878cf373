// SPDX-License-Identifier: GPL-3.0-or-later
// Who changed what and when on this workstation: looked through, verified, exported, undone.
#include "widgets/journal/journal_page.h"

#include "models/journal/journal_words.h"
#include "operations/bulk_edit/bulk_edit_undo.h"
#include "operations/journal/journal_export_work.h"
#include "operations/journal/journal_verify_work.h"
#include "repository/answer.h"
#include "widgets/journal/journal_details.h"
#include "widgets/journal/journal_filter_bar.h"
#include "widgets/journal/partial_undo_dialog.h"
#include "widgets/operations/planned_start.h"
#include "widgets/shared/icons.h"
#include "widgets/shared/notification_bar.h"
#include "widgets/shared/panes.h"
#include "widgets/shared/question.h"
#include "widgets/shared/state_view.h"

#include <QAction>
#include <QClipboard>
#include <QFocusEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace registrar
{

JournalPage::JournalPage(Journal journal, StagedStores &staged, OpenDeployments &deployments,
                         OperationList &operations, QWidget *parent)
    : QWidget(parent)
    , staged_(staged)
    , deployments_(deployments)
    , operations_(operations)
    , model_(std::move(journal))
{
    build();
    connectParts();
    markPane(this, table_);
    refresh();
    model_.setFilter(filter_->filter());
}

JournalPage::~JournalPage()
{
    // The table looks at the model until it is gone itself.
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
}

void JournalPage::build()
{
    setObjectName(u"journalPage"_s);
    setAccessibleName(tr("Journal"));
    filter_ = new JournalFilterBar(this);
    filter_->setContentsMargins(12, 8, 12, 8);
    notice_ = new NotificationBar(this);
    notice_->setObjectName(u"notice"_s);
    state_ = new StateView(this);
    state_->setObjectName(u"journalState"_s);
    table_ = new QTableView(this);
    table_->setObjectName(u"journalTable"_s);
    table_->setAccessibleName(tr("Entries of the journal, the latest first"));
    table_->setModel(&model_);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setShowGrid(false);
    table_->setTabKeyNavigation(false);
    table_->setFrameShape(QFrame::NoFrame);
    table_->setWordWrap(false);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    table_->horizontalHeader()->setStretchLastSection(true);
    table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table_->horizontalHeader()->setHighlightSections(false);
    const int widths[] = {160, 90, 180, 140, 150, 170};
    for (int column = 0; column < 6; ++column)
        table_->setColumnWidth(column, widths[column]);
    details_ = new JournalDetails(this);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(table_);
    splitter->addWidget(details_);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({400, 200});
    splitter->setChildrenCollapsible(false);
    body_ = new QStackedWidget(this);
    body_->addWidget(splitter);
    body_->addWidget(state_);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(filter_);
    layout->addWidget(notice_);
    layout->addWidget(body_, 1);
    layout->addWidget(buildFoot());
}

QWidget *JournalPage::buildFoot()
{
    auto *foot = new QWidget(this);
    verify_ = new QPushButton(icon(u"shield"_s), tr("Verify"), foot);
    export_ = new QPushButton(icon(u"export"_s), tr("Export …"), foot);
    undo_ = new QPushButton(icon(u"undo"_s), tr("Undo this change set …"), foot);
    verify_->setObjectName(u"verifyJournal"_s);
    verify_->setToolTip(tr("Checks that no entry was changed, removed or moved since it was written."));
    export_->setObjectName(u"exportJournal"_s);
    export_->setToolTip(tr("Writes the entries that match the filter into a file, as JSON lines or CSV."));
    progress_ = new QLabel(foot);
    progress_->setObjectName(u"journalProgress"_s);
    progress_->setTextFormat(Qt::PlainText);
    undo_->setObjectName(u"undoSet"_s);
    undo_->setToolTip(
        tr("Stages what takes the whole change set back; you look at it before it is written."));
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->addWidget(verify_);
    layout->addWidget(export_);
    layout->addSpacing(8);
    layout->addWidget(progress_, 1);
    layout->addWidget(undo_);
    return foot;
}

void JournalPage::connectParts()
{
    connect(filter_, &JournalFilterBar::changed, this, [this] { model_.setFilter(filter_->filter()); });
    connect(&model_, &JournalModel::stateChanged, this, &JournalPage::refresh);
    connect(&model_, &QAbstractItemModel::modelReset, this, &JournalPage::refresh);
    connect(table_->selectionModel(), &QItemSelectionModel::currentChanged, this, &JournalPage::showCurrent);
    connect(verify_, &QPushButton::clicked, this, &JournalPage::verify);
    connect(export_, &QPushButton::clicked, this, &JournalPage::exportEntries);
    connect(undo_, &QPushButton::clicked, this, &JournalPage::undoSet);
    keepPlace();
    // Under the names by which the window's menus know them.
    const auto shortcut = [this](const QString &name, const QKeySequence &keys, auto slot) {
        auto *action = new QAction(this);
        action->setObjectName(name);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    shortcut(u"reload"_s, QKeySequence::Refresh, [this] { reload(); });
    shortcut(u"filterRecords"_s, QKeySequence::Find, [this] { filter_->focusText(); });
}

/// Entries come and go above what is looked at, which is to stay where it is.
void JournalPage::keepPlace()
{
    QScrollBar *bar = table_->verticalScrollBar();
    connect(&model_, &QAbstractItemModel::rowsRemoved, this, [bar](const QModelIndex &, int first, int last) {
        if (first == 0)
            bar->setValue(bar->value() - (last - first + 1));
    });
    connect(&model_, &QAbstractItemModel::rowsInserted, this,
            [bar](const QModelIndex &, int first, int last) {
                if (first == 0 && bar->value() == 0 && bar->maximum() > 0)
                    bar->setValue(last - first + 1);
            });
    connect(bar, &QScrollBar::valueChanged, &model_, [this](int value) {
        if (value == 0)
            model_.fetchNewer();
    });
}

/// No focus proxy: Tab would then go past the filter.
void JournalPage::focusInEvent(QFocusEvent *event)
{
    table_->setFocus(event->reason());
}

void JournalPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    QStringList names;
    for (const OpenDeployment &open : deployments_.deployments())
        names.append(open.deployment.name);
    filter_->setDeployments(names);
    // Somebody may have applied something meanwhile; who reads further down is left in peace.
    if (model_.showsLatest() && table_->verticalScrollBar()->value() == 0 && !model_.isLoading())
        reload();
}

void JournalPage::reload()
{
    model_.reload();
}

void JournalPage::refresh()
{
    QWidget *shown = body_->widget(0);
    if (model_.error() && model_.rowCount() == 0) {
        state_->showError(*model_.error());
        connect(state_->addAction(tr("Try again"), u"reload"_s), &QPushButton::clicked, this,
                &JournalPage::reload);
        shown = state_;
    } else if (model_.rowCount() == 0 && model_.isLoading()) {
        state_->showLoading(tr("Reading the journal …"));
        shown = state_;
    } else if (model_.rowCount() == 0 && !filter_->isEmpty()) {
        state_->showEmpty(u"search"_s, tr("No entry matches"),
                          tr("Change the filter, or look at all entries."));
        connect(state_->addAction(tr("Clear the filter")), &QPushButton::clicked, filter_,
                &JournalFilterBar::clear);
        shown = state_;
    } else if (model_.rowCount() == 0) {
        state_->showEmpty(u"clock"_s, tr("Nothing has been changed yet"),
                          tr("Whatever you apply is written down here: who, when, what, before and after. "
                             "Applied change sets can be undone from here, also later."));
        shown = state_;
    }
    body_->setCurrentWidget(shown);
    export_->setEnabled(model_.rowCount() > 0);
    verify_->setEnabled(!verifying_ && (model_.rowCount() > 0 || !filter_->isEmpty()));
    if (model_.rowCount() > 0 && !table_->currentIndex().isValid())
        table_->setCurrentIndex(model_.index(0, 0));
    showProgress();
    showCurrent();
}

/// How far a long search has got, or how many entries there are.
void JournalPage::showProgress()
{
    const QLocale locale;
    if (model_.isLoading() && model_.newest() > 0)
        progress_->setText(
            tr("Looking … back to entry %1 of %2")
                .arg(locale.toString(model_.lookedDownTo()), locale.toString(model_.newest())));
    else if (model_.newest() > 0)
        progress_->setText(tr("Entries in the journal: %1").arg(locale.toString(model_.newest())));
    else
        progress_->clear();
}

void JournalPage::showCurrent()
{
    const int row = table_->currentIndex().row();
    if (row < 0 || row >= model_.rowCount()) {
        shown_ = 0;
        details_->clear();
        undo_->setEnabled(false);
        return;
    }
    const JournalEntry &entry = model_.entry(row);
    if (shown_ != entry.sequence)
        showEntry(entry.sequence);
    const bool isSet =
        JournalWords::isRecord(entry) || entry.kind == u"applied" || entry.kind == u"bulk-edit";
    undo_->setEnabled(isSet && !entry.set.isEmpty() &&
                      (entry.outcome == u"applied" || entry.outcome == u"not-all-applied"));
}

/// The list holds no details.
void JournalPage::showEntry(qint64 sequence)
{
    shown_ = sequence;
    const auto read = [journal = model_.journal(), sequence] { return journal.entry(sequence); };
    whenAnswered(QtConcurrent::run(read), this, [this, sequence](const Result<JournalEntry> &entry) {
        if (shown_ != sequence)
            return;
        if (entry)
            details_->showEntry(*entry);
        else
            details_->clear(entry.error().toText());
    });
}

void JournalPage::undoSet()
{
    const int row = table_->currentIndex().row();
    if (row < 0 || !undo_->isEnabled())
        return;
    const JournalEntry entry = model_.entry(row);
    if (entry.kind == u"bulk-edit") {
        undoMany(entry);
        return;
    }
    const auto find = [journal = model_.journal(), set = entry.set] { return undoOf(journal, set); };
    whenAnswered(QtConcurrent::run(find), this, [this](const Result<JournalUndo> &undo) {
        if (undo)
            askUndo(*undo);
        else
            notice_->tell(NotificationBar::Tone::Danger, undo.error().toText());
    });
}

void JournalPage::askUndo(const JournalUndo &undo)
{
    if (!deployments_.connection(undo.deployment, undo.store)) {
        tellMissing(undo.deployment, undo.store);
        return;
    }
    if (undo.isWhole() && undo.never.isEmpty()) {
        stageUndo(undo.deployment, undo.changes());
        return;
    }
    auto *dialog = new PartialUndoDialog(undo, this);
    connect(
        dialog, &PartialUndoDialog::chosen, this,
        [this, deployment = undo.deployment](const ChangeSet &changes) { stageUndo(deployment, changes); });
    dialog->open();
}

void JournalPage::tellMissing(const QString &deployment, const QString &store)
{
    notice_->tell(
        NotificationBar::Tone::Warning,
        tr("%1/%2 is not in this window. Add the deployment, then undo again.").arg(deployment, store));
}

void JournalPage::stageUndo(const QString &deployment, const ChangeSet &inverse)
{
    if (!deployments_.connection(deployment, inverse.store)) {
        tellMissing(deployment, inverse.store);
        return;
    }
    const int left =
        staged_.of(deployment, inverse.store).changes->stage(inverse, tr("undo of an applied change set"));
    if (left > 0)
        notice_->tell(NotificationBar::Tone::Warning,
                      tr("%n record(s) have other edits staged and were left out.", nullptr, left));
    if (left < inverse.changes.size())
        Q_EMIT changesWanted();
}

/// An edit of many records was written in batches, and is too many to be staged.
void JournalPage::undoMany(const JournalEntry &entry)
{
    const StoreConnection *store = deployments_.connection(entry.deployment, entry.store);
    if (!store) {
        tellMissing(entry.deployment, entry.store);
        return;
    }
    if (store->stage() != StoreConnection::Stage::Open) {
        notice_->tell(NotificationBar::Tone::Warning,
                      tr("%1/%2 is not connected. Open it in the tree, then undo again.")
                          .arg(entry.deployment, entry.store));
        return;
    }
    const auto find = [journal = model_.journal(), run = entry.set] { return bulkEditSets(journal, run); };
    whenAnswered(QtConcurrent::run(find), this, [this, entry](const Result<QStringList> &sets) {
        if (sets)
            startUndoMany(entry, *sets);
        else
            notice_->tell(NotificationBar::Tone::Danger, sets.error().toText());
    });
}

void JournalPage::startUndoMany(const JournalEntry &entry, const QStringList &sets)
{
    const StoreConnection *store = deployments_.connection(entry.deployment, entry.store);
    const OpenDeployment *open = deployments_.find(entry.deployment);
    if (!store || !open || store->stage() != StoreConnection::Stage::Open)
        return;
    const bool isProduction = open->deployment.environment == Environment::Production;
    PlannedStart start;
    start.text = tr("Take the edit of %1 in %2 back?").arg(entry.entity, entry.deployment);
    start.note =
        tr("It is written at once, batch by batch. Records that were changed since stay as they are.");
    start.accept = tr("Take it back");
    start.typedName = isProduction ? entry.deployment : QString();
    start.failed = [this](const Error &error) {
        notice_->tell(NotificationBar::Tone::Danger, error.toText());
    };
    start.started = [this](Operation *operation) {
        connect(operation, &Operation::finished, this, &JournalPage::tellUndone);
    };
    startPlanned(this, operations_,
                 std::make_unique<BulkEditUndo>(entry.deployment, store->repository(), open->blueprint, sets,
                                                model_.journal()),
                 start);
}

void JournalPage::tellUndone(const OperationReport &report)
{
    const QStringList sentences = report.done + report.warnings;
    if (report.error && report.outcome != OperationReport::Outcome::Cancelled)
        notice_->tell(NotificationBar::Tone::Danger, report.error->toText());
    else
        notice_->tell(report.warnings.isEmpty() ? NotificationBar::Tone::Success
                                                : NotificationBar::Tone::Warning,
                      sentences.join(u' '));
    reload();
}

void JournalPage::verify()
{
    auto check = std::make_shared<JournalCheck>();
    const Operation *operation =
        operations_.start(std::make_unique<JournalVerifyWork>(model_.journal(), check));
    verifying_ = true;
    verify_->setEnabled(false);
    notice_->tell(NotificationBar::Tone::Information, tr("Verifying the journal …"));
    connect(operation, &Operation::progressed, this, [this](const Progress &progress) {
        notice_->tell(NotificationBar::Tone::Information,
                      tr("Verifying the journal: %1 of %2 entries")
                          .arg(QLocale().toString(progress.done), QLocale().toString(progress.total)));
    });
    connect(operation, &Operation::finished, this,
            [this, check](const OperationReport &report) { tellCheck(report, *check); });
}

void JournalPage::tellCheck(const OperationReport &report, const JournalCheck &check)
{
    verifying_ = false;
    verify_->setEnabled(true);
    if (report.outcome == OperationReport::Outcome::Cancelled) {
        notice_->hide();
    } else if (report.error) {
        notice_->tell(NotificationBar::Tone::Danger, report.error->toText());
    } else if (!check.isWhole) {
        notice_->tell(NotificationBar::Tone::Danger, tr("The journal is not whole. %1").arg(check.what));
    } else {
        // Not as good news, which would leave by itself: the head is to be copied.
        notice_->tell(
            NotificationBar::Tone::Information,
            tr("The journal is whole: %n entries. Its head is %1; written down elsewhere, it proves "
               "everything up to now.",
               nullptr, static_cast<int>(check.entries))
                .arg(check.head),
            tr("Copy the head"), [head = check.head] { QGuiApplication::clipboard()->setText(head); });
    }
}

void JournalPage::exportEntries()
{
    const FileQuestion question{.kind = FileQuestion::Kind::Save,
                                .title = tr("Export the journal"),
                                .filters = {tr("JSON lines (*.jsonl)"), tr("CSV (*.csv)")},
                                .suggestedName = u"journal.jsonl"_s};
    FileQuestion::open(this, question, [this](const QString &path) { writeTo(path); });
}

void JournalPage::writeTo(const QString &fileName)
{
    const auto format = fileName.endsWith(u".csv", Qt::CaseInsensitive)
                            ? JournalExportWork::Format::Csv
                            : JournalExportWork::Format::JsonLines;
    const Operation *operation = operations_.start(
        std::make_unique<JournalExportWork>(model_.journal(), model_.filter(), fileName, format));
    connect(operation, &Operation::finished, this, [this](const OperationReport &report) {
        if (report.error && report.outcome != OperationReport::Outcome::Cancelled)
            notice_->tell(NotificationBar::Tone::Danger, report.error->toText());
        else if (!report.done.isEmpty())
            notice_->tell(NotificationBar::Tone::Success, report.done.first());
    });
}

} // namespace registrar
