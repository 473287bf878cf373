// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/store_worker.h"

#include <QCoreApplication>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>
#include <thread>

namespace registrar
{

using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("StoreWorker", text);
}

Error cancelledError(const QString &store)
{
    return {.kind = Error::Kind::Cancelled, .what = tr("Cancelled."), .store = store};
}

Error silentError(const QString &store)
{
    return {.kind = Error::Kind::ConnectionLost,
            .what = tr("%1 does not answer.").arg(store),
            .why = tr(
                "The connection is open, but nothing comes back, and a second connection could not be made."),
            .remedy = tr("Check the network or the VPN. Registrar connects again by itself as soon as the "
                         "server answers."),
            .store = store,
            .retryable = true};
}

/// Drivers that look for their server anew with each call (MongoDB's) tell a broken connection as a refused one.
bool breaksConnection(Error::Kind kind)
{
    return kind == Error::Kind::ConnectionLost || kind == Error::Kind::ConnectionRefused ||
           kind == Error::Kind::HostNotFound;
}

bool isConnectionProblem(Error::Kind kind)
{
    return breaksConnection(kind) || kind == Error::Kind::Timeout;
}

} // namespace

/// Shared by the worker, its thread and its watch, so that a thread that a driver holds on to can outlive the
/// worker.
class StoreWorker::Loop : public std::enable_shared_from_this<Loop>
{
public:
    Loop(StoreAccess access, WorkerLimits limits, Report report)
        : access_(std::move(access))
        , limits_(limits)
        , report_(std::move(report))
    {
    }

    void start();
    void stop();
    void enqueue(std::shared_ptr<StoreCall> call);
    ConnectionState state() const;

private:
    /// One thread's life. When the watch gives up a thread that cannot be freed, a new generation takes over.
    struct Generation {
        std::shared_ptr<Session> session; ///< guarded by mutex_
        std::atomic<bool> retired = false;
    };
    struct Running {
        std::shared_ptr<StoreCall> call;
        Clock::time_point started;
        std::optional<Clock::time_point> interrupted;
        std::optional<Clock::time_point> probed;
        std::future<bool> probe;
    };

    void work(std::shared_ptr<Generation> generation);
    void watch();
    std::shared_ptr<StoreCall> nextCall(Generation &generation);
    void execute(const std::shared_ptr<Generation> &generation, const std::shared_ptr<StoreCall> &call);
    std::optional<Error> ensureOpen(const std::shared_ptr<Generation> &generation);
    void dropSession(const std::shared_ptr<Generation> &generation, const Error &error);
    void mend(const std::shared_ptr<Generation> &generation);
    std::shared_ptr<StoreCall> heartbeat();
    void publish(ConnectionState state);
    void watchRunning(std::unique_lock<std::mutex> &lock);
    void giveUp(std::unique_lock<std::mutex> &lock);
    std::future<bool> startProbe() const;

    const StoreAccess access_;
    const WorkerLimits limits_;
    Report report_;
    std::mutex reportMutex_;

    mutable std::mutex mutex_;
    std::condition_variable wake_;      ///< the worker's thread: a call, a stop
    std::condition_variable watchWake_; ///< the watch: a call has started, was cancelled, a stop
    std::condition_variable settled_;   ///< giveUp(): the call under way has returned
    std::condition_variable idle_;      ///< stop(): the threads have ended
    std::deque<std::shared_ptr<StoreCall>> queue_;
    std::shared_ptr<Generation> generation_;
    std::optional<Running> running_;
    ConnectionState state_;
    Clock::time_point nextHeartbeat_;
    Clock::time_point nextMend_;
    std::chrono::milliseconds mendDelay_{250};
    bool stopping_ = false;
    int threads_ = 0;
};

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
    for (const auto &call : waiting) {
        call->fail(cancelledError(access_.options.storeName));
    }
    if (session) {
        std::thread([session] { session->interrupt(); }).detach();
    }
    std::unique_lock lock(mutex_);
    if (!idle_.wait_for(lock, limits_.interrupt, [this] { return threads_ == 0; }) && running_) {
        const std::shared_ptr<Session> stuck = generation_->session;
        lock.unlock();
        if (stuck) {
            stuck->abandon();
        }
        lock.lock();
        idle_.wait_for(lock, 1s, [this] { return threads_ == 0; });
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

void StoreWorker::Loop::work(std::shared_ptr<Generation> generation)
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
    {
        const std::scoped_lock lock(mutex_);
        if (generation->session && generation->session->isOpen()) {
            return std::nullopt;
        }
    }
    auto made = makeSession(access_.address.kind);
    if (!made) {
        return made.error();
    }
    const std::shared_ptr<Session> session = std::move(*made);
    {
        const std::scoped_lock lock(mutex_);
        generation->session = session;
    }
    const bool wasMending = state().kind == ConnectionState::Kind::Mending;
    if (!wasMending) {
        publish({.kind = ConnectionState::Kind::Connecting});
    }
    auto server = session->open(access_.address, access_.password, access_.options);
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
        {
            const std::scoped_lock lock(mutex_);
            if (generation->retired) {
                return; // the watch has already answered for this call
            }
            running_.reset();
            nextHeartbeat_ = Clock::now() + limits_.heartbeat;
        }
        settled_.notify_all();
        const bool broke = problem && breaksConnection(problem->kind);
        if (broke) {
            dropSession(generation, *problem);
        }
        if (!broke || isRepeat || !call->mayBeRepeated || call->cancel.isCancelled()) {
            call->settle();
            return;
        }
    }
}

std::future<bool> StoreWorker::Loop::startProbe() const
{
    std::packaged_task<bool()> task([access = access_, limit = limits_.probe] {
        auto session = makeSession(access.address.kind);
        if (!session) {
            return false;
        }
        SessionOptions options = access.options;
        options.connectTimeout = limit;
        const auto opened = (*session)->open(access.address, access.password, options);
        // A server that refuses to sign us in again is alive all the same.
        return opened.has_value() || !isConnectionProblem(opened.error().kind);
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
            watchWake_.wait_for(lock, 100ms);
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
        // It may open a connection of its own, which a silent network holds up: neither the canceller's thread nor
        // the watch waits for it.
        std::thread([session = generation_->session] { session->interrupt(); }).detach();
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
        } else if (ready || now - *running.probed > limits_.probe + 500ms) {
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
/// thread behind.
void StoreWorker::Loop::giveUp(std::unique_lock<std::mutex> &lock)
{
    const std::shared_ptr<Generation> generation = generation_;
    const std::shared_ptr<Session> session = generation->session;
    const std::shared_ptr<StoreCall> call = running_->call;
    const bool cancelled = call->cancel.isCancelled() || stopping_;
    running_->interrupted.reset();
    running_->probed = Clock::now();
    running_->started = Clock::now();
    lock.unlock();
    const bool freed = session && session->abandon();
    lock.lock();
    if (freed && settled_.wait_for(lock, 500ms, [&] { return !running_ || running_->call != call; })) {
        return;
    }
    generation->retired = true;
    running_.reset();
    if (!stopping_) {
        generation_ = std::make_shared<Generation>();
        ++threads_;
        nextMend_ = Clock::now();
        std::thread([self = shared_from_this(), next = generation_] { self->work(next); }).detach();
    }
    lock.unlock();
    const Error error =
        cancelled ? cancelledError(access_.options.storeName) : silentError(access_.options.storeName);
    call->fail(error);
    if (!cancelled) {
        publish({.kind = ConnectionState::Kind::Mending, .error = error});
    }
    lock.lock();
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

ConnectionState StoreWorker::state() const
{
    return loop_->state();
}

} // namespace registrar
