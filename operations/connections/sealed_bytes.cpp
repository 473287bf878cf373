// SPDX-License-Identifier: GPL-3.0-or-later
// Argon2id and XChaCha20-Poly1305 around the bytes.
#include "operations/connections/sealed_bytes.h"

#include "operations/connections/botan_compatibility.h"

#include <QCoreApplication>
#include <QtEndian>

#include <optional>

namespace registrar
{

namespace
{

struct SealText {
    Q_DECLARE_TR_FUNCTIONS(registrar::SealedBytes)
};

constexpr QByteArrayView magic = "RGSEALED";
constexpr quint32 formatVersion = 1;
constexpr qsizetype costPlace = 12;
constexpr qsizetype saltPlace = 24;
constexpr qsizetype saltSize = 16;
constexpr qsizetype noncePlace = saltPlace + saltSize;
constexpr qsizetype nonceSize = 24;
constexpr qsizetype headerSize = noncePlace + nonceSize;
constexpr qsizetype tagSize = 16;
constexpr std::size_t keySize = 32;
constexpr const char *cipherName = "ChaCha20Poly1305"; // with a nonce of 24 bytes it is the XChaCha20 kind

/// Beyond these a file from elsewhere could keep this computer busy, or its memory full.
constexpr quint32 mostMemoryKibibytes = 1024 * 1024;
constexpr quint32 mostPasses = 64;
constexpr quint32 mostLanes = 64;

const std::uint8_t *unsignedBytes(const char *bytes)
{
    return reinterpret_cast<const std::uint8_t *>(bytes);
}

void appendNumber(QByteArray &bytes, quint32 number)
{
    const quint32 bigEndian = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char *>(&bigEndian), sizeof bigEndian);
}

quint32 numberAt(QByteArrayView bytes, qsizetype place)
{
    return qFromBigEndian<quint32>(bytes.data() + place);
}

QByteArray randomBytes(qsizetype size)
{
    Botan::AutoSeeded_RNG random;
    SecretBytes bytes(static_cast<std::size_t>(size));
    random.randomize(bytes.data(), bytes.size());
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), size);
}

SecretBytes keyFrom(const QString &passphrase, QByteArrayView header)
{
    const QByteArray password = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    const auto family = Botan::PasswordHashFamily::create_or_throw("Argon2id");
    const auto hash = family->from_params(numberAt(header, costPlace), numberAt(header, costPlace + 4),
                                          numberAt(header, costPlace + 8));
    SecretBytes key(keySize);
    hash->derive_key(key.data(), key.size(), password.constData(), static_cast<std::size_t>(password.size()),
                     unsignedBytes(header.data() + saltPlace), saltSize);
    return key;
}

/// What the cipher makes of `bytes` under the header's key and nonce.
SecretBytes transformed(CipherUse use, const QString &passphrase, QByteArrayView header, QByteArrayView bytes)
{
    const auto cipher = makeCipher(cipherName, use);
    cipher->set_key(keyFrom(passphrase, header));
    authenticateToo(*cipher, unsignedBytes(header.data()), headerSize);
    cipher->start(unsignedBytes(header.data() + noncePlace), nonceSize);
    SecretBytes buffer(unsignedBytes(bytes.data()), unsignedBytes(bytes.data()) + bytes.size());
    cipher->finish(buffer);
    return buffer;
}

QByteArray toByteArray(const SecretBytes &bytes)
{
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
}

Error damaged(const QString &why)
{
    return {.kind = Error::Kind::InvalidInput,
            .what = SealText::tr("The encrypted file cannot be read."),
            .why = why,
            .remedy = SealText::tr("Fetch it again from where it was made, or use a copy of it.")};
}

std::optional<Error> headerProblem(QByteArrayView sealed)
{
    if (!isSealed(sealed))
        return damaged(SealText::tr("It does not begin as an encrypted file of Registrar does."));
    if (sealed.size() < headerSize + tagSize)
        return damaged(SealText::tr("It ends too early."));
    if (numberAt(sealed, magic.size()) != formatVersion)
        return Error{.kind = Error::Kind::Unsupported,
                     .what = SealText::tr("The encrypted file cannot be read."),
                     .why = SealText::tr("It was written by a newer version, or is damaged."),
                     .remedy = SealText::tr("Use that version.")};
    const quint32 memory = numberAt(sealed, costPlace);
    const quint32 passes = numberAt(sealed, costPlace + 4);
    const quint32 lanes = numberAt(sealed, costPlace + 8);
    if (passes == 0 || passes > mostPasses || lanes == 0 || lanes > mostLanes || memory < 8 * lanes ||
        memory > mostMemoryKibibytes)
        return damaged(SealText::tr("It asks for more work or memory than any such file needs."));
    return std::nullopt;
}

} // namespace

Result<QByteArray> seal(QByteArrayView plain, const QString &passphrase, SealCost cost)
{
    try {
        QByteArray sealed = magic.toByteArray();
        for (const quint32 number : {formatVersion, cost.memoryKibibytes, cost.passes, cost.lanes})
            appendNumber(sealed, number);
        sealed += randomBytes(saltSize + nonceSize);
        sealed += toByteArray(transformed(CipherUse::Encrypt, passphrase, sealed, plain));
        return sealed;
    } catch (const std::exception &exception) {
        return failure({.kind = Error::Kind::Internal,
                        .what = SealText::tr("The file could not be encrypted."),
                        .why = QString::fromUtf8(exception.what())});
    }
}

Result<QByteArray> unseal(QByteArrayView sealed, const QString &passphrase)
{
    if (const auto problem = headerProblem(sealed))
        return failure(*problem);
    try {
        return toByteArray(
            transformed(CipherUse::Decrypt, passphrase, sealed.first(headerSize), sealed.sliced(headerSize)));
    } catch (const std::exception &) { // the tag does not fit; the library tells no more, and nobody should
        return failure({.kind = Error::Kind::WrongPassword,
                        .what = SealText::tr("The encrypted file could not be opened."),
                        .why = SealText::tr("The passphrase is wrong, or the file was changed."),
                        .remedy = SealText::tr("Type the passphrase again.")});
    }
}

bool isSealed(QByteArrayView bytes)
{
    return bytes.startsWith(magic);
}

} // namespace registrar
