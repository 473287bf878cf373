// SPDX-License-Identifier: GPL-3.0-or-later
// The panel of staged edits: how its parts are laid out.
#include "widgets/changes/changes_delegate.h"
#include "widgets/changes/changes_panel.h"
#include "widgets/changes/preview_pane.h"
#include "widgets/shared/icons.h"
#include "widgets/shared/notification_bar.h"
#include "widgets/shared/state_view.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace registrar
{

void ChangesPanel::build()
{
    setObjectName(u"changesPanel"_s);
    setAccessibleName(tr("Staged edits"));
    notice_ = new NotificationBar(this);
    notice_->setObjectName(u"notice"_s);
    empty_ = new StateView(this);
    empty_->setObjectName(u"changesEmpty"_s);
    empty_->showEmpty(u"apply"_s, tr("Nothing is staged"),
                      tr("What you edit in any tab is staged first and listed here. You look through it, and "
                         "write all or some of it."));
    tree_ = new QTreeView(this);
    tree_->setObjectName(u"changesTree"_s);
    tree_->setAccessibleName(tr("Staged edits"));
    tree_->setModel(&model_);
    tree_->setItemDelegate(new ChangesDelegate(tree_));
    tree_->setUniformRowHeights(true);
    setFocusProxy(tree_);
    tree_->setAllColumnsShowFocus(true);
    tree_->setFrameShape(QFrame::NoFrame);
    tree_->setContextMenuPolicy(Qt::CustomContextMenu);
    tree_->setExpandsOnDoubleClick(false);
    tree_->header()->setStretchLastSection(true);
    tree_->header()->setSectionsMovable(false);
    tree_->setColumnWidth(ChangesModel::WhatColumn, 360);
    tree_->setColumnWidth(ChangesModel::BeforeColumn, 220);
    tree_->setColumnWidth(ChangesModel::AfterColumn, 220);
    preview_ = new PreviewPane(this);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(tree_);
    splitter->addWidget(preview_);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({420, 170});
    splitter->setChildrenCollapsible(false);
    body_ = new QStackedWidget(this);
    body_->addWidget(splitter);
    body_->addWidget(empty_);
    foot_ = buildFoot();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(notice_);
    layout->addWidget(body_, 1);
    layout->addWidget(foot_);
}

QWidget *ChangesPanel::buildFoot()
{
    auto *foot = new QWidget(this);
    summary_ = new QLabel(foot);
    summary_->setObjectName(u"changesSummary"_s);
    order_ = new QLabel(foot);
    order_->setObjectName(u"changesOrder"_s);
    for (QLabel *label : {summary_, order_}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    all_ = new QPushButton(foot);
    go_ = new QPushButton(tr("Go to the record"), foot);
    discard_ = new QPushButton(tr("Discard"), foot);
    apply_ = new QPushButton(tr("Apply"), foot);
    all_->setObjectName(u"tickAll"_s);
    go_->setObjectName(u"goToRecord"_s);
    discard_->setObjectName(u"discardTicked"_s);
    discard_->setIcon(icon(u"discard"_s));
    apply_->setObjectName(u"applyTicked"_s);
    apply_->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(all_);
    buttons->addWidget(go_);
    buttons->addStretch(1);
    buttons->addWidget(discard_);
    buttons->addWidget(apply_);
    auto *layout = new QVBoxLayout(foot);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->addWidget(summary_);
    layout->addWidget(order_);
    layout->addLayout(buttons);
    return foot;
}

} // namespace registrar
