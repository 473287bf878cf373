// SPDX-License-Identifier: GPL-3.0-or-later
// What the current record points at and what points at it; activating a line goes there.
#include "widgets/references/related_panel.h"

#include "widgets/references/answer_delegate.h"
#include "widgets/shared/busy_mark.h"
#include "widgets/shared/icons.h"
#include "widgets/shared/panes.h"

#include <QHeaderView>
#include <QLabel>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

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
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    return button;
}

} // namespace

RelatedPanel::RelatedPanel(RelatedModel &model, QWidget *parent)
    : QWidget(parent)
    , model_(model)
    , busy_(new BusyMark(14, this))
    , stop_(toolButton(u"stopRelated"_s, u"cancel"_s, tr("Stop looking"), this))
    , again_(toolButton(u"askRelatedAgain"_s, u"reload"_s, tr("Look again"), this))
    , empty_(new QLabel(this))
    , view_(new QTreeView(this))
{
    setObjectName(u"relatedPanel"_s);
    auto *title = new QLabel(tr("Related"), this);
    QFont font = title->font();
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 6, 6, 2);
    head->addWidget(title);
    head->addStretch(1);
    for (QWidget *part : std::initializer_list<QWidget *>{busy_, stop_, again_})
        head->addWidget(part);
    empty_->setWordWrap(true);
    empty_->setMargin(12);
    empty_->setAlignment(Qt::AlignCenter);
    view_->setObjectName(u"relatedView"_s);
    view_->setAccessibleName(tr("Related records"));
    view_->setModel(&model_);
    markPane(this, view_);
    view_->setItemDelegate(new AnswerDelegate(view_));
    view_->setHeaderHidden(true);
    view_->setRootIsDecorated(false);
    view_->setUniformRowHeights(true);
    view_->setAllColumnsShowFocus(true);
    view_->setIndentation(0);
    view_->setFrameShape(QFrame::NoFrame);
    view_->viewport()->setBackgroundRole(QPalette::Window);
    view_->setTextElideMode(Qt::ElideRight);
    view_->header()->setSectionResizeMode(RelatedModel::TitleColumn, QHeaderView::ResizeToContents);
    view_->header()->setStretchLastSection(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(empty_, 1);
    auto *list = new QHBoxLayout; // in line with the heading
    list->setContentsMargins(8, 0, 4, 4);
    list->addWidget(view_);
    layout->addLayout(list, 1);
    connect(&model_, &RelatedModel::askingChanged, this, &RelatedPanel::refresh);
    connect(&model_, &QAbstractItemModel::modelReset, this, &RelatedPanel::refresh);
    connect(stop_, &QToolButton::clicked, &model_, &RelatedModel::stop);
    connect(again_, &QToolButton::clicked, &model_, &RelatedModel::forget);
    connect(view_, &QTreeView::clicked, this, &RelatedPanel::open);
    connect(view_, &QTreeView::activated, this, &RelatedPanel::open);
    refresh();
}

void RelatedPanel::open(const QModelIndex &index)
{
    if (const auto destination = model_.destination(index.row()))
        Q_EMIT destinationWanted(*destination);
}

void RelatedPanel::refresh()
{
    const bool asking = model_.isAsking();
    const bool any = model_.rowCount() > 0;
    busy_->setVisible(asking);
    stop_->setVisible(asking);
    again_->setVisible(!asking && any);
    view_->setVisible(any);
    empty_->setVisible(!any);
    empty_->setText(model_.hasRecord() ? tr("This entity has no references, and none lead to it.")
                                       : tr("Choose a record to see what belongs to it."));
}

void RelatedPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    model_.setActive(true);
    refresh();
}

void RelatedPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    model_.setActive(false);
}

} // namespace registrar
