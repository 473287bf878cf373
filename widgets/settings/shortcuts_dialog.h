// SPDX-License-Identifier: GPL-3.0-or-later
// All keyboard shortcuts: found by typing, changed, and put back as they were shipped.
#pragma once

#include "widgets/settings/shortcuts_model.h"

#include <QDialog>
#include <QSortFilterProxyModel>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace registrar
{

class ShortcutsDialog : public QDialog
{
    Q_OBJECT
public:
    /// `registry` outlives the dialog.
    explicit ShortcutsDialog(ActionRegistry &registry, QWidget *parent = nullptr);

    /// Shows the dialog over `parent`, or brings the one that is there to the front.
    static void open(QWidget *parent, ActionRegistry &registry);
    using QDialog::open;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QKeySequence present() const;
    void makeLayout();
    [[nodiscard]] QString currentId() const;
    void showCurrent();
    void check();
    void set();

    ActionRegistry &registry_;
    ShortcutsModel model_;
    QSortFilterProxyModel shown_;
    QLineEdit *search_;
    QTreeView *list_;
    QLabel *action_;
    QKeySequenceEdit *keys_;
    QPushButton *set_;
    QPushButton *clear_;
    QPushButton *reset_;
    QLabel *conflict_;
};

} // namespace registrar
