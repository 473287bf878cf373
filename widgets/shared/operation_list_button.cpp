// SPDX-License-Identifier: GPL-3.0-or-later
// The place in the status bar that tells how many operations run.
#include "widgets/shared/operation_list_button.h"

#include "widgets/shared/icons.h"

using namespace Qt::StringLiterals;

namespace registrar
{

OperationListButton::OperationListButton(OperationListModel &model, QWidget *parent)
    : QToolButton(parent)
    , model_(model)
{
    setObjectName(u"operations"_s);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setToolTip(tr("Show operations and messages"));
    connect(&model_, &QAbstractItemModel::modelReset, this, &OperationListButton::update);
    connect(&model_, &QAbstractItemModel::dataChanged, this, &OperationListButton::update);
    update();
}

void OperationListButton::update()
{
    const int running = model_.runningCount();
    setIcon(registrar::icon(u"operations"_s, running > 0 ? IconTone::Accent : IconTone::Dim));
    setText(running > 0 ? tr("%n operation(s) running", nullptr, running) : tr("No operations"));
    setAccessibleName(text());
}

} // namespace registrar
