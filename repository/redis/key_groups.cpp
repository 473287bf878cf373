// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/redis/key_groups.h"

#include "repository/value.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace registrar::redis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostLiterals = 12; ///< more different parts in one place than this are values, not names
constexpr qsizetype mostGroups = 200;

struct SplitKey {
    QByteArray key;
    QByteArrayList parts;
};

QString literalText(const QByteArray &part)
{
    return QString::fromUtf8(part).replace(u'<', u"<<"_s);
}

/// `users` in front of a number makes `userId`; an e-mail address is `email`.
QString variableName(const QByteArrayList &literals, const QByteArray &example, const QStringList &taken)
{
    QString name = u"id"_s;
    if (example.contains('@')) {
        name = u"email"_s;
    } else if (!literals.isEmpty()) {
        QString stem = QString::fromUtf8(literals.last()).remove(QRegularExpression(u"[^A-Za-z0-9]"_s));
        if (stem.endsWith(u's') && stem.size() > 3 && !stem.endsWith(u"ss")) {
            stem.chop(1);
        }
        if (!stem.isEmpty() && stem.front().isLetter()) {
            name = stem + (looksLikeId(example) ? u"Id"_s : u"Name"_s);
        }
    }
    QString unique = name;
    for (int number = 2; taken.contains(unique); ++number) {
        unique = name + QString::number(number);
    }
    return unique;
}

struct Grouping {
    bool wholePattern = false;
    QList<KeyGroup> groups;

    /// Keys that agree on the `depth` parts that `pattern` was made of.
    void add(const QList<SplitKey> &keys, qsizetype depth, const QString &pattern,
             const QByteArrayList &literals, const QStringList &variables)
    {
        QMap<QByteArray, QList<SplitKey>> byLiteral;
        QList<SplitKey> variable;
        KeyGroup ended{pattern, {}};
        for (const SplitKey &key : keys) {
            if (depth == key.parts.size()) {
                ended.keys.append(key.key);
            } else if (looksLikeId(key.parts.at(depth)) || key.parts.at(depth).isEmpty()) {
                variable.append(key);
            } else {
                byLiteral[key.parts.at(depth)].append(key);
            }
        }
        if (byLiteral.size() > mostLiterals) {
            for (const auto &some : std::as_const(byLiteral)) {
                variable += some;
            }
            byLiteral.clear();
        }
        const QString separator = depth == 0 ? QString() : u":"_s;
        for (auto some = byLiteral.cbegin(); some != byLiteral.cend(); ++some) {
            add(*some, depth + 1, pattern + separator + literalText(some.key()),
                literals + QByteArrayList{some.key()}, variables);
        }
        addVariable(variable, depth, pattern + separator, literals, variables);
        if (!ended.keys.isEmpty()) {
            groups.append(ended);
        }
    }

    void addVariable(const QList<SplitKey> &keys, qsizetype depth, const QString &start,
                     const QByteArrayList &literals, const QStringList &variables)
    {
        if (keys.isEmpty()) {
            return;
        }
        if (!wholePattern) {
            KeyGroup group{start + u"<*>"_s, {}};
            for (const SplitKey &key : keys) {
                group.keys.append(key.key);
            }
            groups.append(group);
            return;
        }
        const QString name = variableName(literals, keys.first().parts.at(depth), variables);
        add(keys, depth + 1, start + u'<' + name + u'>', literals, variables + QStringList{name});
    }
};

QList<KeyGroup> grouped(const QByteArrayList &keys, bool wholePattern)
{
    QList<SplitKey> split;
    for (const QByteArray &key : keys) {
        if (Value::fromUtf8OrBytes(key).type() == Value::Type::Text) {
            split.append({key, key.split(':')});
        }
    }
    Grouping grouping{.wholePattern = wholePattern, .groups = {}};
    grouping.add(split, 0, {}, {}, {});
    std::ranges::stable_sort(grouping.groups, std::greater<>(),
                             [](const KeyGroup &group) { return group.keys.size(); });
    return grouping.groups.first(std::min(mostGroups, grouping.groups.size()));
}

} // namespace

bool looksLikeId(const QByteArray &part)
{
    static const QRegularExpression shape(u"^([0-9]+|[0-9a-fA-F]{16,}|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-"
                                          u"9a-fA-F]{12}|[^@\\s]+@[^@\\s]+\\.[^@\\s]+"
                                          u"|[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9]{4}-[0-9]{2}-[0-9]{2})$"_s);
    return shape.match(QString::fromUtf8(part)).hasMatch();
}

QList<KeyGroup> groupByPrefix(const QByteArrayList &keys)
{
    return grouped(keys, false);
}

QList<KeyGroup> groupByPattern(const QByteArrayList &keys)
{
    return grouped(keys, true);
}

} // namespace registrar::redis
