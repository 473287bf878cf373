// SPDX-License-Identifier: GPL-3.0-or-later
// Random numbers that can be drawn for any place of the sample data without drawing those before it.
#pragma once

#include <QByteArrayView>
#include <QString>

#include <cmath>

namespace registrar
{

/// SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014): the same seed
/// gives the same numbers on every machine.
class SampleRandom
{
public:
    explicit SampleRandom(quint64 seed)
        : state_(seed)
    {
    }

    quint64 next()
    {
        state_ += 0x9e3779b97f4a7c15u;
        return mix(state_);
    }
    /// 0 to bound-1; 0 where the bound is 0.
    qint64 below(qint64 bound) { return bound <= 0 ? 0 : qint64(next() % quint64(bound)); }
    qint64 between(qint64 first, qint64 last) { return first + below(last - first + 1); }
    /// 0 inclusive to 1 exclusive.
    double share() { return double(next() >> 11) * 0x1p-53; }
    bool chance(double probability) { return share() < probability; }
    /// An index below the bound, the low ones far oftener, as popular courses are.
    qint64 skewed(qint64 bound) { return bound <= 0 ? 0 : qint64(double(bound) * std::pow(share(), 2.2)); }
    /// 0, 1, 2 … with that mean, long-tailed.
    qint64 geometric(double mean)
    {
        return mean <= 0 ? 0 : qint64(std::log1p(-share()) / std::log(mean / (mean + 1)));
    }

    static quint64 mix(quint64 bits)
    {
        bits = (bits ^ (bits >> 30)) * 0xbf58476d1ce4e5b9u;
        bits = (bits ^ (bits >> 27)) * 0x94d049bb133111ebu;
        return bits ^ (bits >> 31);
    }
    static quint64 combine(quint64 seed, quint64 with)
    {
        return mix(seed ^ (with + 0x9e3779b97f4a7c15u + (seed << 6)));
    }
    /// FNV-1a: stable across runs and platforms, which qHash is not.
    static quint64 ofText(const QString &text)
    {
        quint64 hash = 0xcbf29ce484222325u;
        for (const QChar character : text) {
            hash = (hash ^ character.unicode()) * 0x100000001b3u;
        }
        return mix(hash);
    }

private:
    quint64 state_;
};

} // namespace registrar
