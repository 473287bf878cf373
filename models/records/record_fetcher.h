// SPDX-License-Identifier: GPL-3.0-or-later
// Decides which page to ask for next, and asks: near the viewport by key, far away by a jump.
#pragma once

#include "models/records/page_size.h"
#include "models/records/record_rows.h"
#include "repository/repository.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace registrar
{

/// Keeps the rows around the viewport loaded. At most one request a direction is under way; what the viewport
/// has left behind is cancelled, and an answer that comes nevertheless is dropped. After an error nothing is
/// asked until `retry`, and once stopped nothing until `resume`.
class RecordFetcher : public QObject
{
    Q_OBJECT
public:
    RecordFetcher(std::shared_ptr<Repository> repository, RecordRows &rows, QObject *parent = nullptr);
    ~RecordFetcher() override;

    /// Another query: all requests are given up. The rows must have been reset by the caller.
    void setQuery(const Query &query);
    /// The same, beginning at a place in the middle, which is to stand at `row`.
    void setQuery(const Query &query, int row, const Position &position);
    void setViewport(int first, int last);
    /// Records a page, from the next one on; fewer where records are large.
    void setPageSize(int records);
    /// Reads again what the viewport shows; the rows must have been forgotten by the caller.
    void restart();
    void retry();
    /// Gives up what is being read, and asks for nothing more until `resume`; a new query and `restart` go on
    /// as well. Keeps the rows that are loaded.
    void stop();
    void resume();

    [[nodiscard]] bool isStopped() const { return stopped_; }
    [[nodiscard]] bool isLoading() const { return forward_.active || backward_.active; }
    [[nodiscard]] bool hasAnswered() const { return answered_; }
    [[nodiscard]] const std::optional<Error> &error() const { return error_; }

    /// To be told of every change of the rows, since requests know where their answer will stand.
    void followInserted(int first, int count);
    void followRemoved(int first, int count);

Q_SIGNALS:
    void pageAboutToBePlaced(const registrar::Page &page);
    void answered();
    void failed(const registrar::Error &error);
    void loadingChanged();

private:
    enum class Kind { Forward, Backward, Far, Place, End };
    struct Request {
        bool active = false;
        Kind kind = Kind::Forward;
        int row = 0;
        quint64 token = 0;
        CancelSource cancel;
    };
    struct Wish {
        Kind kind = Kind::Forward;
        int row = 0;
        Position position;
        int limit = 0;
    };

    void schedule();
    void plan();
    void planPrefetch(int first, int last);
    [[nodiscard]] std::optional<Wish> wishFor(int row) const;
    void request(const Wish &wish);
    void jump(Request &slot, const Query &query);
    void read(Request &slot, const Query &query, const Position &position);
    void take(Request &slot, const Result<Page> &page);
    void place(const Request &request, const Page &page);
    void refuse(Request &slot, const Error &error);
    void give(Request &slot);
    void adaptLimit(const Page &page);
    [[nodiscard]] bool isStillWanted(const Request &request, int row) const;
    [[nodiscard]] Request &slotFor(Kind kind);

    std::shared_ptr<Repository> repository_;
    RecordRows &rows_;
    Query query_;
    QTimer timer_;
    Request forward_;
    Request backward_;
    std::optional<Wish> beginning_; ///< where to begin, where that is not the start
    quint64 tokens_ = 0;
    int first_ = 0;
    int last_ = 0;
    int usualLimit_ = PageSize::usual;
    int limit_ = firstLimit;
    bool answered_ = false;
    bool stopped_ = false;
    bool canJump_ = true;
    bool canReadBackward_ = true;
    std::optional<Error> error_;

    static constexpr int firstLimit = 60;
    static constexpr int fewestLimit = 5; ///< of very large records
    static constexpr int walkLimit = 2000;
    static constexpr qint64 pageBytes = qint64{4} * 1024 * 1024;
    static constexpr qsizetype maximumRecords = 4000;
    static constexpr qint64 maximumBytes = qint64{64} * 1024 * 1024;
};

} // namespace registrar
