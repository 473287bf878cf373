// SPDX-License-Identifier: GPL-3.0-or-later
// Benchmarks on real servers, outside ctest: `registrar_benchmarks [--scale PERCENT] [paging] [redis]
// [exports] [window] [staged] [record] [start]`. `REGISTRAR_TEST_SANDBOX` names the folder of a running
// sandbox.
#include "tests/benchmarks/benchmark.h"

#include <QApplication>
#include <QCommandLineParser>

using namespace registrar;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Measures Registrar side by side with other tools and prints ratios."_s);
    parser.addHelpOption();
    const QCommandLineOption scale(u"scale"_s, u"Per cent of the full sizes (a million rows)."_s,
                                   u"percent"_s, u"100"_s);
    parser.addOption(scale);
    parser.addPositionalArgument(
        u"suite"_s, u"paging, redis, exports, window, staged, record or start; all where none is named."_s,
        u"[suite…]"_s);
    parser.process(application);
    const QStringList named = parser.positionalArguments();
    const double share = parser.value(scale).toDouble() / 100;
    const auto rows = qint64(1'000'000 * share);
    const auto documents = qint64(300'000 * share);
    const std::vector<std::pair<QString, std::function<Result<void>()>>> suites{
        {u"paging"_s, [rows] { return benchmarkPaging(rows); }},
        {u"redis"_s, [rows] { return benchmarkRedis(rows); }},
        {u"exports"_s, [rows, documents] { return benchmarkExports(rows, documents); }},
        {u"window"_s, [rows] { return benchmarkWindow(rows); }},
        {u"staged"_s, [] { return benchmarkStaged(); }},
        {u"record"_s, [] { return benchmarkRecord(); }},
        {u"start"_s, [rows, documents] { return benchmarkStart(rows, documents); }},
    };
    int exitCode = 0;
    for (const auto &[name, run] : suites) {
        if (!named.isEmpty() && !named.contains(name)) {
            continue;
        }
        if (const auto ran = run(); !ran) {
            printLine(name + u": "_s + ran.error().toText());
            exitCode = 1;
        }
    }
    return exitCode;
}
