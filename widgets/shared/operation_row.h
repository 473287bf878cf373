// SPDX-License-Identifier: GPL-3.0-or-later
// One operation in a list: its name, how far it is, and its cancel.
#pragma once

#include <QWidget>

class QLabel;
class QModelIndex;
class QProgressBar;
class QToolButton;

namespace registrar
{

class OperationRow : public QWidget
{
    Q_OBJECT
public:
    explicit OperationRow(QWidget *parent = nullptr);

    /// A row of an OperationListModel.
    void showOperation(const QModelIndex &index);

Q_SIGNALS:
    void cancelAsked();

private:
    QLabel *title_;
    QLabel *detail_;
    QProgressBar *bar_;
    QToolButton *cancel_;
};

} // namespace registrar
