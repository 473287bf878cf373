// SPDX-License-Identifier: GPL-3.0-or-later
// Stands between a session and its server, and cuts or counts where a certain text goes through.
#pragma once

#include "repository/store_address.h"

#include <QThread>

#include <atomic>

namespace registrar
{

/// Works on a thread of its own, since sessions block theirs. Connections made after the cut go through.
class CuttingProxy : public QThread
{
public:
    /// What the server sees of the cut. The answer is lost in any case but the last.
    enum class Server {
        Answers,      ///< it gets what held the text, and answers to nobody
        IsLeft,       ///< it does not get it, and sees that the connection has ended
        KeepsWaiting, ///< it does not get it, and believes that the connection stands
        FallsSilent,  ///< it gets it, and from then on no answer comes through, on no connection
        GoesOn        ///< nothing is cut; the text is counted
    };
    CuttingProxy(HostAndPort server, QByteArray text, Server side);
    ~CuttingProxy() override;

    [[nodiscard]] quint16 port() const { return port_; }
    [[nodiscard]] bool hasCut() const { return hasCut_; }
    /// How often the text went through, or would have.
    [[nodiscard]] int count() const { return count_; }

protected:
    void run() override;

private:
    const HostAndPort server_;
    const QByteArray text_;
    const Server side_;
    std::atomic<quint16> port_ = 0;
    std::atomic<bool> hasCut_ = false;
    std::atomic<int> count_ = 0;
};

} // namespace registrar
