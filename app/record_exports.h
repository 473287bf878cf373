// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the exports that pages ask for, and tells how they ended.
#pragma once

#include "operations/export/export_request.h"
#include "operations/operation_list.h"

namespace registrar
{

class NotificationBar;

class RecordExports : public QObject
{
    Q_OBJECT
public:
    /// Both outlive this object.
    RecordExports(OperationList &operations, NotificationBar &notifications, QObject *parent = nullptr);

    /// `store` and `blueprint` are what the journal tells of it.
    void start(const QString &deployment, const QString &store,
               const std::shared_ptr<const Blueprint> &blueprint, ExportRequest request);

private:
    void tell(const QString &fileName, const OperationReport &report);

    OperationList &operations_;
    NotificationBar &notifications_;
};

} // namespace registrar
