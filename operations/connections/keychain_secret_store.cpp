// SPDX-License-Identifier: GPL-3.0-or-later
// QtKeychain's jobs, made to be waited for.
#include "operations/connections/keychain_secret_store.h"

#include <QCoreApplication>
#include <QSemaphore>
#include <QThread>

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#endif

#include <qt6keychain/keychain.h>

#include <functional>
#include <memory>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct KeychainText {
    Q_DECLARE_TR_FUNCTIONS(registrar::KeychainSecretStore)
};

const QString service = u"registrar"_s;

/// The library queues its jobs on the thread that started the first one, so one thread serves the whole
/// program. It ends with the application object.
class KeychainThread
{
public:
    static QObject *context()
    {
        static KeychainThread *const only = new KeychainThread;
        return only->context_;
    }

private:
    KeychainThread()
        : context_(new QObject)
    {
        thread_ = new QThread;
        thread_->setObjectName(u"keychain"_s);
        context_->moveToThread(thread_);
        static QThread *const running = thread_;
        qAddPostRoutine([] {
            constexpr unsigned long patience = 2000; // milliseconds; a keychain that hangs must not keep us
            running->quit();
            running->wait(patience);
        });
        thread_->start();
    }

    QThread *thread_;
    QObject *context_;
};

struct Answer {
    QSemaphore finished;
    QKeychain::Error error = QKeychain::NoError;
    QString errorText;
    QString secret;
};

Error errorOf(const Answer &answer)
{
    Error error{.kind = Error::Kind::File,
                .what = KeychainText::tr("The system's keychain could not be used."),
                .why = answer.errorText,
                .remedy = KeychainText::tr("Unlock the keychain, or keep passwords in an encrypted file "
                                           "instead: registrar secrets move file")};
    if (answer.error == QKeychain::AccessDeniedByUser || answer.error == QKeychain::AccessDenied) {
        error.kind = Error::Kind::Permission;
        error.what = KeychainText::tr("The system's keychain did not allow it.");
    }
    return error;
}

/// Runs the job that `make` makes, and waits for its end.
Result<std::shared_ptr<Answer>> run(const std::function<QKeychain::Job *()> &make,
                                    std::chrono::milliseconds limit)
{
    auto answer = std::make_shared<Answer>();
    QMetaObject::invokeMethod(KeychainThread::context(), [make, answer] {
        QKeychain::Job *job = make();
        QObject::connect(job, &QKeychain::Job::finished, KeychainThread::context(),
                         [answer](QKeychain::Job *ended) {
                             answer->error = ended->error();
                             answer->errorText = ended->errorString();
                             if (const auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(ended))
                                 answer->secret = read->textData();
                             answer->finished.release();
                         });
        job->start();
    });
    if (!answer->finished.tryAcquire(1, static_cast<int>(limit.count())))
        return failure({.kind = Error::Kind::Timeout,
                        .what = KeychainText::tr("The system's keychain does not answer."),
                        .why = KeychainText::tr("It may be waiting to be unlocked."),
                        .remedy = KeychainText::tr("Unlock it and try again, or keep passwords in an "
                                                   "encrypted file instead: registrar secrets move file"),
                        .retryable = true});
    return answer;
}

} // namespace

KeychainSecretStore::KeychainSecretStore(std::chrono::milliseconds limit)
    : limit_(limit)
{
}

bool KeychainSecretStore::isAvailable()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected() || !bus.interface())
        return false;
    const QStringList running = bus.interface()->registeredServiceNames();
    const QStringList startable = bus.interface()->activatableServiceNames();
    for (const QString &name : {u"org.freedesktop.secrets"_s, u"org.kde.kwalletd5"_s, u"org.kde.kwalletd6"_s})
        if (running.contains(name) || startable.contains(name))
            return true;
    return false;
#else
    return true;
#endif
}

Result<std::optional<QString>> KeychainSecretStore::read(const QString &name) const
{
    const auto answer = run(
        [name] {
            auto *job = new QKeychain::ReadPasswordJob(service);
            job->setKey(name);
            return job;
        },
        limit_);
    if (!answer)
        return failure(answer.error());
    if ((*answer)->error == QKeychain::EntryNotFound)
        return std::optional<QString>();
    if ((*answer)->error != QKeychain::NoError)
        return failure(errorOf(**answer));
    return (*answer)->secret;
}

Result<void> KeychainSecretStore::write(const QString &name, const QString &secret)
{
    const auto answer = run(
        [name, secret] {
            auto *job = new QKeychain::WritePasswordJob(service);
            job->setKey(name);
            job->setTextData(secret);
            return job;
        },
        limit_);
    if (!answer)
        return failure(answer.error());
    if ((*answer)->error != QKeychain::NoError)
        return failure(errorOf(**answer));
    return {};
}

Result<void> KeychainSecretStore::remove(const QString &name)
{
    // Removing what is not there is an error to some keychains, and a lasting one.
    const auto there = read(name);
    if (!there)
        return failure(there.error());
    if (!*there)
        return {};
    const auto answer = run(
        [name] {
            auto *job = new QKeychain::DeletePasswordJob(service);
            job->setKey(name);
            return job;
        },
        limit_);
    if (!answer)
        return failure(answer.error());
    if ((*answer)->error != QKeychain::NoError && (*answer)->error != QKeychain::EntryNotFound)
        return failure(errorOf(**answer));
    return {};
}

} // namespace registrar
