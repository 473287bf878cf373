// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/redis/page_reader.h"

#include "repository/redis/words.h"

#include <QElapsedTimer>

#include <algorithm>

namespace registrar::redis
{

namespace
{

constexpr qint64 mostVisited = 200'000;
constexpr qint64 longestMilliseconds = 300;
constexpr qsizetype streamedAtOnce = 100; ///< holds 100 MiB at worst
constexpr qsizetype keysAtOnce = 200;     ///< read in a round trip where a condition needs the records

Position positionAt(Position::Kind kind, const ScanPlace &place, const QList<Record> &records)
{
    Position position{kind, {}, place.toToken()};
    if (!records.isEmpty()) {
        position.values = (kind == Position::Kind::Before ? records.first() : records.last()).key;
    }
    return position;
}

} // namespace

RecordParts PageReader::parts(const KeyFilter &filter) const
{
    const auto wanted = [&](const QString &name) {
        return query_.fields.isEmpty() || query_.fields.contains(name) || filter.needs(name);
    };
    return {.size = wanted(field::size),
            .value = wanted(field::value) || wanted(field::length) || wanted(field::truncated)};
}

void PageReader::trim(QList<Record> &records) const
{
    if (query_.fields.isEmpty()) {
        return;
    }
    for (Record &record : records) {
        record.fields.removeIf([this](const Field &field) {
            return field.name != field::key && !query_.fields.contains(field.name);
        });
    }
}

Result<QList<Record>> PageReader::matching(const KeyFilter &filter, const QByteArrayList &keys)
{
    const auto found = readRecords(connection_, features_, filter.pattern, keys, parts(filter));
    if (!found) {
        return failure(found.error());
    }
    QList<Record> records;
    for (const auto &record : *found) {
        if (record && filter.accepts(*record)) {
            records.append(*record);
        }
    }
    trim(records);
    return records;
}

Result<ScanPlace> PageReader::placeOf(const Position &position) const
{
    if (position.kind == Position::Kind::Start) {
        return ScanPlace::at(0);
    }
    if (position.kind == Position::Kind::End) {
        return ScanPlace::at(ScanOrder::end);
    }
    if (const auto place = ScanPlace::fromToken(position.token)) {
        return *place;
    }
    return failure(connection_.makeError(Error::Kind::InvalidInput,
                                         Words::tr("The place to read from is not one of Redis."),
                                         Words::tr("Start again from the beginning.")));
}

Result<Page> PageReader::read(const Position &position)
{
    const auto filter = KeyFilter::fromQuery(query_);
    if (!filter) {
        return failure(filter.error());
    }
    if (filter->keys) {
        return position.kind == Position::Kind::Start || position.kind == Position::Kind::End
                   ? readKeys(*filter)
                   : Result<Page>(Page{.records = {},
                                       .before = Position::end(),
                                       .after = Position::start(),
                                       .atStart = true,
                                       .atEnd = true});
    }
    const auto place = placeOf(position);
    if (!place) {
        return failure(place.error());
    }
    return position.isBackward() ? readBackward(*filter, *place) : readForward(*filter, *place);
}

Result<Page> PageReader::readKeys(const KeyFilter &filter)
{
    if (const auto going = KeyScan(connection_, features_, filter, stop_).checkStop(); !going) {
        return failure(going.error());
    }
    auto records = matching(filter, *filter.keys);
    if (!records) {
        return failure(records.error());
    }
    return Page{.records = std::move(*records),
                .before = Position::start(),
                .after = Position::end(),
                .atStart = true,
                .atEnd = true};
}

/// The keys behind (in front of) a place that lies inside a segment, and the segments that hold them.
Result<QList<KeySegment>> PageReader::remaining(KeyScan &scan, const ScanPlace &place, bool backward)
{
    auto segments = scan.window(place.from, place.to);
    if (!segments || segments->isEmpty() || segments->last().to != place.to) {
        return segments; // no border any more: rather a key twice than one left out
    }
    KeySegment whole{place.from, place.to, {}};
    for (const KeySegment &segment : *segments) {
        whole.keys += segment.keys;
    }
    std::ranges::sort(whole.keys);
    const qsizetype before = std::ranges::upper_bound(whole.keys, place.lastKey) - whole.keys.begin();
    whole.keys = backward ? whole.keys.first(before) : whole.keys.sliced(before);
    return QList<KeySegment>{whole};
}

/// Takes matching records from a segment's start (end) until the page is full; answers the place reached.
Result<ScanPlace> PageReader::take(const KeyFilter &filter, KeySegment segment, bool backward,
                                   Gathered &gathered)
{
    segment.keys.removeIf([&gathered](const QByteArray &key) { return gathered.seen.contains(key); });
    QByteArrayList &keys = segment.keys;
    while (!keys.isEmpty()) {
        const qsizetype room = query_.limit - gathered.records.size();
        if (room <= 0) {
            break;
        }
        const qsizetype count = std::min(filter.recordConditions.isEmpty() ? room : keysAtOnce, keys.size());
        const QByteArrayList asked = backward ? keys.last(count) : keys.first(count);
        auto found = matching(filter, asked);
        if (!found) {
            return failure(found.error());
        }
        qsizetype used = count;
        if (found->size() > room) {
            *found = backward ? found->last(room) : found->first(room);
            const QByteArray edge = (backward ? found->first() : found->last()).key.first().toUtf8OrBytes();
            used = backward ? count - asked.indexOf(edge) : asked.indexOf(edge) + 1;
        }
        gathered.seen.unite(QSet<QByteArray>(asked.begin(), asked.end()));
        gathered.records = backward ? *found + gathered.records : gathered.records + *found;
        if (!backward && used == keys.size()) {
            return ScanPlace::at(segment.to);
        }
        if (!backward && gathered.records.size() >= query_.limit) {
            return ScanPlace{segment.from, segment.to, keys.at(used - 1)};
        }
        backward ? keys.remove(keys.size() - used, used) : keys.remove(0, used);
    }
    if (keys.isEmpty()) {
        return ScanPlace::at(backward ? segment.from : segment.to);
    }
    return backward ? ScanPlace{segment.from, segment.to, keys.last()} : ScanPlace::at(segment.from);
}

Result<ScanPlace> PageReader::gather(const KeyFilter &filter, const ScanPlace &start, bool backward,
                                     Gathered &gathered)
{
    KeyScan scan(connection_, features_, filter, stop_);
    QElapsedTimer clock;
    clock.start();
    ScanPlace place = start;
    const auto isDone = [&] { return place.isBorder() && place.from == (backward ? 0 : ScanOrder::end); };
    while (gathered.records.size() < query_.limit && !isDone()) {
        const qsizetype wanted = query_.limit - gathered.records.size();
        auto segments = !place.isBorder() ? remaining(scan, place, backward)
                        : backward        ? scan.backward(place.from, wanted)
                                          : scan.forward(place.from, wanted);
        if (!segments) {
            return failure(segments.error());
        }
        if (backward) {
            std::ranges::reverse(*segments);
        }
        for (const KeySegment &segment : *segments) {
            const auto reached = take(filter, segment, backward, gathered);
            if (!reached) {
                return reached;
            }
            place = *reached;
            if (gathered.records.size() >= query_.limit) {
                break;
            }
        }
        if (scan.visited() >= mostVisited || clock.elapsed() >= longestMilliseconds) {
            break;
        }
    }
    return place;
}

Result<Page> PageReader::readForward(const KeyFilter &filter, const ScanPlace &start)
{
    Gathered gathered;
    const auto place = gather(filter, start, false, gathered);
    if (!place) {
        return failure(place.error());
    }
    const bool atStart = start.isBorder() && start.from == 0;
    const bool atEnd = place->isBorder() && place->from == ScanOrder::end;
    return Page{
        .records = gathered.records,
        .before = atStart ? Position::start() : positionAt(Position::Kind::Before, start, gathered.records),
        .after = atEnd ? Position::end() : positionAt(Position::Kind::After, *place, gathered.records),
        .atStart = atStart,
        .atEnd = atEnd};
}

Result<Page> PageReader::readBackward(const KeyFilter &filter, const ScanPlace &start)
{
    Gathered gathered;
    const auto place = gather(filter, start, true, gathered);
    if (!place) {
        return failure(place.error());
    }
    const bool atStart = place->isBorder() && place->from == 0;
    const bool atEnd = start.isBorder() && start.from == ScanOrder::end;
    return Page{.records = gathered.records,
                .before = atStart ? Position::start()
                                  : positionAt(Position::Kind::Before, *place, gathered.records),
                .after = atEnd ? Position::end() : positionAt(Position::Kind::After, start, gathered.records),
                .atStart = atStart,
                .atEnd = atEnd};
}

Result<Position> PageReader::jump(double fraction)
{
    const auto filter = KeyFilter::fromQuery(query_);
    if (!filter) {
        return failure(filter.error());
    }
    if (filter->keys || fraction <= 0) {
        return Position::start();
    }
    KeyScan scan(connection_, features_, *filter, stop_);
    constexpr auto end = double(ScanOrder::end);
    const auto border = scan.borderAt(fraction >= 1 ? ScanOrder::end : quint64(fraction * end));
    if (!border) {
        return failure(border.error());
    }
    return positionAt(Position::Kind::From, ScanPlace::at(*border), {});
}

Result<void> PageReader::readAll(RecordParts parts,
                                 const std::function<Result<void>(const QList<Record> &)> &take)
{
    const auto filter = KeyFilter::fromQuery(query_);
    if (!filter) {
        return failure(filter.error());
    }
    KeyScan scan(connection_, features_, *filter, stop_);
    const RecordParts needed{.size = parts.size || filter->needs(field::size),
                             .value =
                                 parts.value || filter->needs(field::value) || filter->needs(field::length)};
    return scan.everyKey([&](const QByteArrayList &keys) -> Result<void> {
        for (qsizetype index = 0; index < keys.size(); index += streamedAtOnce) {
            const auto found =
                readRecords(connection_, features_, filter->pattern, keys.mid(index, streamedAtOnce), needed);
            if (!found) {
                return failure(found.error());
            }
            QList<Record> records;
            for (const auto &record : *found) {
                if (record && filter->accepts(*record)) {
                    records.append(*record);
                }
            }
            if (const auto taken = take(records); !taken) {
                return taken;
            }
        }
        return {};
    });
}

} // namespace registrar::redis
