// SPDX-License-Identifier: GPL-3.0-or-later
// The edit menu's actions, handed on to the page of the current tab.
#include "app/edit_actions.h"

#include "app/window_actions.h"
#include "widgets/records/records_page.h"

#include <QAction>

namespace registrar
{

EditActions::EditActions(WindowActions &actions, RecordsPageFactory &records, QObject *parent)
    : QObject(parent)
    , actions_(actions)
    , records_(records)
{
    connect(actions_.undo, &QAction::triggered, &undo_, &QUndoGroup::undo);
    connect(actions_.redo, &QAction::triggered, &undo_, &QUndoGroup::redo);
    connect(&undo_, &QUndoGroup::canUndoChanged, actions_.undo, &QAction::setEnabled);
    connect(&undo_, &QUndoGroup::canRedoChanged, actions_.redo, &QAction::setEnabled);
    const auto handOn = [this](QAction *action, void (RecordsPage::*slot)()) {
        connect(action, &QAction::triggered, this, [this, slot] {
            if (page_) {
                (page_->*slot)();
            }
        });
    };
    handOn(actions_.apply, &RecordsPage::apply);
    handOn(actions_.discard, &RecordsPage::discard);
    handOn(actions_.filterRecords, &RecordsPage::focusFilter);
    handOn(actions_.reload, &RecordsPage::reload);
}

void EditActions::showPage(const EntityPage *page)
{
    page_ = page ? qobject_cast<RecordsPage *>(page->content()) : nullptr;
    const auto staged = page ? records_.staged(page->address().deployment, page->address().store) : nullptr;
    if (staged) {
        undo_.addStack(staged->undoStack());
    }
    undo_.setActiveStack(staged ? staged->undoStack() : nullptr);
    update();
}

void EditActions::update()
{
    actions_.undo->setEnabled(undo_.canUndo());
    actions_.redo->setEnabled(undo_.canRedo());
    actions_.apply->setEnabled(page_ && page_->hasStagedChanges());
    actions_.discard->setEnabled(page_ && page_->hasStagedChanges());
    actions_.filterRecords->setEnabled(page_ != nullptr);
    actions_.reload->setEnabled(page_ != nullptr);
}

} // namespace registrar
