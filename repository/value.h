// SPDX-License-Identifier: GPL-3.0-or-later
// One value of any store, carried exactly: nothing is rounded, retyped or re-encoded on the way.
#pragma once

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <array>
#include <compare>
#include <memory>
#include <optional>
#include <variant>

namespace registrar
{

class Value;
struct Field;

/// Fields in the order in which the store keeps them; a name may occur twice, as BSON allows.
using Document = QList<Field>;

/// Where a value lives in a record: one name for a column, several for a nested field. Array elements are
/// named by their index in decimal. Names are never split at dots: BSON field names may hold dots and dollar
/// signs.
using FieldPath = QStringList;

template<typename T, typename... Alternatives>
inline constexpr bool isOneOf = (std::is_same_v<T, Alternatives> || ...);

/// A value of PostgreSQL, MongoDB or Redis. Immutable in use, implicitly shared, cheap to copy, safe to pass
/// between threads. Equality is identity: same type and same bits (NaN equals NaN, 0.0 differs from -0.0, 1
/// differs from 1.0, numeric 1.0 differs from 1.00).
class Value
{
public:
    struct Missing { ///< the field is not there at all (MongoDB), which is not Null
        auto operator<=>(const Missing &) const = default;
    };
    struct Null {
        auto operator<=>(const Null &) const = default;
    };
    struct Undefined { ///< BSON's deprecated type 6
        auto operator<=>(const Undefined &) const = default;
    };
    struct MinKey {
        auto operator<=>(const MinKey &) const = default;
    };
    struct MaxKey {
        auto operator<=>(const MaxKey &) const = default;
    };
    struct Float { ///< PostgreSQL real, 32 bits
        float number = 0;
    };
    struct Decimal { ///< PostgreSQL numeric as the server writes it: "1.10", "NaN", "Infinity"
        QString digits;
        bool operator==(const Decimal &) const = default;
    };
    struct Decimal128 { ///< BSON decimal128, the 16 bytes as they stand in the document (little endian)
        std::array<unsigned char, 16> bytes{};
        bool operator==(const Decimal128 &) const = default;
    };
    struct Binary { ///< bytea (subtype 0), BSON binary, Redis bytes that are no UTF-8
        QByteArray bytes;
        quint8 subtype = 0;
        bool operator==(const Binary &) const = default;
    };
    struct Uuid { ///< PostgreSQL uuid, 16 bytes in network order. A BSON UUID stays Binary with subtype 3 or
                  ///< 4
        std::array<unsigned char, 16> bytes{};
        bool operator==(const Uuid &) const = default;
    };
    struct ObjectId {
        std::array<unsigned char, 12> bytes{};
        bool operator==(const ObjectId &) const = default;
    };
    struct Date { ///< PostgreSQL date: days since 1970-01-01, proleptic Gregorian; see minusInfinity and
                  ///< infinity
        qint32 days = 0;
        bool operator==(const Date &) const = default;
        static constexpr qint32 minusInfinity = INT32_MIN;
        static constexpr qint32 infinity = INT32_MAX;
    };
    struct Time { ///< PostgreSQL time without zone: microseconds since midnight, 24:00 allowed
        qint64 microseconds = 0;
        bool operator==(const Time &) const = default;
    };
    struct Timestamp { ///< PostgreSQL timestamp without zone: microseconds since 1970-01-01 00:00 on an
                       ///< unnamed clock
        qint64 microseconds = 0;
        bool operator==(const Timestamp &) const = default;
        static constexpr qint64 minusInfinity = INT64_MIN;
        static constexpr qint64 infinity = INT64_MAX;
    };
    struct TimestampZoned { ///< PostgreSQL timestamp with time zone: microseconds since the epoch, UTC;
                            ///< infinities as above
        qint64 microseconds = 0;
        bool operator==(const TimestampZoned &) const = default;
    };
    struct Instant { ///< BSON date: milliseconds since the epoch, UTC
        qint64 milliseconds = 0;
        bool operator==(const Instant &) const = default;
    };
    struct BsonTimestamp { ///< BSON's internal timestamp
        quint32 seconds = 0;
        quint32 increment = 0;
        bool operator==(const BsonTimestamp &) const = default;
    };
    struct Json { ///< PostgreSQL json or jsonb, the text as the server writes it, white space included
        QString text;
        bool operator==(const Json &) const = default;
    };
    struct Vector { ///< pgvector's vector; halfvec and sparsevec are Other
        QList<float> elements;
    };
    struct Regex {
        QString pattern;
        QString options;
        bool operator==(const Regex &) const = default;
    };
    struct Symbol { ///< BSON's deprecated type 14
        QString text;
        bool operator==(const Symbol &) const = default;
    };
    struct Code { ///< BSON JavaScript; `scope` is null for code without scope
        QString source;
        std::shared_ptr<const Document> scope;
    };
    struct DbPointer { ///< BSON's deprecated type 12
        QString collection;
        std::array<unsigned char, 12> id{};
        bool operator==(const DbPointer &) const = default;
    };
    struct Other { ///< any other PostgreSQL type (inet, ranges, intervals, enums, composites, arrays with odd
                   ///< bounds …)
        QString typeName; ///< as format_type() answers it, ready to stand after `::`
        QString text;     ///< the server's own text form, which it also reads back
        bool operator==(const Other &) const = default;
    };
    using Array = QList<Value>;

