// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/redis/key_pattern.h"

#include <QRegularExpression>

namespace registrar::redis
{

using namespace Qt::StringLiterals;

QByteArray globEscaped(const QByteArray &bytes)
{
    QByteArray escaped;
    escaped.reserve(bytes.size());
    for (const char byte : bytes) {
        if (QByteArrayView("*?[]^\\-").contains(byte)) {
            escaped.append('\\');
        }
        escaped.append(byte);
    }
    return escaped;
}

KeyPattern::KeyPattern(const QString &pattern)
{
    static const QRegularExpression token(u"<<|<(\\*|[A-Za-z_][A-Za-z0-9_.-]*)>"_s);
    qsizetype behind = 0;
    auto matches = token.globalMatch(pattern);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        appendLiteral(pattern.mid(behind, match.capturedStart() - behind).toUtf8());
        behind = match.capturedEnd();
        const QString name = match.captured(1);
        if (name.isEmpty()) {
            appendLiteral("<");
            continue;
        }
        parts_.append({{}, name});
        if (name != u"*"_s && !variables_.contains(name)) {
            variables_.append(name);
        }
    }
    appendLiteral(pattern.mid(behind).toUtf8());
}

void KeyPattern::appendLiteral(const QByteArray &text)
{
    if (text.isEmpty()) {
        return;
    }
    if (!parts_.isEmpty() && !parts_.last().isVariable()) {
        parts_.last().literal += text;
    } else {
        parts_.append({text, {}});
    }
}

QByteArray KeyPattern::literalStart() const
{
    return parts_.isEmpty() ? QByteArray() : parts_.first().literal;
}

bool KeyPattern::matches(const QByteArray &key) const
{
    return parse(key).has_value();
}

std::optional<QByteArrayList> KeyPattern::parse(const QByteArray &key) const
{
    QMap<QString, QByteArray> found;
    qsizetype at = 0;
    for (qsizetype index = 0; index < parts_.size(); ++index) {
        const Part &part = parts_.at(index);
        if (!part.isVariable()) {
            if (!QByteArrayView(key).sliced(at).startsWith(part.literal)) {
                return std::nullopt;
            }
            at += part.literal.size();
            continue;
        }
        const qsizetype least = at + (part.isWildcard() ? 0 : 1);
        qsizetype end = key.size();
        if (index + 1 < parts_.size()) {
            const Part &next = parts_.at(index + 1);
            const bool isLast = index + 2 == parts_.size();
            // Two variables side by side share nothing to part them by: the first takes one byte.
            end = next.isVariable() ? least
                  : isLast          ? (key.endsWith(next.literal) ? key.size() - next.literal.size() : -1)
                                    : key.indexOf(next.literal, least);
        }
        if (end < least || end > key.size()) {
            return std::nullopt;
        }
        const QByteArray bytes = key.mid(at, end - at);
        if (!part.isWildcard()) {
            const auto known = found.constFind(part.variable);
            if (known != found.constEnd() && *known != bytes) {
                return std::nullopt;
            }
            found.insert(part.variable, bytes);
        }
        at = end;
    }
    if (at != key.size()) {
        return std::nullopt;
    }
    QByteArrayList values;
    for (const QString &variable : variables_) {
        values.append(found.value(variable));
    }
    return values;
}

std::optional<QByteArray> KeyPattern::keyOf(const QMap<QString, QByteArray> &values) const
{
    QByteArray key;
    for (const Part &part : parts_) {
        if (part.isWildcard()) {
            return std::nullopt;
        }
        key += part.isVariable() ? values.value(part.variable) : part.literal;
    }
    const auto readBack = parse(key);
    if (!readBack) {
        return std::nullopt;
    }
    for (qsizetype index = 0; index < variables_.size(); ++index) {
        if (readBack->at(index) != values.value(variables_.at(index))) {
            return std::nullopt;
        }
    }
    return key;
}

QByteArray KeyPattern::glob(const QMap<QString, QByteArray> &known) const
{
    QByteArray glob;
    for (const Part &part : parts_) {
        if (!part.isVariable()) {
            glob += globEscaped(part.literal);
        } else if (known.contains(part.variable)) {
            glob += globEscaped(known.value(part.variable));
        } else if (!glob.endsWith('*') || glob.endsWith("\\*")) {
            glob += '*';
        }
    }
    return glob == "*" ? QByteArray() : glob;
}

} // namespace registrar::redis
