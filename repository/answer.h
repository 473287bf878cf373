// SPDX-License-Identifier: GPL-3.0-or-later
// Hands a store's answer to an object's own thread, or to nobody where the object is gone.
#pragma once

#include "repository/error.h"

#include <QFutureWatcher>

namespace registrar
{

/// Calls `handler(const Result<T> &)` on the thread of `context`, unless `context` is destroyed first. To be
/// called on that thread. `QFuture::then` with a context cannot be used for this: up to Qt 6.5 it
/// dereferences a context that is gone.
template<typename T, typename Handler>
void whenAnswered(const QFuture<Result<T>> &future, QObject *context, Handler handler)
{
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, handler = std::move(handler)]() mutable {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() > 0)
                             handler(watcher->result());
                     });
    watcher->setFuture(future);
}

} // namespace registrar
