// SPDX-License-Identifier: GPL-3.0-or-later
// Keys as the commands that make them, as redis-cli reads them.
#include "repository/redis/command_text.h"

#include "repository/redis/key_filter.h"
#include "repository/redis/new_key.h"
#include "repository/redis/words.h"

#include <algorithm>

namespace registrar::redis
{

using namespace Qt::StringLiterals;

namespace
{

bool isPlain(char character)
{
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') ||
           (character >= '0' && character <= '9') || QByteArrayView("_-.:/@+,").contains(character);
}

QByteArray escaped(char character)
{
    switch (character) {
    case '"':
    case '\\':
        return QByteArray("\\") + character;
    case '\n':
        return "\\n";
    case '\r':
        return "\\r";
    case '\t':
        return "\\t";
    default:
        break;
    }
    const auto byte = static_cast<uchar>(character);
    return byte >= 0x20 && byte < 0x7f ? QByteArray(1, character) : "\\x" + QByteArray(1, character).toHex();
}

} // namespace

QString quotedWord(const QByteArray &bytes)
{
    if (!bytes.isEmpty() && std::ranges::all_of(bytes, isPlain)) {
        return QString::fromLatin1(bytes);
    }
    QByteArray word = "\"";
    for (const char character : bytes) {
        word += escaped(character);
    }
    return QString::fromLatin1(word + '"');
}

Result<QString> commandTexts(const QString &pattern, const QList<Document> &records)
{
    QString text;
    for (const Document &record : records) {
        const Value name = fieldOf(record, field::key);
        const Value truncated = fieldOf(record, field::truncated);
        if (truncated == Value(true)) {
            return failure({.kind = Error::Kind::Unsupported,
                            .what = Words::tr("The commands of %1 cannot be told.").arg(name.toText()),
                            .why = Words::tr("Its value is long and was read in part."),
                            .remedy = Words::tr("Leave it out, or export the keys.")});
        }
        const auto key = NewKey::fromDocument(KeyPattern(pattern), record);
        if (!key) {
            return failure(key.error());
        }
        for (const Command &command : key->commands()) {
            QStringList words;
            for (const QByteArray &word : command) {
                words.append(quotedWord(word));
            }
            text += words.join(u' ') + u'\n';
        }
    }
    return text;
}

} // namespace registrar::redis
