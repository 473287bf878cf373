// SPDX-License-Identifier: GPL-3.0-or-later
// One operation in a list: its name, how far it is, and its cancel.
#include "widgets/shared/operation_row.h"

#include "models/operations/operation_list_model.h"
#include "widgets/shared/icons.h"

#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace registrar
{

OperationRow::OperationRow(QWidget *parent)
    : QWidget(parent)
    , title_(new QLabel(this))
    , detail_(new QLabel(this))
    , bar_(new QProgressBar(this))
    , cancel_(new QToolButton(this))
{
    title_->setTextFormat(Qt::PlainText);
    detail_->setTextFormat(Qt::PlainText);
    detail_->setWordWrap(true);
    detail_->setForegroundRole(QPalette::PlaceholderText);
    bar_->setTextVisible(false);
    bar_->setFixedHeight(6);
    cancel_->setObjectName(u"cancelOperation"_s);
    cancel_->setAutoRaise(true);
    cancel_->setIcon(icon(u"cancel"_s));
    connect(cancel_, &QToolButton::clicked, this, &OperationRow::cancelAsked);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(3);
    layout->addWidget(title_, 0, 0);
    layout->addWidget(cancel_, 0, 1, 2, 1, Qt::AlignVCenter);
    layout->addWidget(bar_, 1, 0);
    layout->addWidget(detail_, 2, 0, 1, 2);
    layout->setColumnStretch(0, 1);
}

void OperationRow::showOperation(const QModelIndex &index)
{
    const bool running = index.data(OperationListModel::RunningRole).toBool();
    const double fraction = index.data(OperationListModel::FractionRole).toDouble();
    title_->setText(index.data(Qt::DisplayRole).toString());
    detail_->setText(index.data(OperationListModel::DetailRole).toString());
    bar_->setVisible(running);
    bar_->setRange(0, fraction < 0 ? 0 : 1000);
    bar_->setValue(fraction < 0 ? 0 : int(fraction * 1000));
    cancel_->setVisible(running);
    cancel_->setToolTip(tr("Cancel %1").arg(title_->text()));
    cancel_->setAccessibleName(cancel_->toolTip());
    setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
}

} // namespace registrar
