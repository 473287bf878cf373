// SPDX-License-Identifier: GPL-3.0-or-later
// The watch over a worker's calls: cancels reach the server, silence is noticed, dead connections are given
// up.
#include "repository/store_worker_loop.h"

#include <QCoreApplication>

#include <algorithm>

namespace registrar
{

using namespace std::chrono_literals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StoreWorker)
};

Error silentError(const QString &store)
{
    return {.kind = Error::Kind::ConnectionLost,
            .what = Words::tr("%1 does not answer.").arg(store),
            .why = Words::tr(
                "The connection is open, but nothing comes back, and a second connection could not be made."),
            .remedy =
                Words::tr("Check the network or the VPN. Registrar connects again by itself as soon as the "
                          "server answers."),
            .store = store,
            .retryable = true};
}

/// Of a write whose driver could not be asked any more what became of it.
Error unknownError(const QString &store)
{
    Error error = silentError(store);
    error.why = Words::tr("Nothing comes back, and nobody knows whether what was sent has been written.");
    error.remedy =
        Words::tr("Look whether it is there as soon as the server answers, before you send it again.");
    error.retryable = false;
    return error;
}

} // namespace

std::future<bool> StoreWorker::Loop::startProbe() const
{
    std::packaged_task<bool()> task([access = access_, limit = limits_.probe] {
        auto session = makeSession(access.address.kind);
        if (!session) {
            return false;
        }
        SessionOptions options = access.options;
        options.connectTimeout = limit;
        const auto opened = openSession(**session, access, options);
        // A server that refuses to sign us in again is alive all the same.
        return opened.has_value() ||
               !(breaksConnection(opened.error().kind) || opened.error().kind == Error::Kind::Timeout);
    });
    std::future<bool> answer = task.get_future();
    std::thread(std::move(task)).detach();
    return answer;
}

void StoreWorker::Loop::watch()
{
    std::unique_lock lock(mutex_);
    while (!stopping_) {
        if (running_) {
            watchRunning(lock);
            watchWake_.wait_for(lock, limits_.look);
        } else {
            watchWake_.wait(lock);
        }
        const bool hasCancelled =
            std::ranges::any_of(queue_, [](const auto &call) { return call->cancel.isCancelled(); });
        if (hasCancelled) {
            std::deque<std::shared_ptr<StoreCall>> cancelled;
            std::erase_if(queue_, [&cancelled](const auto &call) {
                if (call->cancel.isCancelled()) {
                    cancelled.push_back(call);
                }
                return call->cancel.isCancelled();
            });
            lock.unlock();
            for (const auto &call : cancelled) {
                call->fail(cancelledError(access_.options.storeName));
            }
            lock.lock();
        }
    }
    --threads_;
    idle_.notify_all();
}

void StoreWorker::Loop::watchRunning(std::unique_lock<std::mutex> &lock)
{
    const auto now = Clock::now();
    Running &running = *running_;
    if (running.call->cancel.isCancelled() && !running.interrupted) {
        running.interrupted = now;
        // It may open a connection of its own, which a silent network holds up: neither the canceller's
        // thread nor the watch waits for it.
        std::packaged_task<void()> interrupt([session = generation_->session] { session->interrupt(); });
        running.interruption = interrupt.get_future();
        std::thread(std::move(interrupt)).detach();
        return;
    }
    if (running.interrupted && now - *running.interrupted > limits_.interrupt) {
        giveUp(lock);
        return;
    }
    if (running.call->isPing) {
        if (now - running.started > limits_.ping) {
            giveUp(lock);
        }
        return;
    }
    if (running.probe.valid()) {
        const bool ready = running.probe.wait_for(0s) == std::future_status::ready;
        if (ready && running.probe.get()) {
            running.probed = now;
        } else if (ready || now - *running.probed > limits_.probe) {
            giveUp(lock);
        }
        return;
    }
    if (now - running.probed.value_or(running.started) > limits_.silence) {
        running.probed = now;
        running.probe = startProbe();
    }
}

/// Ends a call that gets no answer: by closing its socket where the driver can, otherwise by leaving its
/// thread behind. A write is left time to find out what became of it: told as failed, it would be sent again.
void StoreWorker::Loop::giveUp(std::unique_lock<std::mutex> &lock)
{
    const std::shared_ptr<Generation> generation = generation_;
    const std::shared_ptr<Session> session = generation->session;
    const std::shared_ptr<StoreCall> call = running_->call;
    const bool isWrite = !call->mayBeRepeated && !call->isPing && !stopping_;
    const bool cancelled = call->cancel.isCancelled() || stopping_;
    const QString store = access_.options.storeName;
    running_->interrupted.reset();
    running_->probed = Clock::now();
    running_->started = Clock::now();
    lock.unlock();
    const bool freed = session && session->abandon();
    if (isWrite && !cancelled) {
        publish({.kind = ConnectionState::Kind::Mending, .error = silentError(store)});
    }
    lock.lock();
    const auto hasEnded = [&] {
        return !running_ || running_->call != call || (isWrite && stopping_); // stop() sees to it then
    };
    if (freed ? settled_.wait_for(lock, isWrite ? limits_.outcome : limits_.release, hasEnded) : hasEnded()) {
        return;
    }
    generation->retired = true;
    running_.reset();
    settled_.notify_all();
    if (!stopping_) {
        generation_ = std::make_shared<Generation>();
        ++threads_;
        nextMend_ = Clock::now();
        std::thread([self = shared_from_this(), next = generation_] { self->work(next); }).detach();
    }
    lock.unlock();
    call->fail(isWrite ? unknownError(store) : cancelled ? cancelledError(store) : silentError(store));
    if (!cancelled) {
        publish({.kind = ConnectionState::Kind::Mending, .error = silentError(store)});
        wake_.notify_all(); // the thread that took over mends at once
    }
    lock.lock();
}

} // namespace registrar
