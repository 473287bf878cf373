// SPDX-License-Identifier: GPL-3.0-or-later
// Running operations, and the ones that ended lately, as rows.
#pragma once

#include "operations/operation_list.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QTimer>

namespace registrar
{

/// Running ones first, in the order in which they were started, then the ended ones, latest first.
class OperationListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        FractionRole = Qt::UserRole, ///< 0 to 1, or -1 where the end is unknown
        DetailRole,                  ///< a line for people: how far, how long still, how it ended
        RunningRole,
        FailedRole,
        LogRole, ///< the report, once there is one, and the lines that were logged
    };

    /// `list` outlives the model.
    explicit OperationListModel(OperationList &list, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] int runningCount() const;
    void cancel(const QModelIndex &index);

private:
    void refresh();

    OperationList &list_;
    QList<QPointer<Operation>> rows_;
    QTimer logs_; ///< lines may come faster than they can be shown
};

} // namespace registrar
