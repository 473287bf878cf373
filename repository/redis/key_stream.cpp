// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/redis/key_stream.h"

#include "repository/redis/words.h"

#include <QStringDecoder>

#include <algorithm>

namespace registrar::redis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype bufferBytes = qsizetype{256} * 1024;
constexpr qint64 partBytes =
    qint64{3} * 256 * 1024; ///< of a long value at a time; base64 wants a multiple of three
constexpr qint64 partElements = 1000;
constexpr qint64 progressEvery = 5000;

/// Reads the parts of a string one after another.
class StringParts
{
public:
    StringParts(Connection &connection, const QByteArray &key)
        : connection_(connection)
        , key_(key)
    {
    }
    /// The next part; empty at the end.
    Result<QByteArray> next()
    {
        const auto reply = connection_.run(
            {"GETRANGE", key_, QByteArray::number(at_), QByteArray::number(at_ + partBytes - 1)});
        if (!reply) {
            return failure(reply.error());
        }
        at_ += partBytes;
        return reply->bytes();
    }

private:
    Connection &connection_;
    QByteArray key_;
    qint64 at_ = 0;
};

QStringDecoder utf8Decoder()
{
    return QStringDecoder(QStringConverter::Utf8, QStringConverter::Flag::ConvertInitialBom);
}

Result<bool> isText(Connection &connection, const QByteArray &key)
{
    StringParts parts(connection, key);
    QStringDecoder decoder = utf8Decoder();
    for (auto part = parts.next();; part = parts.next()) {
        if (!part) {
            return failure(part.error());
        }
        if (part->isEmpty()) {
            return true;
        }
        const QString text = decoder.decode(*part);
        if (decoder.hasError()) {
            return false;
        }
    }
}

/// Reads the elements of a long collection in parts, as their JSON without the brackets around all of them.
class ElementParts
{
public:
    ElementParts(Connection &connection, const QByteArray &key, KeyType type, qint64 count)
        : connection_(connection)
        , key_(key)
        , type_(type)
        , count_(count)
    {
    }

    [[nodiscard]] bool atEnd() const { return atEnd_; }

    Result<Value> next()
    {
        const auto reply = connection_.run(command());
        if (!reply) {
            return failure(reply.error());
        }
        const bool isScan = type_ == KeyType::Hash || type_ == KeyType::Set;
        const Value value = decodeValue(type_, {}, isScan ? reply->at(1) : ReplyView(*reply));
        if (isScan) {
            cursor_ = reply->at(0).bytes();
            atEnd_ = cursor_ == "0";
            return value;
        }
        const auto *elements = value.get<Value::Array>();
        atEnd_ = !elements || elements->isEmpty();
        if (!atEnd_) {
            at_ += elements->size();
            cursor_ = "(" + elements->last().at(u"id"_s).toText().toUtf8();
        }
        return value;
    }

private:
    [[nodiscard]] Command command() const
    {
        const QByteArray first = QByteArray::number(at_);
        const QByteArray last = QByteArray::number(at_ + count_ - 1);
        const QByteArray count = QByteArray::number(count_);
        switch (type_) {
        case KeyType::Hash:
            return {"HSCAN", key_, cursor_.isEmpty() ? "0" : cursor_, "COUNT", count};
        case KeyType::Set:
            return {"SSCAN", key_, cursor_.isEmpty() ? "0" : cursor_, "COUNT", count};
        case KeyType::SortedSet:
            return {"ZRANGE", key_, first, last, "WITHSCORES"};
        case KeyType::Stream:
            return {"XRANGE", key_, cursor_.isEmpty() ? "-" : cursor_, "+", "COUNT", count};
        default:
            return {"LRANGE", key_, first, last};
        }
    }

    Connection &connection_;
    QByteArray key_;
    KeyType type_;
    qint64 count_;
    qint64 at_ = 0;
    QByteArray cursor_;
    bool atEnd_ = false;
};

} // namespace

QByteArray KeyStream::json(const Value &value) const
{
    return toExtendedJsonUtf8(value, format_ == StreamFormat::CanonicalJsonLines ? ExtendedJsonMode::Canonical
                                                                                 : ExtendedJsonMode::Relaxed);
}

QByteArray KeyStream::csvField(const Value &value) const
{
    if (value.isAbsent()) {
        return {};
    }
    QByteArray text = value.is<QString>() ? value.toUtf8OrBytes() : json(value);
    const bool needsQuotes = text.isEmpty() || std::ranges::any_of(text, [](char byte) {
                                 return QByteArrayView("\",\r\n").contains(byte);
                             });
    return needsQuotes ? '"' + text.replace('"', "\"\"") + '"' : text;
}

Result<void> KeyStream::put(const QByteArray &bytes)
{
    buffer_ += bytes;
    if (buffer_.size() < bufferBytes) {
        return {};
    }
    done_.bytes += buffer_.size();
    const auto written = sink_.write(buffer_);
    buffer_.clear();
    return written;
}

Result<void> KeyStream::putInside(const QByteArray &bytes)
{
    return put(format_ == StreamFormat::Csv ? QByteArray(bytes).replace('"', "\"\"") : bytes);
}

