// SPDX-License-Identifier: GPL-3.0-or-later
// A way to a store through an SSH server, kept open by the system's own ssh.
#pragma once

#include "repository/route.h"
#include "repository/ssh_server.h"

#include <memory>

namespace registrar
{

/// Starts ssh when a connection is about to be made, on a free loopback port, and again when it has ended
/// meanwhile: a tunnel that breaks is mended like any lost connection. ssh asks nothing (BatchMode): keys
/// come from the agent or a file, and the server's own key must be known already. It ends with the last
/// connection.
class SshTunnel : public Route
{
public:
    explicit SshTunnel(const SshServer &server);
    ~SshTunnel() override;

    /// Unsupported for mongodb+srv, whose servers are named by a look-up. Of several hosts the first one is
    /// led to. PostgreSQL keeps the server's name for its certificate. Other errors: what ssh said.
    [[nodiscard]] Result<StoreAddress> lead(const StoreAddress &address,
                                            std::chrono::milliseconds limit) override;
    [[nodiscard]] QString complaint() const override;

    /// The running ssh; 0 where there is none.
    [[nodiscard]] qint64 processId() const;

private:
    class Process;
    std::unique_ptr<Process> process_;
};

} // namespace registrar
