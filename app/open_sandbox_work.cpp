// SPDX-License-Identifier: GPL-3.0-or-later
// Starts a sandbox where it does not run, fills it where it is empty, and finds the platforms on it.
#include "app/open_sandbox_work.h"

#include "operations/sandbox/fill/sandbox_fill.h"
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
/// Sample data for the platforms that have none yet; what is there is left as it is.
Result<void> fill(const SandboxFolder &folder, const SandboxDescription &sandbox, OperationContext &context)
{
    const auto targets = fillTargets(sandbox, {});
    if (!targets) {
        return failure(targets.error());
    }
    FillWork work(*targets, fillOptions(folder));
    if (const Result<void> filled = work.run(context); !filled) {
        return filled;
    }
    return writeFaults(folder, work);
}
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
        if (const Result<void> filled = fill(*folder, description, context); !filled) {
            return filled;
        }
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
