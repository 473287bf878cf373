// SPDX-License-Identifier: GPL-3.0-or-later
// Tells in one line which staged edits an earlier run of the program has left.
#pragma once

#include "models/changes/staged_stores.h"

namespace registrar
{

class NotificationBar;

/// The stores' files are read one after another, and told together once the last one has been. What is found
/// later, with a deployment that is added, has a line of its own.
class KeptEditsNotice : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it.
    KeptEditsNotice(StagedStores &staged, NotificationBar &bar, QObject *parent = nullptr);

Q_SIGNALS:
    void showWanted(); ///< the person wants to see what is staged

private:
    void tell();

    NotificationBar &bar_;
    QStringList stores_; ///< these and what follows: not told yet
    int count_ = 0;
    QDateTime savedAt_;
    QStringList warnings_;
};

} // namespace registrar
