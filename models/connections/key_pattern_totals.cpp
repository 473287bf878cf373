// SPDX-License-Identifier: GPL-3.0-or-later
// How many keys each of a blueprint's key patterns has, by the groups of keys that the store found.
#include "models/connections/key_pattern_totals.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(KeyPatternTotals)
};

const QString everyKey = u"<*>"_s;

struct Shape {
    QString start;           ///< the text in front of the first variable
    bool isLiteral = true;   ///< it has no variable
    QRegularExpression keys; ///< what it stands for; the last variable takes all the rest
};

Shape shapeOf(const QString &pattern)
{
    Shape shape;
    QString expression;
    QString literal;
    const auto endLiteral = [&] {
        shape.start = shape.isLiteral ? literal : shape.start;
        expression += QRegularExpression::escape(literal);
        literal.clear();
    };
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        const qsizetype end = pattern.indexOf(u'>', at);
        if (pattern.mid(at, 2) == "<<"_L1) {
            literal += u'<';
            ++at;
        } else if (pattern.at(at) == u'<' && end > at + 1) {
            endLiteral();
            shape.isLiteral = false;
            expression += QStringView(pattern).mid(at, end - at) == u"<*" ? u".*"_s : u".+"_s;
            at = end;
        } else {
            literal += pattern.at(at);
        }
    }
    endLiteral();
    shape.keys = QRegularExpression(QRegularExpression::anchoredPattern(expression),
                                    QRegularExpression::DotMatchesEverythingOption);
    return shape;
}

bool matches(const Shape &shape, const QString &key)
{
    return shape.keys.match(key).hasMatch();
}

/// Whether every key of the group matches: what follows in it may be one part or several.
bool covers(const Shape &pattern, const Shape &group)
{
    return matches(pattern, group.start + u"1"_s) && matches(pattern, group.start + u"1:1"_s);
}

bool meet(const Shape &pattern, const Shape &group)
{
    if (group.isLiteral)
        return matches(pattern, group.start);
    return pattern.start.startsWith(group.start) || group.start.startsWith(pattern.start);
}

} // namespace

KeyPatternTotals::KeyPatternTotals(const QList<EntitySummary> &found)
{
    for (const EntitySummary &summary : found) {
        if (summary.kind != EntityKind::KeyPattern)
            continue;
        if (summary.source.name == everyKey)
            all_ = summary.total;
        else
            groups_.append(summary);
    }
}

bool KeyPatternTotals::meet(const QString &pattern, const EntitySummary &group)
{
    if (pattern == everyKey || group.source.name == everyKey)
        return pattern == group.source.name;
    return registrar::meet(shapeOf(pattern), shapeOf(group.source.name));
}

KeyPatternTotal KeyPatternTotals::of(const QString &pattern, const QStringList &others) const
{
    if (pattern == everyKey)
        return {.total = all_, .whyUnknown = {}};
    const Shape own = shapeOf(pattern);
    KeyPatternTotal answer{.total = {0, true}, .whyUnknown = {}};
    for (const EntitySummary &summary : groups_) {
        const Shape group = shapeOf(summary.source.name);
        if (!registrar::meet(own, group))
            continue;
        const bool isCovered = group.isLiteral || covers(own, group);
        const bool isShared = !isCovered && std::ranges::any_of(others, [&](const QString &other) {
            return other != pattern && other != everyKey && registrar::meet(shapeOf(other), group);
        });
        if (isShared)
            return {.whyUnknown =
                        Words::tr("About %1 keys begin with “%2”, which more than one pattern does. How many "
                                  "are of this one is known when it is opened.")
                            .arg(QLocale().toString(summary.total.records), group.start)};
        answer.total.records += summary.total.records;
        answer.total.exact = answer.total.exact && summary.total.exact && isCovered;
        answer.sizeBytes += summary.sizeBytes;
    }
    if (answer.total.records == 0 && !all_.exact)
        return {.whyUnknown =
                    Words::tr("No such key was among those that were looked at. There may be some.")};
    return answer;
}

} // namespace registrar
