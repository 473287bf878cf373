// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/benchmark.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>

namespace registrar
{

using namespace Qt::StringLiterals;

void printLine(const QString &line)
{
    std::fputs((line + u'\n').toUtf8().constData(), stdout);
    std::fflush(stdout);
}

QString durationText(double milliseconds)
{
    return milliseconds < 1000 ? u"%1 ms"_s.arg(milliseconds, 0, 'f', milliseconds < 10 ? 2 : 0)
                               : u"%1 s"_s.arg(milliseconds / 1000, 0, 'f', 2);
}

double residentMebibytes(qint64 process)
{
    QFile file(u"/proc/%1/status"_s.arg(process > 0 ? QString::number(process) : u"self"_s));
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith("VmRSS:")) {
                return line.simplified().split(' ').value(1).toDouble() / 1024;
            }
        }
    }
    return 0;
}

Result<void> compare(const QString &title, const std::vector<Contender> &contenders, int rounds)
{
    std::vector<std::vector<double>> times(contenders.size());
    for (int round = -1; round < rounds; ++round) {
        for (size_t index = 0; index < contenders.size(); ++index) {
            QElapsedTimer timer;
            timer.start();
            if (auto ran = contenders[index].run(); !ran) {
                return ran;
            }
            if (round >= 0) {
                times[index].push_back(double(timer.nsecsElapsed()) / 1e6);
            }
        }
    }
    printLine(u"\n"_s + title);
    double first = 0;
    for (size_t index = 0; index < contenders.size(); ++index) {
        std::ranges::sort(times[index]);
        const double median = times[index][times[index].size() / 2];
        first = index == 0 ? median : first;
        const QString spread =
            u"%1 to %2"_s.arg(durationText(times[index].front()), durationText(times[index].back()));
        printLine(u"  %1 %2   %3×   (%4)"_s.arg(contenders[index].name, -44)
                      .arg(durationText(median), 10)
                      .arg(median / first, 8, 'f', 2)
                      .arg(spread));
    }
    return {};
}

} // namespace registrar
