// SPDX-License-Identifier: GPL-3.0-or-later
// Between threads that need the passphrase of the encrypted passwords and the window that asks for it.
#pragma once

#include "operations/connections/passphrase.h"

#include <QObject>

#include <condition_variable>
#include <mutex>

namespace registrar
{

/// Lives on the GUI thread. One question at a time.
class PassphraseExchange : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Any other thread: waits until the window has answered. A file named by the environment is tried first.
    [[nodiscard]] Result<QString> ask(const PassphraseRequest &request);
    /// GUI thread: the answer to what was `asked`; nothing where the person does not want to.
    void answer(const std::optional<QString> &passphrase);
    /// Whoever waits, or asks from now on, is answered that nobody answers.
    void close();

Q_SIGNALS:
    void asked(const registrar::PassphraseRequest &request);

private:
    std::mutex mutex_;
    std::condition_variable answered_;
    std::optional<Result<QString>> answer_;
    bool isClosed_ = false;
};

} // namespace registrar
