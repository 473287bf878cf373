// SPDX-License-Identifier: GPL-3.0-or-later
// Asks which changes of a set are to be taken back, where the journal cannot take back all of it.
#pragma once

#include "models/journal/undo_model.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QTreeView;

namespace registrar
{

/// To be opened with `open`; deletes itself when it is closed.
class PartialUndoDialog : public QDialog
{
    Q_OBJECT
public:
    explicit PartialUndoDialog(const JournalUndo &undo, QWidget *parent = nullptr);
    ~PartialUndoDialog() override;

Q_SIGNALS:
    void chosen(const registrar::ChangeSet &changes);

private:
    QWidget *makeHead(const JournalUndo &undo);
    void makeView();
    void showWhy();
    void refresh();

    UndoModel *model_;
    QCheckBox *all_;
    QTreeView *view_;
    QLabel *why_; ///< of the current row
    QLabel *status_;
    QPushButton *stage_ = nullptr;
};

} // namespace registrar
