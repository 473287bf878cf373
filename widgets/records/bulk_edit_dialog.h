// SPDX-License-Identifier: GPL-3.0-or-later
// One field of many records: which records, which field, what it becomes; and what that does, before it is
// done.
#pragma once

#include "models/records/edit_place.h"
#include "operations/bulk_edit/bulk_edit.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;
class QTreeWidget;

namespace registrar
{

class BusyMark;
class NotificationBar;

struct BulkEditQuestion {
    /// Without keys and assignments; its query is what the filter finds. Of its staged records those that the
    /// edit concerns are told of.
    BulkEditRequest request;
    QList<RecordKey> selected;  ///< empty: nothing but everything can be edited
    QString selectionShortfall; ///< why not all of what is selected can be named; empty where it can
    QList<RecordColumn> columns;
    QString entityTitle;
    QString typedName;         ///< what has to be typed first; empty: nothing
    bool mayBeMissing = false; ///< whether a field can be removed
    QTimeZone zone = QTimeZone::utc();
};

/// Every choice is looked at in the store, on its background connection, before it can be confirmed: how many
/// records, the first ones before and after, and what the store will be sent.
class BulkEditDialog : public QDialog
{
    Q_OBJECT
public:
    BulkEditDialog(BulkEditQuestion question, QWidget *parent);
    ~BulkEditDialog() override;

Q_SIGNALS:
    void editWanted(const registrar::BulkEditRequest &request);
    /// The person wants to see what is staged first; the dialog has closed.
    void changesWanted();

private:
    void makeScope(QFormLayout &form);
    void makeEdit(QFormLayout &form);
    void makePreview();
    void makeButtons();
    void fieldChosen();
    void addKinds();
    void kindChosen();
    void lookLater();
    void look();
    void showPreview(const Result<BulkEditPreview> &preview);
    void showSamples(const BulkEditPreview &preview);
    void showStaged(const BulkEditPreview &preview);
    void refreshButton();
    [[nodiscard]] bool isByPath() const;
    /// InvalidInput where a path is typed that is none.
    [[nodiscard]] Result<EditPlace> place() const;
    [[nodiscard]] Result<Value> operand(const EditPlace &place) const;
    [[nodiscard]] FieldAssignment::Kind kind() const;
    [[nodiscard]] Result<BulkEditRequest> request() const;
    [[nodiscard]] QString valueText(const Value &value) const;

    BulkEditQuestion question_;
    QRadioButton *selected_;
    QRadioButton *everything_;
    QList<EditPlace> places_; ///< those of `field_`, in its order
    QComboBox *field_;
    QLineEdit *path_; ///< of a field that is not listed
    QComboBox *kind_;
    QLineEdit *value_;
    QComboBox *choice_;
    QLabel *problem_;
    BusyMark *busy_;
    QLabel *count_;
    NotificationBar *staged_;
    QTreeWidget *samples_;
    QLabel *sent_;
    QPlainTextEdit *statements_;
    QLineEdit *typed_;
    QDialogButtonBox *buttons_;
    QPushButton *edit_ = nullptr;
    QTimer timer_;
    CancelSource cancel_;
    quint64 generation_ = 0;
    qint64 records_ = -1; ///< what the last look counted; -1 while there is none
};

} // namespace registrar
