// SPDX-License-Identifier: GPL-3.0-or-later
// Walks raw BSON element by element.
#include "repository/mongodb/bson_reader.h"

#include <cstring>

namespace registrar::mongodb
{

BsonReader::BsonReader(QByteArrayView document)
{
    const bool whole = document.size() >= 5 && littleEndian<qint32>(document.data()) == document.size() &&
                       document.back() == '\0';
    broken_ = !whole;
    if (whole) {
        at_ = document.data() + 4;
        end_ = document.data() + document.size() - 1;
    }
}

/// The size of a value that begins, `before` bytes in, with an int32 length of at least `least`; -1 where it
/// does not.
qsizetype BsonReader::prefixedSize(qsizetype before, qsizetype least) const
{
    if (end_ - at_ < before + 4) {
        return -1;
    }
    const qint32 length = littleEndian<qint32>(at_ + before);
    return length >= least ? length : -1;
}

/// -1 where the bytes do not hold such a value.
qsizetype BsonReader::valueSize(BsonType type) const
{
    switch (type) {
    case BsonType::Double:
    case BsonType::Instant:
    case BsonType::Timestamp:
    case BsonType::Int64:
        return 8;
    case BsonType::Int32:
        return 4;
    case BsonType::Boolean:
        return 1;
    case BsonType::ObjectId:
        return 12;
    case BsonType::Decimal128:
        return 16;
    case BsonType::Null:
    case BsonType::Undefined:
    case BsonType::MinKey:
    case BsonType::MaxKey:
        return 0;
    case BsonType::Text:
    case BsonType::Code:
    case BsonType::Symbol: {
        const qsizetype length = prefixedSize(0, 1);
        return length < 0 ? -1 : length + 4;
    }
    case BsonType::DbPointer: {
        const qsizetype length = prefixedSize(0, 1);
        return length < 0 ? -1 : length + 16;
    }
    case BsonType::Binary: {
        const qsizetype length = prefixedSize(0, 0);
        return length < 0 ? -1 : length + 5;
    }
    case BsonType::Document:
    case BsonType::Array:
        return prefixedSize(0, 5);
    case BsonType::CodeWithScope:
        return prefixedSize(0, 14);
    case BsonType::Regex: {
        const auto *pattern =
            static_cast<const char *>(std::memchr(at_, 0, static_cast<std::size_t>(end_ - at_)));
        const char *rest = pattern ? pattern + 1 : end_;
        const auto *options =
            static_cast<const char *>(std::memchr(rest, 0, static_cast<std::size_t>(end_ - rest)));
        return options ? options + 1 - at_ : -1;
    }
    }
    return -1;
}

namespace
{

bool closesWithNul(const BsonElement &element)
{
    switch (element.type) {
    case BsonType::Text:
    case BsonType::Code:
    case BsonType::Symbol:
    case BsonType::Document:
    case BsonType::Array:
        return element.value.back() == '\0';
    case BsonType::DbPointer:
        return element.value[element.value.size() - 13] == '\0';
    case BsonType::CodeWithScope: {
        const qint32 source = littleEndian<qint32>(element.value.data() + 4);
        const qsizetype scopeAt = qsizetype(8) + source;
        return source >= 1 && scopeAt + 5 <= element.value.size() && element.value[scopeAt - 1] == '\0';
    }
    case BsonType::Binary: // the old subtype repeats the length
        return element.value[4] != 2 ||
               (element.value.size() >= 9 &&
                littleEndian<qint32>(element.value.data() + 5) == element.value.size() - 9);
    case BsonType::Boolean:
        return element.value[0] == 0 || element.value[0] == 1;
    default:
        return true;
    }
}

} // namespace

bool BsonReader::read(BsonElement &element)
{
    element.type = static_cast<BsonType>(static_cast<quint8>(*at_++));
    const auto *nul = static_cast<const char *>(std::memchr(at_, 0, static_cast<std::size_t>(end_ - at_)));
    if (!nul) {
        broken_ = true;
        return false;
    }
    element.name = QByteArrayView(at_, nul - at_);
    at_ = nul + 1;
    const qsizetype size = valueSize(element.type);
    if (size < 0 || size > end_ - at_) {
        broken_ = true;
        return false;
    }
    element.value = QByteArrayView(at_, size);
    at_ += size;
    broken_ = !closesWithNul(element);
    return !broken_;
}

BsonPair regexParts(QByteArrayView value)
{
    const qsizetype nul = value.indexOf('\0');
    return {value.first(nul), value.sliced(nul + 1, value.size() - nul - 2)};
}

BsonPair codeParts(QByteArrayView value)
{
    const qint32 source = littleEndian<qint32>(value.data() + 4);
    return {value.sliced(8, source - 1), value.sliced(8 + source)};
}

BsonPair pointerParts(QByteArrayView value)
{
    return {value.sliced(4, value.size() - 17), value.last(12)};
}

bool findElement(QByteArrayView document, QByteArrayView name, BsonElement &element)
{
    BsonReader reader(document);
    while (reader.next(element)) {
        if (element.name == name) {
            return true;
        }
    }
    return false;
}

} // namespace registrar::mongodb
