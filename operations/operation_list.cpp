// SPDX-License-Identifier: GPL-3.0-or-later
// Keeping operations until they are of no more interest.
#include "operations/operation_list.h"

namespace registrar
{

OperationList::OperationList(QObject *parent)
    : QObject(parent)
{
}

OperationList::~OperationList()
{
    // All are told first, so that waiting for one does not keep the others working.
    cancelAll();
}

Operation *OperationList::start(std::unique_ptr<OperationWork> work)
{
    auto *operation = new Operation(std::move(work), this);
    running_.append(operation);
    connect(operation, &Operation::progressed, this, &OperationList::changed);
    connect(operation, &Operation::logged, this, &OperationList::logged);
    connect(operation, &Operation::finished, this, [this, operation] { onFinished(operation); });
    operation->start();
    Q_EMIT changed();
    return operation;
}

QList<Operation *> OperationList::running() const
{
    return running_;
}

QList<Operation *> OperationList::ended() const
{
    return ended_;
}

void OperationList::cancelAll()
{
    for (Operation *operation : std::as_const(running_))
        operation->cancel();
}

void OperationList::onFinished(Operation *operation)
{
    running_.removeOne(operation);
    ended_.prepend(operation);
    while (ended_.size() > keptReports)
        ended_.takeLast()->deleteLater();
    Q_EMIT changed();
}

} // namespace registrar
