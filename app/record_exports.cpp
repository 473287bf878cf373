// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the exports that pages ask for, and tells how they ended.
#include "app/record_exports.h"

#include "operations/export/export_operation.h"
#include "widgets/shared/notification_bar.h"
#include "widgets/shared/show_in_folder.h"

#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace registrar
{

RecordExports::RecordExports(OperationList &operations, NotificationBar &notifications, QObject *parent)
    : QObject(parent)
    , operations_(operations)
    , notifications_(notifications)
{
}

void RecordExports::start(const QString &deployment, const QString &store,
                          const std::shared_ptr<const Blueprint> &blueprint, ExportRequest request)
{
    request.deployment = deployment;
    request.store = store;
    request.blueprint = blueprint;
    const QString fileName = request.fileName;
    const Operation *operation = operations_.start(std::make_unique<ExportOperation>(std::move(request)));
    connect(operation, &Operation::finished, this,
            [this, fileName](const OperationReport &report) { tell(fileName, report); });
}

void RecordExports::tell(const QString &fileName, const OperationReport &report)
{
    const QString name = QFileInfo(fileName).fileName();
    switch (report.outcome) {
    case OperationReport::Outcome::Done: {
        const qint64 records = report.figures.value(u"records"_s).toInteger();
        const qint64 bytes = report.figures.value(u"bytes"_s).toInteger();
        const QString sentence =
            //: file name, number of records, size
            tr("%1 is written: %2 record(s), %3.", nullptr, int(qMin<qint64>(records, INT_MAX)))
                .arg(name, QLocale().toString(records), QLocale().formattedDataSize(bytes));
        notifications_.tell(NotificationBar::Tone::Success, sentence, tr("Show in folder"),
                            [fileName] { showInFolder(fileName); });
        break;
    }
    case OperationReport::Outcome::Cancelled:
        notifications_.tell(NotificationBar::Tone::Information,
                            tr("The export to %1 was cancelled. Nothing of it was left behind.").arg(name));
        break;
    case OperationReport::Outcome::Failed:
        notifications_.tell(NotificationBar::Tone::Danger,
                            report.error ? report.error->toText() : report.title);
        break;
    }
}

} // namespace registrar
