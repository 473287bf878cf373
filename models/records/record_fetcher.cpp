// SPDX-License-Identifier: GPL-3.0-or-later
// Decides which page to ask for next, and asks: near the viewport by key, far away by a jump.
#include "models/records/record_fetcher.h"

#include "repository/answer.h"
#include "repository/cut_pages.h"

#include <cstdlib>

namespace registrar
{

namespace
{

/// A table shows the beginning of a value: large ones are not read whole for it, where the store can cut
/// them.
QFuture<Result<Page>> readPage(Repository &repository, const Query &query, const Position &position,
                               const CancelToken &cancel)
{
    return repository.run<Page>(Repository::Lane::Interactive, Repository::Retry::Read, cancel,
                                [query, position, cancel](Session &session) {
                                    auto *cutting = dynamic_cast<CutPages *>(&session);
                                    return cutting ? cutting->cutPage(query, position, cancel)
                                                   : session.page(query, position, cancel);
                                });
}

} // namespace

RecordFetcher::RecordFetcher(std::shared_ptr<Repository> repository, RecordRows &rows, QObject *parent)
    : QObject(parent)
    , repository_(std::move(repository))
    , rows_(rows)
{
    timer_.setSingleShot(true);
    timer_.setInterval(0); // what one turn of the event loop brings is answered by one request
    connect(&timer_, &QTimer::timeout, this, &RecordFetcher::plan);
}

RecordFetcher::~RecordFetcher()
{
    forward_.cancel.cancel();
    backward_.cancel.cancel();
}

void RecordFetcher::setQuery(const Query &query)
{
    query_ = query;
    canJump_ = true;
    canReadBackward_ = true;
    limit_ = std::min(limit_, firstLimit);
    first_ = last_ = 0;
    answered_ = false;
    beginning_.reset();
    restart();
}

void RecordFetcher::setQuery(const Query &query, int row, const Position &position)
{
    setQuery(query);
    answered_ = false; // though the caller has made rows already
    beginning_ = Wish{Kind::Place, row, position, limit_};
    first_ = last_ = row;
}

void RecordFetcher::setViewport(int first, int last)
{
    first_ = first;
    last_ = last;
    schedule();
}

void RecordFetcher::setPageSize(int records)
{
    const bool ofUsualSize = limit_ == usualLimit_; // otherwise the records are large
    usualLimit_ = std::clamp(records, PageSize::least, PageSize::most);
    limit_ = ofUsualSize ? usualLimit_ : std::min(limit_, usualLimit_);
}

void RecordFetcher::restart()
{
    give(forward_);
    give(backward_);
    error_.reset();
    stopped_ = false;
    if (rows_.rowCount() == 0)
        answered_ = false;
    schedule();
}

void RecordFetcher::retry()
{
    if (!error_)
        return;
    error_.reset();
    schedule();
}

void RecordFetcher::stop()
{
    if (stopped_)
        return;
    stopped_ = true; // before anybody is told that nothing is loading any more
    give(forward_);
    give(backward_);
}

void RecordFetcher::resume()
{
    if (std::exchange(stopped_, false))
        schedule();
}

void RecordFetcher::followInserted(int first, int count)
{
    for (Request *request : {&forward_, &backward_}) {
        // What is read forwards stands behind the row before it, what is read backwards before the row behind
        // it.
        const bool attachedBehind = request->kind == Kind::Backward || request->kind == Kind::End;
        if (request->row > first || (attachedBehind && request->row == first))
            request->row += count;
    }
    if (first_ > first) {
        first_ += count;
        last_ += count;
    }
}

void RecordFetcher::followRemoved(int first, int count)
{
    for (Request *request : {&forward_, &backward_})
        request->row -= std::clamp(request->row - first, 0, count);
    const int above = std::clamp(first_ - first, 0, count);
    first_ -= above;
    last_ -= above;
}

void RecordFetcher::schedule()
{
    if (!timer_.isActive())
        timer_.start();
}

void RecordFetcher::plan()
{
    if (error_ || stopped_)
        return;
    if (!answered_) {
        if (!forward_.active)
            request(beginning_.value_or(Wish{Kind::Forward, 0, Position::start(), limit_}));
        return;
    }
    const int last = std::min(last_, rows_.rowCount() - 1);
    const int first = std::clamp(first_, 0, std::max(last, 0));
    const std::optional<int> missing = rows_.cache().firstMissing(first, last);
    if (!missing) {
        planPrefetch(first, last);
        return;
    }
    const std::optional<Wish> wish = wishFor(*missing);
    if (!wish) {
        rows_.forget(); // no way leads there from what is loaded: begin anew
        request({Kind::Forward, 0, Position::start(), limit_});
        return;
    }
    for (Request *request : {&forward_, &backward_}) {
        if (request->active && !isStillWanted(*request, *missing))
            give(*request);
    }
    if (!slotFor(wish->kind).active)
        request(*wish);
}

void RecordFetcher::planPrefetch(int first, int last)
{
    const int margin = std::max(limit_ / 2, last - first);
    const auto ahead = rows_.cache().firstMissing(last + 1, std::min(last + margin, rows_.rowCount() - 1));
    if (ahead && !forward_.active) {
        const auto start = rows_.forwardStart(*ahead);
        if (start && *ahead - start->row <= 2 * limit_)
            request({Kind::Forward, start->row, start->position, limit_});
    }
    const auto above = rows_.cache().lastMissing(std::max(first - margin, 0), first - 1);
    if (above && !backward_.active && canReadBackward_) {
        const auto start = rows_.backwardStart(*above);
        if (start && start->row == *above + 1)
            request({Kind::Backward, start->row, start->position, limit_});
    }
}

std::optional<RecordFetcher::Wish> RecordFetcher::wishFor(int row) const
{
    const int reach = 2 * limit_;
    const auto before = rows_.forwardStart(row);
    const auto behind = rows_.backwardStart(row);
    if (before && row - before->row <= reach)
        return Wish{Kind::Forward, before->row, before->position, limit_};
    if (canReadBackward_ && behind && behind->row - row <= reach)
        return Wish{Kind::Backward, behind->row, behind->position, limit_};
    if (canReadBackward_ && rows_.rowCount() - row <= reach && rows_.cache().end() < rows_.rowCount())
        return Wish{Kind::End, rows_.rowCount(), Position::end(), limit_};
    if (canJump_)
        return Wish{Kind::Far, row, {}, limit_};
    // No jump in this order: read on from the nearest loaded place.
    const int distanceBehind = canReadBackward_ && behind ? behind->row - row : INT_MAX;
    if (behind && (!before || distanceBehind < row - before->row))
        return Wish{Kind::Backward, behind->row, behind->position,
                    std::clamp(distanceBehind, limit_, walkLimit)};
    if (before)
        return Wish{Kind::Forward, before->row, before->position,
                    std::clamp(row - before->row, limit_, walkLimit)};
    return {};
}

void RecordFetcher::request(const Wish &wish)
{
    Request &slot = slotFor(wish.kind);
    const bool wasLoading = isLoading();
    slot.active = true;
    slot.kind = wish.kind;
    slot.row = wish.row;
    slot.token = ++tokens_;
    slot.cancel = CancelSource();
    Query query = query_;
    query.limit = wish.limit;
    if (wish.kind == Kind::Far)
        jump(slot, query);
    else
        read(slot, query, wish.position);
    if (!wasLoading)
        Q_EMIT loadingChanged();
}

void RecordFetcher::jump(Request &slot, const Query &query)
{
    const double fraction = static_cast<double>(slot.row) / std::max(rows_.rowCount(), 1);
    whenAnswered(repository_->jump(query, fraction, slot.cancel.token()), this,
                 [this, query, token = slot.token](const Result<Position> &position) {
                     if (!forward_.active || forward_.token != token)
                         return;
                     if (position)
                         read(forward_, query, *position);
                     else
                         refuse(forward_, position.error());
                 });
}

void RecordFetcher::read(Request &slot, const Query &query, const Position &position)
{
    whenAnswered(readPage(*repository_, query, position, slot.cancel.token()), this,
                 [this, token = slot.token](const Result<Page> &page) {
                     for (Request *each : {&forward_, &backward_}) {
                         if (each->active && each->token == token)
                             take(*each, page);
                     }
                 });
}

void RecordFetcher::take(Request &slot, const Result<Page> &page)
{
    if (!page) {
        refuse(slot, page.error());
        return;
    }
    const Request request = slot;
    adaptLimit(*page);
    Q_EMIT pageAboutToBePlaced(*page);
    place(slot, *page);
    slot.active = false;
    rows_.evict(first_, last_, maximumRecords, maximumBytes);
    const bool wasAnswered = std::exchange(answered_, true);
    beginning_.reset();
    if (!isLoading())
        Q_EMIT loadingChanged();
    if (!wasAnswered || request.kind == Kind::End)
        Q_EMIT answered();
    schedule();
}

void RecordFetcher::place(const Request &request, const Page &page)
{
    const int row = request.row;
    switch (request.kind) {
    case Kind::Forward:
        rows_.placeForward(row, page, limit_);
        break;
    case Kind::Backward:
        rows_.placeBackward(row, page);
        break;
    case Kind::Far:
    case Kind::Place:
        rows_.placeFar(row, page, limit_);
        break;
    case Kind::End:
        rows_.placeAtEnd(page);
        break;
    }
}

void RecordFetcher::refuse(Request &slot, const Error &error)
{
    slot.active = false;
    const bool unsupported = error.kind == Error::Kind::Unsupported;
    if (unsupported && slot.kind == Kind::Far && canJump_) {
        canJump_ = false;
    } else if (unsupported && (slot.kind == Kind::Backward || slot.kind == Kind::End) && canReadBackward_) {
        canReadBackward_ = false;
    } else if (error.kind != Error::Kind::Cancelled) {
        error_ = error;
    }
    if (!isLoading())
        Q_EMIT loadingChanged();
    if (error_)
        Q_EMIT failed(*error_);
    else
        schedule();
}

void RecordFetcher::give(Request &slot)
{
    if (!slot.active)
        return;
    slot.active = false;
    slot.cancel.cancel();
    if (!isLoading())
        Q_EMIT loadingChanged();
}

void RecordFetcher::adaptLimit(const Page &page)
{
    qint64 bytes = 0;
    for (const Record &record : page.records)
        bytes += recordBytes(record);
    const qint64 each = std::max<qint64>(bytes / std::max<qsizetype>(page.records.size(), 1), 1);
    limit_ = static_cast<int>(std::clamp<qint64>(pageBytes / each, fewestLimit, usualLimit_));
}

bool RecordFetcher::isStillWanted(const Request &request, int row) const
{
    if (!canJump_ && request.kind == Kind::Forward)
        return true; // on the way there
    return std::abs(request.row - row) <= 4 * limit_;
}

RecordFetcher::Request &RecordFetcher::slotFor(Kind kind)
{
    return kind == Kind::Backward || kind == Kind::End ? backward_ : forward_;
}

} // namespace registrar
