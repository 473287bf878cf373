// SPDX-License-Identifier: GPL-3.0-or-later
// Starts an operation that destroys something: its plan is worked out and shown, and the person is asked.
#pragma once

#include "operations/operation_list.h"

class QWidget;

namespace registrar
{

/// How the person is asked, and who is told.
struct PlannedStart {
    QString text;      ///< the question, one sentence
    QString note;      ///< what else follows, below the plan; may be empty
    QString accept;    ///< the button that goes on: a verb
    QString typedName; ///< what has to be typed first; empty: nothing
    std::function<void(Operation *)> started;
    std::function<void()> declined;            ///< the person has said no; may be empty
    std::function<void(const Error &)> failed; ///< the plan could not be worked out; nothing was started
};

/// Answers at once. The plan is worked out on another thread; while that takes its time, and when it has
/// come, nothing is started without a yes. Everything is dropped when `parent` goes. `operations` outlive it.
void startPlanned(QWidget *parent, OperationList &operations, std::unique_ptr<OperationWork> work,
                  const PlannedStart &start);

} // namespace registrar
