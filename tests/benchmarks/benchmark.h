// SPDX-License-Identifier: GPL-3.0-or-later
// Measures things side by side in one run and prints how they compare; ratios travel, milliseconds do not.
#pragma once

#include "repository/error.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace registrar
{

/// One way of doing something. A failing run ends the comparison with its error.
struct Contender {
    QString name;
    std::function<Result<void>()> run;
};

/// Runs all contenders in turn, round after round, after one round that does not count, and prints the median
/// of each and its ratio to the first one.
Result<void> compare(const QString &title, const std::vector<Contender> &contenders, int rounds = 5);

/// "1.24 ms", "12.3 s"
[[nodiscard]] QString durationText(double milliseconds);
void printLine(const QString &line);

/// Resident memory of a process in MiB, from the operating system; this one without a number. 0 where the
/// system does not tell.
[[nodiscard]] double residentMebibytes(qint64 process = 0);

/// The suites, each printing its own comparisons.
Result<void> benchmarkPaging(qint64 rows);
Result<void> benchmarkRedis(qint64 keys);
Result<void> benchmarkExports(qint64 rows, qint64 documents);
Result<void> benchmarkWindow(qint64 rows);
Result<void> benchmarkStaged();
/// A large document in the form, the tree and the text.
Result<void> benchmarkRecord();
Result<void> benchmarkStart(qint64 rows, qint64 documents);

} // namespace registrar
