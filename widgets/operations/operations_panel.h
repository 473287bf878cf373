// SPDX-License-Identifier: GPL-3.0-or-later
// The panel below the pages: operations with their progress, log and report, and the messages that were
// shown.
#pragma once

#include "models/operations/operation_list_model.h"

#include <QWidget>

class QLabel;
class QListView;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace registrar
{

class NotificationLog;
class StateView;

/// Escape closes it. What ended stays in the list, as long as the window is open.
class OperationsPanel : public QWidget
{
    Q_OBJECT
public:
    enum class Part { Operations, Messages };

    /// Both models outlive the panel.
    OperationsPanel(OperationListModel &operations, NotificationLog &messages, QWidget *parent = nullptr);

    void showPart(Part part);

Q_SIGNALS:
    void closeAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeOperations();
    QWidget *makeMessages();
    QLayout *makeHead();
    void refresh();
    void showOperation();
    void copy();

    OperationListModel &operations_;
    NotificationLog &messages_;
    QTabBar *parts_;
    QStackedWidget *stack_;
    QListView *list_ = nullptr;
    QListView *messageList_ = nullptr;
    QStackedWidget *operationState_ = nullptr;
    QStackedWidget *messageState_ = nullptr;
    QLabel *detail_ = nullptr;
    QPlainTextEdit *log_ = nullptr;
    QPushButton *cancel_ = nullptr;
};

} // namespace registrar
