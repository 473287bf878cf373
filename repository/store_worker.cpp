// SPDX-License-Identifier: GPL-3.0-or-later
// The worker's own thread; the watch over it is in store_worker_watch.cpp.
#include "repository/store_worker_loop.h"

#include <QCoreApplication>

namespace registrar
{

using namespace std::chrono_literals;

Error cancelledError(const QString &store)
{
    return {.kind = Error::Kind::Cancelled,
            .what = QCoreApplication::translate("StoreWorker", "Cancelled."),
            .store = store};
}

Error brokenError(const QString &store)
{
    return {.kind = Error::Kind::ConnectionLost,
            .what = QCoreApplication::translate("StoreWorker", "The connection to %1 broke.").arg(store),
            .store = store,
            .retryable = true};
}

bool breaksConnection(Error::Kind kind)
{
    return kind == Error::Kind::ConnectionLost || kind == Error::Kind::ConnectionRefused ||
           kind == Error::Kind::HostNotFound;
}

void StoreWorker::Loop::start()
{
    const std::scoped_lock lock(mutex_);
    generation_ = std::make_shared<Generation>();
    threads_ = 2;
    std::thread([self = shared_from_this(), generation = generation_] { self->work(generation); }).detach();
    std::thread([self = shared_from_this()] { self->watch(); }).detach();
}

void StoreWorker::Loop::stop()
{
    std::deque<std::shared_ptr<StoreCall>> waiting;
    std::shared_ptr<Session> session;
    {
        const std::scoped_lock lock(mutex_);
        stopping_ = true;
        waiting.swap(queue_);
        session = running_ ? generation_->session : nullptr;
    }
    wake_.notify_all();
    watchWake_.notify_all();
    settled_.notify_all();
    for (const auto &call : waiting) {
        call->fail(cancelledError(access_.options.storeName));
    }
    if (session) {
        std::thread([session] { session->interrupt(); }).detach();
    }
    std::unique_lock lock(mutex_);
    // The window may be waiting: whoever does not come back at once has its socket closed.
    constexpr auto courtesy = 250ms;
    if (!idle_.wait_for(lock, courtesy, [this] { return threads_ == 0; }) && running_) {
        const std::shared_ptr<Session> stuck = generation_->session;
        lock.unlock();
        if (stuck) {
            stuck->abandon();
        }
        lock.lock();
        idle_.wait_for(lock, courtesy, [this] { return threads_ == 0; });
        if (running_) {
            giveUp(lock);
        }
    }
    lock.unlock();
    const std::scoped_lock reportLock(reportMutex_);
    report_ = nullptr;
}

void StoreWorker::Loop::enqueue(std::shared_ptr<StoreCall> call)
{
    {
        const std::scoped_lock lock(mutex_);
        if (!stopping_) {
            queue_.push_back(std::move(call));
            wake_.notify_one();
            watchWake_.notify_one();
            return;
        }
    }
    call->fail(cancelledError(access_.options.storeName));
}

ConnectionState StoreWorker::Loop::state() const
{
    const std::scoped_lock lock(mutex_);
    return state_;
}

void StoreWorker::Loop::publish(ConnectionState state)
{
    {
        const std::scoped_lock lock(mutex_);
        if (!state.server) {
            state.server = state_.server;
        }
        if (state.latency.count() == 0) {
            state.latency = state_.latency;
        }
        state_ = state;
    }
    const std::scoped_lock lock(reportMutex_);
    if (report_) {
        report_(state);
    }
}

std::shared_ptr<StoreCall> StoreWorker::Loop::nextCall(Generation &generation)
{
    std::unique_lock lock(mutex_);
    while (!stopping_ && !generation.retired) {
        while (!queue_.empty()) {
            const std::shared_ptr<StoreCall> call = queue_.front();
            queue_.pop_front();
            if (!call->cancel.isCancelled()) {
                return call;
            }
            lock.unlock();
            call->fail(cancelledError(access_.options.storeName));
            lock.lock();
        }
        const bool isOpen = generation.session && generation.session->isOpen();
        const bool isMending = state_.kind == ConnectionState::Kind::Mending;
        if (isMending && Clock::now() >= nextMend_) {
            return nullptr;
        }
        if (isOpen && limits_.heartbeat.count() > 0 && Clock::now() >= nextHeartbeat_) {
            return nullptr;
        }
        if (isMending) {
            wake_.wait_until(lock, nextMend_);
        } else if (isOpen && limits_.heartbeat.count() > 0) {
            wake_.wait_until(lock, nextHeartbeat_);
        } else {
            wake_.wait(lock);
        }
    }
    return nullptr;
}

/// A cancel that is still on its way would stop the next call instead, unless the session is closed anyway.
void StoreWorker::Loop::awaitInterruption(const std::shared_ptr<Generation> &generation,
                                          const Session &session, std::future<void> interruption)
{
    if (!interruption.valid() || !session.isOpen() ||
        interruption.wait_for(limits_.interrupt) == std::future_status::ready) {
        return;
    }
    dropSession(generation, cancelledError(access_.options.storeName));
}

std::shared_ptr<StoreCall> StoreWorker::Loop::heartbeat()
{
    auto beat = std::make_shared<StoreCall>();
    beat->isPing = true;
    beat->attempt = [this](Session &session) -> std::optional<Error> {
        const auto started = Clock::now();
        const Result<void> answer = session.ping();
        if (!answer) {
            return answer.error();
        }
        ConnectionState alive = state();
        alive.latency = std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - started);
        publish(alive);
        return std::nullopt;
    };
    beat->settle = [] {};
    beat->fail = [](const Error &) {};
    return beat;
}

