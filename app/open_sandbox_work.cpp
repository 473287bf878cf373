// SPDX-License-Identifier: GPL-3.0-or-later
// Starts a sandbox where it does not run, and finds the platforms on it.
#include "app/open_sandbox_work.h"

#include "operations/sandbox/sandbox_status.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(OpenSandboxWork)
};
} // namespace

OpenSandboxWork::OpenSandboxWork(QString name, std::shared_ptr<OpenedSandbox> opened)
    : name_(std::move(name))
    , opened_(std::move(opened))
{
}

QString OpenSandboxWork::title() const
{
    return Words::tr("Open sandbox %1").arg(name_);
}

Result<Plan> OpenSandboxWork::plan(const CancelToken &)
{
    return Plan{.title = title(), .deployment = {}, .items = {}, .statements = {}, .warnings = {}};
}

Result<void> OpenSandboxWork::run(OperationContext &context)
{
    const Result<SandboxFolder> folder = SandboxFolder::named(name_);
    if (!folder) {
        return failure(folder.error());
    }
    SandboxDescription description;
    if (sandboxOwner(*folder)) {
        const Result<SandboxDescription> found = SandboxDescription::load(*folder);
        if (!found) {
            return failure(found.error());
        }
        description = *found;
    } else {
        const Sandbox::Callbacks callbacks{
            .progressed = [&context](const QString &step) { context.log(step); }, .ended = {}};
        Result<std::unique_ptr<Sandbox>> started =
            Sandbox::start({.folder = *folder}, callbacks, context.cancel());
        if (!started) {
            return failure(started.error());
        }
        opened_->owned = std::move(*started);
        description = opened_->owned->description();
        context.did(Words::tr("The servers of sandbox %1 were started.").arg(name_));
    }
    description.name = folder->name(); // by which it was asked for, wherever it was made
    const Result<QList<SandboxDeployment>> deployments = sandboxDeployments(description);
    if (!deployments) {
        return failure(deployments.error());
    }
    opened_->deployments = *deployments;
    return {};
}

} // namespace registrar
