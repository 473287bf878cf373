// SPDX-License-Identifier: GPL-3.0-or-later
// The panel below the pages: operations with their progress, log and report, and the messages that were
// shown.
#include "widgets/operations/operations_panel.h"

#include "widgets/operations/operation_delegate.h"
#include "widgets/shared/icons.h"
#include "widgets/shared/notification_log.h"
#include "widgets/shared/panes.h"
#include "widgets/shared/state_view.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

QListView *makeList(QAbstractItemModel &model, int detailRole, const QString &name, QWidget *parent)
{
    auto *list = new QListView(parent);
    list->setModel(&model);
    list->setItemDelegate(new OperationDelegate(detailRole, list));
    list->setFrameShape(QFrame::NoFrame);
    list->setAccessibleName(name);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return list;
}

/// The list, or in its place what to expect there.
QStackedWidget *withEmptyState(QWidget *filled, const QString &iconName, const QString &title,
                               const QString &detail)
{
    auto *stack = new QStackedWidget;
    auto *empty = new StateView(stack);
    empty->showEmpty(iconName, title, detail);
    stack->addWidget(filled);
    stack->addWidget(empty);
    return stack;
}

} // namespace

OperationsPanel::OperationsPanel(OperationListModel &operations, NotificationLog &messages, QWidget *parent)
    : QWidget(parent)
    , operations_(operations)
    , messages_(messages)
    , parts_(new QTabBar(this))
    , stack_(new QStackedWidget(this))
{
    setObjectName(u"operationsPanel"_s);
    setAccessibleName(tr("Operations and messages"));
    stack_->addWidget(makeOperations());
    stack_->addWidget(makeMessages());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(makeHead());
    layout->addWidget(stack_, 1);
    for (const QAbstractItemModel *model :
         std::initializer_list<QAbstractItemModel *>{&operations_, &messages_}) {
        connect(model, &QAbstractItemModel::modelReset, this, &OperationsPanel::refresh);
        connect(model, &QAbstractItemModel::rowsInserted, this, &OperationsPanel::refresh);
        connect(model, &QAbstractItemModel::dataChanged, this, &OperationsPanel::showOperation);
    }
    markPane(this);
    refresh();
}

QLayout *OperationsPanel::makeHead()
{
    parts_->addTab(icon(u"operations"_s, IconTone::Dim), tr("Operations"));
    parts_->addTab(icon(u"information"_s, IconTone::Dim), tr("Messages"));
    parts_->setExpanding(false);
    parts_->setDrawBase(false);
    parts_->setAccessibleName(accessibleName());
    connect(parts_, &QTabBar::currentChanged, stack_, &QStackedWidget::setCurrentIndex);
    auto *closeButton = new QToolButton(this);
    closeButton->setObjectName(u"closePanel"_s);
    closeButton->setIcon(icon(u"close"_s, IconTone::Dim));
    closeButton->setAutoRaise(true);
    closeButton->setFocusPolicy(Qt::TabFocus);
    closeButton->setToolTip(tr("Close the panel"));
    closeButton->setAccessibleName(closeButton->toolTip());
    connect(closeButton, &QToolButton::clicked, this, &OperationsPanel::closeAsked);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 6, 0);
    head->addWidget(parts_, 1);
    head->addWidget(closeButton);
    return head;
}

QWidget *OperationsPanel::makeOperations()
{
    list_ = makeList(operations_, OperationListModel::DetailRole, tr("Operations"), this);
    list_->setObjectName(u"operationList"_s);
    list_->setMinimumWidth(220);
    detail_ = new QLabel(this);
    detail_->setTextFormat(Qt::PlainText);
    detail_->setWordWrap(true);
    cancel_ = new QPushButton(icon(u"cancel"_s), tr("Cancel"), this);
    cancel_->setObjectName(u"cancelOperation"_s);
    auto *copyButton = new QPushButton(icon(u"copy"_s), tr("Copy"), this);
    copyButton->setObjectName(u"copyOperation"_s);
    copyButton->setToolTip(tr("Copies the report and the log"));
    log_ = new QPlainTextEdit(this);
    log_->setObjectName(u"operationLog"_s);
    log_->setReadOnly(true);
    log_->setAccessibleName(tr("Report and log"));
    log_->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    log_->setFrameShape(QFrame::NoFrame);
    log_->setLineWrapMode(QPlainTextEdit::NoWrap);
    log_->setTabChangesFocus(true);
    connect(cancel_, &QPushButton::clicked, this, [this] { operations_.cancel(list_->currentIndex()); });
    connect(copyButton, &QPushButton::clicked, this, &OperationsPanel::copy);
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &OperationsPanel::showOperation);
    auto *side = new QWidget(this);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(10, 6, 10, 6);
    top->addWidget(detail_, 1);
    top->addWidget(cancel_);
    top->addWidget(copyButton);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(log_, 1);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(list_);
    splitter->addWidget(side);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({300, 700});
    operationState_ =
        withEmptyState(splitter, u"operations"_s, tr("No operations have run yet"),
                       tr("Exports, bulk edits, checks and the like are listed here with their progress, "
                          "log and report."));
    return operationState_;
}

QWidget *OperationsPanel::makeMessages()
{
    messageList_ = makeList(messages_, NotificationLog::TimeRole, tr("Messages"), this);
    messageList_->setObjectName(u"messageList"_s);
    messageList_->setWordWrap(true);
    messageState_ = withEmptyState(messageList_, u"information"_s, tr("No messages yet"),
                                   tr("What the window told you can be read here again."));
    return messageState_;
}

void OperationsPanel::showPart(Part part)
{
    parts_->setCurrentIndex(int(part));
    show();
    (part == Part::Operations ? list_ : messageList_)->setFocus(Qt::ShortcutFocusReason);
}

void OperationsPanel::refresh()
{
    operationState_->setCurrentIndex(operations_.rowCount() > 0 ? 0 : 1);
    messageState_->setCurrentIndex(messages_.rowCount() > 0 ? 0 : 1);
    if (!list_->currentIndex().isValid() && operations_.rowCount() > 0) {
        list_->setCurrentIndex(operations_.index(0));
    }
    showOperation();
}

void OperationsPanel::showOperation()
{
    const QModelIndex index = list_->currentIndex();
    const bool running = index.data(OperationListModel::RunningRole).toBool();
    cancel_->setVisible(running);
    detail_->setText(index.data(OperationListModel::DetailRole).toString());
    const QString text = index.data(OperationListModel::LogRole).toString();
    if (log_->toPlainText() == text) {
        return;
    }
    QScrollBar *bar = log_->verticalScrollBar();
    const bool atEnd = bar->value() == bar->maximum();
    log_->setPlainText(text);
    if (atEnd && running) {
        bar->setValue(bar->maximum());
    }
}

void OperationsPanel::copy()
{
    const QModelIndex index = list_->currentIndex();
    QGuiApplication::clipboard()->setText(
        u"%1\n%2\n\n%3"_s.arg(index.data().toString(), detail_->text(), log_->toPlainText()));
}

void OperationsPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closeAsked();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace registrar
