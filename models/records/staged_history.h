// SPDX-License-Identifier: GPL-3.0-or-later
// Which staged states followed on each other, so that they can be undone and redone: a history an entity.
#pragma once

#include "models/records/staged_record.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace registrar
{

/// One record's staged state before and after a step; nothing where it is not staged.
struct StagedMove {
    quint64 id = 0;
    std::optional<StagedRecord> before;
    std::optional<StagedRecord> after;
};

struct StagedStep {
    QString text; ///< what was done, without a verb: "change of name"
    EntitySource source;
    QList<StagedMove> moves; ///< one a record
    QString series;          ///< steps of the same one are merged
    quint64 group = 0;       ///< the same for the parts that a batch has in several entities
    quint64 at = 0;          ///< when it was done, or undone
};

/// Without limit. Edits of one entity never stand in the way of another's; who asks for none in particular
/// means the latest of all, with all its parts. Puts nothing in place and tells nobody.
class StagedHistory
{
public:
    enum class Way { Undo, Redo };

    /// Behind what was done in that entity; what was undone there can be redone no more. The same series
    /// of the same record goes on with the step before.
    void add(const QString &text, const EntitySource &source, const QString &series, StagedMove move);
    /// What is added until `close` is one step; nested ones are part of the outermost.
    void open(const QString &text);
    void close();

    /// The step that would be taken; null where there is none.
    [[nodiscard]] const StagedStep *next(Way way, const std::optional<EntitySource> &source) const;
    /// Takes it and answers its parts, one an entity.
    QList<StagedStep> take(Way way, const std::optional<EntitySource> &source);

    /// Drops every state of these records, whether they are known by their ids or their identities.
    void forget(const QSet<quint64> &ids, const QSet<QByteArray> &identities);
    /// A store has judged what is staged: the present states are these from now on.
    void amend(QHash<quint64, StagedRecord> present);

private:
    /// The steps that are done, and behind them those that are undone.
    struct Track {
        std::vector<StagedStep> steps;
        size_t done = 0;
        [[nodiscard]] const StagedStep *next(Way way) const;
    };
    struct OpenStep {
        StagedStep step;
        QHash<quint64, qsizetype> places; ///< of the records' moves
    };

    QHash<EntitySource, Track> tracks_;
    QHash<EntitySource, OpenStep> open_;
    QString openText_;
    int depth_ = 0;
    quint64 clock_ = 0;
};

} // namespace registrar
