// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a few typed letters mean a name, how well, and which of its letters they are.
#pragma once

#include <QList>
#include <QStringView>

#include <optional>

namespace registrar
{

struct FuzzyMatch {
    int score = 0;        ///< the higher, the better; of matches with the same letters comparable
    QList<int> positions; ///< of the letters in the text, ascending
};

/// The letters have to come in their order, together or at the starts of words ("qa" is "Quiz
/// attempts"). Case and accents do not count. An empty `typed` matches everything with the score 0.
[[nodiscard]] std::optional<FuzzyMatch> fuzzyMatch(QStringView typed, QStringView text);

} // namespace registrar
