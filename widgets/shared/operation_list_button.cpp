// SPDX-License-Identifier: GPL-3.0-or-later
// The place in the status bar that tells how many operations run, and lists them when pressed.
#include "widgets/shared/operation_list_button.h"

#include "widgets/shared/icons.h"
#include "widgets/shared/operation_row.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{
constexpr int popupWidth = 360;
constexpr int shownRows = 8;
} // namespace

OperationListPopup::OperationListPopup(OperationListModel &model, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , model_(model)
    , rows_(new QVBoxLayout(this))
{
    setObjectName(u"operationList"_s);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Operations"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    rows_->setContentsMargins(12, 10, 12, 10);
    rows_->setSpacing(10);
    setFixedWidth(popupWidth);
    connect(&model_, &QAbstractItemModel::modelReset, this, &OperationListPopup::rebuild);
    connect(&model_, &QAbstractItemModel::dataChanged, this, &OperationListPopup::refresh);
    rebuild();
}

void OperationListPopup::rebuild()
{
    while (QLayoutItem *item = rows_->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (int row = 0; row < qMin(shownRows, model_.rowCount()); ++row) {
        auto *line = new OperationRow(this);
        connect(line, &OperationRow::cancelAsked, this, [this, row] { model_.cancel(model_.index(row)); });
        rows_->addWidget(line);
    }
    if (model_.rowCount() == 0) {
        auto *nothing = new QLabel(tr("No operations have run yet"), this);
        nothing->setForegroundRole(QPalette::PlaceholderText);
        rows_->addWidget(nothing);
    }
    refresh();
}

void OperationListPopup::refresh()
{
    for (int row = 0; row < rows_->count(); ++row) {
        if (auto *line = qobject_cast<OperationRow *>(rows_->itemAt(row)->widget())) {
            line->showOperation(model_.index(row));
        }
    }
}

void OperationListPopup::showAbove(const QWidget *place)
{
    adjustSize();
    const bool mirrored = place->layoutDirection() == Qt::RightToLeft;
    const QPoint corner = place->mapToGlobal(mirrored ? QPoint(0, 0) : QPoint(place->width(), 0));
    move(mirrored ? corner.x() : corner.x() - width(), corner.y() - height() - 4);
    show();
}

OperationListButton::OperationListButton(OperationList &list, QWidget *parent)
    : QToolButton(parent)
    , model_(list)
    , popup_(new OperationListPopup(model_, this))
{
    setObjectName(u"operations"_s);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(this, &QToolButton::clicked, this, &OperationListButton::showList);
    connect(&model_, &QAbstractItemModel::modelReset, this, &OperationListButton::update);
    connect(&model_, &QAbstractItemModel::dataChanged, this, &OperationListButton::update);
    update();
}

void OperationListButton::showList()
{
    popup_->showAbove(this);
}

void OperationListButton::update()
{
    const int running = model_.runningCount();
    setIcon(registrar::icon(u"operations"_s, running > 0 ? IconTone::Accent : IconTone::Dim));
    setText(running > 0 ? tr("%n operation(s) running", nullptr, running) : tr("No operations"));
    setAccessibleName(text());
}

} // namespace registrar