Result<void> KeyStream::writeLongText(const QByteArray &key, const Stop &stop)
{
    const auto text = isText(connection_, key);
    if (!text) {
        return failure(text.error());
    }
    // The frame of a binary value, around its base64 digits.
    const QByteArrayList frame = json(Value::Binary{QByteArray(3, '\0')}).split('A');
    const bool isCsvText = format_ == StreamFormat::Csv && *text;
    StringParts parts(connection_, key);
    QStringDecoder decoder = utf8Decoder();
    if (auto written = isCsvText ? Result<void>() : putInside(*text ? "\"" : frame.first()); !written) {
        return written;
    }
    for (auto part = parts.next();; part = parts.next()) {
        if (!part || part->isEmpty() || stop.isWanted()) {
            if (!part) {
                return failure(part.error());
            }
            break;
        }
        const QString decoded = *text ? QString(decoder.decode(*part)) : QString();
        const QByteArray bytes = !*text      ? part->toBase64()
                                 : isCsvText ? decoded.toUtf8()
                                             : json(Value(decoded)).sliced(1).chopped(1);
        if (auto written = putInside(bytes); !written) {
            return written;
        }
    }
    return isCsvText ? Result<void>() : putInside(*text ? "\"" : frame.last());
}

Result<void> KeyStream::writeLongElements(const QByteArray &key, KeyType type, const Stop &stop)
{
    const bool isHash = type == KeyType::Hash;
    if (auto written = putInside(isHash ? "{" : "["); !written) {
        return written;
    }
    const auto size = connection_.run({"MEMORY", "USAGE", key});
    const auto length = connection_.run(lengthCommand(type, key));
    if (!length) {
        return failure(length.error());
    }
    const qint64 mean =
        size ? size->integer() / std::max<qint64>(length->integer(), 1) : partBytes / partElements;
    ElementParts parts(connection_, key, type,
                       std::clamp(partBytes / std::max<qint64>(mean, 1), qint64(1), partElements));
    bool isFirst = true;
    while (!parts.atEnd() && !stop.isWanted()) {
        const auto part = parts.next();
        if (!part) {
            return failure(part.error());
        }
        const QByteArray inside = json(*part).sliced(1).chopped(1);
        if (inside.isEmpty()) {
            continue;
        }
        if (auto written = putInside(isFirst ? inside : ',' + inside); !written) {
            return written;
        }
        isFirst = false;
    }
    return putInside(isHash ? "}" : "]");
}

Result<void> KeyStream::writeLongValue(const Record &record, const Stop &stop)
{
    const QByteArray key = record.key.first().toUtf8OrBytes();
    const KeyType type = keyTypeFromName(fieldOf(record.fields, field::type).toUtf8OrBytes());
    return type == KeyType::String ? writeLongText(key, stop) : writeLongElements(key, type, stop);
}

Result<void> KeyStream::writeRecord(const Record &record, const Stop &stop)
{
    const bool isCsv = format_ == StreamFormat::Csv;
    const bool isLong = !fieldOf(record.fields, field::truncated).isAbsent();
    QByteArray line = isCsv ? QByteArray() : "{";
    for (const QString &name : {field::key, field::type, field::ttl, field::value}) {
        const Value value = fieldOf(record.fields, name);
        if (name != field::key) {
            line += ',';
        }
        if (!isCsv) {
            line += json(Value(name)) + ':';
        }
        if (name != field::value || !isLong) {
            line += isCsv ? csvField(value) : value.isMissing() ? QByteArray("null") : json(value);
        }
    }
    const QByteArray end = isCsv ? "\n" : "}\n";
    if (!isLong) {
        return put(line + end);
    }
    if (auto written = put(isCsv ? line + '"' : line); !written) {
        return written;
    }
    if (auto written = writeLongValue(record, stop); !written) {
        return written;
    }
    return put(isCsv ? '"' + end : end);
}

Result<StreamProgress> KeyStream::write(const Query &query, const Progress &progress, const Stop &stop)
{
    if (format_ == StreamFormat::Csv) {
        if (auto written = put("key,type,ttl,value\n"); !written) {
            return failure(written.error());
        }
    }
    qint64 told = 0;
    const auto read =
        PageReader(connection_, features_, query, stop)
            .readAll({.size = true, .value = true}, [&](const QList<Record> &records) -> Result<void> {
                for (const Record &record : records) {
                    if (auto written = writeRecord(record, stop); !written) {
                        return written;
                    }
                    ++done_.records;
                }
                if (progress && done_.records - told >= progressEvery) {
                    told = done_.records;
                    progress(done_);
                }
                return {};
            });
    if (!read) {
        return failure(read.error());
    }
    done_.bytes += buffer_.size();
    if (const auto written = sink_.write(buffer_); !written) {
        return failure(written.error());
    }
    buffer_.clear();
    if (stop.isWanted()) {
        return failure(connection_.makeError(Error::Kind::Cancelled, Words::tr("It was cancelled."), {}));
    }
    return done_;
}

} // namespace registrar::redis
