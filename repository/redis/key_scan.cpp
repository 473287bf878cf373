// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/redis/key_scan.h"

#include "repository/redis/words.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace registrar::redis
{

namespace
{

constexpr qint64 bucketBatch = 32;  ///< buckets asked for one by one in a round trip
constexpr quint64 widthProbes = 16; ///< every other border is an odd one: one set in 65,536 shows none
constexpr qint64 largestStep =
    2000;                   ///< keys a SCAN visits at most: well under a millisecond of the server's time
constexpr double aim = 0.9; ///< of what is wanted, so that a step rarely goes too far

quint64 lowestBit(quint64 number)
{
    return number & (~number + 1);
}

} // namespace

Command KeyScan::command(quint64 from, qint64 count) const
{
    Command command{"SCAN", QByteArray::number(features_.order.cursorOf(from)), "COUNT",
                    QByteArray::number(count)};
    if (!filter_.glob.isEmpty()) {
        command << "MATCH" << filter_.glob;
    }
    if (!filter_.type.isEmpty() && features_.scanByType) {
        command << "TYPE" << filter_.type;
    }
    return command;
}

Result<quint64> KeyScan::borderBehind(quint64 from, const Reply &reply) const
{
    if (reply.isError()) {
        return failure(connection_.replyError(reply));
    }
    const quint64 cursor = reply.at(0).bytes().toULongLong();
    const quint64 to = cursor == 0 ? ScanOrder::end : features_.order.pointOf(cursor);
    if (to <= from) {
        return failure(connection_.makeError(
            Error::Kind::Unsupported, Words::tr("The server's SCAN does not move forwards as Redis's does."),
            Words::tr("Use a server of the Redis or Valkey family.")));
    }
    return to;
}

Result<KeySegment> KeyScan::segment(quint64 from, const Reply &reply) const
{
    const auto to = borderBehind(from, reply);
    if (!to) {
        return failure(to.error());
    }
    KeySegment segment{from, *to, reply.at(1).byteList()};
    segment.keys.removeIf([this](const QByteArray &key) { return !filter_.accepts(key); });
    std::ranges::sort(segment.keys);
    segment.keys.erase(std::unique(segment.keys.begin(), segment.keys.end()), segment.keys.end());
    return segment;
}

Result<void> KeyScan::checkStop() const
{
    if (stop_.isWanted()) {
        return failure(connection_.makeError(Error::Kind::Cancelled, Words::tr("It was cancelled."), {}));
    }
    return {};
}

Result<KeySegment> KeyScan::step(quint64 from, qint64 count)
{
    if (const auto going = checkStop(); !going) {
        return failure(going.error());
    }
    const auto reply = connection_.run(command(from, count));
    if (!reply) {
        return failure(reply.error());
    }
    auto result = segment(from, *reply);
    if (result) {
        noteMatches(result->keys.size(), count);
    }
    return result;
}

void KeyScan::noteMatches(qint64 matched, qint64 count)
{
    visited_ += std::max(count, matched);
    matched_ += matched;
}

qint64 KeyScan::stepFor(qsizetype wanted) const
{
    if (!filter_.isSelective() || visited_ == 0) {
        return std::clamp(qint64(double(wanted) * aim), qint64(1), largestStep);
    }
    const double share = double(std::max<qint64>(matched_, 1)) / double(visited_);
    return qint64(std::clamp(double(wanted) * aim / share, 1.0, double(largestStep)));
}

double KeyScan::keysBetween(quint64 from, quint64 to) const
{
    return double(to - from) / double(ScanOrder::end) * double(databaseKeys_);
}

/// Asks for one bucket at each of many evenly spread places: the borders that come back have the table's
/// bucket width as their lowest bit.
void KeyScan::addWidthProbes(std::vector<Command> &commands) const
{
    for (quint64 index = 0; index < widthProbes; ++index) {
        commands.push_back(command(index * (ScanOrder::end / widthProbes), 1));
    }
}

Result<quint64> KeyScan::probedWidth(const Replies &replies, size_t first) const
{
    quint64 width = ScanOrder::end;
    for (quint64 index = 0; index < widthProbes; ++index) {
        const auto border = borderBehind(index * (ScanOrder::end / widthProbes), replies.at(first + index));
        if (!border) {
            return border;
        }
        width = std::min(width, lowestBit(*border));
    }
    return width;
}

Result<void> KeyScan::learn()
{
    std::vector<Command> commands{{"DBSIZE"}};
    // A cluster's slots have tables of their own sizes; a slot's start is a border in any case.
    const bool hasOneTable = features_.order.slotBits == 0;
    if (hasOneTable) {
        addWidthProbes(commands);
    }
    const auto replies = connection_.pipeline(commands);
    if (!replies) {
        return failure(replies.error());
    }
    databaseKeys_ = replies->front().integer();
    bucket_ = ScanOrder::end >> features_.order.slotBits;
    if (hasOneTable) {
        const auto width = probedWidth(*replies, 1);
        if (!width) {
            return failure(width.error());
        }
        bucket_ = *width;
    }
    return {};
}

Result<quint64> KeyScan::borderAt(quint64 point)
{
    if (const auto learnt = learn(); !learnt) {
        return failure(learnt.error());
    }
    return std::min(point, ScanOrder::end - bucket_) & ~(bucket_ - 1);
}

/// Bucket by bucket in one round trip, so that the border behind every key is known. Probes in front and
/// behind tell how wide the table's buckets were meanwhile, however few buckets there are to read.
Result<QList<KeySegment>> KeyScan::buckets(quint64 from, quint64 to)
{
    if (const auto going = checkStop(); !going) {
        return failure(going.error());
    }
    std::vector<Command> commands;
    addWidthProbes(commands);
    std::vector<quint64> starts;
    for (qint64 index = 0; index < bucketBatch; ++index) {
        const quint64 start = from + quint64(index) * bucket_;
        if (start >= ScanOrder::end || start < from) {
            break;
        }
        starts.push_back(start);
        commands.push_back(command(start, 1));
    }
    const size_t behind = commands.size();
    addWidthProbes(commands);
    const auto replies = connection_.pipeline(commands);
    if (!replies) {
        return failure(replies.error());
    }
    const auto widthBefore = probedWidth(*replies, 0);
    const auto widthAfter = probedWidth(*replies, behind);
    if (!widthBefore || !widthAfter) {
        return failure(widthBefore ? widthAfter.error() : widthBefore.error());
    }
    bucket_ = std::max(*widthBefore, *widthAfter);
    QList<KeySegment> segments;
    quint64 reached = from;
    for (size_t index = 0; index < starts.size(); ++index) {
        auto found = segment(starts.at(index), replies->at(widthProbes + index));
        if (!found) {
            return failure(found.error());
        }
        if (starts.at(index) != reached) {
            continue; // inside a bucket that an earlier reply has brought, or behind a gap
        }
        noteMatches(found->keys.size(), 1);
        reached = found->to;
        segments.append(std::move(*found));
    }
    cutAt(to, segments);
    return segments;
}

/// A reply that goes beyond `to` brought nothing but the one bucket that it ends with.
void KeyScan::cutAt(quint64 to, QList<KeySegment> &segments) const
{
    while (!segments.isEmpty() && segments.last().from >= to) {
        segments.removeLast();
    }
    if (!segments.isEmpty() && segments.last().to > to && to % bucket_ == 0) {
        segments.last().to = to;
        segments.last().keys.clear();
    }
}

Result<QList<KeySegment>> KeyScan::forward(quint64 from, qsizetype wanted)
{
    const qint64 count = stepFor(wanted);
    if (count > bucketBatch || features_.order.slotBits > 0) {
        auto found = step(from, count);
        if (!found) {
            return failure(found.error());
        }
        return QList<KeySegment>{std::move(*found)};
    }
    if (bucket_ == 0) {
        if (const auto learnt = learn(); !learnt) {
            return failure(learnt.error());
        }
    }
    return buckets(from, ScanOrder::end);
}

Result<QList<KeySegment>> KeyScan::window(quint64 from, quint64 to)
{
    if (bucket_ == 0) {
        if (const auto learnt = learn(); !learnt) {
            return failure(learnt.error());
        }
    }
    QList<KeySegment> segments;
    quint64 reached = from;
    qint64 largest = largestStep;
    while (reached < to) {
        const bool isNear = (to - reached) / bucket_ <= quint64(bucketBatch);
        if (isNear && features_.order.slotBits == 0) {
            const auto found = buckets(reached, to);
            if (!found) {
                return failure(found.error());
            }
            segments += *found;
            reached = segments.last().to;
            continue;
        }
        const qint64 count = std::clamp(qint64(keysBetween(reached, to) * aim), qint64(1), largest);
        auto found = step(reached, count);
        if (!found) {
            return failure(found.error());
        }
        if (found->to > to && count > 1) {
            largest = count / 2;
            continue;
        }
        if (found->to > to && features_.order.slotBits > 0 && features_.order.startsSlot(to)) {
            found->keys.clear(); // all of the one bucket that the step ended with, in a later slot
            found->to = to;
        }
        reached = found->to;
        segments.append(std::move(*found));
    }
    return segments;
}

Result<QList<KeySegment>> KeyScan::backward(quint64 to, qsizetype wanted)
{
    if (bucket_ == 0) {
        if (const auto learnt = learn(); !learnt) {
            return failure(learnt.error());
        }
    }
    const double keys = double(stepFor(wanted));
    const double density = std::max(double(databaseKeys_), 1.0) / double(ScanOrder::end);
    const double width = std::clamp(keys / density, double(bucket_), double(ScanOrder::end));
    const quint64 distance = std::min(quint64(width), to);
    return window((to - distance) & ~(bucket_ - 1), to);
}

Result<void> KeyScan::everyKey(const std::function<Result<void>(const QByteArrayList &)> &take)
{
    if (filter_.keys) {
        return take(*filter_.keys);
    }
    QSet<QByteArray> previous; // a step may repeat keys of the one before it while the table is being resized
    for (quint64 from = 0; from < ScanOrder::end;) {
        auto found = step(from, largestStep);
        if (!found) {
            return failure(found.error());
        }
        QSet<QByteArray> keys(found->keys.begin(), found->keys.end());
        found->keys.removeIf([&previous](const QByteArray &key) { return previous.contains(key); });
        if (const auto taken = take(found->keys); !taken) {
            return taken;
        }
        previous.swap(keys);
        from = found->to;
    }
    return {};
}

Result<KeyScan::Sample> KeyScan::sample(qint64 most)
{
    const auto size = connection_.run({"DBSIZE"});
    if (!size) {
        return failure(size.error());
    }
    Sample sample{.keys = {}, .share = 0, .databaseKeys = size->integer()};
    quint64 from = 0;
    while (from < ScanOrder::end && visited_ < most) {
        const auto found = step(from, largestStep);
        if (!found) {
            return failure(found.error());
        }
        sample.keys += found->keys;
        from = found->to;
    }
    sample.share = double(from) / double(ScanOrder::end);
    return sample;
}

} // namespace registrar::redis
