// SPDX-License-Identifier: GPL-3.0-or-later
// Configures and starts Redis.
#include "operations/sandbox/redis_server.h"

using namespace Qt::StringLiterals;

namespace registrar
{

RedisServer::RedisServer(const ServerLauncher &launcher, const SandboxServer &server, bool durable)
    : launcher_(launcher)
    , server_(server)
    , durable_(durable)
    , process_(launcher, u"redis"_s, StopSignal::Finish)
{
}

Result<QString> RedisServer::version() const
{
    return launcher_.run(launcher_.programs().redis, {u"--version"_s});
}

Result<void> RedisServer::start()
{
    const SandboxFolder data(launcher_.folder().data(u"redis"_s));
    if (const auto made = data.make(); !made)
        return made;
    const QString configuration = launcher_.folder().file(u"redis.conf"_s);
    const QString text = uR"(bind 127.0.0.1
port %1
requirepass %2
databases %3
dir "%4"
save ""
appendonly %5
)"_s.arg(server_.port)
                             .arg(server_.password)
                             .arg(server_.databases)
                             .arg(data.path(), durable_ ? u"yes"_s : u"no"_s);
    if (const auto written = writePrivateFile(configuration, text.toUtf8()); !written)
        return written;
    return process_.start(launcher_.programs().redis, {configuration});
}

Result<void> RedisServer::waitUntilReady(QDeadlineTimer deadline) const
{
    return process_.waitUntil(
        [this] {
            return lastLines(process_.log(), 50).join(u'\n').contains(u"Ready to accept connections"_s);
        },
        deadline);
}

} // namespace registrar
