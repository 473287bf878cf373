// SPDX-License-Identifier: GPL-3.0-or-later
// The place in the status bar that tells how many operations run, and lists them when pressed.
#pragma once

#include "models/operations/operation_list_model.h"

#include <QFrame>
#include <QToolButton>

class QListView;
class QVBoxLayout;

namespace registrar
{

/// The list that opens above the button: each operation with its progress, an estimate, and a cancel.
class OperationListPopup : public QFrame
{
    Q_OBJECT
public:
    explicit OperationListPopup(OperationListModel &model, QWidget *parent = nullptr);

    void showAbove(const QWidget *place);

private:
    void rebuild();
    void refresh();

    OperationListModel &model_;
    QVBoxLayout *rows_;
};

class OperationListButton : public QToolButton
{
    Q_OBJECT
public:
    /// `list` outlives the button.
    explicit OperationListButton(OperationList &list, QWidget *parent = nullptr);

    [[nodiscard]] OperationListModel &model() { return model_; }
    void showList();

private:
    void update();

    OperationListModel model_;
    OperationListPopup *popup_;
};

} // namespace registrar
