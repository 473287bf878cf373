// SPDX-License-Identifier: GPL-3.0-or-later
// Finds a text in the cells of a table: in what is loaded at once, and page by page in what is not.
#pragma once

#include "models/records/records_model.h"

#include <QPersistentModelIndex>
#include <QTimer>

namespace registrar
{

/// Begins at a row, goes down to the last record and on from the first. What is loaded is looked through in
/// slices between events; beyond it pages are read only until the next match is found, or the search is
/// cancelled. Matches keep their place while rows come and go.
class RecordFinder : public QObject
{
    Q_OBJECT
public:
    explicit RecordFinder(RecordsModel &model, QObject *parent = nullptr);

    /// Looks for another text, from `row` on; an empty one ends the search. `columns` in the order in which
    /// they stand.
    void start(const QString &text, int row, const QList<int> &columns);
    /// To the match behind, or before, the one that was told last; reads on where none is known.
    void next();
    void previous();
    void cancel();

    [[nodiscard]] const QString &text() const { return text_; }
    [[nodiscard]] bool isSearching() const { return searching_; }
    /// Whether every record has been looked at.
    [[nodiscard]] bool isComplete() const { return complete_; }
    [[nodiscard]] int count() const { return static_cast<int>(hits_.size()); }
    [[nodiscard]] int current() const { return current_; } ///< from 0; -1 where there is none
    [[nodiscard]] int row() const { return row_; }         ///< how far it has come

Q_SIGNALS:
    void found(const QModelIndex &cell);
    void changed(); ///< counts and states

private:
    void look();
    void lookAt(int row);
    void showHit(int hit);
    void stop();
    void follow(int first, int by);

    RecordsModel &model_;
    QString text_;
    QList<int> columns_;
    QList<QPersistentModelIndex> hits_;
    QTimer timer_;
    int begin_ = 0; ///< the row at which the search began
    int row_ = 0;   ///< the next one to be looked at
    int current_ = -1;
    int wanted_ = -1; ///< the match to be told as soon as it is found
    bool wrapped_ = false;
    bool searching_ = false;
    bool complete_ = false;

    static constexpr int maximumHits = 10'000;
};

} // namespace registrar
