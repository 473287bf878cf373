// SPDX-License-Identifier: GPL-3.0-or-later
// Writes records of an entity to a file, which is there whole or not at all.
#pragma once

#include "operations/export/export_request.h"
#include "operations/operation.h"
#include "repository/blueprint.h"

namespace registrar
{

class ExportFile;
class Repository;

/// Has the blueprint's secret fields of the entity left out, at any depth.
void leaveOutSecrets(const BlueprintEntity &entity, ExportRequest &request);
/// What the request leaves out, for people; those inside of others by their path.
[[nodiscard]] QStringList leftOutNames(const ExportRequest &request);

class ExportOperation : public OperationWork
{
public:
    explicit ExportOperation(ExportRequest request);

    [[nodiscard]] QString title() const override;
    /// How many records, as the store estimates them, and what is left out.
    Result<Plan> plan(const CancelToken &cancel) override;
    /// A file of that name is replaced when the new one is whole; a failure or a cancel leaves it as it was.
    /// Written into the journal just before the file gets its name: there is none that the journal does not
    /// know of.
    Result<void> run(OperationContext &context) override;

private:
    Result<StreamProgress> write(Repository &repository, ByteSink &file, OperationContext &context) const;
    [[nodiscard]] Result<void> putInPlace(ExportFile &file, qint64 records) const;

    ExportRequest request_;
};

} // namespace registrar
