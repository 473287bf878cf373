// SPDX-License-Identifier: GPL-3.0-or-later
// Sends what is staged for one store, and folds in what became of it.
#pragma once

#include "models/records/staged_changes.h"
#include "repository/answer.h"
#include "repository/cancel.h"

namespace registrar
{

/// What became of the edits that were sent together.
struct SendReport {
    int applied = 0;
    int conflicts = 0;
    bool cancelled = false;       ///< nothing was written
    std::optional<Error> refusal; ///< the first
    ChangeSet inverse;            ///< takes back what was applied
    QString warning;              ///< where it was applied, but something beside went wrong; empty otherwise
    [[nodiscard]] bool isWhole() const { return !cancelled && !refusal && conflicts == 0; }
};

/// One at a time: whoever asks while one is on its way is refused. Outlives the pages that ask, so that a tab
/// that is closed meanwhile leaves nothing in doubt. Lives on the thread of the staged edits.
class StagedSender : public QObject
{
    Q_OBJECT
public:
    struct Answer {
        ApplyReport report;
        QString warning;
    };
    using Sending = std::function<QFuture<Result<Answer>>(const ChangeSet &, const CancelToken &)>;
    using Previewing = std::function<QFuture<Result<ApplyPreview>>(const ChangeSet &, const CancelToken &)>;

    /// `changes` outlives it.
    explicit StagedSender(StagedChanges &changes, QObject *parent = nullptr);
    ~StagedSender() override; ///< cancels what is on its way

    /// How it is done; nothing can be sent before.
    void setSending(Sending sending, Previewing previewing);
    [[nodiscard]] bool canSend() const { return sending_ && !isSending_; }

    [[nodiscard]] StagedChanges &changes() const { return changes_; }
    [[nodiscard]] bool isSending() const { return isSending_; }
    /// Sends the edits of these records, or of one entity; false where another set is on its way or there is
    /// none.
    bool send(const QList<quint64> &ids);
    bool send(const EntitySource &source);
    void cancel();
    /// What would be sent for these records, for reading; nothing is folded.
    [[nodiscard]] QFuture<Result<ApplyPreview>> preview(const QList<quint64> &ids, const CancelToken &cancel);

Q_SIGNALS:
    void sendingChanged(bool sending);
    void sent(const registrar::SendReport &report);

private:
    bool send(const ChangeSet &set);
    void take(const Result<Answer> &answer);

    StagedChanges &changes_;
    Sending sending_;
    Previewing previewing_;
    CancelSource cancel_;
    bool isSending_ = false;
};

} // namespace registrar
