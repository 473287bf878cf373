// SPDX-License-Identifier: GPL-3.0-or-later
// The panel of staged edits: how its parts work together.
#include "widgets/changes/changes_panel.h"

#include "widgets/changes/confirm_deletions.h"
#include "widgets/changes/preview_pane.h"
#include "widgets/shared/icons.h"
#include "widgets/shared/notification_bar.h"
#include "widgets/shared/panes.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>

#include <ranges>

using namespace Qt::StringLiterals;

namespace registrar
{

ChangesPanel::ChangesPanel(StagedStores &staged, OpenDeployments &deployments, QWidget *parent)
    : QWidget(parent)
    , staged_(staged)
    , deployments_(deployments)
    , model_(staged, deployments)
{
    build();
    markPane(this, tree_);
    connect(&model_, &ChangesModel::updated, this, &ChangesPanel::refresh);
    connect(&model_, &QAbstractItemModel::modelReset, this, &ChangesPanel::expand);
    connect(tree_->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        refreshSummary();
        showPreview();
    });
    connect(tree_, &QAbstractItemView::activated, this, &ChangesPanel::goToRecord);
    connect(tree_, &QWidget::customContextMenuRequested, this, &ChangesPanel::showMenu);
    connect(all_, &QPushButton::clicked, this,
            [this] { model_.setAllTicked(model_.tickedCount() < model_.recordCount()); });
    connect(go_, &QPushButton::clicked, this, [this] { goToRecord(tree_->currentIndex()); });
    connect(discard_, &QPushButton::clicked, this, &ChangesPanel::discard);
    connect(apply_, &QPushButton::clicked, this, [this] { run_.isRunning() ? run_.cancel() : apply(); });
    connect(&run_, &StagedRun::finished, this, &ChangesPanel::tell);
    connect(&deployments_, &OpenDeployments::storeChanged, this, [this](const StoreConnection *store) {
        if (preview_->hasFailed() && store->stage() == StoreConnection::Stage::Open)
            showPreview();
    });
    // Under the names by which the window's menus know them.
    const auto shortcut = [this](const QString &name, const QKeySequence &keys, auto slot) {
        auto *action = new QAction(this);
        action->setObjectName(name);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    shortcut(u"apply"_s, QKeySequence::Save, [this] { apply(); });
    shortcut(u"undo"_s, QKeySequence::Undo, [this] { step(StagedHistory::Way::Undo); });
    shortcut(u"redo"_s, QKeySequence::Redo, [this] { step(StagedHistory::Way::Redo); });
    shortcut({}, QKeySequence::Delete, [this] {
        const ChangesModel::Chosen chosen = model_.chosen(tree_->currentIndex());
        if (chosen.store.changes && !chosen.store.sender->isSending())
            chosen.store.changes->discard(chosen.ids);
    });
    expand();
    refresh();
}

ChangesPanel::~ChangesPanel()
{
    // The tree looks at the model until it is gone itself.
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
}

/// Each store has a history of its own: that of the current row is meant, or the first that has one.
void ChangesPanel::step(StagedHistory::Way way)
{
    const bool undo = way == StagedHistory::Way::Undo;
    StagedStore store = model_.chosen(tree_->currentIndex()).store;
    for (const StagedStore &one : staged_.stores()) {
        if (!store.changes && (undo ? one.changes->canUndo() : one.changes->canRedo()))
            store = one;
    }
    if (!store.changes || store.sender->isSending())
        return;
    const QList<StagedStep> steps = undo ? store.changes->undo() : store.changes->redo();
    model_.update();
    if (steps.isEmpty()) {
        notice_->tell(NotificationBar::Tone::Information,
                      (undo ? tr("Nothing to undo in %1.") : tr("Nothing to redo in %1.")).arg(store.name()));
        return;
    }
    QStringList texts;
    for (const StagedStep &part : steps)
        texts.append(model_.stepText(store, part));
    notice_->tell(
        NotificationBar::Tone::Information,
        (undo ? tr("Undone in %1: %2.") : tr("Redone in %1: %2.")).arg(store.name(), texts.join(tr(", "))));
    const QModelIndex touched =
        model_.indexOf(store.deployment, store.store, steps.first().moves.constFirst().id);
    if (touched.isValid()) {
        tree_->setCurrentIndex(touched);
        tree_->scrollTo(touched);
    }
}

QString ChangesPanel::title() const
{
    const int count = model_.recordCount();
    //: a tab's title, with the number of records that have edits staged
    return count > 0 ? tr("Staged edits (%1)").arg(count) : tr("Staged edits");
}

void ChangesPanel::connectStores()
{
    for (const StagedStore &store : staged_.stores()) {
        StoreConnection *connection = deployments_.connection(store.deployment, store.store);
        if (!store.changes->isEmpty() && connection && connection->stage() == StoreConnection::Stage::Closed)
            connection->open();
    }
}

void ChangesPanel::expand()
{
    tree_->expandToDepth(model_.recordCount() <= expandedRecords ? 2 : 1);
    if (!tree_->currentIndex().isValid() && model_.rowCount() > 0)
        tree_->setCurrentIndex(model_.index(0, 0));
}

void ChangesPanel::refresh()
{
    connectStores();
    body_->setCurrentIndex(model_.recordCount() > 0 ? 0 : 1);
    foot_->setVisible(model_.recordCount() > 0);
    refreshSummary();
    showPreview();
    Q_EMIT titleChanged(title());
}

void ChangesPanel::refreshSummary()
{
    const int all = model_.recordCount();
    const int ticked = model_.tickedCount();
    const int problems = model_.problemCount();
    const int conflicts = model_.conflictCount();
    const int unread = model_.unreadCount();
    QStringList parts;
    parts.append(ticked == all ? tr("%n record(s) to be written", nullptr, all)
                               : tr("%1 of %n record(s) to be written", nullptr, all).arg(ticked));
    if (problems > 0)
        parts.append(tr("%n field(s) to be corrected first", nullptr, problems));
    if (conflicts > 0)
        parts.append(tr("%n conflict(s) to be settled first", nullptr, conflicts));
    if (unread > 0)
        parts.append(tr("%n record(s) with unreadable input to be mended first", nullptr, unread));
    summary_->setText(parts.join(u" · "_s));
    QStringList names;
    for (const ChangesModel::Chosen &chosen : model_.ticked())
        names.append(chosen.store.name());
    order_->setVisible(names.size() > 1);
    order_->setText(tr("Written one store after another: %1. This is no distributed transaction: what one "
                       "store has taken stays when a later one refuses, until you take it back.")
                        .arg(names.join(tr(", then "))));
    const bool running = run_.isRunning();
    all_->setText(ticked < all ? tr("Tick all") : tr("Tick none"));
    all_->setEnabled(!running);
    go_->setEnabled(model_.addressOf(tree_->currentIndex()).has_value());
    discard_->setEnabled(ticked > 0 && !running);
    apply_->setEnabled(running || (ticked > 0 && problems == 0 && conflicts == 0 && unread == 0));
    apply_->setText(running ? tr("Cancel") : tr("Apply"));
    apply_->setIcon(icon(running ? u"cancel"_s : u"apply"_s, IconTone::OnAccent));
}

void ChangesPanel::showPreview()
{
    const ChangesModel::Chosen chosen = model_.chosen(tree_->currentIndex());
    if (chosen.ids.isEmpty())
        preview_->clear(tr("Choose a record to see what will be sent."));
    else
        preview_->showChosen(chosen);
}

void ChangesPanel::goToRecord(const QModelIndex &index)
{
    const std::optional<EntityAddress> address = model_.addressOf(index);
    if (!address)
        return;
    const StagedRecord *record = model_.record(index);
    Q_EMIT recordAsked(*address, record ? record->id : 0);
}

void ChangesPanel::showMenu(const QPoint &place)
{
    const QModelIndex index = tree_->indexAt(place);
    if (!index.isValid())
        return;
    const ChangesModel::Chosen chosen = model_.chosen(index);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *go = menu->addAction(tr("Go to the record"), this, [this, index] { goToRecord(index); });
    go->setEnabled(model_.addressOf(index).has_value());
    menu->addAction(icon(u"copy"_s), tr("Copy the text"), this,
                    [text = model_.fullText(index)] { QGuiApplication::clipboard()->setText(text); });
    menu->addSeparator();
    QAction *discard = menu->addAction(icon(u"discard"_s), tr("Take the edits back"), this,
                                       [chosen] { chosen.store.changes->discard(chosen.ids); });
    discard->setEnabled(!chosen.store.sender->isSending());
    menu->popup(tree_->viewport()->mapToGlobal(place));
}

void ChangesPanel::discard()
{
    using Part = std::pair<std::shared_ptr<StagedChanges>, std::shared_ptr<const TakenBack>>;
    QList<Part> parts;
    int count = 0;
    for (const ChangesModel::Chosen &chosen : model_.ticked()) {
        if (chosen.store.sender->isSending())
            continue;
        parts.append({chosen.store.changes, chosen.store.changes->discard(chosen.ids)});
        count += static_cast<int>(parts.constLast().second->records.size());
    }
    notice_->tell(NotificationBar::Tone::Information, tr("%n record(s) taken back.", nullptr, count),
                  tr("Undo"), [this, parts] {
                      BroughtBack back;
                      for (const auto &[changes, taken] : parts)
                          back += changes->bringBack(*taken);
                      if (!back.isWhole())
                          notice_->tell(NotificationBar::Tone::Warning, back.sentence());
                  });
}

void ChangesPanel::apply()
{
    model_.update();
    if (!apply_->isEnabled() || run_.isRunning())
        return;
    run(model_.ticked());
}

void ChangesPanel::run(const QList<ChangesModel::Chosen> &chosen)
{
    confirmDeletions(this, productionDeletions(deployments_, chosen), [this, chosen] {
        notice_->hide();
        if (!run_.start(chosen))
            notice_->tell(NotificationBar::Tone::Warning,
                          tr("A store is being written to by a tab. Wait until it has answered."));
        refreshSummary();
    });
}

void ChangesPanel::tell(const QList<StoreOutcome> &outcomes)
{
    model_.update();
    QStringList sentences;
    QList<StoreOutcome> written;
    bool whole = true;
    int records = 0;
    for (const StoreOutcome &outcome : outcomes) {
        const QString name = outcome.store.name();
        const SendReport &report = outcome.report;
        records += report.applied;
        whole = whole && outcome.tried && report.isWhole();
        if (!report.inverse.changes.isEmpty())
            written.append(outcome);
        if (!outcome.tried)
            sentences.append(tr("%1: left alone.").arg(name));
        else if (report.cancelled)
            sentences.append(tr("%1: cancelled, nothing written.").arg(name));
        else if (report.refusal)
            sentences.append(tr("%1: %2").arg(name, report.refusal->toText()));
        else if (report.conflicts > 0)
            sentences.append(tr("%1: %n record(s) were changed by somebody else; settle the conflicts.",
                                nullptr, report.conflicts)
                                 .arg(name));
        else
            sentences.append(tr("%1: %n record(s) written.", nullptr, report.applied).arg(name));
        if (!report.warning.isEmpty())
            sentences.append(report.warning);
    }
    const bool partly = !whole && !written.isEmpty();
    notice_->tell(whole ? NotificationBar::Tone::Success : NotificationBar::Tone::Warning,
                  sentences.join(u' '), partly ? tr("Take back what was written") : QString(),
                  [this, written] { takeBack(written); });
    if (whole)
        Q_EMIT messageShown(tr("%n record(s) written.", nullptr, records));
    refreshSummary();
}

/// The inverses, last first, by the same way and with the same checks as any other edit.
void ChangesPanel::takeBack(const QList<StoreOutcome> &written)
{
    QList<ChangesModel::Chosen> inverses;
    for (const StoreOutcome &outcome : written | std::views::reverse) {
        StagedChanges &changes = *outcome.store.changes;
        const quint64 before = changes.all().isEmpty() ? 0 : changes.all().lastKey();
        changes.stage(outcome.report.inverse, tr("undo of applied edits"));
        ChangesModel::Chosen inverse{outcome.store, {}};
        for (auto record = changes.all().upperBound(before); record != changes.all().end(); ++record)
            inverse.ids.append(record.key());
        inverses.append(inverse);
    }
    run(inverses);
}

} // namespace registrar
