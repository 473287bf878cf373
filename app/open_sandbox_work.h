// SPDX-License-Identifier: GPL-3.0-or-later
// Starts a sandbox where it does not run, fills it where it is empty, and finds the platforms on it.
#pragma once

#include "operations/operation.h"
#include "operations/sandbox/sandbox.h"
#include "operations/sandbox/sandbox_deployments.h"

namespace registrar
{

struct OpenedSandbox {
    std::shared_ptr<Sandbox> owned; ///< null where another process owns the servers
    QList<SandboxDeployment> deployments;
};

class OpenSandboxWork : public OperationWork
{
public:
    /// `opened` is filled in while the work runs, and to be read when it has finished.
    OpenSandboxWork(QString name, std::shared_ptr<OpenedSandbox> opened);

    [[nodiscard]] QString title() const override;
    Result<Plan> plan(const CancelToken &cancel) override;
    Result<void> run(OperationContext &context) override;

private:
    QString name_;
    std::shared_ptr<OpenedSandbox> opened_;
};

} // namespace registrar
