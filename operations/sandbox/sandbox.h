// SPDX-License-Identifier: GPL-3.0-or-later
// Private, throw-away servers that this process owns: they end with it, however it ends.
#pragma once

#include "operations/sandbox/server_programs.h"
#include "repository/cancel.h"

#include <functional>
#include <memory>

class QThread;

namespace registrar
{

class SandboxKeeper;

struct SandboxSettings {
    SandboxFolder folder;
    bool durable = true; ///< data survive a loss of power and are there at the next start; tests do without
    qint64 ownerPid = 0; ///< another process whose end ends the sandbox too; 0: none
    ServerSearch search = ServerSearch::thisMachine();
};

/// Why the servers were stopped without `stop` being called.
enum class SandboxEnd { Requested, OwnerGone, ServerEnded };

/// Running servers. Starting and stopping block for some seconds, so not on the GUI thread; otherwise any
/// thread, one at a time. The servers are children of a thread of the sandbox's own, so it does not matter
/// which thread starts them.
class Sandbox
{
public:
    struct Callbacks {
        std::function<void(const QString &step)> progressed; ///< while starting, from another thread
        std::function<void(SandboxEnd)> ended; ///< after all servers were stopped, from another thread
    };

    /// Errors: Conflict where it already runs (the text tells its owner), Unsupported where there is no
    /// server at all, and whatever a server said that did not start. Servers that are not to be had are
    /// listed in `description().missing`.
    [[nodiscard]] static Result<std::unique_ptr<Sandbox>>
    start(const SandboxSettings &settings, const Callbacks &callbacks, const CancelToken &cancel);
    ~Sandbox(); ///< stops

    [[nodiscard]] const SandboxDescription &description() const { return description_; }
    /// In good order, by force after some seconds. Data stay.
    void stop();

private:
    Sandbox() = default;

    std::unique_ptr<QThread> thread_;
    SandboxKeeper *keeper_ = nullptr; ///< lives in the thread and goes with it
    SandboxDescription description_;
};

} // namespace registrar
