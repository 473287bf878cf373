// SPDX-License-Identifier: GPL-3.0-or-later
// A MongoDB server that answers what a test tells it to: for what no server of the sandbox answers.
#pragma once

#include "repository/store_address.h"
#include "repository/value.h"

#include <QProcess>

#include <memory>

namespace registrar
{

/// Runs scripted_mongod.py on a free port of 127.0.0.1. Without orders it is the primary of a replica set
/// that answers every command with "ok" alone. Replies are Extended JSON. Ends with the object.
class ScriptedMongod
{
public:
    /// An error, fit for QSKIP, where MockupDB is not installed.
    [[nodiscard]] static Result<std::unique_ptr<ScriptedMongod>> start();
    ~ScriptedMongod();

    [[nodiscard]] StoreAddress address() const;

    /// The next `command` gets this reply; several queue up behind each other.
    [[nodiscard]] bool answer(const QString &command, const QByteArray &reply);
    /// The next `command` gets so many bytes of its usual reply, and then the end of the connection.
    [[nodiscard]] bool cutAnswer(const QString &command, int afterBytes);
    /// From now on every `command` gets this reply when nothing else is queued for it.
    [[nodiscard]] bool alwaysAnswer(const QString &command, const QByteArray &reply);
    /// What has come so far under this name, in order.
    [[nodiscard]] QList<Document> requests(const QString &command);

private:
    ScriptedMongod() = default;
    [[nodiscard]] QByteArray order(const QByteArray &json);

    QProcess process_;
    quint16 port_ = 0;
};

} // namespace registrar

/// Declares `server`, a `std::unique_ptr<ScriptedMongod>`, in a test function, or skips the test.
#define SCRIPTED_MONGOD(server)                                                                              \
    auto REGISTRAR_STARTED_##server = registrar::ScriptedMongod::start();                                    \
    if (!REGISTRAR_STARTED_##server)                                                                         \
        QSKIP(qPrintable(REGISTRAR_STARTED_##server.error().why));                                           \
    std::unique_ptr<registrar::ScriptedMongod> server = std::move(*REGISTRAR_STARTED_##server)
