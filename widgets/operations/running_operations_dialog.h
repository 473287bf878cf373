// SPDX-License-Identifier: GPL-3.0-or-later
// Asks what becomes of the operations that run when the program is to end.
#pragma once

#include "models/operations/operation_list_model.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QSortFilterProxyModel;

namespace registrar
{

/// Lists what runs, and how far it is. `accepted` comes once nothing runs any more and the person wants to
/// quit: after waiting, or after everything was cancelled and has ended. An operation that fails while it is
/// waited for ends the waiting, so that its error is seen. `rejected`: the person stays, and what runs goes
/// on.
class RunningOperationsDialog : public QDialog
{
    Q_OBJECT
public:
    /// `operations` outlive it.
    explicit RunningOperationsDialog(OperationList &operations, QWidget *parent = nullptr);
    ~RunningOperationsDialog() override;

private:
    enum class Choice { None, Wait, Cancel };
    void choose(Choice choice);
    void refresh();
    [[nodiscard]] bool hasFailedSince() const;

    OperationList &operations_;
    QList<Operation *> before_; ///< that had ended already when it was chosen
    OperationListModel model_;
    QSortFilterProxyModel *running_;
    QLabel *text_;
    QLabel *detail_;
    QPushButton *wait_;
    QPushButton *cancel_;
    Choice choice_ = Choice::None;
};

} // namespace registrar
