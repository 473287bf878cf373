// SPDX-License-Identifier: GPL-3.0-or-later
// The page of an entity's records: what of it goes into a file.
#include "models/records/records_model.h"
#include "widgets/records/export_dialog.h"
#include "widgets/records/records_page.h"
#include "widgets/records/row_selection.h"

namespace registrar
{

void RecordsPage::openExport()
{
    if (!revealed_)
        return;
    ExportSubject subject{.repository = repository_,
                          .entity = entity_,
                          .columns = model_->columns(),
                          .description = model_->description(),
                          .query = model_->query(),
                          .total = model_->total(),
                          .selected = {},
                          .selectionRefusal = {},
                          .hasStagedChanges = hasStagedChanges()};
    const RowSelection rows = selectedRows();
    for (const int row : rows.read) {
        const Record *record = model_->record(row);
        if (record && !record->key.isEmpty())
            subject.selected.append(record->key);
    }
    const KeyKind kind = subject.description ? subject.description->keyKind : KeyKind::PrimaryKey;
    if (kind == KeyKind::RowLocation || kind == KeyKind::AllFields)
        subject.selectionRefusal = tr("Records without a key cannot be named one by one.");
    else if (!rows.isRead())
        subject.selectionRefusal = rows.shortfall() + u' ' + tr("Export what the filter finds instead.");
    else if (subject.selected.size() < rows.count)
        subject.selectionRefusal = tr("Some of the selected records have not been written yet.");
    auto *dialog = new ExportDialog(std::move(subject), this);
    connect(dialog, &ExportDialog::chosen, this, &RecordsPage::exportWanted);
    dialog->open();
}

} // namespace registrar