    /// In the order of the alternatives below.
    enum class Type : quint8 {
        Missing,
        Null,
        Boolean,
        Int32,
        Int64,
        Float,
        Double,
        Decimal,
        Decimal128,
        Text,
        Binary,
        Uuid,
        ObjectId,
        Date,
        Time,
        Timestamp,
        TimestampZoned,
        Instant,
        BsonTimestamp,
        Json,
        Array,
        Document,
        Vector,
        Regex,
        Symbol,
        Code,
        DbPointer,
        Undefined,
        MinKey,
        MaxKey,
        Other,
    };
    using Storage = std::variant<Missing, Null, bool, qint32, qint64, Float, double, Decimal, Decimal128,
                                 QString, Binary, Uuid, ObjectId, Date, Time, Timestamp, TimestampZoned,
                                 Instant, BsonTimestamp, Json, Array, Document, Vector, Regex, Symbol, Code,
                                 DbPointer, Undefined, MinKey, MaxKey, Other>;

    Value() = default; ///< Missing
    Value(bool boolean)
        : storage_(boolean)
    {
    }
    Value(qint32 number)
        : storage_(number)
    {
    }
    Value(qint64 number)
        : storage_(number)
    {
    }
    Value(double number)
        : storage_(number)
    {
    }
    Value(const QString &text)
        : storage_(text)
    {
    }
    Value(QString &&text)
        : storage_(std::move(text))
    {
    }
    Value(const Array &elements)
        : storage_(elements)
    {
    }
    Value(const Document &fields)
        : storage_(fields)
    {
    }
    Value(const char *) = delete; ///< would turn into bool
    template<typename T>
    requires isOneOf<T, Missing, Null, Undefined, MinKey, MaxKey, Float, Decimal, Decimal128, Binary, Uuid,
                     ObjectId, Date, Time, Timestamp, TimestampZoned, Instant, BsonTimestamp, Json, Vector,
                     Regex, Symbol, Code, DbPointer, Other>
    Value(T alternative)
        : storage_(std::in_place_type<T>, std::move(alternative))
    {
    }
    [[nodiscard]] static Value null() { return Value(Null{}); }

    /// Text where the bytes are valid UTF-8 (a leading byte order mark is kept), otherwise Binary. Either way
    /// the same bytes come out of `toUtf8OrBytes`.
    [[nodiscard]] static Value fromUtf8OrBytes(const QByteArray &bytes);
    /// The bytes of a Text or Binary value; for any other type its edit text in UTF-8.
    [[nodiscard]] QByteArray toUtf8OrBytes() const;

    [[nodiscard]] Type type() const { return static_cast<Type>(storage_.index()); }
    [[nodiscard]] bool isMissing() const { return type() == Type::Missing; }
    [[nodiscard]] bool isNull() const { return type() == Type::Null; }
    /// Missing or Null.
    [[nodiscard]] bool isAbsent() const { return isMissing() || isNull(); }

    template<typename T>
    [[nodiscard]] bool is() const
    {
        return std::holds_alternative<T>(storage_);
    }
    /// The alternative, or null where the value is of another type.
    template<typename T>
    [[nodiscard]] const T *get() const
    {
        return std::get_if<T>(&storage_);
    }
    [[nodiscard]] const Storage &storage() const { return storage_; }

    /// Any integer type, and Double or Decimal that hold a whole number in range; nothing otherwise.
    [[nodiscard]] std::optional<qint64> toInteger() const;
    /// Any number as the nearest double; nothing for what is no number.
    [[nodiscard]] std::optional<double> toDouble() const;
    /// Text, Symbol, Json, Other, Decimal as they are; empty otherwise.
    [[nodiscard]] QString toText() const;

    /// The first field of that name of a Document, or the element of an Array; Missing where there is none.
    [[nodiscard]] Value at(const QString &name) const;
    /// Walks a whole path; Missing as soon as a step is not there.
    [[nodiscard]] Value at(const FieldPath &path) const;

    /// A short, stable, untranslated name: "int32", "timestamptz", "objectId" … `Other` answers its typeName.
    [[nodiscard]] QString typeName() const;
    [[nodiscard]] static QString typeName(Type type);
    [[nodiscard]] static std::optional<Type> typeFromName(QStringView name);

    /// Bytes held, children included; what caches count.
    [[nodiscard]] qsizetype memoryBytes() const;

    friend bool operator==(const Value &left, const Value &right);

private:
    Storage storage_;
};

struct Field {
    QString name;
    Value value;
    bool operator==(const Field &) const = default;
};

/// The first field of that name, Missing where there is none.
[[nodiscard]] Value fieldOf(const Document &document, const QString &name);
[[nodiscard]] Value fieldOf(const Document &document, const FieldPath &path);
/// Sets a field in place, or appends it; a Missing value removes it. Steps that are not there are made as
/// Documents; Array steps must exist or be the next index. Answers false, and changes nothing, where the path
/// leads through something that has no fields.
bool setField(Document &document, const FieldPath &path, const Value &value);
/// For people: steps joined with dots, a step with a dot or a quote in it put in double quotes.
[[nodiscard]] QString pathText(const FieldPath &path);

} // namespace registrar

Q_DECLARE_METATYPE(registrar::Value)
