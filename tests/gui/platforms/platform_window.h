// SPDX-License-Identifier: GPL-3.0-or-later
// The real main window on one filled platform, and the hands and eyes of a person before it.
#pragma once

#include "app/main_window.h"
#include "models/records/records_model.h"
#include "tests/gui/platforms/filled_platform.h"
#include "widgets/records/field_editor.h"
#include "widgets/records/records_page.h"
#include "widgets/records/records_table.h"

#include <QTemporaryDir>
#include <QTreeView>

namespace registrar
{

/// Every function that waits answers whether what it waited for came.
class PlatformWindow
{
public:
    explicit PlatformWindow(const FilledPlatform &platform, bool readOnly = false);

    /// Expands the store in the tree, clicks the entity, and waits until its records are painted; those that
    /// are hidden at first are asked for.
    [[nodiscard]] bool open(const QString &store, const QString &entity);
    /// Adds a condition in the filter bar.
    [[nodiscard]] bool filter(const QString &field, Operator op, const QString &text);
    /// The row of the record with that key, once it is loaded; -1 where it does not come.
    [[nodiscard]] int rowOf(const QString &keyText);
    /// Types into the cell and presses Enter.
    [[nodiscard]] bool typeInCell(int row, const QString &field, const QString &text);
    /// Opens the form on the record and types into its field.
    [[nodiscard]] bool typeInForm(int row, const QString &field, const QString &text);
    [[nodiscard]] bool press(const QString &button);
    /// Presses Apply and waits until nothing is staged.
    [[nodiscard]] bool apply();

    [[nodiscard]] RecordsPage *page() const { return window_->currentRecords(); }
    [[nodiscard]] RecordsTable *table() const { return find<RecordsTable>(u"recordsTable"); }
    [[nodiscard]] RecordsModel *model() const { return qobject_cast<RecordsModel *>(table()->model()); }
    [[nodiscard]] FieldEditor *editor(const QString &field) const;
    /// What a screen reader says of a cell.
    [[nodiscard]] QString said(int row, const QString &field) const;
    [[nodiscard]] StoreConnection *connection(const QString &store) const;
    /// Of the page that is shown.
    template<typename T>
    [[nodiscard]] T *find(QStringView name) const
    {
        return page() ? page()->findChild<T *>(name.toString()) : nullptr;
    }
    void showForm(int row, const QString &field);
    /// In both themes, into the folder that REGISTRAR_PICTURES names; nothing where it is not set.
    void takePicture(const QString &name);

private:
    [[nodiscard]] QModelIndex cell(int row, const QString &field) const;

    QString deployment_;
    QTemporaryDir folder_;
    Preferences preferences_;
    OpenDeployments deployments_;
    OperationList operations_;
    Theme theme_{Theme::Choice::Light};
    StagedStores staged_;
    RecordsPageFactory records_;
    std::unique_ptr<MainWindow> window_;
};

} // namespace registrar
