// SPDX-License-Identifier: GPL-3.0-or-later
// What is staged, and what can be done with it: apply, discard, undo, redo.
#pragma once

#include "models/records/staged_changes.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace registrar
{

/// Out of the way while nothing is staged and nothing can be undone. What was typed and cannot be read has to
/// be mended or given up before the rest is applied.
class ChangesBar : public QWidget
{
    Q_OBJECT
public:
    ChangesBar(StagedChanges &changes, EntitySource source, QWidget *parent = nullptr);

    /// While a change set is on its way nothing else can be sent.
    void setApplying(bool applying);
    /// Why applying has to wait, a sentence; empty where it need not.
    void setObstacle(const QString &sentence);
    [[nodiscard]] bool canApply() const;

Q_SIGNALS:
    void applyWanted();
    void cancelWanted();
    void discardWanted();
    void undoAppliedWanted();
    void conflictWanted();
    void changesWanted();
    void problemWanted(); ///< the first field that is to be corrected
    void unreadWanted();  ///< the next record for which something was typed that cannot be read

private:
    void layOut();
    void refresh();

    StagedChanges &changes_;
    EntitySource source_;
    QLabel *summary_;
    QPushButton *problems_;
    QPushButton *conflicts_;
    QPushButton *unread_;
    QPushButton *review_;
    QToolButton *undo_;
    QToolButton *redo_;
    QPushButton *undoApplied_;
    QPushButton *discard_;
    QPushButton *apply_;
    QString obstacle_;
    bool applying_ = false;
};

} // namespace registrar
