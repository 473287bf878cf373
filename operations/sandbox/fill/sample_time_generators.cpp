// SPDX-License-Identifier: GPL-3.0-or-later
// Moments that look like a school's year: bursts when terms begin and before exams, quiet in August and at
// night.
#include "operations/sandbox/fill/sample_generator_request.h"

#include <cmath>

namespace registrar
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 day = 86'400'000; // milliseconds

/// "-1095d", "+3d", "now" as milliseconds from now.
qint64 offsetOf(const QString &text)
{
    return text.endsWith(u'd') ? text.chopped(1).toLongLong() * day : 0;
}

double bump(double position, double centre, double width)
{
    const double distance = (position - centre) / width;
    return std::exp(-distance * distance);
}

/// How busy a day of the year is, 0 to 1.
double busyness(qint64 milliseconds)
{
    const double dayOfYear = std::fmod(double(milliseconds) / double(day), 365.25);
    const double terms =
        bump(dayOfYear, 258, 14) + 0.8 * bump(dayOfYear, 38, 12); // mid September, early February
    const double exams = 0.6 * bump(dayOfYear, 18, 8) + 0.7 * bump(dayOfYear, 158, 10); // January and June
    const double summer = bump(dayOfYear, 227, 18);                                     // August
    return std::clamp(0.22 + terms + exams - 0.2 * summer, 0.02, 1.0);
}

qint64 inTerms(SampleRandom &random, qint64 first, qint64 last)
{
    qint64 chosen = first;
    for (int attempt = 0; attempt < 6; ++attempt) {
        chosen = first + qint64(random.share() * double(last - first));
        if (random.chance(busyness(chosen))) {
            break;
        }
    }
    // Most work is done between eight and twenty-two o'clock.
    const qint64 midnight = chosen - chosen % day;
    const qint64 hour = random.chance(0.92) ? random.between(8, 21) : random.between(0, 23);
    return std::clamp(midnight + hour * 3'600'000 + random.below(3'600'000), first, last);
}

} // namespace

SampleGenerator timeGenerator(const SampleGeneratorRequest &request)
{
    if (request.name() != u"time") {
        return {};
    }
    const qint64 from = offsetOf(request.text("from"_L1));
    const qint64 to = offsetOf(request.text("to"_L1));
    const qint64 within =
        request.sample.contains("within"_L1) ? offsetOf(request.text("within"_L1)) : INT64_MAX / 4;
    const QString after = request.text("after"_L1);
    const QString shape = request.text("shape"_L1);
    const BlueprintField field = request.field;
    return [=](SampleRow &row, SampleRandom &random) {
        const qint64 now = row.world().nowMilliseconds();
        qint64 first = now + from;
        qint64 last = now + to;
        if (!after.isEmpty()) {
            first = sampleMilliseconds(row.value(after)).value_or(now - day);
            last = std::min(now, first + within);
        }
        last = std::max(first, last);
        if (shape == u"terms") {
            return sampleTime(field, inTerms(random, first, last));
        }
        const double share = shape == u"recent" ? 1 - std::pow(random.share(), 2.5) : random.share();
        return sampleTime(field, first + qint64(share * double(last - first)));
    };
}

} // namespace registrar
