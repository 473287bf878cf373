// SPDX-License-Identifier: GPL-3.0-or-later
// The place in the status bar that tells how many operations run.
#pragma once

#include "models/operations/operation_list_model.h"

#include <QToolButton>

namespace registrar
{

class OperationListButton : public QToolButton
{
    Q_OBJECT
public:
    /// `model` outlives the button.
    explicit OperationListButton(OperationListModel &model, QWidget *parent = nullptr);

private:
    void update();

    OperationListModel &model_;
};

} // namespace registrar
