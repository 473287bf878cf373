// SPDX-License-Identifier: GPL-3.0-or-later
// Wording of problems, and the guess at what was meant.
#include "repository/blueprint/blueprint_problem.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

/// How many letters have to be added, removed or changed to turn one into the other.
int distance(const QString &from, const QString &to)
{
    QList<int> row(to.size() + 1);
    for (int i = 0; i < row.size(); ++i)
        row[i] = i;
    for (qsizetype i = 1; i <= from.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= to.size(); ++j) {
            const int above = row[j];
            row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (from[i - 1] == to[j - 1] ? 0 : 1)});
            diagonal = above;
        }
    }
    return row.back();
}

} // namespace

QString BlueprintProblem::toText() const
{
    QString place = file;
    if (line > 0)
        place += u":%1:%2"_s.arg(line).arg(column);
    if (!place.isEmpty())
        place += u": "_s;
    const QString where = path.isEmpty() ? QString() : u" (%1)"_s.arg(path);
    return place + what + u' ' + remedy + where;
}

QString nearestName(const QString &name, const QStringList &known)
{
    if (name.size() < 2 || name.size() > 100)
        return {};
    QString best;
    int bestDistance = 1 + static_cast<int>(std::max<qsizetype>(1, name.size() / 2));
    for (const QString &candidate : known) {
        const bool longer = name.size() > 2 && candidate.startsWith(name, Qt::CaseInsensitive);
        const bool shorter = candidate.size() > 1 && name.startsWith(candidate, Qt::CaseInsensitive);
        const int found = longer || shorter ? 1 : distance(name.toLower(), candidate.toLower());
        if (found < bestDistance) {
            best = candidate;
            bestDistance = found;
        }
    }
    return best;
}

} // namespace registrar
