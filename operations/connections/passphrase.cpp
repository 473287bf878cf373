// SPDX-License-Identifier: GPL-3.0-or-later
// Reading passphrases from files, and judging new ones.
#include "operations/connections/passphrase.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct PassphraseText {
    Q_DECLARE_TR_FUNCTIONS(registrar::Passphrase)
};

constexpr qint64 longestFile = 4096;
constexpr qsizetype shortest = 8;

Error unusable(const QString &fileName, const QString &why, const QString &remedy = {})
{
    return {.kind = Error::Kind::File,
            .what = PassphraseText::tr("The passphrase could not be read from %1.").arg(fileName),
            .why = why,
            .remedy = remedy};
}

/// Bits of a guess that knows which kinds of characters are used, and that repeated ones tell little.
double guessedBits(const QString &passphrase)
{
    int alphabet = 0;
    bool lower = false, upper = false, digit = false, other = false;
    for (const QChar character : passphrase) {
        lower = lower || character.isLower();
        upper = upper || character.isUpper();
        digit = digit || character.isDigit();
        other = other || !(character.isLower() || character.isUpper() || character.isDigit());
    }
    alphabet += lower ? 26 : 0;
    alphabet += upper ? 26 : 0;
    alphabet += digit ? 10 : 0;
    alphabet += other ? 20 : 0;
    const QSet<QChar> distinct(passphrase.begin(), passphrase.end());
    const auto counted = std::min<double>(double(passphrase.size()), double(distinct.size()) * 2);
    return counted * std::log2(std::max(alphabet, 2));
}

} // namespace

QString passphraseFileVariable()
{
    return u"REGISTRAR_PASSPHRASE_FILE"_s;
}

Result<QString> passphraseFromFile(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return failure(unusable(fileName, file.errorString()));
#ifndef Q_OS_WIN
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    // A pipe or a descriptor (systemd's credentials, <(…) of a shell) is nobody else's to open.
    if (!file.isSequential() && (file.permissions() & others))
        return failure(unusable(fileName, PassphraseText::tr("Other users of this computer could read it."),
                                PassphraseText::tr("Run: chmod 600 \"%1\"").arg(fileName)));
#endif
    QByteArray line = file.readLine(longestFile);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return failure(unusable(fileName, PassphraseText::tr("Its first line is empty.")));
    return QString::fromUtf8(line);
}

PassphraseStrength passphraseStrength(const QString &passphrase)
{
    using Level = PassphraseStrength::Level;
    if (passphrase.size() < shortest)
        return {Level::TooShort, PassphraseText::tr("At least %n characters.", nullptr, int(shortest))};
    const double bits = guessedBits(passphrase);
    if (bits < 50)
        return {Level::Weak, PassphraseText::tr("Weak. Four or five unrelated words are better.")};
    if (bits < 75)
        return {Level::Fair, PassphraseText::tr("Fair. Another word makes it strong.")};
    return {Level::Strong, PassphraseText::tr("Strong.")};
}

} // namespace registrar
