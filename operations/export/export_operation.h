// SPDX-License-Identifier: GPL-3.0-or-later
// Writes all records of a query to a file, which is there whole or not at all.
#pragma once

#include "operations/operation.h"
#include "repository/blueprint.h"
#include "repository/connection_state.h"

namespace registrar
{

struct ExportRequest {
    QString deployment;
    StoreAccess access; ///< a connection of its own is opened, so that pages are never delayed
    Query query;
    StreamFormat format = StreamFormat::Csv;
    QString fileName;
    QStringList leftOut; ///< fields that are not written: the secret ones, unless somebody asked for them
};

/// The blueprint's secret fields of an entity, which exports leave out.
[[nodiscard]] QStringList secretFields(const BlueprintEntity &entity);

class ExportOperation : public OperationWork
{
public:
    explicit ExportOperation(ExportRequest request);

    [[nodiscard]] QString title() const override;
    /// How many records, as the store estimates them, and what is left out.
    Result<Plan> plan(const CancelToken &cancel) override;
    /// A file of that name is replaced when the new one is whole; a failure or a cancel leaves it as it was.
    Result<void> run(OperationContext &context) override;

private:
    ExportRequest request_;
};

} // namespace registrar
