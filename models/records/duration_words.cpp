// SPDX-License-Identifier: GPL-3.0-or-later
// A span of time as people say it.
#include "models/records/duration_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(registrar::DurationWords)
};

} // namespace

QString durationWords(qint64 milliseconds)
{
    const qint64 seconds = milliseconds / 1000;
    const int days = static_cast<int>(std::min<qint64>(seconds / 86'400, INT_MAX));
    const int hours = static_cast<int>(seconds / 3600 % 24);
    const int minutes = static_cast<int>(seconds / 60 % 60);
    const int rest = static_cast<int>(seconds % 60);
    QStringList parts;
    if (days > 0)
        parts << Words::tr("%n day(s)", nullptr, days);
    if (hours > 0)
        parts << Words::tr("%n hour(s)", nullptr, hours);
    if (minutes > 0)
        parts << Words::tr("%n minute(s)", nullptr, minutes);
    if (rest > 0)
        parts << Words::tr("%n second(s)", nullptr, rest);
    return parts.isEmpty() ? Words::tr("less than a second") : parts.mid(0, 2).join(u", "_s);
}

} // namespace registrar
