// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a few typed letters mean a name, how well, and which of its letters they are.
#include "models/palette/fuzzy_match.h"

namespace registrar
{

namespace
{

constexpr int letter = 4;
constexpr int wordStart = 10;
constexpr int consecutive = 6;
constexpr int textStart = 8;
constexpr int whole = 12;
constexpr int shortestText = 12; ///< up to here a text's length says nothing

QChar plain(QChar character)
{
    const QString parts = character.decomposition();
    return (parts.isEmpty() || !parts.front().isLetter() ? character : parts.front()).toCaseFolded();
}

bool startsWord(QStringView text, int at)
{
    if (at == 0) {
        return true;
    }
    const QChar before = text.at(at - 1);
    return !before.isLetterOrNumber() || (before.isLower() && text.at(at).isUpper());
}

/// Where the next letter is found: right behind the last one, else at a word's start, else nowhere.
int next(QStringView text, QChar wanted, int last)
{
    if (last + 1 < text.size() && plain(text.at(last + 1)) == wanted) {
        return last + 1;
    }
    for (int at = last + 1; at < text.size(); ++at) {
        if (plain(text.at(at)) == wanted && startsWord(text, at)) {
            return at;
        }
    }
    return -1;
}

std::optional<FuzzyMatch> matchFrom(QStringView typed, QStringView text, int start)
{
    // From within a word, only what stands together means it.
    const bool inside = !startsWord(text, start);
    FuzzyMatch match;
    int last = -1;
    for (const QChar typedLetter : typed) {
        const int at = last < 0 ? start : next(text, plain(typedLetter), last);
        if (at < 0 || (inside && last >= 0 && at != last + 1)) {
            return std::nullopt;
        }
        match.score += letter + (startsWord(text, at) ? wordStart : 0) +
                       (last >= 0 && at == last + 1 ? consecutive : 0) + (at == 0 ? textStart : 0);
        match.positions.append(at);
        last = at;
    }
    if (match.positions.size() == text.size()) {
        match.score += whole;
    }
    match.score -= qMax(0, int(text.size()) - shortestText) / 4;
    return match;
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(QStringView typed, QStringView text)
{
    if (typed.isEmpty()) {
        return FuzzyMatch{};
    }
    std::optional<FuzzyMatch> best;
    const QChar first = plain(typed.front());
    for (int start = 0; start < text.size(); ++start) {
        if (plain(text.at(start)) != first) {
            continue;
        }
        const auto match = matchFrom(typed, text, start);
        if (match && (!best || match->score > best->score)) {
            best = match;
        }
    }
    return best;
}

} // namespace registrar
