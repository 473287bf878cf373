// SPDX-License-Identifier: GPL-3.0-or-later
// A key pattern of a blueprint (`auth:refresh:<userId>`): which keys it means, and what its variables are in
// each.
#pragma once

#include "repository/error.h"
#include "repository/value.h"

#include <QMap>

namespace registrar::redis
{

/// The bytes of a key or a field name as MATCH takes them literally.
[[nodiscard]] QByteArray globEscaped(const QByteArray &bytes);

/// Literal text and variables in angle brackets. A variable stands for one byte or more, up to the first
/// place where the literal text behind it occurs; the last one takes all the rest, colons included. `<*>` may
/// also be empty and has no field of its own; `<*>` alone is every key. `<<` is a literal `<`, and so is one
/// that opens no variable.
class KeyPattern
{
public:
    explicit KeyPattern(const QString &pattern = QStringLiteral("<*>"));

    [[nodiscard]] const QStringList &variables() const { return variables_; } ///< without `*`, each once
    [[nodiscard]] bool isEveryKey() const { return parts_.size() == 1 && parts_.first().isWildcard(); }
    [[nodiscard]] QByteArray literalStart() const; ///< what every key starts with

    [[nodiscard]] bool matches(const QByteArray &key) const;
    /// The variables' bytes in a key that matches, in the order of `variables`; nothing for one that does
    /// not.
    [[nodiscard]] std::optional<QByteArrayList> parse(const QByteArray &key) const;
    /// The key with these values; nothing where one is missing or empty, or where the key would be read back
    /// otherwise.
    [[nodiscard]] std::optional<QByteArray> keyOf(const QMap<QString, QByteArray> &values) const;
    /// For MATCH, as narrow as the values known allow; empty where it would be `*`.
    [[nodiscard]] QByteArray glob(const QMap<QString, QByteArray> &known = {}) const;

private:
    struct Part {
        QByteArray literal; ///< of a literal part
        QString variable;   ///< of a variable; "*" for the wildcard
        [[nodiscard]] bool isVariable() const { return !variable.isEmpty(); }
        [[nodiscard]] bool isWildcard() const { return variable == QStringLiteral("*"); }
    };
    void appendLiteral(const QByteArray &text);

    QList<Part> parts_;
    QStringList variables_;
};

} // namespace registrar::redis
