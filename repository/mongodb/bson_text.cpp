// SPDX-License-Identifier: GPL-3.0-or-later
// BSON's texts as QString and back.
#include "repository/mongodb/bson_text.h"

#include "repository/text/json_format.h"

#include <QStringDecoder>

namespace registrar::mongodb
{

QString textFromBson(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    QString text = decoder(bytes);
    if (!decoder.hasError()) {
        return text;
    }
    text.clear();
    qsizetype at = 0;
    while (at < bytes.size()) {
        const qsizetype length = utf8SequenceLength(bytes.sliced(at));
        if (length == 0) {
            text.append(QChar(0xdc00 | static_cast<unsigned char>(bytes[at])));
        } else {
            QStringDecoder one(QStringDecoder::Utf8,
                               QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
            text.append(one(bytes.sliced(at, length)));
        }
        at += std::max<qsizetype>(1, length);
    }
    return text;
}

bool appendTextToBson(ByteBuffer &out, QStringView text)
{
    if (text.isValidUtf16()) {
        out.append(text.toUtf8());
        return true;
    }
    qsizetype from = 0;
    for (qsizetype index = 0; index < text.size(); ++index) {
        const QChar unit = text[index];
        if (!unit.isSurrogate()) {
            continue;
        }
        if (unit.isHighSurrogate() && index + 1 < text.size() && text[index + 1].isLowSurrogate()) {
            ++index;
            continue;
        }
        if (unit.unicode() < 0xdc80 || unit.unicode() > 0xdcff) {
            return false;
        }
        out.append(text.sliced(from, index - from).toUtf8());
        out.append(static_cast<char>(unit.unicode() & 0xff));
        from = index + 1;
    }
    out.append(text.sliced(from).toUtf8());
    return true;
}

} // namespace registrar::mongodb
