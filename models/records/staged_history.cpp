// SPDX-License-Identifier: GPL-3.0-or-later
// Which staged states followed on each other, so that they can be undone and redone: a history an entity.
#include "models/records/staged_history.h"

namespace registrar
{

const StagedStep *StagedHistory::Track::next(Way way) const
{
    if (way == Way::Undo)
        return done > 0 ? &steps[done - 1] : nullptr;
    return done < steps.size() ? &steps[done] : nullptr;
}

void StagedHistory::add(const QString &text, const EntitySource &source, const QString &series,
                        StagedMove move)
{
    if (depth_ > 0) {
        OpenStep &open = open_[source];
        const auto place = open.places.constFind(move.id);
        if (place != open.places.constEnd()) {
            open.step.moves[*place].after = std::move(move.after);
            return;
        }
        open.places.insert(move.id, open.step.moves.size());
        open.step.moves.append(std::move(move));
        return;
    }
    Track &track = tracks_[source];
    track.steps.resize(track.done);
    StagedStep *last = track.done > 0 ? &track.steps.back() : nullptr;
    if (last && !series.isEmpty() && last->series == series && last->moves.constFirst().id == move.id) {
        StagedMove &merged = last->moves.first();
        merged.after = std::move(move.after);
        last->at = ++clock_;
        if (!merged.before && !merged.after)
            track.steps.pop_back();
    } else {
        track.steps.push_back({text, source, {std::move(move)}, series, 0, ++clock_});
    }
    track.done = track.steps.size();
}

void StagedHistory::open(const QString &text)
{
    if (depth_++ == 0)
        openText_ = text;
}

void StagedHistory::close()
{
    if (--depth_ > 0)
        return;
    const quint64 at = ++clock_;
    for (auto open = open_.begin(); open != open_.end(); ++open) {
        StagedStep &step = open->step;
        step.moves.removeIf([](const StagedMove &move) { return !move.before && !move.after; });
        if (step.moves.isEmpty())
            continue;
        step.text = openText_;
        step.source = open.key();
        step.group = at;
        step.at = at;
        Track &track = tracks_[open.key()];
        track.steps.resize(track.done);
        track.steps.push_back(std::move(step));
        track.done = track.steps.size();
    }
    open_.clear();
}

const StagedStep *StagedHistory::next(Way way, const std::optional<EntitySource> &source) const
{
    if (source) {
        const auto track = tracks_.constFind(*source);
        return track == tracks_.constEnd() ? nullptr : track->next(way);
    }
    const StagedStep *latest = nullptr;
    for (const Track &track : tracks_) {
        const StagedStep *step = track.next(way);
        if (step && (!latest || step->at > latest->at))
            latest = step;
    }
    return latest;
}

QList<StagedStep> StagedHistory::take(Way way, const std::optional<EntitySource> &source)
{
    const StagedStep *wanted = next(way, source);
    if (!wanted || depth_ > 0)
        return {};
    const quint64 group = source ? 0 : wanted->group;
    const EntitySource own = wanted->source;
    QList<StagedStep> taken;
    const quint64 at = ++clock_;
    for (auto track = tracks_.begin(); track != tracks_.end(); ++track) {
        const StagedStep *step = track->next(way);
        if (!step || (track.key() != own && (group == 0 || step->group != group)))
            continue;
        const size_t place = way == Way::Undo ? --track->done : track->done++;
        track->steps[place].at = at;
        taken.append(track->steps[place]);
    }
    return taken;
}

void StagedHistory::forget(const QSet<quint64> &ids, const QSet<QByteArray> &identities)
{
    const auto isNamed = [&](const std::optional<StagedRecord> &state) {
        return state && state->kind != Change::Kind::Add && !identities.isEmpty() &&
               identities.contains(recordIdentity(state->source, state->read.key));
    };
    for (Track &track : tracks_) {
        for (StagedStep &step : track.steps)
            step.moves.removeIf([&](const StagedMove &move) {
                return ids.contains(move.id) || isNamed(move.before) || isNamed(move.after);
            });
        const auto isEmpty = [](const StagedStep &step) { return step.moves.isEmpty(); };
        const auto present = track.steps.begin() + static_cast<std::ptrdiff_t>(track.done);
        track.done -= static_cast<size_t>(std::count_if(track.steps.begin(), present, isEmpty));
        std::erase_if(track.steps, isEmpty);
    }
}

void StagedHistory::amend(QHash<quint64, StagedRecord> present)
{
    for (Track &track : tracks_) {
        QHash<quint64, StagedRecord> ahead = present;
        for (size_t place = track.done; place < track.steps.size() && !ahead.isEmpty(); ++place) {
            for (StagedMove &move : track.steps[place].moves) {
                if (const auto found = ahead.constFind(move.id); found != ahead.constEnd()) {
                    move.before = *found;
                    ahead.erase(found);
                }
            }
        }
        for (size_t place = track.done; place > 0 && !present.isEmpty(); --place) {
            for (StagedMove &move : track.steps[place - 1].moves) {
                if (const auto found = present.constFind(move.id); found != present.constEnd()) {
                    move.after = *found;
                    present.erase(found);
                }
            }
        }
    }
}

} // namespace registrar
