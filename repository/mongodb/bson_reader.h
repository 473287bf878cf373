// SPDX-License-Identifier: GPL-3.0-or-later
// Walks raw BSON element by element, trusting nothing of it.
#pragma once

#include <QByteArrayView>
#include <QtEndian>

namespace registrar::mongodb
{

/// BSON's element types.
enum class BsonType : quint8 {
    Double = 0x01,
    Text = 0x02,
    Document = 0x03,
    Array = 0x04,
    Binary = 0x05,
    Undefined = 0x06,
    ObjectId = 0x07,
    Boolean = 0x08,
    Instant = 0x09,
    Null = 0x0a,
    Regex = 0x0b,
    DbPointer = 0x0c,
    Code = 0x0d,
    Symbol = 0x0e,
    CodeWithScope = 0x0f,
    Int32 = 0x10,
    Timestamp = 0x11,
    Int64 = 0x12,
    Decimal128 = 0x13,
    MinKey = 0xff,
    MaxKey = 0x7f,
};

template<typename Number>
[[nodiscard]] Number littleEndian(const char *bytes)
{
    return qFromLittleEndian<Number>(bytes);
}

/// One element of a document. The views point into the document.
struct BsonElement {
    BsonType type = BsonType::Null;
    QByteArrayView name;  ///< UTF-8 as the server sent it
    QByteArrayView value; ///< the bytes behind the name, exactly as long as the type has them

    /// The bytes of a text, symbol or code, without length and closing NUL.
    [[nodiscard]] QByteArrayView text() const { return value.sliced(4, value.size() - 5); }
};

/// Steps through the elements of one document or array; nested ones are walked with a reader of their own.
class BsonReader
{
public:
    explicit BsonReader(QByteArrayView document);

    /// The next element; false at the end and where the bytes are broken, which `isBroken` then tells.
    [[nodiscard]] bool next(BsonElement &element)
    {
        if (at_ >= end_ || broken_) {
            broken_ = broken_ || at_ > end_;
            return false;
        }
        return read(element);
    }
    [[nodiscard]] bool isBroken() const { return broken_; }

private:
    [[nodiscard]] bool read(BsonElement &element);
    [[nodiscard]] qsizetype valueSize(BsonType type) const;
    [[nodiscard]] qsizetype prefixedSize(qsizetype before, qsizetype least) const;

    const char *at_ = nullptr;
    const char *end_ = nullptr; ///< the closing NUL
    bool broken_ = false;
};

/// A regular expression's two parts, a code's source and scope, a pointer's collection and identifier.
struct BsonPair {
    QByteArrayView first;
    QByteArrayView second;
};
[[nodiscard]] BsonPair regexParts(QByteArrayView value);
[[nodiscard]] BsonPair codeParts(QByteArrayView value);
[[nodiscard]] BsonPair pointerParts(QByteArrayView value);

/// The first top-level element of that name; `found` false where there is none.
[[nodiscard]] bool findElement(QByteArrayView document, QByteArrayView name, BsonElement &element);

} // namespace registrar::mongodb
