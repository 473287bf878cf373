// SPDX-License-Identifier: GPL-3.0-or-later
// Asks whether records are to be deleted, showing what goes with them.
#pragma once

#include "models/references/deletion_model.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPushButton;
class QTreeView;

namespace registrar
{

class BusyMark;

struct DeletionQuestion {
    QString title;             ///< what is deleted: "Ada Lovelace", or "3 records of Users"
    QString deactivationField; ///< title of the field by which a record can be put out of use; empty: there
                               ///< is none
};

/// Confirmed, it is staged; production's name is typed where it is applied (see confirmDeletions). It can be
/// confirmed once everything has been looked at, or the person has stopped the looking.
class DeletionDialog : public QDialog
{
    Q_OBJECT
public:
    /// The model becomes the dialog's.
    DeletionDialog(const DeletionQuestion &question, std::unique_ptr<DeletionModel> model, QWidget *parent);
    ~DeletionDialog() override;

Q_SIGNALS:
    void deletionConfirmed();
    void deactivationWanted();
    /// The dialog has closed for it.
    void destinationWanted(const registrar::Destination &destination);

private:
    QWidget *makeHead(const DeletionQuestion &question);
    void makeButtons(const DeletionQuestion &question);
    void refresh();
    void go(const std::optional<Destination> &destination);

    std::unique_ptr<DeletionModel> model_;
    BusyMark *busy_;
    QLabel *status_;
    QPushButton *stop_;
    QLabel *blocked_;
    QLabel *undo_; ///< what one would not bring back
    QPushButton *openBlockers_;
    QTreeView *view_;
    QDialogButtonBox *buttons_;
    QPushButton *delete_ = nullptr;
};

} // namespace registrar
