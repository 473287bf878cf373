// SPDX-License-Identifier: GPL-3.0-or-later
// The owner's side: a thread with the keeper in it.
#include "operations/sandbox/sandbox.h"

#include "operations/sandbox/sandbox_keeper.h"

#include <QThread>

#include <future>

namespace registrar
{

Result<std::unique_ptr<Sandbox>> Sandbox::start(const SandboxSettings &settings, const Callbacks &callbacks,
                                                const CancelToken &cancel)
{
    std::unique_ptr<Sandbox> sandbox(new Sandbox);
    sandbox->thread_ = std::make_unique<QThread>();
    sandbox->thread_->setObjectName(QStringLiteral("sandbox"));
    sandbox->keeper_ = new SandboxKeeper(settings, callbacks, cancel);
    sandbox->keeper_->moveToThread(sandbox->thread_.get());
    QObject::connect(sandbox->thread_.get(), &QThread::finished, sandbox->keeper_, &QObject::deleteLater);
    sandbox->thread_->start();

    std::promise<Result<SandboxDescription>> started;
    QMetaObject::invokeMethod(
        sandbox->keeper_, [keeper = sandbox->keeper_, &started] { started.set_value(keeper->start()); },
        Qt::QueuedConnection);
    auto description = started.get_future().get();
    if (!description)
        return failure(description.error());
    sandbox->description_ = std::move(*description);
    return sandbox;
}

Sandbox::~Sandbox()
{
    stop();
}

void Sandbox::stop()
{
    if (!thread_)
        return;
    std::promise<void> stopped;
    QMetaObject::invokeMethod(
        keeper_,
        [keeper = keeper_, &stopped] {
            keeper->stop();
            stopped.set_value();
        },
        Qt::QueuedConnection);
    stopped.get_future().get();
    thread_->quit();
    thread_->wait();
    thread_.reset();
    keeper_ = nullptr;
}

} // namespace registrar
