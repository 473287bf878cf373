// SPDX-License-Identifier: GPL-3.0-or-later
// The operations that run and those that ended lately, for the status bar.
#pragma once

#include "operations/operation.h"

namespace registrar
{

/// Owns its operations. Used from the GUI thread.
class OperationList : public QObject
{
    Q_OBJECT
public:
    explicit OperationList(QObject *parent = nullptr);
    ~OperationList() override; ///< cancels what runs and waits for it

    /// Starts the work; the answer lives until it has ended and `keptReports` others have ended after it.
    Operation *start(std::unique_ptr<OperationWork> work);

    [[nodiscard]] QList<Operation *> running() const; ///< in the order in which they were started
    [[nodiscard]] QList<Operation *> ended() const;   ///< the latest first
    void cancelAll();

    static constexpr qsizetype keptReports = 50;

Q_SIGNALS:
    void changed(); ///< one was started, has ended, or has got on
    void logged();  ///< one has logged a line; may come very often

private:
    void onFinished(Operation *operation);

    QList<Operation *> running_;
    QList<Operation *> ended_;
};

} // namespace registrar