void StoreWorker::Loop::work(const std::shared_ptr<Generation> &generation)
{
    while (true) {
        const std::shared_ptr<StoreCall> call = nextCall(*generation);
        {
            const std::scoped_lock lock(mutex_);
            if (generation->retired || (stopping_ && !call)) {
                break;
            }
        }
        if (call) {
            execute(generation, call);
        } else if (state().kind == ConnectionState::Kind::Mending) {
            mend(generation);
        } else {
            execute(generation, heartbeat());
        }
    }
    std::shared_ptr<Session> session;
    {
        const std::scoped_lock lock(mutex_);
        session = std::exchange(generation->session, nullptr);
    }
    session.reset();
    const std::scoped_lock lock(mutex_);
    --threads_;
    idle_.notify_all();
}

std::optional<Error> StoreWorker::Loop::ensureOpen(const std::shared_ptr<Generation> &generation)
{
    SessionOptions options = access_.options;
    options.readOnly = readOnly_;
    bool isReady = false;
    {
        const std::scoped_lock lock(mutex_);
        const bool isOpen = generation->session && generation->session->isOpen();
        isReady = isOpen && generation->isReadOnly == options.readOnly;
    }
    if (isReady) {
        if (state().kind == ConnectionState::Kind::Mending) { // the session has mended itself
            publish({.kind = ConnectionState::Kind::Connected});
        }
        return std::nullopt;
    }
    auto made = makeSession(access_.address.kind);
    if (!made) {
        return made.error();
    }
    const std::shared_ptr<Session> session = std::move(*made);
    std::shared_ptr<Session> previous; // in the other mode; closing it may take a moment
    {
        const std::scoped_lock lock(mutex_);
        previous = std::exchange(generation->session, session);
        generation->isReadOnly = options.readOnly;
    }
    previous.reset();
    const bool wasMending = state().kind == ConnectionState::Kind::Mending;
    if (!wasMending) {
        publish({.kind = ConnectionState::Kind::Connecting});
    }
    auto server = openSession(*session, access_, options);
    if (!server) {
        ConnectionState::Kind kind =
            wasMending ? ConnectionState::Kind::Mending : ConnectionState::Kind::Closed;
        publish({.kind = kind, .error = server.error()});
        return server.error();
    }
    {
        const std::scoped_lock lock(mutex_);
        mendDelay_ = 250ms;
    }
    publish({.kind = ConnectionState::Kind::Connected, .server = *server});
    return std::nullopt;
}

void StoreWorker::Loop::dropSession(const std::shared_ptr<Generation> &generation, const Error &error)
{
    std::shared_ptr<Session> session;
    {
        const std::scoped_lock lock(mutex_);
        session = std::exchange(generation->session, nullptr);
        nextMend_ = Clock::now();
        mendDelay_ = 250ms;
    }
    if (!generation->retired) {
        publish({.kind = ConnectionState::Kind::Mending, .error = error});
    }
}

void StoreWorker::Loop::mend(const std::shared_ptr<Generation> &generation)
{
    const std::optional<Error> problem = ensureOpen(generation);
    const std::scoped_lock lock(mutex_);
    if (problem) {
        generation->session = nullptr;
        mendDelay_ = std::min<std::chrono::milliseconds>(mendDelay_ * 2, 5s);
        nextMend_ = Clock::now() + mendDelay_;
    }
    nextHeartbeat_ = Clock::now() + limits_.heartbeat;
}

void StoreWorker::Loop::execute(const std::shared_ptr<Generation> &generation,
                                const std::shared_ptr<StoreCall> &call)
{
    const auto registration = call->cancel.onCancel([weak = weak_from_this()] {
        if (const auto self = weak.lock()) {
            self->watchWake_.notify_one();
        }
    });
    for (bool isRepeat = false;; isRepeat = true) {
        if (const std::optional<Error> problem = ensureOpen(generation)) {
            call->fail(*problem);
            return;
        }
        std::shared_ptr<Session> session;
        {
            const std::scoped_lock lock(mutex_);
            running_.emplace();
            running_->call = call;
            running_->started = Clock::now();
            session = generation->session;
        }
        watchWake_.notify_one();
        const std::optional<Error> problem = call->attempt(*session);
        std::future<void> interruption;
        {
            const std::scoped_lock lock(mutex_);
            if (generation->retired) {
                return; // the watch has already answered for this call
            }
            interruption = std::move(running_->interruption);
            running_.reset();
            nextHeartbeat_ = Clock::now() + limits_.heartbeat;
        }
        settled_.notify_all();
        awaitInterruption(generation, *session, std::move(interruption));
        const bool broke = problem && breaksConnection(problem->kind);
        if (broke) {
            dropSession(generation, *problem);
        } else if (!problem && !session->isOpen()) { // a write that has told of it in its outcomes
            dropSession(generation, brokenError(access_.options.storeName));
        }
        if (!broke || isRepeat || !call->mayBeRepeated || call->cancel.isCancelled()) {
            call->settle();
            return;
        }
    }
}

StoreWorker::StoreWorker(StoreAccess access, WorkerLimits limits, Report report)
    : loop_(std::make_shared<Loop>(std::move(access), limits, std::move(report)))
{
    loop_->start();
}

StoreWorker::~StoreWorker()
{
    loop_->stop();
}

void StoreWorker::enqueue(std::shared_ptr<StoreCall> call)
{
    loop_->enqueue(std::move(call));
}

void StoreWorker::setReadOnly(bool readOnly)
{
    loop_->setReadOnly(readOnly);
}

ConnectionState StoreWorker::state() const
{
    return loop_->state();
}

} // namespace registrar
