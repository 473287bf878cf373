// SPDX-License-Identifier: GPL-3.0-or-later
// Asks which records of an entity go into a file, in which form, and where to.
#pragma once

#include "models/records/record_column.h"
#include "operations/export/export_request.h"
#include "repository/repository.h"

#include <QDialog>

class QAbstractButton;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace registrar
{

class ExportColumns;

/// What a page shows when its records are to be exported.
struct ExportSubject {
    std::shared_ptr<Repository> repository;
    BlueprintEntity entity;
    QList<RecordColumn> columns;
    std::optional<EntityDescription> description;
    Query query; ///< the present filter and sort
    Total total; ///< of the filter
    QList<RecordKey> selected;
    QString selectionRefusal; ///< why what is selected cannot be exported; empty where it can
    bool hasStagedChanges = false;
};

/// To be opened with `open`; deletes itself when it is closed. Nothing here waits for the store or the disk.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ExportDialog(ExportSubject subject, QWidget *parent = nullptr);

    /// As it is chosen at present; the deployment is left to the window.
    [[nodiscard]] ExportRequest request() const;

Q_SIGNALS:
    void chosen(const registrar::ExportRequest &request);

private:
    enum class Scope { All, Filtered, Selected };

    void makeLayout();
    QWidget *makeScopes();
    QWidget *makeFormat();
    QWidget *makeFile();
    void connectParts();
    void estimate();
    void askDisk();
    void chooseFile();
    void onFormatChanged();
    void refresh();
    void finish();
    void send();
    [[nodiscard]] Scope scope() const;
    [[nodiscard]] ExportFormat format() const;
    [[nodiscard]] Total expected() const;
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString note() const;

    const ExportSubject subject_;
    Total all_{-1, false};
    qint64 freeBytes_ = -1;
    QString suffix_;
    QString replaced_; ///< an existing file that the person has agreed to lose
    QRadioButton *allRecords_;
    QRadioButton *filtered_;
    QRadioButton *selected_;
    QComboBox *shape_;
    QComboBox *delimiter_;
    QCheckBox *spreadsheetSafe_;
    QCheckBox *canonical_;
    ExportColumns *columns_;
    QLineEdit *file_;
    QLabel *note_;
    QPushButton *export_ = nullptr;
};

} // namespace registrar
