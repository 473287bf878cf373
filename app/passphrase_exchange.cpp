// SPDX-License-Identifier: GPL-3.0-or-later
// Waiting for the window's answer.
#include "app/passphrase_exchange.h"

#include <QFile>

namespace registrar
{

Result<QString> PassphraseExchange::ask(const PassphraseRequest &request)
{
    const QString named = qEnvironmentVariable(passphraseFileVariable().toLatin1().constData());
    if (!named.isEmpty() && request.reason != PassphraseRequest::Reason::WrongBefore) {
        return passphraseFromFile(named);
    }
    std::unique_lock lock(mutex_);
    answer_.reset();
    QMetaObject::invokeMethod(
        this, [this, request] { Q_EMIT asked(request); }, Qt::QueuedConnection);
    answered_.wait(lock, [this] { return answer_ || isClosed_; });
    if (answer_) {
        return *answer_;
    }
    return failure({.kind = Error::Kind::Cancelled, .what = tr("The window was closed.")});
}

void PassphraseExchange::answer(const std::optional<QString> &passphrase)
{
    const std::lock_guard guard(mutex_);
    if (passphrase) {
        answer_ = Result<QString>(*passphrase);
    } else {
        answer_ = failure({.kind = Error::Kind::Cancelled,
                           .what = tr("The stored passwords stay closed."),
                           .why = tr("Their passphrase was not given."),
                           .remedy = tr("Try again and type it.")});
    }
    answered_.notify_all();
}

void PassphraseExchange::close()
{
    const std::lock_guard guard(mutex_);
    isClosed_ = true;
    answered_.notify_all();
}

} // namespace registrar
