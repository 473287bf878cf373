// SPDX-License-Identifier: GPL-3.0-or-later
// What is staged, and what can be done with it: apply, discard, undo, redo.
#include "widgets/records/changes_bar.h"

#include "widgets/shared/icons.h"
#include "widgets/shared/turning_layout.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

QToolButton *toolButton(const QString &name, const QString &iconName, const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setIcon(icon(iconName));
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    return button;
}

} // namespace

ChangesBar::ChangesBar(StagedChanges &changes, EntitySource source, QWidget *parent)
    : QWidget(parent)
    , changes_(changes)
    , source_(std::move(source))
    , summary_(new QLabel(this))
    , problems_(new QPushButton(this))
    , conflicts_(new QPushButton(this))
    , unread_(new QPushButton(this))
    , review_(new QPushButton(tr("Review"), this))
    , undo_(toolButton(u"undo"_s, u"undo"_s, tr("Undo"), this))
    , redo_(toolButton(u"redo"_s, u"redo"_s, tr("Redo"), this))
    , undoApplied_(new QPushButton(tr("Undo applied edits"), this))
    , discard_(new QPushButton(tr("Discard"), this))
    , apply_(new QPushButton(this))
{
    setObjectName(u"changesBar"_s);
    setAccessibleName(tr("Staged edits"));
    summary_->setObjectName(u"changesSummary"_s);
    problems_->setObjectName(u"showProblems"_s);
    problems_->setIcon(icon(u"warning"_s, IconTone::Danger));
    conflicts_->setObjectName(u"showConflicts"_s);
    conflicts_->setIcon(icon(u"warning"_s, IconTone::Warning));
    unread_->setObjectName(u"showUnread"_s);
    unread_->setIcon(icon(u"warning"_s, IconTone::Danger));
    unread_->setToolTip(
        tr("Goes to the next one. What was typed there is kept, but it is no edit yet: mend it, or "
           "take it back."));
    undoApplied_->setObjectName(u"undoApplied"_s);
    undoApplied_->setToolTip(tr("Stages what takes the last applied edits back; nothing is written yet."));
    review_->setObjectName(u"review"_s);
    review_->setToolTip(tr("Shows everything that is staged, in all tabs and stores."));
    discard_->setObjectName(u"discard"_s);
    discard_->setIcon(icon(u"discard"_s));
    apply_->setObjectName(u"apply"_s);
    apply_->setDefault(true);
    layOut();
    connect(&changes_, &StagedChanges::changed, this, &ChangesBar::refresh);
    connect(undo_, &QToolButton::clicked, this, [this] { changes_.undo(source_); });
    connect(redo_, &QToolButton::clicked, this, [this] { changes_.redo(source_); });
    connect(undoApplied_, &QPushButton::clicked, this, &ChangesBar::undoAppliedWanted);
    connect(discard_, &QPushButton::clicked, this, &ChangesBar::discardWanted);
    connect(problems_, &QPushButton::clicked, this, &ChangesBar::problemWanted);
    connect(conflicts_, &QPushButton::clicked, this, &ChangesBar::conflictWanted);
    connect(unread_, &QPushButton::clicked, this, &ChangesBar::unreadWanted);
    connect(review_, &QPushButton::clicked, this, &ChangesBar::changesWanted);
    connect(apply_, &QPushButton::clicked, this, [this] {
        if (applying_)
            Q_EMIT cancelWanted();
        else
            Q_EMIT applyWanted();
    });
    refresh();
}

/// In one line where there is room.
void ChangesBar::layOut()
{
    summary_->setWordWrap(true);
    summary_->setMinimumWidth(160);
    auto *layout = new TurningLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->addWidget(summary_, 1);
    auto *wrong = new TurningLayout;
    for (QWidget *part : std::initializer_list<QWidget *>{problems_, unread_, conflicts_})
        wrong->addWidget(part);
    auto *history = new QHBoxLayout;
    for (QWidget *part : std::initializer_list<QWidget *>{undo_, redo_, undoApplied_, review_})
        history->addWidget(part);
    auto *ends = new QHBoxLayout;
    for (QWidget *part : std::initializer_list<QWidget *>{discard_, apply_})
        ends->addWidget(part);
    auto *buttons = new TurningLayout;
    buttons->addLayout(history);
    buttons->addLayout(ends);
    layout->addLayout(wrong);
    layout->addLayout(buttons);
}

void ChangesBar::setApplying(bool applying)
{
    applying_ = applying;
    refresh();
}

void ChangesBar::setObstacle(const QString &sentence)
{
    obstacle_ = sentence;
    refresh();
}

bool ChangesBar::canApply() const
{
    return !applying_ && obstacle_.isEmpty() && changes_.count(source_) > 0 &&
           changes_.problems(source_) == 0 && changes_.conflicts(source_) == 0 &&
           changes_.unread(source_).isEmpty();
}

void ChangesBar::refresh()
{
    const int count = changes_.count(source_);
    const int problems = changes_.problems(source_);
    const int conflicts = changes_.conflicts(source_);
    const int unread = static_cast<int>(changes_.unread(source_).size());
    const int elsewhere = changes_.count() - count;
    const bool canUndo = changes_.canUndo(source_);
    const bool canRedo = changes_.canRedo(source_);
    QStringList parts;
    if (applying_)
        parts.append(tr("Applying %n edit(s) …", nullptr, count));
    else if (count > 0)
        parts.append(tr("%n record(s) with staged edits", nullptr, count));
    else
        parts.append(tr("Nothing is staged here"));
    if (elsewhere > 0)
        parts.append(tr("%n more in other entities", nullptr, elsewhere));
    if (!obstacle_.isEmpty())
        parts.append(obstacle_);
    summary_->setText(parts.join(u" · "_s));
    problems_->setVisible(problems > 0);
    problems_->setText(tr("%n field(s) to be corrected first", nullptr, problems));
    unread_->setVisible(unread > 0);
    unread_->setText(tr("%n record(s) with unreadable input", nullptr, unread));
    conflicts_->setVisible(conflicts > 0);
    conflicts_->setText(tr("Settle %n conflict(s)", nullptr, conflicts));
    undo_->setEnabled(canUndo && !applying_);
    undo_->setToolTip(canUndo ? tr("Undo the %1").arg(changes_.undoText(source_)) : tr("Nothing to undo"));
    redo_->setEnabled(canRedo && !applying_);
    redo_->setToolTip(canRedo ? tr("Redo the %1").arg(changes_.redoText(source_)) : tr("Nothing to redo"));
    const bool undoable =
        !changes_.inverse().changes.isEmpty() && changes_.inverse().changes.first().source == source_;
    undoApplied_->setVisible(undoable && count == 0);
    undoApplied_->setEnabled(!applying_);
    review_->setVisible(count + elsewhere > 0);
    discard_->setEnabled((count > 0 || unread > 0) && !applying_);
    apply_->setText(applying_ ? tr("Cancel") : tr("Apply"));
    apply_->setIcon(icon(applying_ ? u"cancel"_s : u"apply"_s, IconTone::OnAccent));
    apply_->setEnabled(applying_ || canApply());
    setVisible(count > 0 || unread > 0 || applying_ || undoable || canRedo || canUndo);
}

} // namespace registrar
