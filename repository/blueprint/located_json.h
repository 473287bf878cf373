// SPDX-License-Identifier: GPL-3.0-or-later
// JSON whose every node knows its line and column, so that a mistake in a file can be pointed at.
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <expected>

namespace registrar
{

/// Lines and columns count from 1; a column is a character, not a byte.
struct TextPlace {
    int line = 1;
    int column = 1;
    bool operator==(const TextPlace &) const = default;
};

/// One node of a JSON text. Names are unique in an object; order is kept.
struct LocatedJson {
    enum class Kind { Null, Boolean, Number, Text, Array, Object };
    struct Member;

    Kind kind = Kind::Null;
    TextPlace place;
    bool boolean = false;
    QString text; ///< Text: decoded. Number: as written
    QList<LocatedJson> elements;
    QList<Member> members;

    [[nodiscard]] const LocatedJson *member(QStringView name) const; ///< null where there is none
    [[nodiscard]] QString textOf(QStringView name) const;            ///< empty where there is none
    [[nodiscard]] bool isInteger() const; ///< a number without fraction or exponent that fits 64 bits
    [[nodiscard]] qint64 toInteger() const;
    [[nodiscard]] double toDouble() const;
    /// The node at a JSON pointer ("/entities/0/name"), or the nearest one above it that is there.
    [[nodiscard]] const LocatedJson &nearest(QStringView pointer) const;
    [[nodiscard]] QJsonValue toJsonValue() const;
};

struct LocatedJson::Member {
    QString name;
    TextPlace place; ///< of the name
    LocatedJson value;
};

struct JsonMistake {
    TextPlace place;
    QString what;
    QString remedy;
};

/// Reads strict JSON (RFC 8259) in UTF-8; a byte order mark is allowed. Refuses repeated names, nesting
/// deeper than 64 and texts above 16 MiB. Never fails in another way, whatever the bytes.
[[nodiscard]] std::expected<LocatedJson, JsonMistake> parseLocatedJson(const QByteArray &bytes);

/// A name as a step of a JSON pointer.
[[nodiscard]] QString pointerStep(const QString &name);

} // namespace registrar
